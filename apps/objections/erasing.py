"""Erasing: when a person says so, when the time in the retention table is over, and after a restore."""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction
from django.db.models import F
from django.utils.module_loading import import_string

from apps.core.nudging import nudge
from apps.objections import emails, ledger, links
from apps.objections.links import Kind, LinkEndedError
from apps.objections.models import EmailAddress, Objection, RetentionRun
from apps.objections.models.objection import KeptBy, ObjectionQuerySet
from apps.objections.retention import IN_LEDGER, RETENTION

BATCH = 200
"""Objections deleted in one transaction: few enough that nobody waits for the locks."""


@transaction.atomic
def erase(*, objection_id: int, today: date) -> None:
    """Delete the objection with everything that belongs to it, and its mails. A second call changes nothing.

    The ledger is written first: if this fails half-way, `apply_erasures` finishes what was asked for.
    """
    objection = Objection.objects.select_for_update().filter(pk=objection_id).first()
    if objection is None:
        return
    ledger.enter(row_key=objection.row_key, today=today)
    _erase(objection)
    transaction.on_commit(_wake, robust=True)


@transaction.atomic
def erase_by_link(*, token: str, today: date) -> bool:
    """Delete what the link in a mail stands for, and say whether that was more than an address.

    A confirmed address: every objection kept with it. One that nobody confirmed: the address alone, for the
    answers may be those of somebody who mistyped. Raises `LinkEndedError`.
    """
    link = links.find(Kind.ERASE, token)
    if link is None or link.address is None or link.objection is None:
        raise LinkEndedError
    if link.address.confirmed_at is None:
        emails.stop(about=link.objection.row_key)
        link.address.delete()
        return False
    same = EmailAddress.objects.filter(address_hash=link.address.address_hash, confirmed_at__isnull=False)
    for objection_id in same.order_by("objection").values_list("objection", flat=True):
        erase(objection_id=objection_id, today=today)
    return True


def apply_erasures(*, dry_run: bool = False) -> int:
    """Erase again what the ledger names, after a backup was restored; return how many. Safe to run twice."""
    marks = ledger.marks()
    if not marks:
        return 0
    keys = Objection.objects.values_list("pk", "row_key").iterator()
    again = [pk for pk, row_key in keys if ledger.mark_of(row_key) in marks]
    if not dry_run:
        for pk in again:
            with transaction.atomic():
                for objection in Objection.objects.select_for_update().filter(pk=pk):
                    _erase(objection)
    return len(again)


def apply_retention(*, now: datetime, dry_run: bool = False) -> dict[str, int]:
    """Delete what the table gives no more time; return for each rule how many rows. Safe to run twice, or late."""
    erased = {
        rule.id: import_string(rule.enforced_by)(now=now, dry_run=dry_run) for rule in RETENTION if rule.enforced_by
    }
    if not dry_run:
        _note_run(rows=sum(erased.values()), now=now)
    return erased


def erase_past_without_address(*, now: datetime, dry_run: bool = False) -> int:
    """Delete objections without a way back that nobody has touched for 24 hours; return how many."""
    return _erase_past(Objection.objects.past_their_time(now).filter(kept_by=KeptBy.NOTHING), dry_run=dry_run)


def erase_past_when_kept(*, now: datetime, dry_run: bool = False) -> int:
    """Delete objections with an address or return code that nobody has touched for a year; return how many."""
    return _erase_past(Objection.objects.past_their_time(now).exclude(kept_by=KeptBy.NOTHING), dry_run=dry_run)


def erase_past_ledger(*, now: datetime, dry_run: bool = False) -> int:
    """Take out of the ledger what no backup can bring back any more; return how many lines."""
    return ledger.forget_before((now - IN_LEDGER).date(), dry_run=dry_run)


def erase_past_wishes_in_ledger(*, now: datetime, dry_run: bool = False) -> int:
    """Take out of the ledger who wanted no mail, once no backup is that old; return how many lines."""
    kinds = (ledger.Said.STOPPED, ledger.Said.NEVER)
    return ledger.forget_before((now - IN_LEDGER).date(), kinds=kinds, dry_run=dry_run)


def _erase_past(past: ObjectionQuerySet, *, dry_run: bool) -> int:
    if dry_run:
        return past.count()
    erased = 0
    while True:
        with transaction.atomic():
            # Whoever is being used at this moment is looked at again in ten minutes.
            batch = list(past.select_for_update(skip_locked=True, of=("self",)).order_by("pk")[:BATCH])
            for objection in batch:
                _erase(objection)
        erased += len(batch)
        if len(batch) < BATCH:
            return erased


@transaction.atomic
def _note_run(*, rows: int, now: datetime) -> None:
    """Note that all of it was done, for whoever watches over it."""
    RetentionRun.objects.get_or_create(pk=1, defaults={"ended_at": now})
    RetentionRun.objects.filter(pk=1).update(ended_at=now, runs=F("runs") + 1, rows=rows)


def _wake() -> None:
    """Wake the worker to end the sessions in other browsers; they lead nowhere already."""
    # Here and not above: tasks import this module.
    from apps.objections.tasks import end_sessions_of_the_erased

    nudge(end_sessions_of_the_erased)


def _erase(objection: Objection) -> None:
    emails.forget(about=objection.row_key)
    objection.delete()
