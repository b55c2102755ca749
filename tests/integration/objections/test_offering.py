"""Countries whose law nobody has verified yet: offered with a caution, or left out as a group."""

from __future__ import annotations

from datetime import date

import pytest

from apps.legal.loading import load_lawbook
from apps.objections.offering import is_offered
from tests.visitor import Visitor

TODAY = date(2026, 11, 25)
UNVERIFIED = [code for code, place in load_lawbook().jurisdictions.items() if place.unverified and place.instrument]


def test_some_countries_are_unverified():
    assert "MC" in UNVERIFIED
    assert len(UNVERIFIED) > 10


@pytest.mark.parametrize("country", UNVERIFIED)
def test_one_setting_leaves_all_unverified_countries_out(country, settings):
    settings.OFFER_UNVERIFIED_COUNTRIES = False

    assert not is_offered(country, "", TODAY)


@pytest.mark.parametrize("country", ["DE", "GB", "BR", "NG"])
def test_the_setting_leaves_verified_countries_alone(country, settings):
    settings.OFFER_UNVERIFIED_COUNTRIES = False

    assert is_offered(country, "", TODAY)


@pytest.mark.django_db
def test_somebody_in_monaco_is_asked_on_by_default():
    visitor = Visitor()

    visitor.answer("where-you-live", {"country": "MC"})

    assert visitor.address == "/questions/whose-information/"


@pytest.mark.django_db
def test_with_the_setting_off_somebody_in_monaco_gets_an_honest_page(settings):
    settings.OFFER_UNVERIFIED_COUNTRIES = False
    visitor = Visitor()

    visitor.answer("where-you-live", {"country": "MC"})

    assert visitor.address == "/where-there-is-no-right/mc/"
    assert visitor.page.status_code == 200


TO_THE_STATEMENT = {
    "whose-information": {"on_behalf_of": "self"},
    "your-accounts": {"accounts": ["facebook"]},
    "what-is-there": {"content": ["none"]},
    "why-you-object": {"grounds": ["none"]},
    "your-own-words": {"own_words": ""},
    "finding-your-account": {"account_email": "", "name": ""},
}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("country", "words"),
    [
        ("MC", "So the text names no article"),
        ("NG", "we know of no form of Meta’s for it"),
    ],
)
def test_the_statement_page_says_what_is_uncertain(country, words):
    visitor = Visitor()
    visitor.answer_all({"where-you-live": {"country": country}} | TO_THE_STATEMENT)

    visitor.send("/check/", {})

    assert visitor.address == "/statement/"
    assert words in visitor.text


@pytest.mark.django_db
def test_the_statement_page_is_silent_where_all_is_known():
    visitor = Visitor()
    visitor.answer_all({"where-you-live": {"country": "IE"}} | TO_THE_STATEMENT)

    visitor.send("/check/", {})

    assert "Not checked" not in visitor.text
    assert "No known form" not in visitor.text
