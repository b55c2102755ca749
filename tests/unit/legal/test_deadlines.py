"""Every deadline is the one a lawyer would find, and says how it was found."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from itertools import islice
from zoneinfo import ZoneInfo

import pytest

from apps.legal.deadlines import (
    SentBy,
    UnknownHolidaysError,
    act_from,
    date_of_receipt,
    deadline_for,
    holidays_of,
    received_on,
)
from apps.legal.lawbook import DeadlineRule, Unit
from apps.legal.loading import load_lawbook

IRELAND = load_lawbook().deadline_rules["gdpr_1m"]
ENGLAND = load_lawbook().deadline_rules["uk_1m"]


def rule(**changes):
    values = {
        "id": "test",
        "sources": ("gdpr",),
        "verified_on": date(2026, 11, 22),
        "title": "A rule",
        "amount": 1,
        "unit": Unit.MONTH,
    }
    return DeadlineRule(**{**values, **changes})


@pytest.mark.parametrize(
    ("received", "ireland", "extended", "england"),
    [
        pytest.param("2026-08-31", "2026-09-30", "2026-11-30", "2026-09-30", id="a short month"),
        pytest.param("2026-09-26", "2026-10-27", "2026-12-28", "2026-10-26", id="the Irish October holiday"),
        pytest.param("2026-11-22", "2026-12-22", "2027-02-22", "2026-12-22", id="received on a Sunday"),
        pytest.param("2026-11-25", "2026-12-28", "2027-02-25", "2026-12-29", id="Christmas"),
        pytest.param("2026-12-01", "2027-01-04", "2027-03-01", "2027-01-04", id="New Year and a weekend"),
        pytest.param("2026-12-31", "2027-02-02", "2027-03-31", "2027-02-01", id="Saint Brigid's Day"),
        pytest.param("2027-01-29", "2027-03-01", "2027-04-29", "2027-03-01", id="the 29th of January"),
        pytest.param("2027-01-30", "2027-03-01", "2027-04-30", "2027-03-01", id="the 30th of January"),
        pytest.param("2027-01-31", "2027-03-01", "2027-04-30", "2027-03-01", id="the 31st of January"),
        pytest.param("2027-02-17", "2027-03-18", "2027-05-17", "2027-03-17", id="Saint Patrick's Day"),
        pytest.param("2027-02-28", "2027-03-30", "2027-05-28", "2027-03-30", id="Easter, and not 31 March"),
        pytest.param("2028-01-31", "2028-02-29", "2028-05-02", "2028-02-29", id="a leap year"),
    ],
)
def test_the_month_ends_on_the_verified_days(received, ireland, extended, england):
    at_meta_ireland = deadline_for(date.fromisoformat(received), IRELAND)
    at_meta_us = deadline_for(date.fromisoformat(received), ENGLAND)

    assert at_meta_ireland.due_on == date.fromisoformat(ireland)
    assert at_meta_ireland.extended_due_on == date.fromisoformat(extended)
    assert at_meta_us.due_on == date.fromisoformat(england)
    assert at_meta_ireland.statutory


def test_a_moved_deadline_names_every_free_day_it_passed():
    deadline = deadline_for(date(2026, 11, 25), IRELAND)

    assert deadline.period_end == date(2026, 12, 25)
    assert deadline.moved == (
        (date(2026, 12, 25), "holiday", "Christmas Day"),
        (date(2026, 12, 26), "holiday", "Saint Stephen's Day"),
        (date(2026, 12, 27), "weekend", ""),
    )


def test_a_deadline_that_ends_on_a_working_day_is_not_moved():
    deadline = deadline_for(date(2026, 11, 10), IRELAND)

    assert (deadline.due_on, deadline.period_end, deadline.moved) == (date(2026, 12, 10), date(2026, 12, 10), ())


def test_an_extension_counts_from_receipt_and_not_from_the_moved_day():
    deadline = deadline_for(date(2026, 11, 25), IRELAND)

    assert deadline.due_on == date(2026, 12, 28)
    assert deadline.extended_period_end == date(2027, 2, 25)
    assert deadline.extended_due_on == date(2027, 2, 25)  # two months after the moved day: 1 March


def test_an_extended_deadline_is_moved_by_itself():
    deadline = deadline_for(date(2028, 1, 31), IRELAND)

    assert deadline.extended_period_end == date(2028, 4, 30)
    assert deadline.extended_moved == (
        (date(2028, 4, 30), "weekend", ""),
        (date(2028, 5, 1), "holiday", "May Bank Holiday"),
    )


@pytest.mark.parametrize(("name", "days"), [("ch_courtesy30", 30), ("br_courtesy15", 15)])
def test_a_courtesy_period_is_a_plain_day_even_on_a_weekend(name, days):
    received = date(2026, 12, 26) - timedelta(days=days)  # so that it ends on a Saturday and a holiday

    deadline = deadline_for(received, load_lawbook().deadline_rules[name])

    assert deadline.due_on == date(2026, 12, 26)
    assert (deadline.moved, deadline.statutory, deadline.extended_due_on) == ((), False, None)


def test_a_courtesy_period_is_not_moved_by_holidays_that_a_rule_names():
    courtesy = rule(statutory=False, rolls_with="IE", unit=Unit.DAY, amount=30)

    assert deadline_for(date(2026, 11, 26), courtesy).due_on == date(2026, 12, 26)


def test_weeks_and_days_are_counted_plainly():
    assert deadline_for(date(2026, 11, 2), rule(unit=Unit.WEEK, amount=4)).due_on == date(2026, 11, 30)
    assert deadline_for(date(2026, 11, 2), rule(unit=Unit.DAY, amount=10)).due_on == date(2026, 11, 12)


def test_working_days_leave_out_weekends_and_holidays():
    ten = rule(unit=Unit.WORKING_DAY, amount=10, rolls_with="IE")

    assert deadline_for(date(2026, 12, 18), ten).due_on == date(2027, 1, 5)


def test_a_rule_without_a_place_is_not_moved():
    assert deadline_for(date(2026, 11, 25), rule()).due_on == date(2026, 12, 25)


def test_a_place_without_known_holidays_is_refused():
    with pytest.raises(UnknownHolidaysError, match="Eire"):
        deadline_for(date(2026, 11, 25), rule(rolls_with="Eire"))


@pytest.mark.parametrize("route", [SentBy.FORM, SentBy.EMAIL])
def test_a_form_or_an_email_arrives_on_the_same_day_even_on_a_sunday(route):
    assert received_on(date(2026, 11, 22), route) == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("posted", "arrives"),
    [
        ("2026-11-16", "2026-11-23"),  # Monday to Monday
        ("2026-11-20", "2026-11-27"),  # Friday to Friday
        ("2026-11-21", "2026-11-27"),  # Saturday: the first working day is Monday
    ],
)
def test_a_letter_without_proof_takes_five_working_days(posted, arrives):
    assert received_on(date.fromisoformat(posted), SentBy.POST) == date.fromisoformat(arrives)


def test_ireland_has_saint_brigids_day_and_no_good_friday():
    assert holidays_of("IE", 2023)[date(2023, 2, 6)] == "Saint Brigid's Day"  # the first Monday of February
    assert holidays_of("IE", 2030)[date(2030, 2, 1)] == "Saint Brigid's Day"  # 1 February when that is a Friday
    assert date(2030, 2, 4) not in holidays_of("IE", 2030)
    assert date(2027, 3, 26) not in holidays_of("IE", 2027)  # Good Friday
    assert date(2027, 3, 26) in holidays_of("GB-ENG", 2027)


def test_a_saturday_holiday_is_made_up_for_in_england_and_not_in_ireland():
    assert date(2026, 12, 28) in holidays_of("GB-ENG", 2026)
    assert date(2026, 12, 28) not in holidays_of("IE", 2026)


def test_the_holidays_of_a_year_cannot_be_changed():
    with pytest.raises(TypeError):
        holidays_of("IE", 2026)[date(2026, 7, 1)] = "A day off"


# A second way to the same days, written from the law and not from the code above.


def easter(year):
    """Return Easter Sunday (the anonymous Gregorian rule)."""
    a, (b, c) = year % 19, divmod(year, 100)
    (d, e), f = divmod(b, 4), (b + 8) // 25
    h = (19 * a + b - d - (b - f + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    rest = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * rest) // 451
    month, day = divmod(h + rest - 7 * m + 114, 31)
    return date(year, month, day + 1)


def mondays(year, month):
    days = [date(year, month, 1) + timedelta(days=n) for n in range(31)]
    return [day for day in days if day.weekday() == 0 and day.month == month]


def irish_holidays(year):
    february = date(year, 2, 1)
    return {
        date(year, 1, 1),
        february if february.weekday() == 4 else mondays(year, 2)[0],
        date(year, 3, 17),
        easter(year) + timedelta(days=1),
        mondays(year, 5)[0],
        mondays(year, 6)[0],
        mondays(year, 8)[0],
        mondays(year, 10)[-1],
        date(year, 12, 25),
        date(year, 12, 26),
    }


def instead(year, *days):
    """Return the bank holidays that stand in for English holidays on a weekend."""
    free = set(days)
    for day in sorted(days):
        if day.weekday() > 4:
            while day.weekday() > 4 or day in free:
                day += timedelta(days=1)
            free.add(day)
    return free


def english_holidays(year):
    sunday = easter(year)
    return {
        *instead(year, date(year, 1, 1)),
        sunday - timedelta(days=2),
        sunday + timedelta(days=1),
        mondays(year, 5)[0],
        mondays(year, 5)[-1],
        mondays(year, 8)[-1],
        *instead(year, date(year, 12, 25), date(year, 12, 26)),
    }


def same_number_later(day, months):
    """Walk month by month to the same number, or back to the month's last day."""
    first = day.replace(day=1)
    for _ in range(months):
        first = (first + timedelta(days=31)).replace(day=1)
    target = first + timedelta(days=day.day - 1)
    while target.month != first.month:
        target -= timedelta(days=1)
    return target


