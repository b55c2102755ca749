"""A note to a friend: a few lines to pass on, with nothing of the person's own in it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from apps.objections.access import with_objection
from apps.objections.drafts import compose_for
from apps.objections.models import Objection
from apps.statements.composing import NoRightError
from apps.statements.texts import MissingWordingError


@require_safe
@with_objection
def show(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Show the note, to copy."""
    try:
        note = compose_for(objection, document="note_to_friend", length="full", today=timezone.localdate())
    except (NoRightError, MissingWordingError):
        return redirect("objections:overview")
    return render(request, "objections/friend.html", {"note": note, "back_url": reverse("objections:overview")})
