"""Days as people write them."""

from datetime import date

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from apps.core.days import written_day

register = template.Library()


@register.simple_tag
def day(value: date) -> SafeString:
    """Write a day out in the language of the page ("23 November 2026"), in a `time` element that does not break."""
    return format_html('<time class="day" datetime="{}">{}</time>', value.isoformat(), written_day(value))
