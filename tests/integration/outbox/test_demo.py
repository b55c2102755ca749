"""A test system writes to nobody but those on its list, whichever way a mail takes; a real mail server listens."""

import smtplib
from datetime import UTC, datetime

import pytest
from aiosmtpd.controller import Controller
from django.core.exceptions import ImproperlyConfigured
from django.core.mail import EmailMultiAlternatives, get_connection
from django.core.management import call_command

from apps.outbox import delivery, recipients, services, tasks
from apps.outbox.models import Mail, State
from apps.outbox.status import status
from apps.reminders import previews
from config import env
from tests.servers import free_port

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
TESTER, STRANGER = "kim@example.org", "sam@example.net"

pytestmark = pytest.mark.django_db


class Server:
    """Notes to whom mails were addressed, and what they were."""

    def __init__(self):
        self.named, self.mails = [], []

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802
        self.named.append(address)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        self.mails.append(envelope.content)
        return "250 OK"


@pytest.fixture
def server(settings, tmp_path, monkeypatch):
    heard = Server()
    controller = Controller(heard, hostname="127.0.0.1", port=free_port())
    controller.start()
    settings.EMAIL_BACKEND = "apps.outbox.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", controller.port
    settings.OUTBOX_JOURNAL_DIR = tmp_path / "journal"
    settings.DEMO, settings.DEMO_RECIPIENTS = True, [TESTER]
    monkeypatch.setattr(services, "database_now", lambda: MONDAY)
    monkeypatch.setattr(services, "_wake", lambda mail_id: None)
    yield heard
    controller.stop()


def give(to: str, *, urgent: bool = False) -> Mail:
    return services.give(
        kind="sign_in", occasion=f"{to}{urgent}", about=None, to=to, language="en", subject="s", text="t", urgent=urgent
    )


WAYS = {
    "tick": lambda mail: delivery.tick(clock=lambda: MONDAY),
    "nudge": lambda mail: delivery.deliver(mail.pk, clock=lambda: MONDAY),
    "task": lambda mail: tasks.tick(),
    "run_outbox": lambda mail: call_command("run_outbox"),
}


@pytest.mark.parametrize("urgent", [False, True])
@pytest.mark.parametrize("way", WAYS)
def test_a_stranger_is_never_named_to_the_mail_server(server, way, urgent):
    mails = [give(STRANGER, urgent=urgent), give(TESTER, urgent=urgent)]
    # Tasks and commands use the database's own clock.
    Mail.objects.update(not_after=None, next_attempt_at=MONDAY)

    for mail in mails:
        WAYS[way](mail)

    assert server.named == [TESTER]
    stranger = Mail.objects.get(pk=mails[0].pk)
    assert stranger.state == State.SUPERSEDED
    assert (stranger.address, stranger.text) == (None, None)
    assert Mail.objects.get(pk=mails[1].pk).state == State.SENT


def test_strangers_raise_no_alarm_and_the_operator_sees_that_it_is_a_test(server):
    give(STRANGER)
    delivery.tick(clock=lambda: MONDAY)

    found = status(now=MONDAY)

    assert found["demo"] is True
    assert found["alarms"] == []


@pytest.mark.parametrize("field", ["to", "cc", "bcc"])
def test_the_backend_itself_refuses_strangers_in_every_field(server, field):
    """Whoever would send past the outbox, with a preview for one, is refused as well."""
    shown = previews.preview("sign_in", "en")
    message = EmailMultiAlternatives(shown.subject, shown.text, **{"to": [TESTER], field: [STRANGER]})

    with pytest.raises(recipients.StrangerError):
        get_connection().send_messages([message])

    assert server.named == []


