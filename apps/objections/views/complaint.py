"""The complaint to the authority: the text with everything that goes with it, the gates, and what comes after."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from urllib.parse import urlencode

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
from apps.objections.complaints import annexes, complain_until, complaint_language, evidence_for, goes_with, wrong_since
from apps.objections.courses import course_of
from apps.objections.drafts import compose_for
from apps.objections.forms import ComplaintTextForm, LetterForm
from apps.objections.letter_pdf import can_write_pdf
from apps.objections.lifecycle import Status, StepNotAllowedError
from apps.objections.models import Objection, Submission
from apps.objections.page_language import letter_language
from apps.objections.reading_copies import ReadingCopy, reading_copy
from apps.objections.route_words import submission_name
from apps.objections.statement_words import dropped_from_complaint
from apps.objections.today import today_for, today_of
from apps.objections.tracking_forms import FiledForm
from apps.objections.views.changing import Changing, change_paragraphs, change_whole
from apps.objections.views.next_document import CANNOT_BE_WRITTEN, as_file, restore
from apps.objections.views.reply import submission_of
from apps.statements.editing import dropped
from apps.statements.texts import languages
from apps.statements.writing import Advice

GATES = {"gate", "meta_first", "language", "sender", "address"}
"""The kinds of advice that a complaint may fail at; they are ticked before it counts as filed."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """A complaint as its pages show it: the submissions it is about, and those it could be about too."""

    objection: Objection
    submission: Submission
    others: tuple[Submission, ...]
    chosen: tuple[Submission, ...]
    language: str
    today: date
    letter: tracking.Letter
    advice: tuple[Advice, ...]
    copy: ReadingCopy | None

    @property
    def which(self) -> dict[str, Any]:
        """Return what names this complaint to a service."""
        return {
            "objection_id": self.objection.pk,
            "submission_ids": [submission.pk for submission in self.chosen],
            "document": "complaint",
            "length": "full",
            "today": self.today,
            "language": self.language,
        }

    @property
    def carried(self) -> list[tuple[str, str]]:
        """Return what a form or a link about this complaint carries: the choice that was made."""
        others = [("with", str(one.pk)) for one in self.chosen if one.pk != self.submission.pk]
        return [("chosen", "yes"), ("language", self.language), *others]

    def url(self, name: str) -> str:
        """Return the address of a page about this complaint."""
        return f"{reverse(f'objections:{name}', args=[self.submission.pk])}?{urlencode(self.carried)}"


def opened(request: HttpRequest, objection: Objection, submission_id: int, *, address: str = "") -> Complaint | None:
    """Return the complaint that is asked for, about all that went wrong in the same way unless fewer were chosen.

    None where there is nothing to complain about now, or nothing can be written.
    """
    submission = submission_of(objection, submission_id)
    facts, lawbook = facts_from(objection.answers), load_lawbook()
    today = today_for(facts, timezone.now())
    every = objection.submissions.order_by("pk").prefetch_related("events", "replies")
    others = goes_with(submission, every, today)
    said = request.POST if request.POST.get("chosen") else request.GET
    if said.get("chosen"):
        named = set(said.getlist("with"))
        chosen = [submission, *(one for one in others if str(one.pk) in named)]
    else:
        chosen = [submission, *others]
    wanted = said.get("language", "")
    language = wanted if wanted in languages() else complaint_language(objection, facts, lawbook, today)
    try:
        letter = tracking.letter_of(
            objection,
            *chosen,
            document="complaint",
            length="full",
            today=today,
            sender_address=address or objection.postal_address,
            language=language,
        )
        # What the authority asks for is told in the language of the page; the letter may be in another.
        told = compose_for(
            objection,
            document="complaint",
            length="full",
            today=today,
            course=course_of(*chosen, today=today, sender_address=address or objection.postal_address),
            language=letter_language(),
        )
    except CANNOT_BE_WRITTEN:
        return None
    # The advice on the language is about the letter, not about the page.
    advice = [one for one in letter.composed.advice if one.kind == "language"]
    advice += [one for one in told.advice if one.kind != "language"]
    return Complaint(
        objection=objection,
        copy=reading_copy(language, lambda _language: told),
        submission=submission,
        others=tuple(others),
        chosen=tuple(chosen),
        language=language,
        today=today,
        letter=letter,
        # The lawbook notes them as parts of a list; here each stands alone.
        advice=tuple(replace(one, text=one.text[:1].upper() + one.text[1:]) for one in advice),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def show(request: HttpRequest, objection: Objection, submission_id: int) -> HttpResponse:
    """Show the complaint and give it as a file, with its annexes. The address is kept only if asked for."""
    kept = objection.postal_address
    wanted = request.POST.get("as", "")
    form = LetterForm(
        request.POST if wanted in {"page", "text", "pdf"} else None, initial={"address": kept, "keep": bool(kept)}
    )
    address = kept
    # A file may be asked for without the field: then what is kept stays.
    if "address" in request.POST and form.is_valid():
        address = form.cleaned_data["address"]
        kept = address if form.cleaned_data["keep"] else ""
        services.keep_postal_address(objection_id=objection.pk, address=kept)
        objection.postal_address = kept
    here = opened(request, objection, submission_id, address=address)
    if here is None:
        return redirect("objections:overview")
    if wanted == "restore":
        restore(here.letter, here.which)
        return redirect(here.url("complaint"))
    if wanted == "renew":
        tracking.renew_letter(**here.which)
        return redirect(here.url("complaint"))
    composed = here.letter.composed
    # What was kept before but not changed by hand is written anew, as of today.
    text = here.letter.text if here.letter.is_edited else composed.text
    if form.is_valid() and wanted in {"text", "pdf"}:
        return as_file(
            text,
            wanted,
            title=_("Complaint"),
            language=composed.language,
            name="complaint",
            more=annexes(here.chosen, evidence_for(here.chosen, objection), language=composed.language),
        )
    facts = facts_from(objection.answers)
    authority = load_lawbook().authority_for(facts.country, facts.region, here.today)
    limit = authority.limit if authority else None
    return render(
        request,
        "objections/complaint.html",
        {
            "form": form,
            "letter": here.letter,
            "text": text,
            "dropped": dropped_from_complaint(dropped(composed, text)) if here.letter.is_edited else [],
            "submission": here.submission,
            "name": submission_name(here.submission),
            "others": [
                {"pk": one.pk, "name": submission_name(one), "sent_on": one.sent_on, "is_chosen": one in here.chosen}
                for one in here.others
            ],
            "carried": here.carried,
            "authority": authority,
            "advice": here.advice,
            "until": min(complain_until(limit, one) for one in here.chosen) if limit else None,
            "limit": limit,
            "today": here.today,
            "reading_copy": here.copy,
            "complaint_url": here.url("complaint"),
            # Whoever has just put something into it, or turned to another language, wants to see it.
            "is_reading": bool(request.POST or request.GET.get("language")),
            "change_url": here.url("change_complaint"),
            "filed_url": here.url("filed"),
            "can_write_pdf": can_write_pdf(),
            "back_url": reverse("objections:overview"),
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def change(request: HttpRequest, objection: Objection, submission_id: int) -> HttpResponse:
    """Let the person change the complaint as a whole."""
    here = opened(request, objection, submission_id)
    return change_whole(request, _changing(here)) if here else redirect("objections:overview")


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def paragraphs(request: HttpRequest, objection: Objection, submission_id: int) -> HttpResponse:
    """Let the person change the complaint paragraph by paragraph."""
    here = opened(request, objection, submission_id)
    return change_paragraphs(request, _changing(here)) if here else redirect("objections:overview")


def _changing(here: Complaint) -> Changing:
    return Changing(
        letter=here.letter,
        keep=lambda text, revision: tracking.edit_letter(text=text, revision=revision, **here.which),
        back_url=here.url("complaint"),
        whole_url=here.url("change_complaint"),
        paragraphs_url=here.url("change_complaint_paragraphs"),
        form=ComplaintTextForm,
    )


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def filed(request: HttpRequest, objection: Objection, submission_id: int) -> HttpResponse:
    """Note that the complaint was filed, once each gate of the authority is answered."""
    if submission_of(objection, submission_id).status == Status.COMPLAINED:
        return redirect("objections:overview")
    here = opened(request, objection, submission_id)
    if here is None:
        return redirect("objections:overview")
    form = FiledForm(
        request.POST if request.method == "POST" else None,
        gates=[(str(number), one.text) for number, one in enumerate(here.advice) if one.kind in GATES],
        carried=here.carried,
        earliest=max(wrong_since(one) for one in here.chosen),
        today=here.today,
        initial={"day": here.today},
    )
    if form.is_valid():
        try:
            tracking.record_complaint(
                objection_id=objection.pk,
                submission_ids=here.which["submission_ids"],
                filed_on=form.cleaned_data["day"],
                today=here.today,
                language=here.language,
            )
        except (
            StepNotAllowedError,
            services.AlreadySubmittedError,
            tracking.NotTogetherError,
            tracking.ReplyTooEarlyError,
        ):
            form.add_error(None, _("This does not fit what you told us before. Have a look at your overview."))
        else:
            return redirect("objections:overview")
    return render(request, "objections/sent.html", {"form": form, "back_url": here.url("complaint")})


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
            today=today_of(objection, timezone.now()),
        )
    return redirect("objections:overview")
