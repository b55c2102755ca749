"""Signs that are seen and not heard."""

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

register = template.Library()

# Drawn on buttons elsewhere, with their word beside them: a screen reader says "identical to" for this one.
UNSPOKEN = ("≡",)


@register.filter
def with_signs_unspoken(text: str) -> SafeString:
    """Return the text, escaped, with signs that stand for a picture hidden from screen readers."""
    escaped = conditional_escape(text)
    for sign in UNSPOKEN:
        escaped = mark_safe(escaped.replace(sign, f'<span aria-hidden="true">{sign}</span>'))  # noqa: S308
    return escaped
