"""Delete my data: one step, and a receipt."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from apps.objections import erasing
from apps.objections.access import NoObjectionError, current_objection, forget


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest) -> HttpResponse:
    """Say what would go; delete it when told to."""
    try:
        objection = current_objection(request)
    except NoObjectionError:
        objection = None
    if request.method == "POST":
        if objection is not None:
            erasing.erase(objection_id=objection.pk, today=timezone.localdate())
        forget(request)
        return redirect("objections:erased")
    return render(request, "objections/erase.html", {"objection": objection, "back_url": reverse("pages:home")})


@never_cache
@require_safe
def erased(request: HttpRequest) -> HttpResponse:
    """Show the receipt."""
    response = render(request, "objections/erased.html", {"today": timezone.localdate()})
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response
