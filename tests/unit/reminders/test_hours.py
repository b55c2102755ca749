"""A mail leaves at a decent hour, once, wherever the person lives."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.conf import settings

from apps.reminders.hours import is_open, local_day, may_leave_at, sending_moment, zone_of
from apps.reminders.rules import Course, Situation, due

ZONES = (
    "Europe/Dublin Europe/Berlin Europe/London Europe/Lisbon Atlantic/Azores Atlantic/Canary Europe/Athens Europe/Kyiv "
    "Europe/Istanbul America/Sao_Paulo America/New_York America/Los_Angeles America/St_Johns America/Santiago "
    "America/Havana Africa/Cairo Africa/Casablanca Asia/Tokyo Asia/Seoul Asia/Kolkata Asia/Kathmandu Asia/Beirut "
    "Australia/Lord_Howe Pacific/Chatham Pacific/Kiritimati"
).split()


@pytest.mark.parametrize("zone", ZONES)
def test_every_day_has_one_moment_between_nine_and_eleven_local_time(zone):
    """R10: 400 days in 25 zones."""
    first = date(2026, 1, 1)
    moments = [sending_moment(first + timedelta(days=number), zone, f"one:{number}") for number in range(400)]

    local = [moment.astimezone(ZoneInfo(zone)) for moment in moments]

    assert [each.date() for each in local] == [first + timedelta(days=number) for number in range(400)]
    assert all(time(9) <= each.time() < time(11) for each in local)
    assert all(is_open(moment, zone) for moment in moments)


def test_a_mail_has_the_same_moment_however_often_it_is_computed():
    moments = {sending_moment(date(2026, 12, 1), "Europe/Berlin", "month_over:7") for _ in range(3)}

    assert len(moments) == 1


def test_mails_of_one_day_are_spread_over_two_hours():
    moments = [sending_moment(date(2026, 12, 1), "Europe/Berlin", f"one:{number}") for number in range(1000)]

    quarters = {(each - min(moments)) // timedelta(minutes=15) for each in moments}

    assert quarters == set(range(8))


def test_where_the_clock_jumps_over_the_minute_the_first_valid_one_is_taken(monkeypatch):
    """A clock that jumped in the middle of a morning: Kiritimati left out a whole day in 1994."""
    moment = sending_moment(date(1994, 12, 31), "Pacific/Kiritimati", "one")

    assert moment.astimezone(ZoneInfo("Pacific/Kiritimati")).date() == date(1995, 1, 1)


def test_a_spring_gap_and_an_autumn_double_hour_have_one_moment_each(monkeypatch):
    monkeypatch.setattr("apps.reminders.hours.OPENS", time(2, 30))
    monkeypatch.setattr("apps.reminders.hours.SPREAD", timedelta())

    spring = sending_moment(date(2027, 3, 28), "Europe/Berlin", "one")
    autumn = sending_moment(date(2027, 10, 31), "Europe/Berlin", "one")

    assert spring == datetime(2027, 3, 28, 1, 0, tzinfo=UTC)
    assert spring.astimezone(ZoneInfo("Europe/Berlin")).time() == time(3, 0)
    assert autumn == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "open_now"),
    [
        (datetime(2026, 12, 1, 7, 59, 59, tzinfo=UTC), False),
        (datetime(2026, 12, 1, 8, 0, tzinfo=UTC), True),
        (datetime(2026, 12, 1, 16, 59, 59, tzinfo=UTC), True),
        (datetime(2026, 12, 1, 17, 0, tzinfo=UTC), False),
    ],
)
def test_decent_hours_in_berlin_are_nine_to_six(now, open_now):
    assert is_open(now, "Europe/Berlin") is open_now


def test_a_day_begins_where_the_person_lives():
    now = datetime(2026, 12, 1, 23, 30, tzinfo=UTC)

    assert local_day(now, "Europe/Berlin") == date(2026, 12, 2)
    assert local_day(now, "America/Sao_Paulo") == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("country", "zone"),
    [
        ("DE", "Europe/Berlin"),
        ("br", "America/Sao_Paulo"),
        ("UA", "Europe/Kyiv"),
        ("PT", "Europe/Lisbon"),
        ("XX", "UTC"),
    ],
)
def test_a_country_has_the_zone_of_most_of_its_people(country, zone):
    assert zone_of(country) == zone


@pytest.mark.parametrize("zone", ZONES)
def test_each_step_of_each_day_leaves_once_between_nine_and_six_and_a_day_after_the_last(zone):
    """R10: 400 days in 25 zones, with looks at odd hours, by the rules and the hours as the tick asks them."""
    for number in range(400):
        sent_on = date(2026, 1, 1) + timedelta(days=number)
        course = Course(
            status="sent",
            sent_on=sent_on,
            due_on=sent_on + timedelta(days=31),
            act_on=sent_on + timedelta(days=35),
        )
        now = datetime.combine(sent_on, time(number % 24, number % 60), UTC)
        left: dict[str, datetime] = {}
        while now.date() < sent_on + timedelta(days=60):
            last = max(left.values(), default=None)
            today = local_day(now, zone)
            one = due(Situation((course,)), given=left, today=today, last_on=local_day(last, zone) if last else None)
            if one is None:
                now += timedelta(hours=23)
                continue
            not_before = last + timedelta(hours=24) if last else None
            moment = may_leave_at(now, zone=zone, key=one.occasion, not_before=not_before)
            if moment > now:
                now = moment
                continue
            left[one.occasion] = now
        local = [moment.astimezone(ZoneInfo(zone)) for moment in left.values()]
        assert len(left) == 3
        assert all(time(9) <= moment.time() < time(18) for moment in local)


@pytest.mark.parametrize(
    ("now", "not_before", "leaves"),
    [
        # Berlin, one hour ahead of UTC; the mail's own moment is between nine and eleven.
        (datetime(2026, 12, 1, 16, 59, 59, tzinfo=UTC), None, True),
        (datetime(2026, 12, 1, 17, 0, tzinfo=UTC), None, False),
        (datetime(2026, 12, 1, 7, 59, tzinfo=UTC), None, False),
        (datetime(2026, 12, 1, 12, 0, tzinfo=UTC), datetime(2026, 12, 1, 12, 0, tzinfo=UTC), True),
        (datetime(2026, 12, 1, 12, 0, tzinfo=UTC), datetime(2026, 12, 1, 12, 1, tzinfo=UTC), False),
        (datetime(2026, 12, 1, 12, 0, tzinfo=UTC), datetime(2026, 12, 1, 18, 0, tzinfo=UTC), False),
    ],
)
def test_a_mail_leaves_at_once_only_within_the_window_and_a_day_after_the_last(now, not_before, leaves):
    moment = may_leave_at(now, zone="Europe/Berlin", key="one", not_before=not_before)

    assert (moment == now) is leaves
    assert is_open(moment, "Europe/Berlin")


def test_the_clock_rings_by_plain_intervals_in_utc():
    """Crontab loses or moves hours when the clocks change."""
    entry = settings.CELERY_BEAT_SCHEDULE["give-due-reminders"]

    assert entry["schedule"] == timedelta(seconds=60)
    assert entry["options"]["expires"] < 60
    assert settings.CELERY_TIMEZONE == "UTC"
    assert all(isinstance(each["schedule"], timedelta) for each in settings.CELERY_BEAT_SCHEDULE.values())
