"""How hard the texts are to read, measured as teachers do."""

from __future__ import annotations

import re
from itertools import product

import pytest

from apps.legal.facts import Behalf
from apps.legal.lawbook import Kind
from apps.legal.loading import load_lawbook
from apps.statements import strength
from apps.statements.composing import compose
from apps.statements.strength import Point
from apps.statements.texts import ground_card
from apps.statements.varying import Tone
from tests.languages import FEW_CASES, IN_FULL, PURPOSE, with_languages
from tests.unit.statements.cases import CASES

LAWBOOK = load_lawbook()
CARDS = sorted(ground.id for ground in LAWBOOK.grounds.values() if ground.kind is Kind.PERSONAL)
NEVER = re.compile(r"\b(?:please|oops|invalid|required|bitte|ungültig)\b|!|\*", re.IGNORECASE)

OBJECTS = (
    r"\bI (?:object to|object, in full, to|oppose|expressly forbid|ask you to stop)"
    r"|widerspreche|lege Widerspruch ein|untersage|bitte Sie, |fordere Sie auf"
)


def words_in(text):
    return re.findall(r"[\w’-]*[^\W\d_][\w’-]*", text)


def sentences_in(text):
    return [sentence for sentence in re.split(r"[.?!:;]\s|\n|[.?!]$", text) if words_in(sentence)]


def syllables_in(word):
    word = re.sub(r"[^a-z]", "", word.lower())
    count = len(re.findall(r"[aeiouy]+", word))
    return max(1, count - (word.endswith("e") and not word.endswith("le") and count > 1))


def school_grade(text):
    """Return the Flesch-Kincaid grade of an English text."""
    words = words_in(text)
    syllables = sum(syllables_in(word) for word in words)
    return 0.39 * len(words) / len(sentences_in(text)) + 11.8 * syllables / len(words) - 15.59


def lix(text):
    """Return Björnsson's readability index, made for languages with long words."""
    words = words_in(text)
    long_words = sum(len(word) > 6 for word in words)
    return len(words) / len(sentences_in(text)) + 100 * long_words / len(words)


def objects(text, language):
    """Say whether a text says that somebody objects, or asks to stop, by the signs we know it by."""
    signs = (strength._SIGNS[language][Point.OBJECTION], strength._ASKING[language])
    return any(re.search(sign, text, re.IGNORECASE) for sign in signs)


def card_texts(language):
    for ground_id in CARDS:
        for behalf in LAWBOOK.grounds[ground_id].when.get("on_behalf_of", tuple(Behalf)):
            card = ground_card(ground_id, language, behalf=str(behalf))
            yield (ground_id, behalf), ". ".join(filter(None, (card.title, card.hint, card.question)))


def test_english_cards_are_easy_to_read():
    texts = dict(card_texts("en"))

    assert school_grade(". ".join(texts.values())) <= 4
    assert {card: grade for card, text in texts.items() if (grade := school_grade(text)) > 6} == {}


def test_german_cards_are_easy_to_read():
    texts = dict(card_texts("de"))

    assert lix(". ".join(texts.values())) <= 40
    assert {card: index for card, text in texts.items() if (index := lix(text)) > 40} == {}


@pytest.mark.parametrize("language", ["en", "de"])
def test_cards_use_none_of_the_words_we_do_not_use(language):
    for card, text in card_texts(language):
        assert not NEVER.search(text), card


@pytest.mark.parametrize(("case", "language"), with_languages(CASES, FEW_CASES))
def test_the_objection_is_clear_in_the_first_two_sentences(case, language):
    for tone, variant in product(Tone, range(3)):
        text = compose(CASES[case], LAWBOOK, language=language, tone=tone, variant=variant, seed="x").text

        beginning = " ".join(text.split(". ")[:2])
        assert re.search(OBJECTS, beginning) if language in IN_FULL else objects(beginning, language), beginning
        assert re.search(PURPOSE[language], beginning), beginning
