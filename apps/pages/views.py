"""Pages that inform, and the pages for when something went wrong. None of them stores anything."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from hashlib import sha256
from itertools import groupby
from operator import attrgetter
from typing import TypeVar

from django.conf import settings
from django.contrib.sessions.exceptions import SessionInterrupted
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import condition, require_safe

from apps.core.colours import style_sheet
from apps.core.last_resort import MISTAKE, last_resort
from apps.legal.export import as_json
from apps.legal.lawbook import Alternative, Effect, Jurisdiction, Kind, Reach, UnknownJurisdictionError
from apps.legal.loading import load_lawbook
from apps.objections.access import NoObjectionError, gone, has_objection
from apps.objections.answers import ELSEWHERE
from apps.objections.offering import is_offered
from apps.objections.page_language import in_page_language, letter_language
from apps.objections.retention import RETENTION
from apps.objections.text_fields import typed_texts
from apps.pages import campaigns
from apps.pages.countries import authority_shown, country_groups, country_shown
from apps.pages.lawbook_words import authority_language, authority_name, confidence_words, milestone_when
from apps.pages.privacy_law import bases
from apps.statements.texts import ground_card

log = logging.getLogger(__name__)

# RFC 9116 wants less than a year.
SECURITY_TXT_LIVES = timedelta(days=180)

ACCESSIBILITY_CHECKED_ON = date(2026, 11, 27)
"""When somebody last held what the accessibility page says against what was really checked."""

ASKED_FIRST = {
    "without_address",
    "kept",
    "evidence",
    "postal_address",
    "sessions",
    "unconfirmed",
    "mails",
    "backups",
    "network_address",
}
"""The rules of retention that people ask about; the privacy page folds away the rest."""

Ordered = TypeVar("Ordered", Effect, Alternative)


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Say what this is, for whom, how long it takes, and what is kept."""
    if request.method == "GET" and (code := request.GET.get("from")):
        campaigns.count(code=code, today=timezone.now().date())
    # Without our cookie there is nothing to continue, and no reason to open a session.
    returning = settings.SESSION_COOKIE_NAME in request.COOKIES and has_objection(request)
    return render(request, "pages/home.html", {"can_continue": returning})


@require_safe
@cache_control(public=True, max_age=3600)
def colours(request: HttpRequest) -> HttpResponse:
    """Return the operator's own colours; 404 where there are none."""
    if not (settings.SITE_COLOUR or settings.SITE_COLOUR_DARK):
        raise Http404
    return HttpResponse(style_sheet(settings.SITE_COLOUR, settings.SITE_COLOUR_DARK), content_type="text/css")


@require_safe
def how_it_works(request: HttpRequest) -> HttpResponse:
    """Explain what an objection does and does not do, from the lawbook."""
    lawbook = load_lawbook()
    effects = _by_order(lawbook.effects.values())
    by_reach = {reach: [effect for effect in effects if effect.reach is reach] for reach in Reach}
    sources = dict.fromkeys(id_ for effect in effects for id_ in effect.sources)
    return _informing(
        request,
        "pages/how_it_works.html",
        does=by_reach[Reach.DOES],
        does_not=by_reach[Reach.DOES_NOT],
        limits=by_reach[Reach.LIMIT],
        disputed=by_reach[Reach.DISPUTED],
        sources=[lawbook.sources[id_] for id_ in sources],
        verified_on=min(effect.verified_on for effect in effects),
    )


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """Say what is kept, from the table that is enforced, why, who gets it, and who watches over us (Art. 13 GDPR).

    What people ask about stands first, the rest is folded away.
    """
    yours = [rule for rule in RETENTION if rule.id in ASKED_FIRST]
    machinery = [rule for rule in RETENTION if rule.id not in ASKED_FIRST]
    lawbook = load_lawbook()
    authority = lawbook.authorities.get(settings.SITE_AUTHORITY)
    return _informing(
        request,
        "pages/privacy.html",
        yours=yours,
        machinery=machinery,
        bases=bases(),
        authority=authority,
        authority_name=authority_name(authority) if authority else "",
        authority_language=authority_language(authority) if authority else "",
    )


