"""The public pages of the lawbook: right, complete, and without a cookie."""

from __future__ import annotations

import gzip
import html
import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from django.test import Client
from django.utils import timezone, translation

from apps.core.templatetags.days import with_written_days
from apps.legal.export import as_json
from apps.legal.lawbook import Lawbook, Tier
from apps.legal.loading import load_lawbook
from apps.pages.countries import country_groups, country_shown
from apps.pages.lawbook_words import written_when

LAWBOOK = load_lawbook()
TODAY = date(2026, 11, 23)
ADDRESSES = [
    "/countries/",
    "/changes/",
    "/timeline/",
    "/how-it-works/",
    "/where-there-is-no-right/us/",
    "/lawbook.json",
]


def page(address: str, language: str = "en") -> str:
    """Return what a visitor reads, with the spaces of a line."""
    response = Client(headers={"accept-language": language}).get(address)
    assert response.status_code == 200, address
    return " ".join(html.unescape(response.content.decode()).split())


@pytest.fixture
def on(monkeypatch):
    """Set the day on which the site is looked at."""

    def set_day(day: date) -> None:
        moment = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        monkeypatch.setattr(timezone, "now", lambda: moment)

    return set_day


@pytest.mark.parametrize("address", [*ADDRESSES, "/countries/de/"])
def test_pages_that_inform_set_no_cookie(address):
    response = Client().get(address)

    assert response.status_code == 200
    assert not response.cookies


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("code", sorted(LAWBOOK.jurisdictions))
def test_every_country_has_its_page(code, language):
    text = page(f"/countries/{code.lower()}/", language)

    country = LAWBOOK.jurisdictions[code]
    assert f"<h1>{country.names[language]}</h1>" in text
    assert all(with_written_days(LAWBOOK.sources[id_].title) in text for id_ in country.sources)


def test_the_list_links_every_country_once():
    text = page("/countries/")

    linked = re.findall(r'href="/countries/([\w-]+)/"', text)

    assert sorted(linked) == sorted(code.lower() for code in LAWBOOK.jurisdictions)


def test_countries_stand_in_the_group_of_their_tier_and_in_the_order_of_the_alphabet():
    with translation.override("de"):
        groups = country_groups(LAWBOOK, TODAY)

    names = {group.tier: [line.name for line in group.countries] for group in groups}
    assert list(names) == [Tier.A, Tier.B, Tier.C]
    assert "Deutschland" in names[Tier.A]
    assert "Vereinigte Staaten" in names[Tier.C]
    # Not at the end, where the letter Ö would put it.
    assert names[Tier.A].index("Österreich") < names[Tier.A].index("Portugal")


def test_countries_whose_law_nobody_has_checked_stand_apart_and_are_said_to_be_so():
    groups = {group.tier: group for group in country_groups(LAWBOOK, TODAY)}

    assert {line.name for line in groups[Tier.B].unchecked} >= {"Albania", "Kosovo"}
    assert {line.name for line in groups[Tier.B].checked} >= {"Japan", "Kenya"}
    for group in groups.values():
        assert sorted(group.checked + group.unchecked, key=str) == sorted(group.countries, key=str)
    checked, _sentence, unchecked = page("/countries/").partition("Nobody has checked the law of these countries")
    assert "/countries/jp/" in checked
    assert "/countries/jp/" not in unchecked
    assert "/countries/al/" in unchecked
    assert "/countries/al/" not in checked


def test_countries_stand_in_the_order_of_the_language_of_the_page():
    with translation.override("pl"):
        groups = country_groups(LAWBOOK, TODAY)

    names = [line.name for group in groups if group.tier is Tier.A for line in group.countries]
    assert names[names.index("Luksemburg") :][:3] == ["Luksemburg", "Łotwa", "Malta"]


def test_the_page_of_germany_says_what_the_law_gives():
    text = page("/countries/de/")

    assert "Art. 21(1) GDPR" in text
    assert "Meta Platforms Ireland Limited" in text
    assert "The law gives Meta one month." in text
    assert "2 months more" in text
    assert "Bavarian State Office" in text
    assert 'href="/start/"' in text


def test_the_page_of_switzerland_forbids_and_calls_the_period_a_suggestion():
    text = page("/countries/ch/")

    assert "you can forbid Meta" in text
    assert "The law sets no day for an answer. We suggest 30 days." in text
    assert "The law gives Meta" not in text
    assert "Where to report it" in text
    assert "You can object" not in text


def test_a_country_without_a_right_leads_to_what_helps_and_offers_no_start():
    text = page("/countries/us/")

    assert 'href="/where-there-is-no-right/us/"' in text
    assert 'href="/start/"' not in text
    assert "Who must answer" not in text


