"""The letter by post: write the address or leave it out, read it, take it along."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from apps.legal.facts import Behalf
from apps.objections import services
from apps.objections.access import with_objection
from apps.objections.answers import facts_from
from apps.objections.forms import LetterToMetaForm
from apps.objections.letter_pdf import can_write_pdf, letter_pdf
from apps.objections.letters import letter_for
from apps.objections.models import Objection
from apps.objections.today import today_for
from apps.objections.views.statement import written_draft

AS_TEXT, AS_PDF = "text", "pdf"


@require_http_methods(["GET", "HEAD", "POST"])
@with_objection
def letter(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Show the statement as a letter, or give it as a file.

    What is typed here is kept only where the person says so. Otherwise it lives in this one answer:
    that is why the letter is shown at once and not after a redirect.
    """
    written = written_draft(objection, "full")
    if written is None:
        return redirect("questionnaire:check")
    draft, statement = written
    kept = objection.postal_address
    answers = objection.answers
    facts = facts_from(answers)
    email = answers.get("answer_email") or facts.account_email
    form = LetterToMetaForm(
        request.POST if request.method == "POST" else None,
        facts=facts,
        initial={**answers.values, "answer_email": email, "address": kept, "keep": bool(kept)},
    )
    address = kept
    today = today_for(facts, timezone.now())
    if form.is_valid():
        address, email, facts = form.cleaned_data["address"], form.cleaned_data["answer_email"], form.facts_with(facts)
        is_kept = form.cleaned_data["keep"]
        services.keep_postal_address(objection_id=objection.pk, address=address if is_kept else "")
        if is_kept:
            services.keep_names(objection_id=objection.pk, values=form.names(), now=timezone.now(), today=today)
            objection.refresh_from_db()
            draft, statement = written_draft(objection, "full") or written
    ready = letter_for(
        objection,
        draft,
        statement,
        facts=facts,
        address=address,
        email=email if form.is_bound and form.is_valid() else answers.get("answer_email"),
        today=today,
    )
    if form.is_valid():
        wanted = request.POST.get("as")
        if wanted == AS_TEXT:
            return _file(ready.text.encode() + b"\n", "text/plain; charset=utf-8", "txt")
        if wanted == AS_PDF and can_write_pdf():
            pdf = letter_pdf(paragraphs=ready.paragraphs, title=ready.subject, language=ready.language)
            return _file(pdf, "application/pdf", "pdf")
    return render(
        request,
        "objections/letter.html",
        {
            "form": form,
            "letter": ready,
            "has_address": bool(address),
            "needs_mandate": facts.on_behalf_of is Behalf.REPRESENTED,
            "can_write_pdf": can_write_pdf(),
            "back_url": f"{reverse('objections:statement')}?length=full",
        },
    )


def _file(content: bytes, content_type: str, ending: str) -> HttpResponse:
    return HttpResponse(
        content,
        content_type=content_type,
        headers={"Content-Disposition": f'attachment; filename="letter-to-meta.{ending}"'},
    )
