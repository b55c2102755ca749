"""The phrases of each language: read from TOML, found in sentences in one pass.

A phrase is words with a blank between. `word*` stands for every word that begins so, `one|other` for
either, `..` for up to five words between and `...` for up to sixteen, none of which may be a barrier ("not
only", "not stop") or a mark, and `....` for a list of `things` with its commas ("verwenden wir deine Fotos,
Beiträge und Kommentare, nicht mehr"). Beside a word, "either" stands in brackets: `(ask|tell) us`,
`(do not|don't) use`; without them, `do not|don't use` would quietly mean "do, then not or don't, then use".
Accents and case do not count.

`clauses` are whole clauses that leave a yes as it is ("there is no need to send us another form"): see clauses.py.
A sentence made of nothing else is an aside, whatever its words would mean elsewhere.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, product
from pathlib import Path
from types import MappingProxyType
from typing import Any

from apps.replies.clauses import Clauses, PhraseError, clauses_from
from apps.replies.sentences import comparable, is_one_word

FOLDER = Path(__file__).parent / "phrases"
GAP = 5
WIDE_GAP = 12
"""What is asked for, and why, stands further apart: "how the use of your photos for AI affects you"."""
_GAPS = {"..": GAP, "...": 16, "....": -24}
"""A list of things is longer than other gaps, and holds nothing else: written as a gap below zero."""
CONCEPTS = frozenset(
    "condition condition_first until harmless negation own reported says announce others partly contrast doubt"
    " objection ai other_purpose yours request honour following wont_use future refuse"
    " because_no_own_ground because_compelling_grounds because_not_covered because_evidence_wanted"
    " too_little because_no_account_link because_not_identifiable because_already_opted_out"
    " ask maybe_ask asks_identity asks_account asks_reasons asks_evidence redirect failed bounced extend delay_reason"
    " again aside use pending received notice code enter_code other_matter password payment id_wanted".split()
)
"""What can be said in a mail; every language has phrases for each."""

_PLAIN = ("honour", "following", "wont_use", "future", "objection", "ai", "yours", "announce")
"""Concepts whose own words do not make a yes less clear."""

LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pl", "pt", "sv", "da", "no")


@dataclass(frozen=True, slots=True)
class Match:
    """A concept found in words `first` to `last` (included) of a sentence."""

    concept: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Word:
    whole: frozenset[str]
    beginnings: tuple[str, ...]

    def fits(self, word: str) -> bool:
        return word in self.whole or (bool(self.beginnings) and word.startswith(self.beginnings))


@dataclass(frozen=True, slots=True)
class _Phrase:
    concept: str
    words: tuple[_Word, ...]
    gap_before: tuple[int, ...]
    heeds_barriers: bool


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """The phrases of one language, laid out by how their first word begins."""

    language: str
    common: frozenset[str]
    barrier: _Word
    by_beginning: Mapping[str, tuple[_Phrase, ...]]
    clauses: Clauses
    things: _Word
    plain: _Word
    calm: _Word
    dated: _Word
    months: tuple[frozenset[str], ...]
    numbers: Mapping[str, int]
    month: _Word
    day: _Word

    def is_plain(self, word: str) -> bool:
        """Say whether a sentence that says yes may hold this word: `plain`, or a word of the phrases for a yes."""
        return not word[0].isalpha() or self.plain.fits(word)

    def is_calm(self, word: str) -> bool:
        """Say whether a sentence beside a yes may hold this word: one of `plain`, of `calm` or of an aside."""
        return self.is_plain(word) or self.calm.fits(word)

    def find(self, words: Sequence[str]) -> list[Match]:
        """Return each concept in these words. Every word costs the same, whatever stands around it."""
        found: list[Match] = []
        distinct = set(words)
        worth_trying: dict[str, list[_Phrase]] = {}
        for place, word in enumerate(words):
            phrases = worth_trying.get(word)
            if phrases is None:
                phrases = [p for p in self.by_beginning.get(word[:2], ()) if p.words[0].fits(word)]
                if len(words) > 2 * len(distinct):
                    # Words said over and over: what cannot match at all is not tried at each of them.
                    phrases = [p for p in phrases if all(any(map(w.fits, distinct)) for w in p.words[1:])]
                worth_trying[word] = phrases
            for phrase in phrases:
                last = self._end(phrase, words, place)
                if last >= 0:
                    found.append(Match(phrase.concept, place, last))
        return found

    def _end(self, phrase: _Phrase, words: Sequence[str], place: int) -> int:
        # The nearest fit is taken and never given back: no phrase can make this slow.
        at = place
        for wanted, gap in zip(phrase.words[1:], phrase.gap_before[1:], strict=True):
            for step in range(1, abs(gap) + 2):
                if at + step >= len(words):
                    return -1
                word = words[at + step]
                if wanted.fits(word):
                    at += step
                    break
                if gap < 0:
                    if word != "," and not self.things.fits(word):
                        return -1
                elif not word[0].isalnum() or (phrase.heeds_barriers and self.barrier.fits(word)):
                    return -1
            else:
                return -1
        return at


def _word(text: str, phrase: str) -> _Word:
    parts = text.split("|")
    for part in parts:
        stem = part.removesuffix("*")
        if not is_one_word(stem.removesuffix("-") if stem != part else stem):
            raise PhraseError(f"{part!r} in {phrase!r} is not one word: it would never match")
        if part.endswith("*") and len(stem) < 2:
            raise PhraseError(f"{part!r} in {phrase!r} is too short for a beginning")
    if len(set(parts)) < len(parts):
        raise PhraseError(f"{text!r} in {phrase!r} names a word twice")
    compared = [comparable(part) for part in parts]
    return _Word(
        frozenset(part for part in compared if not part.endswith("*")),
        tuple(part[:-1] for part in compared if part.endswith("*")),
    )


def _together(words: Sequence[_Word]) -> _Word:
    return _Word(
        frozenset().union(*(word.whole for word in words)),
        tuple(dict.fromkeys(beginning for word in words for beginning in word.beginnings)),
    )


_PART = re.compile(r"\([^()]*\)|[^\s()]+")


def _alternatives(text: str) -> list[list[str]]:
    """Return the phrases that a text with brackets stands for; raises `PhraseError` where it is not clear."""
    parts = _PART.findall(text)
    if " ".join(parts) != text:
        raise PhraseError(f"{text!r} has a bracket or a blank that is not in its place")
    gaps = [part in _GAPS for part in parts]
    if not parts or gaps[0] or gaps[-1] or any(one and next_one for one, next_one in pairwise(gaps)):
        raise PhraseError(f"{text!r} begins or ends with a gap, or has two of them side by side")
    choices: list[list[list[str]]] = []
    for place, part in enumerate(parts):
        if not part.startswith("("):
            beside = [other for other in parts[max(place - 1, 0) : place + 2] if other != part and other not in _GAPS]
            if "|" in part and beside:
                raise PhraseError(f"{part!r} in {text!r} stands beside a word: put it in brackets")
            choices.append([[part]])
            continue
        options = part[1:-1].split("|")
        if len(options) < 2 or not all(option and option == option.strip() for option in options):
            raise PhraseError(f"{part!r} in {text!r} is no choice between words")
        # Single words stay together; only what has a blank makes a phrase of its own.
        single = [option for option in options if " " not in option]
        choices.append(
            [option.split() for option in options if " " in option] + ([["|".join(single)]] if single else [])
        )
    return [[word for part in chosen for word in part] for chosen in product(*choices)]


def _phrases(concept: str, text: str) -> list[_Phrase]:
    reaches_far = concept.startswith(("asks_", "because_"))
    found = []
    for parts in _alternatives(text):
        words: list[_Word] = []
        gaps: list[int] = []
        gap = 0
        for part in parts:
            if part in _GAPS:
                gap = WIDE_GAP if reaches_far else _GAPS[part]
                continue
            words.append(_word(part, text))
            gaps.append(gap)
            gap = 0
        found.append(_Phrase(concept, tuple(words), tuple(gaps), not reaches_far))
    return found


def _by_beginning(phrases: Iterable[_Phrase]) -> Mapping[str, tuple[_Phrase, ...]]:
    found: dict[str, list[_Phrase]] = {}
    for phrase in phrases:
        first = phrase.words[0]
        for beginning in sorted({part[:2] for part in (*first.whole, *first.beginnings)}):
            found.setdefault(beginning, []).append(phrase)
    return MappingProxyType({beginning: tuple(some) for beginning, some in found.items()})


def phrasebook_from(language: str, data: Mapping[str, Any]) -> Phrasebook:
    """Lay out the phrases of a language; raises `PhraseError` that names the phrase that is not right."""
    concepts: Mapping[str, list[str]] = data["concepts"]
    if wrong := CONCEPTS ^ set(concepts):
        raise PhraseError(f"{language}: concepts that are missing or unknown: {', '.join(sorted(wrong))}")
    by_concept: list[_Phrase] = []
    for concept, phrases in concepts.items():
        if not phrases or len(set(phrases)) < len(phrases):
            raise PhraseError(f"{language}: {concept} has no phrase, or one of them twice")
        for text in phrases:
            by_concept += _phrases(concept, text)
    plain = [_word("|".join(dict.fromkeys(data["plain"].split())), "plain")]
    plain += [
        word
        for concept in _PLAIN
        for text in concepts[concept]
        for one in _phrases(concept, text)
        for word in one.words
    ]
    calm = [_word("|".join(dict.fromkeys(data["calm"].split())), "calm")]
    calm += [word for text in concepts["aside"] for one in _phrases("aside", text) for word in one.words]
    dated = [
        word
        for concept in ("objection", "request")
        for text in concepts[concept]
        for one in _phrases(concept, text)
        for word in one.words
    ]
    months = tuple(frozenset(map(comparable, month.split("|"))) for month in data["months"].split())
    if len(months) != 12:
        raise PhraseError(f"{language}: {len(months)} months")
    return Phrasebook(
        language,
        frozenset(comparable(word) for word in data["common"].split()),
        _word("|".join(data["barrier"].split()), "barrier"),
        _by_beginning(by_concept),
        clauses_from(language, data["clauses"]),
        _word("|".join(data["things"].split()), "things"),
        _together(plain),
        _together(calm),
        _together(dated),
        months,
        MappingProxyType({comparable(word): number for word, number in data["numbers"].items()}),
        _word(data["month"], "month"),
        _word(data["day"], "day"),
    )


@cache
def phrasebook(language: str) -> Phrasebook:
    """Return the phrases of a language; raises `FileNotFoundError` for one that has none."""
    with (FOLDER / f"{language}.toml").open("rb") as file:
        return phrasebook_from(language, tomllib.load(file))
