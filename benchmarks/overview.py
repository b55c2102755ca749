"""How long the overview takes to answer, with many objections in the database; and its query plans.

    DATABASE_URL=postgres://… python -m benchmarks.overview [--objections N]

Fills an empty, migrated database that is meant for this and nothing else with N objections (100,000 unless
told), each with one submission, three events and every fourth with a reply. The rows are copies, made by the
database itself, of rows that the site wrote; copies keep the key of the row their sealed values are bound to,
so that they open. Then 200 of them, spread over all, are asked for through Django's test client: the address,
the session, the view, the template. Without DATABASE_URL it starts a PostgreSQL of its own, in a temporary
folder. Ends with 1 when the target is missed.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from datetime import UTC, date, datetime
from typing import Any

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.test")

TARGET = 150.0
"""Milliseconds for 95 of 100 answers."""

MEASURED = 200


def main(number: int) -> int:
    """Fill, measure, print; return the exit code."""
    import django

    django.setup()
    from django.conf import settings
    from django.core.management import call_command
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    if connection.vendor != "postgresql":
        sys.stderr.write("This needs PostgreSQL: set DATABASE_URL=postgres://…\n")
        return 2
    settings.ALLOWED_HOSTS = ["testserver"]
    call_command("migrate", verbosity=0)
    started = time.perf_counter()
    fill(number)
    sys.stdout.write(f"filled in {time.perf_counter() - started:.0f} s\n")
    clients = [client_of(Client(), key) for key in chosen(number)]
    took, size = [], 0
    for client in clients[:5]:
        client.get("/overview/")
    for client in clients:
        start = time.perf_counter()
        answer = client.get("/overview/")
        took.append((time.perf_counter() - start) * 1000)
        if answer.status_code != 200 or b"next-step" not in answer.content:
            sys.stderr.write(f"no overview but {answer.status_code}\n")
            return 2
        size = len(answer.content)
    p95 = statistics.quantiles(took, n=20)[-1]
    sys.stdout.write(
        f"{number} objections, {len(took)} answers of about {size} bytes: median {statistics.median(took):.1f} ms, "
        f"p95 {p95:.1f} ms, worst {max(took):.1f} ms (target for p95: {TARGET:.0f})\n"
    )
    with CaptureQueriesContext(connection) as captured:
        clients[0].get("/overview/")
    plans = [query["sql"] for query in captured if query["sql"].startswith("SELECT")]
    sys.stdout.write(f"\n{len(captured)} queries; their plans:\n")
    with connection.cursor() as cursor:
        for sql in plans:
            cursor.execute("EXPLAIN (ANALYZE, COSTS OFF, SUMMARY OFF) " + sql.replace("%", "%%"))
            lines = [row[0] for row in cursor.fetchall()]
            table = sql.partition(' FROM "')[2].partition('"')[0]
            sys.stdout.write(f"\n{table}\n  " + "\n  ".join(lines) + "\n")
    return 0 if p95 <= TARGET else 1


def chosen(number: int) -> list[str]:
    """Return the form keys of the rows to measure, spread over all of them."""
    step = max(1, number // MEASURED)
    return [f"benchmark-{key}" for key in range(1, number + 1, step)][:MEASURED]


def client_of(client: Any, form_key: str) -> Any:
    """Return a client whose session has this objection."""
    from apps.objections.access import ROUND_KEY, SESSION_KEY
    from apps.objections.models import Objection

    session = client.session
    session[SESSION_KEY] = Objection.objects.get(form_key=form_key).reference
    session[ROUND_KEY] = 0
    session.save()
    return client


def fill(number: int) -> None:
    """Write one objection as the site does, and have the database multiply it; a second call writes nothing."""
    from django.db import connection

    from apps.objections.models import Objection

    if Objection.objects.filter(form_key=f"benchmark-{number}").exists():
        return
    first = _first()
    with connection.cursor() as cursor:
        for statement in _copies(first, number):
            cursor.execute(statement)
        cursor.execute("ANALYZE")


def _first() -> Any:
    from apps.objections.answers import Answers
    from apps.objections.models import Event, Objection, Reply, Statement, Submission

    objection = Objection(form_key="benchmark-1", active_at=datetime(2026, 11, 25, 12, tzinfo=UTC), kept_by="code")
    objection.answers = (
        Answers.from_stored({})
        .with_answer("where-you-live", {"country": "IE"})
        .with_answer("your-accounts", {"accounts": ["facebook"]})
    )
    objection.save()
    statement = Statement.objects.create(
        objection=objection,
        length="full",
        language="en",
        composed_text="I object. " * 180,
        edition=1,
        facts_digest="benchmark",
    )
    submission = Submission.objects.create(
        objection=objection,
        statement=statement,
        channel="facebook_ai",
        account="facebook",
        text="I object. " * 180,
        covers=["facebook"],
        sent_on=date(2026, 11, 25),
        received_on=date(2026, 11, 25),
        reply_due_on=date(2026, 12, 28),
    )
    for kind in ("sent", "received", "edited"):
        Event.objects.create(objection=objection, submission=submission, kind=kind, happened_on=date(2026, 11, 25))
    Reply.objects.create(
        submission=submission,
        kind="received",
        came_on=date(2026, 11, 25),
        text="We have received your objection. " * 10,
        status_before="sent",
        due_before=date(2026, 12, 28),
    )
    return objection


def _copies(first: Any, number: int) -> list[str]:
    """Return the statements that copy each row once for every further objection, in step by their keys."""
    from apps.objections.models import Event, Objection, Reply, Statement, Submission

    submission = first.submissions.get()
    rows = []

    def copy(model: Any, source: int, every: int = 1, **changed: str) -> None:
        columns = [field.column for field in model._meta.local_concrete_fields if not field.primary_key]
        new = {column: f'one."{column}"' for column in columns} | changed
        names = ", ".join(f'"{column}"' for column in columns)
        values = ", ".join(new[column] for column in columns)
        table = model._meta.db_table
        rows.append(
            # Names of our own tables and a number: nothing comes from outside.
            f'INSERT INTO "{table}" ("id", {names}) SELECT {source} + {every_id(model)}, {values} '  # noqa: S608
            f'FROM "{table}" AS one, generate_series(2, {number}) AS n WHERE one."id" = {source}'
            + (f" AND n % {every} = 0" if every > 1 else "")
        )

    def every_id(model: Any) -> str:
        return "(n - 1) * 3" if model is Event else "n - 1"

    objection_key = f"{first.pk} + n - 1"
    submission_key = f"{submission.pk} + n - 1"
    statement_key = f"{submission.statement_id} + n - 1"
    copy(Objection, first.pk, form_key="'benchmark-' || n", reference="'b-' || md5(n::text)")
    copy(Statement, submission.statement_id, objection_id=objection_key, facts_digest="md5(n::text)")
    copy(Submission, submission.pk, objection_id=objection_key, statement_id=statement_key)
    for event in submission.events.all():
        copy(Event, event.pk, objection_id=objection_key, submission_id=submission_key)
    copy(Reply, submission.replies.get().pk, every=4, submission_id=submission_key)
    for model in (Objection, Statement, Submission, Event, Reply):
        table = model._meta.db_table
        rows.append(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM \"{table}\"))")  # noqa: S608
    return rows


def arguments() -> argparse.Namespace:
    """Return what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--objections", type=int, default=100_000, metavar="N", help="how many (default: 100,000)")
    return parser.parse_args()


if __name__ == "__main__":
    wanted = arguments().objections
    if os.environ.get("DATABASE_URL"):
        sys.exit(main(wanted))
    from tests.servers import Servers

    servers = Servers()
    servers.start()
    try:
        ended = main(wanted)
    finally:
        servers.stop()
    sys.exit(ended)
