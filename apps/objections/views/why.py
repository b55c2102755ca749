"""Why each paragraph of the statement is there."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from apps.legal.loading import load_lawbook
from apps.objections.access import with_objection
from apps.objections.answers import facts_from
from apps.objections.models import Objection
from apps.objections.views.statement import chosen_length, length_tabs, written_draft
from apps.objections.why_words import reasons_for


@require_safe
@with_objection
def show(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Show the composed text paragraph by paragraph, each with what it rests on."""
    length = chosen_length(request)
    written = written_draft(objection, length)
    if written is None:
        return redirect("questionnaire:check")
    draft, statement = written
    return render(
        request,
        "objections/why.html",
        {
            "reasons": reasons_for(draft.composed, facts_from(objection.answers), load_lawbook()),
            "language": draft.composed.language,
            "is_edited": statement.is_edited,
            "is_outdated": draft.is_outdated,
            "tabs": length_tabs(reverse("objections:why"), length),
            "back_url": f"{reverse('objections:statement')}?length={length}",
        },
    )
