"""From the record to what happened: the days of a submission, and the course that a letter speaks of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from apps.legal.facts import Account
from apps.objections.models import Event, Reply, Submission
from apps.objections.models.event import EventKind
from apps.statements import course as courses
from apps.statements.course import Course, Question, Reason, ReplyKind
from apps.statements.documents import Length


@dataclass(frozen=True, slots=True)
class Days:
    """On which days the steps of one submission happened, the latest of each kind."""

    received_on: date | None = None
    followed_up_on: date | None = None
    refused_on: date | None = None
    answered_refusal_on: date | None = None
    complained_on: date | None = None
    news_asked_on: date | None = None
    honoured_on: date | None = None
    still_so_on: date | None = None
    relapsed_on: date | None = None
    told_again_on: date | None = None


def days_of(submission: Submission) -> Days:
    """Return the days of a submission, from its events and replies; both may be prefetched."""
    last: dict[str, date] = {}
    for event in sorted(submission.events.all(), key=lambda event: (event.noted_at, event.pk)):
        last[event.kind] = event.happened_on
    refused = _last(replies_of(submission), ReplyKind.REFUSED)
    honoured = _last(replies_of(submission), ReplyKind.HONOURED)
    relapsed = _last(replies_of(submission), EventKind.RELAPSED)
    return Days(
        received_on=last.get(EventKind.RECEIVED),
        followed_up_on=last.get(EventKind.FOLLOWED_UP),
        refused_on=refused.came_on if refused else None,
        answered_refusal_on=refused.answered_on if refused else None,
        complained_on=last.get(EventKind.COMPLAINED),
        news_asked_on=last.get(EventKind.NEWS_ASKED),
        honoured_on=honoured.came_on if honoured else None,
        still_so_on=last.get(EventKind.STILL_SO),
        relapsed_on=relapsed.came_on if relapsed else None,
        told_again_on=last.get(EventKind.TOLD_AGAIN),
    )


def replies_of(submission: Submission) -> list[Reply]:
    """Return the replies that were not taken back, the earliest first."""
    kept = [reply for reply in submission.replies.all() if not reply.taken_back]
    return sorted(kept, key=lambda reply: (reply.came_on, reply.pk))


def course_of(*submissions: Submission, today: date, sender_address: str = "") -> Course:
    """Return what happened to one submission or several, as a letter about them speaks of it."""
    days = [days_of(submission) for submission in submissions]
    replies = [reply for submission in submissions for reply in replies_of(submission)]
    return Course(
        today=today,
        submissions=tuple(_submission(submission) for submission in submissions),
        replies=tuple(
            _reply(reply)
            for reply in sorted(replies, key=lambda reply: (reply.came_on, reply.pk))
            if reply.kind in set(ReplyKind)
        ),
        # Who was asked again and wrote to Meta has reminded it, too.
        reminded_on=max((day for one in days for day in (one.followed_up_on, one.told_again_on) if day), default=None),
        asked_again_on=max((one.relapsed_on for one in days if one.relapsed_on), default=None),
        sender_address=sender_address,
    )


def timeline(submission: Submission) -> list[Event]:
    """Return what happened to a submission, in the order of the days it happened on."""
    return sorted(submission.events.all(), key=lambda event: (event.happened_on, event.pk))


def _submission(submission: Submission) -> courses.Submission:
    return courses.Submission(
        channel=submission.channel,
        accounts=frozenset(Account(account) for account in submission.covers),
        sent_on=submission.sent_on,
        # The arrival of a letter is an assumption of ours: no letter may state it.
        received_on=None if submission.sent_by == "post" else submission.received_on,
        due_on=submission.reply_due_on,
        extended=submission.extended_on is not None,
        length=Length(submission.length),
    )


def _reply(reply: Reply) -> courses.Reply:
    return courses.Reply(
        kind=ReplyKind(reply.kind),
        on=reply.came_on,
        reason=Reason(reply.reason) if reply.reason else Reason.NONE_GIVEN,
        asks=tuple(Question(question) for question in reply.asks),
        answered_on=reply.answered_on,
    )


def _last(replies: Iterable[Reply], kind: str) -> Reply | None:
    found = [reply for reply in replies if reply.kind == kind]
    return found[-1] if found else None
