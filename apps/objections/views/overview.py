"""The overview: where you stand, what is next, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from icalendar import Calendar
from icalendar import Event as CalendarEntry

from apps.core.days import written_day
from apps.legal.channels import routes_for
from apps.legal.deadlines import Deadline, deadline_for
from apps.legal.loading import load_lawbook
from apps.objections import services
from apps.objections.access import with_objection
from apps.objections.answers import facts_from
from apps.objections.deadline_words import how_found
from apps.objections.lifecycle import Status
from apps.objections.models import Objection, Submission
from apps.objections.route_words import route_name, slug_of, submission_name
from apps.objections.views.hand_over import today_for


@dataclass(frozen=True, slots=True)
class Standing:
    """One submission as its owner sees it."""

    submission: Submission
    name: str
    deadline: Deadline
    explanation: str
    act_on: date
    is_overdue: bool


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
    covered = {standing.submission.account for standing in standings}
    return render(
        request,
        "objections/overview.html",
        {
            "standings": standings,
            "not_sent": [
                {"name": route_name(route), "url": reverse("objections:hand_over", args=[slug_of(route)])}
                for route in routes
                if route.key not in covered
            ],
            "has_statement": objection.statements.exists(),
            "controller": lawbook.controller_for(facts.country, facts.region, today),
            "authority": lawbook.authority_for(facts.country, facts.region, today),
            "today": today,
            "back_url": reverse("objections:statement"),
        },
    )


def standings_of(objection: Objection, today: date) -> list[Standing]:
    """Return the submissions that were not taken back, newest first, each with its deadline."""
    facts, lawbook = facts_from(objection.answers), load_lawbook()
    standings = []
    for submission in objection.submissions.exclude(status=Status.WITHDRAWN).order_by("-pk"):
        rule = lawbook.deadline_rule_for(facts.country, facts.region, submission.sent_on)
        if rule is None:
            continue
        deadline = deadline_for(submission.received_on, rule)
        standings.append(
            Standing(
                submission=submission,
                name=submission_name(submission),
                deadline=deadline,
                explanation=how_found(submission, deadline, rule),
                act_on=submission.reply_due_on + timedelta(days=rule.grace_days),
                is_overdue=submission.is_overdue(today),
            )
        )
    return standings


@require_POST
@with_objection
def withdraw(request: HttpRequest, objection: Objection, submission_id: int) -> HttpResponse:
    """Take back a submission that was noted by mistake."""
    try:
        services.withdraw_submission(objection_id=objection.pk, submission_id=submission_id, today=timezone.localdate())
    except Submission.DoesNotExist:
        raise Http404 from None
    return redirect("objections:overview")


@require_safe
@with_objection
def calendar(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Give the dates as a calendar file: nothing in it says what the person wrote."""
    facts = facts_from(objection.answers)
    today = today_for(facts, timezone.now())
    file = Calendar()
    file.add("prodid", "-//Not For Training//EN")
    file.add("version", "2.0")
    for standing in standings_of(objection, today):
        if not standing.submission.is_open:
            continue
        entry = CalendarEntry()
        # The same submission keeps its entry, also when the file is fetched again.
        entry.add("uid", f"{objection.reference[:16]}-{standing.submission.pk}@not-for-training")
        entry.add("dtstamp", standing.submission.created_at)
        entry.add("dtstart", standing.act_on)
        entry.add("summary", _("Has Meta answered my objection?"))
        day = {"day": written_day(standing.deadline.due_on)}
        entry.add(
            "description",
            _("Meta had to answer by %(day)s. If it has not, you can remind Meta or complain.") % day
            if standing.deadline.statutory
            else _("You have waited until %(day)s. If Meta has not answered, you can remind it.") % day,
        )
        file.add_component(entry)
    return HttpResponse(
        file.to_ical(),
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="not-for-training.ics"'},
    )
