"""The pages of the reminders: what will come and how often, and the page behind the link of a mail."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.objections import links, returning
from apps.objections.access import NoObjectionError, current_objection, has_read_mailbox, with_objection
from apps.objections.carrying import carried, carry, new_browser_secret
from apps.objections.lifecycle import StepNotAllowedError
from apps.objections.limits import network_of
from apps.objections.models import EmailAddress, Link, Objection
from apps.objections.page_language import page_language
from apps.objections.today import today_of
from apps.objections.tracking import ReplyTooEarlyError
from apps.reminders import giving, services
from apps.reminders.forms import ALL, FEWER, NONE, MoreTimeForm, SnoozeForm, WishesForm
from apps.reminders.models import Wishes
from apps.reminders.rules import Kind
from apps.reminders.services import PAUSES, NotOneSubmissionError
from apps.reminders.words import MAY_ASK_FOR_TIME, ONE_TAP, WORDS

CARRIED_KEY = "reminder"
LISTED = 8


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def wishes(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Ask how often we may write, and say what will be sent and when."""
    now = timezone.now()
    found = Wishes.objects.filter(objection=objection).first()
    chosen = NONE if found and not found.wanted else FEWER if found and found.fewer else ALL if found else None
    form = WishesForm(request.POST or None, initial={"how": chosen})
    if request.method == "POST" and form.is_valid():
        how = form.cleaned_data["how"]
        services.want_reminders(objection_id=objection.pk, wanted=how != NONE, fewer=how == FEWER, now=now)
        return redirect("reminders:wishes")
    address = EmailAddress.objects.filter(objection=objection, confirmed_at__isnull=False).first()
    today = services.day_of_mails(objection.pk, now=now)
    context = {
        "form": form,
        "wishes": found,
        "is_paused": found is not None and found.snoozed_until is not None and found.snoozed_until > today,
        "has_address": address is not None,
        "is_stopped": address is not None and address.reminders_stopped_at is not None,
        "is_dead": address is not None and services.is_dead(address),
        "to_come": listed(objection, now),
        "snooze_form": SnoozeForm(today=today, action=reverse("reminders:pause")),
        "back_url": reverse("objections:overview"),
    }
    return render(request, "reminders/wishes.html", context)


