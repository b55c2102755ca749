"""What a reminder says, and how the page names it."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from apps.reminders.rules import Kind


@dataclass(frozen=True, slots=True)
class Words:
    """One kind of mail: what it asks or says, the button of its link, and its name in a list."""

    says: Promise
    then: Promise
    button: Promise
    listed: Promise


WORDS: dict[Kind, Words] = {
    Kind.UNFINISHED: Words(
        says=_("You began something with us and asked us to keep it. It is not finished yet."),
        then=_("You can go on where you stopped. It takes a few minutes."),
        button=_("Go on"),
        listed=_("you have not finished"),
    ),
    Kind.DID_IT_ARRIVE: Words(
        says=_("A few days ago you sent a form. Has the other side confirmed that it arrived?"),
        then=_("Look into the mailbox of your account, and into its spam folder. A code may be waiting there."),
        button=_("Say what happened"),
        listed=_("has it arrived?"),
    ),
    Kind.DEADLINE_SOON: Words(
        says=_("In a few days the time for an answer is over."),
        then=_("You do not have to do anything yet. If an answer has come, tell us, and we show you the next step."),
        button=_("Say what happened"),
        listed=_("three days before the time is over"),
    ),
    Kind.MONTH_OVER: Words(
        says=_("The time for an answer is over."),
        then=_("If no answer has come, there is a next step. We have prepared it for you."),
        button=_("See the next step"),
        listed=_("the time is over: what to do now"),
    ),
    Kind.AFTER_FOLLOW_UP: Words(
        says=_("Some time ago you asked again for the answer that is missing."),
        then=_("If none has come, there is a next step. We have prepared it for you."),
        button=_("See the next step"),
        listed=_("two weeks after you asked again"),
    ),
    Kind.EXTENSION_OVER: Words(
        says=_("The longer time that the other side took for its answer is over."),
        then=_("If no answer has come, there is a next step. We have prepared it for you."),
        button=_("See the next step"),
        listed=_("the longer time is over: what to do now"),
    ),
    Kind.COMPLAINT_NEWS: Words(
        says=_("Three months have passed since your complaint."),
        then=_("You may ask how it stands. We show you how."),
        button=_("See the next step"),
        listed=_("three months after your complaint"),
    ),
    Kind.STILL_SO: Words(
        says=_("Your request was accepted. Once a year we ask: is it still so?"),
        then=_("Look whether you were asked again, or have a new account since then."),
        button=_("Say what happened"),
        listed=_("once a year: is it still so?"),
    ),
}

MAY_ASK_FOR_TIME = frozenset({Kind.DID_IT_ARRIVE, Kind.DEADLINE_SOON, Kind.MONTH_OVER, Kind.AFTER_FOLLOW_UP})
"""Behind these mails the other side may have asked for more time."""

ONE_TAP: dict[Kind, tuple[str, Promise]] = {
    Kind.DID_IT_ARRIVE: ("received", _("Yes, it has arrived")),
    Kind.STILL_SO: ("still_so", _("Yes, it is still so")),
}
"""The answer that one button gives, where there is one: what it does, and its words."""
