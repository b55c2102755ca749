"""Answers that are only a number get a page, so that nobody stands before an empty window."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render

PAGES = {405: "errors/405.html", 429: "errors/429.html"}
"""The numbers that Django gives no page of its own."""


def pages_for_wordless(get_response: Callable[[HttpRequest], HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Put the page of its number into an answer without words, where a browser asked for a page."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        template = PAGES.get(response.status_code)
        if template is None or not isinstance(response, HttpResponse) or response.content:
            return response
        if hasattr(request, "urlconf"):
            # A page of staff: the addresses that ours lead to are not on that host.
            return response
        # Machines, and the scripts of our own pages, read the number.
        if "text/html" not in request.headers.get("Accept", ""):
            return response
        page = render(request, template, status=response.status_code)
        for name in ("Allow", "Retry-After"):
            if name in response.headers:
                page.headers[name] = response.headers[name]
        return page

    return middleware
