"""One small cookie instead of three: what protects the forms, the language chosen, and what is carried.

Beside the session a browser then never holds more than two of ours. Django and our own pages go on
reading and writing the three by their names; only here do they become one on the way out, and three
on the way in.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from http.cookies import Morsel

from django.conf import settings
from django.core import signing
from django.http import HttpRequest
from django.http.response import HttpResponseBase

# None of the three parts can hold it: letters and digits, a language tag, a signed text in base64.
BETWEEN = "~"


def one_cookie(get_response: Callable[[HttpRequest], HttpResponseBase]) -> Callable[[HttpRequest], HttpResponseBase]:
    """Split the small cookie for everybody behind this, and join it again before it leaves."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        came = request.COOKIES.pop(settings.SMALL_COOKIE_NAME, "").split(BETWEEN)
        parts = dict.fromkeys(_names(), "") | dict(zip(_names(), came, strict=False))
        request.COOKIES.update({name: value for name, value in parts.items() if value})
        response = get_response(request)
        if _is_over(parts[settings.CARRIED_COOKIE_NAME]):
            response.cookies.setdefault(settings.CARRIED_COOKIE_NAME, Morsel())
        written = {name: response.cookies.pop(name) for name in _names() if name in response.cookies}
        if written:
            # A cookie that is deleted is written with nothing in it.
            _write(response, parts | {name: morsel.value or "" for name, morsel in written.items()})
        return response

    return middleware


def _is_over(carried: str) -> bool:
    """Say whether what is carried has lasted as long as it may, and should leave the browser too."""
    if not carried:
        return False
    try:
        made_at = signing.b62_decode(carried.split(":")[-2])
    except (IndexError, ValueError):
        return True
    return time.time() - made_at > settings.CARRIED_COOKIE_AGE


def _names() -> tuple[str, str, str]:
    return settings.CSRF_COOKIE_NAME, settings.LANGUAGE_COOKIE_NAME, settings.CARRIED_COOKIE_NAME


def _write(response: HttpResponseBase, parts: dict[str, str]) -> None:
    value = BETWEEN.join(parts.values()).rstrip(BETWEEN)
    # Without an age: it goes when the browser closes. What is carried has an end of its own inside.
    response.set_cookie(
        settings.SMALL_COOKIE_NAME,
        value,
        max_age=None if value else 0,
        secure=settings.CSRF_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
