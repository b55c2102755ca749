"""Signs that are seen and not heard."""

import re

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

register = template.Library()

# Drawn on buttons elsewhere, with their word beside them: a screen reader says "identical to" for this one.
UNSPOKEN = re.compile("(≡)")


@register.filter
def with_signs_unspoken(text: str) -> SafeString:
    """Return the text, escaped, with signs that stand for a picture hidden from screen readers."""
    parts = UNSPOKEN.split(text)
    # Every second part is a sign.
    shown = (format_html('<span aria-hidden="true">{}</span>', part) if n % 2 else part for n, part in enumerate(parts))
    return format_html_join("", "{}", ((part,) for part in shown))
