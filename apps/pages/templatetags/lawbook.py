"""What the lawbook says, in the language of the page."""

from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from django import template

from apps.languages import REFERENCE
from apps.legal.citing import Citation
from apps.legal.citing import cited as cited_in
from apps.legal.lawbook import AppPath, Channel
from apps.objections.page_language import in_page_language, page_language

register = template.Library()


@register.filter
def in_words(texts: Mapping[str, str]) -> str:
    """Return the text in the language of the page, or in English."""
    return in_page_language(texts)


@register.filter
def in_page_paths(paths: Iterable[AppPath]) -> list[AppPath]:
    """Return one way through each app's menus: in the language of the page, or else in English."""
    by_app: dict[str, AppPath] = {}
    for path in paths:
        if path.language == page_language() or (path.language == REFERENCE and path.app not in by_app):
            by_app[path.app] = path
    return list(by_app.values())


@register.filter
def cited(reference: str | None) -> Citation:
    """Return a reference to a law as the language of the page writes it, with the language it then is in."""
    return cited_in(reference or "", page_language())


@register.filter
def search_word_on(path: AppPath, channel: Channel) -> Citation:
    """Return the word to search Meta’s page for: in the page’s language where we know it, else in that of the path."""
    known = channel.search_words.get(page_language())
    return Citation(known, page_language()) if known else Citation(path.search_word, path.language)


@register.filter
def host(url: str) -> str:
    """Return whose page an address opens, as a browser shows it: "facebook.com"."""
    return (urlsplit(url).hostname or "").removeprefix("www.")
