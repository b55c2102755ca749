"""What an edit drops is told, what differs is marked, and nothing is lost in between."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from apps.legal.facts import Account, Facts
from apps.legal.loading import load_lawbook
from apps.statements.composing import compose
from apps.statements.editing import Mark, aligned, blocks_of, differences, dropped, joined
from apps.statements.strength import Point
from tests.languages import FEW_CASES, with_languages
from tests.unit.statements.cases import CASES

LAWBOOK = load_lawbook()
WORDS = st.lists(st.sampled_from(["I", "object", "to", "this", "\n\n", "\n", "use", " "]), max_size=60).map(" ".join)


@pytest.mark.parametrize("length", ["full", "short"])
@pytest.mark.parametrize(("case", "language"), with_languages(CASES, FEW_CASES))
def test_our_own_texts_drop_nothing(case, length, language):
    for variant in range(3):
        composed = compose(CASES[case], LAWBOOK, length=length, language=language, variant=variant)

        assert dropped(composed, composed.text) == ()


@pytest.mark.parametrize(("case", "language"), with_languages(CASES, FEW_CASES))
def test_without_its_opening_a_text_has_dropped_objection_and_purpose(case, language):
    for variant in range(3):
        composed = compose(CASES[case], LAWBOOK, language=language, variant=variant)
        rest = joined([paragraph.text for paragraph in composed.paragraphs[1:]])

        assert dropped(composed, rest)[:2] == (Point.OBJECTION, Point.PURPOSE)


def test_without_law_and_article_a_text_has_dropped_the_right():
    composed = compose(Facts(country="DE", accounts=frozenset({Account.FACEBOOK})), LAWBOOK)

    assert dropped(composed, "I object to AI training. Restrict it until you have decided (Article 18(1)(d)).") == (
        Point.RIGHT,
    )


@pytest.mark.parametrize("name", ["Article 21", "art. 21(1)", "the GDPR", "data protection law"])
def test_law_or_article_is_enough_to_name_the_right(name):
    composed = compose(Facts(country="DE", accounts=frozenset({Account.FACEBOOK})), LAWBOOK)

    assert dropped(composed, f"I object to AI training under {name}.") == ()


def test_a_text_that_no_longer_speaks_of_ai_has_dropped_its_purpose():
    composed = compose(Facts(country="DE", accounts=frozenset({Account.FACEBOOK})), LAWBOOK)

    assert dropped(composed, "I object under Article 21(1) of the GDPR.") == (Point.PURPOSE,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I object. My photos are not there to train AI. Article 21 GDPR."),
        ("de", "Hiermit widerspreche ich nach Art. 21 DSGVO dem Training von KI mit meinen Fotos."),
        ("de", "Das ist mein Widerspruch (Artikel 21).\n\nMeine Bilder sind nicht dafür da, eine KI zu trainieren."),
    ],
)
def test_the_same_said_in_other_words_has_dropped_nothing(language, text):
    composed = compose(Facts(country="DE", accounts=frozenset({Account.FACEBOOK})), LAWBOOK, language=language)

    assert dropped(composed, text) == ()


def test_a_right_to_object_is_not_an_objection():
    composed = compose(Facts(country="DE", accounts=frozenset({Account.FACEBOOK})), LAWBOOK)

    assert Point.OBJECTION in dropped(composed, "There is a right to object to AI training in Article 21.")


def test_differences_mark_what_went_and_what_came():
    stretches = differences("I object to this use of my data.", "I object to that use of my data.")

    assert [(stretch.mark, stretch.text) for stretch in stretches] == [
        (Mark.SAME, "I object to "),
        (Mark.REMOVED, "this "),
        (Mark.ADDED, "that "),
        (Mark.SAME, "use of my data."),
    ]


def test_a_word_that_stayed_by_chance_is_not_marked_as_kept():
    stretches = differences("Photos of me about sport are old.", "Pictures about children matter more.")

    assert [stretch.mark for stretch in stretches] == [Mark.REMOVED, Mark.ADDED]


@given(WORDS, WORDS)
@example("", "I object")
@example("a " * 700, "a b " * 400)
def test_differences_hold_both_texts_in_full(before, after):
    stretches = differences(before, after)

    assert "".join(stretch.text for stretch in stretches if stretch.mark is not Mark.ADDED) == before
    assert "".join(stretch.text for stretch in stretches if stretch.mark is not Mark.REMOVED) == after


def test_differences_of_long_and_dull_texts_are_quick():
    before = time.process_time()

    differences("a " * 2500, "a b " * 1250)

    assert time.process_time() - before < 0.5


def test_a_paragraph_left_out_stands_at_its_place():
    blocks = aligned("One two.\n\nThree four.\n\nFive six.", "One two.\n\nFive six.")

    assert [(block.now, block.made) for block in blocks] == [
        ("One two.", "One two."),
        ("", "Three four."),
        ("Five six.", "Five six."),
    ]
    assert [block.is_left_out for block in blocks] == [False, True, False]


def test_a_paragraph_in_other_words_stands_beside_ours():
    blocks = aligned("I object to this use.\n\nKind regards", "I strongly object to this use.\n\nKind regards")

    assert blocks[0].now == "I strongly object to this use."
    assert blocks[0].made == "I object to this use."
    assert blocks[0].is_changed


def test_a_paragraph_of_ones_own_has_none_of_ours_beside_it():
    blocks = aligned("I object.\n\nKind regards", "I object.\n\nMy village matters.\n\nKind regards")

    assert [block.made for block in blocks] == ["I object.", "", "Kind regards"]


@given(WORDS, WORDS)
def test_paragraphs_put_together_again_are_the_text(made, now):
    assert joined([block.now for block in aligned(made, now)]) == joined(blocks_of(now))
    assert [block.made for block in aligned(made, now) if block.made] == list(blocks_of(made))
