"""Why a mail was not accepted, and when it is tried again. Four classes, by who has to act."""

from __future__ import annotations

import re
import smtplib
import ssl
from datetime import timedelta
from random import SystemRandom

from django.conf import settings

from apps.outbox.models import Failure

JITTER = 0.2
"""Part of the wait. Mails that failed together shall not all come back together."""

GIVE_UP_AFTER = timedelta(hours=72)

POLICY = re.compile(rb"^5\.7\.")
FULL = re.compile(rb"^[45]\.2\.[1-3]")


def class_of(error: Exception) -> Failure:
    """Return the class of what went wrong while a mail was handed to the mail server."""
    # The order matters: what smtplib raises is an OSError as well.
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return _refused_recipient(error)
    if isinstance(error, smtplib.SMTPResponseException):
        if error.smtp_code < 500:
            return Failure.TEMPORARY
        # 552 while the sender is named: this mail is too large.
        if isinstance(error, smtplib.SMTPDataError) or error.smtp_code == 552:
            return Failure.POISON
        return Failure.OURS
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return Failure.TEMPORARY
    if isinstance(error, smtplib.SMTPNotSupportedError):
        # It comes for an address that needs SMTPUTF8, and for a login that the server does not offer.
        return Failure.POISON if "SMTPUTF8" in str(error) else Failure.OURS
    if isinstance(error, (ssl.SSLError, smtplib.SMTPException)):
        return Failure.OURS
    # Timeouts, and a mail server that does not answer. UnicodeError is a ValueError, never one of these.
    if isinstance(error, OSError):
        return Failure.TEMPORARY
    return Failure.POISON


def wait_before(attempt: int, *, urgent: bool) -> timedelta | None:
    """Return how long to wait after this many attempts, ±20 %; None when there shall be no other."""
    waits = settings.OUTBOX_URGENT_RETRIES if urgent else settings.OUTBOX_RETRIES
    if attempt > len(waits) and urgent:
        return None
    wait: timedelta = waits[min(attempt, len(waits)) - 1]
    return wait * SystemRandom().uniform(1 - JITTER, 1 + JITTER)


def _refused_recipient(error: smtplib.SMTPRecipientsRefused) -> Failure:
    code, said = next(iter(error.recipients.values()))
    said = said if isinstance(said, bytes) else str(said).encode()
    if code < 500 or FULL.match(said):
        return Failure.TEMPORARY
    # The server speaks of us or of this text, not of the address, which may be fine.
    return Failure.POISON if POLICY.match(said) else Failure.ADDRESS_DEAD
