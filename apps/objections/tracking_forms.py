"""What is asked after something was sent: what Meta wrote, what it means, and what was sent back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, cast

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Hidden, Submit
from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.core.forms import DayInput, StepForm
from apps.core.written import WrittenLine, WrittenText
from apps.objections.lifecycle import MAY_BECOME, OPEN, Status
from apps.objections.models import Submission
from apps.objections.route_words import sent_name

LONGEST_REPLY = 20000
"""Characters of a pasted mail: more than Meta writes, with the quoted mail below it."""

LONGEST_SENDER = 320
"""Characters of an e-mail address, with what mail programs write around it left out."""

GO_ON = "go_on"
"""The button that asks at once what the same mail means for the others."""

NOT_AN_ANSWER, NOT_SURE = "not_an_answer", "not_sure"

DETAILS = {"questioned": "asks", "refused": "reason", "extended": "with_reasons"}
"""Which kind of reply has a second question of its own."""

MEANINGS = {
    "honoured": _("Meta agrees to all of it"),
    "partly": _("Meta agrees to a part, and says nothing about the rest"),
    "refused": _("Meta refuses, or refuses a part"),
    "questioned": _("Meta asks me for something"),
    "received": _("It has arrived, and Meta will answer later"),
    "extended": _("Meta needs more time"),
    "redirected": _("I should use another form"),
    "failed": _("It did not get through"),
    "relapsed": _("Meta asks me again, though it had agreed"),
    NOT_AN_ANSWER: _("A code or a notice, no answer to me"),
    NOT_SURE: _("I am not sure"),
}


class DayForm(StepForm):
    """A day on which something happened: not before it was sent, and not after today."""

    def __init__(self, *args: Any, earliest: date, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.earliest, self.today = earliest, today
        self.fields["day"].widget = DayInput(latest=today)

    def clean_day(self) -> date:
        """Refuse days that cannot be."""
        day: date = self.cleaned_data["day"]
        if day > self.today:
            raise forms.ValidationError(_("Enter today or an earlier day: this one is still to come"))
        if day < self.earliest:
            raise forms.ValidationError(_("Enter a later day: on this one, it was not sent yet"))
        return day


def day_field(label: Any) -> forms.DateField:
    """Return the field for a day."""
    return forms.DateField(
        label=label,
        widget=DayInput,
        error_messages={"required": _("Enter the day"), "invalid": _("Enter the day like 2026-11-23")},
    )


ANSWERED_YET = frozenset({*OPEN, Status.REFUSED, Status.COMPLAINED})
"""Of what can still become something else by a word from Meta, though the reply came for another account."""


def kinds_for(status: str) -> set[str]:
    """Return what a reply can say to a submission of this status."""
    kinds = {*MAY_BECOME[Status(status)], status}
    if status in ANSWERED_YET:
        kinds.add("partly")
    return kinds


class WhichForm(DayForm):
    """What Meta said on a day, and about which submissions, where it can be about more than one.

    A page that was drawn when there was only one does not ask, and is about that one.
    """

    def __init__(self, *args: Any, submission: Submission, others: Sequence[Submission] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.submission = submission
        self.candidates = sorted([submission, *others], key=lambda one: one.pk)
        if others and (not self.is_bound or "asks_which" in self.data):
            self.fields["about"] = forms.MultipleChoiceField(
                label=_("Which of your objections is it about?"),
                widget=forms.CheckboxSelectMultiple,
                help_text=_("One mail can be about several. Leave out those it says nothing about."),
                choices=[(str(one.pk), sent_name(one)) for one in self.candidates],
                initial=[str(one.pk) for one in self.candidates if one.channel == submission.channel],
                error_messages={
                    "required": _("Choose at least one"),
                    "invalid_choice": _("Choose from those on this page"),
                },
            )

    @property
    def helper(self) -> FormHelper:
        """Return the layout of every question; the answer says that it was asked about which."""
        helper = super().helper
        if "about" in self.fields:
            helper.add_input(Hidden("asks_which", "yes"))
        return helper

    @property
    def about(self) -> list[Submission]:
        """Return the submissions that it is about."""
        if "about" not in self.fields:
            return [self.submission]
        return [one for one in self.candidates if str(one.pk) in self.cleaned_data.get("about", ())]

    def check_each(self, kind: str, day: date | None) -> None:
        """Name what does not fit: a submission of a later day, or one that went another way."""
        if "about" not in self.fields:
            return
        for one in self.about:
            if day is not None and day < one.sent_on:
                self.add_error("about", _("%(name)s: on this day it was not sent yet") % {"name": sent_name(one)})
            elif kind and kind not in kinds_for(one.status):
                self.add_error(
                    "about",
                    _("%(name)s: this does not fit what you told us before. Leave it out.") % {"name": sent_name(one)},
                )


class PasteForm(DayForm):
    """The mail as it came, and when. The text may be left out."""

    heading = _("What did Meta write?")
    day = day_field(_("On which day did it come?"))
    sender = WrittenLine(
        label=_("Who was it from?"),
        required=False,
        max_length=LONGEST_SENDER,
        widget=forms.TextInput(attrs={"spellcheck": "false", "autocomplete": "off", "dir": "ltr"}),
        help_text=_("The address of the sender, if you see it. We only look at it, and do not keep it."),
        error_messages={"max_length": _("Shorten the address to 320 characters or less")},
    )
    text = WrittenText(
        label=_("Paste the whole mail"),
        required=False,
        max_length=LONGEST_REPLY,
        widget=forms.Textarea(attrs={"rows": "10", "spellcheck": "false", "autocomplete": "off"}),
        help_text=_("We read it here, to tell what it means. You can leave it out and choose yourself."),
    )


class MeaningForm(WhichForm):
    """What the mail means: our proposal, which the person confirms or corrects."""

    heading = _("What does it mean?")
    submit_label = _("Save")
    kind = forms.ChoiceField(
        label=_("What does Meta say?"),
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what fits best, or “I am not sure”")},
    )
    asks = forms.MultipleChoiceField(
        label=_("What does Meta ask for?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        choices=[
            ("identity", _("Who I am")),
            ("account", _("Which account it is about")),
            ("reasons", _("Why I object")),
            ("evidence", _("Proof, such as a screenshot")),
        ],
    )
    reason = forms.ChoiceField(
        label=_("Why does Meta refuse?"),
        required=False,
        widget=forms.RadioSelect,
        choices=[
            ("no_own_ground", _("I gave no reason of my own")),
            ("compelling_grounds", _("Its own interests weigh more")),
            ("not_covered", _("My data is not used, or the law does not cover it")),
            ("evidence_wanted", _("It wants proof first")),
            ("none_given", _("It gives no reason")),
        ],
    )
    with_reasons = forms.ChoiceField(
        label=_("Does Meta say why it needs longer?"),
        required=False,
        widget=forms.RadioSelect,
        choices=[("yes", _("Yes")), ("no", _("No"))],
    )
    day = forms.DateField(widget=forms.HiddenInput)
    text = WrittenText(required=False, max_length=LONGEST_REPLY, widget=forms.HiddenInput)
    read_as = forms.CharField(required=False, max_length=20, widget=forms.HiddenInput)

    def __init__(self, *args: Any, kind: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["day"].widget = forms.HiddenInput()
        possible = {*kinds_for(self.submission.status), NOT_AN_ANSWER, NOT_SURE}
        cast("forms.ChoiceField", self.fields["kind"]).choices = [
            (value, label) for value, label in MEANINGS.items() if value in possible
        ]
        # Only the question that belongs to this kind; with another kind the page comes again.
        for of_kind, name in DETAILS.items():
            if of_kind != kind:
                del self.fields[name]
        self.shown_for = kind

    @property
    def helper(self) -> FormHelper:
        """Return the layout of every question; the button says that this is the second page.

        Where a mail can be about several, another button goes on with those that this answer is not about.
        """
        helper = super().helper
        helper.form_action = reverse("objections:reply", args=[self.submission.pk])
        helper.add_input(Hidden("page", "meaning"))
        if "about" in self.fields:
            helper.add_input(Submit(GO_ON, _("Save, and go on with the others"), css_class="button-quiet"))
        return helper

    @property
    def left_out(self) -> list[Submission]:
        """Return the submissions that the answer is not about, if the person wants to go on with them."""
        return [one for one in self.candidates if one not in self.about] if GO_ON in self.data else []

    def clean(self) -> dict[str, Any]:
        """Ask for the detail that the kind needs."""
        cleaned = super().clean()
        name = DETAILS.get(cleaned.get("kind", ""))
        if name in self.fields and not cleaned.get(name):
            self.add_error(name, _("Choose what fits best"))
        if (kind := cleaned.get("kind", "")) not in {NOT_AN_ANSWER, NOT_SURE}:
            self.check_each(kind, cleaned.get("day"))
        return cleaned


class MoreTimeForm(WhichForm):
    """Meta asked for more time: on which day, and does it say why?"""

    heading = _("Meta asks for more time")
    submit_label = _("Save")
    day = day_field(_("On which day did Meta tell you?"))
    with_reasons = forms.ChoiceField(
        label=_("Does Meta say why it needs longer?"),
        widget=forms.RadioSelect,
        choices=[("yes", _("Yes")), ("no", _("No"))],
        error_messages={"required": _("Choose yes or no")},
    )

    def clean(self) -> dict[str, Any]:
        """Look at each submission that it is about."""
        cleaned = super().clean()
        self.check_each("extended", cleaned.get("day"))
        return cleaned


class LetterSentForm(DayForm):
    """On which day a later letter was sent."""

    heads_page = False
    submit_label = _("I have sent it")
    day = day_field(_("On which day did you send it?"))


class GatesField(forms.MultipleChoiceField):
    """The points of an authority; that one is missing only the form can judge."""

    def validate(self, value: Sequence[str]) -> None:
        """Refuse points that are not on the page; none at all is for the form to judge."""
        if value:
            super().validate(value)


class FiledForm(DayForm):
    """The complaint was filed: what the authority asks for, each ticked, and the day."""

    heading = _("You have filed the complaint")
    submit_label = _("Save")
    gates = GatesField(
        label=_("What the authority asks for: tick what you have done"),
        widget=forms.CheckboxSelectMultiple,
    )
    anyway = forms.BooleanField(
        label=_("I file it anyway, without what is not ticked"),
        required=False,
        help_text=_("The authority may then ask you for it, or send it back."),
    )
    day = day_field(_("On which day did you file it?"))

    def __init__(
        self,
        *args: Any,
        gates: Sequence[tuple[str, str]],
        carried: Sequence[tuple[str, str]] = (),
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.points, self.carried = gates, carried
        if gates:
            cast("forms.MultipleChoiceField", self.fields["gates"]).choices = list(gates)
        else:
            del self.fields["gates"], self.fields["anyway"]

    @property
    def helper(self) -> FormHelper:
        """Return the layout of every question, with what the complaint is about."""
        helper = super().helper
        for name, value in self.carried:
            helper.add_input(Hidden(name, value))
        return helper

    def clean(self) -> dict[str, Any]:
        """Ask for an answer to every point: the authority may send a complaint back that lacks one."""
        cleaned = super().clean()
        if self.points and len(cleaned.get("gates", ())) < len(self.points) and not cleaned.get("anyway"):
            self.add_error(
                "gates", _("Go through the list, and tick each point when it is done; or say that you file it anyway")
            )
        return cleaned


class StillSoForm(DayForm):
    """Once a year: does Meta keep its word?"""

    heading = _("Is it still so?")
    submit_label = _("Save")
    answer = forms.ChoiceField(
        label=_("Meta had agreed. What has happened since?"),
        widget=forms.RadioSelect,
        choices=[
            ("still", _("Nothing. It is still so")),
            ("new_account", _("I have a new account")),
            ("asked_again", _("Meta asked me again, or uses my posts")),
        ],
        error_messages={"required": _("Choose what fits best")},
    )
    day = forms.DateField(
        label=_("If Meta asked again: on which day?"),
        required=False,
        widget=DayInput,
        error_messages={"invalid": _("Enter the day like 2026-11-23")},
    )

    def clean_day(self) -> date:
        """Take today where no day is given."""
        return super().clean_day() if self.cleaned_data.get("day") else self.today
