"""Fetching what came back, by IMAP: the one way that any mail provider offers."""

from __future__ import annotations

import imaplib
import logging
from collections import Counter
from collections.abc import Callable
from typing import Any

from django.conf import settings

from apps.outbox import bounces
from apps.outbox.clock import Clock, database_now

log = logging.getLogger(__name__)

AT_ONCE = 200
TIMEOUT = 20.0
"""Seconds."""


def fetch(*, clock: Clock = database_now, connect: Callable[..., Any] = imaplib.IMAP4_SSL) -> Counter[bounces.Outcome]:
    """Read what is new in the mailbox; return how many of what. Reports that were dealt with are deleted there.

    Safe to run twice. What is no bounce is left, marked as read, for a person. Raises `OSError` or
    `imaplib.IMAP4.error` when the mailbox cannot be read.
    """
    found: Counter[bounces.Outcome] = Counter()
    if not settings.BOUNCE_IMAP_HOST:
        return found
    with connect(settings.BOUNCE_IMAP_HOST, timeout=TIMEOUT) as box:
        box.login(settings.BOUNCE_IMAP_USER, settings.BOUNCE_IMAP_PASSWORD)
        box.select("INBOX")
        _, found_numbers = box.search(None, "UNSEEN")
        # Some servers say nothing instead of "none".
        for number in (found_numbers[0] or b"").split()[:AT_ONCE]:
            # PEEK: read only when it was dealt with, so that a worker killed here leaves it for the next.
            # One byte more than is read, so that a longer mail is known as such and never taken in whole.
            _, parts = box.fetch(number, f"(BODY.PEEK[]<0.{bounces.LARGEST + 1}>)")
            raw = next((part[1] for part in parts if isinstance(part, tuple)), b"")
            outcome = bounces.read(raw, now=clock())
            found[outcome] += 1
            is_ours = outcome in (bounces.Outcome.STOPPED, bounces.Outcome.SOFT)
            box.store(number, "+FLAGS", "\\Deleted" if is_ours else "\\Seen")
        box.expunge()
    if found:
        log.info(
            "mails that came back: %s",
            ", ".join(f"{kind} {count}" for kind, count in sorted(found.items())),
            extra={"event_id": "mails-came-back"},
        )
    return found
