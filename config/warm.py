"""What a web worker reads once and then knows: pages, law, wording. It needs no database, which may be away then."""

import logging

from django.conf import settings
from django.template.loader import get_template
from django.urls import get_resolver
from django.utils import translation

from apps.legal.loading import load_lawbook
from apps.objections import kept_pages
from apps.statements import documents
from apps.statements.texts import languages, texts

log = logging.getLogger(__name__)

PAGES = ("pages/home.html", "questionnaire/step.html", "objections/statement.html", "objections/overview.html")


def warm() -> None:
    """Read it all. What fails here is logged and fails again, as a page, for whoever needs it."""
    try:
        # Reads every view.
        get_resolver().url_patterns  # noqa: B018
        load_lawbook()
        kept_pages.release()
        for language in languages():
            texts(language, documents.OBJECTION.id)
        for language, _ in settings.LANGUAGES:
            with translation.override(language):
                translation.gettext("Back")
        for page in PAGES:
            get_template(page)
    except Exception:
        log.exception("a web worker could not get ready beforehand", extra={"event_id": "worker-cold"})
