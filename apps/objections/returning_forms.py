"""What is asked of somebody who wants to keep an objection, or comes back to one."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.core import signing
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from apps.core.forms import StepForm
from apps.core.lookup import keyed_hash
from apps.objections import links
from apps.objections.addresses import LIKE_THIS, as_stored

OPENED_SALT = "opened"


def new_form_key() -> str:
    """Return what names one rendered form, so that sending it twice is doing it once: 192 random bits."""
    return secrets.token_urlsafe(24)


# Nobody reads a page, types an address and sends it in less.
FASTEST_PERSON = timedelta(seconds=1)
LONGEST_CODE_TYPED = 80


class AddressField(forms.CharField):
    """An e-mail address, checked and made ready to be stored."""

    widget = forms.EmailInput

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(error_messages={"required": LIKE_THIS}, max_length=1000, **kwargs)
        self.error_messages["max_length"] = LIKE_THIS

    def clean(self, value: Any) -> str:
        """Return the address as it is stored. Raises `ValidationError`."""
        typed = "" if value is None else str(value)
        if not typed.strip() or len(typed) > 1000:
            raise ValidationError(LIKE_THIS, code="address")
        return as_stored(typed)


class AskingForm(StepForm):
    """A form that leads to a mail, with two quiet tests for programs. A person notices neither."""

    # Hidden from people; a program fills whatever is called like this.
    website = forms.CharField(required=False, max_length=None, widget=forms.TextInput)
    opened = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, now: datetime, **kwargs: Any) -> None:
        self.now = now
        kwargs["initial"] = {"opened": signing.dumps([int(now.timestamp()), new_form_key()], salt=OPENED_SALT)}
        super().__init__(*args, **kwargs)

    def is_from_a_program(self) -> bool:
        """Say whether a program sent it: the trap is filled, or it came back faster than anybody types."""
        if self.data.get("website"):
            return True
        opened_at, _key = self._opened()
        return self.now.timestamp() - opened_at < FASTEST_PERSON.total_seconds()

    def browser(self) -> str:
        """Return the secret by which the asking browser is known: for the same form and address the same.

        So a form that is sent twice orders once, and the cookie of either answer fits the mail.
        """
        _opened_at, key = self._opened()
        return keyed_hash("asked", f"{key}:{self.cleaned_data['email']}") if key else secrets.token_urlsafe(32)

    def _opened(self) -> tuple[float, str]:
        """Return when this form was drawn, and its key; a form that is not ours was drawn just now."""
        try:
            opened_at, key = signing.loads(self.data.get("opened", ""), salt=OPENED_SALT)
        except (signing.BadSignature, TypeError, ValueError):
            return self.now.timestamp(), ""
        return opened_at, key


class KeepForm(AskingForm):
    """Where to write to, if at all."""

    email = AddressField(label=_("Your e-mail address"))
    submit_label = _("Send me the link")
    heads_page = False


class SignInForm(AskingForm):
    """The address an objection was kept with."""

    email = AddressField(label=_("Your e-mail address"))
    shared = forms.BooleanField(
        label=_("Other people use this device too"),
        help_text=_("Then you are signed out when you close the browser."),
        required=False,
    )
    submit_label = _("Send me a link")
    heads_page = False


class SharedDeviceForm(StepForm):
    """Where somebody else uses the same browser, we do not stay signed in."""

    shared = forms.BooleanField(
        label=_("Other people use this device too"),
        help_text=_("Then you are signed out when you close the browser."),
        required=False,
    )
    heads_page = False


class SignInCodeForm(StepForm):
    """The code that stands in the mail."""

    code = forms.CharField(
        label=_("Or enter the code from the mail"),
        help_text=_("8 letters and digits. It works in this browser only."),
        max_length=LONGEST_CODE_TYPED,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "autocapitalize": "characters"}),
        error_messages={"required": _("Enter the code from the mail, 8 letters and digits")},
    )
    submit_label = _("Continue")
    heads_page = False

    def clean_code(self) -> str:
        """Return the code without blanks, in capitals."""
        return links.as_typed(self.cleaned_data["code"])


class ReturnCodeForm(SharedDeviceForm):
    """The code somebody wrote down."""

    code = forms.CharField(
        label=_("Your return code"),
        help_text=_("24 letters and digits. Spaces and small letters do not matter."),
        max_length=LONGEST_CODE_TYPED,
        widget=forms.TextInput(
            attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false", "dir": "ltr"}
        ),
        error_messages={
            "required": _("Enter your return code, 24 letters and digits"),
            "max_length": _("Enter your return code, 24 letters and digits"),
        },
    )
    submit_label = _("Continue")
    field_order = ["code", "shared"]

    def clean_code(self) -> str:
        """Return the code as it was made. Raises `ValidationError` where a sign is wrong."""
        code = links.as_typed(self.cleaned_data["code"])
        if not links.is_well_formed(code):
            raise ValidationError(
                _("There is a slip in this code. Check it against your note: it has 24 letters and digits."),
                code="slip",
            )
        return code
