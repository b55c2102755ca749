"""Looking at one person at a time, and giving what is due to the outbox.

A person is everybody with the same confirmed address, however many objections that are. The lock is
the record's own: whoever changes an objection holds its row, and so does who looks at it.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from datetime import time as clock_time
from zoneinfo import ZoneInfo

from django.db import InterfaceError, OperationalError, transaction

from apps.objections import returning
from apps.objections.answers import facts_from
from apps.objections.models import EmailAddress, Objection
from apps.outbox import services as outbox
from apps.reminders import emails
from apps.reminders.hours import CLOSES, local_day, may_leave_at, zone_of
from apps.reminders.models import Reminder, Wishes
from apps.reminders.rules import Due, Kind, Situation, ahead, forecast, planned, precedence, waiting
from apps.reminders.situations import situation_of

log = logging.getLogger(__name__)

BETWEEN_TWO = timedelta(hours=24)
LOOK_AT_LEAST_EVERY = timedelta(days=30)
"""Rules may change between two looks; a month later at the latest everything is looked at again."""

AGAIN_AFTER_TROUBLE = timedelta(hours=1)
WORK_FOR = 40.0
"""Seconds for one tick, below the limit of its task. Who is left is looked at by the next one."""

MAIL_KINDS = tuple(f"reminder_{kind.value}" for kind in Kind)


@dataclass(frozen=True, slots=True)
class Look:
    """One objection of a person at one moment: what could be given, and when something may change."""

    wishes: Wishes
    address: EmailAddress | None
    situation: Situation
    today: date
    last_on: date | None
    waiting: frozenset[Due]


def give_due_reminders(*, now: datetime, at_most: int = 500) -> int:
    """Give to the outbox what is due now, each person in a transaction of their own; return how many (R07, R09).

    May run twice, at once, or late: whoever is being changed or looked at is left to the next tick, and
    an occasion is given once. One person's trouble does not stop the others.
    """
    until = time.monotonic() + WORK_FOR
    keys = list(
        Wishes.objects.filter(wanted=True, look_at__lte=now).order_by("look_at").values_list("pk", flat=True)[:at_most]
    )
    given = 0
    for key in keys:
        if time.monotonic() > until:
            break
        try:
            given += give_due(wishes_id=key, now=now)
        except (OperationalError, InterfaceError):
            # The database, not this person: the next tick begins again.
            raise
        except Exception as error:
            # The text of an error may hold what a person wrote: only its kind is told.
            log.error(
                "no reminder for wishes %s: %s", key, type(error).__name__, extra={"event_id": "reminder-not-given"}
            )
            Wishes.objects.filter(pk=key).update(look_at=now + AGAIN_AFTER_TROUBLE)
    return given


@transaction.atomic
def give_due(*, wishes_id: int, now: datetime) -> bool:
    """Give one person the mail that is due, if there is one, and note when to look at them again.

    Never two within 24 hours for all objections of a person together.
    """
    own = _lock_person(wishes_id, now)
    if not own:
        return False
    last = _last_mail(own)
    looks = [_look(wishes, last=last, now=now) for wishes in _wishes_of(own)]
    chosen = min(
        ((look, one) for look in looks if look.address is not None for one in look.waiting),
        key=lambda pair: (*precedence(pair[1], today=pair[0].today, last_on=pair[0].last_on), pair[0].wishes.pk),
        default=None,
    )
    given, again_at = False, None
    if chosen is not None:
        given, again_at = _give_in_time(*chosen, own=own, last=last, now=now)
    for look in looks:
        is_one = look.address is not None and bool(look.waiting)
        look.wishes.look_at = again_at if is_one and again_at is not None else _next_day(look, now)
        look.wishes.save(update_fields=["look_at", "zone"])
    return given


@transaction.atomic
def take_back_stale(*, objection_id: int) -> int:
    """Send nothing any more that the rules would not say today; return how many mails that concerned (R19).

    Called when something happened to an objection: withdrawn, answered, extended. A mail that waits for
    the mail server is about what was before.
    """
    objection = Objection.objects.get(pk=objection_id)
    if not outbox.is_waiting(about=objection.row_key, kinds=MAIL_KINDS):
        return 0
    wishes = Wishes.objects.filter(objection=objection).first()
    last = objection.reminders.order_by("-given_at", "-pk").first()
    if wishes is None or last is None:
        return 0
    if last.occasion in {one.occasion for one in planned(situation_of(objection, wishes.zone))}:
        return 0
    # It was never given: it stands for nothing else.
    last.delete()
    return outbox.supersede(about=objection.row_key, kinds=MAIL_KINDS)


def still_to_come(objection: Objection, *, now: datetime) -> list[tuple[date, Due]]:
    """Return the mails this person will get about this objection if nothing changes; computed, never stored."""
    wishes = Wishes.objects.filter(objection=objection, wanted=True).first()
    if wishes is None:
        return []
    rows = list(objection.reminders.all())
    last = max((local_day(row.given_at, wishes.zone) for row in rows), default=None)
    today = local_day(now, wishes.zone)
    if now.astimezone(ZoneInfo(wishes.zone)).time() >= CLOSES:
        today += timedelta(days=1)
    return forecast(
        situation_of(objection, wishes.zone),
        given={row.occasion for row in rows},
        today=today,
        snoozed_until=wishes.snoozed_until,
        fewer=wishes.fewer,
        last_on=last,
    )


def zone_for(objection: Objection) -> str:
    """Return the time zone in which this person lives, by the country they told us."""
    return zone_of(facts_from(objection.answers).country)


def look_at_everything(*, now: datetime) -> int:
    """Let the next ticks look at everybody, after the rules have changed; return how many."""
    return Wishes.objects.filter(wanted=True).update(look_at=now)


def _lock_person(wishes_id: int, now: datetime) -> list[Objection]:
    """Return the locked objections of the person, in one order for everybody; nothing when one is taken."""
    due = Wishes.objects.filter(pk=wishes_id, wanted=True, look_at__lte=now)
    wishes = due.select_related("objection").first()
    if wishes is None:
        return []
    keys = sorted(objection.pk for objection in returning.objections_of(wishes.objection))
    # Not waiting: somebody who changes an objection at this moment also wakes the look at it.
    own = list(Objection.objects.select_for_update(skip_locked=True, of=("self",)).filter(pk__in=keys).order_by("pk"))
    # Another tick may have been here before the lock.
    return own if len(own) == len(keys) and due.exists() else []


def _wishes_of(own: Sequence[Objection]) -> list[Wishes]:
    found = Wishes.objects.filter(objection__in=own, wanted=True).select_related("objection")
    return list(found.order_by("pk"))


def _last_mail(own: Sequence[Objection]) -> datetime | None:
    """Return when the person last got a reminder: when it was given, or left, whichever was later."""
    given = Reminder.objects.filter(objection__in=own).order_by("-given_at").values_list("given_at", flat=True).first()
    left = outbox.last_accepted(about=[objection.row_key for objection in own], kinds=MAIL_KINDS)
    return max((moment for moment in (given, left) if moment is not None), default=None)


def _look(wishes: Wishes, *, last: datetime | None, now: datetime) -> Look:
    objection = wishes.objection
    # The country may have changed since they chose.
    wishes.zone = zone_for(objection)
    today = local_day(now, wishes.zone)
    situation = situation_of(objection, wishes.zone)
    last_on = local_day(last, wishes.zone) if last is not None else None
    found = waiting(
        situation,
        given={row.occasion for row in objection.reminders.all()},
        today=today,
        snoozed_until=wishes.snoozed_until,
        fewer=wishes.fewer,
        last_on=last_on,
    )
    return Look(wishes, emails.address_for(objection), situation, today, last_on, frozenset(found))


def _give_in_time(
    look: Look, one: Due, *, own: Sequence[Objection], last: datetime | None, now: datetime
) -> tuple[bool, datetime]:
    """Give the mail if it is a decent hour and the last one is a day ago; return whether, and when to look again."""
    key = f"{look.wishes.objection.row_key}:{one.occasion}"
    not_before = last + BETWEEN_TWO if last is not None else None
    moment = may_leave_at(now, zone=look.wishes.zone, key=key, not_before=not_before)
    if moment > now:
        return False, moment
    return _give(look, one, own=own, now=now), now + AGAIN_AFTER_TROUBLE


def _give(look: Look, one: Due, *, own: Sequence[Objection], now: datetime) -> bool:
    objection = look.wishes.objection
    _, created = Reminder.objects.get_or_create(
        objection=objection, kind=one.kind, due_on=one.on, defaults={"given_at": now}
    )
    if created and look.address is not None:
        # What the mail server would not take until now is older than this one.
        for each in own:
            outbox.supersede(about=each.row_key, kinds=MAIL_KINDS)
        end = datetime.combine(one.until + timedelta(days=1), clock_time(), ZoneInfo(look.wishes.zone))
        emails.give(objection, look.address, one, not_after=end, now=now)
    return created


def _next_day(look: Look, now: datetime) -> datetime:
    """Return the first moment of the next day on which something new may be due."""
    wishes = look.wishes
    days = [one.on for one in ahead(look.situation, today=look.today, fewer=wishes.fewer)]
    if wishes.snoozed_until is not None and wishes.snoozed_until > look.today:
        days = [max(day, wishes.snoozed_until) for day in [*days, wishes.snoozed_until]]
    latest = now + LOOK_AT_LEAST_EVERY
    if not days:
        return latest
    return min(latest, datetime.combine(min(days), clock_time(), ZoneInfo(wishes.zone)))
