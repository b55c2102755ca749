"""What an operator has to know of the outbox: figures and alarms, nothing about anybody."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db.models import Count, Min

from apps.outbox import gate as gates
from apps.outbox.models import Hold, Mail, State

OLDEST_DUE_AT_MOST = timedelta(minutes=15)
TICK_AT_MOST = timedelta(minutes=5)
FAILED_WITHIN = timedelta(hours=24)
"""Older failures stay listed, but they are no news."""


def status(*, now: datetime) -> dict[str, Any]:
    """Return the state of the outbox, with `alarms` as sentences; times are seconds."""
    gate = gates.the_gate()
    due = Mail.objects.filter(state=State.PENDING, next_attempt_at__lte=now)
    # The lease of a mail in hand lies ahead, so what counts is since when it could have left.
    oldest = due.aggregate(oldest=Min("next_attempt_at"))["oldest"]
    failed = Mail.objects.filter(state=State.FAILED)
    by_class = failed.order_by().values("failure").annotate(mails=Count("pk"))
    waiting = due.count()
    lately = failed.filter(ended_at__gt=now - FAILED_WITHIN).count()
    alarms = []
    if oldest and now - oldest > OLDEST_DUE_AT_MOST:
        alarms.append("A mail has been due for more than 15 minutes.")
    if lately:
        alarms.append(f"{lately} mails failed in the last 24 hours.")
    if gate.ticked_at is None or now - gate.ticked_at > TICK_AT_MOST:
        alarms.append("The clock has not ticked for 5 minutes: restart worker and beat.")
    elif gate.woken_at is not None and now - gate.woken_at > TICK_AT_MOST:
        alarms.append("Celery's clock has not ticked for 5 minutes, so nobody is reminded: restart worker and beat.")
    if gate.hold == Hold.STORM:
        alarms.append("The fuse holds: more mails are due at once than can be right. Look, then release_outbox.")
    elif gate.hold:
        alarms.append(f"The outbox is on hold ({gate.hold}). Look, then release_outbox.")
    if gate.paused_since:
        alarms.append("The mail server refuses us, or the journal cannot be written; everything waits.")
    return {
        "due": waiting,
        "held": waiting if gate.hold else 0,
        "oldest_due_seconds": _seconds(oldest, now),
        "failed": {row["failure"]: row["mails"] for row in by_class},
        "failed_lately": lately,
        "tick_age_seconds": _seconds(gate.ticked_at, now),
        "woken_age_seconds": _seconds(gate.woken_at, now),
        "demo": settings.DEMO,
        "fuse": gate.hold == Hold.STORM,
        "hold": gate.hold,
        "paused_seconds": _seconds(gate.paused_since, now),
        "alarms": alarms,
    }


def _seconds(moment: datetime | None, now: datetime) -> int | None:
    return None if moment is None else max(0, round((now - moment).total_seconds()))
