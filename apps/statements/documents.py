"""The kinds of text we write, and how long each may be."""

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
    """One kind of text. Its id is also the name of its wording file."""

    id: str
    limits: Mapping[Length, Limits]


# A form of Meta once refused texts below about 100 characters, and how long they may be is unknown:
# hence a short text that stays well above that, and a full one that a box should still take.
OBJECTION = Document(
    id="objection",
    limits=MappingProxyType({Length.SHORT: Limits(120, 400), Length.FULL: Limits(100, 2000)}),
)

DOCUMENTS: Mapping[str, Document] = MappingProxyType({OBJECTION.id: OBJECTION})


class UnknownDocumentError(LookupError):
    """We do not write such a document."""


def document_named(name: str) -> Document:
    """Return the kind of document with this id; raises `UnknownDocumentError`."""
    try:
        return DOCUMENTS[name]
    except KeyError:
        raise UnknownDocumentError(name) from None