def test_a_law_that_nobody_has_checked_carries_a_caution_and_no_article():
    unverified = [country for country in LAWBOOK.jurisdictions.values() if country.unverified and country.instrument]
    assert unverified, "the lawbook has unverified laws; without one this test proves nothing"

    for country in unverified:
        shown = country_shown(LAWBOOK, country.id, TODAY)
        text = page(f"/countries/{country.id.lower()}/")
        assert country.right_article == ""
        assert "probably" in shown.lead or not shown.has_right
        assert "Nobody has checked this law for us yet." in text or not shown.has_right


def test_an_address_that_is_not_certain_says_so():
    uncertain = next(
        country
        for country in LAWBOOK.jurisdictions.values()
        if country.authority and not LAWBOOK.authorities[country.authority].is_certain("address") and country.instrument
    )

    assert "We are not sure of this address." in page(f"/countries/{uncertain.id.lower()}/")
    assert "We are not sure of this address." not in page("/countries/fr/")
    assert "Check on the authority’s site before you write." in page("/countries/fr/")


def test_a_new_law_is_announced_until_its_day_and_holds_from_then_on(on):
    on(date(2026, 11, 30))
    before = page("/countries/cl/")
    on(date(2026, 12, 1))
    after = page("/countries/cl/")

    assert "1 December 2026" in before
    assert "What helps instead" in before
    assert "A new law comes into force there" not in after
    assert "Your right" in after


def test_a_country_in_capitals_leads_to_the_one_address():
    response = Client().get("/countries/DE/")

    assert (response.status_code, response.headers["Location"]) == (301, "/countries/de/")


def test_a_part_of_a_country_leads_to_the_page_of_the_country():
    response = Client().get("/countries/gp/")

    assert (response.status_code, response.headers["Location"]) == (302, "/countries/fr/")
    assert "Guadeloupe" in page("/countries/fr/")


@pytest.mark.parametrize("address", ["/countries/zz/", "/where-there-is-no-right/zz/", "/where-there-is-no-right/de/"])
def test_a_country_that_is_not_there_is_not_found(address):
    assert Client().get(address).status_code == 404


def test_the_edition_log_tells_of_every_edition_with_its_day():
    text = page("/changes/")

    for change in LAWBOOK.changes.values():
        assert f"Edition {change.edition}" in text
        assert change.texts["en"] in text
    assert "23 November 2026" in text


def test_the_timeline_tells_everything_the_newest_first():
    text = page("/timeline/")

    assert all(milestone.texts["en"] in text for milestone in LAWBOOK.timeline.values())
    assert text.index("<h2>2026</h2>") < text.index("<h2>2025</h2>") < text.index("<h2>2024</h2>")
    assert text.index("27 May 2025") < text.index("14 June 2024")
    assert "11 May 2026 to 24 July 2026" in text


def test_what_happened_on_one_day_stands_under_that_day_once():
    days = re.findall(r"<dt>(.*?)</dt>", page("/timeline/"))

    assert len(days) == len(set(days)) < len(LAWBOOK.timeline)


def test_changes_of_one_day_stand_under_one_heading():
    headings = re.findall(r"<h2>(Edition.*?)</h2>", page("/changes/"))

    assert len(headings) == len(set(headings)) < len(LAWBOOK.changes)


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_edition_log_names_records_as_pages_do_and_never_as_files(language):
    named = [name for change in LAWBOOK.changes.values() for name in change.records]
    assert any(name.startswith("grounds/") for name in named), "without one this test proves nothing"

    text = page("/changes/", language)

    assert {"en": "Others share pictures of my child", "de": "Andere teilen Bilder von meinem Kind"}[language] in text
    assert not [name for name in named if name in text]


def test_a_changed_record_that_visitors_have_no_word_for_is_left_to_the_text(monkeypatch):
    rule, argument = next(iter(LAWBOOK.deadline_rules)), next(iter(LAWBOOK.counter_arguments))
    named = (f"deadline_rules/{rule}", f"counter_arguments/{argument}", "grounds/core_objection", "effects/")
    changes = {id_: replace(change, records=named) for id_, change in LAWBOOK.changes.items()}
    monkeypatch.setattr("apps.pages.views.load_lawbook", lambda: replace(LAWBOOK, changes=changes))

    text = page("/changes/")

    assert next(iter(changes.values())).texts["en"] in text
    assert not [name for name in named if name in text]


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_page_of_the_lawbook_shows_a_day_in_figures(language):
    """U57: what editors note holds days too."""
    addresses = [f"/countries/{code.lower()}/" for code in LAWBOOK.jurisdictions]
    addresses += ["/changes/", "/timeline/", "/how-it-works/", "/where-there-is-no-right/us/", "/privacy/"]

    found = []
    for address in addresses:
        words = re.sub(r"<[^>]+>", " ", page(address, language))
        found += [f"{address}: {day}" for day in re.findall(r"\b\d{4}-\d{2}-\d{2}\b", words)]

    assert not found


