"""Coming back: by a link, by the code in a mail, by a return code, or in another browser."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.core.lookup import keyed_hash
from apps.objections import links, returning
from apps.objections.access import NoObjectionError, current_objection, has_read_mailbox, sign_in, with_objection
from apps.objections.addresses import masked
from apps.objections.carrying import WITHOUT_BUTTON, carried, carry, new_browser_secret, put_down
from apps.objections.limits import network_of
from apps.objections.links import Kind, LinkEndedError
from apps.objections.models import Link, Objection
from apps.objections.models.objection import KeptBy
from apps.objections.page_language import letter_language, page_language
from apps.objections.returning import NoMoreTriesError, TooManyDraftsError, WrongCodeError
from apps.objections.returning_forms import ReturnCodeForm, SharedDeviceForm, SignInCodeForm, SignInForm, new_form_key

# They come with a link or without a session, and still show what is one person's.
personal = cache_control(no_store=True)

# A return code travels like a link where it is scanned.
BY_CODE = "code"
FOLLOWED = {Kind.CONFIRM.value, Kind.SIGN_IN.value, Kind.DEVICE.value, BY_CODE}


@personal
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """Take an address and say that a link is on its way, whoever the address belongs to."""
    now = timezone.now()
    form = SignInForm(request.POST if request.method == "POST" else None, now=now)
    if form.is_valid():
        browser = form.browser()
        if not form.is_from_a_program():
            returning.order_sign_in(
                address=form.cleaned_data["email"],
                network=network_of(request),
                browser=browser,
                language=page_language(),
                now=now,
            )
        return _on_its_way(browser, shared=form.cleaned_data["shared"])
    return render(request, "objections/sign_in.html", {"form": form, "back_url": reverse("pages:home")})


@personal
@require_http_methods(["GET", "HEAD", "POST"])
def enter_code(request: HttpRequest) -> HttpResponse:
    """Say what to do now, and take the code from the mail in the browser that asked for it."""
    form = SignInCodeForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        browser = str(carried(request).get("browser", ""))
        try:
            objection = returning.use_code(browser=browser, code=form.cleaned_data["code"], now=timezone.now())
        except WrongCodeError:
            form.add_error("code", _("This code does not fit. Look at the newest mail, or ask for a new link."))
        except NoMoreTriesError:
            form.add_error("code", _("A code works in the browser that asked, five tries at most. Ask for a new link."))
        else:
            return _signed_in(request, objection, shared=carried(request).get("shared"), by_mail=True)
    return render(request, "objections/sign_in_sent.html", {"form": form, "back_url": reverse("objections:sign_in")})


@personal
@require_http_methods(["GET", "HEAD", "POST"])
def enter_return_code(request: HttpRequest) -> HttpResponse:
    """Take the return code somebody wrote down."""
    form = ReturnCodeForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        response = _by_return_code(request, form)
        if response is not None:
            return response
    context = {"form": form, "back_url": reverse("objections:sign_in")}
    return render(request, "objections/enter_return_code.html", context)


@personal
@require_safe
def follow(request: HttpRequest, kind: str, token: str) -> HttpResponse:
    """Take the token out of the address bar. Whatever opens this spends nothing."""
    response = redirect("objections:open_link")
    if kind in FOLLOWED:
        asked = {name: value for name, value in carried(request).items() if name in {"browser", "asked_at", "shared"}}
        carry(response, asked | {"kind": kind, "token": token[:100]})
    return response


@personal
@require_http_methods(["GET", "HEAD", "POST"])
def open_link(request: HttpRequest) -> HttpResponse:
    """Show whose link it is and a button; the button spends it."""
    things = carried(request)
    kind, token = str(things.get("kind", "")), str(things.get("token", ""))
    form = SharedDeviceForm(
        request.POST if request.method == "POST" else None, initial={"shared": bool(things.get("shared"))}
    )
    if kind == BY_CODE:
        return _open_by_code(request, token)
    now = timezone.now()
    link = links.find(kind, token) if token else None
    if link is None or not links.is_open(link, now):
        # One page for all that cannot be spent: it says nothing about people.
        ended = {"can_order": bool(token) and kind != Kind.DEVICE, "form_key": new_form_key()}
        return render(request, "objections/link_ended.html", ended, status=410)
    if request.method == "POST" or (request.method == "GET" and _asked_here(things, link)):
        try:
            objection = returning.use_link(kind=kind, token=token, now=now)
        except LinkEndedError:
            return redirect("objections:open_link")
        # Without the button, what was ticked where the link was asked for.
        shared = form.cleaned_data["shared"] if form.is_valid() else things.get("shared")
        return _signed_in(request, objection, shared=shared, by_mail=kind != Kind.DEVICE)
    context = {
        "form": form,
        "masked": masked(link.address.address) if link.address else "",
        "confirms": link.kind == Kind.CONFIRM,
        "leaves_another": _has_another(request, link.objection),
    }
    return render(request, "objections/open_link.html", context)


@personal
@require_POST
def new_link(request: HttpRequest) -> HttpResponse:
    """Order another link to the address that an ended one went to."""
    things = carried(request)
    # The same page sent twice orders once, and both answers carry the same secret.
    key = request.POST.get("form_key", "")
    browser = keyed_hash("asked", f"{key}:{things.get('token', '')}") if key else new_browser_secret()
    returning.order_new_link(
        kind=str(things.get("kind", "")),
        token=str(things.get("token", "")),
        network=network_of(request),
        browser=browser,
        language=page_language(),
        now=timezone.now(),
    )
    return _on_its_way(browser, shared=bool(things.get("shared")))


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def mine(request: HttpRequest, objection: Objection) -> HttpResponse:
    """List what was kept with the same address, and change to another one. Only for who came by a mail to it."""
    by_mail = has_read_mailbox(request, objection)
    own = returning.objections_of(objection) if by_mail else [objection]
    if by_mail and request.method == "POST" and request.POST.get("act") == "begin":
        return _begin_another(request, objection)
    if request.method == "POST":
        chosen = next((one for one in own if str(one.row_key) == request.POST.get("objection")), None)
        if chosen is not None:
            sign_in(request, chosen, by_mail=by_mail)
            return redirect("objections:overview")
        return redirect("objections:mine")
    draft = returning.draft_to_continue(objection) if by_mail else None
    context = {
        "own": own,
        "current": objection,
        "drafts": {one.pk for one in returning.drafts_of(objection)},
        "to_continue": draft,
        "may_begin": by_mail and draft is None,
        "needs_link": not by_mail and objection.kept_by == KeptBy.EMAIL,
        "form_key": new_form_key(),
        "back_url": reverse("objections:overview"),
    }
    return render(request, "objections/mine.html", context)


def _begin_another(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Begin another objection of the same person, or go back to the list where a draft is to be continued."""
    try:
        begun = returning.begin_another(
            objection_id=objection.pk,
            form_key=request.POST.get("form_key", "")[:40],
            language=letter_language(),
            now=timezone.now(),
        )
    except TooManyDraftsError:
        return redirect("objections:mine")
    sign_in(request, begun, by_mail=True)
    return redirect("questionnaire:start")


