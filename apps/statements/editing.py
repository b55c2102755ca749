"""What a person's edit does to a statement: what it drops, how it differs, and paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from apps.statements.composing import Composed
from apps.statements.strength import LANGUAGES, Point, says

ESSENTIAL = (Point.OBJECTION, Point.PURPOSE, Point.RIGHT)
"""Without these Meta may take a text for something else."""


FEWEST_IN_COMMON = 3
"""Fewer words between two changes have stayed by chance; marked as kept they would only confuse."""


class Mark(StrEnum):
    """What became of some words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words in a row that share one fate."""

    mark: Mark
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph as it is now, beside the one we made. Empty now: left out. Never made: added."""

    now: str
    made: str = ""

    @property
    def is_left_out(self) -> bool:
        return not self.now

    @property
    def is_changed(self) -> bool:
        return bool(self.now and self.made) and self.now != self.made


def dropped(composed: Composed, text: str) -> tuple[Point, ...]:
    """Return the essential points that the composed text makes and the edited one does not."""
    if composed.language not in LANGUAGES:
        return ()
    return tuple(
        point for point in ESSENTIAL if says(point, composed.text, composed) and not says(point, text, composed)
    )


def differences(before: str, after: str) -> tuple[Stretch, ...]:
    """Return both texts woven into one, by words: what stayed, what went, what came.

    Without the removed stretches it is the text after, without the added ones the text before.
    """
    old, new = _tokens(before), _tokens(after)
    stretches: list[Stretch] = []
    gone: list[str] = []
    come: list[str] = []

    def close() -> None:
        if gone:
            stretches.append(Stretch(Mark.REMOVED, "".join(gone)))
        if come:
            stretches.append(Stretch(Mark.ADDED, "".join(come)))
        gone.clear()
        come.clear()

    # From 200 words on, words that stand everywhere are not used to align: a text of one word
    # repeated would take seconds otherwise.
    for tag, i, j, k, m in SequenceMatcher(None, old, new).get_opcodes():
        inside = i > 0 and j < len(old) and k > 0 and m < len(new)
        if tag == "equal" and not (inside and j - i < FEWEST_IN_COMMON):
            close()
            stretches.append(Stretch(Mark.SAME, "".join(old[i:j])))
        else:
            gone += old[i:j]
            come += new[k:m]
    close()
    return tuple(stretches)


def blocks_of(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a text: what stands between empty lines."""
    return tuple(block.strip() for block in re.split(r"\n[ \t]*\n", text) if block.strip())


def joined(blocks: Sequence[str]) -> str:
    """Return a text of these paragraphs; empty ones are left out."""
    return "\n\n".join(block.strip() for block in blocks if block.strip())


def aligned(made: str, now: str) -> tuple[Block, ...]:
    """Return the paragraphs of the text as it is now, each beside the one of ours it came from.

    Paragraphs of ours that are gone stand at their place with nothing beside them.
    """
    ours, theirs = blocks_of(made), blocks_of(now)
    return tuple(_woven(ours, theirs))


def _woven(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[Block]:
    for tag, i, j, k, m in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from (Block(now=block, made=block) for block in ours[i:j])
        else:
            yield from _paired(ours[i:j], theirs[k:m])


def _paired(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[Block]:
    """Pair changed paragraphs in order: each with the next one of ours that it resembles."""
    start = 0
    for block in theirs:
        match = next((index for index in range(start, len(ours)) if _resemble(ours[index], block)), None)
        if match is None:
            yield Block(now=block)
            continue
        yield from (Block(now="", made=gone) for gone in ours[start:match])
        yield Block(now=block, made=ours[match])
        start = match + 1
    yield from (Block(now="", made=gone) for gone in ours[start:])


def _resemble(one: str, other: str) -> bool:
    ours, theirs = _words(one), _words(other)
    return len(ours & theirs) * 2 >= min(len(ours), len(theirs)) > 0


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))


def _tokens(text: str) -> list[str]:
    # A word keeps the space after it; space at the very beginning is a word of its own.
    return re.findall(r"\S+\s*|\s+", text)
