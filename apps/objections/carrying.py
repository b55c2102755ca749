"""What a browser carries from one page to the next in its small cookie, so that no address shows it.

A link's token leaves the address bar this way, a new return code reaches the page that shows it once,
and a browser proves that it was the one that asked. Nothing is stored here for it, so that programs
that open every link in a mail leave no rows behind.
"""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

SALT = "carried"
# The browser that asked needs no button for this long.
WITHOUT_BUTTON = timedelta(minutes=5)


def carried(request: HttpRequest) -> dict[str, Any]:
    """Return what this browser carries; nothing when it was changed or is too old."""
    try:
        carried = request.COOKIES.get(settings.CARRIED_COOKIE_NAME, "")
        found = signing.loads(carried, salt=SALT, max_age=settings.CARRIED_COOKIE_AGE)
    except signing.BadSignature:
        return {}
    return found if isinstance(found, dict) else {}


def carry(response: HttpResponse, things: dict[str, Any]) -> None:
    """Let the browser carry these things, and nothing it carried before."""
    response.set_cookie(
        settings.CARRIED_COOKIE_NAME,
        signing.dumps(things, salt=SALT),
        max_age=settings.CARRIED_COOKIE_AGE,
        secure=bool(settings.SESSION_COOKIE_SECURE),
        httponly=True,
        samesite="Lax",
    )


def put_down(response: HttpResponse) -> None:
    """Let the browser carry nothing any more."""
    response.delete_cookie(settings.CARRIED_COOKIE_NAME, samesite="Lax")


def new_browser_secret() -> str:
    """Return 256 random bits that prove which browser asked."""
    return secrets.token_urlsafe(32)
