"""How many requests wait for this web server, and the polite refusal when they are too many.

A worker answers one request after the other; what comes meanwhile waits in the queue that the kernel keeps for
the listening socket. When a visitor would wait too long there, we say so at once: that costs a hundredth of a page, so
the line gets short again and those who are let in are served as quickly as ever.
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable, Sequence

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest
from django.http.response import HttpResponseBase

from apps.core.last_resort import CROWDED, last_resort
from apps.core.listeners import LISTENERS

# struct tcp_info: eight single bytes, then numbers of four; of a listening socket the fifth is how many wait.
WAITING_AT = 24
POSTS_WAIT_TIMES = 4
"""Whoever sends a form has typed something: they are let in until the line is so many times longer."""

RETRY_AFTER = 10
"""Seconds. Short enough to stay, long enough for the line to be gone."""

ALWAYS = ("/healthz", "/readyz")
"""Whoever supervises this process must not take a crowd for a failure."""


class WaitingLine:
    """Answers 503 in plain words while more than `settings.WEB_WAITING_AT_MOST` requests wait."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        if not LISTENERS:
            raise MiddlewareNotUsed
        self.get_response = get_response
        self.at_most: int = settings.WEB_WAITING_AT_MOST

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        at_most = self.at_most * (POSTS_WAIT_TIMES if request.method == "POST" else 1)
        if waiting(LISTENERS) <= at_most or request.path in ALWAYS:
            return self.get_response(request)
        response = last_resort(CROWDED, 503)
        # Whoever counts wants to tell it from a database that is away.
        response.is_refusal = True  # type: ignore[attr-defined]
        response.headers["Retry-After"] = str(RETRY_AFTER)
        return response


def waiting(listeners: Sequence[socket.socket]) -> int:
    """Return how many connections wait to be accepted; 0 where the kernel does not tell (it does on Linux)."""
    number = 0
    for listener in listeners:
        try:
            told = listener.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, WAITING_AT + 4)
        except (OSError, AttributeError):
            # A socket in a folder, or another kernel: then nobody is refused.
            continue
        number += struct.unpack_from("=I", told, WAITING_AT)[0] if len(told) >= WAITING_AT + 4 else 0
    return number
