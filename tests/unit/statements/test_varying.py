"""Which of several wordings a text takes: stable, never by chance, the next one on request."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import combinations, product

import pytest

from apps.legal.facts import Behalf
from apps.legal.lawbook import Kind
from apps.legal.loading import load_lawbook
from apps.statements.composing import compose
from apps.statements.texts import languages, texts
from apps.statements.varying import WAYS, Tone, seed_of, way
from tests.unit.statements.cases import CASES

LAWBOOK = load_lawbook()
PERSON = CASES["gdpr-self-old-posts-and-children"]
GROUNDS = {item.id for item in LAWBOOK.grounds.values() if item.kind is not Kind.CORE and not item.awaiting_wording}
VALUES = {
    "instrument": "gdpr",
    "year": "2012",
    "age": "before_ai",
    "since": "none",
    "shown": "others",
    "voice": "no",
    "again": "no",
    "reader": "meta",
    "account": "yes",
    "article": "",
    "tone": "plain",
}
NEARLY = 0.85
"""From here on two sentences are the same with a word changed."""

FEWEST_WORDS = 4
"""A part of fewer words is a connective or the number of an article."""

SEEDS = [f"objection {number}" for number in range(60)]


def texts_of(**options):
    return [paragraph.text for paragraph in compose(PERSON, LAWBOOK, **options).paragraphs]


def test_the_same_seed_takes_the_same_wording_and_paragraphs_choose_apart():
    assert way("objection 1", "scope") == way("objection 1", "scope")
    assert len({(way(seed, "scope"), way(seed, "burden")) for seed in SEEDS}) == len(WAYS) ** 2


def test_each_wording_is_taken_about_equally_often():
    taken = Counter(way(f"objection {number}", "scope") for number in range(3000))

    assert all(850 < taken[name] < 1150 for name in WAYS)


def test_say_it_differently_goes_round_through_all_wordings():
    assert len({way("objection 1", "scope", variant) for variant in range(3)}) == 3
    assert way("objection 1", "scope", 3) == way("objection 1", "scope")


@pytest.mark.parametrize("language", languages())
def test_the_next_variant_says_most_of_it_in_other_sentences(language):
    first = texts_of(seed="objection 1", language=language)
    second = texts_of(seed="objection 1", variant=1, language=language)
    third = texts_of(seed="objection 1", variant=2, language=language)

    for one, two in ((first, second), (second, third), (first, third)):
        same = [text for text in one if text in two]
        assert len(same) <= 2, same  # whom it concerns, and the greetings


def sentences_of(text):
    return {part.strip() for part in re.split(r"(?<=[.?:;])\s|\n", text) if len(part.split()) > 3}


@pytest.mark.parametrize("language", languages())
def test_two_people_with_the_same_answers_share_the_structure_but_few_sentences(language):
    said = [sentences_of(compose(PERSON, LAWBOOK, seed=f"person {n}", language=language).text) for n in range(50)]

    shared = [len(one & two) / min(len(one), len(two)) for one, two in combinations(said, 2)]

    # Of three wordings that choose apart, two people share one in three; the names of the accounts are equal.
    assert sum(shared) / len(shared) < 0.45
    assert sum(share > 0.7 for share in shared) / len(shared) < 0.03


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("ground_id", sorted(GROUNDS))
def test_every_ground_is_said_in_three_ways_that_share_at_most_one_sentence(ground_id, language):
    ground = LAWBOOK.grounds[ground_id]
    file, name = texts(language, "reasons"), ground.id
    for behalf, detail, part in product(
        ground.when.get("on_behalf_of", tuple(Behalf)), _answers_to(ground), ("", "short")
    ):
        values = VALUES | {"behalf": str(behalf), "detail": detail}
        three = [file.wording(name, values | {"way": taken}, part).text for taken in WAYS]

        for one, two in combinations(three, 2):
            assert shared_sentences(one, two) <= 1, (one, two)
            assert not part or one != two


def shared_sentences(one, two):
    """Return how many sentences of a text stand, nearly word for word, in another."""
    return sum(any(nearly_the_same(here, there) for there in _sentences(two)) for here in _sentences(one))


def nearly_the_same(one, two):
    words = [re.findall(r"\w+", sentence.lower()) for sentence in (one, two)]
    return SequenceMatcher(None, *words, autojunk=False).ratio() >= NEARLY


def _sentences(text):
    # "Art. 6" and the like end no sentence.
    parts = re.split(r"(?<=[.?!;:])(?<!Art\.)(?<!Abs\.)(?<!Nr\.)(?<!lit\.)\s+", text)
    # What an article says may be said in the same words each time.
    return [part for part in parts if len(part.split()) >= FEWEST_WORDS and "(Art" not in part]


@pytest.mark.parametrize("language", languages())
def test_two_sentences_of_one_wording_pasted_into_another_are_found(language):
    values = VALUES | {"behalf": "self", "detail": "none"}
    one, three = (texts(language, "reasons").wording("old_posts", values | {"way": taken}).text for taken in WAYS[::2])
    pasted = " ".join([three, *_sentences(one)[:2]])

    assert shared_sentences(one, three) <= 1
    assert shared_sentences(one, pasted) >= 2


def _answers_to(ground):
    return ["none", *(ground.follow_up.choices if ground.follow_up else ())]


@pytest.mark.parametrize("language", languages())
def test_two_people_with_the_same_answers_rarely_send_the_same_text(language):
    texts = {compose(PERSON, LAWBOOK, seed=seed, language=language).text for seed in SEEDS}

    assert len(texts) > 55


def test_without_a_seed_it_follows_from_the_answers_but_not_from_the_address():
    assert seed_of(PERSON) == seed_of(replace(PERSON, account_email="other@example.org"))
    assert seed_of(PERSON) != seed_of(replace(PERSON, name="Bea Example"))
    assert compose(PERSON, LAWBOOK) == compose(PERSON, LAWBOOK, seed=seed_of(PERSON))


@pytest.mark.parametrize("language", languages())
def test_the_firm_tone_claims_nothing_more_and_says_it_otherwise(language):
    # With other wordings a reason may have to become shorter in one of the tones.
    plain = compose(PERSON, LAWBOOK, seed="objection 4", language=language)
    firm = compose(PERSON, LAWBOOK, seed="objection 4", tone=Tone.FIRM, language=language)

    # The list of contents, the lead to the reasons, or the note on the account may have to make room.
    said = [[item for item in text.paragraphs if item.id != "bridge"] for text in (plain, firm)]
    assert [item.id for item in said[0]] == [item.id for item in said[1]]
    assert [item.cites for item in said[0]] == [item.cites for item in said[1]]
    changed = {one.id for one, two in zip(*said, strict=True) if one.text != two.text}
    assert changed - {"scope", "accounts"} == {"opening-gdpr", "burden-gdpr", "requests-gdpr", "deadline-statutory"}


def test_tone_variant_and_seed_change_the_digest_only_where_they_change_the_text():
    note = compose(PERSON, LAWBOOK, document="note_to_friend", seed="objection 1")
    text = compose(PERSON, LAWBOOK, seed="objection 1")

    assert compose(PERSON, LAWBOOK, document="note_to_friend", seed="objection 1", tone="firm") == note
    assert compose(PERSON, LAWBOOK, seed="objection 1", variant=3) == text
    assert compose(PERSON, LAWBOOK, seed="objection 1", tone="firm").digest != text.digest
    assert compose(PERSON, LAWBOOK, seed="objection 1", variant=1).digest != text.digest


def test_an_unknown_tone_is_refused():
    with pytest.raises(ValueError, match="angry"):
        compose(PERSON, LAWBOOK, tone="angry")
