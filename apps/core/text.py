"""What people write: cleaned of characters that only serve to deceive, otherwise left as it is."""

from __future__ import annotations

import unicodedata

ALLOWED_FORMAT_CHARACTERS = frozenset("\u200c\u200d")
"""Joiner and non-joiner: Persian, Hindi and many emoji need them."""

ALLOWED_CONTROL_CHARACTERS = frozenset("\n\t")


def clean_text(text: str) -> str:
    """Return the text without control, direction-override, zero-width and tag characters.

    Line ends become a single line feed, and blank space around the text goes. Letters, signs and
    emoji of every language stay exactly as typed; nothing is normalised or corrected.
    """
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    # A text has few different characters: each is looked at once, however long the text is.
    odd = {ord(character): None for character in set(unified) if not _may_stay(character)}
    return (unified.translate(odd) if odd else unified).strip()


def clean_line(text: str) -> str:
    """Return the text as `clean_text` does, on one line."""
    return " ".join(clean_text(text).split())


def _may_stay(character: str) -> bool:
    category = unicodedata.category(character)
    if category == "Cc":
        return character in ALLOWED_CONTROL_CHARACTERS
    if category == "Cf":
        return character in ALLOWED_FORMAT_CHARACTERS
    # Cs: half of a pair, cannot be stored as UTF-8.
    return category != "Cs"
