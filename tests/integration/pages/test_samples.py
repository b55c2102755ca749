"""Samples: one for every reason and country, of people who do not exist, without a cookie."""

from __future__ import annotations

import html
import re
from datetime import date

import pytest
from django.test import Client

from apps.legal.lawbook import Kind
from apps.legal.loading import load_lawbook
from apps.pages.samples import sample_facts, sample_grounds
from apps.statements.checking import check_text
from apps.statements.composing import compose
from apps.statements.oversharing import look_through
from apps.statements.texts import languages

LAWBOOK = load_lawbook()
TODAY = date(2026, 11, 23)
PERSONAL = [
    ground for ground in LAWBOOK.grounds.values() if ground.kind is Kind.PERSONAL and not ground.awaiting_wording
]


def page(address: str, language: str = "en") -> str:
    response = Client(headers={"accept-language": language}).get(address)
    assert response.status_code == 200, address
    return html.unescape(response.content.decode())


@pytest.mark.parametrize("address", ["/samples/", "/samples/de/", "/samples/de/old-posts/"])
def test_samples_set_no_cookie_and_may_be_kept(address):
    response = Client().get(address)

    assert not response.cookies
    assert "max-age=3600" in response.headers["Cache-Control"]
    assert {"Accept-Language", "Cookie"} <= set(response.headers["Vary"].split(", "))


@pytest.mark.parametrize("country", ["DE", "CH", "BR", "GB"])
def test_every_reason_has_a_sample_that_gives_it(country):
    region = next((part.code for part in LAWBOOK.jurisdictions[country].regions), "")

    shown = {ground.id for ground in sample_grounds(LAWBOOK, country, region)}

    assert shown == {ground.id for ground in PERSONAL}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("ground", PERSONAL, ids=lambda ground: ground.id)
def test_a_sample_claims_nothing_and_tells_nothing_about_anybody(ground, language):
    facts = sample_facts(ground, "DE")

    composed = compose(facts, LAWBOOK, language=language, today=TODAY)

    assert ground.id in composed.grounds
    assert check_text(composed.text, language, composed.instrument, LAWBOOK) == []
    assert look_through(composed.text, own_name=facts.name) == ()


def test_the_short_text_comes_first():
    text = page("/samples/de/old-posts/")

    assert text.index('id="short-text"') < text.index('id="full-text"')
    assert "2012" in text
    assert "Kim Example" in text


def test_a_sample_in_german_is_german():
    text = page("/samples/de/old-posts/", "de")

    assert "iderspr" in text
    assert 'lang="de"' in text


def test_a_sample_names_the_law_of_its_country():
    assert "Swiss Federal Act on Data Protection" in page("/samples/ch/old-posts/")
    assert "UK GDPR" in page("/samples/gb/old-posts/")


def test_a_sample_for_people_without_an_account_says_so():
    short = re.search(r'id="short-text"[^>]*>(.*?)</div>', page("/samples/de/no-account/"), re.DOTALL)

    assert re.search("no account|without an account|no user of Meta", short.group(1), re.IGNORECASE)


@pytest.mark.parametrize("code", sorted(LAWBOOK.jurisdictions))
def test_each_country_on_the_list_has_samples_and_no_other_has(code):
    listed = f'href="/samples/{code.lower()}/"' in page("/samples/")

    response = Client().get(f"/samples/{code.lower()}/")

    assert (response.status_code == 200) is listed


def test_all_links_of_a_country_lead_to_a_sample():
    links = re.findall(r'href="(/samples/ie/[\w-]+/)"', page("/samples/ie/"))

    assert len(links) == len(PERSONAL)
    for link in links:
        page(link)


@pytest.mark.parametrize(
    "address",
    [
        "/samples/us/",
        "/samples/xx/",
        "/samples/de/no-such-reason/",
        "/samples/us/old-posts/",
        "/samples/de/core-objection/",
    ],
)
def test_what_does_not_exist_is_a_clear_page(address):
    response = Client().get(address)

    assert response.status_code == 404
    assert "<h1" in response.content.decode()
