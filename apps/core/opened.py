"""Pages that are only for somebody who opens them, and not for a browser that loads ahead of its user."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.http.response import HttpResponseBase

Given = ParamSpec("Given")
View = Callable[Concatenate[HttpRequest, Given], HttpResponseBase]

LOADS_AHEAD = ("Sec-Purpose", "Purpose", "X-Moz")
"""Headers in which browsers say so: the one of the Fetch standard, and two older ones."""


def only_opened(view: View[Given]) -> View[Given]:
    """Let a GET through to the view when somebody opens the page, and nothing else.

    HEAD gets 405. A request ahead of time (prefetch, prerender) gets 503, which makes a browser ask again in earnest.
    """

    @wraps(view)
    def opened(request: HttpRequest, /, *args: Given.args, **kwargs: Given.kwargs) -> HttpResponseBase:
        if request.method == "HEAD":
            return HttpResponseNotAllowed(["GET"])
        if any("prefetch" in request.headers.get(name, "").lower() for name in LOADS_AHEAD):
            return HttpResponse(status=503, headers={"Cache-Control": "no-store"})
        return view(request, *args, **kwargs)

    return opened
