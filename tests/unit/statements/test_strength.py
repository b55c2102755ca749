"""The list under the statement is true of what we write and of what people make of it."""

from dataclasses import replace

import pytest

from apps.legal.facts import Account, ChosenGround, Facts
from apps.legal.loading import load_lawbook
from apps.statements.composing import compose
from apps.statements.strength import LANGUAGES, Point, added_words, checklist
from apps.statements.texts import languages
from apps.statements.varying import Tone
from tests.languages import FEW_CASES, with_languages
from tests.unit.statements.cases import CASES

LAWBOOK = load_lawbook()
ANNA = Facts(country="DE", accounts=frozenset({Account.FACEBOOK}), grounds=(ChosenGround("old_posts", "2011"),))
ALWAYS = {Point.OBJECTION, Point.PURPOSE, Point.RIGHT, Point.CONFIRMATION}


def met(composed, text=None):
    checked = checklist(composed, composed.text if text is None else text)
    return {line.point for line in checked if line.is_met}


def test_every_language_we_write_in_can_be_read():
    # A new language: write its words into `_SIGNS` and `_ASKING`.
    assert set(languages()) <= LANGUAGES


@pytest.mark.parametrize("length", ["full", "short"])
@pytest.mark.parametrize(("case", "language"), with_languages(CASES, FEW_CASES))
def test_our_own_texts_have_what_every_objection_needs_in_every_wording(case, length, language):
    texts = [
        compose(CASES[case], LAWBOOK, length=length, language=language, tone=tone, variant=variant)
        for tone in Tone
        for variant in range(3)
    ]

    assert [composed.text for composed in texts if not met(composed) >= ALWAYS] == []


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("instrument", LAWBOOK.instruments)
def test_the_signs_fit_every_law(instrument, language):
    place = next(place for place in LAWBOOK.jurisdictions.values() if place.instrument == instrument)
    region = place.regions[0].code if place.regions else ""
    for variant in range(3):
        facts = replace(ANNA, country=place.id, region=region)
        composed = compose(facts, LAWBOOK, language=language, variant=variant)

        assert met(composed) >= ALWAYS, composed.text


@pytest.mark.parametrize(("case", "language"), with_languages(CASES, FEW_CASES))
def test_our_full_texts_cover_what_others_share(case, language):
    texts = [compose(CASES[case], LAWBOOK, language=language, variant=variant) for variant in range(3)]

    assert [composed.text for composed in texts if Point.OTHERS not in met(composed)] == []


def test_without_a_reason_the_list_says_so():
    composed = compose(replace(ANNA, grounds=()), LAWBOOK)

    assert met(composed).isdisjoint({Point.GROUND, Point.OWN_FACT})


def test_a_reason_that_many_could_give_is_no_fact_of_ones_own():
    composed = compose(replace(ANNA, grounds=(ChosenGround("location_routine"),)), LAWBOOK)

    assert Point.GROUND in met(composed)
    assert Point.OWN_FACT not in met(composed)


def test_an_answer_to_the_question_behind_a_reason_is_a_fact_of_ones_own():
    composed = compose(ANNA, LAWBOOK)

    assert {Point.GROUND, Point.OWN_FACT} <= met(composed)


def test_own_words_are_reason_and_fact():
    composed = compose(replace(ANNA, grounds=(), own_words="I write about my village."), LAWBOOK)

    assert {Point.GROUND, Point.OWN_FACT} <= met(composed)


def test_a_reason_that_was_edited_out_is_gone():
    composed = compose(ANNA, LAWBOOK)
    kept = [paragraph.text for paragraph in composed.paragraphs if paragraph.id != "old_posts"]

    assert met(composed, "\n\n".join(kept)).isdisjoint({Point.GROUND, Point.OWN_FACT})


def test_a_sentence_written_by_hand_counts():
    composed = compose(replace(ANNA, grounds=()), LAWBOOK)
    sentence = "My village club published pictures from our summer fair without asking anybody."

    assert Point.OWN_FACT in met(composed, f"{composed.text}\n\n{sentence}")


def test_a_corrected_word_is_no_fact():
    assert added_words("I object to this.", "I do object to that.") == 2


def test_a_text_that_only_asks_questions_has_nothing():
    composed = compose(ANNA, LAWBOOK)

    assert met(composed, "What do you do with photos?") == set()
