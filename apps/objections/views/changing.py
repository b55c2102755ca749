"""Changing a later letter or a complaint: as a whole, or paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from apps.objections.forms import MOST_PARAGRAPHS, LetterParagraphsForm, LetterTextForm
from apps.objections.services import EditedElsewhereError
from apps.objections.tracking import Letter
from apps.statements.editing import aligned, blocks_of


@dataclass(frozen=True, slots=True)
class Changing:
    """A letter that is being changed: how it is kept, and the pages around it."""

    letter: Letter
    keep: Callable[[str, int], None]
    back_url: str
    whole_url: str
    paragraphs_url: str
    length: str = "full"
    form: type[LetterTextForm] = LetterTextForm


def change_whole(request: HttpRequest, changing: Changing) -> HttpResponse:
    """Let the person change the whole text; what another window saved meanwhile is shown, not lost."""
    letter = changing.letter
    form = changing.form(
        request.POST if request.method == "POST" else None,
        initial={"text": letter.body, "revision": letter.revision},
    )
    other_text = ""
    if form.is_valid():
        text = form.cleaned_data["text"]
        try:
            changing.keep(text, form.cleaned_data["revision"])
        except EditedElsewhereError as conflict:
            # Sent again, the form starts from what is stored now.
            form = changing.form({"text": text, "revision": conflict.revision})
            form.add_error("text", _changed_elsewhere())
            other_text = conflict.text
        else:
            return redirect(changing.back_url)
    return _whole_page(request, changing, form, other_text)


def change_paragraphs(request: HttpRequest, changing: Changing) -> HttpResponse:
    """Let the person leave paragraphs out, or write them in other words."""
    letter = changing.letter
    made = letter.kept.composed_text if letter.kept else letter.bare.text
    # Counted first: pairing thousands of tiny paragraphs would take long, and nobody could use the page.
    if len(blocks_of(made)) + len(blocks_of(letter.body)) > 2 * MOST_PARAGRAPHS:
        return redirect(changing.whole_url)
    blocks = aligned(made, letter.body)
    if len(blocks) > MOST_PARAGRAPHS:
        return redirect(changing.whole_url)
    form = LetterParagraphsForm(
        request.POST if request.method == "POST" else None, blocks=blocks, revision=letter.revision
    )
    if form.is_valid():
        text = form.cleaned_data["text"]
        try:
            changing.keep(text, form.cleaned_data["revision"])
        except EditedElsewhereError as conflict:
            # The paragraphs no longer match: the whole text is shown, with what was typed in it.
            whole = changing.form({"text": text, "revision": conflict.revision})
            whole.add_error("text", _changed_elsewhere())
            return _whole_page(request, changing, whole, conflict.text)
        return redirect(changing.back_url)
    return render(
        request,
        "objections/paragraphs.html",
        {
            "form": form,
            "language": letter.composed.language,
            "whole_url": changing.whole_url,
            "back_url": changing.back_url,
        },
    )


def _whole_page(request: HttpRequest, changing: Changing, form: LetterTextForm, other_text: str) -> HttpResponse:
    return render(
        request,
        "objections/change_letter.html",
        {
            "form": form,
            "action": changing.whole_url,
            "other_text": other_text,
            "length": changing.length,
            "paragraphs_url": changing.paragraphs_url,
            "back_url": changing.back_url,
        },
    )


def _changed_elsewhere() -> str:
    return _("You changed the text in another window. That version is below: keep what you need, then save.")
