"""The law behind our own page on privacy: why the site may keep what, and where each right stands (Art. 13 GDPR).

The same bases stand in docs/operating/record-of-processing.md. Articles are written as each language cites them; they
are no messages, as words of lawyers have no place among those.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from apps.languages import REFERENCE
from apps.legal.lawbook import Instrument
from apps.objections.page_language import in_page_language, page_language


class Article(NamedTuple):
    """An article, or one paragraph of it, or one point of that."""

    number: int
    paragraph: int = 0
    point: str = ""


@dataclass(frozen=True, slots=True)
class Basis:
    """What somebody may ask about in words, and the articles that it rests on."""

    what: str | Promise
    articles: tuple[Article, ...]


BASES = (
    Basis(_("Where you agree"), (Article(6, 1, "a"),)),
    Basis(_("Very private things"), (Article(9, 2, "a"),)),
    Basis(_("To keep the site up and safe"), (Article(6, 1, "f"),)),
    Basis(_("To take back your yes"), (Article(7, 3),)),
    Basis(
        _("To see, correct, delete, limit, take along or object"),
        (Article(15), Article(16), Article(17), Article(18), Article(20), Article(21)),
    ),
    Basis(_("To get an answer within a month"), (Article(12, 3),)),
    Basis(_("To complain to an authority"), (Article(77, 1),)),
)

CITED = {
    "en": ("Art. {}", "({})", "({})"),
    "de": ("Art. {}", " Abs. {}", " Buchst. {}"),
    "fr": ("art. {}", ", § {}", ", {})"),
    "es": ("art. {}", ".{}", ".{})"),
    "it": ("art. {}", ", par. {}", ", lett. {})"),
    "nl": ("art. {}", ", lid {}", ", onder {})"),
    "pl": ("art. {}", " ust. {}", " lit. {}"),
    "pt": ("art. {}.º", ", n.º {}", ", al. {})"),
    "pt-BR": ("art. {}", "({})", "({})"),
}
"""How a language cites an article, its paragraph and its point: as the letters in apps/statements/wording/ do."""


def bases_of(law: Instrument) -> list[dict[str, str]]:
    """Return what the page says of the law, a row each, in the language of the page."""
    name = in_page_language(law.short_names)
    return [
        {"what": str(basis.what), "articles": f"{'; '.join(_cited(article) for article in basis.articles)} {name}"}
        for basis in BASES
    ]


def _cited(article: Article) -> str:
    patterns = CITED.get(page_language(), CITED[REFERENCE])
    return "".join(pattern.format(part) for pattern, part in zip(patterns, article, strict=True) if part)
