"""The overview: where you stand, what is next, and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from apps.legal.channels import routes_for
from apps.legal.deadlines import Deadline, act_from, deadline_for
from apps.legal.loading import load_lawbook
from apps.objections import returning, services
from apps.objections.access import with_objection
from apps.objections.answers import facts_from
from apps.objections.carrying import carried, put_down
from apps.objections.complaints import SENT_AS, complain_from, sent_letters
from apps.objections.courses import days_of, replies_of, timeline
from apps.objections.deadline_words import how_found
from apps.objections.lifecycle import MAY_BECOME, OPEN, Status, StepNotAllowedError
from apps.objections.models import CalendarFeed, Evidence, Objection, Reply, Submission
from apps.objections.models.event import EventKind
from apps.objections.next_steps import NextStep, Situation, Step, most_urgent, next_step
from apps.objections.route_words import route_name, slug_of, submission_name
from apps.objections.step_words import StepWords, event_words, may_complain_now, step_words, where_words
from apps.objections.today import today_for, today_of


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of the timeline: the day, what happened, and the text that was sent or received with it."""

    on: date
    words: str
    text: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """One submission as its owner sees it."""

    submission: Submission
    name: str
    deadline: Deadline
    explanation: str
    act_on: date
    is_overdue: bool
    next: NextStep
    words: StepWords
    where: str
    kind: str
    timeline: tuple[Moment, ...]
    evidence: tuple[Evidence, ...]
    no_more_time: bool
    can_complain: bool
    can_take_back_reply: bool
    has_replied: bool

    @property
    def can_take_more_time(self) -> bool:
        """Say whether Meta may still ask for more time."""
        return Status.EXTENDED in MAY_BECOME[Status(self.submission.status)]

    @property
    def can_answer(self) -> bool:
        """Say whether a reply of Meta's could still change anything."""
        return self.submission.status in {*OPEN, Status.REFUSED, Status.COMPLAINED, Status.HONOURED, Status.RELAPSED}

    @property
    def can_withdraw(self) -> bool:
        """Say whether it may still be taken back as noted by mistake."""
        return Status.WITHDRAWN in MAY_BECOME[Status(self.submission.status)]


