"""Languages by name and code, for templates."""

from django import template
from django.utils.translation import get_language_info

from apps.languages import KNOWN, REFERENCE, canonical

register = template.Library()
register.filter("canonical", canonical)


@register.filter
def own_name(code: str) -> str:
    """Return what those who speak a language call it."""
    known = KNOWN.get(canonical(code))
    return known.own_name if known else str(get_language_info(code)["name_local"]).capitalize()


@register.filter
def og_locale(code: str) -> str:
    """Return a language as the Open Graph protocol writes it, with a territory: "de_DE"."""
    known = canonical(code) if canonical(code) in KNOWN else REFERENCE
    return f"{known.partition('-')[0]}_{KNOWN[known].territory}"
