"""The question pages and the page on which all answers are checked."""

from __future__ import annotations

import secrets
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.legal.facts import Behalf
from apps.legal.loading import load_lawbook
from apps.objections import services
from apps.objections.access import NoObjectionError, current_objection, gone, remember, with_objection
from apps.objections.answers import ELSEWHERE, Answers, facts_from
from apps.objections.drafts import compose_for
from apps.objections.limits import network_of
from apps.objections.models import Objection
from apps.objections.offering import is_offered
from apps.objections.page_language import letter_language
from apps.objections.statement_words import found_rows
from apps.questionnaire import steps
from apps.questionnaire.forms import QuestionForm
from apps.questionnaire.guessing import guess_country
from apps.statements.composing import NoRightError
from apps.statements.oversharing import look_through

WITHOUT_ANSWERS = Answers()


@never_cache
@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """Go to the first open question, or to the check page when there is none."""
    try:
        answers = current_objection(request).answers
    except NoObjectionError:
        answers = WITHOUT_ANSWERS
    return redirect(_next_address(answers))


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def step(request: HttpRequest, slug: str) -> HttpResponse:
    """Ask one question; keep the answer; go on to the next that is open."""
    asked = steps.BY_SLUG.get(slug)
    if asked is None:
        raise Http404
    try:
        objection = current_objection(request)
    except NoObjectionError:
        if asked is not steps.STEPS[0]:
            return gone(request) if request.method == "POST" else redirect(_next_address(WITHOUT_ANSWERS))
        objection = None
    answers = objection.answers if objection else WITHOUT_ANSWERS
    if not steps.may_be_asked(asked, answers):
        return redirect(_next_address(answers))
    form = _form(request, asked, answers)
    if request.method == "POST" and form.is_valid():
        try:
            objection = _keep(request, objection, asked, form)
        except services.TooManyBegunError:
            # Its page says what to do; nothing else was asked yet that could be lost.
            return HttpResponse(status=429, headers={"Retry-After": "900"})
        except services.AnsweredElsewhereError as conflict:
            answers = conflict.answers
            _show_both(form, asked, answers)
        else:
            return redirect(_after(objection.answers, asked, back_to=request.GET.get("to", "")))
    form.seen = _seen(request, form, answers)
    form.form_key = request.POST.get("form_key") or secrets.token_urlsafe(24)
    before = steps.previous(asked, answers)
    context = {
        "form": form,
        "step": asked,
        "back_url": _back(request, before),
        "minutes_left": steps.minutes_left(answers),
        "position": steps.position(asked, answers),
        "so_far": _so_far(objection, answers),
    }
    return render(request, "questionnaire/step.html", context)