@pytest.mark.parametrize(
    "address",
    [
        "sam@example.net, kim@example.org",
        "kim@example.org, sam@example.net",
        "<sam@example.net> kim@example.org",
        '"sam@example.net,"@example.org',
        "sam@example.net kim@example.org",
        "kim@example.org.example.net",
        "notkim@example.org",
        "kim+tag@example.org",
        "kim@sub.example.org",
        "kim",
        "",
    ],
)
def test_what_only_looks_like_a_tester_is_a_stranger(settings, address):
    settings.DEMO, settings.DEMO_RECIPIENTS = True, [TESTER]

    assert not recipients.may_get(address)


@pytest.mark.parametrize("address", ["anna@example.com", "Anna+1@EXAMPLE.com", "KIM@example.org"])
def test_a_whole_domain_may_be_listed_and_capitals_do_not_matter(settings, address):
    settings.DEMO, settings.DEMO_RECIPIENTS = True, ["@Example.com", "Kim@example.org"]

    assert recipients.may_get(address)
    assert not recipients.may_get("anna@example.com.example.net")
    assert not recipients.may_get("anna@notexample.com")


def test_with_an_empty_list_nobody_gets_anything(server, settings):
    settings.DEMO_RECIPIENTS = []
    give(TESTER, urgent=True)

    delivery.tick(clock=lambda: MONDAY)

    assert server.named == []


def test_the_real_site_writes_to_everybody(server, settings):
    settings.DEMO = False
    give(STRANGER)

    delivery.tick(clock=lambda: MONDAY)

    assert server.named == [STRANGER]


def test_a_tester_whose_address_the_server_refuses_is_told_as_ever(server, monkeypatch):
    async def refuse(*ignored):
        return "550 5.1.1 nobody here"

    monkeypatch.setattr(server, "handle_RCPT", refuse, raising=False)
    give(TESTER)

    delivery.tick(clock=lambda: MONDAY)

    assert Mail.objects.get().failure == "address_dead"
    assert isinstance(smtplib.SMTPRecipientsRefused({}), smtplib.SMTPException)


@pytest.mark.parametrize("value", ["kim", "kim@example.org sam@example.net", "<kim@example.org>", "@", "*"])
def test_a_list_with_something_else_in_it_stops_the_start(value):
    with pytest.raises(ImproperlyConfigured, match="Set DEMO_RECIPIENTS to addresses"):
        env.recipients("DEMO_RECIPIENTS", env={"DEMO_RECIPIENTS": value})


def test_a_list_of_addresses_and_domains_is_read():
    found = env.recipients("X", env={"X": "kim@example.org, @example.com"})

    assert found == ["kim@example.org", "@example.com"]
    assert env.recipients("X", env={}) == []


@pytest.mark.parametrize("path", ["/", "/privacy/", "/questions/where-you-live/", "/overview/", "/no-such-page/"])
def test_every_page_of_a_test_system_says_so(client, settings, path):
    settings.DEMO = True

    page = client.get(path)

    assert "This is a test site." in page.text
    assert page.text.index("This is a test site.") < page.text.index("<h1")
    assert '<meta name="robots" content="noindex, nofollow">' in page.text


def test_no_page_of_the_real_site_says_so(client):
    assert "This is a test site." not in client.get("/").text


def test_the_page_for_a_lost_database_says_so_as_well(client, settings):
    from apps.core.last_resort import AWAY, MISTAKE, last_resort

    settings.DEMO = True
    told = [last_resort(words, 503).text for words in (AWAY, MISTAKE)]
    settings.DEMO = False
    silent = last_resort(AWAY, 503).text

    assert all("Das ist eine Testseite." in text for text in told)
    assert "test site" not in silent


def test_every_template_that_is_a_page_stands_on_the_one_with_the_banner():
    """A page of its own shows no banner. The one after leaving must not: it names neither us nor anybody."""
    from django.conf import settings as site

    own = [
        str(path.relative_to(site.BASE_DIR / "templates"))
        for path in sorted((site.BASE_DIR / "templates").rglob("*.html"))
        if "<body" in path.read_text()
    ]

    assert own == [
        "base.html",
        "core/mailbox.html",
        "emails/frame.html",
        "objections/left.html",
        "objections/letter_pdf.html",
    ]
