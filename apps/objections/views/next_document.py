"""The letters after the objection: one page for each of them, to read, change, take along and send."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from apps.legal.loading import load_lawbook
from apps.objections import tracking
from apps.objections.access import with_objection
from apps.objections.answers import facts_from
from apps.objections.forms import StatementForm
from apps.objections.letter_pdf import can_write_pdf, letter_pdf
from apps.objections.lifecycle import StepNotAllowedError
from apps.objections.models import Objection, Submission
from apps.objections.route_words import path_of, submission_name
from apps.objections.services import AlreadySubmittedError, EditedElsewhereError
from apps.objections.tracking_forms import LetterSentForm
from apps.objections.views.hand_over import controller_address, today_for
from apps.objections.views.reply import submission_of
from apps.objections.views.statement import chosen_length, length_tabs
from apps.statements.composing import CourseError, NoRightError
from apps.statements.texts import MissingWordingError
from apps.statements.writing import Paragraph

DOCUMENTS = {
    "answer": "more_information",
    "reminder": "follow_up",
    "second-letter": "reply_to_refusal",
    "asked-again": "asked_again",
}
"""How our addresses call the letters."""

TITLES = {
    "more_information": gettext_lazy("Your answer to Meta"),
    "follow_up": gettext_lazy("Your reminder to Meta"),
    "reply_to_refusal": gettext_lazy("Your reply to the refusal"),
    "asked_again": gettext_lazy("Your letter: Meta asked again"),
}

CANNOT_BE_WRITTEN = (CourseError, NoRightError, MissingWordingError, LookupError)
"""There is no such letter now; the overview says what is next instead."""


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def show(request: HttpRequest, objection: Objection, submission_id: int, slug: str) -> HttpResponse:
    """Show the letter; take an edit, give it as a file, or note that it was sent."""
    submission = submission_of(objection, submission_id)
    document = DOCUMENTS.get(slug)
    if document is None:
        raise Http404
    today = today_for(facts_from(objection.answers), timezone.now())
    length = chosen_length(request)
    try:
        letter = tracking.letter_of(objection, submission, document=document, length=length, today=today)
    except CANNOT_BE_WRITTEN:
        return redirect("objections:overview")
    wanted = request.POST.get("as", "")
    form = LetterSentForm(
        request.POST if wanted == "sent" else None,
        earliest=submission.sent_on,
        today=today,
        initial={"day": today},
    )
    if wanted in {"text", "pdf"}:
        return as_file(letter.text, wanted, title=str(TITLES[document]), language=letter.composed.language, name=slug)
    if wanted == "renew":
        tracking.renew_letter(
            objection_id=objection.pk, submission_id=submission.pk, document=document, length=length, today=today
        )
        return redirect(_address(submission, slug, length))
    if form.is_valid() and _was_sent(form, objection, submission, document, length, today):
        return redirect("objections:overview")
    channel = load_lawbook().channels[submission.channel]
    return render(
        request,
        "objections/next_document.html",
        {
            "title": TITLES[document],
            "letter": letter,
            "is_outdated": letter.kept is not None and letter.kept.composed_text != letter.composed.text,
            "form": form,
            "document": document,
            "slug": slug,
            "submission": submission,
            "name": submission_name(submission),
            "length": length,
            "tabs": length_tabs(reverse("objections:next_document", args=[submission.pk, slug]), length),
            "channel": channel,
            "path": path_of(channel),
            "address": controller_address(channel),
            "can_write_pdf": can_write_pdf(),
            "back_url": reverse("objections:overview"),
        },
    )


def _was_sent(
    form: LetterSentForm, objection: Objection, submission: Submission, document: str, length: str, today: date
) -> bool:
    try:
        tracking.record_letter(
            objection_id=objection.pk,
            submission_id=submission.pk,
            document=document,
            length=length,
            sent_on=form.cleaned_data["day"],
            today=today,
        )
    except tracking.ReplyTooEarlyError:
        form.add_error("day", _("Enter a later day: this letter was not due yet"))
    except (StepNotAllowedError, AlreadySubmittedError):
        form.add_error(None, _("This does not fit what you told us before. Have a look at your overview."))
    else:
        return True
    return False


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def change(request: HttpRequest, objection: Objection, submission_id: int, slug: str) -> HttpResponse:
    """Let the person change a later letter; what another window saved meanwhile is shown, not lost."""
    submission = submission_of(objection, submission_id)
    document = DOCUMENTS.get(slug)
    if document is None:
        raise Http404
    today = today_for(facts_from(objection.answers), timezone.now())
    length = chosen_length(request)
    try:
        letter = tracking.letter_of(objection, submission, document=document, length=length, today=today)
    except CANNOT_BE_WRITTEN:
        return redirect("objections:overview")
    form = StatementForm(
        request.POST if request.method == "POST" else None,
        initial={"text": letter.text, "revision": letter.revision},
    )
    other_text = ""
    if form.is_valid():
        text = form.cleaned_data["text"]
        try:
            tracking.edit_letter(
                objection_id=objection.pk,
                submission_id=submission.pk,
                document=document,
                length=length,
                text=text,
                revision=form.cleaned_data["revision"],
                today=today,
            )
        except EditedElsewhereError as conflict:
            form = StatementForm({"text": text, "revision": conflict.revision})
            form.add_error(
                "text",
                _("You changed the text in another window. That version is below: keep what you need, then save."),
            )
            other_text = conflict.text
        else:
            return redirect(_address(submission, slug, length))
    return render(
        request,
        "objections/change_letter.html",
        {"form": form, "other_text": other_text, "length": length, "back_url": _address(submission, slug, length)},
    )


def as_file(
    text: str,
    wanted: str,
    *,
    title: str,
    language: str,
    name: str,
    more: Sequence[Paragraph] = (),
) -> HttpResponse:
    """Return a letter as a file: as PDF where this machine can, else as text; `more` follows it."""
    if wanted == "pdf" and can_write_pdf():
        paragraphs = [Paragraph("letter", 0, part, because="") for part in text.split("\n\n")]
        content = letter_pdf(paragraphs=[*paragraphs, *more], title=title, language=language)
        content_type, ending = "application/pdf", "pdf"
    else:
        content = "\n\n".join([text, *(part.text for part in more)]).encode() + b"\n"
        content_type, ending = "text/plain; charset=utf-8", "txt"
    return HttpResponse(
        content,
        content_type=content_type,
        headers={"Content-Disposition": f'attachment; filename="{name}.{ending}"'},
    )


def _address(submission: Submission, slug: str, length: str) -> str:
    return f"{reverse('objections:next_document', args=[submission.pk, slug])}?length={length}"