@require_safe
@with_objection
def show(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Show where each submission stands, and the one next step."""
    facts = facts_from(objection.answers)
    lawbook = load_lawbook()
    routes = routes_for(facts, lawbook, timezone.localdate()) if facts.country in lawbook.jurisdictions else ()
    if not routes:
        return redirect("questionnaire:start")
    today = today_for(facts, timezone.now())
    standings = standings_of(objection, today)
    # What failed or was sent to the wrong form leaves its account to be sent again.
    covered = {standing.submission.account for standing in standings if standing.next.step is not Step.SEND_AGAIN}
    urgent = most_urgent((standing.next for standing in standings), today)
    first = next((standing for standing in standings if standing.next is urgent), None)
    has_statement = objection.statements.exists()
    not_sent = [
        {"name": route_name(route), "url": reverse("objections:hand_over", args=[slug_of(route)])}
        for route in routes
        if has_statement and route.key not in covered
    ]
    to_send = None
    # Nobody has to wait while a form is still to be sent: it comes before "nothing to do until".
    if not_sent and (first is None or first.kind != "attention"):
        first, (to_send, *not_sent) = None, not_sent
    feed_token = str(carried(request).get("calendar", ""))
    response = render(
        request,
        "objections/overview.html",
        {
            "objection": objection,
            "standings": standings,
            "first": first,
            "to_send": to_send,
            "also_to_send": not_sent,
            "is_waiting": any(standing.submission.is_open for standing in standings),
            "has_feed": CalendarFeed.objects.filter(objection=objection).exists(),
            "feed_url": f"{settings.SITE_URL}{reverse('objections:feed', args=[feed_token])}" if feed_token else "",
            "has_account": any(route.account for route in routes),
            "has_statement": has_statement,
            "controller": lawbook.controller_for(facts.country, facts.region, today),
            "authority": lawbook.authority_for(facts.country, facts.region, today),
            "today": today,
            "refused": returning.refused_address(objection),
            "back_url": reverse("objections:statement"),
        },
    )
    if feed_token:
        # It is shown once.
        put_down(response)
    return response


def standings_of(objection: Objection, today: date) -> list[Standing]:
    """Return the submissions that were not taken back, newest first, each with its deadline and next step."""
    facts, lawbook = facts_from(objection.answers), load_lawbook()
    standings = []
    evidence = Prefetch("evidence", Evidence.objects.defer("content"))
    submissions = objection.submissions.exclude(status=Status.WITHDRAWN).order_by("-pk").select_related("statement")
    for submission in submissions.prefetch_related("events", "replies", "letters", evidence):
        rule = lawbook.deadline_rule_for(facts.country, facts.region, submission.sent_on)
        if rule is None:
            continue
        deadline = deadline_for(submission.received_on, rule)
        days = days_of(submission)
        act_on = act_from(submission.reply_due_on, rule)
        step = next_step(
            Situation(
                status=submission.status,
                act_on=act_on,
                followed_up_on=days.followed_up_on,
                complain_from=complain_from(facts, lawbook, days),
                refused_on=days.refused_on,
                answered_refusal_on=days.answered_refusal_on,
                complained_on=days.complained_on,
                news_asked_on=days.news_asked_on,
                honoured_on=days.honoured_on,
                still_so_on=days.still_so_on,
                told_again_on=days.told_again_on,
            )
        )
        replies = replies_of(submission)
        where, kind = where_words(submission.status, step, today)
        standings.append(
            Standing(
                submission=submission,
                name=submission_name(submission),
                deadline=deadline,
                explanation=how_found(submission, deadline, rule),
                act_on=act_on,
                is_overdue=submission.is_overdue(today),
                next=step,
                words=step_words(step, submission, today),
                where=where,
                kind=kind,
                timeline=tuple(_moments(submission, replies)),
                evidence=tuple(submission.evidence.all()),
                no_more_time=_was_too_late(submission),
                can_complain=may_complain_now(submission, today) and step.step is not Step.COMPLAIN,
                has_replied=bool(replies),
                can_take_back_reply=bool(replies)
                and replies[-1].answered_on is None
                and submission.status != Status.COMPLAINED,
            )
        )
    return standings


def _moments(submission: Submission, replies: list[Reply]) -> Iterator[Moment]:
    """Yield what happened, each with what was sent or received on that day."""
    events = timeline(submission)
    letters = sent_letters(submission)
    for event in events:
        text = language = ""
        if event.kind == EventKind.SENT:
            text, language = submission.text, submission.statement.language
        elif event.kind in SENT_AS:
            text = next((words for day, words in letters if day == event.happened_on), "")
        else:
            kinds = {event.kind, "extended"} if event.kind == EventKind.EXTENDED_LATE else {event.kind}
            same_day = [reply for reply in replies if reply.kind in kinds and reply.came_on == event.happened_on]
            text = same_day[-1].text if same_day else ""
        yield Moment(event.happened_on, event_words(event.kind), text, language)


def _was_too_late(submission: Submission) -> bool:
    """Say whether the latest word from Meta was a wish for more time that moves nothing."""
    told = [event.kind for event in timeline(submission) if event.kind != EventKind.EDITED]
    return bool(submission.is_open and told and told[-1] == EventKind.EXTENDED_LATE)


@require_POST
@with_objection
def withdraw(request: HttpRequest, objection: Objection, submission_id: int) -> HttpResponse:
    """Take back a submission that was noted by mistake."""
    try:
        services.withdraw_submission(
            objection_id=objection.pk,
            submission_id=submission_id,
            today=today_of(objection, timezone.now()),
        )
    except Submission.DoesNotExist:
        raise Http404 from None
    except StepNotAllowedError:
        # It has gone further since, in another window.
        return redirect("objections:overview")
    return redirect("objections:overview")
