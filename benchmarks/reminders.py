"""What the reminders cost: the idle tick, one look at a person, and one mail given, on a real PostgreSQL.

    python -m benchmarks.reminders [PEOPLE]

Starts a server of its own and fills it with PEOPLE (100,000 unless told), each with an address, one
submission and three events. Ends with 1 when a target is missed.
"""

from __future__ import annotations

import os
import statistics
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from benchmarks.outbox import quantile, say, times
from tests.servers import Servers

IDLE_P95, LOOK_P95 = 5.0, 50.0
"""Milliseconds. The second lets a tick look at 500 people in 25 seconds."""

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
LOOKS = 300
BATCH = 2000


def main(people: int) -> int:
    servers = Servers()
    try:
        servers.start()
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.test")
        import django

        django.setup()
        return measure(people)
    finally:
        servers.stop()


def measure(people: int) -> int:
    from django.core.management import call_command
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from apps.outbox.models import Mail
    from apps.reminders import giving
    from apps.reminders.models import Wishes
    from benchmarks.overview import fill

    call_command("migrate", verbosity=0)
    fill(people)
    ask_for_reminders(people)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
    idle = times(300, lambda: giving.give_due_reminders(now=NOW))
    nothing = _keys(LOOKS, look_at=NOW)
    looks = times(LOOKS, lambda: giving.give_due(wishes_id=next(nothing), now=NOW))
    # Weeks later the month is over for everybody.
    later = NOW + timedelta(days=40)
    something = _keys(LOOKS, look_at=later)
    gives = times(LOOKS, lambda: giving.give_due(wishes_id=next(something), now=later))
    given = Mail.objects.count()
    one = next(_keys(1, look_at=later))
    with CaptureQueriesContext(connection) as queries:
        giving.give_due(wishes_id=one, now=later)
    plan = Wishes.objects.filter(wanted=True, look_at__lte=NOW - timedelta(days=1)).order_by("look_at")[:500].explain()
    say(f"{people:,} people")
    for name, found in (("idle tick", idle), ("a look, nothing due", looks), ("a look that gives a mail", gives)):
        say(f"{name:>26}: median {statistics.median(found):6.2f} ms, p95 {quantile(found, 95):6.2f} ms")
    say(f"mails given: {given} of {LOOKS}; queries of a look that gives one: {len(queries)}")
    say(plan)
    missed = quantile(idle, 95) > IDLE_P95 or quantile(gives, 95) > LOOK_P95 or given != LOOKS or "Seq Scan" in plan
    say(f"targets: idle tick p95 {IDLE_P95:.0f} ms, look p95 {LOOK_P95:.0f} ms:", "missed" if missed else "met")
    connection.close()
    return int(missed)


def ask_for_reminders(people: int) -> None:
    """Give everybody a confirmed address and the wish to be reminded, with the next look a month away."""
    from apps.core.lookup import keyed_hash
    from apps.objections.models import EmailAddress, Objection
    from apps.reminders.models import Wishes

    keys = list(Objection.objects.order_by("pk").values_list("pk", flat=True)[:people])
    for first in range(0, len(keys), BATCH):
        some = keys[first : first + BATCH]
        EmailAddress.objects.bulk_create(
            EmailAddress(
                objection_id=key,
                address=f"p{key}@example.org",
                address_hash=keyed_hash("address", f"p{key}@example.org"),
                mailbox_hash=keyed_hash("mailbox", f"p{key}@example.org"),
                language="en",
                entered_at=NOW,
                confirmed_at=NOW,
            )
            for key in some
        )
        Wishes.objects.bulk_create(
            Wishes(objection_id=key, zone="Europe/Dublin", look_at=NOW + timedelta(days=30)) for key in some
        )


def _keys(number: int, *, look_at: datetime) -> Iterator[int]:
    """Wake this many people and return an iterator over their wishes."""
    from apps.reminders.models import Wishes

    # Those who have got nothing yet.
    keys = list(Wishes.objects.filter(objection__reminders=None).order_by("?").values_list("pk", flat=True)[:number])
    Wishes.objects.filter(pk__in=keys).update(look_at=look_at)
    return iter(keys)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
