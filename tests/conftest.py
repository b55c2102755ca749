"""What every test may use."""

from datetime import UTC, datetime
from pathlib import Path

import hypothesis
import pytest

from apps.core.translations import compile_translations

# Other work on the machine must not fail a test, and the same commit gives the same result.
hypothesis.settings.register_profile("here", deadline=None, derandomize=True)
hypothesis.settings.load_profile("here")


@pytest.fixture(autouse=True)
def same_wordings(request, monkeypatch):
    """Let every objection of a test choose the same wordings; `@pytest.mark.own_wordings` leaves each its own."""
    if "own_wordings" not in request.keywords:
        monkeypatch.setattr("apps.objections.services.seed_for", lambda reference: "one of the tests")


@pytest.fixture
def on_day(monkeypatch, settings):
    """Return what makes it noon of a day; sessions live through all of them."""
    settings.SESSION_COOKIE_AGE = settings.SESSION_KEPT_AGE = 10 * 365 * 24 * 3600
    settings.SESSION_ABSOLUTE_AGE = 20 * 365 * 24 * 3600

    def on_day(day) -> None:
        monkeypatch.setattr("django.utils.timezone.now", lambda: datetime(day.year, day.month, day.day, 12, tzinfo=UTC))

    return on_day


def pytest_sessionstart(session):
    compile_translations([Path(__file__).resolve().parents[1] / "locale"])
