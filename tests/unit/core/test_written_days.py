"""Days that the lawbook notes in figures, as visitors read them."""

import pytest

from apps.core.templatetags.days import with_written_days, with_written_months


@pytest.mark.parametrize(
    ("noted", "read"),
    [
        ("in force since 2018-05-25", "in force since 25 May 2018"),
        ("effective 2026-07-23, recorded 2026-08-24", "effective 23 July 2026, recorded 24 August 2026"),
        ("2025-02-30 is no day", "2025-02-30 is no day"),
        ("August 2026", "August 2026"),
    ],
)
def test_days_in_figures_are_written_out_and_the_rest_stays(noted, read):
    assert with_written_days(noted) == read


@pytest.mark.parametrize(
    ("noted", "read"),
    [
        ("2025-04 to 2025-05", "April 2025 to May 2025"),
        ("2026-07-23", "23 July 2026"),
        ("law 2016-20, March 2025", "law 2016-20, March 2025"),
    ],
)
def test_months_of_sources_are_written_out_and_the_rest_stays(noted, read):
    assert with_written_months(noted) == read
