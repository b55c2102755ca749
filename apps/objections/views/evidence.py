"""Keep a screenshot: put it in, see what is kept, take it out again."""

from __future__ import annotations

import secrets
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.core.uploads import TOO_LARGE
from apps.objections import evidence
from apps.objections.access import with_objection
from apps.objections.evidence_forms import EvidenceForm
from apps.objections.lifecycle import Status
from apps.objections.models import Evidence, Objection
from apps.objections.route_words import sent_name, submission_name


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def keep(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Show what is kept, and keep another file or pasted mail, for one of the submissions or for all."""
    submissions = list(objection.submissions.exclude(status=Status.WITHDRAWN).order_by("pk"))
    form = EvidenceForm(
        request.POST if request.method == "POST" else None,
        request.FILES if request.method == "POST" else None,
        too_large=bool(getattr(request, TOO_LARGE, ())),
        submissions=[(str(one.pk), sent_name(one)) for one in submissions],
        initial={"form_key": secrets.token_urlsafe(24), "about": request.GET.get("about", "")},
    )
    if form.is_valid():
        try:
            evidence.keep_evidence(
                objection_id=objection.pk,
                form_key=form.cleaned_data["form_key"],
                title=form.cleaned_data["called"],
                examined=form.cleaned_data["examined"],
                submission_id=int(form.cleaned_data.get("about") or 0) or None,
                now=timezone.now(),
            )
        except evidence.TooManyFilesError:
            form.add_error(None, _("You have 20 files here. Delete one, then add this one."))
        else:
            return redirect("objections:evidence")
    kept = objection.evidence.defer("content").select_related("submission").defer("submission__text")
    return render(
        request,
        "objections/evidence.html",
        {
            "form": form,
            "kept": [(file, submission_name(file.submission) if file.submission else "") for file in kept],
            "back_url": reverse("objections:overview"),
        },
    )


@require_safe
@with_objection
def download(request: HttpRequest, objection: Objection, key: UUID) -> HttpResponse:
    """Give one file back, to be saved and never shown by the browser."""
    try:
        kept = objection.evidence.get(row_key=key)
    except Evidence.DoesNotExist:
        raise Http404 from None
    return HttpResponse(
        kept.content,
        content_type="application/octet-stream",
        headers={
            "Content-Disposition": f'attachment; filename="{kept.safe_name}"',
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "no-store",
        },
    )


@require_POST
@with_objection
def remove(request: HttpRequest, objection: Objection, key: UUID) -> HttpResponse:
    """Delete one file."""
    evidence.remove_evidence(objection_id=objection.pk, key=key, now=timezone.now())
    return redirect("objections:evidence")
