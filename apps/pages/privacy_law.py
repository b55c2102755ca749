"""The law behind our own page on privacy: why the site may keep what, and where each right stands (Art. 13 GDPR).

The same bases stand in docs/operating/record-of-processing.md. Articles are no messages, as words of lawyers have no
place among those: each language cites them in its own way.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from apps.legal.citing import cited
from apps.objections.page_language import page_language


@dataclass(frozen=True, slots=True)
class Basis:
    """What somebody may ask about in words, and the articles that it rests on, as the lawbook writes them."""

    what: str | Promise
    articles: tuple[str, ...]


BASES = (
    Basis(_("Where you agree"), ("Art. 6(1)(a) GDPR",)),
    Basis(_("Very private things"), ("Art. 9(2)(a) GDPR",)),
    Basis(_("To keep the site up and safe"), ("Art. 6(1)(f) GDPR",)),
    Basis(_("To take back your yes"), ("Art. 7(3) GDPR",)),
    Basis(
        _("To see, correct, delete, limit, take along or object"),
        ("Art. 15 GDPR", "Art. 16 GDPR", "Art. 17 GDPR", "Art. 18 GDPR", "Art. 20 GDPR", "Art. 21 GDPR"),
    ),
    Basis(_("To get an answer within a month"), ("Art. 12(3) GDPR",)),
    Basis(_("To complain to an authority"), ("Art. 77(1) GDPR",)),
)


def bases() -> list[dict[str, str]]:
    """Return what the page says of the law, a row each, in the language of the page."""
    language = page_language()
    return [
        {"what": str(basis.what), "articles": "; ".join(cited(article, language).text for article in basis.articles)}
        for basis in BASES
    ]
