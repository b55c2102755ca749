"""The same moment is the same day, whether somebody taps in a mail or on the page."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from apps.objections.answers import Answers
from apps.objections.today import today_of
from apps.reminders import services
from apps.reminders.models import Wishes
from tests.integration.tracking.test_lifecycle import submission

pytestmark = pytest.mark.django_db

# Half past eleven in Dublin, where Meta must answer; in Berlin the next day has begun.
LATE = datetime(2026, 12, 1, 23, 30, tzinfo=UTC)


def test_a_tap_in_a_mail_notes_the_day_that_the_page_would():
    one = submission()
    objection = one.objection
    objection.answers = Answers.from_stored({}).with_answer("where-you-live", {"country": "DE"})
    objection.save()
    Wishes.objects.create(objection=objection, wanted=True, zone="Europe/Berlin", look_at=LATE)

    services.note_arrival(objection_id=objection.pk, now=LATE)

    assert one.events.get(kind="received").happened_on == today_of(objection, LATE) == date(2026, 12, 1)
