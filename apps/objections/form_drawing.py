"""Where things stand in our drawing of Meta's form, so that it has the fields the lawbook knows of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_uppercase

HEAD, FOOT = 62, 62
"""Room for the title of the page above the fields, and for its button below them."""

LINE, TEXT = 50, 98
"""Height of a field that takes a line, and of one that takes a text."""


@dataclass(frozen=True, slots=True)
class DrawnField:
    """A field in the drawing: its letter, where it begins, and whether it takes a text."""

    letter: str
    top: int
    is_text: bool


@dataclass(frozen=True, slots=True)
class FormDrawing:
    """The drawing of a form, in the units of its picture."""

    height: int
    button_top: int
    fields: tuple[DrawnField, ...]


def drawing_of(takes: Sequence[str]) -> FormDrawing | None:
    """Return how to draw a form that takes these things, in order; None where we know no field of it."""
    if not takes:
        return None
    drawn = []
    top = HEAD
    for letter, each in zip(ascii_uppercase, takes, strict=False):
        drawn.append(DrawnField(letter=letter, top=top, is_text=each == "explanation"))
        top += TEXT if each == "explanation" else LINE
    return FormDrawing(height=top + FOOT, button_top=top + 4, fields=tuple(drawn))
