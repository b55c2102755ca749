"""Whole clauses that leave a yes as it is: known word for word, so that nothing sly can be put together from them.

A clause is written as words with a blank between. `(one|two words)` stands for either, `[words]` and `[one|other]`
for words that may be left out: `(thank you|thanks) for (your patience|writing) [to us]`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from apps.replies.sentences import comparable, is_one_word

_PART = re.compile(r"\([^()\[\]]*\)|\[[^()\[\]]*\]|[^\s()\[\]|]+")


class PhraseError(ValueError):
    """A phrase file says something that would never match, or not what its writer meant."""


@dataclass(frozen=True, slots=True)
class _Part:
    options: tuple[tuple[str, ...], ...]
    lengths: tuple[int, ...]
    may_be_left_out: bool


@dataclass(frozen=True, slots=True)
class Clauses:
    """The clauses of one language, laid out by their first word."""

    by_first: Mapping[str, tuple[tuple[_Part, ...], ...]]

    def ends_from(self, words: Sequence[str], place: int) -> set[int]:
        """Return the places just behind the clauses that begin at this one."""
        found: set[int] = set()
        for clause in self.by_first.get(words[place], ()):
            reached = {place}
            for part in clause:
                behind = set(reached) if part.may_be_left_out else set()
                for at in reached:
                    behind |= {at + n for n in part.lengths if tuple(words[at : at + n]) in part.options}
                if not behind:
                    break
                reached = behind
            else:
                found |= reached
        return found - {place}


def _parts(text: str) -> tuple[_Part, ...]:
    found = _PART.findall(text)
    if " ".join(found) != text or not found:
        raise PhraseError(f"{text!r} has a bracket or a blank that is not in its place")
    parts = []
    for part in found:
        inner = part[1:-1] if part[0] in "([" else part
        options = inner.split("|")
        if part[0] == "(" and len(options) < 2:
            raise PhraseError(f"{part!r} in {text!r} is no choice between words")
        for word in (word for option in options for word in option.split(" ")):
            if not is_one_word(word):
                raise PhraseError(f"{word!r} in {text!r} is not one word: it would never match")
        if len(set(options)) < len(options):
            raise PhraseError(f"{part!r} in {text!r} names an option twice")
        compared = tuple(tuple(map(comparable, option.split(" "))) for option in options)
        parts.append(_Part(compared, tuple(sorted({len(option) for option in compared})), part[0] == "["))
    if all(part.may_be_left_out for part in parts):
        raise PhraseError(f"{text!r} may be left out as a whole")
    return tuple(parts)


def clauses_from(language: str, texts: Iterable[str]) -> Clauses:
    """Lay out the clauses of a language; raises `PhraseError` that names the one that is not right."""
    by_first: dict[str, list[tuple[_Part, ...]]] = {}
    seen: set[str] = set()
    for text in texts:
        if text in seen:
            raise PhraseError(f"{language}: the clause {text!r} stands there twice")
        seen.add(text)
        clause = _parts(text)
        for part in clause:
            for first in dict.fromkeys(option[0] for option in part.options):
                if clause not in by_first.setdefault(first, []):
                    by_first[first].append(clause)
            if not part.may_be_left_out:
                break
    return Clauses(MappingProxyType({first: tuple(some) for first, some in by_first.items()}))
