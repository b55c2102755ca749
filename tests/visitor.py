"""Somebody who visits the site: opens a page, reads the form on it, and sends it."""

from __future__ import annotations

import re
from typing import Any

from django.http import HttpResponse
from django.test import Client

HIDDEN = re.compile(r'<input type="hidden" name="([\w-]+)" value="([^"]*)"')

PARENT_IN_GERMANY: dict[str, dict[str, Any]] = {
    "where-you-live": {"country": "DE"},
    "whose-information": {"on_behalf_of": "self"},
    "your-accounts": {"accounts": ["facebook", "instagram"]},
    "which-part": {"region": "DE-BY"},
    "linked-accounts": {"linked": "no"},
    "what-is-there": {"content": ["photos_of_me", "photos_of_children", "posts_comments"]},
    "since-when": {"since_year": "2011"},
    "why-you-object": {"grounds": ["children_in_photos", "old_posts"]},
    "about-children-in-photos": {"detail_children_in_photos": "school_age"},
    "your-own-words": {"own_words": "Die Fotos waren für die Großeltern gedacht."},
    "finding-your-account": {"account_email": "kim@example.org", "name": "Kim Beispiel"},
}

WITHOUT_ACCOUNT_IN_IRELAND: dict[str, dict[str, Any]] = {
    "where-you-live": {"country": "IE"},
    "whose-information": {"on_behalf_of": "self"},
    "your-accounts": {"accounts": ["none"]},
    "what-is-there": {"content": ["shown_by_others"]},
    "why-you-object": {"grounds": ["none"]},
    "about-no-account": {"detail_no_account": "club"},
    "your-own-words": {"own_words": ""},
    "finding-your-account": {"account_email": "", "name": ""},
}


class Visitor:
    """A browser without scripts. `page` is the last answer."""

    def __init__(self, **headers: str) -> None:
        self.headers = headers
        self.client = Client(headers=headers)
        self.page: HttpResponse

    def go_elsewhere(self) -> None:
        """Go on in another browser that knows nothing, with the same languages."""
        self.client = Client(headers=self.headers)

    def open(self, address: str, **data: str) -> HttpResponse:
        """Open a page and follow where it leads."""
        self.page = self.client.get(address, data, follow=True)
        return self.page

    def send(self, address: str, values: dict[str, Any], *, follow: bool = True) -> HttpResponse:
        """Send a form with the hidden fields of the page it stands on."""
        hidden = dict(HIDDEN.findall(self.client.get(address).content.decode()))
        hidden.pop("csrfmiddlewaretoken", None)
        self.page = self.client.post(address, {**hidden, **values}, follow=follow)
        return self.page

    def answer(self, slug: str, values: dict[str, Any]) -> HttpResponse:
        """Answer one question."""
        return self.send(f"/questions/{slug}/", values)

    def answer_all(self, answers: dict[str, dict[str, Any]]) -> HttpResponse:
        """Answer question after question."""
        for slug, values in answers.items():
            self.answer(slug, values)
        return self.page

    @property
    def text(self) -> str:
        """Return the page as it was sent."""
        return self.page.content.decode()

    @property
    def address(self) -> str:
        """Return where the last request ended up."""
        return str(self.page.request["PATH_INFO"])