def next_working_day(day, holidays):
    while day.weekday() > 4 or day in holidays(day.year):
        day += timedelta(days=1)
    return day


def northern_irish_holidays(year):
    return english_holidays(year) | instead(year, date(year, 3, 17)) | instead(year, date(year, 7, 12))


def scottish_holidays(year):
    sunday = easter(year)
    # A single day for the World Cup of 2026, by royal proclamation.
    once = {date(2026, 6, 15)} if year == 2026 else set()
    return once | {
        *instead(year, date(year, 1, 1), date(year, 1, 2)),
        sunday - timedelta(days=2),
        mondays(year, 5)[0],
        mondays(year, 5)[-1],
        mondays(year, 8)[0],
        *instead(year, date(year, 11, 30)),
        *instead(year, date(year, 12, 25), date(year, 12, 26)),
    }


def orthodox_easter(year):
    """Return Easter Sunday of the eastern churches (the Julian rule, thirteen days on)."""
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    return date(year, month, day + 1) + timedelta(days=13)


@cache
def georgian_holidays(year):
    fixed = "01-01 01-02 01-07 01-19 03-03 03-08 04-09 05-09 05-12 05-17 05-26 08-28 10-14 11-23".split()
    sunday = orthodox_easter(year)
    return {date.fromisoformat(f"{year}-{day}") for day in fixed} | {sunday + timedelta(days=n) for n in (-2, -1, 0, 1)}


