"""The tag `url` for addresses that are the same for everybody: found once for each process, and then known.

Stands in the place of Django's. Addresses with a variable in them are looked up as ever, and so are those of the admin,
whose own pages name them by the site that asks. A library of its own: every template has this tag without loading it.
"""

from __future__ import annotations

from django.conf import settings
from django.template import Library, Node
from django.template.base import Parser, Token
from django.template.defaulttags import url
from django.urls import get_script_prefix, get_urlconf

from apps.core.said_once import Once, is_fixed

register = Library()

BY_SITE = "admin:"


@register.tag("url")
def url_once(parser: Parser, token: Token) -> Node:
    """Return Django's tag, which looks a fixed address up only once for visitors, and once for staff."""
    tag = url(parser, token)
    fixed = all(is_fixed(each) for each in [tag.view_name, *tag.args, *tag.kwargs.values()])
    is_by_site = str(tag.view_name.token).strip("\"'").startswith(BY_SITE)
    return Once(tag, _under_which_addresses) if fixed and not is_by_site else tag


def _under_which_addresses() -> tuple[str, str]:
    return get_urlconf() or settings.ROOT_URLCONF, get_script_prefix()
