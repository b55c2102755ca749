"""What a document says, in the language of the page: for reading only, where the document is in another one.

The language of the page, of a text and of an authority are three things. A text is first written in the language of
the page; a complaint in one that the authority takes; and a person may look at both in any language of the pages.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from apps.objections.page_language import letter_language
from apps.statements.composing import Composed


@dataclass(frozen=True, slots=True)
class ReadingCopy:
    """Our own text once more in another language; what a person changed by hand is not in it."""

    text: str
    language: str


def reading_copy(written_in: str, compose: Callable[[str], Composed]) -> ReadingCopy | None:
    """Return the same document in the language of the page; None where it is written in it anyway.

    `compose` is handed that language, and raises what it raises.
    """
    language = letter_language()
    return None if language == written_in else ReadingCopy(compose(language).text, language)