@require_POST
@with_objection
def pause(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Write nothing for a week, a month, or until a day; or go on writing at once."""
    now = timezone.now()
    if not Wishes.objects.filter(objection=objection).exists():
        return redirect("reminders:wishes")
    how = request.POST.get("for", "")
    everywhere = has_read_mailbox(request, objection)
    if how in PAUSES:
        services.pause(objection_id=objection.pk, how=how, now=now, everywhere=everywhere)
        return redirect("reminders:wishes")
    if how == "over":
        services.end_pause(objection_id=objection.pk, now=now, everywhere=everywhere)
        return redirect("reminders:wishes")
    form = SnoozeForm(
        request.POST, today=services.day_of_mails(objection.pk, now=now), action=reverse("reminders:pause")
    )
    if form.is_valid():
        until = form.cleaned_data["until"]
        services.snooze(objection_id=objection.pk, until=until, now=now, everywhere=everywhere)
        return redirect("reminders:wishes")
    return render(request, "reminders/pause.html", {"form": form, "back_url": reverse("reminders:wishes")})


@never_cache
@require_safe
def follow(request: HttpRequest, kind: str, token: str) -> HttpResponse:
    """Take the token out of the address bar, and show nothing before that."""
    link = links.find(links.Kind.REMINDER, token)
    if link is None or link.objection is None or kind not in set(Kind):
        return _ended(request)
    response = redirect("reminders:answer")
    # Not the session: programs that open every link in a mail would leave a row each.
    carry(response, {CARRIED_KEY: [kind, token]})
    return response


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest) -> HttpResponse:
    """Show the buttons of a reminder; only pressing one changes anything. Shows no data of the person."""
    kind, token, link = _link_of(request)
    if kind is None or link is None or link.objection is None:
        return _ended(request)
    now, objection = timezone.now(), link.objection
    if request.method == "POST" and request.POST.get("do") == "link":
        # Also with a link that has just ended; the service knows for how long.
        return _send_link(request, token, now)
    is_open = links.is_open(link, now)
    asks_for_time = kind in MAY_ASK_FOR_TIME and services.may_have_more_time(objection)
    given = request.POST if request.method == "POST" and is_open else None
    snooze = SnoozeForm(
        given if given and "until" in given else None, today=services.day_of_mails(objection.pk, now=now)
    )
    more_time = MoreTimeForm(
        given if given and "came_on" in given else None, today=today_of(objection, now), in_time=kind in IN_TIME
    )
    if given is not None:
        response = _do(objection, given, snooze, more_time, now)
        if response is not None:
            return response
    context = {
        "words": WORDS[kind],
        "tap": ONE_TAP.get(kind),
        "is_open": is_open,
        "is_here": _is_here(request, objection),
        "snooze_form": snooze,
        "more_time_form": more_time if asks_for_time or more_time.is_bound else None,
        "form": more_time if more_time.is_bound else snooze,
    }
    return render(request, "reminders/answer.html", context)


IN_TIME = frozenset({Kind.DID_IT_ARRIVE, Kind.DEADLINE_SOON})
"""What came on the day of these mails came within the first period, most likely."""


@never_cache
@require_safe
def done(request: HttpRequest) -> HttpResponse:
    """Say what was done."""
    kind, _token, link = _link_of(request)
    is_here = kind is not None and link is not None and _is_here(request, link.objection)
    return render(request, "reminders/done.html", {"done": request.GET.get("done", ""), "is_here": is_here})


def listed(objection: Objection, now: datetime) -> list[tuple[Any, Any]]:
    """Return the next mails as a page lists them: the day, and what it is about."""
    coming = giving.still_to_come(objection, now=now)
    return [(day, WORDS[one.kind].listed) for day, one in coming[:LISTED]]


def _do(
    objection: Objection, given: Any, snooze: SnoozeForm, more_time: MoreTimeForm, now: datetime
) -> HttpResponse | None:
    """Do what a button or one of the two forms says; None where the page has to be shown again."""
    if snooze.is_bound:
        if not snooze.is_valid():
            return None
        services.snooze(objection_id=objection.pk, until=snooze.cleaned_data["until"], now=now)
        return _done("until")
    if more_time.is_bound:
        return _more_time(objection, more_time, now) if more_time.is_valid() else None
    wanted = given.get("do", "")
    if wanted == "never":
        never = returning.make_never_link(objection_id=objection.pk, now=now)
        returning.never_write(token=never, now=now)
        return redirect("objections:never_write", never)
    if wanted in PAUSES:
        services.pause(objection_id=objection.pk, how=wanted, now=now)
    elif wanted in {FEWER, NONE}:
        services.want_reminders(
            objection_id=objection.pk, wanted=wanted == FEWER, fewer=wanted == FEWER, now=now, everywhere=True
        )
    elif wanted in ACTS:
        ACTS[wanted](objection_id=objection.pk, now=now)
    else:
        return None
    return _done(wanted)


ACTS = {
    "received": services.note_arrival,
    "still_so": services.note_still_so,
}


def _more_time(objection: Objection, form: MoreTimeForm, now: datetime) -> HttpResponse | None:
    try:
        moved = services.note_more_time(objection_id=objection.pk, came_on=form.cleaned_data["came_on"], now=now)
    except ReplyTooEarlyError:
        form.add_error("came_on", _("Enter a day after you sent it"))
        return None
    except (NotOneSubmissionError, StepNotAllowedError):
        return _done("which")
    return _done("more_time" if moved else "too_late")


def _done(what: str) -> HttpResponse:
    return redirect(f"{reverse('reminders:done')}?done={what}")


def _send_link(request: HttpRequest, token: str, now: datetime) -> HttpResponse:
    browser = new_browser_secret()
    returning.order_new_link(
        kind=links.Kind.REMINDER,
        token=token,
        network=network_of(request),
        browser=browser,
        language=page_language(),
        now=now,
    )
    response = redirect("objections:sign_in_code")
    carry(response, {"browser": browser, "asked_at": int(now.timestamp())})
    return response


def _ended(request: HttpRequest) -> HttpResponse:
    return render(request, "reminders/ended.html", status=404)


def _is_here(request: HttpRequest, objection: Objection | None) -> bool:
    """Say whether this browser may see the objection anyway."""
    try:
        return current_objection(request) == objection
    except NoObjectionError:
        return False


def _link_of(request: HttpRequest) -> tuple[Kind | None, str, Link | None]:
    kind, token = carried(request).get(CARRIED_KEY, (None, ""))
    if kind not in set(Kind):
        return None, "", None
    return Kind(kind), token, links.find(links.Kind.REMINDER, token)
