"""Doing what people ask, on the page or with the link of a mail: one whole act each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta
from django.db import transaction

from apps.objections import returning, tracking
from apps.objections.lifecycle import OPEN, Status, check_step
from apps.objections.models import EmailAddress, Event, Objection, Submission
from apps.objections.models.event import EventKind
from apps.objections.today import today_of
from apps.outbox import services as outbox
from apps.reminders import giving
from apps.reminders.giving import MAIL_KINDS
from apps.reminders.hours import local_day
from apps.reminders.models import Wishes

PAUSES = {"week": timedelta(weeks=1), "month": relativedelta(months=1)}


class NotOneSubmissionError(Exception):
    """The answer of a mail could be about several submissions, or about none: the person has to say which."""


@transaction.atomic
def want_reminders(
    *, objection_id: int, wanted: bool, fewer: bool = False, now: datetime, everywhere: bool = False
) -> None:
    """Note whether the person wants to be reminded, and how often. A second call changes nothing.

    `everywhere`: for each objection of the same address that ever asked for reminders.
    """
    own = _locked(objection_id, everywhere=everywhere)
    for objection in own:
        values = {"wanted": wanted, "fewer": fewer, "look_at": now}
        if objection.pk == objection_id:
            zone = giving.zone_for(objection)
            Wishes.objects.update_or_create(
                objection=objection, defaults=values, create_defaults={**values, "zone": zone}
            )
        else:
            Wishes.objects.filter(objection=objection, wanted=True).update(**values)
        if not wanted:
            outbox.supersede(about=objection.row_key, kinds=MAIL_KINDS)


@transaction.atomic
def snooze(*, objection_id: int, until: date, now: datetime, everywhere: bool = True) -> None:
    """Write nothing to this person before a day, whatever it is about. What waits to be sent is not sent any more.

    `everywhere`: about all objections of the same address, for who has shown to read its mailbox.
    """
    for objection in _locked(objection_id, everywhere=everywhere):
        Wishes.objects.filter(objection=objection).update(snoozed_until=until, look_at=now)
        outbox.supersede(about=objection.row_key, kinds=MAIL_KINDS)


def pause(*, objection_id: int, how: str, now: datetime, everywhere: bool = True) -> None:
    """Write nothing for a week or a month, counted from the day it is where the person lives."""
    until = day_of_mails(objection_id, now=now) + PAUSES[how]
    snooze(objection_id=objection_id, until=until, now=now, everywhere=everywhere)


@transaction.atomic
def end_pause(*, objection_id: int, now: datetime, everywhere: bool = True) -> None:
    """Write again from now on. A second call changes nothing."""
    for objection in _locked(objection_id, everywhere=everywhere):
        Wishes.objects.filter(objection=objection).update(snoozed_until=None, look_at=now)


@transaction.atomic
def note_arrival(*, objection_id: int, now: datetime) -> int:
    """Note that Meta has confirmed what waits for it; return for how many. A second call changes nothing."""
    (objection,) = _locked(objection_id)
    today, noted = today_of(objection, now), 0
    for submission in objection.submissions.filter(status=Status.SENT):
        check_step(Status.SENT, Status.RECEIVED)
        submission.status = Status.RECEIVED
        submission.save(update_fields=["status"])
        Event.objects.create(objection=objection, submission=submission, kind=EventKind.RECEIVED, happened_on=today)
        noted += 1
    return noted


@transaction.atomic
def note_more_time(*, objection_id: int, came_on: date, now: datetime) -> bool:
    """Note that Meta asked for more time, and say whether that moves the last day (Article 12(3) GDPR).

    It does when it came within the first period. A second call changes nothing. Raises
    `NotOneSubmissionError`, and `ReplyTooEarlyError` for a day before it was sent, or after today.
    """
    (objection,) = _locked(objection_id)
    open_ones = list(objection.submissions.filter(status__in=OPEN))
    if len(open_ones) != 1:
        raise NotOneSubmissionError
    submission = open_ones[0]
    if submission.status != Status.EXTENDED:
        tracking.record_reply(
            objection_id=objection_id,
            submission_id=submission.pk,
            kind="extended",
            came_on=came_on,
            today=today_of(objection, now),
        )
    return Submission.objects.get(pk=submission.pk).status == Status.EXTENDED


@transaction.atomic
def note_still_so(*, objection_id: int, now: datetime) -> int:
    """Note that Meta keeps its word, a year later; return for how many. A second call changes nothing."""
    (objection,) = _locked(objection_id)
    keys = list(objection.submissions.filter(status=Status.HONOURED).values_list("pk", flat=True))
    for key in keys:
        tracking.confirm_still_so(objection_id=objection_id, submission_id=key, today=today_of(objection, now))
    return len(keys)


def may_have_more_time(objection: Objection) -> bool:
    """Say whether a longer time can be noted with one tap: one submission waits, and not yet for longer."""
    statuses = list(objection.submissions.filter(status__in=OPEN).values_list("status", flat=True))
    return len(statuses) == 1 and statuses[0] != Status.EXTENDED


def day_of_mails(objection_id: int, *, now: datetime) -> date:
    """Return the day it is where the person lives, by which mails are planned and paused.

    What happens to an objection has the date of `today_of`, here as on its pages.
    """
    wishes = Wishes.objects.filter(objection_id=objection_id).first()
    return local_day(now, wishes.zone if wishes else "UTC")


def is_dead(address: EmailAddress) -> bool:
    """Say whether mail to this address was refused for good."""
    return outbox.is_dead(address.address)


def _locked(objection_id: int, *, everywhere: bool = False) -> Sequence[Objection]:
    """Return the objection, or all of its person, locked in one order for everybody."""
    keys = {objection_id}
    if everywhere:
        keys |= {each.pk for each in returning.objections_of(Objection.objects.get(pk=objection_id))}
    return list(Objection.objects.select_for_update().filter(pk__in=keys).order_by("pk"))
