"""A mail that comes back stops its address, and nobody else can make it look so."""

import re
import uuid
from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
from django.core import mail as post
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.core.management.base import CommandError

from apps.outbox import bounce_mailbox, bounces, delivery, services
from apps.outbox.bounces import Outcome
from apps.outbox.models import Failure, Mail, State
from config import env

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
THURSDAY = datetime(2026, 11, 26, 10, 0, tzinfo=UTC)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def ground(settings, tmp_path, monkeypatch):
    settings.OUTBOX_JOURNAL_DIR = tmp_path / "journal"
    settings.BOUNCE_ADDRESS = "bounces@example.org"
    monkeypatch.setattr(services, "database_now", lambda: MONDAY)


def sent(occasion="1", to="maria@example.org"):
    """Give and send one mail; return its row and the address it would come back to."""
    given = services.give(
        kind="receipt",
        occasion=occasion,
        about=uuid.uuid4(),
        to=to,
        language="en",
        subject="A note",
        text="Good day.",
    )
    delivery.tick(clock=lambda: MONDAY)
    given.refresh_from_db()
    return given, post.outbox[-1].from_email


def report(back_to, *, status="5.1.1", action="failed", recipient="maria@example.org", diagnostic="smtp; 550 no"):
    return (
        f"From: MAILER-DAEMON@mx.example.org\r\nTo: <{back_to}>\r\nSubject: Undelivered\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\n"
        f"Final-Recipient: rfc822; {recipient}\r\nAction: {action}\r\nStatus: {status}\r\n"
        f"Diagnostic-Code: {diagnostic}\r\n\r\n--b--\r\n"
    ).encode()


def test_the_envelope_names_the_mail_and_the_reader_sees_the_ordinary_sender():
    _, back_to = sent()

    message = post.outbox[0].message()
    assert back_to.startswith("bounces+")
    assert back_to.endswith("@example.org")
    assert len(back_to.partition("@")[0]) <= 64
    assert message["From"] == "Not For Training <hello@example.org>"
    assert "maria" not in back_to


def test_without_a_bounce_address_the_envelope_is_the_ordinary_sender(settings):
    settings.BOUNCE_ADDRESS = ""

    _, back_to = sent()

    assert back_to == "Not For Training <hello@example.org>"


@pytest.mark.parametrize(
    ("status", "diagnostic"),
    [("5.1.1", "smtp; 550 no such user"), ("5.1.10", "x"), ("5.4.4", "x"), ("5.0.0", "smtp; 550 unknown user")],
)
def test_a_mailbox_that_is_gone_stops_the_address_and_what_waits_for_it(status, diagnostic):
    given, back_to = sent()
    waiting = services.give(
        kind="reminder_overdue",
        occasion="2",
        about=None,
        to="Maria@example.org",
        language="en",
        subject="S",
        text="T",
        not_before=THURSDAY + timedelta(days=9),
    )

    outcome = bounces.read(report(back_to, status=status, diagnostic=diagnostic), now=THURSDAY)

    given.refresh_from_db()
    waiting.refresh_from_db()
    assert outcome is Outcome.STOPPED
    assert services.is_dead("maria@example.org")
    assert {(mail.state, mail.failure) for mail in (given, waiting)} == {(State.FAILED, Failure.ADDRESS_DEAD)}


@pytest.mark.parametrize(
    ("status", "action", "diagnostic"),
    [
        ("4.4.1", "delayed", "x"),
        ("4.4.7", "failed", "smtp; 450 five days"),
        ("5.2.2", "failed", "smtp; 552 mailbox full"),
        ("5.7.1", "failed", "smtp; 550 policy"),
        ("5.0.0", "failed", "smtp; 554 spam"),
        ("5.1.1", "delayed", "x"),
        ("2.0.0", "delivered", "x"),
    ],
)
def test_what_may_pass_stops_nothing(status, action, diagnostic):
    given, back_to = sent()

    outcome = bounces.read(report(back_to, status=status, action=action, diagnostic=diagnostic), now=THURSDAY)

    given.refresh_from_db()
    assert outcome is Outcome.SOFT
    assert not services.is_dead("maria@example.org")
    assert given.state == State.SENT


