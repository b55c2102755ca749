"""The complaint to the authority: the text with everything that goes with it, the gates, and what comes after."""

from __future__ import annotations

from contextlib import suppress

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from apps.legal.loading import load_lawbook
from apps.objections import services, tracking
from apps.objections.access import with_objection
from apps.objections.answers import facts_from
from apps.objections.complaints import annexes, complain_until
from apps.objections.courses import days_of
from apps.objections.forms import LetterForm
from apps.objections.letter_pdf import can_write_pdf
from apps.objections.lifecycle import Status, StepNotAllowedError
from apps.objections.models import Objection
from apps.objections.tracking_forms import FiledForm
from apps.objections.views.hand_over import today_for
from apps.objections.views.next_document import CANNOT_BE_WRITTEN, as_file
from apps.objections.views.reply import submission_of

GATES = {"gate", "meta_first", "language", "sender", "address"}
"""The kinds of advice that a complaint may fail at; they are ticked before it counts as filed."""


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def show(request: HttpRequest, objection: Objection, submission_id: int) -> HttpResponse:
    """Show the complaint and give it as a file, with its annexes. The address is kept only if asked for."""
    submission = submission_of(objection, submission_id)
    facts = facts_from(objection.answers)
    today = today_for(facts, timezone.now())
    kept = objection.postal_address
    form = LetterForm(request.POST if request.method == "POST" else None, initial={"address": kept, "keep": bool(kept)})
    address = kept
    if form.is_valid():
        address = form.cleaned_data["address"]
        services.keep_postal_address(objection_id=objection.pk, address=address if form.cleaned_data["keep"] else "")
    try:
        letter = tracking.letter_of(
            objection, submission, document="complaint", length="full", today=today, sender_address=address
        )
    except CANNOT_BE_WRITTEN:
        return redirect("objections:overview")
    composed = letter.composed
    wanted = request.POST.get("as", "")
    if form.is_valid() and wanted in {"text", "pdf"}:
        return as_file(
            composed.text,
            wanted,
            title=_("Complaint"),
            language=composed.language,
            name="complaint",
            more=annexes(submission, language=composed.language),
        )
    authority = load_lawbook().authority_for(facts.country, facts.region, today)
    return render(
        request,
        "objections/complaint.html",
        {
            "form": form,
            "letter": letter,
            "submission": submission,
            "authority": authority,
            "advice": composed.advice,
            "until": complain_until(authority.limit, submission, days_of(submission))
            if authority and authority.limit
            else None,
            "today": today,
            "can_write_pdf": can_write_pdf(),
            "back_url": reverse("objections:overview"),
        },
    )


@with_objection
def filed(request: HttpRequest, objection: Objection, submission_id: int) -> HttpResponse:
    """Note that the complaint was filed, once each gate of the authority is ticked."""
    submission = submission_of(objection, submission_id)
    facts = facts_from(objection.answers)
    today = today_for(facts, timezone.now())
    if submission.status == Status.COMPLAINED:
        return redirect("objections:overview")
    address = objection.postal_address
    try:
        letter = tracking.letter_of(
            objection, submission, document="complaint", length="full", today=today, sender_address=address
        )
    except CANNOT_BE_WRITTEN:
        return redirect("objections:overview")
    gates = [(str(number), one.text) for number, one in enumerate(letter.composed.advice) if one.kind in GATES]
    form = FiledForm(
        request.POST if request.method == "POST" else None,
        gates=gates,
        earliest=submission.sent_on,
        today=today,
        initial={"day": today},
    )
    if form.is_valid():
        try:
            tracking.record_complaint(
                objection_id=objection.pk,
                submission_id=submission.pk,
                filed_on=form.cleaned_data["day"],
                today=today,
                sender_address=address,
            )
        except (StepNotAllowedError, services.AlreadySubmittedError):
            form.add_error(None, _("This does not fit what you told us before. Have a look at your overview."))
        else:
            return redirect("objections:overview")
    return render(
        request,
        "objections/sent.html",
        {"form": form, "back_url": reverse("objections:complaint", args=[submission.pk])},
    )


@require_POST
@with_objection
def news(request: HttpRequest, objection: Objection, submission_id: int) -> HttpResponse:
    """Note that the person asked the authority for news, or that it is over there."""
    submission = submission_of(objection, submission_id)
    act = tracking.close_submission if request.POST.get("answer") == "over" else tracking.ask_for_news
    # Another window may have been faster; the overview shows what is so now.
    with suppress(StepNotAllowedError):
        act(
            objection_id=objection.pk,
            submission_id=submission.pk,
            today=today_for(facts_from(objection.answers), timezone.now()),
        )
    return redirect("objections:overview")
