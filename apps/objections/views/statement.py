"""The statement: read it, change it, take it along."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.languages import own_name
from apps.legal.loading import load_lawbook
from apps.objections import kept_pages, services
from apps.objections.access import with_objection, with_objection_and
from apps.objections.answers import WITHOUT_SENSITIVE, facts_from
from apps.objections.drafts import Draft, Shown, compose_for, draft_of, objection_and_rows, shown_draft
from apps.objections.forms import StatementForm
from apps.objections.models import Objection
from apps.objections.models.statement import Length, Statement
from apps.objections.reading_copies import reading_copy
from apps.objections.statement_words import dropped_words, found_rows, ground_titles, point_rows
from apps.statements.composing import NoRightError, Note
from apps.statements.texts import languages
from apps.statements.varying import WAYS, Tone


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


def _with_rows(request: HttpRequest, reference: str) -> tuple[Objection, list[Statement]] | None:
    return objection_and_rows(reference, chosen_length(request))


@require_safe
@with_objection_and(_with_rows)
def show(request: HttpRequest, objection: Objection, rows: list[Statement]) -> HttpResponse:
    """Show the statement on its paper, with what to do next."""
    length = chosen_length(request)
    today = timezone.localdate()
    # Before anything sealed is opened.
    follows_from = kept_pages.follows_from(request, objection, rows, length=length, today=today)
    page = kept_pages.kept(rows, follows_from)
    if page is None:
        try:
            draft = shown_draft(objection, rows, length, today=today)
        except NoRightError:
            draft = None
        if draft is None:
            return redirect("questionnaire:check")
        context = _shown(objection, draft, length=length, today=today)
        page = kept_pages.build(request, "objections/statement.html", context)
        kept_pages.keep(draft.statement, page, follows_from=follows_from)
    return HttpResponse(page.filled_for(request))


def _shown(objection: Objection, draft: Shown, *, length: str, today: date) -> dict[str, Any]:
    """Return what the page shows. It follows from nothing but what `kept_pages.follows_from` looks at."""
    statement, measured = draft.statement, draft.measured
    facts, lawbook = facts_from(objection.answers), load_lawbook()
    return {
        "draft": draft,
        "statement": statement,
        "length": length,
        "count": len(statement.text),
        "written_count": number_format(len(statement.text), force_grouping=True),
        "place": lawbook.jurisdiction_for(facts.country, facts.region, today),
        "found": found_rows(measured.found),
        # An outdated text is measured once it is written anew: today's paragraphs are not its own.
        "points": []
        if draft.is_outdated
        else point_rows(measured.points, length=length, instrument=lawbook.instruments.get(measured.instrument)),
        "dropped": dropped_words(measured.dropped),
        "left_out": ground_titles(measured.left_out, language=statement.language, behalf=facts.on_behalf_of.value),
        "own_words_left_out": Note.OWN_WORDS_LEFT_OUT in measured.notes,
        "too_long": Note.TOO_LONG in measured.notes,
        "tabs": length_tabs(reverse("objections:statement"), length),
        "languages": [(code, own_name(code)) for code in languages()],
        "reading_copy": reading_copy(
            statement.language,
            lambda language: compose_for(objection, length=length, today=today, language=language, facts=facts),
        ),
        "sensitive": _sensitive_switch(objection, measured.grounds),
        "next_variant": (objection.variant + 1) % len(WAYS),
        "other_tone": Tone.PLAIN if objection.tone == Tone.FIRM else Tone.FIRM,
        "back_url": reverse("questionnaire:check"),
    }


@require_POST
@with_objection
def write(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Compose the text anew from the answers: in another language, tone or wording if one is chosen."""
    language = request.POST.get("language", "")
    tone = request.POST.get("tone", "")
    sensitive = {"out": True, "in": False}.get(request.POST.get("sensitive", ""))
    variant = request.POST.get("variant", "")
    try:
        services.write_statement(
            objection_id=objection.pk,
            language=language if language in languages() else "",
            tone=tone if tone in set(Tone) else "",
            # Named and not counted up, so that a double click is one step.
            variant=int(variant) if variant in {str(number) for number in range(len(WAYS))} else None,
            without_sensitive=sensitive,
            today=timezone.localdate(),
        )
    except NoRightError:
        return redirect("questionnaire:check")
    return redirect(_address(chosen_length(request)))


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def change(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Let the person change the text; what another window saved meanwhile is shown, not lost."""
    length = chosen_length(request)
    written = written_draft(objection, length)
    if written is None:
        return redirect("questionnaire:check")
    statement = written[1]
    form = StatementForm(
        request.POST if request.method == "POST" else None,
        initial={"text": statement.text, "revision": statement.revision},
    )
    if form.is_valid():
        text = form.cleaned_data["text"]
        try:
            services.edit_statement(
                objection_id=objection.pk,
                length=length,
                text=text,
                revision=form.cleaned_data["revision"],
                today=timezone.localdate(),
            )
        except services.EditedElsewhereError as conflict:
            return changed_elsewhere(request, statement, text=text, conflict=conflict)
        return redirect(_address(length))
    return _change_page(request, statement, form)


def changed_elsewhere(
    request: HttpRequest, statement: Statement, *, text: str, conflict: services.EditedElsewhereError
) -> HttpResponse:
    """Show the text that could not be kept, beside the one another window has saved meanwhile."""
    # Sent again, the form starts from what is stored now.
    form = StatementForm({"text": text, "revision": conflict.revision})
    form.add_error(
        "text",
        _("You changed the text in another window. That version is below: keep what you need, then save."),
    )
    return _change_page(request, statement, form, other_text=conflict.text)


def _change_page(
    request: HttpRequest, statement: Statement, form: StatementForm, *, other_text: str = ""
) -> HttpResponse:
    return render(
        request,
        "objections/change.html",
        {
            "form": form,
            "statement": statement,
            "length": statement.length,
            "other_text": other_text,
            "back_url": _address(statement.length),
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
    return redirect(_address(length))


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


def _sensitive_switch(objection: Objection, named: tuple[str, ...]) -> str:
    """Return what a button offers: to leave out what is sensitive, to bring it back, or nothing."""
    if objection.answers.get(WITHOUT_SENSITIVE, False):
        return "in"
    grounds = load_lawbook().grounds
    return "out" if any(grounds[ground].discloses_sensitive for ground in named) else ""


def _address(length: str) -> str:
    return f"{reverse('objections:statement')}?length={length}"
