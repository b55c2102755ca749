"""What has happened: read strictly, because letters state it as fact."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from apps.legal.facts import Account
from apps.statements.course import (
    Course,
    CourseError,
    Question,
    Reason,
    Reply,
    ReplyKind,
    Submission,
    check_days,
    course_as_mapping,
    course_from_mapping,
    course_schema,
)

SENT = Submission(
    channel="facebook_ai",
    accounts=frozenset({Account.FACEBOOK}),
    sent_on=date(2026, 11, 22),
    received_on=date(2026, 11, 23),
    due_on=date(2026, 12, 23),
)
COURSE = Course(
    today=date(2027, 1, 15),
    submissions=(SENT,),
    replies=(
        Reply(kind=ReplyKind.QUESTIONED, on=date(2026, 12, 1), asks=(Question.REASONS,), answered_on=date(2026, 12, 2)),
        Reply(kind=ReplyKind.REFUSED, on=date(2026, 12, 20), reason=Reason.NOT_COVERED),
    ),
    reminded_on=date(2026, 12, 28),
    asked_again_on=date(2027, 1, 2),
    sender_address="1 Example Road\nLeeds",
)


def test_a_course_survives_being_written_and_read():
    written = json.loads(json.dumps(course_as_mapping(COURSE)))

    assert course_from_mapping(written) == COURSE


def test_only_the_day_it_is_written_on_is_needed():
    assert course_from_mapping({"today": "2026-12-28"}) == Course(today=date(2026, 12, 28))


def test_the_schema_names_every_field():
    schema = course_schema()

    written = course_as_mapping(COURSE)
    assert set(schema["properties"]) == set(written)
    for name in ("submissions", "replies"):
        assert set(schema["properties"][name]["items"]["properties"]) == set(written[name][0])


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"today": None}, "today"),
        ({"today": "tomorrow"}, "today"),
        ({"mood": "low"}, "mood"),
        ({"submissions": {}}, "submissions"),
        ({"submissions": ["x"]}, "submissions"),
        ({"submissions": [{"channel": "facebook_ai"}]}, r"submissions\.sent_on"),
        ({"submissions": [{"sent_on": "2026-11-22", "accounts": ["myspace"]}]}, r"submissions\.accounts"),
        ({"submissions": [{"sent_on": "2026-11-22", "accounts": "facebook"}]}, r"submissions\.accounts"),
        ({"submissions": [{"sent_on": "2026-11-22", "extended": "yes"}]}, r"submissions\.extended"),
        ({"submissions": [{"sent_on": "2026-11-22", "channel": 7}]}, r"submissions\.channel"),
        ({"submissions": [{"sent_on": "2026-11-22", "stamp": 1}]}, r"submissions\.stamp"),
        ({"replies": [{"kind": "refused"}]}, "replies"),
        ({"replies": [{"kind": "angry", "on": "2026-12-01"}]}, r"replies\.kind"),
        ({"replies": [{"kind": "refused", "on": "2026-12-01", "reason": "mood"}]}, r"replies\.reason"),
        ({"replies": [{"kind": "questioned", "on": "2026-12-01", "asks": ["age"]}]}, r"replies\.asks"),
        ({"sender_address": "x" * 501}, "sender_address"),
    ],
)
def test_what_cannot_be_read_is_named_by_its_field(change, field):
    with pytest.raises(CourseError, match=f"^{field}: "):
        course_from_mapping({"today": "2026-12-28"} | change)


@pytest.mark.parametrize(
    ("course", "field"),
    [
        (
            replace(COURSE, submissions=(replace(SENT, sent_on=date(2027, 2, 1), received_on=None, due_on=None),)),
            "sent_on",
        ),
        (replace(COURSE, submissions=(replace(SENT, received_on=date(2026, 11, 1)),)), "received_on"),
        (replace(COURSE, submissions=(replace(SENT, due_on=date(2026, 11, 1)),)), "due_on"),
        (replace(COURSE, reminded_on=date(2027, 1, 16)), "reminded_on"),
        (replace(COURSE, asked_again_on=date(2026, 11, 1)), "asked_again_on"),
        (replace(COURSE, replies=COURSE.replies[::-1]), "replies"),
        (
            replace(
                COURSE,
                replies=(Reply(kind=ReplyKind.QUESTIONED, on=date(2026, 12, 5), answered_on=date(2026, 12, 4)),),
            ),
            "answered_on",
        ),
        (replace(COURSE, replies=(Reply(kind=ReplyKind.REFUSED, on=date(2026, 11, 1)),)), "on"),
    ],
)
def test_days_that_cannot_be_are_refused(course, field):
    with pytest.raises(CourseError) as caught:
        check_days(course)

    assert caught.value.field_name == field


def test_several_periods_end_with_the_last_and_none_ends_while_one_is_unknown():
    later = replace(SENT, due_on=date(2026, 12, 30))

    assert replace(COURSE, submissions=(SENT, later)).due_on == date(2026, 12, 30)
    assert replace(COURSE, submissions=(SENT, replace(SENT, due_on=None))).due_on is None


def test_it_is_overdue_only_after_the_last_day_and_without_a_decision():
    silent = replace(COURSE, replies=())

    assert not replace(silent, today=date(2026, 12, 23)).is_overdue
    assert replace(silent, today=date(2026, 12, 24)).is_overdue
    assert not COURSE.is_overdue


def test_the_postal_address_shows_in_no_message():
    assert "Leeds" not in repr(COURSE)
