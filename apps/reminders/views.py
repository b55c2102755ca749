"""The pages of the reminders: what will come and how often, and the page behind the link of a mail."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.objections import links
from apps.objections.access import with_objection
from apps.objections.carrying import carried, carry
from apps.objections.models import EmailAddress, Link, Objection
from apps.reminders import services
from apps.reminders.forms import ALL, FEWER, NONE, SnoozeForm, WishesForm
from apps.reminders.hours import local_day
from apps.reminders.models import Wishes
from apps.reminders.rules import Kind
from apps.reminders.words import WORDS

CARRIED_KEY = "reminder"
PAUSES = {"week": timedelta(weeks=1), "month": timedelta(days=30)}


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
    zone = found.zone if found else "UTC"
    address = EmailAddress.objects.filter(objection=objection, confirmed_at__isnull=False).first()
    context = {
        "form": form,
        "wishes": found,
        "has_address": address is not None,
        "is_stopped": address is not None and address.reminders_stopped_at is not None,
        "is_dead": address is not None and services.is_dead(address),
        "to_come": [(one.on, WORDS[one.kind].listed) for one in services.still_to_come(objection, now=now)[:8]],
        "snooze_form": SnoozeForm(today=local_day(now, zone)),
        "back_url": reverse("objections:overview"),
    }
    return render(request, "reminders/wishes.html", context)


@require_POST
@with_objection
def pause(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Write nothing for a week, a month, or until a day."""
    now = timezone.now()
    found = Wishes.objects.filter(objection=objection).first()
    if found is None:
        return redirect("reminders:wishes")
    today = local_day(now, found.zone)
    if request.POST.get("for") in PAUSES:
        services.snooze(objection_id=objection.pk, until=today + PAUSES[request.POST["for"]], now=now)
        return redirect("reminders:wishes")
    form = SnoozeForm(request.POST, today=today)
    if form.is_valid():
        services.snooze(objection_id=objection.pk, until=form.cleaned_data["until"], now=now)
        return redirect("reminders:wishes")
    context = {"form": form, "back_url": reverse("reminders:wishes")}
    return render(request, "reminders/pause.html", context, status=200)


@never_cache
@require_safe
def follow(request: HttpRequest, kind: str, token: str) -> HttpResponse:
    """Take the token out of the address bar, and show nothing before that."""
    link = links.find(links.Kind.REMINDER, token)
    if link is None or link.objection is None or kind not in set(Kind):
        return render(request, "reminders/ended.html", status=404)
    response = redirect("reminders:answer")
    # Not the session: programs that open every link in a mail would leave a row each.
    carry(response, {CARRIED_KEY: [kind, token]})
    return response


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest) -> HttpResponse:
    """Show the buttons of a reminder; only pressing one changes anything. Shows no data of the person."""
    kind, link = _link_of(request)
    if kind is None or link is None or link.objection is None:
        return render(request, "reminders/ended.html", status=404)
    now = timezone.now()
    is_open = links.is_open(link, now)
    if request.method == "POST" and is_open:
        done = _do(request.POST.get("do", ""), link.objection, now)
        if done:
            return redirect(f"{reverse('reminders:done')}?done={done}")
    context = {"words": WORDS[kind], "is_open": is_open, "asks_arrival": kind is Kind.DID_IT_ARRIVE}
    return render(request, "reminders/answer.html", context)


@never_cache
@require_safe
def done(request: HttpRequest) -> HttpResponse:
    """Say what was done."""
    return render(request, "reminders/done.html", {"done": request.GET.get("done", "")})


def _do(wanted: str, objection: Objection, now: datetime) -> str:
    """Do what the button says, and return the word for it; nothing for one we do not have."""
    if wanted == "received":
        services.note_arrival(objection_id=objection.pk, now=now)
    elif wanted in PAUSES:
        services.snooze(objection_id=objection.pk, until=now.date() + PAUSES[wanted], now=now)
    elif wanted == FEWER:
        services.want_reminders(objection_id=objection.pk, wanted=True, fewer=True, now=now)
    elif wanted == NONE:
        services.want_reminders(objection_id=objection.pk, wanted=False, now=now)
    else:
        return ""
    return wanted


def _link_of(request: HttpRequest) -> tuple[Kind | None, Link | None]:
    kind, token = carried(request).get(CARRIED_KEY, (None, ""))
    return (Kind(kind), links.find(links.Kind.REMINDER, token)) if kind in set(Kind) else (None, None)
