"""The letters after the objection: one page for each of them, to read, change, take along and send."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any

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
from apps.objections.letter_pdf import can_write_pdf, letter_pdf
from apps.objections.lifecycle import StepNotAllowedError
from apps.objections.models import Objection, Submission
from apps.objections.route_words import path_of, submission_name
from apps.objections.services import AlreadySubmittedError, EditedElsewhereError
from apps.objections.statement_words import dropped_words
from apps.objections.today import today_of
from apps.objections.tracking_forms import LetterSentForm
from apps.objections.views.changing import Changing, change_paragraphs, change_whole
from apps.objections.views.hand_over import controller_address
from apps.objections.views.reply import submission_of
from apps.objections.views.statement import chosen_length, length_tabs
from apps.statements.composing import CourseError, NoRightError
from apps.statements.editing import dropped
from apps.statements.texts import MissingWordingError
from apps.statements.writing import Note, Paragraph

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


@dataclass(frozen=True, slots=True)
class Opened:
    """A letter as a page shows it: what it is about, and in which length."""

    submission: Submission
    document: str
    slug: str
    length: str
    today: date
    letter: tracking.Letter

    @property
    def which(self) -> dict[str, Any]:
        """Return what names this letter to a service."""
        return {
            "objection_id": self.submission.objection_id,
            "submission_ids": [self.submission.pk],
            "document": self.document,
            "length": self.length,
            "today": self.today,
        }

    def url(self, name: str = "next_document") -> str:
        """Return the address of this letter's own page, or of another page about it."""
        return f"{reverse(f'objections:{name}', args=[self.submission.pk, self.slug])}?length={self.length}"


def opened(request: HttpRequest, objection: Objection, submission_id: int, slug: str) -> Opened | None:
    """Return the letter that is asked for; None where it cannot be written now, and 404 where there is no such kind."""
    submission = submission_of(objection, submission_id)
    document = DOCUMENTS.get(slug)
    if document is None:
        raise Http404
    today = today_of(objection, timezone.now())
    length = chosen_length(request)
    try:
        letter = tracking.letter_of(objection, submission, document=document, length=length, today=today)
    except CANNOT_BE_WRITTEN:
        return None
    return Opened(submission, document, slug, length, today, letter)


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def show(request: HttpRequest, objection: Objection, submission_id: int, slug: str) -> HttpResponse:
    """Show the letter; give it as a file, write it anew, or note that it was sent."""
    here = opened(request, objection, submission_id, slug)
    if here is None:
        return redirect("objections:overview")
    letter, submission = here.letter, here.submission
    wanted = request.POST.get("as", "")
    form = LetterSentForm(
        request.POST if wanted == "sent" else None,
        earliest=submission.sent_on,
        today=here.today,
        initial={"day": here.today},
    )
    if wanted in {"text", "pdf"}:
        title = str(TITLES[here.document])
        return as_file(letter.text, wanted, title=title, language=letter.composed.language, name=slug)
    if wanted == "renew":
        tracking.renew_letter(**here.which)
        return redirect(here.url())
    if wanted == "restore":
        restore(letter, here.which)
        return redirect(here.url())
    if form.is_valid() and _was_sent(form, here):
        return redirect("objections:overview")
    channel = load_lawbook().channels[submission.channel]
    return render(
        request,
        "objections/next_document.html",
        {
            "title": TITLES[here.document],
            "letter": letter,
            # A text that goes through a form holds no lines to fill: the page says what is missing.
            "has_names_to_add": Note.NAMES_TO_ADD in letter.composed.notes and not letter.is_edited,
            "dropped": dropped_words(dropped(letter.composed, letter.text)) if letter.is_edited else [],
            "form": form,
            "slug": slug,
            "submission": submission,
            "name": submission_name(submission),
            "length": here.length,
            "tabs": length_tabs(reverse("objections:next_document", args=[submission.pk, slug]), here.length),
            "channel": channel,
            "path": path_of(channel),
            "address": controller_address(channel),
            "can_write_pdf": can_write_pdf(),
            "back_url": reverse("objections:overview"),
        },
    )


def restore(letter: tracking.Letter, which: Mapping[str, Any]) -> None:
    """Go back to the text as we wrote it; the person's version is put aside."""
    if letter.kept is not None and letter.is_edited:
        # Another window may have changed it since; that edit stays, and the page shows it.
        with suppress(EditedElsewhereError):
            tracking.edit_letter(text=letter.kept.composed_text, revision=letter.revision, **which)


def _was_sent(form: LetterSentForm, here: Opened) -> bool:
    try:
        tracking.record_letter(
            objection_id=here.submission.objection_id,
            submission_id=here.submission.pk,
            document=here.document,
            length=here.length,
            sent_on=form.cleaned_data["day"],
            today=here.today,
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
    """Let the person change a later letter as a whole."""
    here = opened(request, objection, submission_id, slug)
    return change_whole(request, _changing(here)) if here else redirect("objections:overview")


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def paragraphs(request: HttpRequest, objection: Objection, submission_id: int, slug: str) -> HttpResponse:
    """Let the person change a later letter paragraph by paragraph."""
    here = opened(request, objection, submission_id, slug)
    return change_paragraphs(request, _changing(here)) if here else redirect("objections:overview")


def _changing(here: Opened) -> Changing:
    return Changing(
        letter=here.letter,
        keep=lambda text, revision: tracking.edit_letter(text=text, revision=revision, **here.which),
        back_url=here.url(),
        whole_url=here.url("change_letter"),
        paragraphs_url=here.url("change_letter_paragraphs"),
        length=here.length,
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
