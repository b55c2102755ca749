"""Giving what is due, and doing what people ask: one whole act each."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db import transaction

from apps.objections.answers import facts_from
from apps.objections.lifecycle import Status, check_step
from apps.objections.models import EmailAddress, Event, Objection
from apps.objections.models.event import EventKind
from apps.outbox import services as outbox
from apps.reminders import emails
from apps.reminders.hours import local_day, sending_moment, zone_of
from apps.reminders.models import Reminder, Wishes
from apps.reminders.rules import Due, Kind, ahead, due
from apps.reminders.situations import situation_of

BETWEEN_TWO = timedelta(hours=24)
LOOK_AT_LEAST_EVERY = timedelta(days=30)
"""Rules may change between two looks; a month later at the latest everything is looked at again."""

MAIL_KINDS = tuple(f"reminder_{kind.value}" for kind in Kind)


@transaction.atomic
def want_reminders(*, objection_id: int, wanted: bool, fewer: bool = False, now: datetime) -> None:
    """Note whether the person wants to be reminded, and how often. A second call changes nothing."""
    objection = Objection.objects.select_for_update().get(pk=objection_id)
    Wishes.objects.update_or_create(
        objection=objection,
        defaults={"wanted": wanted, "fewer": fewer, "look_at": now},
        create_defaults={
            "wanted": wanted,
            "fewer": fewer,
            "look_at": now,
            "zone": zone_of(facts_from(objection.answers).country),
        },
    )
    if not wanted:
        outbox.supersede(about=objection.row_key, kinds=MAIL_KINDS)


@transaction.atomic
def note_arrival(*, objection_id: int, now: datetime) -> int:
    """Note that Meta has confirmed what waits for it; return for how many. A second call changes nothing."""
    objection = Objection.objects.select_for_update().get(pk=objection_id)
    noted = 0
    for submission in objection.submissions.select_for_update().filter(status=Status.SENT):
        check_step(Status.SENT, Status.RECEIVED)
        submission.status = Status.RECEIVED
        submission.save(update_fields=["status"])
        Event.objects.create(
            objection=objection, submission=submission, kind=EventKind.RECEIVED, happened_on=now.date()
        )
        noted += 1
    return noted


@transaction.atomic
def snooze(*, objection_id: int, until: date, now: datetime) -> None:
    """Write nothing before a day. What is waiting to be sent is not sent any more."""
    wishes = Wishes.objects.select_for_update().select_related("objection").get(objection_id=objection_id)
    wishes.snoozed_until = until
    wishes.look_at = now
    wishes.save(update_fields=["snoozed_until", "look_at"])
    outbox.supersede(about=wishes.objection.row_key, kinds=MAIL_KINDS)


def give_due_reminders(*, now: datetime, at_most: int = 500) -> int:
    """Give to the outbox what is due now, each person in a transaction of their own; return how many.

    May run twice, at once, or late: a row that another tick holds is skipped, and an occasion is
    given once. One person's trouble does not stop the others.
    """
    waiting = list(
        Wishes.objects.filter(wanted=True, look_at__lte=now).order_by("look_at").values_list("pk", flat=True)[:at_most]
    )
    return sum(give_due(wishes_id=pk, now=now) for pk in waiting)


@transaction.atomic
def give_due(*, wishes_id: int, now: datetime) -> bool:
    """Give one person the mail that is due, if there is one, and note when to look again."""
    wishes = (
        Wishes.objects.select_for_update(skip_locked=True, of=("self",))
        .select_related("objection")
        .filter(pk=wishes_id, wanted=True, look_at__lte=now)
        .first()
    )
    if wishes is None:
        return False
    chosen, wishes.look_at = _look(wishes, now)
    wishes.save(update_fields=["look_at"])
    address = emails.address_for(wishes.objection) if chosen is not None else None
    if chosen is None or address is None:
        return False
    _, created = Reminder.objects.get_or_create(
        objection=wishes.objection, kind=chosen.kind, due_on=chosen.on, defaults={"given_at": now}
    )
    if created:
        end = datetime.combine(chosen.until + timedelta(days=1), time(), ZoneInfo(wishes.zone))
        emails.give(wishes.objection, address, chosen, not_after=end, now=now)
    return created


def still_to_come(objection: Objection, *, now: datetime) -> list[Due]:
    """Return the mails this person will get if nothing changes; computed, never stored."""
    wishes = Wishes.objects.filter(objection=objection, wanted=True).first()
    if wishes is None:
        return []
    today = local_day(now, wishes.zone)
    return ahead(situation_of(objection, wishes.zone), today=today, fewer=wishes.fewer)


def is_dead(address: EmailAddress) -> bool:
    """Say whether mail to this address was refused for good."""
    return outbox.is_dead(address.address)


def look_at_everything(*, now: datetime) -> int:
    """Let the next ticks look at everybody, after the rules have changed; return how many."""
    return Wishes.objects.filter(wanted=True).update(look_at=now)


def _look(wishes: Wishes, now: datetime) -> tuple[Due | None, datetime]:
    """Return what is due at this moment, and when to look again."""
    today = local_day(now, wishes.zone)
    situation = situation_of(wishes.objection, wishes.zone)
    rows = list(wishes.objection.reminders.all())
    given = {row.occasion for row in rows}
    last = max((row.given_at for row in rows), default=None)
    one = due(situation, given=given, today=today, snoozed_until=wishes.snoozed_until, fewer=wishes.fewer)
    if one is not None:
        moment = sending_moment(today, wishes.zone, f"{wishes.objection.row_key}:{one.occasion}")
        quiet = max(moment, last + BETWEEN_TWO) if last is not None else moment
        # After six in the evening the next morning; sending_moment says when.
        closes = datetime.combine(today, time(18), ZoneInfo(wishes.zone))
        if quiet <= now < closes:
            return one, now + timedelta(hours=1)
        if now >= closes or quiet >= closes:
            tomorrow = today + timedelta(days=1)
            return None, sending_moment(tomorrow, wishes.zone, f"{wishes.objection.row_key}:{one.occasion}")
        return None, quiet
    days = [step.on for step in ahead(situation, today=today, fewer=wishes.fewer)]
    if wishes.snoozed_until is not None and wishes.snoozed_until > today:
        days = [max(day, wishes.snoozed_until) for day in days] + [wishes.snoozed_until]
    next_day = min(days, default=None)
    latest = now + LOOK_AT_LEAST_EVERY
    if next_day is None:
        return None, latest
    return None, min(latest, datetime.combine(next_day, time(), ZoneInfo(wishes.zone)))