@cache
def mexican_holidays(year):
    return {
        date(year, 1, 1), mondays(year, 2)[0], mondays(year, 3)[2], date(year, 5, 1), date(year, 9, 16),
        mondays(year, 11)[2], date(year, 12, 25),
    }  # fmt: skip


def no_holidays(year):
    return set()


def days_later(day, amount):
    return date.fromordinal(day.toordinal() + amount)


def working_days_later(holidays):
    def later(day, amount):
        ahead = (days_later(day, n) for n in range(1, 500))
        working = (other for other in ahead if other.weekday() < 5 and other not in holidays(other.year))
        return next(islice(working, amount - 1, None))

    return later


def as_it_is(day, holidays):
    return day


OTHER_WAYS = {
    # rule: how to count, the first amount, the extended one (0: none), the holidays, how the end is moved
    "gdpr_1m": (same_number_later, 1, 3, irish_holidays, next_working_day),
    "uk_1m": (same_number_later, 1, 3, english_holidays, next_working_day),
    "uk_1m_nir": (same_number_later, 1, 3, northern_irish_holidays, next_working_day),
    "uk_1m_sct": (same_number_later, 1, 3, scottish_holidays, next_working_day),
    "gi_1m": (same_number_later, 1, 3, english_holidays, next_working_day),
    "im_1m": (same_number_later, 1, 3, english_holidays, next_working_day),
    "gg_1m": (same_number_later, 1, 3, no_holidays, as_it_is),
    "je_4w": (days_later, 28, 84, no_holidays, as_it_is),
    "uk_complaint_30d": (days_later, 30, 0, no_holidays, as_it_is),
    "ch_courtesy30": (days_later, 30, 0, no_holidays, as_it_is),
    "br_courtesy15": (days_later, 15, 0, no_holidays, as_it_is),
    "courtesy30": (days_later, 30, 0, no_holidays, as_it_is),
    "kr_10d": (days_later, 10, 0, no_holidays, as_it_is),
    "d30": (days_later, 30, 0, no_holidays, as_it_is),
    "d30_ext60": (days_later, 30, 90, no_holidays, as_it_is),
    "d14": (days_later, 14, 0, no_holidays, as_it_is),
    "ge_10wd": (working_days_later(georgian_holidays), 10, 0, georgian_holidays, as_it_is),
    "mx_20wd": (working_days_later(mexican_holidays), 20, 40, mexican_holidays, as_it_is),
}
DAYS = [date(2026, 1, 1) + timedelta(days=n) for n in range((date(2028, 12, 31) - date(2026, 1, 1)).days + 1)]


