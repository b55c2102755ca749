"""How an article of the GDPR is cited in each language; the lawbook has every reference in English."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from apps.languages import REFERENCE, canonical

_ARTICLE = r"Art\. (?P<article>\d+)(?:\((?P<paragraph>\d+)\))?(?:\((?P<letter>[a-z])\))?"
_ARTICLES = re.compile(rf"(?:{_ARTICLE} GDPR|GDPR {_ARTICLE.replace('?P<', '?P<the_')})")
_RECITAL = re.compile(r"GDPR Recital (?P<recital>\d+)")


class _Style(NamedTuple):
    """How the parts of a reference are written, in their order, and what stands before the name of the law."""

    article: str
    paragraph: str
    letter: str
    recital: str
    law: str


# As the official text in that language, and those who quote it, do.
_STYLES: Mapping[str, _Style] = MappingProxyType(
    {
        "de": _Style("Art. {}", " Abs. {}", " lit. {}", "Erwägungsgrund {}", " DSGVO"),
        "fr": _Style("article {}", ", paragraphe {}", ", point {})", "considérant {}", " du RGPD"),
        "es": _Style("artículo {}", ", apartado {}", ", letra {})", "considerando {}", " del RGPD"),
        "it": _Style("articolo {}", ", paragrafo {}", ", lettera {})", "considerando {}", " GDPR"),
        "nl": _Style("artikel {}", ", lid {}", ", onder {})", "overweging {}", " AVG"),
        "pl": _Style("art. {}", " ust. {}", " lit. {})", "motyw {}", " RODO"),
        "pt": _Style("artigo {}.º", ", n.º {}", ", alínea {})", "considerando {}", " do RGPD"),
        "pt-BR": _Style("artigo {}", ", nº {}", ", alínea {})", "considerando {}", " do RGPD"),
    }
)


class Citation(NamedTuple):
    """A reference, and the language it is written in."""

    text: str
    language: str


def cited(reference: str, language: str) -> Citation:
    """Return a reference to the GDPR as it is written in a language; any other one as the lawbook has it, in English.

    >>> cited("Art. 21(1) GDPR", "de").text
    'Art. 21 Abs. 1 DSGVO'
    """
    style = _STYLES.get(canonical(language))
    if style is None:
        return Citation(reference, REFERENCE)
    if found := _RECITAL.fullmatch(reference):
        return Citation(style.recital.format(found["recital"]) + style.law, canonical(language))
    if found := _ARTICLES.fullmatch(reference):
        parts = [found[name] or found[f"the_{name}"] for name in ("article", "paragraph", "letter")]
        written = [form.format(part) for form, part in zip(style, parts, strict=False) if part]
        # The law's name stands apart by a comma where the parts do.
        comma = "," if "," in style.paragraph and len(written) > 1 else ""
        return Citation("".join(written) + comma + style.law, canonical(language))
    return Citation(reference, REFERENCE)
