"""Which day it is: one answer for a person, wherever it is asked."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from apps.legal.facts import Facts
from apps.objections.today import today_for

LATE = datetime(2026, 12, 1, 23, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("country", "day"),
    [
        # Where Meta must answer, in Dublin, it is still the first; in Berlin it is not.
        ("DE", date(2026, 12, 1)),
        ("CH", date(2026, 12, 2)),
        ("KR", date(2026, 12, 2)),
        ("BR", date(2026, 12, 1)),
        ("US", date(2026, 12, 1)),
        ("", date(2026, 12, 1)),
        ("elsewhere", date(2026, 12, 1)),
    ],
)
def test_it_is_the_date_where_the_deadline_is_counted_and_utc_where_there_is_none(country, day):
    assert today_for(Facts(country=country), LATE) == day
