"""The language of the page, and what the lawbook and the letters have in it."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.translation import get_language

from apps.languages import REFERENCE, canonical
from apps.statements.texts import languages


def page_language() -> str:
    """Return the language of the page by its code in BCP 47: "de", "pt-BR"."""
    return canonical(get_language() or REFERENCE)


def in_page_language(texts: Mapping[str, str]) -> str:
    """Return the text in the language of the page, or in English; never in a language that is only near."""
    return texts.get(page_language()) or texts[REFERENCE]


def letter_language() -> str:
    """Return the language of the page where letters are written in it, otherwise English."""
    language = page_language()
    return language if language in languages() else REFERENCE
