"""Pages that inform have an address in each language: /fr/countries/ beside /countries/.

The address without a code goes by the visitor's choice, or by what their browser speaks. The one with a code is in
that language for everybody, so that it can be searched for, linked and shared. Whatever belongs to one person has no
such address: asked for with a code it leads to the one without, in that language from then on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote, urlsplit, urlunsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.http.request import split_domain_port
from django.http.response import HttpResponseBase
from django.urls import Resolver404, get_script_prefix, resolve, set_script_prefix
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.http import escape_leading_slashes
from django.views.i18n import set_language

from apps.languages import canonical, django_code

CODED = "pages:"
"""The views whose pages have an address in each language: all in the room of what informs."""

NOT_CODED = frozenset({"pages:colours", "pages:lawbook_json", "pages:security_txt", "pages:no_right"})
"""Files, which have no language, and an answer to one person's questions."""


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same page in one language, for search engines; "x-default" is the one that goes by the visitor."""

    hreflang: str
    path: str


def language_addresses(get_response: Callable[[HttpRequest], HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Speak the language of the address, or else the visitor's: in the place of Django's own middleware for it."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        code, rest = split(request.path_info)
        if not code or _is_for_staff(request):
            _speak(request, translation.get_language_from_request(request))
            return _spoken(get_response(request), by_choice=True)
        if not request.path_info.startswith(f"/{code}/"):
            # "/fr" and "/pt-BR/" are other spellings of an address that there is.
            return HttpResponsePermanentRedirect(_address(request, f"/{code}{rest}"))
        _speak(request, code)
        request.path_info = rest
        if request.method in {"GET", "HEAD"} and _is_private(rest):
            return _without_code(request, code)
        before = get_script_prefix()
        # From here every link on the page leads to pages in this language.
        set_script_prefix(f"{before}{code}/")
        try:
            return _spoken(get_response(request), by_choice=False)
        finally:
            set_script_prefix(before)

    return middleware


def choose(request: HttpRequest) -> HttpResponse:
    """Keep the language a visitor chose, and show the same page in it, at the address with its code if it had one."""
    response = set_language(request)
    code = request.POST.get("language", "")
    if isinstance(response, HttpResponseRedirect) and code in dict(settings.LANGUAGES):
        response["Location"] = in_language(response.url, code)
    return response


def in_language(url: str, code: str) -> str:
    """Return the address of the same page in another language; one without a code stays as it is."""
    parts = urlsplit(url)
    present, rest = split(parts.path)
    return urlunsplit(parts._replace(path=f"/{django_code(code)}{rest}")) if present else url


def alternates(request: HttpRequest) -> list[Alternate]:
    """Return the addresses of this page in every language; none for a page that has one address only."""
    match = request.resolver_match
    if match is None or not is_coded(match.view_name) or len(settings.LANGUAGES) < 2:
        return []
    path = request.path_info
    every = [Alternate(canonical(code), f"/{code}{path}") for code, _name in settings.LANGUAGES]
    return [*every, Alternate("x-default", path)]


def is_coded(view_name: str) -> bool:
    """Say whether a page has an address in each language."""
    return view_name.startswith(CODED) and view_name not in NOT_CODED


def split(path: str) -> tuple[str, str]:
    """Return the language an address begins with, and the rest of it; no language where it begins with none of ours."""
    code, _slash, rest = path.removeprefix("/").partition("/")
    return (code.lower(), f"/{rest}") if code.lower() in dict(settings.LANGUAGES) else ("", path)


def _is_private(path: str) -> bool:
    try:
        return not is_coded(resolve(path).view_name)
    except Resolver404:
        # There is nothing, and the page that says so speaks the language of the address.
        return False


def _without_code(request: HttpRequest, code: str) -> HttpResponseBase:
    """Lead to the address without a code, and keep the language for the pages there."""
    response = HttpResponseRedirect(_address(request, request.path_info))
    if translation.get_language_from_request(request) != code:
        response.set_cookie(settings.LANGUAGE_COOKIE_NAME, code)
    response.headers["Cache-Control"] = "no-store"
    return response


def _address(request: HttpRequest, path: str) -> str:
    query = request.META.get("QUERY_STRING", "")
    return f"{get_script_prefix().removesuffix('/')}{escape_leading_slashes(quote(path))}{f'?{query}' if query else ''}"


def _speak(request: HttpRequest, code: str) -> None:
    # Not only until the answer is there: one that streams is still being written afterwards.
    translation.activate(code)
    request.LANGUAGE_CODE = code


def _spoken(response: HttpResponseBase, *, by_choice: bool) -> HttpResponseBase:
    response.headers.setdefault("Content-Language", canonical(translation.get_language() or settings.LANGUAGE_CODE))
    if by_choice:
        patch_vary_headers(response, ("Accept-Language", "Cookie"))
    return response


def _is_for_staff(request: HttpRequest) -> bool:
    # Their host has pages of its own, in English.
    return bool(settings.ADMIN_HOST) and split_domain_port(request.META.get("HTTP_HOST", ""))[0] == settings.ADMIN_HOST
