"""From the record to what the rules need to know."""

from __future__ import annotations

from datetime import date, datetime

from apps.legal.deadlines import act_from
from apps.legal.loading import load_lawbook
from apps.objections.answers import facts_from
from apps.objections.lifecycle import Status
from apps.objections.models import Objection, Submission
from apps.objections.retention import IDLE_WHEN_KEPT
from apps.reminders.hours import local_day
from apps.reminders.rules import Course, Situation

LEFT_ASIDE = {Status.WITHDRAWN, Status.REDIRECTED, Status.FAILED}


def situation_of(objection: Objection, zone: str) -> Situation:
    """Return what is under way for an objection, in days of the zone its person lives in."""
    happened = _latest_days(objection)
    courses = []
    for submission in objection.submissions.all():
        if submission.status not in LEFT_ASIDE:
            courses.append(_course(objection, submission, happened))
    return Situation(
        courses=tuple(courses),
        unfinished_since=local_day(objection.active_at, zone) if not courses else None,
        ends_on=_day_after(objection.active_at, zone),
    )


def _course(objection: Objection, submission: Submission, happened: dict[tuple[int | None, str], date]) -> Course:
    facts, lawbook = facts_from(objection.answers), load_lawbook()
    known = facts.country in lawbook.jurisdictions
    rule = lawbook.deadline_rule_for(facts.country, facts.region, submission.sent_on) if known else None
    due_on = submission.reply_due_on
    return Course(
        status=submission.status,
        sent_on=submission.sent_on,
        due_on=due_on,
        act_on=act_from(due_on, rule) if rule is not None else due_on,
        is_extended=submission.status == Status.EXTENDED,
        followed_up_on=happened.get((submission.pk, "followed_up")),
        complained_on=happened.get((submission.pk, "complained")),
        honoured_on=happened.get((submission.pk, "honoured")),
    )


def _latest_days(objection: Objection) -> dict[tuple[int | None, str], date]:
    rows = objection.events.order_by("happened_on", "pk").values_list("submission_id", "kind", "happened_on")
    return {(submission, kind): day for submission, kind, day in rows}


def _day_after(active_at: datetime, zone: str) -> date:
    return local_day(active_at + IDLE_WHEN_KEPT, zone)
