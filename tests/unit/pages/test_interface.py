"""The interface in each language but English: complete, exact in form, and nothing left in English on a page."""

import re
from functools import cache
from pathlib import Path

import polib
import pytest
from django.test import Client

from apps.core.messages import PLACEHOLDER, TAG, faults_in, gone_from, messages_of
from apps.languages import canonical, locale_folder
from apps.legal.loading import load_lawbook
from tests.languages import LAW_WORDS, OTHERS, QUOTED, UNKIND, Words, english_sentences

PROJECT = Path(__file__).resolve().parents[3]

PAGES = [
    "/",
    "/how-it-works/",
    "/help/",
    "/privacy/",
    "/accessibility/",
    "/where-there-is-no-right/us/",
    "/countries/",
    "/countries/de/",
    "/changes/",
    "/timeline/",
    "/delete-my-data/",
    "/questions/where-you-live/",
    "/nothing/",
]


@cache
def entries(language):
    return polib.pofile(str(PROJECT / "locale" / locale_folder(language) / "LC_MESSAGES" / "django.po"))


@cache
def asked_for():
    return tuple(messages_of(PROJECT))


def translations(message: polib.POEntry) -> list[str]:
    return list(message.msgstr_plural.values()) or [message.msgstr]


@cache
def in_english(language: str) -> tuple[tuple[str, re.Pattern[str], bool], ...]:
    """Return what to look for on a page: each English message, its pattern, and whether it must stand alone."""
    wanted = {}
    for message in entries(language):
        for part in [piece for text in (message.msgid, message.msgid_plural) for piece in TAG.split(text)]:
            words = " ".join(part.split())
            is_short = len(PLACEHOLDER.sub("", words).split()) <= 2
            pattern = re.compile(".+?".join(re.escape(piece) for piece in PLACEHOLDER.split(words)))
            # "%(first)s and %(last)s" would be found in the English name of a law. And what a language says in the same
            # letters is not English: "%(period)s later is %(day)s" is Dutch.
            if not re.search(r"\w", words) or (is_short and PLACEHOLDER.search(words)):
                continue
            if any(pattern.search(said) for said in translations(message)):
                continue
            wanted[words] = (pattern, is_short)
    return tuple((words, pattern, is_short) for words, (pattern, is_short) in wanted.items())


def english_on(html: str, language: str = "de") -> list[str]:
    """Return the English that a page shows: sentences, and messages; short ones alone, others also within a text."""
    texts = Words(html).found
    shown = english_sentences(texts)
    for words, pattern, is_short in in_english(language):
        look = pattern.fullmatch if is_short else pattern.search
        if any(look(text) for text in texts):
            shown.append(words)
    return shown


@pytest.mark.parametrize("language", OTHERS)
def test_every_message_is_translated_with_its_placeholders_and_markup_and_none_is_in_doubt(language):
    faults = faults_in(entries(language), asked_for())

    assert faults == [], "run manage.py translation_status --update, and translate what is new"
    assert gone_from(entries(language), asked_for()) == []


def test_a_search_finds_the_messages_of_code_and_templates():
    found = asked_for()

    assert len(found) > 1000
    assert any(message.plural for message in found)
    assert {"Continue", "Skip to the main part"} <= {message.text for message in found}


@pytest.mark.parametrize("language", OTHERS)
def test_an_option_is_quoted_in_the_words_it_has_on_the_page(language):
    known = {message.msgid: message.msgstr for message in entries(language) if not message.msgctxt}
    quoting = [
        (message, option) for message in entries(language) for option in re.findall(r"“([^”%<]+)”", message.msgid)
    ]
    ours = [(message, known[option]) for message, option in quoting if option in known]

    assert len(ours) > 4
    assert [message.msgid for message, option in ours if QUOTED[language].format(option) not in message.msgstr] == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_message_presses_or_scolds(language):
    unkind = re.compile(rf"[!*]|\b(?:{UNKIND[language]})\b", re.IGNORECASE)

    assert [text for message in entries(language) for text in translations(message) if unkind.search(text)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_law_words_stand_in_letters_and_reasons_and_never_on_the_pages(language):
    """U43: under "Why?" they come from the lawbook, so the messages of the interface need none."""
    law_words = re.compile(rf"\b(?:{LAW_WORDS[language]})", re.IGNORECASE)
    texts = [text for message in entries(language) for text in translations(message)]

    assert [text for text in texts if law_words.search(text)] == []


def test_nor_do_they_in_english():
    law_words = re.compile(rf"\b(?:{LAW_WORDS['en']})\b", re.IGNORECASE)

    assert [message.text for message in asked_for() if law_words.search(message.text)] == []
    assert law_words.search("You object under Article 21 of the GDPR.")


@pytest.mark.parametrize("language", OTHERS)
def test_no_message_claims_what_must_not_be_claimed(language):
    claims = load_lawbook().forbidden_claims
    texts = [TAG.sub("", text) for message in entries(language) for text in translations(message)]

    made = [(claim_id, text) for claim_id, claim in claims.items() for text in texts if claim.found_in(text, language)]

    assert made == []


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("address", PAGES)
def test_a_page_in_another_language_shows_no_english(address, language):
    page = Client(headers={"Accept-Language": language}).get(address).content.decode()

    assert f'<html lang="{canonical(language)}"' in page
    assert english_on(page, language) == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_question_without_an_answer_says_so_in_the_language_of_the_page(language):
    visitor = Client(headers={"Accept-Language": language})
    known = {message.msgid: message.msgstr for message in entries(language)}

    page = visitor.post("/questions/where-you-live/", {"form_key": "one", "country": ""}).content.decode()

    assert f"<title>{known['Error:']} " in page
    assert known["Choose the country you live in"] in page
    assert english_on(page, language) == []


@pytest.mark.parametrize("address", PAGES)
def test_the_same_look_at_an_english_page_finds_english(address):
    page = Client(headers={"Accept-Language": "en"}).get(address).content.decode()

    assert len(english_on(page)) > 5
    assert english_sentences(Words(page).found)
