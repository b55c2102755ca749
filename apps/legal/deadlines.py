"""How long Meta has to answer: from the day of receipt to the last day, and why that day."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import NamedTuple
from zoneinfo import ZoneInfo

import holidays

from apps.legal.lawbook import DeadlineRule, Unit

POSTAL_DAYS = 5
"""Working days a letter is assumed to travel when nobody knows the day of delivery.

Annex II of Directive 97/67/EC: 97 % of letters from one Member State to another must arrive within
five working days. For letters to the United States this is short: a tracking number is better.
"""


class SentBy(StrEnum):
    """The way an objection went to Meta."""

    FORM = "form"
    EMAIL = "email"
    POST = "post"


class FreeDay(NamedTuple):
    """A day on which a period cannot end. `holiday` is its name, empty for a weekend."""

    on: date
    reason: str
    holiday: str


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day for an answer, and how it came about.

    `period_end` is where the bare period ends; `moved` are the free days it was moved over. The
    extended days are None where the law knows no extension.
    """

    due_on: date
    period_end: date
    moved: tuple[FreeDay, ...]
    statutory: bool
    extended_due_on: date | None = None
    extended_period_end: date | None = None
    extended_moved: tuple[FreeDay, ...] = ()


class UnknownHolidaysError(LookupError):
    """The rule names a place whose public holidays we cannot look up."""


def received_on(sent_on: date, route: SentBy) -> date:
    """Return the day on which Meta has, or is assumed to have, what was sent.

    A form or an e-mail arrives on the day it is sent (EDPB Guidelines 01/2022: a request counts
    when it reaches the controller through one of its official channels). For a letter without
    proof of delivery see `POSTAL_DAYS`.
    """
    if route is SentBy.POST:
        return _working_days_after(sent_on, POSTAL_DAYS, rolls_with="")
    return sent_on


def date_of_receipt(moment: datetime, zone: str) -> date:
    """Return the day on which something counts as received that was sent at a moment.

    The moment carries the zone of the person who sent it, the other zone is that of the rule. Where
    the two have different days the later one counts: if it was the next day in Dublin already, the
    month ends a day later, and a day too late is safe where a day too early is not. Raises
    `ValueError` for a moment without a zone.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment needs its zone to have a day")
    return max(moment.date(), moment.astimezone(ZoneInfo(zone)).date())


def act_from(due_on: date, rule: DeadlineRule) -> date:
    """Return the first day on which the next step is wise: a working day after the days of grace.

    Answers may be on their way, and clocks differ; nobody loses anything by these days.
    """
    return _working_days_after(due_on + timedelta(days=rule.grace_days), 1, rule.rolls_with)


def deadline_for(received_on: date, rule: DeadlineRule) -> Deadline:
    """Return the last day on which the controller may still answer in time.

    The day of receipt does not count (Regulation 1182/71, Article 3(1)). An end on a Saturday,
    Sunday or public holiday moves to the next working day (Article 3(4)), with the holidays of
    the place where the answer is due. An extension is counted from receipt and moved then, never
    added to a day that was moved already. Courtesy periods are ours and name a plain day, so they
    are not moved. Raises `UnknownHolidaysError`.
    """
    period_end = _period_end(received_on, rule.amount, rule)
    due_on, moved = _moved(period_end, rule)
    if not rule.extension:
        return Deadline(due_on, period_end, moved, rule.statutory)
    extended_end = _period_end(received_on, rule.amount + rule.extension, rule)
    extended_due_on, extended_moved = _moved(extended_end, rule)
    return Deadline(due_on, period_end, moved, rule.statutory, extended_due_on, extended_end, extended_moved)


@cache
def holidays_of(place: str, year: int) -> Mapping[date, str]:
    """Return the public holidays of a country ("IE") or of a part of one ("GB-ENG"), by day.

    Good Friday is not among Ireland's, as it is no public holiday there. Raises
    `UnknownHolidaysError`.
    """
    country, _, part = place.partition("-")
    try:
        # One year at a time and then never changed: a calendar of the library that fills itself
        # in looks complete to other threads before it is.
        found = holidays.country_holidays(country, subdiv=part or None, years=year, expand=False, language="en_US")
    except NotImplementedError:
        raise UnknownHolidaysError(place) from None
    return MappingProxyType(dict(found))


def _period_end(start: date, amount: int, rule: DeadlineRule) -> date:
    match rule.unit:
        case Unit.MONTH:
            return _months_after(start, amount)
        case Unit.WEEK:
            return start + timedelta(weeks=amount)
        case Unit.DAY:
            return start + timedelta(days=amount)
        case Unit.WORKING_DAY:
            return _working_days_after(start, amount, rule.rolls_with)


def _months_after(start: date, months: int) -> date:
    """Return the day with the same number, or the month's last day where there is no such day.

    Regulation 1182/71, Article 3(2)(c).
    """
    years, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def _working_days_after(start: date, amount: int, rolls_with: str) -> date:
    day = start
    while amount:
        day += timedelta(days=1)
        if _free_day(day, rolls_with) is None:
            amount -= 1
    return day


def _moved(day: date, rule: DeadlineRule) -> tuple[date, tuple[FreeDay, ...]]:
    """Return the day itself or the next working day, with the free days in between."""
    passed: list[FreeDay] = []
    if rule.statutory and rule.rolls_with:
        while free := _free_day(day, rule.rolls_with):
            passed.append(free)
            day += timedelta(days=1)
    return day, tuple(passed)


def _free_day(day: date, place: str) -> FreeDay | None:
    if place and (holiday := holidays_of(place, day.year).get(day)):
        return FreeDay(day, "holiday", holiday)
    if day.isoweekday() > 5:
        return FreeDay(day, "weekend", "")
    return None
