"""The next step and what happened so far, in words and with the page where it is done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.core.days import written_day
from apps.objections.lifecycle import OPEN, Status
from apps.objections.models import Submission
from apps.objections.models.event import EventKind
from apps.objections.next_steps import NextStep, Step


@dataclass(frozen=True, slots=True)
class StepWords:
    """What to do, when, and where."""

    title: str
    text: str
    url: str = ""
    button: str = ""


def step_words(step: NextStep, submission: Submission, today: date) -> StepWords:
    """Return the next step in words; before its day, what to wait for."""
    if not step.is_now(today):
        return _waiting(step, submission)
    pk = submission.pk
    match step.step:
        case Step.ANSWER:
            return StepWords(
                _("Answer Meta’s question"),
                _("Meta wants to know more. We have written an answer for you."),
                reverse("objections:next_document", args=[pk, "answer"]),
                _("Read my answer"),
            )
        case Step.REPLY:
            return StepWords(
                _("Reply to the refusal"),
                _("Meta must show why its reasons weigh more than yours. You can also complain at once."),
                reverse("objections:next_document", args=[pk, "second-letter"]),
                _("Read my reply"),
            )
        case Step.FOLLOW_UP:
            return StepWords(
                _("Remind Meta"),
                _("The time for an answer is over. Look in your spam folder first. Then send this reminder."),
                reverse("objections:next_document", args=[pk, "reminder"]),
                _("Read my reminder"),
            )
        case Step.COMPLAIN:
            return StepWords(
                _("Complain to the authority"),
                _("You have waited long enough. The complaint is free, and we have written it for you."),
                reverse("objections:complaint", args=[pk]),
                _("Read my complaint"),
            )
        case Step.TELL_AGAIN:
            return StepWords(
                _("Tell Meta that it had agreed"),
                _("You do not have to object again. This letter says so."),
                reverse("objections:next_document", args=[pk, "asked-again"]),
                _("Read my letter"),
            )
        case Step.SEND_AGAIN:
            return StepWords(
                _("Send it another way"),
                _("Nothing is lost. Your statement stays as it is."),
                reverse("objections:hand_over_start"),
                _("Show me the ways"),
            )
        case Step.ASK_FOR_NEWS:
            return StepWords(
                _("Ask the authority for news"),
                _("Three months are over. The authority should tell you how it stands."),
            )
        case Step.CHECK:
            return StepWords(
                _("Is it still so?"),
                _("Meta agreed a year ago. Tell us if anything has changed."),
                reverse("objections:still_so", args=[pk]),
                _("Have a look"),
            )
        case _:
            return StepWords(_("You are done"), _("There is nothing more to do here."))


def _waiting(step: NextStep, submission: Submission) -> StepWords:
    tell = reverse("objections:reply", args=[submission.pk])
    match step.step:
        case Step.DONE:
            return StepWords(_("You are done"), _("There is nothing more to do here."))
        case Step.CHECK:
            return StepWords(
                _("You are done"),
                _("Meta has agreed. Keep its mail. In a year, on %(day)s, have a look if it is still so.")
                % {"day": written_day(step.on)},
            )
        case Step.ASK_FOR_NEWS:
            return StepWords(
                _("Wait for the authority"),
                _("If you hear nothing, ask it for news from %(day)s on.") % {"day": written_day(step.on)},
                tell,
                _("Meta has answered"),
            )
        case Step.COMPLAIN:
            return StepWords(
                _("Wait for Meta’s answer"),
                _("If it does not come, you can complain from %(day)s on.") % {"day": written_day(step.on)},
                tell,
                _("Meta has answered"),
            )
        case _:
            return StepWords(
                _("Wait for Meta’s answer"),
                _("If it does not come, you can remind Meta from %(day)s on. We have the letter ready then.")
                % {"day": written_day(step.on)},
                tell,
                _("Meta has answered"),
            )


def where_words(status: str, step: NextStep, today: date) -> tuple[str, str]:
    """Return where a submission stands in one of four phrases, and the kind of line it is shown as."""
    if step.step is Step.DONE:
        return _("Done"), "over"
    if step.is_now(today):
        return _("Your turn"), "attention"
    if status == Status.COMPLAINED:
        return _("With the authority"), "waiting"
    if status == Status.HONOURED:
        return _("Done"), "done"
    return _("Waiting for Meta"), "waiting"


def may_complain_now(submission: Submission, today: date) -> bool:
    """Say whether the law lets a person complain already, whatever we suggest to do first."""
    return submission.status in {"refused", "relapsed"} or (
        submission.status in OPEN and submission.reply_due_on < today
    )


_EVENTS: dict[str, Promise] = {
    EventKind.SENT: gettext_lazy("You sent it to Meta"),
    EventKind.RECEIVED: gettext_lazy("Meta confirmed that it arrived"),
    EventKind.QUESTIONED: gettext_lazy("Meta asked for more"),
    EventKind.EXTENDED: gettext_lazy("Meta took more time, with reasons"),
    EventKind.EXTENDED_LATE: gettext_lazy(
        "Meta wanted more time, too late or without a reason. The last day stays as it was."
    ),
    EventKind.PARTLY: gettext_lazy("Meta agreed to a part. The rest is still open."),
    EventKind.HONOURED: gettext_lazy("Meta agreed"),
    EventKind.REFUSED: gettext_lazy("Meta refused"),
    EventKind.REDIRECTED: gettext_lazy("Meta pointed to another form"),
    EventKind.FAILED: gettext_lazy("It did not get through"),
    EventKind.ANSWERED: gettext_lazy("You answered Meta’s question"),
    EventKind.REPEATED: gettext_lazy("You replied to the refusal"),
    EventKind.FOLLOWED_UP: gettext_lazy("You reminded Meta"),
    EventKind.RELAPSED: gettext_lazy("Meta asked you again"),
    EventKind.TOLD_AGAIN: gettext_lazy("You told Meta that it had agreed"),
    EventKind.COMPLAINED: gettext_lazy("You complained to the authority"),
    EventKind.NEWS_ASKED: gettext_lazy("You asked the authority for news"),
    EventKind.STILL_SO: gettext_lazy("You checked: it is still so"),
    EventKind.CORRECTED: gettext_lazy("You corrected an entry"),
    EventKind.CLOSED: gettext_lazy("It is closed"),
    EventKind.EDITED: gettext_lazy("You changed a letter"),
    EventKind.WITHDRAWN: gettext_lazy("You took it back"),
}


def event_words(kind: str) -> str:
    """Return what happened, in words."""
    return str(_EVENTS.get(kind, kind))