def test_every_rule_of_the_lawbook_is_counted_another_way_too():
    assert set(OTHER_WAYS) == set(load_lawbook().deadline_rules)
    assert len(DAYS) == 1096


@pytest.mark.parametrize("name", sorted(OTHER_WAYS))
def test_every_day_of_three_years_gives_the_same_deadline_by_another_way(name):
    counted = load_lawbook().deadline_rules[name]
    later, amount, extended, holidays, moved = OTHER_WAYS[name]

    different = []
    for day in DAYS:
        found = deadline_for(day, counted)
        due_on = moved(later(day, amount), holidays)
        extended_due_on = moved(later(day, extended), holidays) if extended else None
        if (found.due_on, found.extended_due_on) != (due_on, extended_due_on):
            different.append((day, found.due_on, found.extended_due_on, due_on, extended_due_on))

    assert different == []


def test_northern_ireland_counts_saint_patricks_day_and_england_does_not():
    northern_ireland = load_lawbook().deadline_rules["uk_1m_nir"]

    assert deadline_for(date(2027, 2, 17), northern_ireland).due_on == date(2027, 3, 18)
    assert deadline_for(date(2027, 2, 17), ENGLAND).due_on == date(2027, 3, 17)


@pytest.mark.parametrize("name", ["uk_1m_nir", "uk_1m_sct"])
def test_with_its_days_of_grace_no_part_of_the_kingdom_is_ahead_of_england(name):
    own = load_lawbook().deadline_rules[name]

    early = [day for day in DAYS if act_from(deadline_for(day, own).due_on, own) < deadline_for(day, ENGLAND).due_on]

    assert early == []


# When it counts as received


def at(text, zone):
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize(
    ("moment", "zone", "day"),
    [
        pytest.param("2026-11-22T12:00", "Europe/Berlin", "2026-11-22", id="the same day in both places"),
        pytest.param("2026-11-22T20:30", "America/Sao_Paulo", "2026-11-22", id="half past eleven in Dublin"),
        pytest.param("2026-11-22T21:30", "America/Sao_Paulo", "2026-11-23", id="the next day in Dublin already"),
        pytest.param("2026-11-23T00:30", "Europe/Berlin", "2026-11-23", id="still the day before in Dublin"),
        pytest.param("2026-07-01T00:30", "Europe/Dublin", "2026-07-01", id="in Dublin, in summer"),
    ],
)
def test_the_later_of_the_two_days_counts(moment, zone, day):
    assert date_of_receipt(at(moment, zone), IRELAND.zone) == date.fromisoformat(day)


def test_a_moment_without_a_zone_has_no_day():
    with pytest.raises(ValueError, match="needs its zone"):
        date_of_receipt(datetime(2026, 11, 22, 12, 0), "Europe/Dublin")


# When to act


@pytest.mark.parametrize(
    ("due_on", "act"),
    [
        ("2026-12-10", "2026-12-14"),  # a Thursday, three days of grace, and the Sunday is no working day
        ("2026-12-28", "2027-01-04"),  # the grace ends on 31 December, then New Year and a weekend
        ("2026-11-16", "2026-11-20"),  # Monday, grace until Thursday, Friday
    ],
)
def test_the_next_step_comes_on_the_first_working_day_after_the_grace(due_on, act):
    assert act_from(date.fromisoformat(due_on), IRELAND) == date.fromisoformat(act)


def test_a_rule_with_another_grace_is_waited_for_longer():
    assert act_from(date(2026, 11, 16), replace(IRELAND, grace_days=7)) == date(2026, 11, 24)
