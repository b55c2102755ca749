"""From the record to what the rules need to know."""

from __future__ import annotations

from apps.legal.deadlines import act_from
from apps.legal.loading import load_lawbook
from apps.objections.answers import facts_from
from apps.objections.courses import days_of
from apps.objections.lifecycle import Status
from apps.objections.models import Objection, Submission
from apps.reminders.hours import local_day
from apps.reminders.rules import Course, Situation

LEFT_ASIDE = {Status.WITHDRAWN, Status.REDIRECTED, Status.FAILED}


def situation_of(objection: Objection, zone: str) -> Situation:
    """Return what is under way for an objection, in days of the zone its person lives in."""
    submissions = list(objection.submissions.prefetch_related("events", "replies"))
    courses = [_course(objection, submission) for submission in submissions if submission.status not in LEFT_ASIDE]
    return Situation(
        courses=tuple(courses),
        # Whoever took back what was sent has not left anything unfinished.
        unfinished_since=local_day(objection.active_at, zone) if not submissions else None,
    )


def _course(objection: Objection, submission: Submission) -> Course:
    facts, lawbook = facts_from(objection.answers), load_lawbook()
    known = facts.country in lawbook.jurisdictions
    rule = lawbook.deadline_rule_for(facts.country, facts.region, submission.sent_on) if known else None
    due_on = submission.reply_due_on
    days = days_of(submission)
    return Course(
        status=submission.status,
        sent_on=submission.sent_on,
        due_on=due_on,
        act_on=act_from(due_on, rule) if rule is not None else due_on,
        is_extended=submission.extended_on is not None,
        followed_up_on=days.followed_up_on,
        # Whoever asked the authority for news waits three months again.
        complained_on=max((day for day in (days.complained_on, days.news_asked_on) if day), default=None),
        honoured_on=days.honoured_on,
    )
