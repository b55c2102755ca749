"""People who keep an objection, and the mails they get."""

from __future__ import annotations

import re
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.core import signing
from django.utils import timezone

from apps.objections import emails, returning
from apps.objections.returning_forms import OPENED_SALT
from tests.visitor import WITHOUT_ACCOUNT_IN_IRELAND, Visitor

LINK = re.compile(r"http://testserver(/\S+)")
CODE = re.compile(r"^([2-9A-Z]{4} [2-9A-Z]{4})$", re.MULTILINE)


class Mailbox:
    """What was given to the outbox, instead of it."""

    def __init__(self) -> None:
        self.mails: list[dict[str, Any]] = []
        self.superseded: list[Any] = []

    def give(self, **mail: Any) -> None:
        assert mail["occasion"] not in {other["occasion"] for other in self.mails}
        self.mails.append(mail)

    def supersede(self, *, about: Any, kinds: Any = None) -> int:
        self.superseded.append(about)
        return 1

    def link(self, number: int = -1) -> str:
        """Return the path of the first link in a mail: the one thing to do."""
        return LINK.findall(self.mails[number]["text"])[0]

    def never_link(self, number: int = -1) -> str:
        return LINK.findall(self.mails[number]["text"])[1]

    def code(self, number: int = -1) -> str:
        return CODE.findall(self.mails[number]["text"])[0]


@pytest.fixture(autouse=True)
def mailbox(monkeypatch):
    box = Mailbox()
    monkeypatch.setattr(emails, "outbox", lambda: SimpleNamespace(give=box.give, supersede=box.supersede))
    return box


def opened(seconds: int = 30) -> str:
    """Return what a form holds that was opened so many seconds ago."""
    return signing.dumps(int((timezone.now() - timedelta(seconds=seconds)).timestamp()), salt=OPENED_SALT)


def post_address(visitor: Visitor, path: str, address: str, **more: Any) -> Any:
    visitor.page = visitor.client.post(path, {"email": address, "opened": opened(), "website": ""} | more)
    return visitor.page


def begin(**headers: str) -> Visitor:
    """Return somebody with a statement, in a browser of their own."""
    visitor = Visitor(**headers)
    visitor.answer_all(WITHOUT_ACCOUNT_IN_IRELAND)
    return visitor


def worker_runs(after: timedelta = timedelta(0)) -> int:
    return returning.answer_orders(now=timezone.now() + after)


def keep(mailbox: Mailbox, address: str = "kim@example.org") -> Visitor:
    """Return somebody who has kept an objection with a confirmed address, signed in."""
    visitor = begin()
    post_address(visitor, "/keep/", address)
    worker_runs()
    visitor.client.get(mailbox.link(), follow=True)
    forget_limits()
    return visitor


def forget_limits() -> None:
    """Let time pass for the limits: the mails written so far do not count any more."""
    from apps.objections.models import LinkOrder

    LinkOrder.objects.filter(mailed_at__isnull=False).update(mailed_at=timezone.now() - timedelta(days=30))
