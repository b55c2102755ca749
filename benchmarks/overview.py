"""How long the overview takes to answer, with many objections in the database; and its query plans.

    DATABASE_URL=postgres://… python -m benchmarks.overview [NUMBER]

Fills an empty, migrated database that is meant for this and nothing else with NUMBER objections (100,000
unless told), each with one submission and three events, then measures 200 of them. Ends with 1 when the
target is missed.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from datetime import UTC, date, datetime

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.test")

TARGET = 200.0
"""Milliseconds for 95 of 100 answers."""

BATCH = 2000
MEASURED = 200


def main(number: int) -> int:
    """Fill, measure, print; return the exit code."""
    import django

    django.setup()
    from django.db import connection

    from apps.objections.models import Objection
    from apps.objections.views.overview import standings_of

    fill(number)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    chosen = list(Objection.objects.order_by("?")[:MEASURED].values_list("reference", flat=True))
    took = []
    for reference in chosen:
        start = time.perf_counter()
        objection = Objection.objects.get(reference=reference)
        standings_of(objection, date(2026, 12, 1))
        took.append((time.perf_counter() - start) * 1000)
    p95 = statistics.quantiles(took, n=20)[-1]
    sys.stdout.write(
        f"{number} objections: median {statistics.median(took):.1f} ms, p95 {p95:.1f} ms (target {TARGET:.0f})\n"
    )
    objection = Objection.objects.get(reference=chosen[0])
    for name, rows in (
        ("submissions", objection.submissions.order_by("-pk")),
        ("events", objection.submissions.get().events.all()),
        ("replies", objection.submissions.get().replies.all()),
    ):
        sys.stdout.write(f"\n{name}:\n{rows.explain()}\n")
    return 0 if p95 <= TARGET else 1


def fill(number: int) -> None:
    """Write the rows in batches."""
    from apps.objections.answers import Answers
    from apps.objections.models import Event, Objection, Statement, Submission

    now = datetime(2026, 11, 25, 12, tzinfo=UTC)
    answers = Answers.from_stored({}).with_answer("where-you-live", {"country": "IE"})
    for first in range(Objection.objects.count(), number, BATCH):
        keys = range(first, min(first + BATCH, number))
        made = [Objection(form_key=f"benchmark-{key}", active_at=now) for key in keys]
        for objection in made:
            objection.answers = answers
        Objection.objects.bulk_create(made)
        written = Statement.objects.bulk_create(
            Statement(
                objection=objection,
                length="full",
                language="en",
                composed_text="I object." * 100,
                edited_text="",
                put_aside=[],
                paragraphs=[],
                edition=1,
                facts_digest=f"{objection.pk}",
            )
            for objection in made
        )
        sent = Submission.objects.bulk_create(
            Submission(
                objection=statement.objection,
                statement=statement,
                channel="facebook_ai",
                account="facebook",
                text="I object." * 100,
                covers=["facebook"],
                sent_on=date(2026, 11, 25),
                received_on=date(2026, 11, 25),
                reply_due_on=date(2026, 12, 28),
            )
            for statement in written
        )
        Event.objects.bulk_create(
            Event(objection=one.objection, submission=one, kind=kind, happened_on=one.sent_on)
            for one in sent
            for kind in ("sent", "received", "edited")
        )


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
