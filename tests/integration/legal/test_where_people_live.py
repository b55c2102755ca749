"""Asking where somebody lives: one list of countries, and a part only where it decides."""

import re

import pytest

from tests.visitor import Visitor

pytestmark = pytest.mark.django_db


def options(visitor):
    found = re.findall(r'<option value="([^"]*)"[^>]*>([^<]*)<', visitor.text)
    return [(code, name.strip()) for code, name in found if code]


def test_the_list_holds_every_country_and_no_part_of_one():
    visitor = Visitor()

    visitor.open("/questions/where-you-live/")

    codes = [code for code, _name in options(visitor)]
    assert len(codes) == 71 + 1  # 72 jurisdictions less two parts, the Vatican, and "another country"
    assert not {"CA-QC", "US-CA"} & set(codes)


def test_places_are_sorted_as_people_look_for_them():
    visitor = Visitor(accept_language="de")

    visitor.open("/questions/where-you-live/")

    names = [name for _code, name in options(visitor)]
    assert names.index("Nordmazedonien") < names.index("Österreich") < names.index("Peru")


@pytest.mark.parametrize(
    ("country", "parts"),
    [
        ("FR", {"FR-GP", "FR-MQ", "FR-GF", "FR-RE", "FR-YT", "FR-MF", "FR-BL", "FR-PM", "FR-WF", "FR-PF", "FR-NC"}),
        ("NL", {"NL-BQ", "NL-AW", "NL-CW", "NL-SX"}),
        ("DK", {"DK-FO", "DK-GL"}),
        ("CY", {"CY-N"}),
    ],
)
def test_where_the_parts_are_exceptions_the_rest_of_the_country_can_be_chosen(country, parts):
    visitor = Visitor()

    visitor.answer("where-you-live", {"country": country})

    assert visitor.address == "/questions/which-part/"
    assert {code for code, _name in options(visitor)} == {*parts, country, "none"}


@pytest.mark.parametrize("country", ["DE", "GB"])
def test_where_the_parts_are_all_there_is_there_is_no_other(country):
    visitor = Visitor()

    visitor.answer("where-you-live", {"country": country})

    assert country not in {code for code, _name in options(visitor)}


@pytest.mark.parametrize("country", ["AT", "ES", "PT", "FI", "NO", "IE", "CH", "BR"])
def test_a_part_that_changes_nothing_is_not_asked_for(country):
    visitor = Visitor()

    visitor.answer("where-you-live", {"country": country})

    assert visitor.address == "/questions/whose-information/"


@pytest.mark.parametrize("region", ["NL-AW", "NL-BQ", "DK-GL", "CY-N"])
def test_a_part_without_a_right_leads_to_the_page_that_says_so(region):
    visitor = Visitor()
    visitor.answer("where-you-live", {"country": region[:2]})

    visitor.answer("which-part", {"region": region})

    assert visitor.address == f"/where-there-is-no-right/{region.lower()}/"


def test_the_rest_of_a_country_goes_by_its_own_law():
    visitor = Visitor()
    visitor.answer("where-you-live", {"country": "NL"})

    visitor.answer("which-part", {"region": "NL"})

    assert visitor.address == "/questions/whose-information/"


def test_who_lives_in_none_of_the_exceptions_has_only_to_go_on():
    visitor = Visitor()

    visitor.answer("where-you-live", {"country": "FR"})

    assert '<option value="FR" selected>France, none of the places below</option>' in visitor.text
    visitor.answer("which-part", {"region": "FR-GP"})
    visitor.open("/questions/which-part/")
    assert '<option value="FR-GP" selected>' in visitor.text
