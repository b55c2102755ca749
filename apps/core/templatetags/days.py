"""Days as people write them."""

from datetime import date

from django import template
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import pgettext

register = template.Library()


@register.simple_tag
def day(value: date) -> SafeString:
    """Write a day out in the language of the page ("23 November 2026"), in a `time` element that does not break."""
    # Django's own English format shortens the month.
    written = date_format(value, pgettext("a day written out, in Django's date format", "j F Y"))
    return format_html('<time class="day" datetime="{}">{}</time>', value.strftime("%Y-%m-%d"), written)
