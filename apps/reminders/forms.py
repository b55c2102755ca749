"""How somebody wants to be reminded."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from crispy_forms.helper import FormHelper
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from apps.core.forms import DayInput, StepForm

ALL, FEWER, NONE = "all", "fewer", "none"
LONGEST_PAUSE = timedelta(days=366)


class WishesForm(StepForm):
    """All reminders, fewer, or none."""

    submit_label = _("Save")
    how = forms.ChoiceField(
        label=_("Shall we write to you when something is due?"),
        widget=forms.RadioSelect,
        choices=[(ALL, _("Yes")), (FEWER, _("Only when there is something to do")), (NONE, _("No"))],
        error_messages={"required": _("Choose one of the three")},
    )
    option_hints = {"how": {NONE: _("You can put the dates into your calendar instead.")}}


class PartForm(StepForm):
    """A form that stands on a page with others, and is sent to the same page unless told otherwise."""

    heads_page = False
    action = ""

    @property
    def helper(self) -> FormHelper:
        """Return a quiet button: the main one of the page is another."""
        helper = super().helper
        helper.form_action = self.action
        for button in helper.inputs:
            button.field_classes += " button-quiet"
        return helper


class SnoozeForm(PartForm):
    """A day until which we write nothing."""

    submit_label = _("Pause until this day")

    def __init__(self, *args: Any, today: date, action: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.action = action
        self.fields["until"] = forms.DateField(
            label=_("Write nothing before"),
            widget=DayInput(latest=today + LONGEST_PAUSE),
            error_messages={
                "required": _("Choose a day"),
                "invalid": _("Enter a day, like 2026-12-24"),
            },
        )

    def clean_until(self) -> date:
        """Refuse a day that is over, and one more than a year away."""
        until: date = self.cleaned_data["until"]
        if not self.today < until <= self.today + LONGEST_PAUSE:
            raise ValidationError(_("Choose a day from tomorrow on, at most a year away"))
        return until


class MoreTimeForm(PartForm):
    """On which day Meta asked for more time; the day decides whether that counts (Article 12(3) GDPR).

    While the first period runs, today is filled in: then it is one tap. Afterwards nothing is, as the
    wrong day would put a false date into a letter.
    """

    submit_label = _("They asked for more time")

    def __init__(self, *args: Any, today: date, in_time: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.fields["came_on"] = forms.DateField(
            label=_("On which day did they say so?"),
            widget=DayInput(latest=today),
            initial=today if in_time else None,
            error_messages={
                "required": _("Enter the day of their mail"),
                "invalid": _("Enter a day, like 2026-12-24"),
            },
        )

    def clean_came_on(self) -> date:
        """Refuse a day to come."""
        came_on: date = self.cleaned_data["came_on"]
        if came_on > self.today:
            raise ValidationError(_("Enter a day that is not after today"))
        return came_on
