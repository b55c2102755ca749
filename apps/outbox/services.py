"""What other rooms ask of the outbox. Writing a mail is part of the act that causes it; sending is not."""

from __future__ import annotations

import secrets
from collections.abc import Collection
from datetime import datetime, timedelta
from email.utils import parseaddr
from functools import partial
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Max, Q

from apps.core.lookup import keyed_hash
from apps.core.nudging import nudge
from apps.outbox.clock import database_now
from apps.outbox.models import DeadAddress, Failure, Mail, State

URGENT_FOR = timedelta(minutes=10)
"""Nobody waits longer than this for a link to sign in."""

SENT_BODY_KEPT_FOR = timedelta(hours=24)
FAILED_BODY_KEPT_FOR = timedelta(days=14)

WIPED = {"address": None, "subject": None, "text": None, "html": None, "unsubscribe_url": None}


@transaction.atomic
def give(
    *,
    kind: str,
    occasion: str,
    about: UUID | None,
    to: str,
    language: str,
    subject: str,
    text: str,
    html: str = "",
    urgent: bool = False,
    not_before: datetime | None = None,
    not_after: datetime | None = None,
    unsubscribe_url: str = "",
) -> Mail:
    """Write a mail, in the transaction of the act that causes it; it is sent after the commit.

    A second call with the same occasion returns the first mail and changes nothing. To an address that was
    refused for good only an urgent mail is tried: a person who asks for a link may have mended it.
    """
    found = Mail.objects.filter(occasion=_occasion_hash(occasion)).first()
    if found:
        return found
    now = database_now()
    first_attempt = max(not_before or now, now)
    hopeless = not urgent and is_dead(to)
    mail, created = Mail.objects.get_or_create(
        occasion=_occasion_hash(occasion),
        defaults={
            "kind": kind,
            "about": about,
            "address": to,
            "address_hash": address_hash(to),
            "language": language,
            "subject": subject,
            "text": text,
            "html": html,
            "unsubscribe_url": unsubscribe_url,
            "urgent": urgent,
            "message_id": new_message_id(),
            "created_at": now,
            "not_before": not_before or now,
            "not_after": not_after or (first_attempt + URGENT_FOR if urgent else None),
            "next_attempt_at": first_attempt,
            "state": State.FAILED if hopeless else State.PENDING,
            "failure": Failure.ADDRESS_DEAD if hopeless else Failure.NONE,
            "ended_at": now if hopeless else None,
        },
    )
    if created and not hopeless and first_attempt <= now:
        # Not `send`: the clock finds the mail within a minute in any case.
        transaction.on_commit(partial(_wake, mail.pk), robust=True)
    return mail


@transaction.atomic
def supersede(*, about: UUID, kinds: Collection[str] | None = None) -> int:
    """Send nothing more of these kinds to this person; return how many mails that concerned.

    A mail that is being handed to the mail server at this moment may still arrive.
    """
    mails = Mail.objects.filter(about=about, state=State.PENDING)
    if kinds is not None:
        mails = mails.filter(kind__in=kinds)
    now = database_now()
    return mails.update(state=State.SUPERSEDED, ended_at=now, wiped_at=now, lease=None, lease_until=None, **WIPED)


@transaction.atomic
def forget(*, about: UUID) -> int:
    """Erase the mails of this person at once: words, address and whom they were for. Return how many.

    What stays is kind, Message-ID, times and the hash of the occasion, which tell of nobody.
    """
    supersede(about=about)
    return Mail.objects.filter(about=about).update(about=None, address_hash="", wiped_at=database_now(), **WIPED)


def is_waiting(*, about: UUID, kinds: Collection[str]) -> bool:
    """Say whether a mail of these kinds is still to be sent to this person."""
    return Mail.objects.filter(about=about, kind__in=kinds, state=State.PENDING).exists()


def last_accepted(*, about: Collection[UUID], kinds: Collection[str]) -> datetime | None:
    """Return when a mail server last accepted a mail of these kinds about any of these, or None."""
    sent = Mail.objects.filter(about__in=about, kind__in=kinds, state=State.SENT)
    return sent.aggregate(last=Max("ended_at"))["last"]


def is_dead(address: str) -> bool:
    """Say whether a mail server refused this address for good."""
    return DeadAddress.objects.filter(address_hash=address_hash(address)).exists()


def stop_address(hashed: str, *, now: datetime) -> int:
    """Write nothing more to an address that was refused for good; return how many waiting mails that ended.

    Takes the keyed hash of the address. Sign-in mails are still tried: the person may have mended it.
    """
    if not hashed:
        return 0
    DeadAddress.objects.get_or_create(address_hash=hashed, defaults={"refused_at": now})
    # Reminders that already wait for this address would only be refused as well.
    others = Mail.objects.filter(address_hash=hashed, state=State.PENDING, urgent=False)
    return others.update(state=State.FAILED, failure=Failure.ADDRESS_DEAD, ended_at=now, lease=None, lease_until=None)


@transaction.atomic
def forget_dead(*, before: datetime, dry_run: bool = False) -> int:
    """Forget the addresses that were refused for good before a moment; return how many."""
    old = DeadAddress.objects.filter(refused_at__lt=before)
    return old.count() if dry_run else old.delete()[0]


@transaction.atomic
def wipe(*, now: datetime, dry_run: bool = False) -> int:
    """Erase words and addresses of mails that have ended; return how many.

    24 hours after acceptance, 14 days after a failure, at once when superseded. Safe to run twice, or late.
    """
    over = (
        Q(state=State.SENT, ended_at__lte=now - SENT_BODY_KEPT_FOR)
        | Q(state=State.FAILED, ended_at__lte=now - FAILED_BODY_KEPT_FOR)
        | Q(state=State.SUPERSEDED)
    )
    # The hash of the address goes too: with the look-up key it would still answer a guess.
    ended = Mail.objects.filter(over, wiped_at=None)
    return ended.count() if dry_run else ended.update(wiped_at=now, address_hash="", **WIPED)


def address_hash(address: str) -> str:
    """Return the keyed hash of an address, without regard to case."""
    return keyed_hash("mail address", address.strip().lower())


def new_message_id() -> str:
    """Return a Message-ID that nobody can guess and that tells nothing."""
    domain = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2] or "localhost"
    return f"<{secrets.token_hex(16)}@{domain}>"


def _occasion_hash(occasion: str) -> str:
    return keyed_hash("mail occasion", occasion)


def _wake(mail_id: int) -> None:
    # Here and not above: tasks import this module.
    from apps.outbox.tasks import deliver

    nudge(deliver, mail_id)
