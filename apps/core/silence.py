"""A database that says nothing any more: noticed within two seconds, and told apart from one that is only slow.

A server that is frozen, or behind a cut cable, refuses nothing. The system would wait for minutes, and visitors with
it. So whoever waits for an answer looks up after a moment and asks the server, over a new line, whether it is there.
"""

from __future__ import annotations

import logging
import select
import socket
import time
from typing import Any, NoReturn

import psycopg2
from psycopg2 import extensions

log = logging.getLogger(__name__)

UP_TO_HERE = 0.9
"""Seconds without a word, after which the server is asked whether it is there."""

ANSWER_WITHIN = 0.7
"""Seconds for that answer. Together with the above, and the page itself, less than two."""

CONNECT_WITHIN = 1.6
"""Seconds for a new connection. It needs no question: a server that is there answers it."""

SLOW_AT_MOST = 25.0
"""Seconds. Longer than this no page waits, or the web server would end the process in its middle."""

BELIEVED_FOR = 3.0
"""Seconds for which a silent server is not asked again: otherwise each visitor would wait, one behind the other."""

ARE_YOU_THERE = (8).to_bytes(4, "big") + (80877103).to_bytes(4, "big")
"""PostgreSQL's SSLRequest. It answers with one letter, before anybody has signed in."""


class Patience:
    """How long one process waits for its database; psycopg2 calls it whenever it would wait."""

    def __init__(self) -> None:
        self._silent_until = 0.0

    def __call__(self, connection: Any) -> None:
        """Wait until the connection has what it wants. Raises `OperationalError` when the server is silent."""
        if time.monotonic() < self._silent_until:
            raise psycopg2.OperationalError("the database server was silent a moment ago")
        is_new = connection.status == extensions.STATUS_SETUP
        start = time.monotonic()
        look_up_at = start + (CONNECT_WITHIN if is_new else UP_TO_HERE)
        while (state := connection.poll()) != extensions.POLL_OK:
            wants = ([connection], []) if state == extensions.POLL_READ else ([], [connection])
            # A server that talks, however slowly, is there: the clock counts silence, not work.
            if any(select.select(*wants, [], max(0.0, look_up_at - time.monotonic()))):
                if not is_new:
                    look_up_at = time.monotonic() + UP_TO_HERE
                continue
            if time.monotonic() - start > SLOW_AT_MOST:
                raise psycopg2.OperationalError("the database takes too long")
            if is_new or not is_there(connection):
                self._give_up()
            look_up_at = time.monotonic() + UP_TO_HERE

    def _give_up(self) -> NoReturn:
        self._silent_until = time.monotonic() + BELIEVED_FOR
        # psycopg2 closes the connection when this is raised.
        raise psycopg2.OperationalError("the database server says nothing")


def is_there(connection: Any) -> bool:
    """Say whether the server of this connection answers a new caller."""
    host, port = connection.info.host or "", int(connection.info.port or 5432)
    try:
        if not host.startswith("/"):
            with socket.create_connection((host or "localhost", port), timeout=ANSWER_WITHIN) as line:
                return _answers(line)
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(ANSWER_WITHIN)
            line.connect(f"{host}/.s.PGSQL.{port}")
            return _answers(line)
    except OSError:
        return False


def _answers(line: socket.socket) -> bool:
    line.sendall(ARE_YOU_THERE)
    return bool(line.recv(1))


def watch() -> None:
    """From here on, no page of this process waits for a silent database. For web servers only: others have time."""
    extensions.set_wait_callback(Patience())
