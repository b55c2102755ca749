"""A number for each request and task, so that the lines of one can be found together in the log."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.http import HttpRequest
    from django.http.response import HttpResponseBase

current: ContextVar[str] = ContextVar("request_id", default="")
"""What is being answered now; empty outside requests and tasks."""


def request_ids(get_response: Callable[[HttpRequest], HttpResponseBase]) -> Callable[[HttpRequest], HttpResponseBase]:
    """Draw a number for each request.

    One that came with the request is not believed, and ours is not sent: with it the log of a proxy could tell whose
    address belongs to which event.
    """

    def middleware(request: HttpRequest) -> HttpResponseBase:
        before = current.set(secrets.token_hex(8))
        try:
            return get_response(request)
        finally:
            current.reset(before)

    return middleware