@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    """Say how the site can be used, and whom to tell when it cannot."""
    return _informing(request, "pages/accessibility.html", checked_on=ACCESSIBILITY_CHECKED_ON)


@require_safe
def help_page(request: HttpRequest) -> HttpResponse:
    """Answer what people ask on the way."""
    return _informing(request, "pages/help.html")


@require_safe
def no_right(request: HttpRequest, country: str) -> HttpResponse:
    """Say honestly that there is no right to object, and what helps instead."""
    lawbook = load_lawbook()
    code = country.upper()
    place: Jurisdiction | None = None
    if country != ELSEWHERE:
        try:
            where = lawbook.place_of(code)
        except UnknownJurisdictionError:
            raise Http404 from None
        place = lawbook.jurisdiction_for(*where, timezone.localdate())
        if is_offered(*where, timezone.localdate()):
            raise Http404
    authority = lawbook.authorities.get(place.authority) if place else None
    return render(
        request,
        "pages/no_right.html",
        {
            "country": in_page_language(place.names) if place else "",
            "may_have_right": place is not None and (place.has_right or place.unverified),
            "jurisdiction": place,
            "alternatives": [
                {"alternative": alternative, "channel": lawbook.channels.get(alternative.channel)}
                for alternative in _by_order(lawbook.alternatives.values())
                if _helps(alternative, code, has_authority=authority is not None)
            ],
            "authority": authority_shown(authority) if authority else None,
            "no_effect": lawbook.effects["timeline_post"],
            "back_url": reverse("questionnaire:step", args=["where-you-live"]),
        },
    )


@require_safe
def countries(request: HttpRequest) -> HttpResponse:
    """List every country of the lawbook: which right there is, and which authority."""
    lawbook = load_lawbook()
    return _informing(
        request,
        "pages/countries.html",
        groups=country_groups(lawbook, timezone.localdate()),
        lawbook=lawbook,
    )


@require_safe
def country(request: HttpRequest, code: str) -> HttpResponse:
    """Show what the lawbook knows of a country, with sources and the day somebody looked."""
    if code != code.lower():
        return redirect("pages:country", code.lower(), permanent=True)
    lawbook = load_lawbook()
    try:
        home_country, part = lawbook.place_of(code.upper())
    except UnknownJurisdictionError:
        raise Http404 from None
    if part:
        # A part of a country, such as Guadeloupe, stands on the country's page.
        return redirect("pages:country", home_country.lower())
    shown = country_shown(lawbook, home_country, timezone.localdate())
    return render(request, "pages/country.html", {"country": shown, "back_url": reverse("pages:countries")})


@require_safe
def changes(request: HttpRequest) -> HttpResponse:
    """Tell what each edition of the lawbook changed, the newest first."""
    lawbook = load_lawbook()
    newest_first = sorted(
        lawbook.changes.values(), key=lambda change: (change.edition, change.changed_on, change.id), reverse=True
    )
    return _informing(
        request,
        "pages/changes.html",
        # Several changes of one day are one edition to readers.
        editions=[
            {
                "edition": edition,
                "changed_on": changed_on,
                "changes": [
                    {"texts": change.texts, "records": [named for name in change.records if (named := _named(name))]}
                    for change in of_that_day
                ],
            }
            for (edition, changed_on), of_that_day in groupby(
                newest_first, key=lambda change: (change.edition, change.changed_on)
            )
        ],
        lawbook=lawbook,
    )


@require_safe
def timeline(request: HttpRequest) -> HttpResponse:
    """Tell what has happened so far, the newest first."""
    lawbook = load_lawbook()
    newest_first = sorted(
        lawbook.timeline.values(), key=lambda milestone: (milestone.happened_on, milestone.id), reverse=True
    )
    return _informing(
        request,
        "pages/timeline.html",
        years=[
            {
                "year": year,
                # What happened on one day stands under that day once.
                "days": [
                    {
                        "when": when,
                        "milestones": [
                            {
                                "milestone": milestone,
                                "sure": confidence_words(milestone.confidence),
                                "sources": [lawbook.sources[id_] for id_ in milestone.sources],
                            }
                            for milestone in of_that_day
                        ],
                    }
                    for when, of_that_day in groupby(of_that_year, key=milestone_when)
                ],
            }
            for year, of_that_year in groupby(newest_first, key=lambda milestone: milestone.happened_on.year)
        ],
    )


