"""The site on a web server of its own, with somebody who has gone all the way through it."""

from __future__ import annotations

import contextlib
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests import over_http

HIDDEN = re.compile(r'name="([\w-]+)" value="([^"]*)"')
ANSWERS: list[tuple[str, list[tuple[str, str]]]] = [
    ("where-you-live", [("country", "DE")]),
    ("whose-information", [("on_behalf_of", "self")]),
    ("your-accounts", [("accounts", "facebook"), ("accounts", "instagram")]),
    ("which-part", [("region", "DE-BY")]),
    ("linked-accounts", [("linked", "no")]),
    ("what-is-there", [("content", "photos_of_children"), ("content", "posts_comments")]),
    ("since-when", [("since_year", "2011")]),
    ("why-you-object", [("grounds", "children_in_photos"), ("grounds", "old_posts")]),
    ("about-children-in-photos", [("detail_children_in_photos", "school_age")]),
    ("your-own-words", [("own_words", "The photos were meant for the grandparents.")]),
    ("finding-your-account", [("name", "Kim Example")]),
]


class Visitor(over_http.Visitor):
    """Somebody who goes all the way through the site."""

    def send(self, address: str, values: list[tuple[str, str]]) -> None:
        """Send the form of a page with its hidden fields."""
        hidden = HIDDEN.findall("".join(re.findall(r'<input type="hidden"[^>]*>', self.ask("GET", address)[1])))
        status, _ = self.ask("POST", address, [*hidden, *values])
        if status != 302:
            raise SystemExit(f"{address} answered {status} instead of leading on")

    def write_statement(self) -> None:
        """Answer every question and have the statement written."""
        for slug, values in ANSWERS:
            self.send(f"/questions/{slug}/", values)
        self.send("/check/", [])


@dataclass(frozen=True, slots=True)
class Site:
    """Where the site listens."""

    port: int

    @property
    def url(self) -> str:
        """The address without a slash at its end."""
        return f"http://127.0.0.1:{self.port}"


def free_port() -> int:
    """Return a port that nobody uses."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@contextlib.contextmanager
def served(*options: str) -> Iterator[Site]:
    """Serve the site as `make run` does it: DEBUG off, static files compressed and cached for ever, SQLite.

    `options` go to gunicorn. Browsers open connections ahead, and a single thread would wait for them: for a
    browser give it `--threads 4`.
    """
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": "benchmarks.settings",
            "VAR_DIR": folder,
            "PORT": str(port),
        }
        environment.pop("DATABASE_URL", None)
        manage = [sys.executable, "manage.py"]
        quiet = {"env": environment, "stdout": subprocess.DEVNULL, "check": True}
        subprocess.run([*manage, "migrate", "--settings", "benchmarks.settings"], **quiet)  # noqa: S603
        subprocess.run([*manage, "collectstatic", "--noinput", "--settings", "benchmarks.settings"], **quiet)  # noqa: S603
        command = [sys.executable, "-m", "gunicorn", "config.wsgi", "-b", f"127.0.0.1:{port}", "--log-level", "error"]
        server = subprocess.Popen([*command, *options], env=environment, cwd=Path(__file__).parents[1])  # noqa: S603
        try:
            _wait(port)
            yield Site(port)
        finally:
            server.terminate()
            server.wait()


def _wait(port: int) -> None:
    for _ in range(200):
        try:
            Visitor(port).ask("GET", "/healthz")
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit("the site did not answer within 20 seconds")
