"""Form fields for what people write."""

from __future__ import annotations

from typing import Any

from django import forms

from apps.core.text import clean_line, clean_text


class WrittenText(forms.CharField):
    """Text of any length on several lines, cleaned of what only deceives before it is checked."""

    widget = forms.Textarea

    def to_python(self, value: Any) -> str:
        """Return the text as `clean_text` leaves it."""
        return clean_text(super().to_python(value) or "")


class WrittenLine(forms.CharField):
    """Text on one line, cleaned in the same way."""

    def to_python(self, value: Any) -> str:
        """Return the text as `clean_line` leaves it."""
        return clean_line(super().to_python(value) or "")
