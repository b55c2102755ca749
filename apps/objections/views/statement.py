"""The statement: read it, change it, take it along."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from apps.objections import services
from apps.objections.access import with_objection
from apps.objections.drafts import Draft, draft_of
from apps.objections.forms import StatementForm
from apps.objections.models import Objection
from apps.objections.models.statement import Length, Statement
from apps.statements.composing import NoRightError
from apps.statements.texts import languages


def chosen_length(request: HttpRequest) -> str:
    """Return the length that was asked for; the full text unless the short one was."""
    asked_for = request.POST.get("length") or request.GET.get("length")
    return asked_for if asked_for in Length.values else Length.FULL.value


def length_tabs(address: str, current: str) -> list[dict[str, Any]]:
    """Return the two links between which a person chooses a length."""
    labels = {Length.SHORT: _("Short"), Length.FULL: _("Full")}
    return [
        {
            "url": f"{address}?length={length.value}",
            "label": labels[length],
            "is_current": length.value == current,
        }
        for length in (Length.FULL, Length.SHORT)
    ]


def written_draft(objection: Objection, length: str) -> tuple[Draft, Statement] | None:
    """Return the draft and its statement, or None when nothing was or may be written."""
    try:
        draft = draft_of(objection, length)
    except NoRightError:
        return None
    return (draft, draft.statement) if draft.statement else None


@require_safe
@with_objection
def show(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Show the statement on its paper, with what to do next."""
    length = chosen_length(request)
    written = written_draft(objection, length)
    if written is None:
        return redirect("questionnaire:check")
    draft, statement = written
    return render(
        request,
        "objections/statement.html",
        {
            "draft": draft,
            "statement": statement,
            "length": length,
            "count": len(statement.text),
            "tabs": length_tabs(reverse("objections:statement"), length),
            "other_languages": [
                (code, _language_name(code)) for code in languages() if code != objection.statement_language
            ],
            "back_url": reverse("questionnaire:check"),
        },
    )


@require_POST
@with_objection
def write(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Compose the text anew from the answers, in another language if one is chosen."""
    language = request.POST.get("language", "")
    try:
        services.write_statement(
            objection_id=objection.pk,
            language=language if language in languages() else "",
            today=timezone.localdate(),
        )
    except NoRightError:
        return redirect("questionnaire:check")
    return redirect(f"{reverse('objections:statement')}?length={chosen_length(request)}")


@with_objection
def change(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Let the person change the text; what another window saved meanwhile is shown, not lost."""
    length = chosen_length(request)
    written = written_draft(objection, length)
    if written is None:
        return redirect("questionnaire:check")
    statement = written[1]
    address = f"{reverse('objections:statement')}?length={length}"
    form = StatementForm(
        request.POST if request.method == "POST" else None,
        initial={"text": statement.text, "revision": statement.revision},
    )
    other_text = ""
    if form.is_valid():
        try:
            services.edit_statement(
                objection_id=objection.pk,
                length=length,
                text=form.cleaned_data["text"],
                revision=form.cleaned_data["revision"],
                today=timezone.localdate(),
            )
        except services.EditedElsewhereError as conflict:
            other_text = conflict.text
            # Sent again, the form starts from what is stored now.
            form = StatementForm({"text": form.cleaned_data["text"], "revision": conflict.revision})
            form.add_error(
                "text",
                _("You changed the text in another window. That version is below: keep what you need, then save."),
            )
        else:
            return redirect(address)
    return render(
        request,
        "objections/change.html",
        {
            "form": form,
            "statement": statement,
            "length": length,
            "other_text": other_text,
            "back_url": address,
        },
    )


@require_POST
@with_objection
def restore(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Go back to the text as it was composed."""
    length = chosen_length(request)
    try:
        services.restore_statement(objection_id=objection.pk, length=length, today=timezone.localdate())
    except (services.NotWrittenError, NoRightError):
        return redirect("questionnaire:check")
    return redirect(f"{reverse('objections:statement')}?length={length}")


@require_safe
@with_objection
def download(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Give the statement as a plain text file."""
    written = written_draft(objection, chosen_length(request))
    if written is None:
        return redirect("questionnaire:check")
    return HttpResponse(
        written[1].text + "\n",
        content_type="text/plain; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="objection-to-meta.txt"'},
    )


def _language_name(code: str) -> str:
    return str(translation.get_language_info(code)["name_local"])
