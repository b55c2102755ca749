"""What every page may say about the site itself."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import pgettext

from apps.core import site_name
from apps.core.language_addresses import alternates


def personal(request: HttpRequest) -> dict[str, bool]:
    """Say whether this browser has something of a person open, so that every page offers to leave quickly.

    Only the cookie is looked at: pages that inform neither open nor read a session for it.
    """
    return {"is_personal": settings.SESSION_COOKIE_NAME in request.COOKIES}


def languages(request: HttpRequest) -> dict[str, Any]:
    """Return the addresses of this page in every language, where it has them, and this one's own in full."""
    return {
        "alternates": alternates(request),
        "canonical_path": request.path,
        "page_address": request.get_full_path(),
    }


def site(request: HttpRequest) -> dict[str, dict[str, Any]]:
    """Return the site's name and address, who runs it, how to reach them, and whether it is only for trying out."""
    operator = settings.SITE_OPERATOR or _nobody_named()
    return {
        "site": {
            "name": settings.SITE_NAME,
            "url": settings.SITE_URL,
            "operator": operator,
            "operator_at_the_end": site_name.at_the_end(operator),
            "has_card": site_name.is_ours(),
            "contact": settings.SITE_CONTACT,
            "source_url": settings.SITE_SOURCE_URL,
            "imprint_url": settings.SITE_IMPRINT_URL,
            "has_colours": bool(settings.SITE_COLOUR or settings.SITE_COLOUR_DARK),
            "is_demo": settings.DEMO,
        }
    }


def _nobody_named() -> str:
    if not site_name.is_ours():
        return str(settings.SITE_NAME)
    return pgettext("who runs this site, after “run by”", "the Not For Training project")