@with_objection
@require_safe
def ready(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Offer the statement that can be written now, and the questions that make it stronger."""
    answers = objection.answers
    if _has_no_right(answers) or not steps.can_be_written(answers):
        return redirect(_next_address(answers))
    facts = facts_from(answers)
    context = {
        "so_far": _so_far(objection, answers),
        "minutes_left": steps.minutes_left(answers),
        # Meta asks nobody with an account of their own for a reason; others it often does.
        "needs_reasons": not facts.has_account or facts.on_behalf_of is not Behalf.SELF,
        "back_url": _address(steps.essential(answers)[-1]),
    }
    return render(request, "questionnaire/ready.html", context)


@with_objection
@require_safe
def stronger(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Go to the next question that makes the statement stronger, or to all answers."""
    return redirect(_next_address(objection.answers))


@with_objection
@require_POST
def so_far(request: HttpRequest, objection: Objection, slug: str) -> HttpResponse:
    """Answer with the statement as it would read with what is chosen on the page; keeps nothing."""
    asked = steps.BY_SLUG.get(slug)
    answers = objection.answers
    if asked is None or not steps.may_be_asked(asked, answers):
        raise Http404
    form = _form(request, asked, answers)
    if form.is_valid():
        answers = answers.with_answer(asked.slug, form.cleaned_data)
    return render(request, "questionnaire/so_far.html", {"so_far": _so_far(objection, answers)})


@with_objection
@require_http_methods(["GET", "HEAD", "POST"])
def check(request: HttpRequest, objection: Objection) -> HttpResponse:
    """Show every answer with a way to change it; write the statement when asked to."""
    answers = objection.answers
    if not steps.can_be_written(answers) or _has_no_right(answers):
        return redirect(_next_address(answers) if not _has_no_right(answers) else _no_right_address(answers))
    if request.method == "POST":
        try:
            services.write_statement(objection_id=objection.pk, today=timezone.localdate())
        except NoRightError:
            return redirect(_no_right_address(answers))
        return redirect("objections:statement")
    rows = [
        {
            "question": form.title,
            "answer": _answer_in_words(form) if answers.is_answered(asked.slug) else "",
            "is_open": not answers.is_answered(asked.slug),
            "change_url": _address(asked) + "?to=check",
            "found": found_rows(look_through(answers.get("own_words"), own_name=answers.get("name")))
            if "own_words" in form.fields
            else [],
        }
        for asked in steps.asked(answers)
        for form in [_form(request, asked, answers)]
    ]
    answered = [asked for asked in steps.asked(answers) if answers.is_answered(asked.slug)]
    return render(request, "questionnaire/check.html", {"rows": rows, "back_url": _address(answered[-1])})


def _form(request: HttpRequest, asked: steps.Step, answers: Answers) -> QuestionForm:
    options = _options(asked, answers)
    if asked is steps.STEPS[0] and "country" not in answers.values:
        options["initial"] = {"country": guess_country(request.headers.get("Accept-Language", ""))}
    is_answer = request.method == "POST" and "form_key" in request.POST
    return asked.form(request.POST if is_answer else None, **options)


def _options(asked: steps.Step, answers: Answers) -> dict[str, Any]:
    options: dict[str, Any] = {"answers": answers, "initial": dict(answers.values)}
    if asked.needs_year:
        options["this_year"] = timezone.localdate().year
    return options


def _keep(request: HttpRequest, objection: Objection | None, asked: steps.Step, form: QuestionForm) -> Objection:
    if objection is not None:
        return services.record_answer(
            objection_id=objection.pk,
            slug=asked.slug,
            values=form.cleaned_data,
            now=timezone.now(),
            started_from=request.POST.get("seen"),
        )
    begun = services.begin_objection(
        form_key=request.POST["form_key"][:40] or secrets.token_urlsafe(24),
        slug=asked.slug,
        values=form.cleaned_data,
        language=letter_language(),
        network_hash=network_of(request),
        now=timezone.now(),
    )
    remember(request, begun)
    return begun


def _seen(request: HttpRequest, form: QuestionForm, answers: Answers) -> str:
    """Return the version that the page starts from: after a mistake the one from before it."""
    if form.errors and not form.other_answer and "seen" in request.POST:
        return request.POST["seen"][:16]
    return answers.version_of(form.fields)


def _show_both(form: QuestionForm, asked: steps.Step, answers: Answers) -> None:
    """Put the answer of the other window beside this one. Whoever goes on then keeps what stands in the form."""
    other = asked.form(None, **_options(asked, answers))
    form.other_answer = _answer_in_words(other) or _("nothing")
    form.add_error(
        next(name for name, field in form.fields.items() if not field.widget.is_hidden),
        _("You changed this in another window. Both are below: keep what you need, then continue."),
    )


def _has_no_right(answers: Answers) -> bool:
    """Say whether no statement can be written for where somebody lives; unasked is not no."""
    facts, lawbook = facts_from(answers), load_lawbook()
    if facts.country not in lawbook.jurisdictions:
        return bool(facts.country == ELSEWHERE)
    return not is_offered(facts.country, facts.region, timezone.localdate())


CAME_FROM = {"check": "questionnaire:check", "statement": "objections:statement"}
"""Pages that lead to a single question, and want the person back afterwards."""


def _after(answers: Answers, asked: steps.Step, *, back_to: str = "") -> str:
    if _has_no_right(answers):
        return _no_right_address(answers)
    if steps.can_be_written(answers):
        if asked is steps.essential(answers)[-1] and not _has_made_stronger(answers):
            return reverse("questionnaire:ready")
        if back_to in CAME_FROM:
            return reverse(CAME_FROM[back_to])
    return _next_address(answers)


def _has_made_stronger(answers: Answers) -> bool:
    """Say whether a question was answered that is not essential."""
    first = {step.slug for step in steps.essential(answers)}
    return any(answers.is_answered(step.slug) for step in steps.asked(answers) if step.slug not in first)


def _no_right_address(answers: Answers) -> str:
    facts = facts_from(answers)
    return reverse("pages:no_right", args=[(facts.region or facts.country).lower()])


def _next_address(answers: Answers) -> str:
    if _has_no_right(answers):
        return _address(steps.STEPS[0])
    following = steps.first_unanswered(answers)
    return _address(following) if following else reverse("questionnaire:check")


def _back(request: HttpRequest, before: steps.Step | None) -> str:
    came_from = request.GET.get("to", "")
    if came_from in CAME_FROM:
        return reverse(CAME_FROM[came_from])
    return _address(before) if before else reverse("pages:home")


def _so_far(objection: Objection | None, answers: Answers) -> dict[str, Any] | None:
    """Return what the statement would say with these answers, or None while none can be written."""
    if objection is None or _has_no_right(answers) or not steps.can_be_written(answers):
        return None
    # Only this copy of the row has the answers of the page; it is not saved.
    trial = Objection(
        statement_language=objection.statement_language,
        tone=objection.tone,
        variant=objection.variant,
        seed=objection.seed,
    )
    trial.answers = answers
    try:
        text = compose_for(trial, length="full", today=timezone.localdate()).text
    except NoRightError:
        return None
    return {"paragraphs": text.split("\n\n"), "language": objection.statement_language}


def _address(asked: steps.Step) -> str:
    return reverse("questionnaire:step", args=[asked.slug])


def _answer_in_words(form: QuestionForm) -> str | list[str]:
    """Return what was answered, in the words of the choices that were offered."""
    words: list[str] = []
    for field in form.visible_fields():
        value = field.initial
        choices = {str(code): str(label) for code, label in getattr(field.field, "choices", ())}
        if isinstance(value, list):
            words += [choices[item] for item in value if item in choices]
        elif value:
            words.append(choices.get(str(value), "") if choices else str(value))
    return words[0] if len(words) == 1 else words
