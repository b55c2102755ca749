"""Sending: claim a few rows, hand each to the mail server, write down what became of it.

The claim is committed before the mail server is spoken to. A worker that is killed in between leaves a
lease that runs out; the row is then claimed again, with the same Message-ID.
"""

from __future__ import annotations

import logging
import time
import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import DatabaseError, transaction
from django.db.models import F

from apps.outbox import bounces, journal
from apps.outbox import gate as gates
from apps.outbox.clock import Clock, database_now
from apps.outbox.failures import GIVE_UP_AFTER, class_of, wait_before
from apps.outbox.models import DeadAddress, Failure, Gate, Hold, Mail, State
from apps.outbox.recipients import may_get
from apps.outbox.services import WIPED, stop_address
from apps.outbox.smtp import ReplyLostError

log = logging.getLogger(__name__)

BATCH = 5
"""Rows per claim: so few are in doubt when a worker is killed."""

LOST_LEASES_AT_MOST = 8
"""A mail during which so many workers ended is one that ends workers."""

COPIES_AT_MOST = 3
"""Sends that nobody knows the end of. After so many a person sees it as "maybe sent"; there is no fourth copy."""

WORK_FOR = 15.0
"""Seconds. A worker that is asked to stop has handed in everything within thirty."""


def tick(*, clock: Clock = database_now, woken: bool = False) -> bool:
    """Send what is due; return whether more is waiting. Safe to run twice, at once, or late.

    `woken` says that Celery's clock asked for it.
    """
    now = clock()
    gate, waits = gates.is_anything_due(now=now)
    try:
        gates.beat(gate, now=now, woken=woken)
    except OSError:
        # The journal's folder. Without it a restore could send everything a second time.
        gates.pause(now=now)
        return False
    if now.minute == 0:
        journal.remove_old(today=now.date())
    if not waits:
        return False
    gates.hold_storms(gate, now=now)
    return _work(gate, clock=clock)


def deliver(mail_id: int, *, clock: Clock = database_now) -> None:
    """Send this mail if it is due and nobody has it. Safe to run twice, at once, or late."""
    gate = gates.the_gate()
    now = clock()
    if _is_open(gate, now=now) and not gates.is_catching_up(gate, now=now):
        _deliver(claim(now=now, gate=gate, only=mail_id), clock=clock, until=time.monotonic() + WORK_FOR)


def claim(*, now: datetime, gate: Gate, urgent: bool = False, only: int | None = None) -> Sequence[Mail]:
    """Take up to five mails that are due, for 120 seconds; nobody else gets them meanwhile.

    The attempt counts from here, and all of it is committed on return.
    """
    lease = uuid.uuid4()
    until = now + settings.OUTBOX_LEASE
    with transaction.atomic():
        mails = Mail.objects.filter(state=State.PENDING, next_attempt_at__lte=now)
        if urgent or gate.hold == Hold.STORM:
            mails = mails.filter(urgent=True)
        if only is not None:
            mails = mails.filter(pk=only)
        # SQLite has no row locks and ignores the word; there IMMEDIATE transactions take turns.
        found = list(mails.select_for_update(skip_locked=True).order_by("next_attempt_at", "pk")[:BATCH])
        if suspect := next((mail for mail in found if mail.lease is not None or mail.lost_leases), None):
            # A worker ended during this one. Alone, it can take no others with it if it was the cause.
            found = [suspect]
        for lost in (mail for mail in found if mail.lease is not None):
            Mail.objects.filter(pk=lost.pk).update(lost_leases=F("lost_leases") + 1)
            lost.lost_leases += 1
        Mail.objects.filter(pk__in=[mail.pk for mail in found]).update(
            lease=lease, lease_until=until, next_attempt_at=until, attempts=F("attempts") + 1
        )
    for mail in found:
        mail.lease, mail.lease_until, mail.next_attempt_at = lease, until, until
        mail.attempts += 1
    return found


