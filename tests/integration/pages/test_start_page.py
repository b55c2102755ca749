"""What the start page answers before anybody begins, and what other sites show of it."""

import html
import re
import struct
from pathlib import Path

import pytest
from django.test import Client

CARD = Path(__file__).resolve().parents[3] / "static/img/card.png"
PROPERTY = re.compile(r'<meta property="og:([a-z:_]+)"\s+content="([^"]*)"')


def start_page(language="en"):
    return Client(headers={"Accept-Language": language}).get("/").content.decode()


@pytest.mark.parametrize(("language", "title"), [("en", "Questions people ask"), ("de", "Was viele fragen")])
def test_the_start_page_answers_what_people_ask(language, title):
    page = start_page(language)

    asked = page[page.index(title) :]
    assert asked.count("<summary>") == 6


def test_it_says_who_runs_it_and_how_to_reach_them(settings):
    settings.SITE_OPERATOR = "Verein Beispiel"
    settings.SITE_CONTACT = "hello@example.org"

    page = start_page()

    assert "This site is run by Verein Beispiel." in page
    assert "The site is run by Verein Beispiel." in page
    assert "paid for" not in page
    assert 'href="mailto:hello@example.org"' in page


@pytest.mark.parametrize("language", ["en", "de"])
def test_other_sites_get_a_card_with_full_addresses(settings, language):
    settings.SITE_URL = "https://objections.example.org"

    said = {name: html.unescape(value) for name, value in PROPERTY.findall(start_page(language))}

    assert said["url"] == "https://objections.example.org/"
    assert said["image"] == "https://objections.example.org/static/img/card.png"
    assert said["title"]
    assert len(said["description"]) <= 160


def test_the_card_is_as_large_as_the_page_says_and_travels_lightly():
    data = CARD.read_bytes()

    width, height = struct.unpack(">II", data[16:24])
    said = dict(PROPERTY.findall(start_page()))

    assert (width, height) == (int(said["image:width"]), int(said["image:height"])) == (1200, 630)
    assert len(data) <= 60 * 1024
