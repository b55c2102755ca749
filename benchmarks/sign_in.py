"""Whether the time of the sign-in page tells who is known: known, unknown, unconfirmed and blocked (T19).

    python -m benchmarks.sign_in [--tries 200]

Starts PostgreSQL, Redis and one gunicorn of its own, asks in random order, and compares the times.
Ends with 1 when the medians lie more than 5 ms apart, or a rank test finds a difference (p <= 0.01).
"""

from __future__ import annotations

import argparse
import itertools
import math
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.servers import Servers, free_port

MOST_APART = 0.005
LEAST_P = 0.01
WHO = ("known", "unknown", "unconfirmed", "blocked")


def main() -> int:
    """Print the medians and the rank tests; return 1 when they tell people apart."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--tries", type=int, default=200)
    tries = parser.parse_args().tries
    servers = Servers()
    servers.start()
    try:
        with tempfile.TemporaryDirectory() as folder:
            os.environ.update(DJANGO_SETTINGS_MODULE="config.settings.test", TRUSTED_PROXY_HOPS="1", VAR_DIR=folder)
            _people()
            port = free_port()
            command = ["-m", "gunicorn", "config.wsgi", "-b", f"127.0.0.1:{port}", "--log-level", "error"]
            server = subprocess.Popen([sys.executable, *command], cwd=Path(__file__).parents[1])  # noqa: S603
            try:
                return _compare(_measure(port, tries))
            finally:
                server.terminate()
                server.wait()
    finally:
        servers.stop()


def _people() -> None:
    """Write down whom the site knows: one kept address, one unconfirmed, one that wants no mail."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection
    from django.utils import timezone

    from apps.objections.addresses import address_hash, mailbox_hash
    from apps.objections.models import EmailAddress, NeverWrite, Objection

    call_command("migrate", verbosity=0)
    now = timezone.now()
    for who in ("known", "unconfirmed", "blocked"):
        address = f"{who}@example.org"
        EmailAddress.objects.create(
            objection=Objection.objects.create(form_key=who, active_at=now),
            address=address,
            address_hash=address_hash(address),
            mailbox_hash=mailbox_hash(address),
            language="en",
            entered_at=now,
            confirmed_at=None if who == "unconfirmed" else now,
        )
    NeverWrite.objects.create(mailbox_hash=mailbox_hash("blocked@example.org"), since=now)
    connection.close()


def _measure(port: int, tries: int) -> dict[str, list[float]]:
    from django.core import signing

    from apps.objections.returning_forms import OPENED_SALT, new_form_key
    from benchmarks.served import Visitor

    browser = Visitor(port)
    for _ in range(200):
        try:
            browser.ask("GET", "/healthz")
            break
        except OSError:
            time.sleep(0.1)
    _status, page = browser.ask("GET", "/come-back/")
    found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    if found is None:
        raise SystemExit("the sign-in page has no form")
    cookie = dict(browser.cookies)
    order = [who for who in WHO for _ in range(tries + 10)]
    random.Random(19).shuffle(order)  # noqa: S311
    taken: dict[str, list[float]] = {who: [] for who in WHO}
    for number, who in enumerate(order):
        browser.cookies = dict(cookie)
        # Another network each time: who asks a hundred times is not even noted.
        browser.headers = {"X-Forwarded-For": f"198.{18 + number // 250}.{number % 250}.1"}
        form = [
            ("csrfmiddlewaretoken", found[1]),
            ("opened", signing.dumps([int(time.time()) - 30, new_form_key()], salt=OPENED_SALT)),
            ("website", ""),
            ("email", f"{who}@example.org"),
        ]
        begun = time.perf_counter()
        status, _text = browser.ask("POST", "/come-back/", form)
        seconds = time.perf_counter() - begun
        if status != 302:
            raise SystemExit(f"the sign-in page answered {status}")
        taken[who].append(seconds)
    return {who: times[10:] for who, times in taken.items()}


def _compare(taken: dict[str, list[float]]) -> int:
    medians = {who: statistics.median(times) for who, times in taken.items()}
    apart = max(medians.values()) - min(medians.values())
    least = 1.0
    for who, times in taken.items():
        print(f"{who:12} median {medians[who] * 1000:7.2f} ms   ({len(times)} tries)")  # noqa: T201
    for one, other in itertools.combinations(WHO, 2):
        p = rank_test(taken[one], taken[other])
        least = min(least, p)
        print(f"{one:12} {other:12} p = {p:.3f}")  # noqa: T201
    print(f"medians {apart * 1000:.2f} ms apart (at most 5), smallest p {least:.3f} (more than 0.01)")  # noqa: T201
    return 0 if apart <= MOST_APART and least > LEAST_P else 1


def rank_test(one: list[float], other: list[float]) -> float:
    """Return the two-sided p of the Mann-Whitney rank test, by the normal approximation (20 and more of each)."""
    ranked = sorted([(value, 0) for value in one] + [(value, 1) for value in other])
    ranks = sum(position for position, (_value, whose) in enumerate(ranked, start=1) if whose == 0)
    n, m = len(one), len(other)
    u = ranks - n * (n + 1) / 2
    z = (u - n * m / 2) / math.sqrt(n * m * (n + m + 1) / 12)
    return math.erfc(abs(z) / math.sqrt(2))


if __name__ == "__main__":
    sys.exit(main())
