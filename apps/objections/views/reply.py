"""Meta has answered: paste it, see what it means, confirm. And once a year: is it still so?"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.objections import tracking
from apps.objections.access import with_objection
from apps.objections.lifecycle import Status, StepNotAllowedError
from apps.objections.models import Objection, Submission
from apps.objections.reading_words import CONFIDENCE, NOTES, proposed_kind, warning_words
from apps.objections.route_words import submission_name
from apps.objections.services import AlreadySubmittedError
from apps.objections.today import today_of
from apps.objections.tracking_forms import (
    ANSWERED_YET,
    DETAILS,
    NOT_AN_ANSWER,
    NOT_SURE,
    MeaningForm,
    MoreTimeForm,
    PasteForm,
    StillSoForm,
    kinds_for,
)
from apps.replies.reading import Reading, read


def submission_of(objection: Objection, submission_id: int) -> Submission:
    """Return a submission of this objection that was not taken back, or answer 404."""
    submission = objection.submissions.filter(pk=submission_id).exclude(status=Status.WITHDRAWN).first()
    if submission is None:
        raise Http404
    submission.objection = objection
    return submission


@require_http_methods(["GET", "HEAD", "POST"])
@sensitive_post_parameters()
@with_objection
def reply(request: HttpRequest, objection: Objection, submission_id: int) -> HttpResponse:
    """Take the mail, propose what it means, and note what the person says it means.

    Nothing of the mail is kept before that is confirmed: the second page is therefore shown at
    once and carries the text in its form.
    """
    submission = submission_of(objection, submission_id)
    days = {"earliest": submission.sent_on, "today": today_of(objection, timezone.now())}
    if request.method != "POST":
        return _page(request, submission, PasteForm(initial={"day": days["today"]}, **days))
    if request.POST.get("page") != "meaning":
        pasted = PasteForm(request.POST, **days)
        if not pasted.is_valid():
            return _page(request, submission, pasted)
        text = pasted.cleaned_data["text"]
        reading = read(text, sender=pasted.cleaned_data["sender"]) if text else None
        kind = proposed_kind(reading) if reading else ""
        form = MeaningForm(
            submission=submission,
            others=_others(objection, submission),
            kind=kind,
            initial={
                "kind": kind,
                "day": pasted.cleaned_data["day"].isoformat(),
                "text": text,
                "read_as": reading.label.value if reading else "",
                "asks": [asked.value for asked in reading.asks_for] if reading else [],
                "reason": reading.refusal.value if reading and reading.refusal else "",
            },
            **days,
        )
        return _page(request, submission, form, reading)
    return _confirmed(request, objection, submission, days)


def _confirmed(
    request: HttpRequest, objection: Objection, submission: Submission, days: dict[str, Any]
) -> HttpResponse:
    kind = request.POST.get("kind", "")
    form = MeaningForm(request.POST, submission=submission, others=_others(objection, submission), kind=kind, **days)
    if not form.is_valid():
        return _page(request, submission, form)
    cleaned = form.cleaned_data
    if kind == NOT_SURE:
        return redirect("objections:reply_help", submission.pk)
    if kind == NOT_AN_ANSWER:
        return redirect("objections:overview")
    try:
        tracking.record_replies(
            objection_id=objection.pk,
            submission_ids=[one.pk for one in form.about],
            kind=kind,
            came_on=cleaned["day"],
            today=days["today"],
            text=cleaned["text"],
            read_as=cleaned["read_as"],
            reason=cleaned.get("reason", ""),
            asks=cleaned.get("asks", ()),
            with_reasons=cleaned.get("with_reasons") != "no",
        )
    except StepNotAllowedError:
        form.add_error(None, _("This does not fit what you told us before. Have a look at your overview."))
    except AlreadySubmittedError:
        form.add_error(None, _("You have sent it again since. That one is on your overview."))
    else:
        return _go_on(request, form, days) or redirect("objections:overview")
    return _page(request, submission, form)


def _go_on(request: HttpRequest, done: MeaningForm, days: dict[str, Any]) -> HttpResponse | None:
    """Ask what the same mail means for those that were left out; None where nobody wants to be asked.

    The mail is not pasted again: the page carries it, as the second page always does.
    """
    if not done.left_out:
        return None
    submission, *others = done.left_out
    form = MeaningForm(
        submission=submission,
        others=others,
        kind="",
        initial={
            "day": done.cleaned_data["day"].isoformat(),
            "text": done.cleaned_data["text"],
            "about": [str(one.pk) for one in done.left_out],
        },
        **days | {"earliest": submission.sent_on},
    )
    return _page(request, submission, form)


def _others(objection: Objection, submission: Submission) -> list[Submission]:
    """Return what the same mail could be about too: Meta can still say something to it."""
    return list(objection.submissions.filter(status__in=ANSWERED_YET).exclude(pk=submission.pk))


def _page(
    request: HttpRequest, submission: Submission, form: PasteForm | MeaningForm, reading: Reading | None = None
) -> HttpResponse:
    second = isinstance(form, MeaningForm)
    return render(
        request,
        "objections/reply.html",
        {
            "form": form,
            "name": submission_name(submission),
            "reading": reading,
            "confidence": CONFIDENCE[reading.confidence] if reading else "",
            "note": NOTES.get(reading.label, "") if reading else "",
            "warnings": [warning_words(warning) for warning in reading.warnings] if reading else [],
            "evidence_url": "" if second else f"{reverse('objections:evidence')}?about={submission.pk}",
            "has_details": second and bool(set(DETAILS.values()) & set(form.fields)),
            "back_url": reverse("objections:reply", args=[submission.pk]) if second else reverse("objections:overview"),
        },
    )


@require_safe
@with_objection
def reply_help(request: HttpRequest, objection: Objection, submission_id: int) -> HttpResponse:
    """Help somebody who cannot tell what the mail means. Changes nothing."""
    submission = submission_of(objection, submission_id)
    return render(
        request,
        "objections/reply_help.html",
        {"submission": submission, "back_url": reverse("objections:reply", args=[submission.pk])},
    )


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def more_time(request: HttpRequest, objection: Objection, submission_id: int) -> HttpResponse:
    """Note in one step that Meta asked for more time. Only the button changes anything."""
    submission = submission_of(objection, submission_id)
    today = today_of(objection, timezone.now())
    form = MoreTimeForm(
        request.POST if request.method == "POST" else None,
        submission=submission,
        others=[one for one in _others(objection, submission) if "extended" in kinds_for(one.status)],
        earliest=submission.sent_on,
        today=today,
        initial={"day": today},
    )
    if form.is_valid():
        try:
            tracking.record_replies(
                objection_id=objection.pk,
                submission_ids=[one.pk for one in form.about],
                kind="extended",
                came_on=form.cleaned_data["day"],
                with_reasons=form.cleaned_data["with_reasons"] == "yes",
                today=today,
            )
        except (StepNotAllowedError, AlreadySubmittedError):
            form.add_error(None, _("This does not fit what you told us before. Have a look at your overview."))
        else:
            return redirect("objections:overview")
    return render(request, "objections/sent.html", {"form": form, "back_url": reverse("objections:overview")})


@require_POST
@with_objection
def take_back(request: HttpRequest, objection: Objection, submission_id: int) -> HttpResponse:
    """Undo the latest reply, if it was a slip."""
    submission = submission_of(objection, submission_id)
    # The account was sent again since: that one is on the overview, and this stays as it is.
    with suppress(AlreadySubmittedError):
        tracking.take_back_reply(
            objection_id=objection.pk,
            submission_id=submission.pk,
            today=today_of(objection, timezone.now()),
        )
    return redirect("objections:overview")


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def still_so(request: HttpRequest, objection: Objection, submission_id: int) -> HttpResponse:
    """Ask whether Meta keeps its word, and lead on from there."""
    submission = submission_of(objection, submission_id)
    if submission.status != Status.HONOURED:
        return redirect("objections:overview")
    today = today_of(objection, timezone.now())
    form = StillSoForm(request.POST if request.method == "POST" else None, earliest=submission.sent_on, today=today)
    if form.is_valid():
        which: dict[str, Any] = {"objection_id": objection.pk, "submission_id": submission.pk, "today": today}
        # Another window may have been faster; the overview shows what is so now.
        with suppress(StepNotAllowedError, AlreadySubmittedError):
            match form.cleaned_data["answer"]:
                case "asked_again":
                    tracking.record_reply(kind="relapsed", came_on=form.cleaned_data["day"], **which)
                case "new_account":
                    return redirect("questionnaire:step", "your-accounts")
                case _:
                    tracking.confirm_still_so(**which)
        return redirect("objections:overview")
    return render(request, "objections/sent.html", {"form": form, "back_url": reverse("objections:overview")})
