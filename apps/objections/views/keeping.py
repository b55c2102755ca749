"""Keeping an objection: with an address, with a code, or on another device. All of it is an offer."""

from __future__ import annotations

import io

import segno
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.objections import links, returning
from apps.objections.access import end_with_browser, is_shared, wait_for_confirmation, with_objection
from apps.objections.addresses import meant
from apps.objections.carrying import carried, carry, put_down
from apps.objections.limits import network_of
from apps.objections.links import Kind
from apps.objections.models import EmailAddress, Objection
from apps.objections.page_language import page_language
from apps.objections.returning_forms import KeepForm, new_form_key


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def keep(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Offer the ways to come back; saying no is as easy."""
    now = timezone.now()
    form = KeepForm(request.POST if request.method == "POST" else None, now=now)
    if form.is_valid():
        browser = form.browser()
        if not form.is_from_a_program():
            returning.keep_with_address(
                objection_id=objection.pk,
                address=form.cleaned_data["email"],
                network=network_of(request),
                browser=browser,
                language=page_language(),
                now=now,
            )
            wait_for_confirmation(request, objection)
        response = redirect("objections:keep_sent")
        carry(response, {"browser": browser, "asked_at": int(now.timestamp())})
        return response
    refused = returning.refused_address(objection)
    if refused and request.method != "POST":
        # To be corrected, not typed once more.
        form.initial["email"] = refused
    context = {
        "form": form,
        "refused": refused,
        "shared": is_shared(request),
        "form_key": new_form_key(),
        "kept_with": _confirmed(objection),
        "has_code": hasattr(objection, "return_code"),
        "back_url": reverse("objections:overview"),
    }
    return render(request, "objections/keep.html", context)


@require_safe
@with_objection
def keep_sent(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Say that a mail is on its way, to which address, and what to do when none comes."""
    entered = objection.email_addresses.filter(confirmed_at__isnull=True).first()
    address = entered.address if entered else ""
    context = {
        "address": address,
        "meant": meant(address),
        "refused": returning.refused_address(objection),
        "shared": is_shared(request),
        "back_url": reverse("objections:keep"),
    }
    return render(request, "objections/keep_sent.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def return_code(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Make a return code and show it once, with a picture of it and a card to print."""
    if request.method == "POST":
        response = redirect("objections:return_code")
        if "saved" in request.POST:
            response = redirect("objections:overview")
            put_down(response)
            return response
        key = request.POST.get("form_key", "")
        code = returning.make_return_code(objection_id=objection.pk, now=timezone.now(), form_key=key)
        carry(response, {"code": code})
        return response
    code = str(carried(request).get("code", ""))
    if not code:
        return redirect("objections:keep")
    context = {"code": links.grouped(code), "back_url": reverse("objections:keep")}
    return render(request, "objections/return_code.html", context)


@require_safe
@with_objection
def return_code_picture(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Draw the return code that this browser carries, as a link."""
    code = str(carried(request).get("code", ""))
    if not code:
        raise Http404
    return _picture(links.code_link(code))


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def another_device(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Make a link for another device, and show it as a picture to take a photo of."""
    if request.method == "POST":
        response = redirect("objections:another_device")
        key = request.POST.get("form_key", "")
        token = returning.make_device_link(objection_id=objection.pk, now=timezone.now(), form_key=key)
        carry(response, {"device": token})
        return response
    context = {
        "has_link": "device" in carried(request),
        "form_key": new_form_key(),
        "back_url": reverse("objections:keep"),
    }
    return render(request, "objections/another_device.html", context)


@require_safe
@with_objection
def another_device_picture(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Draw the link for another device that this browser carries."""
    token = str(carried(request).get("device", ""))
    if not token:
        raise Http404
    return _picture(links.written_out(Kind.DEVICE, token))


@require_POST
@with_objection
def forget_on_closing(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Let this browser forget the objection when it is closed: others use the device too."""
    end_with_browser(request)
    return redirect("objections:keep")


def _confirmed(objection: Objection) -> str:
    found = EmailAddress.objects.filter(objection=objection, confirmed_at__isnull=False).first()
    return found.address if found else ""


def _picture(address: str) -> HttpResponse:
    """Return a QR code: dark on white in every colour scheme, or cameras do not read it."""
    file = io.BytesIO()
    segno.make(address, error="m", micro=False).save(
        file, kind="svg", scale=6, border=4, dark="#000", light="#fff", svgclass=None, lineclass=None
    )
    response = HttpResponse(file.getvalue(), content_type="image/svg+xml")
    response.headers["Cache-Control"] = "no-store"
    return response