def test_a_bounce_still_counts_after_the_words_and_the_address_were_wiped():
    given, back_to = sent()
    services.wipe(now=THURSDAY)

    outcome = bounces.read(report(back_to), now=THURSDAY)

    assert Mail.objects.get(pk=given.pk).address_hash == ""
    assert outcome is Outcome.STOPPED
    assert services.is_dead("maria@example.org")


def test_a_mail_that_was_passed_on_stops_the_address_we_wrote_to_and_no_other():
    _, back_to = sent()

    outcome = bounces.read(report(back_to, recipient="elsewhere@example.org"), now=MONDAY + timedelta(hours=1))

    assert outcome is Outcome.STOPPED
    assert services.is_dead("maria@example.org")
    assert not services.is_dead("elsewhere@example.org")


@pytest.mark.parametrize("how", ["a made-up token", "one digit of the seal", "a token of one's own mail"])
def test_a_forged_bounce_changes_nothing(how):
    """T17: nobody can stop somebody else's address."""
    _, marias = sent()
    _, mine = sent("2", to="mallory@example.org")
    services.wipe(now=THURSDAY)
    before = list(Mail.objects.order_by("pk").values())
    last = marias.partition("@")[0][-1]
    back_to = {
        "a made-up token": f"bounces+{'0' * 48}@example.org",
        "one digit of the seal": marias.replace(f"{last}@", f"{'1' if last == '0' else '0'}@"),
        "a token of one's own mail": mine,
    }[how]

    outcome = bounces.read(report(back_to), now=THURSDAY)

    assert outcome is Outcome.FORGED
    assert not services.is_dead("maria@example.org")
    assert not services.is_dead("mallory@example.org")
    assert list(Mail.objects.order_by("pk").values()) == before


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\x00\xfe",
        b"To: <bounces+x@example.org>\r\nSubject: I am on holiday\r\n\r\nBack on Monday.",
        b"Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n",
        b"a" * (bounces.LARGEST + 1),
    ],
    ids=["nothing", "no text", "holiday", "cut off", "too long"],
)
def test_what_is_no_bounce_changes_nothing(raw):
    sent()

    assert bounces.read(raw, now=THURSDAY) is Outcome.NO_BOUNCE
    assert Mail.objects.get().state == State.SENT


def test_the_same_bounce_twice_is_one():
    given, back_to = sent()

    assert bounces.read(report(back_to), now=THURSDAY) is Outcome.STOPPED
    assert bounces.read(report(back_to), now=THURSDAY + timedelta(days=1)) is Outcome.STOPPED
    given.refresh_from_db()
    assert given.ended_at == THURSDAY


class Box:
    """A mailbox that behaves as imaplib's does."""

    def __init__(self, *mails):
        self.mails = dict(enumerate(mails, 1))
        self.flags = {number: set() for number in self.mails}
        self.is_broken = False
        self.largest = 0

    def __call__(self, host, timeout):
        return self

    def __enter__(self):
        return self

    def __exit__(self, *ignored):
        return None

    def login(self, user, password):
        if self.is_broken:
            raise OSError("imap.example.org said no to bounces@example.org")

    def select(self, name):
        return "OK", [b"1"]

    def search(self, charset, criterion):
        new = [str(number).encode() for number, flags in self.flags.items() if "\\Seen" not in flags]
        return "OK", [b" ".join(new)]

    def fetch(self, number, what):
        size = int(re.fullmatch(r"\(BODY\.PEEK\[\]<0\.(\d+)>\)", what)[1])
        self.largest = max(self.largest, len(self.mails[int(number)][:size]))
        return "OK", [(b"1 (BODY[]<0> {1}", self.mails[int(number)][:size]), b")"]

    def store(self, number, how, flag):
        self.flags[int(number)].add(flag)

    def expunge(self):
        for number in [number for number, flags in self.flags.items() if "\\Deleted" in flags]:
            del self.mails[number], self.flags[number]


