"""What the tests of this folder share: a day that is handed in, and somebody who has sent an objection."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from apps.objections.models import Submission
from tests.integration.objections.test_statement_pages import written
from tests.visitor import PARENT_IN_GERMANY

PARENT_IN_AUSTRIA = {
    **{slug: values for slug, values in PARENT_IN_GERMANY.items() if slug != "which-part"},
    "where-you-live": {"country": "AT"},
}
"""The same person, under an authority that works in German, has many gates and a time limit."""


@pytest.fixture
def on_day(monkeypatch, settings):
    """Return what makes it noon of a day; the session lives through all of them."""
    settings.SESSION_COOKIE_AGE = 10 * 365 * 24 * 3600

    def on_day(year: int, month: int, day: int) -> None:
        monkeypatch.setattr("django.utils.timezone.now", lambda: datetime(year, month, day, 12, tzinfo=UTC))

    on_day(2026, 11, 25)
    return on_day


def sent(visitor=None, **said):
    """Return a visitor who has sent the objection on 25 November 2026, and the submission."""
    visitor = visitor or written()
    visitor.send("/sent/", {"sent_on": "2026-11-25", "accounts": ["facebook"], "sent_by": "form", **said})
    return visitor, Submission.objects.latest("pk")


def told(visitor, submission, kind, day, **more):
    """Say what Meta wrote, and return the page that follows."""
    visitor.page = visitor.client.post(
        f"/reply/{submission.pk}/", {"page": "meaning", "kind": kind, "day": day, **more}, follow=True
    )
    submission.refresh_from_db()
    return visitor.text