@pytest.mark.parametrize("language", ["en", "de"])
def test_how_it_works_tells_every_effect_in_the_language_of_the_page(language):
    text = page("/how-it-works/", language)

    for effect in LAWBOOK.effects.values():
        assert effect.titles[language] in text
        assert effect.texts[language] in text


@pytest.mark.parametrize("language", ["en", "de"])
def test_where_there_is_no_right_the_page_tells_what_helps_in_order(language):
    text = page("/where-there-is-no-right/us/", language)

    ordered = sorted(LAWBOOK.alternatives.values(), key=lambda alternative: alternative.order)
    places = [text.index(item.titles[language]) for item in ordered if not item.needs_authority]
    assert places == sorted(places)
    assert LAWBOOK.channels["no_account_third_party_world"].url in text


@pytest.mark.parametrize(
    ("language", "senseless"), [("en", "Use the form, or a letter"), ("de", "Nutzen Sie das Formular")]
)
def test_where_there_is_no_right_nobody_is_sent_to_a_form_or_a_letter(language, senseless):
    text = page("/where-there-is-no-right/us/", language)

    assert LAWBOOK.effects["timeline_post"].texts[language] in text
    assert senseless not in text


def test_where_there_may_be_a_right_the_page_does_not_deny_it(monkeypatch):
    monkeypatch.setattr(Lawbook, "can_write", lambda *_place: False)

    text = page("/where-there-is-no-right/ng/")

    assert "The law there may let you say no." in text
    assert "gives no right to object" not in text
    assert 'href="/countries/ng/"' in text


def test_what_helps_only_in_one_country_is_told_only_there():
    state_law = LAWBOOK.alternatives["us_state_request"].titles["en"]

    assert state_law in page("/where-there-is-no-right/us/")
    assert state_law not in page("/where-there-is-no-right/elsewhere/")


def test_an_authority_is_named_only_where_there_is_one():
    with_authority = next(
        country.id for country in LAWBOOK.jurisdictions.values() if country.tier is Tier.C and country.authority
    )
    title = LAWBOOK.alternatives["tell_the_authority"].titles["en"]

    text = page(f"/where-there-is-no-right/{with_authority.lower()}/")

    assert title in text
    assert LAWBOOK.authorities[LAWBOOK.jurisdictions[with_authority].authority].name_en in text
    assert title not in page("/where-there-is-no-right/elsewhere/")


def test_the_export_is_the_whole_lawbook_and_may_be_kept():
    response = Client().get("/lawbook.json")

    assert response.headers["Content-Type"] == "application/json; charset=utf-8"
    assert set(response.headers["Cache-Control"].split(", ")) == {"public", "max-age=3600"}
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert json.loads(response.content) == json.loads(as_json(LAWBOOK))


def test_the_export_is_not_sent_again_to_those_who_have_it():
    tag = Client().get("/lawbook.json").headers["ETag"]

    again = Client(headers={"if-none-match": tag}).get("/lawbook.json")
    other = Client(headers={"if-none-match": '"another"'}).get("/lawbook.json")

    assert (again.status_code, again.content) == (304, b"")
    assert other.status_code == 200


def test_the_export_travels_compressed_and_is_recognised_all_the_same():
    first = Client(headers={"accept-encoding": "gzip"}).get("/lawbook.json")

    again = Client(headers={"accept-encoding": "gzip", "if-none-match": first.headers["ETag"]}).get("/lawbook.json")

    assert first.headers["Content-Encoding"] == "gzip"
    assert json.loads(gzip.decompress(first.content))["licence"] == "CC0-1.0"
    assert len(first.content) < len(as_json(LAWBOOK).encode()) / 3
    assert again.status_code == 304


def test_the_pages_of_the_lawbook_only_read():
    for address in ADDRESSES:
        assert Client().post(address).status_code == 405


@pytest.mark.parametrize(
    ("source", "words"),
    [("2025-05-26", "26 May 2025"), ("2025-05", "May 2025"), ("undated", "undated"), ("2025-99", "2025-99"), ("", "")],
)
def test_days_are_written_out_and_other_words_stay(source, words):
    with translation.override("en"):
        assert written_when(source) == words
