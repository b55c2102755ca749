"""The form that staff sign in with."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.models import User
from django.http import HttpRequest
from django.utils import timezone

from apps.objections.limits import network_of
from apps.staff import signing_in


class SignInForm(forms.Form):
    """Name, password and code on one page: nobody learns which of them was wrong."""

    username = forms.CharField(label="Name", max_length=150, widget=forms.TextInput(attrs={"autocomplete": "username"}))
    password = forms.CharField(
        label="Password", max_length=200, widget=forms.PasswordInput(attrs={"autocomplete": "current-password"})
    )
    code = forms.CharField(
        label="Code",
        help_text="Six digits from your authenticator, or one of your codes on paper.",
        max_length=30,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code"}),
    )

    def __init__(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        self.request = request
        self.user: User | None = None
        self.is_too_often = False
        super().__init__(*args, **kwargs)

    def clean(self) -> dict[str, Any]:
        """Check the three together, only where all three are there."""
        cleaned = super().clean() or {}
        if self.errors:
            return cleaned
        try:
            self.user = signing_in.check(
                name=cleaned["username"],
                password=cleaned["password"],
                code=cleaned["code"],
                network_hash=network_of(self.request),
                now=timezone.now(),
            )
        except signing_in.TooOftenError:
            self.is_too_often = True
            raise forms.ValidationError("That was often in a short time. Wait a quarter of an hour.") from None
        except signing_in.NotKnownError:
            raise forms.ValidationError(
                "Name, password and code do not belong together. Each code counts once: wait for the next one."
            ) from None
        return cleaned

    def get_user(self) -> User | None:
        """Return who signed in, for Django's view."""
        return self.user
