"""The pages of staff have a host of their own: there they are everything, and elsewhere they are nothing."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest
from django.http.request import split_domain_port
from django.http.response import HttpResponseBase
from django.utils import timezone, translation

from apps.staff import looks

SINCE_KEY = "staff_since"
"""When this session was signed in, in seconds of the epoch."""


def is_staff_host(request: HttpRequest) -> bool:
    """Say whether the request came for the host of the staff. Without such a host there are no such pages."""
    return bool(settings.ADMIN_HOST) and split_domain_port(request.get_host())[0] == settings.ADMIN_HOST


def staff_host(get_response: Callable[[HttpRequest], HttpResponseBase]) -> Callable[[HttpRequest], HttpResponseBase]:
    """Lead requests for that host to the pages of staff, end long sessions, and record every look."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        if not is_staff_host(request):
            return get_response(request)
        request.urlconf = "config.staff_urls"
        now = timezone.now()
        since = request.session.get(SINCE_KEY)
        if since is not None and now.timestamp() - since > settings.ADMIN_ABSOLUTE_AGE:
            logout(request)
        # In English, whatever the browser speaks: what is written here has no other language.
        with translation.override("en"):
            response = get_response(request)
        response.headers["Content-Language"] = "en"
        response.headers["Cache-Control"] = "no-store"
        looks.note(request=request, status=response.status_code, now=now)
        return response

    return middleware
