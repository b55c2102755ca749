"""Leaving: this browser, at once; and our mails, for good."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from apps.objections import links, returning
from apps.objections.access import NoObjectionError, current_objection, forget
from apps.objections.carrying import put_down
from apps.objections.links import Kind, LinkEndedError

personal = cache_control(no_store=True)
FORGET_ALL = '"cache", "cookies", "storage"'


@personal
@require_http_methods(["GET", "HEAD", "POST"])
def leave(request: HttpRequest) -> HttpResponse:
    """End the session of this browser and lead to a page that says nothing about us."""
    if request.method == "POST":
        if request.POST.get("where") == "everywhere":
            _end_everywhere(request)
        forget(request)
        response = redirect("objections:left")
        put_down(response)
        response.headers["Clear-Site-Data"] = FORGET_ALL
        return response
    return render(request, "objections/leave.html")


@personal
@require_safe
def left(request: HttpRequest) -> HttpResponse:
    """Show a page that anybody may see over a shoulder."""
    response = render(request, "objections/left.html")
    response.headers["Clear-Site-Data"] = FORGET_ALL
    return response


# Mail programs send this POST themselves (RFC 8058): they have neither cookie nor token, and the
# link is the proof.
@csrf_exempt
@personal
@require_http_methods(["GET", "HEAD", "POST"])
def stop_mails(request: HttpRequest, token: str) -> HttpResponse:
    """Stop our reminders at once, or all our mail for ever; opening the link changes nothing."""
    link = links.find(Kind.STOP, token)
    if link is None or link.objection_id is None:
        raise Http404
    if request.method == "POST":
        now = timezone.now()
        try:
            returning.stop_reminders(token=token, now=now)
        except LinkEndedError:
            raise Http404 from None
        if request.POST.get("choice") == "never":
            never = returning.make_never_link(objection_id=link.objection_id, now=now)
            returning.never_write(token=never, now=now)
            return redirect("objections:never_write", never)
        return redirect("objections:mails_stopped")
    return render(request, "objections/stop_mails.html")


@csrf_exempt
@personal
@require_http_methods(["GET", "HEAD", "POST"])
def never_write(request: HttpRequest, token: str) -> HttpResponse:
    """Never write to this mailbox again, or take that back."""
    try:
        if request.method == "POST":
            if request.POST.get("choice") == "take_back":
                returning.write_again(token=token)
            else:
                returning.never_write(token=token, now=timezone.now())
            return redirect("objections:never_write", token)
        never = returning.is_never_written(token=token)
    except LinkEndedError:
        raise Http404 from None
    return render(request, "objections/never_write.html", {"never": never})


@personal
@require_safe
def mails_stopped(request: HttpRequest) -> HttpResponse:
    """Say that no reminder comes any more."""
    return render(request, "objections/mails_stopped.html")


def _end_everywhere(request: HttpRequest) -> None:
    try:
        objection = current_objection(request)
    except NoObjectionError:
        return
    returning.end_everywhere(objection_id=objection.pk)
