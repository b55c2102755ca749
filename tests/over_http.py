"""A browser without a screen, for servers in processes of their own: cookies, one request at a time, nothing followed.

Tests that need no server use `tests.visitor`, which asks the site inside the test's own process.
"""

from __future__ import annotations

import http.client
import re
from collections.abc import Mapping, Sequence
from http.cookies import SimpleCookie
from urllib.parse import urlencode

HIDDEN_INPUT = re.compile(r'<input[^>]*type="hidden"[^>]*>')
PATIENCE = 10
"""Seconds."""


class Visitor:
    """One connection after the other, with the cookies kept."""

    def __init__(self, port: int, **headers: str) -> None:
        self.port = port
        self.cookies: dict[str, str] = {}
        self.headers = headers

    def ask(
        self, method: str, address: str, form: Mapping[str, str] | Sequence[tuple[str, str]] | None = None
    ) -> tuple[int, str]:
        """Return status and text of one page.

        Raises `OSError` when the whole answer does not come: half of one is none.
        """
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        headers = self.headers | {"Cookie": self.cookie_header}
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            connection.request(method, address, urlencode(form) if form is not None else None, headers)
            response = connection.getresponse()
            text = response.read().decode(errors="replace")
        except http.client.HTTPException as error:
            raise ConnectionError(str(error)) from error
        finally:
            connection.close()
        for line in response.headers.get_all("Set-Cookie") or []:
            self.cookies |= {name: morsel.value for name, morsel in SimpleCookie(line).items()}
        return response.status, text

    @property
    def cookie_header(self) -> str:
        """The cookies as a browser sends them."""
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())


def hidden_fields(page: str) -> dict[str, str]:
    """Return the hidden fields of a page's forms."""
    found = {}
    for tag in HIDDEN_INPUT.findall(page):
        name, value = re.search(r'name="([^"]*)"', tag), re.search(r'value="([^"]*)"', tag)
        if name:
            found[name[1]] = value[1] if value else ""
    return found
