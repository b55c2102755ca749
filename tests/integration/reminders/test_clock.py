"""One clock: the database's, whatever the worker's own says (rule 9 of the reliability rules)."""

from datetime import UTC, datetime, timedelta

import pytest

from apps.objections import tasks as of_objections
from apps.outbox.clock import database_now
from apps.reminders import tasks as of_reminders


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("task", "service"),
    [
        (of_reminders.give_due_reminders, "apps.reminders.giving.give_due_reminders"),
        (of_objections.answer_link_orders, "apps.objections.returning.answer_orders"),
        (of_objections.apply_retention, "apps.objections.ending.warn_of_the_end"),
        (of_objections.apply_retention, "apps.objections.erasing.apply_retention"),
    ],
)
def test_a_task_asks_the_database_what_time_it_is(monkeypatch, task, service):
    """R12: the clock of this worker stands in the year 2020."""
    asked = []
    monkeypatch.setattr("django.utils.timezone.now", lambda: datetime(2020, 1, 1, tzinfo=UTC))
    monkeypatch.setattr(service, lambda *, now: asked.append(now) or 0)

    task()

    assert abs(asked[0] - database_now()) < timedelta(minutes=10)
