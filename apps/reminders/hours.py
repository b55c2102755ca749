"""At which moment a day's mail leaves: at a decent hour where the person lives."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

OPENS = time(9)
CLOSES = time(18)
MOST_PEOPLE = {
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "MX": "America/Mexico_City",
    "UA": "Europe/Kyiv",
    "US": "America/New_York",
}
"""The zone of most people, where the database names another one first."""

SPREAD = timedelta(hours=2)
"""Mails of one day leave over two hours, so that a full day does not come as one wave."""


def zone_of(country: str) -> str:
    """Return the time zone of a country; of one with several, the first that the tz database names.

    UTC for a place it does not know.
    """
    return _zones().get(country.upper(), "UTC")


def sending_moment(day: date, zone: str, key: str) -> datetime:
    """Return the moment, in UTC, at which the mail of a day may leave.

    From nine o'clock local time, later by up to two hours after a hash of `key`: the same mail
    has the same moment, however often it is computed. Where the clock jumps over that minute, the
    first one that exists; where it comes twice, the first of the two.
    """
    number = int.from_bytes(hashlib.sha256(key.encode()).digest()[:4])
    wall = datetime.combine(day, OPENS) + SPREAD * (number / 2**32)
    local = wall.replace(microsecond=0, tzinfo=ZoneInfo(zone), fold=0)
    moment = local.astimezone(UTC)
    exists = moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == local.replace(tzinfo=None)
    return moment if exists else _end_of_gap(local, zone)


def is_open(now: datetime, zone: str) -> bool:
    """Say whether it is a decent hour there: from nine to six."""
    return OPENS <= now.astimezone(ZoneInfo(zone)).time() < CLOSES


def may_leave_at(now: datetime, *, zone: str, key: str, not_before: datetime | None = None) -> datetime:
    """Return when a mail of today may leave: `now` itself, if it may at once, else the next moment to ask (R10).

    Not before its own moment, not before `not_before`, and not from six in the evening on: then it is the next morning.
    """
    today = local_day(now, zone)
    moment = max(sending_moment(today, zone, key), not_before or now, now)
    if moment < datetime.combine(today, CLOSES, ZoneInfo(zone)):
        return moment
    return sending_moment(today + timedelta(days=1), zone, key)


def local_day(now: datetime, zone: str) -> date:
    """Return the day it is there."""
    return now.astimezone(ZoneInfo(zone)).date()


def _end_of_gap(local: datetime, zone: str) -> datetime:
    """Return the first second after the jump that swallowed a local time."""
    day = timedelta(days=1)
    low, high = (local - day).astimezone(UTC), (local + day).astimezone(UTC)
    before = low.astimezone(ZoneInfo(zone)).utcoffset()
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) / 2
        if middle.astimezone(ZoneInfo(zone)).utcoffset() == before:
            low = middle
        else:
            high = middle
    return high.replace(microsecond=0)


@cache
def _zones() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            country, _, zone, *_ = line.split("\t")
            found.setdefault(country, zone)
    return found | MOST_PEOPLE
