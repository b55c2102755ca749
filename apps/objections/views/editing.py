"""Changing the statement paragraph by paragraph, and seeing what would change."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.objections import services
from apps.objections.access import with_objection
from apps.objections.forms import MOST_PARAGRAPHS, ParagraphsForm
from apps.objections.models import Objection
from apps.objections.views.statement import changed_elsewhere, chosen_length, written_draft
from apps.statements.composing import NoRightError
from apps.statements.editing import aligned, blocks_of, differences


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def paragraphs(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Let the person leave paragraphs out, or write them in other words."""
    written = written_draft(objection, "full")
    if written is None:
        return redirect("questionnaire:check")
    statement = written[1]
    # Counted first: pairing thousands of tiny paragraphs would take long, and nobody could use the page.
    if len(blocks_of(statement.composed_text)) + len(blocks_of(statement.text)) > 2 * MOST_PARAGRAPHS:
        return redirect(f"{reverse('objections:change')}?length=full")
    blocks = aligned(statement.composed_text, statement.text)
    if len(blocks) > MOST_PARAGRAPHS:
        return redirect(f"{reverse('objections:change')}?length=full")
    form = ParagraphsForm(
        request.POST if request.method == "POST" else None, blocks=blocks, revision=statement.revision
    )
    if form.is_valid():
        text = form.cleaned_data["text"]
        try:
            services.edit_statement(
                objection_id=objection.pk,
                length="full",
                text=text,
                revision=form.cleaned_data["revision"],
                today=timezone.localdate(),
            )
        except services.EditedElsewhereError as conflict:
            return changed_elsewhere(request, statement, text=text, conflict=conflict)
        return redirect(f"{reverse('objections:statement')}?length=full")
    return render(
        request,
        "objections/paragraphs.html",
        {
            "form": form,
            "language": statement.language,
            "whole_url": f"{reverse('objections:change')}?length=full",
            "back_url": f"{reverse('objections:statement')}?length=full",
        },
    )


@require_safe
@with_objection
def compare(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Show the text as it is beside the one the answers make now, with what differs marked."""
    length = chosen_length(request)
    written = written_draft(objection, length)
    if written is None:
        return redirect("questionnaire:check")
    draft, statement = written
    # Against the composed text when the answers are the same: what the person has changed by hand.
    other = draft.composed.text if draft.is_outdated else statement.composed_text
    return render(
        request,
        "objections/compare.html",
        {
            "draft": draft,
            "statement": statement,
            "new_text": other,
            "stretches": differences(statement.text, other),
            "length": length,
            "back_url": f"{reverse('objections:statement')}?length={length}",
        },
    )


@require_POST
@with_objection
def bring_back(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Use a text again that the person changed by hand earlier."""
    length = chosen_length(request)
    try:
        services.bring_back_edit(
            objection_id=objection.pk,
            length=length,
            edit=request.POST.get("edit", ""),
            today=timezone.localdate(),
        )
    except (services.NotWrittenError, NoRightError):
        return redirect("questionnaire:check")
    return redirect(f"{reverse('objections:statement')}?length={length}")
