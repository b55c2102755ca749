"""People who keep an objection, and the mails they get."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any
from unittest import mock

import pytest
from django.core import signing
from django.utils import timezone

from apps.objections import returning
from apps.objections.returning_forms import OPENED_SALT, new_form_key
from apps.outbox.models import Mail
from tests.visitor import WITHOUT_ACCOUNT_IN_IRELAND, Visitor

LINK = re.compile(r"http://testserver(/\S+)")
CODE = re.compile(r"^([2-9A-Z]{4} [2-9A-Z]{4})$", re.MULTILINE)


class Mailbox:
    """What was given to the outbox, the oldest first."""

    def __init__(self) -> None:
        self.first = 0

    @property
    def mails(self) -> list[dict[str, Any]]:
        return [
            {"to": mail.address, "kind": mail.kind, "subject": mail.subject, "text": mail.text, "html": mail.html}
            for mail in Mail.objects.filter(pk__gt=self.first).order_by("pk")
        ]

    def empty(self) -> None:
        """Look only at mails that are given from now on."""
        self.first = Mail.objects.order_by("-pk").values_list("pk", flat=True).first() or 0

    def link(self, number: int = -1) -> str:
        """Return the path of the first link in a mail: the one thing to do."""
        return LINK.findall(self.mails[number]["text"])[0]

    def never_link(self, number: int = -1) -> str:
        return LINK.findall(self.mails[number]["text"])[1]

    def code(self, number: int = -1) -> str:
        return CODE.findall(self.mails[number]["text"])[0]


@pytest.fixture
def mailbox():
    return Mailbox()


def opened(seconds: int = 30) -> str:
    """Return what a form holds that was opened so many seconds ago."""
    moment = timezone.now() - timedelta(seconds=seconds)
    return signing.dumps([int(moment.timestamp()), new_form_key()], salt=OPENED_SALT)


@contextmanager
def freeze(**later: float) -> Iterator[None]:
    """Let the clock of signatures be so much later."""
    moment = time.time() + timedelta(**later).total_seconds()
    with mock.patch("time.time", return_value=moment):
        yield


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
