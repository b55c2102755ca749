"""R11: the arithmetic of days, done a second time by other means, for every start date of nine years.

Nothing here uses `datetime`'s arithmetic, `calendar` or `dateutil`: days are counted as whole numbers with
the formula for Julian days, months by a table, holidays by the rules of the Irish law, Easter by Gauss's way.
"""

from dataclasses import replace
from datetime import date, timedelta
from functools import cache

import pytest

from apps.legal.deadlines import act_from, deadline_for
from apps.legal.lawbook import DeadlineRule, Unit
from apps.legal.loading import load_lawbook
from apps.reminders.rules import Course, Kind, Situation, planned

LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
YEARS = range(2024, 2033)
MONTHS = range(1, 13)


def is_leap(year):
    return (year % 4 == 0) != (year % 100 == 0) or year % 400 == 0


def length(year, month):
    return 29 if month == 2 and is_leap(year) else LENGTHS[month - 1]


def number_of(year, month, day):
    """Return the Julian day number (Fliegel and Van Flandern)."""
    a = (14 - month) // 12
    y, m = year + 4800 - a, month + 12 * a - 3
    return day + (153 * m + 2) // 5 + 365 * y + y // 4 - y // 100 + y // 400 - 32045


def day_of(number):
    """Return year, month and day of a Julian day number."""
    a = number + 32044
    b = (4 * a + 3) // 146097
    c = a - 146097 * b // 4
    d = (4 * c + 3) // 1461
    e = c - 1461 * d // 4
    m = (5 * e + 2) // 153
    return 100 * b + d - 4800 + m // 10, m + 3 - 12 * (m // 10), e - (153 * m + 2) // 5 + 1


def later(day, months):
    """Step from month to month, and clamp once, at the end."""
    year, month, number = day
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return year, month, min(number, length(year, month))


def weekday(day):
    """Return 0 for a Monday."""
    return number_of(*day) % 7


def nth_monday(year, month, last=False):
    mondays = [(year, month, number) for number in range(1, length(year, month) + 1)]
    mondays = [day for day in mondays if weekday(day) == 0]
    return mondays[-1] if last else mondays[0]


def easter(year):
    """Return Easter Sunday (Gauss, as Lichtenberg put it)."""
    k = year // 100
    m = 15 + (3 * k + 3) // 4 - (8 * k + 13) // 25
    s = 2 - (3 * k + 3) // 4
    a = year % 19
    d = (19 * a + m) % 30
    r = (d + a // 11) // 29
    og = 21 + d - r
    sz = 7 - (year + year // 4 + s) % 7
    oe = 7 - (og - sz) % 7
    return day_of(number_of(year, 3, 1) + og + oe - 1)


@cache
def free_days(year):
    """Return Ireland's public holidays (Organisation of Working Time Act 1997, Second Schedule)."""
    brigid = (year, 2, 1) if weekday((year, 2, 1)) == 4 else nth_monday(year, 2)
    return {
        (year, 1, 1),
        brigid,
        (year, 3, 17),
        day_of(number_of(*easter(year)) + 1),
        nth_monday(year, 5),
        nth_monday(year, 6),
        nth_monday(year, 8),
        nth_monday(year, 10, last=True),
        (year, 12, 25),
        (year, 12, 26),
    }


def works(day):
    return weekday(day) < 5 and day not in free_days(day[0])


def next_working_day(day):
    while not works(day):
        day = day_of(number_of(*day) + 1)
    return day


def starts():
    for year in YEARS:
        for month in MONTHS:
            for number in range(1, length(year, month) + 1):
                yield year, month, number


@pytest.fixture(scope="module")
def irish() -> DeadlineRule:
    """The rule that holds for a person in Germany: it counts by Ireland's days."""
    rule = load_lawbook().deadline_rule_for("DE", "DE-BY", date(2026, 11, 25))
    assert rule is not None
    assert (rule.unit, rule.rolls_with, rule.statutory) == (Unit.MONTH, "IE", True)
    return rule


@pytest.mark.parametrize("months", MONTHS)
def test_the_last_day_is_the_same_for_every_start_date(irish, months):
    """R11."""
    rule = replace(irish, amount=months, extension=0)

    wrong = [
        start
        for start in starts()
        if deadline_for(date(*start), rule).due_on != date(*next_working_day(later(start, months)))
    ]

    assert wrong == []


def test_the_day_to_act_is_the_same_for_every_last_day(irish):
    """R11: the first working day after the days of grace."""
    wrong = [
        start
        for start in starts()
        if act_from(date(*start), irish) != date(*next_working_day(day_of(number_of(*start) + irish.grace_days + 1)))
    ]

    assert wrong == []


def test_the_reminders_are_on_the_same_days_for_every_start_date():
    """R11: two days, three before, two weeks, three months, and years."""
    for start in starts():
        sent = date(*start)
        due = later(start, 1)
        waits = Course(status="sent", sent_on=sent, due_on=date(*due), act_on=date(*due))
        complained = Course(status="complained", sent_on=sent, due_on=sent, act_on=sent, complained_on=sent)
        honoured = Course(status="honoured", sent_on=sent, due_on=sent, act_on=sent, honoured_on=sent)
        followed = Course(status="received", sent_on=sent, due_on=sent, act_on=sent, followed_up_on=sent)

        on = {one.kind: one.on for one in planned(Situation((waits, complained, followed)))}
        years = [one.on for one in planned(Situation((honoured,)))]

        assert on[Kind.DID_IT_ARRIVE] == date(*day_of(number_of(*start) + 2))
        assert date(*day_of(number_of(*due) - 3)) in {one.on for one in planned(Situation((waits,)))}
        assert on[Kind.COMPLAINT_NEWS] == date(*later(start, 3))
        assert on[Kind.AFTER_FOLLOW_UP] == date(*day_of(number_of(*start) + 14))
        assert years == [date(*later(start, 12 * year)) for year in range(1, 6)]


def test_the_second_way_of_counting_knows_the_days_itself():
    assert day_of(number_of(2024, 2, 28) + 1) == (2024, 2, 29)
    assert day_of(number_of(2026, 2, 28) + 1) == (2026, 3, 1)
    assert easter(2026) == (2026, 4, 5)
    assert weekday((2026, 11, 27)) == 4
    assert date(2024, 1, 1) + timedelta(days=number_of(2032, 12, 31) - number_of(2024, 1, 1)) == date(2032, 12, 31)
