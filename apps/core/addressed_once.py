"""The tag `url` for addresses that are the same for everybody: found once for each process, and then known.

Stands in the place of Django's. Addresses with a variable in them are looked up as ever, and so are those of the admin,
whose own pages name them by the site that asks.
"""

from __future__ import annotations

from django.conf import settings
from django.template import Library, Node
from django.template.base import Parser, Token
from django.template.context import Context
from django.template.defaulttags import URLNode, url
from django.urls import get_script_prefix, get_urlconf

from apps.core.said_once import is_fixed

register = Library()

BY_SITE = "admin:"


class AddressedOnce(Node):
    """An address without a variable. Staff have other addresses than visitors."""

    child_nodelists = ()

    def __init__(self, tag: URLNode) -> None:
        self.tag = tag
        self.found: dict[tuple[str, str, bool], str] = {}

    def render(self, context: Context) -> str:
        """Return the address; under the name that the tag gives, if it gives one."""
        among = (get_urlconf() or settings.ROOT_URLCONF, get_script_prefix(), context.autoescape)
        address = self.found.get(among)
        if address is None:
            shown = self.tag.render(context)
            address = self.found[among] = context[self.tag.asvar] if self.tag.asvar else shown
        if self.tag.asvar:
            context[self.tag.asvar] = address
            return ""
        return address


@register.tag("url")
def url_once(parser: Parser, token: Token) -> Node:
    """Return Django's tag, which looks a fixed address up only once."""
    tag = url(parser, token)
    fixed = all(is_fixed(each) for each in [tag.view_name, *tag.args, *tag.kwargs.values()])
    return AddressedOnce(tag) if fixed and not str(tag.view_name.token).strip("\"'").startswith(BY_SITE) else tag