def message_of(mail: Mail) -> EmailMultiAlternatives:
    """Return the mail as it is sent. Raises `ValueError` for a header with a line break."""
    headers = {"Message-ID": mail.message_id, "Auto-Submitted": "auto-generated", "Content-Language": mail.language}
    if mail.unsubscribe_url:
        # RFC 8058: the reader's mail program may unsubscribe with one POST.
        headers["List-Unsubscribe"] = f"<{mail.unsubscribe_url}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    if sender := bounces.envelope_sender(mail):
        # The envelope's sender differs from what people read: it says which mail came back.
        headers["From"] = settings.DEFAULT_FROM_EMAIL
    message = EmailMultiAlternatives(
        subject=mail.subject or "",
        body=mail.text or "",
        from_email=sender or None,
        to=[mail.address or ""],
        headers=headers,
    )
    if mail.html:
        message.attach_alternative(mail.html, "text/html")
    return message


def _work(gate: Gate, *, clock: Clock) -> bool:
    until = time.monotonic() + WORK_FOR
    while time.monotonic() < until:
        now = clock()
        if not _is_open(gate, now=now) or not _may_leave(gate, now=now):
            return False
        mails = claim(now=now, gate=gate, urgent=True) or claim(now=now, gate=gate)
        if not mails:
            return False
        _deliver(mails, clock=clock, until=until)
        gate = gates.the_gate()
    return True


def _is_open(gate: Gate, *, now: datetime) -> bool:
    if gate.hold not in (Hold.NONE, Hold.STORM):
        return False
    return gate.paused_until is None or gate.paused_until <= now


def _may_leave(gate: Gate, *, now: datetime) -> bool:
    """While catching up, book the time that one batch takes, together with all other workers."""
    if not gates.is_catching_up(gate, now=now) or gate.hold:
        return True
    takes = timedelta(seconds=BATCH / settings.OUTBOX_MAILS_PER_SECOND)
    with transaction.atomic():
        locked = Gate.objects.select_for_update().get(pk=1)
        start = max(locked.next_batch_at or now, now)
        if start - now > timedelta(seconds=WORK_FOR):
            # Enough is booked already; a booking further ahead was made by a clock that was wrong.
            if start - now < timedelta(minutes=1):
                return False
            start = now
        Gate.objects.filter(pk=1).update(next_batch_at=start + takes)
    time.sleep(max(0.0, (start - now).total_seconds()))
    return True


def _deliver(mails: Sequence[Mail], *, clock: Clock, until: float) -> None:
    """Hand these mails to the mail server, one after the other, each finished on its own."""
    connection: BaseEmailBackend | None = None
    waiting = list(mails)
    try:
        while waiting:
            if time.monotonic() > until:
                break
            since = _Since(clock())
            try:
                journal.check_writable(now=since.now())
            except OSError:
                gates.pause(now=since.now())
                break
            mail = waiting.pop(0)
            begun = False
            try:
                if not _is_wanted(mail, now=since.now()):
                    continue
                message = message_of(mail)
                if connection is None:
                    connection = get_connection()
                    connection.open()
                message.connection = connection
                if not (begun := _begin(mail, now=since.now())):
                    continue
                message.send()
            except DatabaseError:
                raise
            except Exception as error:
                # An exception's text may hold the address: only its kind is told.
                _close(connection)
                connection = None
                if _failed(mail, error, begun=begun, now=since.now()) is Failure.OURS:
                    break
            else:
                # Not a question to the database first: it may be gone, and then the journal has to know.
                _accepted(mail, now=since.now())
    finally:
        _close(connection)
        _give_back(waiting, clock=clock)


