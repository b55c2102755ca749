"""The languages of the site: which are offered, and how each is called in one place and another.

Plain Python, below everything else. To offer a language is to add its code to `OFFERED`; from then on
`manage.py translation_status --check` fails for whatever it lacks (docs/translating.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

REFERENCE = "en"
"""The language in which messages are written first, and that every other one is compared with."""

OFFERED: tuple[str, ...] = ("en", "de", "fr", "es", "it", "nl", "pl", "pt", "pt-BR")
"""The languages that visitors can choose, by their codes in BCP 47, the reference language first."""


@dataclass(frozen=True, slots=True)
class Language:
    """How a language is called: by those who speak it, in English, and the place whose customs its words follow.

    And what neither a message nor a wording can say of it: how the first of a month is written, whether months and days
    of the week begin with a capital, what stands between a word and the colon after it, the marks that a space goes
    before (or, for the one that opens, after) at which no line may break, and its alphabet: the letters that its
    dictionaries give a place of their own.
    """

    own_name: str
    english_name: str
    territory: str
    plural_forms: str = "nplurals=2; plural=(n != 1);"
    first_of_month: str = "1"
    has_capital_days: bool = False
    colon: str = ":"
    spaced_marks: str = ""
    alphabet: str = "abcdefghijklmnopqrstuvwxyz"


KNOWN: Mapping[str, Language] = MappingProxyType(
    {
        "en": Language("English", "English", "GB", has_capital_days=True),
        "de": Language("Deutsch", "German", "DE", has_capital_days=True),
        "fr": Language(
            "Français",
            "French",
            "FR",
            "nplurals=2; plural=(n > 1);",
            first_of_month="1er",
            colon="\u00a0:",
            spaced_marks=";:!?«»",
        ),
        "es": Language("Español", "Spanish", "ES", alphabet="abcdefghijklmnñopqrstuvwxyz"),
        "it": Language("Italiano", "Italian", "IT", first_of_month="1º"),
        "nl": Language("Nederlands", "Dutch", "NL"),
        "pl": Language(
            "Polski",
            "Polish",
            "PL",
            "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
            alphabet="aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż",
        ),
        "pt": Language("Português (Portugal)", "Portuguese (Portugal)", "PT"),
        "pt-BR": Language(
            "Português (Brasil)", "Portuguese (Brazil)", "BR", "nplurals=2; plural=(n > 1);", first_of_month="1º"
        ),
    }
)
"""All languages with work in them. One that is not offered is in preparation: shown by `translation_status` alone."""


def in_preparation() -> tuple[str, ...]:
    """Return the languages that somebody works on and no visitor sees."""
    return tuple(code for code in KNOWN if code not in OFFERED)


def canonical(code: str) -> str:
    """Return a language's code as BCP 47 writes it, from any form of it: pt-BR for "pt-br" and "pt_BR".

    A region that makes no difference to us is dropped: "de-AT" is "de".
    """
    language, _, region = code.replace("_", "-").partition("-")
    full = f"{language.lower()}-{region.upper()}"
    return full if full in KNOWN else language.lower()


def django_code(code: str) -> str:
    """Return the code as Django and our addresses write it: "pt-br"."""
    return canonical(code).lower()


def locale_folder(code: str) -> str:
    """Return the name of the folder of the interface's messages under locale/: "pt_BR"."""
    return canonical(code).replace("-", "_")


def written_in(code: str) -> Language:
    """Return how a language is written; one that we do not know like English, but for its name."""
    return KNOWN.get(canonical(code), KNOWN[REFERENCE])


def own_name(code: str) -> str:
    """Return a language's name in itself; the code where we do not know it."""
    known = KNOWN.get(canonical(code))
    return known.own_name if known else code
