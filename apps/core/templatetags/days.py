"""Days as people write them."""

import re
from datetime import date

from django import template
from django.utils import translation
from django.utils.html import format_html
from django.utils.safestring import SafeString

from apps.core.days import written_day, written_month
from apps.languages import REFERENCE, django_code, written_in

register = template.Library()


@register.simple_tag
def day(value: date) -> SafeString:
    """Write a day out in the language of the page ("23 November 2026"), in a `time` element that does not break."""
    return format_html('<time class="day" datetime="{}">{}</time>', value.isoformat(), written_day(value))


@register.simple_tag
def colon() -> str:
    """Write the colon as it follows a word in the language of the page; French sets it apart."""
    return written_in(translation.get_language() or REFERENCE).colon


IN_FIGURES = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
MONTH_IN_FIGURES = re.compile(r"\b\d{4}-\d{2}\b")


@register.filter
def with_written_days(text: str, language: str = REFERENCE) -> str:
    """Return a text of the lawbook ("in force since 2018-05-25") with its days written out in the text's language."""
    with translation.override(django_code(language)):
        return IN_FIGURES.sub(_in_words, str(text))


@register.filter
def with_written_months(text: str, language: str = REFERENCE) -> str:
    """Return when a source is from ("2025-04 to 2025-05", "2026-07-23") with its days and months written out."""
    with translation.override(django_code(language)):
        return MONTH_IN_FIGURES.sub(_month_in_words, with_written_days(text, language))


def _in_words(found: re.Match[str]) -> str:
    try:
        return written_day(date.fromisoformat(found[0]))
    except ValueError:
        # No month has this day, so it is something else.
        return found[0]


def _month_in_words(found: re.Match[str]) -> str:
    try:
        return written_month(date.fromisoformat(f"{found[0]}-01"))
    except ValueError:
        return found[0]