def _on_its_way(browser: str, *, shared: bool) -> HttpResponse:
    response = redirect("objections:sign_in_code")
    carry(response, {"browser": browser, "asked_at": int(timezone.now().timestamp()), "shared": shared})
    return response


def _asked_here(things: dict[str, Any], link: Link) -> bool:
    """Say whether this browser asked for the link a few minutes ago, so that it needs no button."""
    asked_at, browser = things.get("asked_at", 0), things.get("browser", "")
    if link.order is None or timezone.now().timestamp() - asked_at > WITHOUT_BUTTON.total_seconds():
        return False
    return bool(browser) and link.order.browser_hash == links.browser_hash(browser)


def _has_another(request: HttpRequest, objection: Objection | None) -> bool:
    try:
        return current_objection(request) != objection
    except NoObjectionError:
        return False


def _open_by_code(request: HttpRequest, code: str) -> HttpResponse:
    """Show the page for return codes with the scanned one filled in; its button signs in."""
    form = ReturnCodeForm(request.POST if request.method == "POST" else None, initial={"code": links.grouped(code)})
    if form.is_valid():
        response = _by_return_code(request, form)
        if response is not None:
            return response
    context = {"form": form, "back_url": reverse("pages:home")}
    return render(request, "objections/enter_return_code.html", context)


def _by_return_code(request: HttpRequest, form: ReturnCodeForm) -> HttpResponse | None:
    """Sign in, or note on the form why not."""
    try:
        objection = returning.use_return_code(
            code=form.cleaned_data["code"], network=network_of(request), now=timezone.now()
        )
    except WrongCodeError:
        form.add_error("code", _("We know no objection with this code. A newer code replaces an older one."))
    except NoMoreTriesError:
        form.add_error("code", _("Too many codes did not fit. Wait an hour, then try again."))
    else:
        return _signed_in(request, objection, shared=form.cleaned_data["shared"])
    return None


def _signed_in(
    request: HttpRequest, objection: Objection, *, shared: bool | None, by_mail: bool = False
) -> HttpResponse:
    sign_in(request, objection, shared=shared, by_mail=by_mail)
    several = by_mail and len(returning.objections_of(objection)) > 1
    response = redirect("objections:mine" if several else "objections:overview")
    put_down(response)
    return response
