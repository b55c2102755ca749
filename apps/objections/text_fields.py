"""Which fields of our forms hold text that somebody took trouble over."""

from __future__ import annotations

from django.http import HttpRequest

from apps.core.text import clean_text

TEXT_FIELDS = ("own_words", "text", "address")


def typed_texts(request: HttpRequest) -> list[str]:
    """Return the texts a form brought along, so that a page that cannot store them can show them."""
    if request.method != "POST":
        return []
    texts = (clean_text(request.POST.get(name, "")) for name in TEXT_FIELDS)
    return [text for text in texts if text]
