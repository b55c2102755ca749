"""How long pages take beside a bare Django view, over HTTP, in one run.

    python -m benchmarks.pages [--rounds 300]

Starts one gunicorn worker on a database of its own, walks through the questions once, then asks for
the pages in turn, so that whatever else the machine does falls on all of them alike.
"""

from __future__ import annotations

import argparse
import http.client
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlencode

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


class Browser:
    """One connection after the other, with the cookies kept."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookies: dict[str, str] = {}
        self.headers: dict[str, str] = {}

    def ask(self, method: str, address: str, form: list[tuple[str, str]] | None = None) -> tuple[int, str]:
        """Return status and text of one page."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        headers = self.headers | {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request(method, address, urlencode(form) if form is not None else None, headers)
        response = connection.getresponse()
        text = response.read().decode()
        for name, value in response.getheaders():
            if name.lower() == "set-cookie":
                cookie, _, rest = value.partition("=")
                self.cookies[cookie] = rest.partition(";")[0]
        connection.close()
        return response.status, text

    def send(self, address: str, values: list[tuple[str, str]]) -> None:
        """Send the form of a page with its hidden fields."""
        hidden = HIDDEN.findall("".join(re.findall(r'<input type="hidden"[^>]*>', self.ask("GET", address)[1])))
        status, _ = self.ask("POST", address, [*hidden, *values])
        if status != 302:
            raise SystemExit(f"{address} answered {status} instead of leading on")


def free_port() -> int:
    """Return a port that nobody uses."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def main() -> None:
    """Print p50 and p95 per page, and how many times the bare view each takes."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=300)
    rounds = parser.parse_args().rounds
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
        server = subprocess.Popen(  # noqa: S603
            [sys.executable, "-m", "gunicorn", "config.wsgi", "-b", f"127.0.0.1:{port}", "--log-level", "error"],
            env=environment,
            cwd=Path(__file__).parents[1],
        )
        try:
            measure(port, rounds)
        finally:
            server.terminate()
            server.wait()


def measure(port: int, rounds: int) -> None:
    """Walk through the questions, then time the pages in turn."""
    browser = Browser(port)
    for _ in range(100):
        try:
            browser.ask("GET", "/healthz")
            break
        except OSError:
            time.sleep(0.1)
    for slug, values in ANSWERS:
        browser.send(f"/questions/{slug}/", values)
    browser.send("/check/", [])
    pages = {
        "bare Django view": "/bare/",
        "start page": "/",
        "question: where you live": "/questions/where-you-live/",
        "question: why you object": "/questions/why-you-object/",
        "check page": "/check/",
        "statement": "/statement/",
        "hand-over": "/hand-over/facebook/",
    }
    seconds: dict[str, list[float]] = {name: [] for name in pages}
    for turn in range(rounds + 10):
        for name, address in pages.items():
            begun = time.perf_counter()
            status, _ = browser.ask("GET", address)
            taken = time.perf_counter() - begun
            if status != 200:
                raise SystemExit(f"{address} answered {status}")
            if turn >= 10:
                seconds[name].append(taken)
    floor = statistics.median(seconds["bare Django view"])
    print(f"{'page':28} {'p50 ms':>8} {'p95 ms':>8} {'x bare':>7}   ({rounds} rounds)")  # noqa: T201
    for name, taken in seconds.items():
        p50, p95 = statistics.median(taken), statistics.quantiles(taken, n=20)[18]
        print(f"{name:28} {p50 * 1000:8.1f} {p95 * 1000:8.1f} {p50 / floor:7.1f}")  # noqa: T201


if __name__ == "__main__":
    main()
