"""Mails that come back days later: who they were for is stopped, when nobody is there for good.

The envelope of each mail names a sender of its own (VERP). It holds the random part of the Message-ID and a keyed
hash over Message-ID and recipient, so that only who got the mail can send it back, and only for that recipient.
Nothing of it is stored, and it works after the address was wiped from the mail's row.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterator
from datetime import datetime
from email import message_from_bytes
from email.message import Message
from enum import StrEnum
from itertools import islice

from django.conf import settings
from django.db import transaction

from apps.core.lookup import keyed_hash
from apps.outbox.models import Failure, Mail, State
from apps.outbox.services import address_hash, stop_address

LARGEST = 1024 * 1024
"""Bytes. A report that is longer is not read."""

MOST_RECIPIENTS, MOST_REPORTS = 4, 20
"""What is looked at in one mail. Ours go to one recipient each; each of these costs a question to the database."""

SEAL_DIGITS = 16
TOKEN = re.compile(rf"\+([0-9a-f]{{32}})([0-9a-f]{{{SEAL_DIGITS}}})@")

GONE = re.compile(r"^5\.(?:1\.\d+|4\.4)$")
"""RFC 3463: no such mailbox, no such domain. 5.2 is full or switched off for a while, 5.7 is about us or the text."""

NO_SUCH_USER = re.compile(r"\b55[013]\b")
VAGUE = "5.0.0"
"""Some servers say no more than this; then the answer to RCPT, quoted beside it, counts."""


class Outcome(StrEnum):
    """What a mail to the bounce address was."""

    STOPPED = "stopped"
    SOFT = "soft"
    FORGED = "forged"
    NO_BOUNCE = "no_bounce"


def envelope_sender(mail: Mail) -> str:
    """Return the address that this mail comes back to; empty when no address for that is set."""
    local, _, domain = settings.BOUNCE_ADDRESS.partition("@")
    unique = re.match(r"<([0-9a-f]{32})@", mail.message_id)
    if not domain or not unique or not mail.address:
        return ""
    return f"{local}+{unique[1]}{_seal(unique[1], address_hash(mail.address))}@{domain}"


def read(raw: bytes, *, now: datetime) -> Outcome:
    """Act on one mail that came to the bounce address (RFC 3464). Safe to run twice; no mail makes it raise.

    Only a final failure because nobody is there stops an address. Whatever is not sealed by us changes nothing.
    """
    if len(raw) > LARGEST:
        return Outcome.NO_BOUNCE
    try:
        message = message_from_bytes(raw)
        if message.get_content_type() != "multipart/report":
            return Outcome.NO_BOUNCE
        tokens = set(islice(_tokens(message), MOST_RECIPIENTS))
        reports = list(islice(_reports(message), MOST_REPORTS))
    except RecursionError:
        # Parts in parts, a thousand deep: no mail server writes that.
        return Outcome.NO_BOUNCE
    if not tokens or not reports:
        return Outcome.NO_BOUNCE
    outcomes = {_apply(unique, seal, report, now=now) for unique, seal in tokens for report in reports}
    return next(each for each in Outcome if each in outcomes)


@transaction.atomic
def _apply(unique: str, seal: str, report: Message, *, now: datetime) -> Outcome:
    mail = Mail.objects.filter(message_id__startswith=f"<{unique}@").first()
    named = [str(report.get(name, "")).rpartition(";")[2].strip() for name in ("Original-Recipient", "Final-Recipient")]
    hashes = [address_hash(name) for name in named if name]
    if mail is not None and mail.address_hash:
        # Their server may have passed the mail on, and then names somewhere we never wrote to.
        hashes.append(mail.address_hash)
    hashed = next((each for each in hashes if hmac.compare_digest(_seal(unique, each), seal)), None)
    if hashed is None:
        return Outcome.FORGED
    if not _is_gone(report):
        return Outcome.SOFT
    stop_address(hashed, now=now)
    if mail is not None:
        # The mail server took it, but nobody got it.
        Mail.objects.filter(pk=mail.pk, state=State.SENT).update(
            state=State.FAILED, failure=Failure.ADDRESS_DEAD, ended_at=now
        )
    return Outcome.STOPPED


def _seal(unique: str, hashed_address: str) -> str:
    return keyed_hash("bounce", f"{unique} {hashed_address}")[:SEAL_DIGITS]


def _tokens(message: Message) -> Iterator[tuple[str, str]]:
    for name in ("To", "Delivered-To", "X-Original-To", "Envelope-To"):
        for header in message.get_all(name, []):
            yield from ((match[1], match[2]) for match in TOKEN.finditer(str(header).lower()))


def _reports(message: Message) -> Iterator[Message]:
    """Yield the report about each recipient; the first block is about the server and names none."""
    for part in message.walk():
        if part.get_content_type() == "message/delivery-status" and isinstance(blocks := part.get_payload(), list):
            yield from (block for block in blocks if isinstance(block, Message) and block.get("Action"))


def _is_gone(report: Message) -> bool:
    if str(report["Action"]).strip().lower() != "failed":
        return False
    status = str(report.get("Status", "")).split(maxsplit=1)
    code = status[0] if status else ""
    if code == VAGUE:
        return bool(NO_SUCH_USER.search(str(report.get("Diagnostic-Code", ""))))
    return bool(GONE.match(code))