@cache
def _exported() -> tuple[str, str]:
    """Return the lawbook as JSON, and the tag by which a copy of it is recognised."""
    text = as_json(load_lawbook())
    return text, f'"{sha256(text.encode()).hexdigest()[:32]}"'


@require_safe
@cache_control(public=True, max_age=3600)
@gzip_page
@condition(etag_func=lambda request: _exported()[1])
def lawbook_json(request: HttpRequest) -> HttpResponse:
    """Give the whole lawbook away, for other sites and programs too."""
    response = HttpResponse(_exported()[0], content_type="application/json; charset=utf-8")
    response.headers["Access-Control-Allow-Origin"] = "*"
    return response


@require_safe
def security_txt(request: HttpRequest) -> HttpResponse:
    """Say where to report a weakness (RFC 9116). Without a contact in the settings there is no such file."""
    contact = settings.SITE_CONTACT
    if not contact:
        raise Http404
    address = contact if "://" in contact else f"mailto:{contact}"
    # Always ahead, and the same for a whole day: whoever reads an old copy sees that it is old.
    midnight = timezone.now().replace(hour=0, minute=0, second=0, microsecond=0)
    lines = [
        f"Contact: {address}",
        f"Expires: {midnight + SECURITY_TXT_LIVES:%Y-%m-%dT%H:%M:%SZ}",
        f"Preferred-Languages: {', '.join(code for code, _name in settings.LANGUAGES)}",
        f"Canonical: {settings.SITE_URL}{reverse('pages:security_txt')}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer what we could not read: too large, or broken on the way."""
    if isinstance(exception, SessionInterrupted):
        # Another window left, or deleted everything, while this page was made.
        return gone(request)
    return render(request, "errors/400.html", status=400)


def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer what nobody here may do."""
    return render(request, "errors/403.html", status=403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer a form that did not come from the page we gave; what was typed is shown back."""
    if hasattr(request, "urlconf"):
        # A page of staff: ours do not lead there, and what they typed may be a password.
        return HttpResponse("This page was open for too long. Open it again.", status=403, content_type="text/plain")
    return render(request, "errors/form_expired.html", {"typed": typed_texts(request)}, status=403)


def page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Answer an address that leads nowhere."""
    if isinstance(exception, NoObjectionError):
        return render(request, "objections/gone.html", {"typed": []}, status=404)
    return render(request, "errors/404.html", status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer when we made a mistake; needs neither database nor session, nor templates that still work."""
    try:
        return render(request, "errors/500.html", status=500)
    except Exception:
        # The mistake may be in what all pages stand on. Django has logged the first; this one is new.
        log.exception("the page for our mistakes cannot be shown", extra={"event_id": "error-page-failed"})
        return last_resort(MISTAKE, 500)


def _by_order(records: Iterable[Ordered]) -> list[Ordered]:
    return sorted(records, key=attrgetter("order"))


def _helps(alternative: Alternative, code: str, *, has_authority: bool) -> bool:
    """Say whether an alternative helps somebody in this place."""
    if alternative.needs_authority and not has_authority:
        return False
    # A part of a country, such as US-CA, goes by its country here.
    return not alternative.only_in or code.partition("-")[0] in alternative.only_in


def _named(name: str) -> dict[str, str] | None:
    """Return how a page names a changed record, and where its page is; None where it has only a name of ours."""
    folder, _slash, id_ = name.partition("/")
    lawbook = load_lawbook()
    if folder == "jurisdictions" and (place := lawbook.jurisdictions.get(id_)):
        return {"name": in_page_language(place.names), "url": reverse("pages:country", args=[id_.lower()])}
    if folder == "grounds" and (ground := lawbook.grounds.get(id_)) and ground.kind is Kind.PERSONAL:
        return {"name": ground_card(id_, letter_language()).title, "url": reverse("pages:samples")}
    if folder == "authorities" and (authority := lawbook.authorities.get(id_)):
        return {"name": authority_name(authority), "url": ""}
    return None


def _informing(request: HttpRequest, template: str, **context: object) -> HttpResponse:
    return render(request, template, {"back_url": reverse("pages:home"), **context})
