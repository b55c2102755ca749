"""Whole clauses: what they match, what a file may not say, and that they decide nothing."""

import re
import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apps.replies.clauses import PhraseError, clauses_from
from apps.replies.phrases import FOLDER, LANGUAGES, phrasebook
from apps.replies.reading import Label, read
from apps.replies.sentences import comparable

YES = "We have accepted your objection. Your public posts won't be used to train AI at Meta."
WEIGHTY = {"honour", "following", "wont_use", "partly", "contrast"}


def ends(text, words):
    return clauses_from("en", [text]).ends_from(words.split(), 0)


def written(language):
    return tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))["clauses"]


def test_a_clause_is_known_word_for_word():
    clause = "(thank you|thanks) for writing [to us|to Meta] [today]"

    assert ends(clause, "thank you for writing") == {4}
    assert ends(clause, "thanks for writing to us") == {3, 5}
    assert ends(clause, "thanks for writing to meta today") == {3, 5, 6}
    assert ends(clause, "thanks for not writing") == set()
    assert ends(clause, "thanks for") == set()
    assert ends(clause, "thank for writing") == set()


def test_words_that_may_be_left_out_may_stand_first():
    clause = "[so] [now] nothing else changes"

    assert ends(clause, "nothing else changes") == {3}
    assert ends(clause, "so nothing else changes") == {4}
    assert ends(clause, "now nothing else changes") == {4}
    assert ends(clause, "so now nothing else changes") == {5}
    assert ends(clause, "so now") == set()


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("(thanks) for writing", "no choice"),
        ("[thanks]", "left out as a whole"),
        ("thanks  for", "not in its place"),
        ("(thanks|many", "not in its place"),
        ("thanks|many for", "not in its place"),
        ("thanks, for", "not one word"),
        ("qu' il", "not one word"),
        ("thank* you", "not one word"),
        ("you .. know", "not one word"),
        ("(thanks|thanks) for", "twice"),
        ("(thanks|) for", "not one word"),
        ("", "not in its place"),
    ],
)
def test_a_clause_that_would_not_mean_what_its_writer_meant_is_refused(text, complaint):
    with pytest.raises(PhraseError, match=complaint):
        clauses_from("en", [text])


def test_a_clause_said_twice_is_refused():
    with pytest.raises(PhraseError, match="twice"):
        clauses_from("en", ["all the best", "take care", "all the best"])


def test_clauses_may_follow_each_other_with_marks_figures_and_months_between():
    beside = "Thank you for your patience, and we received your objection on 12 October 2026."

    assert read(f"{YES} {beside}").label is Label.HONOURED
    assert read(f"{YES} {beside.replace('and', 'but')}").label is Label.NOT_SURE
    assert read(f"{YES} {beside.replace('October', 'Monday')}").label is Label.NOT_SURE


def test_clauses_that_somebody_quotes_are_no_clauses_of_metas():
    beside = "there is no need to send us another form"

    assert read(f"{YES} There is no need to send us another form.").label is Label.HONOURED
    assert read(f"{YES} “T{beside[1:]}.”").label is Label.NOT_SURE


def test_a_sentence_of_sixty_words_is_looked_at_by_a_person():
    none_needed = "there is no need to send us another form, "

    assert read(f"{YES} {none_needed * 6}.").label is Label.HONOURED
    assert read(f"{YES} {none_needed * 7}.").label is Label.NOT_SURE


def realised(text):
    """Return the clause said with each of its options, one at a time, and nothing left out."""
    parts = [part.strip("()[]").split("|") for part in re.findall(r"\([^()]*\)|\[[^\[\]]*\]|\S+", text)]
    for place, part in enumerate(parts):
        for option in part:
            yield " ".join(option if at == place else other[0] for at, other in enumerate(parts))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_clause_grants_limits_or_takes_back_anything(language):
    book = phrasebook(language)

    for text in written(language):
        for said in realised(text):
            words = [comparable(word) for word in said.split()]

            assert len(words) in book.clauses.ends_from(words, 0), said
            assert not {match.concept for match in book.find(words)} & WEIGHTY, said


def test_a_subject_names_a_request_and_no_more():
    assert read(f"Subject: Re: your objection request no. 4471\n\n{YES}").label is Label.HONOURED
    assert read(f"Betreff: Deine Anfrage Nr. 4471\n\n{YES}").label is Label.NOT_SURE
    assert read(f"Subject: your request for Threads\n\n{YES}").label is Label.NOT_SURE
    assert read(f"Subject: your objection not accepted\n\n{YES}").label is not Label.HONOURED


EVERY = {language: [said for text in written(language) for said in realised(text)] for language in LANGUAGES}
DECIDED = {Label.HONOURED, Label.REFUSED, Label.ASKED_AGAIN, Label.REDIRECTED, Label.EXTENDED, Label.QUESTIONED}


@given(st.sampled_from(LANGUAGES), st.data())
@settings(max_examples=150, deadline=None)
def test_clauses_alone_are_never_a_decision(language, data):
    said = data.draw(st.lists(st.sampled_from(EVERY[language]), min_size=1, max_size=8))

    assert read(". ".join(said) + ".").label not in DECIDED


@given(st.lists(st.sampled_from(EVERY["en"]), max_size=6), st.lists(st.sampled_from(EVERY["en"]), max_size=6))
@settings(max_examples=150, deadline=None)
def test_a_yes_stays_one_between_any_clauses(before, behind):
    said = [sentence + "." for sentence in (*before, "thank you for writing", *behind)]
    middle = said.index("thank you for writing.")

    assert read(" ".join([*said[:middle], YES, *said[middle:]])).label is Label.HONOURED
