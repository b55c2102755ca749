"""The hand-over: from our page into Meta's form, and back."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from string import ascii_uppercase

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.languages import REFERENCE
from apps.legal.channels import Route, routes_for
from apps.legal.facts import Facts
from apps.legal.lawbook import Channel, FormField
from apps.legal.loading import load_lawbook
from apps.objections import services
from apps.objections.access import with_objection
from apps.objections.answers import facts_from
from apps.objections.form_drawing import drawing_of
from apps.objections.forms import SubmissionForm
from apps.objections.link_reports import UnknownChannelError, report_link, ways_of
from apps.objections.models import Objection
from apps.objections.page_language import in_page_language, page_language
from apps.objections.route_texts import text_for
from apps.objections.route_words import (
    channel_title,
    path_of,
    route_name,
    slug_of,
)
from apps.objections.today import today_for, today_of
from apps.objections.views.statement import chosen_length, length_tabs, written_draft

WORKED, NOT_YET, WENT_WRONG = "worked", "not-yet", "went-wrong"


@dataclass(frozen=True, slots=True)
class FilledField:
    """A field of Meta's form, what it is called there, what goes into it, and its letter in our drawing.

    `label_in_english`: what Meta calls it in English, where we do not know its words in the language of the page;
    `label` is ours then.
    """

    takes: str
    label: str
    label_in_english: str
    value: str
    optional: bool
    letter: str = ""

    @property
    def element_id(self) -> str:
        """Return the id of the element that shows the value, for copying it."""
        return f"field-{self.takes}"


def controller_address(channel: Channel) -> tuple[str, ...]:
    """Return where a letter goes, for a channel that is one; nothing for others."""
    if channel.kind != "post":
        return ()
    controller = load_lawbook().controllers[channel.controller]
    return (controller.name, *controller.address)


@require_safe
@with_objection
def choose(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Go to the first form that was not sent yet."""
    routes = _routes(facts_from(objection.answers))
    if not routes or written_draft(objection, "full") is None:
        return redirect("questionnaire:check")
    sent = set(objection.submissions.open().values_list("account", flat=True))
    route = next((route for route in routes if route.key not in sent), None)
    if route is None:
        return redirect("objections:overview")
    return redirect(_address(route, chosen_length(request)))


@require_safe
@with_objection
def show(request: HttpRequest, objection: Objection, account: str) -> HttpResponse:
    """Show one form of Meta's: the way to it, what goes into which field, and what comes after."""
    facts = facts_from(objection.answers)
    routes = _routes(facts)
    route = _route(routes, account)
    length = chosen_length(request)
    written = written_draft(objection, length)
    if written is None:
        return redirect("questionnaire:check")
    statement = written[1]
    text = text_for(route, objection, statement, today=timezone.localdate())
    first, *others = ways_of(route, timezone.localdate())
    return render(
        request,
        "objections/hand_over.html",
        {
            "route": route,
            "name": route_name(route),
            "routes": [
                {"url": _address(other, length), "label": route_name(other), "is_current": other is route}
                for other in routes
            ],
            "channel": first,
            "path": path_of(first),
            "reported": request.GET.get("reported") == "yes",
            "fallbacks": [
                {
                    "title": channel_title(way),
                    "channel": way,
                    "path": path_of(way),
                    "address": controller_address(way),
                }
                for way in others
            ],
            "address": controller_address(first),
            "fields": [
                _filled(field, facts, text, letter)
                for letter, field in zip(ascii_uppercase, first.fields, strict=False)
            ],
            "drawing": drawing_of([field.takes for field in first.fields]),
            "statement": statement,
            "draft": written[0],
            "text": text,
            "count": len(text),
            "length": length,
            "tabs": length_tabs(reverse("objections:hand_over", args=[account]), length),
            "account": account,
            "is_kept": bool(objection.kept_by),
            "went_wrong": request.GET.get("answer") == WENT_WRONG,
            "not_yet": request.GET.get("answer") == NOT_YET,
            "back_url": f"{reverse('objections:statement')}?length={length}",
        },
    )


@require_POST
@with_objection
def did_it_work(request: HttpRequest, objection: Objection, account: str) -> HttpResponse:
    """Take the answer to "Did it work?" and lead on from there."""
    route = _route(_routes(facts_from(objection.answers)), account)
    answer = request.POST.get("answer")
    length = chosen_length(request)
    if answer == WORKED:
        return redirect(f"{reverse('objections:sent')}?account={account}&length={length}")
    if answer == WENT_WRONG:
        services.note_trouble(objection_id=objection.pk, today=today_of(objection, timezone.now()))
        return redirect(f"{_address(route, length)}&answer={WENT_WRONG}#other-ways")
    return redirect(f"{_address(route, length)}&answer={NOT_YET}#did-it-work")


