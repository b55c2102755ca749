"""Letters as PDF, with WeasyPrint and the system's pango where both are there; the site runs without."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import cache
from typing import Any

from django.template.loader import render_to_string

from apps.statements.writing import Paragraph

FONTS = '"Noto Serif", "DejaVu Serif", "Noto Naskh Arabic", "Noto Sans Arabic", "DejaVu Sans", serif'
"""Families in the order in which a letter of the text is looked up: Latin, Greek, Cyrillic, then Arabic."""


class PdfUnavailableError(Exception):
    """This machine has no WeasyPrint, or no pango for it."""


@cache
def can_write_pdf() -> bool:
    """Say whether letters can be given as PDF here; decided once per process."""
    try:
        _weasyprint()
    except PdfUnavailableError:
        return False
    return True


def letter_pdf(*, paragraphs: Sequence[Paragraph], title: str, language: str) -> bytes:
    """Return a letter as a tagged PDF on A4 with its fonts inside. Raises `PdfUnavailableError`."""
    weasyprint = _weasyprint()
    page = render_to_string(
        "objections/letter_pdf.html",
        {"paragraphs": paragraphs, "title": title, "language": language, "fonts": FONTS},
    )
    # It stands alone; whatever a text may say, nothing is fetched for it.
    nothing = weasyprint.urls.URLFetcher(allowed_protocols=())
    document = weasyprint.HTML(string=page, url_fetcher=nothing)
    written: bytes = document.write_pdf(pdf_variant="pdf/ua-1")
    return written


def _weasyprint() -> Any:
    # They would log each step, the first ones while being imported.
    for name in ("weasyprint", "weasyprint.progress", "fontTools"):
        logging.getLogger(name).setLevel(logging.ERROR)
    try:
        import weasyprint
    except (ImportError, OSError):
        # OSError: the package is there, pango is not.
        raise PdfUnavailableError from None
    return weasyprint
