"""The pages of the operator. Whoever may run commands on the server makes a link to them; there is no account.

They show no person's data, so a link that works for ten minutes and a cookie for an hour are enough.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Concatenate, ParamSpec

from csp.constants import NONE, SELF
from django.conf import settings
from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_safe

from apps.reminders import previews

P = ParamSpec("P")

LINK_SALT, COOKIE_SALT = "operator link", "operator"
COOKIE = "operator"
LINK_LIVES = timedelta(minutes=10)
COOKIE_LIVES = timedelta(hours=1)


def make_link() -> str:
    """Return a link that opens the operator's pages in one browser, for ten minutes."""
    return f"{settings.SITE_URL}{reverse('reminders:operator', args=[signing.dumps('operator', salt=LINK_SALT)])}"


def operators_only(
    view: Callable[Concatenate[HttpRequest, P], HttpResponse],
) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
    """Answer 404 to everybody who did not come by such a link. A local run shows the pages to all."""

    @never_cache
    @wraps(view)
    def guarded(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not settings.LOCAL_MAILBOX and not _is_signed(request.COOKIES.get(COOKIE, ""), COOKIE_SALT, COOKIE_LIVES):
            raise Http404
        return view(request, *args, **kwargs)

    return guarded


@never_cache
@require_safe
def enter(request: HttpRequest, token: str) -> HttpResponse:
    """Take the token out of the address bar and remember that this browser has it."""
    if not _is_signed(token, LINK_SALT, LINK_LIVES):
        raise Http404
    response = redirect("reminders:previews")
    response.set_cookie(
        COOKIE,
        signing.dumps("operator", salt=COOKIE_SALT),
        max_age=COOKIE_LIVES,
        path=reverse("reminders:previews"),
        secure=bool(settings.SESSION_COOKIE_SECURE),
        httponly=True,
        samesite="Lax",
    )
    return response


@operators_only
@require_safe
def show_all(request: HttpRequest) -> HttpResponse:
    """List every mail in every language."""
    rows = [
        (kind, [(code, name, previews.preview(kind, code).subject) for code, name in settings.LANGUAGES])
        for kind in previews.kinds()
    ]
    # The pages are in English, whatever the operator's browser speaks.
    with translation.override("en"):
        return render(request, "reminders/previews.html", {"rows": rows})


@operators_only
@require_safe
def show(request: HttpRequest, kind: str, language: str) -> HttpResponse:
    """Show one mail: headers, text, and the HTML in a frame that may do nothing."""
    context = {"mail": _preview(kind, language), "back_url": reverse("reminders:previews")}
    with translation.override("en"):
        response = render(request, "reminders/preview.html", context)
    response._csp_update = {"frame-src": [SELF]}  # type: ignore[attr-defined]
    return response


@operators_only
@require_safe
@xframe_options_sameorigin
def show_html(request: HttpRequest, kind: str, language: str) -> HttpResponse:
    """Show the HTML of one mail alone: its own style by hash, nothing else, no scripts, in a sandbox."""
    mail = _preview(kind, language)
    response = HttpResponse(mail.html)
    response._csp_replace = {  # type: ignore[attr-defined]
        "default-src": [NONE],
        "script-src": [NONE],
        "img-src": [NONE],
        "connect-src": [NONE],
        "style-src": [mail.style_hash],
        "frame-ancestors": [SELF],
        "base-uri": [NONE],
        "form-action": [NONE],
        "sandbox": True,
    }
    return response


def _preview(kind: str, language: str) -> previews.Preview:
    if kind not in previews.kinds() or language not in dict(settings.LANGUAGES):
        raise Http404
    return previews.preview(kind, language)


def _is_signed(value: str, salt: str, lives: timedelta) -> bool:
    try:
        return bool(signing.loads(value, salt=salt, max_age=lives) == "operator")
    except signing.BadSignature:
        return False
