"""The pages behind two links in our mails: delete my data, and keep it for another year.

They work in any browser and without a session, as mails are read elsewhere. The token leaves the address bar
before anything is shown; opening a link changes nothing, and no page shows what is kept.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_http_methods, require_safe

from apps.objections import ending, erasing, links
from apps.objections.access import forget
from apps.objections.addresses import masked
from apps.objections.carrying import carried, carry, put_down
from apps.objections.links import Kind, LinkEndedError
from apps.objections.models import Link

personal = cache_control(no_store=True)
PAGES = {Kind.ERASE: "objections:erase_by_mail", Kind.LONGER: "objections:keep_longer"}


@personal
@require_safe
def follow(request: HttpRequest, token: str, kind: str) -> HttpResponse:
    """Take the token out of the address bar."""
    response = redirect(PAGES[Kind(kind)])
    asked = {name: value for name, value in carried(request).items() if name in {"browser", "asked_at"}}
    # Under a name of its own, so that no other page takes it for a link to sign in.
    carry(response, asked | {kind: token[:100]})
    return response


@personal
@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest) -> HttpResponse:
    """Say what would go, and delete it when told to."""
    link = _link(request, Kind.ERASE)
    if link is None or link.address is None:
        return _ended(request)
    if request.method == "POST":
        try:
            was_everything = erasing.erase_by_link(token=_token(request, Kind.ERASE), today=timezone.localdate())
        except LinkEndedError:
            return _ended(request)
        if was_everything:
            forget(request)
        response = redirect("objections:erased" if was_everything else "objections:address_erased")
        put_down(response)
        return response
    context = {"masked": masked(link.address.address), "is_confirmed": link.address.confirmed_at is not None}
    return render(request, "objections/erase_by_mail.html", context)


@personal
@require_safe
def address_erased(request: HttpRequest) -> HttpResponse:
    """Show the receipt for an address that nobody had confirmed."""
    return render(request, "objections/address_erased.html", {"today": timezone.localdate()})


@personal
@require_http_methods(["GET", "HEAD", "POST"])
def keep_longer(request: HttpRequest) -> HttpResponse:
    """Ask whether it shall stay, keep it when told to, and say so."""
    link = _link(request, Kind.LONGER)
    now = timezone.now()
    if link is None or link.address is None or (link.used_at is None and not links.is_open(link, now)):
        return _ended(request)
    if request.method == "POST":
        try:
            ending.keep_longer(token=_token(request, Kind.LONGER), now=now)
        except LinkEndedError:
            return _ended(request)
        return redirect("objections:keep_longer")
    context = {"masked": masked(link.address.address), "is_done": link.used_at is not None}
    return render(request, "objections/keep_longer.html", context)


def _token(request: HttpRequest, kind: str) -> str:
    return str(carried(request).get(kind, ""))


def _link(request: HttpRequest, kind: str) -> Link | None:
    token = _token(request, kind)
    return links.find(kind, token) if token else None


def _ended(request: HttpRequest) -> HttpResponse:
    return render(request, "objections/mail_link_ended.html", status=410)
