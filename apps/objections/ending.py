"""Before an objection ends by itself: one mail that says so, and a link that keeps it for another year."""

from __future__ import annotations

import logging
from datetime import datetime

from django.db import InterfaceError, OperationalError, transaction
from django.db.models import Exists, OuterRef
from django.utils import translation

from apps.core.days import written_day
from apps.core.lookup import keyed_hash
from apps.objections import emails, links, returning
from apps.objections.links import Kind, LinkEndedError
from apps.objections.models import EmailAddress, Link, NeverWrite, Objection
from apps.objections.models.objection import KeptBy, ObjectionQuerySet
from apps.objections.retention import IDLE_WHEN_KEPT, WARNED_BEFORE_END

log = logging.getLogger(__name__)

AT_ONCE = 200
"""Mails written in one round; the next is ten minutes later."""


def ending_soon(*, now: datetime) -> ObjectionQuerySet:
    """Return the kept objections whose time is over within 30 days."""
    kept = Objection.objects.exclude(kept_by=KeptBy.NOTHING)
    return kept.filter(active_at__lte=now - IDLE_WHEN_KEPT + WARNED_BEFORE_END, active_at__gte=now - IDLE_WHEN_KEPT)


def warn_of_the_end(*, now: datetime, dry_run: bool = False) -> int:
    """Write to everybody whose objection ends within 30 days and who confirmed an address; return to how many.

    Not a reminder: it goes to those who want none, too, but never to a mailbox that wants no mail from us at
    all. Safe to run twice, or late.
    """
    warned = Link.objects.filter(objection=OuterRef("pk"), kind=Kind.LONGER, made_at__gt=OuterRef("active_at"))
    addresses = EmailAddress.objects.filter(objection=OuterRef("pk"), confirmed_at__isnull=False)
    unwanted = NeverWrite.objects.values("mailbox_hash")
    reached = ending_soon(now=now).filter(Exists(addresses.exclude(mailbox_hash__in=unwanted)), ~Exists(warned))
    if dry_run:
        return reached.count()
    written = 0
    for objection_id in list(reached.order_by("active_at").values_list("pk", flat=True)[:AT_ONCE]):
        try:
            written += _warn(objection_id, now)
        except (OperationalError, InterfaceError):
            # The database, not this person: the next round begins again.
            raise
        except Exception as error:
            # Nobody else's warning, and nothing that has to be deleted, waits for one that cannot be written.
            log.error(
                "no warning before the end of objection %s: %s",
                objection_id,
                type(error).__name__,
                extra={"event_id": "end-not-announced"},
            )
    return written


@transaction.atomic
def keep_longer(*, token: str, now: datetime) -> None:
    """Keep the objection as if its person had come by today. A second call changes nothing.

    Raises `LinkEndedError`.
    """
    link = links.find(Kind.LONGER, token)
    if link is None or link.objection_id is None or (link.used_at is None and not links.is_open(link, now)):
        raise LinkEndedError
    if link.used_at is not None:
        return
    links.spend(link, now)
    Objection.objects.filter(pk=link.objection_id, active_at__lt=now).update(active_at=now)


@transaction.atomic
def _warn(objection_id: int, now: datetime) -> bool:
    """Write to one person, unless they came by meanwhile or another worker has written."""
    objection = ending_soon(now=now).select_for_update(skip_locked=True).filter(pk=objection_id).first()
    if objection is None or objection.links.filter(kind=Kind.LONGER, made_at__gt=objection.active_at).exists():
        return False
    address = EmailAddress.objects.get(objection=objection, confirmed_at__isnull=False)
    ends_at = objection.active_at + IDLE_WHEN_KEPT
    longer = links.make(Kind.LONGER, now=now, objection=objection, address=address)
    erase = returning.make_erase_link(objection_id=objection.pk, now=now)
    with translation.override(address.language):
        day = written_day(ends_at.date())
    emails.write(
        "ending_soon",
        occasion=keyed_hash("ending soon", f"{objection.row_key}:{objection.active_at.isoformat()}"),
        about=objection.row_key,
        to=address.address,
        language=address.language,
        context={
            "day": day,
            "link": links.written_out(Kind.LONGER, longer),
            "erase_link": links.written_out(Kind.ERASE, erase),
        },
        not_after=ends_at,
    )
    return True
