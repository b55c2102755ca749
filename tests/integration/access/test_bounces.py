"""An address that does not accept our mail: writing stops, and its owner reads it on the page."""

from __future__ import annotations

import pytest
from aiosmtpd.controller import Controller

from apps.outbox import delivery
from apps.outbox import services as outbox
from apps.outbox.models import Failure, Mail, State
from tests.integration.access.conftest import begin, forget_limits, keep, post_address, worker_runs
from tests.servers import free_port

pytestmark = pytest.mark.django_db


class Refusing:
    """A mail server that knows some mailboxes and no others."""

    def __init__(self) -> None:
        self.unknown: set[str] = set()
        self.busy = False
        self.accepted: list[str] = []

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802
        if self.busy:
            return "450 4.2.1 try again later"
        if address in self.unknown:
            return "550 5.1.1 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope) -> str:  # noqa: N802
        self.accepted += envelope.rcpt_tos
        return "250 OK"


@pytest.fixture
def server(settings, tmp_path):
    handler, port = Refusing(), free_port()
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    settings.OUTBOX_JOURNAL_DIR = tmp_path / "journal"
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", port, 5
    settings.EMAIL_USE_TLS = False
    yield handler
    controller.stop()


def test_an_address_that_refuses_the_first_mail_is_named_on_the_page_and_can_be_corrected(mailbox, server):
    """T17: bounce, so writing stops, and the page says so; a corrected address works again."""
    server.unknown = {"kmi@example.org"}
    visitor = begin()
    post_address(visitor, "/keep/", "kmi@example.org")
    worker_runs()
    delivery.tick()
    pages = [visitor.client.get(path).content.decode() for path in ("/keep/sent/", "/keep/", "/overview/")]

    forget_limits()
    post_address(visitor, "/keep/", "kim@example.org")
    worker_runs()
    delivery.tick()
    after = [visitor.client.get(path).content.decode() for path in ("/keep/sent/", "/keep/", "/overview/")]

    assert all("Mail to kmi@example.org did not arrive" in page for page in pages)
    assert "is on its way" not in pages[0]
    assert 'value="kmi@example.org"' in pages[1]
    assert 'href="/keep/"' in pages[2]
    assert not any("did not arrive" in page for page in after)
    assert server.accepted == ["kim@example.org"]


def test_an_address_that_dies_later_gets_no_reminder_and_its_owner_is_told(mailbox, server):
    """T17: after confirming; a second reminder is not even tried."""
    visitor = keep(mailbox)
    assert "did not arrive" not in visitor.client.get("/overview/").content.decode()
    server.unknown = {"kim@example.org"}
    Mail.objects.all().delete()
    for number in range(2):
        outbox.give(
            kind="reminder",
            occasion=f"reminder {number}",
            about=None,
            to="kim@example.org",
            language="en",
            subject="A date",
            text="A date is near.",
        )
        delivery.tick()

    mails = Mail.objects.order_by("pk")
    assert [(mail.state, mail.failure) for mail in mails] == [(State.FAILED, Failure.ADDRESS_DEAD)] * 2
    assert [mail.attempts for mail in mails] == [1, 0]
    assert "Mail to kim@example.org did not arrive" in visitor.client.get("/overview/").content.decode()
    assert "You can come back with kim@example.org" not in visitor.client.get("/keep/").content.decode()


def test_a_passing_trouble_is_not_called_a_refusal(mailbox, server):
    """T17: a busy mail server says nothing about the address."""
    server.busy = True
    visitor = begin()
    post_address(visitor, "/keep/", "kim@example.org")
    worker_runs()
    delivery.tick()

    assert Mail.objects.get().failure == Failure.TEMPORARY
    assert "did not arrive" not in visitor.client.get("/keep/sent/").content.decode()
