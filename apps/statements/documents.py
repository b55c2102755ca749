"""The kinds of text we write, how long each may be, and which of them need to know what happened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Length(StrEnum):
    """How much a text says: enough for Meta's small reason box, or everything."""

    SHORT = "short"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Limits:
    """The fewest and the most characters a text should have."""

    shortest: int
    longest: int


@dataclass(frozen=True, slots=True)
class Document:
    """One kind of text. Its id is also the name of its wording file.

    One that needs a course speaks of days: those on which something happened, or the day it is
    written on. A text that no box of Meta's has to take comes in full only.
    """

    id: str
    limits: Mapping[Length, Limits]
    needs_course: bool = False

    @property
    def lengths(self) -> tuple[Length, ...]:
        """Return the lengths this kind of text comes in, the full one first."""
        return tuple(length for length in (Length.FULL, Length.SHORT) if length in self.limits)


# A form of Meta once refused texts below about 100 characters, and how long they may be is unknown:
# hence a short text that stays well above that, and a full one that a box should still take.
_FORM = MappingProxyType({Length.FULL: Limits(100, 2000), Length.SHORT: Limits(120, 400)})

OBJECTION = Document("objection", _FORM)
MORE_INFORMATION = Document("more_information", _FORM, needs_course=True)
FOLLOW_UP = Document("follow_up", _FORM, needs_course=True)
REPLY_TO_REFUSAL = Document("reply_to_refusal", _FORM, needs_course=True)
ASKED_AGAIN = Document("asked_again", _FORM, needs_course=True)
# Two sheets of A4 take about 5,500 characters, with the addresses and the room between paragraphs.
LETTER = Document("letter", MappingProxyType({Length.FULL: Limits(300, 5500)}), needs_course=True)
COMPLAINT = Document("complaint", MappingProxyType({Length.FULL: Limits(500, 9000)}), needs_course=True)
NOTE_TO_FRIEND = Document("note_to_friend", MappingProxyType({Length.FULL: Limits(80, 600)}))

DOCUMENTS: Mapping[str, Document] = MappingProxyType(
    {
        document.id: document
        for document in (
            OBJECTION,
            MORE_INFORMATION,
            FOLLOW_UP,
            REPLY_TO_REFUSAL,
            ASKED_AGAIN,
            LETTER,
            COMPLAINT,
            NOTE_TO_FRIEND,
        )
    }
)


class UnknownDocumentError(LookupError):
    """We do not write such a document, or not in this length."""


def document_named(name: str) -> Document:
    """Return the kind of document with this id; raises `UnknownDocumentError`."""
    try:
        return DOCUMENTS[name]
    except KeyError:
        raise UnknownDocumentError(name) from None


def limits_of(document: Document, length: Length) -> Limits:
    """Return how long a text may be; raises `UnknownDocumentError` where there is no such length."""
    try:
        return document.limits[length]
    except KeyError:
        raise UnknownDocumentError(f"{document.id} comes in {document.lengths[0]} only") from None