class _Since:
    """The database's clock, asked once and carried on by what has passed here since."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment
        self._start = time.monotonic()

    def now(self) -> datetime:
        return self._moment + timedelta(seconds=time.monotonic() - self._start)


def _is_wanted(mail: Mail, *, now: datetime) -> bool:
    """Look again: much can happen between a claim and now. What is not wanted is written down as such."""
    if mail.lost_leases and journal.lists(mail, now=now):
        # It was accepted, and the worker was killed before it could say so.
        _end(mail, State.SENT, now=now)
        return False
    if mail.lost_leases >= LOST_LEASES_AT_MOST:
        _end(mail, State.FAILED, now=now, failure=Failure.POISON)
        return False
    if mail.maybe_sent >= COPIES_AT_MOST:
        _end(mail, State.FAILED, now=now, failure=Failure.MAYBE_SENT)
        return False
    if mail.not_after and mail.not_after <= now:
        if mail.failure or mail.lost_leases:
            _end(mail, State.FAILED, now=now, failure=mail.failure or Failure.TEMPORARY)
        else:
            _end(mail, State.SUPERSEDED, now=now)
        return False
    if not may_get(mail.address or ""):
        log.warning(
            "mail %s is not sent: this is a test system, and the address is not on its list",
            mail.pk,
            extra={"event_id": "test-system-held-mail"},
        )
        _end(mail, State.SUPERSEDED, now=now)
        return False
    if gates.has_newer_reminder(mail, now=now):
        _end(mail, State.SUPERSEDED, now=now)
        return False
    return True


def _begin(mail: Mail, *, now: datetime) -> bool:
    """Write down, committed, that this mail is handed over now; False when it is not ours or not wanted any more.

    Until the end is known it counts as maybe sent: a worker that is killed from here on leaves a doubt.
    """
    if mail.lease_until is not None and mail.lease_until <= now:
        return False
    return _change(mail, maybe_sent=F("maybe_sent") + 1)


def _accepted(mail: Mail, *, now: datetime) -> None:
    """Write down that the mail server said yes: first in the journal, then in one statement in the database."""
    try:
        journal.note(mail, now=now)
    except OSError as error:
        log.error(
            "mail %s is sent but not in the journal: %s",
            mail.pk,
            type(error).__name__,
            extra={"event_id": "journal-unwritable"},
        )
    _end(mail, State.SENT, now=now)
    if mail.urgent:
        # It arrived after all.
        DeadAddress.objects.filter(address_hash=mail.address_hash).delete()
    gates.resume()


def _failed(mail: Mail, error: Exception, *, begun: bool, now: datetime) -> Failure:
    failure = class_of(error)
    log.warning(
        "mail %s was not accepted: %s (%s)",
        mail.pk,
        failure,
        type(error).__name__,
        extra={"event_id": "mail-not-accepted"},
    )
    in_doubt = isinstance(error, ReplyLostError)
    if begun and not in_doubt:
        # The mail server has refused, or never got the whole mail: this was no copy.
        _change(mail, maybe_sent=F("maybe_sent") - 1)
    if failure is Failure.OURS:
        # Not the mail's fault, so it spends no attempt.
        _change(mail, lease=None, lease_until=None, next_attempt_at=now, attempts=F("attempts") - 1)
        gates.pause(now=now)
    elif failure is Failure.TEMPORARY:
        _again_later(mail, now=now, in_doubt=in_doubt)
    else:
        _end(mail, State.FAILED, now=now, failure=failure)
    if failure is Failure.ADDRESS_DEAD:
        stop_address(mail.address_hash, now=now)
    return failure


def _again_later(mail: Mail, *, now: datetime, in_doubt: bool) -> None:
    wait = wait_before(mail.attempts, urgent=mail.urgent)
    if wait is not None and in_doubt and not mail.urgent:
        # It may have arrived, so there is no hurry; and a server that hangs up does so again a moment later.
        wait = max(wait, settings.OUTBOX_WAIT_IN_DOUBT)
    if wait is None or now + wait > mail.not_before + GIVE_UP_AFTER:
        _end(mail, State.FAILED, now=now, failure=Failure.TEMPORARY)
        return
    _change(mail, lease=None, lease_until=None, next_attempt_at=now + wait, failure=Failure.TEMPORARY)


def _end(mail: Mail, state: State, *, now: datetime, failure: Failure | str = Failure.NONE) -> None:
    """Write down what became of a mail, if it is still ours; otherwise somebody else does."""
    wiped: dict[str, Any] = WIPED | {"wiped_at": now} if state is State.SUPERSEDED else {}
    _change(mail, state=state, failure=failure, ended_at=now, lease=None, lease_until=None, **wiped)


def _change(mail: Mail, **values: Any) -> bool:
    return bool(Mail.objects.filter(pk=mail.pk, lease=mail.lease, state=State.PENDING).update(**values))


def _give_back(mails: Sequence[Mail], *, clock: Clock) -> None:
    """Return mails that nobody tried to send: they cost no attempt and may be claimed at once."""
    if mails:
        now = clock()
        for mail in mails:
            _change(mail, lease=None, lease_until=None, next_attempt_at=now, attempts=F("attempts") - 1)


def _close(connection: BaseEmailBackend | None) -> None:
    if connection is not None:
        try:
            connection.close()
        except Exception as error:
            # What was accepted stays accepted.
            log.info(
                "the mail server did not say goodbye: %s",
                type(error).__name__,
                extra={"event_id": "mail-server-hung-up"},
            )
