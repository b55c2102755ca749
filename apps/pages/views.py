"""Pages that inform, and the pages for when something went wrong. None of them stores anything."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from apps.legal.lawbook import Jurisdiction
from apps.legal.loading import load_lawbook
from apps.objections.access import NoObjectionError, has_objection
from apps.objections.answers import ELSEWHERE
from apps.objections.retention import RETENTION
from apps.objections.text_fields import typed_texts


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Say what this is, for whom, how long it takes, and what is kept."""
    # Without our cookie there is nothing to continue, and no reason to open a session.
    returning = settings.SESSION_COOKIE_NAME in request.COOKIES and has_objection(request)
    return render(request, "pages/home.html", {"can_continue": returning})


@require_safe
def how_it_works(request: HttpRequest) -> HttpResponse:
    """Explain what an objection does and does not do."""
    return _informing(request, "pages/how_it_works.html")


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """Say what is kept, from the table that is enforced."""
    return _informing(request, "pages/privacy.html", retention=RETENTION)


@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    """Say how the site can be used, and whom to tell when it cannot."""
    return _informing(request, "pages/accessibility.html")


@require_safe
def help_page(request: HttpRequest) -> HttpResponse:
    """Answer what people ask on the way."""
    return _informing(request, "pages/help.html")


@require_safe
def no_right(request: HttpRequest, country: str) -> HttpResponse:
    """Say honestly that there is no right to object, and what helps instead."""
    code = country.upper()
    jurisdiction: Jurisdiction | None = load_lawbook().jurisdictions.get(code)
    if country != ELSEWHERE and (jurisdiction is None or jurisdiction.instrument):
        raise Http404
    language = (get_language() or "en").partition("-")[0]
    return render(
        request,
        "pages/no_right.html",
        {
            "country": jurisdiction.names.get(language, jurisdiction.names["en"]) if jurisdiction else "",
            "jurisdiction": jurisdiction,
            "back_url": reverse("questionnaire:step", args=["where-you-live"]),
        },
    )


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer what we could not read: too large, or broken on the way."""
    return render(request, "errors/400.html", status=400)


def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer what nobody here may do."""
    return render(request, "errors/403.html", status=403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer a form that did not come from the page we gave; what was typed is shown back."""
    return render(request, "errors/form_expired.html", {"typed": typed_texts(request)}, status=403)


def page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer an address that leads nowhere."""
    if isinstance(exception, NoObjectionError):
        return render(request, "objections/gone.html", {"typed": []}, status=404)
    return render(request, "errors/404.html", status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer when we made a mistake; needs neither database nor session."""
    return render(request, "errors/500.html", status=500)


def _informing(request: HttpRequest, template: str, **context: object) -> HttpResponse:
    return render(request, template, {"back_url": reverse("pages:home"), **context})
