"""Form fields for what people write.

A browser takes the direction of each from the words in it: a letter in English stands right on a page in Arabic.
"""

from __future__ import annotations

from typing import Any

from django import forms

from apps.core.text import clean_line, clean_text


class _Written(forms.CharField):
    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        attrs = super().widget_attrs(widget)
        # Addresses say "ltr" themselves.
        return attrs if widget.is_hidden or "dir" in widget.attrs else {**attrs, "dir": "auto"}


class WrittenText(_Written):
    """Text of any length on several lines, cleaned of what only deceives before it is checked."""

    widget = forms.Textarea

    def to_python(self, value: Any) -> str:
        """Return the text as `clean_text` leaves it."""
        return clean_text(super().to_python(value) or "")


class WrittenLine(_Written):
    """Text on one line, cleaned in the same way."""

    def to_python(self, value: Any) -> str:
        """Return the text as `clean_line` leaves it."""
        return clean_line(super().to_python(value) or "")
