"""What is asked of somebody who wants to keep a screenshot or a mail."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.core.forms import StepForm
from apps.core.written import WrittenLine, WrittenText
from apps.objections.evidence import FileTooLargeError, UnknownKindError, examine

LONGEST_MAIL = 20_000


class EvidenceForm(StepForm):
    """A file, or a mail pasted as text, and what to call it."""

    heads_page = False
    submit_label = _("Keep it")
    file = forms.FileField(
        label=_("A file"),
        required=False,
        allow_empty_file=True,
        help_text=_("A picture (PNG, JPEG, WebP), a PDF or a text file of up to 10 MB."),
        widget=forms.FileInput(attrs={"accept": "image/png,image/jpeg,image/webp,application/pdf,text/plain"}),
    )
    mail = WrittenText(
        label=_("Or paste an e-mail"),
        required=False,
        max_length=LONGEST_MAIL,
        error_messages={"max_length": _("Shorten this to 20,000 characters or less. Nothing you typed is lost.")},
    )
    called = WrittenLine(
        label=_("A name for it"),
        required=False,
        max_length=80,
        help_text=_("For example: Meta’s form after I sent it"),
        error_messages={"max_length": _("Shorten the name to 80 characters or less")},
    )
    about = forms.ChoiceField(
        label=_("Which of your objections does it belong to?"), required=False, widget=forms.RadioSelect
    )
    form_key = forms.CharField(widget=forms.HiddenInput, max_length=40)

    def __init__(
        self, *args: Any, too_large: bool = False, submissions: Sequence[tuple[str, str]] = (), **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.too_large = too_large
        if submissions:
            field = cast("forms.ChoiceField", self.fields["about"])
            if len(submissions) == 1:
                # There is nothing to choose: it belongs to the only one.
                field.widget = forms.HiddenInput()
                self.initial["about"] = submissions[0][0]
            field.choices = [*submissions, ("", _("All of them, or I am not sure"))]
            field.error_messages["invalid_choice"] = _("Choose from those on this page")
        else:
            del self.fields["about"]

    def clean(self) -> dict[str, Any]:
        """Look at what came in, and say in words why it cannot be kept."""
        cleaned = super().clean()
        file, mail = cleaned.get("file"), cleaned.get("mail")
        if self.too_large:
            self.add_error("file", _("This file is larger than 10 MB. Take a smaller picture of it, or a part of it."))
        elif file is None and not mail:
            if not self.errors:
                self.add_error("file", _("Choose a file, or paste an e-mail"))
        elif file is not None and mail:
            self.add_error("file", _("Keep one thing at a time: the file or the e-mail"))
        else:
            try:
                cleaned["examined"] = examine(file.read() if file is not None else (mail or "").encode())
            except FileTooLargeError:
                self.add_error("file", _("This picture is too large. Take a smaller one, or a part of it."))
            except UnknownKindError:
                self.add_error(
                    "file", _("We cannot read this file. Choose a PNG, JPEG or WebP picture, a PDF, or a text file.")
                )
        return cleaned