def test_the_mailbox_is_read_once_and_keeps_only_what_a_person_should_see(settings):
    settings.BOUNCE_IMAP_HOST = "imap.example.org"
    _, back_to = sent()
    box = Box(report(back_to), report(back_to, status="4.4.1"), b"Subject: hello\r\n\r\nA question.")

    first = bounce_mailbox.fetch(clock=lambda: THURSDAY, connect=box)
    second = bounce_mailbox.fetch(clock=lambda: THURSDAY, connect=box)

    assert first == {Outcome.STOPPED: 1, Outcome.SOFT: 1, Outcome.NO_BOUNCE: 1}
    assert not second
    assert list(box.mails.values()) == [b"Subject: hello\r\n\r\nA question."]


def deep(back_to: str) -> bytes:
    parts = "".join(f"--b{at}\r\nContent-Type: multipart/mixed; boundary=b{at + 1}\r\n\r\n" for at in range(3000))
    return f"To: <{back_to}>\r\nContent-Type: multipart/report; boundary=b0\r\n\r\n{parts}".encode()


def test_a_hostile_mail_does_not_keep_the_others_from_being_read(settings):
    settings.BOUNCE_IMAP_HOST = "imap.example.org"
    _, back_to = sent()
    long = b"Subject: hello\r\n\r\n" + b"x" * (3 * bounces.LARGEST)
    box = Box(deep(back_to), long, report(back_to))

    found = bounce_mailbox.fetch(clock=lambda: THURSDAY, connect=box)

    assert found == {Outcome.NO_BOUNCE: 2, Outcome.STOPPED: 1}
    assert box.largest == bounces.LARGEST + 1
    assert services.is_dead("maria@example.org")


def test_a_mail_with_ten_thousand_recipients_and_reports_costs_few_questions(django_assert_max_num_queries):
    to = ", ".join(f"bounces+{number:048x}@example.org" for number in range(5000))
    blocks = "Action: failed\r\nFinal-Recipient: rfc822; a@example.org\r\n\r\n" * 5000
    raw = (
        f'To: {to}\r\nContent-Type: multipart/report; boundary="b"\r\n\r\n'
        f"--b\r\nContent-Type: message/delivery-status\r\n\r\n{blocks}--b--\r\n"
    ).encode()

    with django_assert_max_num_queries(320):
        assert bounces.read(raw, now=THURSDAY) is Outcome.FORGED


def test_a_mailbox_that_says_nothing_is_empty(settings):
    settings.BOUNCE_IMAP_HOST = "imap.example.org"
    box = Box()
    box.search = lambda charset, criterion: ("OK", [None])

    assert not bounce_mailbox.fetch(clock=lambda: THURSDAY, connect=box)


def test_without_a_mailbox_nothing_is_asked():
    def nobody(*args, **options):
        raise AssertionError("it was asked")

    assert not bounce_mailbox.fetch(connect=nobody)


def test_the_command_reads_one_mail_and_says_what_it_was(tmp_path, settings, monkeypatch):
    _, back_to = sent()
    (tmp_path / "mail").write_bytes(report(back_to))
    said = StringIO()

    call_command("read_bounces", str(tmp_path / "mail"), stdout=said)

    assert said.getvalue().strip() == "stopped"
    with pytest.raises(CommandError, match="FileNotFoundError"):
        call_command("read_bounces", str(tmp_path / "nothing"))
    with pytest.raises(CommandError, match="BOUNCE_IMAP_HOST"):
        call_command("read_bounces")


@pytest.mark.parametrize(
    "value", ["Bounces@example.org", "a-name-that-is-too-long@example.org", "bounces", "b+x@example.org"]
)
def test_a_bounce_address_that_cannot_work_stops_the_start(value):
    with pytest.raises(ImproperlyConfigured, match="BOUNCE_ADDRESS"):
        env.bounce_address("BOUNCE_ADDRESS", env={"BOUNCE_ADDRESS": value})
    assert env.bounce_address("BOUNCE_ADDRESS", env={}) == ""
    assert env.bounce_address("BOUNCE_ADDRESS", env={"BOUNCE_ADDRESS": "bounces@example.org"})
