"""How somebody wants to be reminded."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from crispy_forms.helper import FormHelper
from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse
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


class SnoozeForm(StepForm):
    """A day until which we write nothing."""

    heads_page = False
    submit_label = _("Pause until this day")

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.fields["until"] = forms.DateField(
            label=_("Write nothing before"),
            widget=DayInput(latest=today + LONGEST_PAUSE),
            error_messages={
                "required": _("Choose a day"),
                "invalid": _("Enter a day, like 2026-12-24"),
            },
        )

    @property
    def helper(self) -> FormHelper:
        """Return where the form is sent to: it stands on a page with another one."""
        helper = super().helper
        helper.form_action = reverse("reminders:pause")
        return helper

    def clean_until(self) -> date:
        """Refuse a day that is over, and one more than a year away."""
        until: date = self.cleaned_data["until"]
        if not self.today < until <= self.today + LONGEST_PAUSE:
            raise ValidationError(_("Choose a day from tomorrow on, at most a year away"))
        return until
