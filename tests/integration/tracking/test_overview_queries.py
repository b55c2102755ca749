"""The overview asks the database the same number of questions, however much somebody has sent."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.objections import tracking
from apps.objections.models import Event, Objection, Submission
from tests.integration.tracking.conftest import sent

pytestmark = pytest.mark.django_db


def questions_of(visitor, path: str) -> int:
    visitor.client.get(path)
    with CaptureQueriesContext(connection) as asked:
        assert visitor.client.get(path).status_code == 200
    return len(asked)


def sent_again(first: Submission, number: int) -> Submission:
    copy = Submission(
        objection=first.objection,
        statement=first.statement,
        channel=first.channel,
        account=f"facebook_{number}",
        text="Sent.",
        covers=["facebook"],
        sent_on=first.sent_on,
        received_on=first.received_on,
        reply_due_on=first.reply_due_on,
    )
    copy.save()
    Event.objects.create(objection=first.objection, submission=copy, kind="sent", happened_on=first.sent_on)
    return copy


def with_a_letter(submission: Submission) -> None:
    which = {"objection_id": submission.objection_id, "submission_id": submission.pk}
    tracking.record_letter(
        **which, document="follow_up", length="full", sent_on=date(2027, 1, 20), today=date(2027, 1, 20)
    )


@pytest.mark.parametrize("path", ["/overview/", "/overview/not-for-training.ics"])
def test_ten_submissions_cost_as_many_questions_as_two(on_day, path):
    visitor, _ = sent()
    on_day(2027, 1, 20)
    first = Objection.objects.get().submissions.earliest("pk")
    with_a_letter(first)
    with_a_letter(sent_again(first, 2))
    of_few = questions_of(visitor, path)
    for number in range(3, 11):
        with_a_letter(sent_again(first, number))

    of_ten = questions_of(visitor, path)

    assert of_ten == of_few