@require_POST
@with_objection
def did_not_open(request: HttpRequest, objection: Objection, account: str) -> HttpResponse:
    """Count that one of Meta's pages did not open; once per browser, channel and day."""
    route = _route(_routes(facts_from(objection.answers)), account)
    channel = request.POST.get("channel", "")
    today = timezone.localdate()
    told = request.session.get("reported_links", {})
    if channel in {way.id for way in (route.channel, *route.fallbacks)} and told.get(channel) != today.isoformat():
        with suppress(UnknownChannelError):
            report_link(channel=channel, today=today)
        request.session["reported_links"] = {**told, channel: today.isoformat()}
    return redirect(f"{_address(route, chosen_length(request))}&answer={WENT_WRONG}&reported=yes#other-ways")


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def sent(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Take down that it was sent: when, for which accounts, and how."""
    facts = facts_from(objection.answers)
    routes = _routes(facts)
    length = chosen_length(request)
    if not routes or written_draft(objection, length) is None:
        return redirect("questionnaire:check")
    today = today_for(facts, timezone.now())
    asked_for = request.GET.get("account", "")
    which = chosen_account_number(request) if any(route.account for route in routes) else 1
    form = SubmissionForm(
        request.POST if request.method == "POST" else None,
        which=which,
        accounts=[(slug_of(route), route_name(route)) for route in routes if which == 1 or route.account],
        length=length,
        today=today,
        initial={
            "sent_on": today,
            "accounts": [asked_for] if asked_for else [],
            "sent_by": "post" if request.GET.get("by") == "post" else "form",
        },
    )
    if form.is_valid():
        named = form.cleaned_data.get("accounts") or [slug_of(routes[0])]
        try:
            services.record_submissions(
                objection_id=objection.pk,
                accounts=[route.key for route in routes if slug_of(route) in named],
                sent_by=form.cleaned_data["sent_by"],
                length=length,
                sent_on=form.cleaned_data["sent_on"],
                confirmed=form.cleaned_data["confirmed"],
                which=which,
            )
        except services.NoRightThenError:
            form.add_error("sent_on", _("Enter a later day: on this one, the law you rely on did not hold yet"))
        except services.AlreadySubmittedError:
            form.add_error(
                None,
                _(
                    "You have told us about this one before, with another day. It is on your "
                    "overview, where you can take it back."
                ),
            )
        else:
            return redirect("objections:overview")
    return render(
        request,
        "objections/sent.html",
        {
            "form": form,
            "evidence_url": reverse("objections:evidence"),
            "back_url": reverse("objections:hand_over_start"),
        },
    )


def chosen_account_number(request: HttpRequest) -> int:
    """Return which of several unlinked accounts of one service is meant: 1 unless 2 or 3 was asked for."""
    asked_for = request.POST.get("which") or request.GET.get("which")
    return int(asked_for) if asked_for in {"2", "3"} else 1


def _routes(facts: Facts) -> tuple[Route, ...]:
    return routes_for(facts, load_lawbook(), timezone.localdate())


def _route(routes: tuple[Route, ...], account: str) -> Route:
    for route in routes:
        if slug_of(route) == account:
            return route
    raise Http404


def _address(route: Route, length: str) -> str:
    return f"{reverse('objections:hand_over', args=[slug_of(route)])}?length={length}"


def _filled(field: FormField, facts: Facts, text: str, letter: str) -> FilledField:
    names = {
        "country": _("Country"),
        "email": _("E-mail address"),
        "explanation": _("Explanation"),
        "name": _("Name"),
        "phone": _("Phone number"),
        "choice": _("Choice"),
        "prompt": _("What you typed"),
        "evidence": _("Screenshot"),
    }
    jurisdiction = load_lawbook().jurisdictions[facts.country]
    values = {
        "country": in_page_language(jurisdiction.names),
        "email": facts.account_email,
        "explanation": text,
        "name": facts.name,
    }
    known = field.labels.get(page_language())
    return FilledField(
        takes=field.takes,
        label=known or names[field.takes],
        label_in_english="" if known else field.labels.get(REFERENCE, ""),
        value=values.get(field.takes, ""),
        optional=field.optional,
        letter=letter,
    )
