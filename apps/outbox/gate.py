"""What stops all mails at once: a storm, a restored database, a mail server that refuses us."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import Count, Exists, OuterRef, QuerySet, Subquery
from django.db.models.functions import TruncHour

from apps.outbox import journal
from apps.outbox.models import Gate, Hold, Mail, State
from apps.outbox.services import WIPED

log = logging.getLogger(__name__)

STORM_TIMES_BUSIEST_HOUR = 5
PAUSE = timedelta(seconds=60)
RAISED_FOR = timedelta(hours=24)
RESTORED_AFTER = timedelta(minutes=5)
"""A database that is this much older than what this machine remembers was restored."""

REMINDER = "reminder"
"""Kinds that begin with this word: of several that wait for one person, only the newest is sent."""


def the_gate() -> Gate:
    """Return the one row."""
    return Gate.objects.get_or_create(pk=1)[0]


def is_anything_due(*, now: datetime) -> tuple[Gate, bool]:
    """Return the gate and whether a mail waits, in one query: this is asked every minute."""
    found = Gate.objects.filter(pk=1).annotate(first=Subquery(first_waiting())).first()
    if found is None:
        return the_gate(), True
    return found, bool(found.first and found.first <= now)


def first_waiting() -> QuerySet[Mail, datetime]:
    """Return the query for when the next mail may be claimed."""
    # Not EXISTS, for which PostgreSQL reads the whole table when it expects to find a row soon.
    pending = Mail.objects.filter(state=State.PENDING).order_by("next_attempt_at")
    return pending.values_list("next_attempt_at", flat=True)[:1]


def beat(gate: Gate, *, now: datetime, woken: bool = False) -> None:
    """Note that the clock ticked (and whether it was Celery's), and hold when the database is older than our memory.

    Raises `OSError` when the journal's folder cannot be used.
    """
    remembered = journal.last_tick()
    if _is_older(gate, remembered):
        # Another tick may have written both since this row was read; it writes the database first.
        gate.refresh_from_db()
    if _is_older(gate, remembered) and not gate.hold:
        hold(Hold.RESTORED, now=now)
        gate.hold, gate.held_since = Hold.RESTORED, now
    Gate.objects.filter(pk=1).update(ticked_at=now, **({"woken_at": now} if woken else {}))
    gate.ticked_at = now
    journal.note_tick(now)


def _is_older(gate: Gate, remembered: datetime | None) -> bool:
    return remembered is not None and (gate.ticked_at is None or remembered - gate.ticked_at > RESTORED_AFTER)


def hold(because: Hold, *, now: datetime) -> None:
    """Stop sending until `release`. Sign-in mails still leave during a storm, and only then."""
    if Gate.objects.filter(pk=1, hold=Hold.NONE).update(hold=because, held_since=now):
        log.error("the outbox is on hold: %s", because, extra={"event_id": "outbox-held"})


def pause(*, now: datetime) -> None:
    """Wait a minute with everything, because the mail server refuses us and not one mail."""
    Gate.objects.filter(pk=1, paused_since=None).update(paused_since=now)
    Gate.objects.filter(pk=1).update(paused_until=now + PAUSE)
    log.error(
        "the outbox is paused: the mail server refuses us, or the journal cannot be written",
        extra={"event_id": "outbox-paused"},
    )


def resume() -> None:
    """Go on: a mail was accepted."""
    Gate.objects.filter(pk=1).exclude(paused_since=None).update(paused_since=None, paused_until=None)


def due(now: datetime, *, at_most: int) -> int:
    """Count what waits to be sent, urgent mails apart, up to a limit."""
    waiting = Mail.objects.filter(state=State.PENDING, urgent=False, next_attempt_at__lte=now)
    # In order, so that the index is used: without it the database reads a table of a million rows from its beginning.
    return waiting.order_by("next_attempt_at")[:at_most].count()


def storm_limit(gate: Gate, *, now: datetime) -> int:
    """Return how many mails may be due at once: 2,000, or five times the busiest hour of the last 30 days."""
    sent = Mail.objects.filter(state=State.SENT, ended_at__gte=now - timedelta(days=30))
    hours = sent.annotate(hour=TruncHour("ended_at")).values("hour").annotate(mails=Count("pk")).order_by("-mails")
    busiest = hours.first()
    raised = gate.raised_to if gate.raised_until and gate.raised_until > now else 0
    return max(settings.OUTBOX_STORM, STORM_TIMES_BUSIEST_HOUR * (busiest["mails"] if busiest else 0), raised)


def hold_storms(gate: Gate, *, now: datetime) -> bool:
    """Hold when more is due at once than can be right; return whether that is so."""
    waiting = due(now, at_most=settings.OUTBOX_STORM + 1)
    if gate.hold or waiting <= settings.OUTBOX_STORM:
        return False
    limit = storm_limit(gate, now=now)
    if due(now, at_most=limit + 1) <= limit:
        return False
    hold(Hold.STORM, now=now)
    gate.hold = Hold.STORM
    return True


def is_catching_up(gate: Gate, *, now: datetime) -> bool:
    """Say whether a release lately let a rush go, which leaves slowly."""
    return bool(gate.raised_until and gate.raised_until > now)


@transaction.atomic
def release(*, now: datetime, at_most: int = 0) -> int:
    """Let everything go again, one reminder per person; return how many mails are due.

    For 24 hours so many may be due at once (or `at_most`), and they leave slowly. Raises nothing.
    """
    supersede_older_reminders(now=now)
    waiting = Mail.objects.filter(state=State.PENDING, next_attempt_at__lte=now).count()
    raised = max(at_most, waiting)
    the_gate()
    Gate.objects.filter(pk=1).update(
        hold=Hold.NONE,
        held_since=None,
        paused_since=None,
        paused_until=None,
        raised_to=raised,
        raised_until=now + RAISED_FOR,
    )
    # Otherwise a restored database would be held again at once.
    journal.note_tick(now)
    Gate.objects.filter(pk=1).update(ticked_at=now)
    return waiting


def supersede_older_reminders(*, now: datetime) -> int:
    """Of the reminders that are due for one person keep the newest; return how many were superseded."""
    reminders = Mail.objects.filter(state=State.PENDING, urgent=False, kind__startswith=REMINDER)
    newer = reminders.filter(about=OuterRef("about"), pk__gt=OuterRef("pk"), next_attempt_at__lte=now)
    older = reminders.filter(Exists(newer), next_attempt_at__lte=now).values_list("pk", flat=True)
    return _supersede(list(older), now=now)


def has_newer_reminder(mail: Mail, *, now: datetime) -> bool:
    """Say whether a newer reminder for the same person is due as well."""
    if mail.about is None or mail.urgent or not mail.kind.startswith(REMINDER):
        return False
    newer = Mail.objects.filter(
        about=mail.about, state=State.PENDING, kind__startswith=REMINDER, pk__gt=mail.pk, not_before__lte=now
    )
    return newer.exists()


@transaction.atomic
def reconcile(*, now: datetime) -> int:
    """Mark as sent what the journal lists, after a restore; return how many mails that concerned.

    For a mail that the restored database does not know, a row without words keeps its occasion taken.
    """
    known = {entry.message: entry for entry in journal.entries()}
    found = 0
    for mail in Mail.objects.exclude(state=State.SENT).only("pk", "message_id", "row_key").iterator():
        if entry := known.get(journal.message_hash(mail.message_id)):
            Mail.objects.filter(pk=mail.pk).update(
                state=State.SENT, ended_at=entry.at, failure="", lease=None, lease_until=None
            )
            found += 1
    taken = set(Mail.objects.values_list("occasion", flat=True))
    missing = {entry.occasion: entry for entry in known.values() if entry.occasion not in taken}
    Mail.objects.bulk_create(_tombstones(missing.values(), now=now), batch_size=500)
    return found + len(missing)


def _tombstones(entries: Iterable[journal.Entry], *, now: datetime) -> list[Mail]:
    return [
        Mail(
            kind="restored",
            occasion=entry.occasion,
            message_id=entry.message,
            language="",
            state=State.SENT,
            created_at=entry.at,
            not_before=entry.at,
            next_attempt_at=entry.at,
            ended_at=entry.at,
            wiped_at=now,
        )
        for entry in entries
    ]


def _supersede(keys: list[int], *, now: datetime) -> int:
    done = 0
    for start in range(0, len(keys), 500):
        some = Mail.objects.filter(pk__in=keys[start : start + 500], state=State.PENDING)
        done += some.update(state=State.SUPERSEDED, ended_at=now, wiped_at=now, lease=None, lease_until=None, **WIPED)
    return done
