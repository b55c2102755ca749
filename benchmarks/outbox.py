"""What the outbox costs: the idle tick, the claim, and mails a second, on a real PostgreSQL.

    python -m benchmarks.outbox [--rows 1000 100000]

Starts a server of its own. The idle tick counts as seen from the worker, the journal's file included. Ends with 1
when a target is missed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from tests.servers import Servers, free_port

IDLE_P95, CLAIM_P99 = 5.0, 10.0
"""Milliseconds."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=[1_000, 100_000])
    options = parser.parse_args()
    servers, folder = Servers(), Path(tempfile.mkdtemp(prefix="benchmark-"))
    try:
        servers.start()
        os.environ |= {
            "DJANGO_SETTINGS_MODULE": "tests.chaos.settings",
            "CHAOS_FOLDER": str(folder),
            "CHAOS_SINK_PORT": str(free_port()),
        }
        import django

        django.setup()
        return measure(options.rows)
    finally:
        servers.stop()
        shutil.rmtree(folder, ignore_errors=True)


def measure(sizes: list[int]) -> int:
    from django.conf import settings
    from django.core.management import call_command
    from django.db import connection

    from apps.outbox import delivery, gate
    from apps.outbox.clock import database_now
    from apps.outbox.models import Mail, State
    from tests.chaos import sink as mail_server

    call_command("migrate", verbosity=0)
    missed = False
    say(f"{'rows':>9}  {'idle tick p50':>14} {'p95':>8}  {'claim p50':>10} {'p99':>8}   (ms)")
    for rows in sizes:
        fill(rows - Mail.objects.count())
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE outbox_mail")
        delivery.tick()
        idle = times(200, delivery.tick)
        write(1000, "claim")
        the_gate, now = gate.the_gate(), database_now() + timedelta(seconds=1)
        claims = times(200, lambda the_gate=the_gate, now=now: delivery.claim(now=now, gate=the_gate))
        Mail.objects.filter(state=State.PENDING, kind="claim").delete()
        p95, p99 = quantile(idle, 95), quantile(claims, 99)
        missed |= p95 > IDLE_P95 or p99 > CLAIM_P99
        say(f"{rows:>9,}  {statistics.median(idle):>14.2f} {p95:>8.2f}  {statistics.median(claims):>10.2f} {p99:>8.2f}")
    mail_server.REFUSED = mail_server.STALLED = mail_server.HUNG_UP = mail_server.TAKES = 0.0
    sink, controller = mail_server.start(settings.EMAIL_PORT, seed=1)
    write(500, "send")
    start = time.perf_counter()
    while delivery.tick():
        pass
    took = time.perf_counter() - start
    controller.stop()
    connection.close()
    say(f"one worker, one mail server in the same process: {len(sink.accepted) / took:.0f} mails a second")
    say("targets: idle tick p95 5 ms, claim p99 10 ms:", "missed" if missed else "met")
    return int(missed)


def fill(rows: int) -> None:
    """Add mails that are long sent, and one in ten that waits for a day to come."""
    from apps.outbox.clock import database_now
    from apps.outbox.models import Mail, State
    from apps.outbox.services import new_message_id

    now = database_now()
    for start in range(0, rows, 5000):
        batch = []
        for number in range(start, min(start + 5000, rows)):
            waits = number % 10 == 0
            moment = now + timedelta(days=30) if waits else now - timedelta(days=30, minutes=number % 40_000)
            ended = None if waits else moment
            batch.append(
                Mail(
                    kind="filling",
                    occasion=new_message_id(),
                    message_id=new_message_id(),
                    language="en",
                    state=State.PENDING if waits else State.SENT,
                    created_at=moment,
                    not_before=moment,
                    next_attempt_at=moment,
                    ended_at=ended,
                    wiped_at=ended,
                )
            )
        Mail.objects.bulk_create(batch)


def write(mails: int, kind: str) -> None:
    """Write mails that are due, without waking anybody."""
    from django.db import transaction

    from apps.outbox.services import give, new_message_id

    with transaction.atomic():
        for _ in range(mails):
            give(
                kind=kind,
                occasion=new_message_id(),
                about=None,
                to="p@example.org",
                language="en",
                subject="A note",
                text="Good day.",
            )
        transaction.get_connection().run_on_commit.clear()


def times(count: int, act: Callable[[], object]) -> list[float]:
    """Return how many milliseconds each of several runs took."""
    found = []
    for _ in range(count):
        start = time.perf_counter()
        act()
        found.append((time.perf_counter() - start) * 1000)
    return found


def say(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def quantile(values: list[float], percent: int) -> float:
    return statistics.quantiles(values, n=100)[percent - 1]


if __name__ == "__main__":
    sys.exit(main())
