"""The page on privacy as our own notice (Art. 13 GDPR): why, who gets it, which rights, where to complain about us."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.conf import settings as project
from django.test import Client

from apps.languages import OFFERED
from apps.legal.citing import cited
from apps.legal.loading import load_lawbook
from apps.pages.privacy_law import BASES

RECORD = project.BASE_DIR / "docs" / "operating" / "record-of-processing.md"
FOLDED = re.compile(r"<details.*?</details>", re.DOTALL)


def page(language: str = "en") -> str:
    return unescape(Client(headers={"accept-language": language}).get("/privacy/").text)


def test_the_page_names_the_bases_of_the_record_of_processing_and_no_other():
    rows = [line.split("|")[2] for line in RECORD.read_text().splitlines() if line.startswith("| ") and "Art. " in line]
    recorded = {f"{article} GDPR" for cell in rows for article in re.findall(r"Art\. [69]\(\d\)\(\w\)", cell)}

    told = {article for basis in BASES for article in basis.articles if article.startswith(("Art. 6(", "Art. 9("))}

    assert told == recorded == {"Art. 6(1)(a) GDPR", "Art. 6(1)(f) GDPR", "Art. 9(2)(a) GDPR"}


@pytest.mark.parametrize("language", OFFERED)
def test_articles_are_folded_away_and_cited_as_the_language_does(language):
    text = page(language)
    law = load_lawbook().instruments["gdpr"].short_names[language]

    assert cited("Art. 6(1)(a) GDPR", language).text in text
    assert cited("Art. 77(1) GDPR", language).text in text
    assert law not in FOLDED.sub("", text)


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("de", "<span >Berliner Beauftragte für Datenschutz und Informationsfreiheit</span>"),
        ("en", "<span >Berlin Commissioner</span>"),
        ("pl", '<span lang="de">Berliner Beauftragte für Datenschutz und Informationsfreiheit</span>'),
    ],
)
def test_the_authority_of_the_operator_is_named_with_its_page(settings, language, name):
    settings.SITE_AUTHORITY = "de-be"

    text = page(language)

    assert name in text
    assert 'href="https://kontakt.datenschutz-berlin.de/"' in text
    assert 'href="/countries/"' in text or f'href="/{language}/countries/"' in text


def test_without_one_the_page_names_the_authority_where_the_visitor_lives(settings):
    settings.SITE_AUTHORITY = ""

    text = page()

    assert "To ours:" not in text
    assert 'To the one where you live: <a href="/countries/">Countries</a>' in text


def test_the_imprint_of_the_operator_is_linked_beside_who_is_responsible(settings):
    settings.SITE_IMPRINT_URL = "https://rights.example.org/imprint"

    responsible = page().partition("Who is responsible")[2].partition("</main>")[0]

    assert 'href="https://rights.example.org/imprint"' in responsible
