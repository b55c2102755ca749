"""What is asked about an objection once its statement is written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, cast

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Hidden
from django import forms
from django.utils.translation import gettext_lazy as _

from apps.core.forms import DayInput, StepForm
from apps.core.written import WrittenText
from apps.legal.facts import LONGEST_OWN_WORDS

EARLIEST_SENDING = date(2020, 1, 1)
"""Nobody objected to Meta's AI training before; an earlier date is a slip of the finger."""


class StatementForm(StepForm):
    """The statement, to be changed by hand."""

    heading = _("Change your statement")
    submit_label = _("Save")
    text = WrittenText(
        label=_("Your statement"),
        max_length=LONGEST_OWN_WORDS,
        widget=forms.Textarea(attrs={"rows": "18"}),
        error_messages={
            "required": _("Write something, or go back to the text we made for you"),
            "max_length": _("Shorten this to 5,000 characters or less. Nothing you typed is lost."),
        },
    )
    revision = forms.IntegerField(widget=forms.HiddenInput, min_value=0)


class SubmissionForm(StepForm):
    """When it was sent, and for which accounts."""

    heading = _("You have sent it")
    submit_label = _("Save and show my dates")
    sent_on = forms.DateField(
        label=_("On which day did you send it?"),
        widget=DayInput,
        error_messages={
            "required": _("Enter the day you sent it"),
            "invalid": _("Enter the day like 2026-11-23"),
        },
    )
    accounts = forms.MultipleChoiceField(
        label=_("Which form did you send?"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": _("Choose at least one"),
            "invalid_choice": _("Choose from the forms on this page"),
        },
    )
    sent_by = forms.ChoiceField(
        label=_("How did you send it?"),
        widget=forms.RadioSelect,
        choices=[("form", _("With Meta’s form")), ("post", _("As a letter by post"))],
        error_messages={"required": _("Choose how you sent it")},
    )

    def __init__(
        self,
        *args: Any,
        accounts: Sequence[tuple[str, str]],
        length: str,
        today: date,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.length = length
        self.fields["sent_on"].widget = DayInput(latest=today)
        cast("forms.MultipleChoiceField", self.fields["accounts"]).choices = list(accounts)
        if len(accounts) == 1:
            del self.fields["accounts"]

    @property
    def helper(self) -> FormHelper:
        """Return the layout of every question, with the length of the text that was sent."""
        helper = super().helper
        helper.add_input(Hidden("length", self.length))
        return helper

    def clean_sent_on(self) -> date:
        """Refuse days that cannot be."""
        sent_on: date = self.cleaned_data["sent_on"]
        if sent_on > self.today:
            raise forms.ValidationError(_("Enter today or an earlier day: this one is still to come"))
        if sent_on < EARLIEST_SENDING:
            raise forms.ValidationError(_("Enter a day after 1 January 2020"))
        return sent_on
