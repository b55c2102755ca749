"""The phrases of each language: read from TOML, found in sentences in one pass.

A phrase is words with a blank between. `word*` stands for every word that begins so, `one|other` for
either, `..` for up to five words between, none of which may be a barrier ("not only", "not stop") or a
mark. Accents and case do not count.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from apps.replies.sentences import comparable

FOLDER = Path(__file__).parent / "phrases"
GAP = 5
WIDE_GAP = 12
"""What is asked for, and why, stands further apart: "how the use of your photos for AI affects you"."""
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
    gap_before: tuple[bool, ...]
    reach: int


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """The phrases of one language, laid out by how their first word begins."""

    language: str
    common: frozenset[str]
    barrier: _Word
    by_beginning: Mapping[str, tuple[_Phrase, ...]]

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
            for step in range(1, (phrase.reach if gap else 0) + 2):
                if at + step >= len(words):
                    return -1
                word = words[at + step]
                if wanted.fits(word):
                    at += step
                    break
                if not word[0].isalnum() or (phrase.reach == GAP and self.barrier.fits(word)):
                    return -1
            else:
                return -1
        return at


def _word(text: str) -> _Word:
    parts = [comparable(part) for part in text.split("|")]
    return _Word(
        frozenset(part for part in parts if not part.endswith("*")),
        tuple(part[:-1] for part in parts if part.endswith("*")),
    )


def _phrase(concept: str, text: str) -> _Phrase:
    words: list[_Word] = []
    gaps: list[bool] = []
    gap = False
    for part in text.split():
        if part == "..":
            gap = True
            continue
        words.append(_word(part))
        gaps.append(gap)
        gap = False
    reach = WIDE_GAP if concept.startswith(("asks_", "because_")) else GAP
    return _Phrase(concept, tuple(words), tuple(gaps), reach)


@cache
def phrasebook(language: str) -> Phrasebook:
    """Return the phrases of a language; raises `FileNotFoundError` for one that has none."""
    with (FOLDER / f"{language}.toml").open("rb") as file:
        data = tomllib.load(file)
    by_beginning: dict[str, list[_Phrase]] = {}
    for concept, phrases in data["concepts"].items():
        for text in phrases:
            phrase = _phrase(concept, text)
            first = phrase.words[0]
            for beginning in sorted({part[:2] for part in (*first.whole, *first.beginnings)}):
                by_beginning.setdefault(beginning, []).append(phrase)
    return Phrasebook(
        language,
        frozenset(comparable(word) for word in data["common"].split()),
        _word("|".join(data.get("barrier", "").split())),
        MappingProxyType({beginning: tuple(phrases) for beginning, phrases in by_beginning.items()}),
    )
