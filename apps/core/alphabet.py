"""The order in which a dictionary of one language would put names, on a machine that knows no languages itself."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from apps.languages import written_in

SPELT_OUT = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
"""Letters that Unicode takes for whole, and where somebody looks for them whose alphabet lacks them."""

NAMES_OF_ALL_LANGUAGES = 4096
"""A bound for what is remembered: places in nine languages are some 1,500."""


@lru_cache(maxsize=NAMES_OF_ALL_LANGUAGES)
def by_alphabet(name: str, language: str) -> tuple[tuple[int, ...], str]:
    """Return what a name is sorted by in a language: word by word, each letter by its place in that alphabet.

    A letter that the alphabet lacks stands with the one it is made from (in German Ö with O), and only decides between
    names that are otherwise the same. `language` is a code in BCP 47. Figures come before letters, other scripts after.
    """
    alphabet = written_in(language).alphabet
    written = unicodedata.normalize("NFC", name).lower()
    letters = (part for sign in written for part in (sign if sign in alphabet else _taken_apart(sign)))
    return tuple(_place(letter, alphabet) for letter in letters), written


def _taken_apart(sign: str) -> str:
    """Return the letters that a sign is made from, without its accents; a blank for one that is no letter."""
    apart = unicodedata.normalize("NFKD", sign.translate(SPELT_OUT))
    return "".join(
        part if part.isalnum() else " " for part in apart if not unicodedata.combining(part) and part not in "'’ʼ."
    )


def _place(letter: str, alphabet: str) -> int:
    if letter == " ":
        return 0
    if letter.isdecimal():
        return 1 + int(letter)
    place = alphabet.find(letter)
    return 11 + place if place >= 0 else 1000 + ord(letter)
