"""The dates as a calendar: one file, or a private address that a calendar fetches again and again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from icalendar import Calendar
from icalendar import Event as CalendarEntry

from apps.core.site_name import file_name
from apps.objections import tracking
from apps.objections.access import with_objection
from apps.objections.carrying import carry
from apps.objections.lifecycle import Status
from apps.objections.models import Objection, Submission
from apps.objections.next_steps import Step
from apps.objections.today import today_of
from apps.objections.views.overview import Standing, standings_of


@require_safe
@with_objection
def download(request: HttpRequest, objection: Objection, submission_id: int | None = None) -> HttpResponse:
    """Give the dates as a calendar file, of all submissions or of one."""
    standings = _standings(objection)
    chosen = [one for one in standings if submission_id in {None, one.submission.pk}]
    if submission_id is not None and not chosen:
        raise Http404
    return _answer(objection, chosen, submission_id)


@never_cache
@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """Give the dates to whoever has the private address."""
    objection = tracking.objection_of_calendar(token)
    if objection is None:
        raise Http404
    # Whoever asks is a calendar: it has no page, and its own language says nothing about the person.
    with translation.override(objection.statement_language):
        return _answer(objection, _standings(objection))


@require_POST
@with_objection
def manage(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Make the private address, shown once, or end it."""
    response = redirect(f"{reverse('objections:overview')}#calendar")
    if request.POST.get("answer") == "end":
        tracking.close_calendar(objection_id=objection.pk)
    else:
        # Not in the session, which stands in the database: there only its hash is known.
        carry(response, {"calendar": tracking.open_calendar(objection_id=objection.pk)})
    return response


def calendar_file(standings: Sequence[Standing], withdrawn: Iterable[Submission] = ()) -> bytes:
    """Return the days on which there is something to do. Nothing in it says who, where or what was written.

    A submission keeps the name of its entry, and its number rises with all that happens, so that a
    calendar moves the entry it has. What has ended stays in the file as cancelled (RFC 5545, 3.8.1.11):
    a calendar that already has the entry would otherwise keep it.
    """
    file = Calendar()
    file.add("prodid", "-//Not For Training//EN")
    file.add("version", "2.0")
    for standing in standings:
        step = standing.next
        if step.step not in {Step.DONE, Step.SEND_AGAIN}:
            entry = _entry(standing.submission, max(step.on, standing.submission.sent_on), _summary(step.step))
            entry.add("status", "CONFIRMED")
            entry.add("description", _("Open your overview to see what to do."))
            file.add_component(entry)
        else:
            file.add_component(_cancelled(standing.submission))
    for submission in withdrawn:
        file.add_component(_cancelled(submission))
    written: bytes = file.to_ical()
    return written


def _entry(submission: Submission, on: date, summary: str) -> CalendarEntry:
    events = list(submission.events.all())
    entry = CalendarEntry()
    entry.add("uid", submission.calendar_name)
    # Every event raises it, the one that ended the submission too.
    entry.add("sequence", len(events))
    entry.add("dtstamp", max((event.noted_at for event in events), default=submission.created_at))
    entry.add("dtstart", on)
    entry.add("summary", summary)
    # A day on which there is something to do is still free.
    entry.add("transp", "TRANSPARENT")
    return entry


def _cancelled(submission: Submission) -> CalendarEntry:
    entry = _entry(submission, submission.reply_due_on, _("My objection: nothing more to do"))
    entry.add("status", "CANCELLED")
    return entry


def _summary(step: Step) -> str:
    match step:
        case Step.CHECK:
            return _("Does Meta keep its word?")
        case Step.ASK_FOR_NEWS:
            return _("Ask the authority for news")
        case Step.FOLLOW_UP:
            return _("Has Meta answered my objection?")
        case _:
            return _("My objection: the next step")


def _answer(objection: Objection, standings: Sequence[Standing], only: int | None = None) -> HttpResponse:
    gone = objection.submissions.filter(status=Status.WITHDRAWN).order_by("pk").prefetch_related("events")
    return HttpResponse(
        calendar_file(standings, gone if only is None else ()),
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{file_name("ics")}"'},
    )


def _standings(objection: Objection) -> list[Standing]:
    return standings_of(objection, today_of(objection, timezone.now()))
