"""What breaks between the mail server's yes and our own note of it; outages, wrong clocks and stops."""

import os
import re
import signal
import smtplib
import socket
import subprocess
import sys
import threading
import time
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from celery.signals import task_received
from django.conf import settings as site_settings
from django.core import mail as post
from django.core.mail.backends.locmem import EmailBackend
from django.db import IntegrityError, OperationalError, connection

from apps.outbox import delivery, gate, journal, services
from apps.outbox.models import Failure, Gate, Hold, Mail, State
from apps.outbox.smtp import Connection, ReplyLostError
from apps.outbox.status import status
from config.celery import Ear
from tests.chaos import sink as mail_server
from tests.servers import free_port

PROJECT = Path(__file__).resolve().parents[3]
MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


class At:
    """A clock that a test sets, and that may be out of reach as the database is."""

    def __init__(self):
        self.now, self.is_gone = MONDAY, False

    def __call__(self):
        if self.is_gone:
            raise OperationalError("the database is gone")
        return self.now

    def later(self, **time):
        self.now += timedelta(**time)
        return self


@pytest.fixture
def clock(monkeypatch, settings, tmp_path):
    settings.OUTBOX_JOURNAL_DIR = tmp_path / "journal"
    at = At()
    monkeypatch.setattr(services, "database_now", at)
    return at


@pytest.fixture
def at_the_server(monkeypatch):
    """What happens while the mail server has the mail: the test appends acts, one for each send."""
    acts = []
    accept = EmailBackend.send_messages

    def send(backend, messages):
        accepted = accept(backend, messages)
        if acts:
            acts.pop(0)()
        return accepted

    monkeypatch.setattr(EmailBackend, "send_messages", send)
    return acts


def give(occasion="1", **changed):
    values = {"kind": "receipt", "about": uuid.uuid4(), "to": f"p{occasion}@example.org", "language": "en"}
    return services.give(occasion=f"{occasion}", subject="A note", text="Good day.", **values | changed)


def raising(error):
    def act():
        raise error

    return act


# Between the mail server's yes and our note


@pytest.mark.django_db
def test_a_database_that_goes_while_a_mail_is_accepted_doubles_nothing(clock, at_the_server, monkeypatch):
    """R01: the journal is written before anything is asked of the database."""
    given = give()
    end = delivery._end
    at_the_server.append(lambda: setattr(clock, "is_gone", True))
    monkeypatch.setattr(delivery, "_end", lambda *args, **options: raising(OperationalError("gone"))())

    with pytest.raises(OperationalError):
        delivery.tick(clock=clock)
    clock.is_gone = False
    monkeypatch.setattr(delivery, "_end", end)
    delivery.tick(clock=clock.later(minutes=3))

    given.refresh_from_db()
    assert len(post.outbox) == 1
    assert given.state == State.SENT


@pytest.mark.django_db
def test_the_journal_has_the_mail_before_the_database_is_told(clock, monkeypatch):
    """R01: the order, seen from inside."""
    order = []
    note, end = journal.note, delivery._end
    monkeypatch.setattr(journal, "note", lambda *a, **k: (order.append("journal"), note(*a, **k)))
    monkeypatch.setattr(delivery, "_end", lambda *a, **k: (order.append("database"), end(*a, **k)))
    give()

    delivery.tick(clock=clock)

    assert order == ["journal", "database"]


@pytest.mark.django_db
def test_three_lost_replies_are_the_end_and_can_be_seen(clock, at_the_server):
    """R03: never a fourth copy."""
    given = give()
    at_the_server += [raising(ReplyLostError("no reply"))] * 10

    for _ in range(200):
        delivery.tick(clock=clock.later(minutes=20))

    given.refresh_from_db()
    assert len(post.outbox) == 3
    assert (given.state, given.failure) == (State.FAILED, Failure.MAYBE_SENT)
    assert status(now=given.ended_at)["failed"] == {"maybe_sent": 1}
    assert status(now=given.ended_at)["failed_lately"] == 1


@pytest.mark.django_db
def test_three_workers_killed_while_sending_are_the_end_too(clock, at_the_server):
    """R01: a kill leaves as much doubt as a lost reply."""

    class KilledError(BaseException):
        """As from outside: no line of ours runs after it."""

    given = give()
    at_the_server += [raising(KilledError())] * 10

    for _ in range(10):
        try:
            delivery.tick(clock=clock.later(minutes=3))
        except KilledError:
            continue

    given.refresh_from_db()
    assert len(post.outbox) == 3
    assert (given.state, given.failure, given.maybe_sent) == (State.FAILED, Failure.MAYBE_SENT, 3)


@pytest.mark.django_db
def test_a_worker_killed_before_the_mails_turn_leaves_no_doubt(clock):
    given = give()
    for _ in range(5):
        delivery.claim(now=clock.later(minutes=3).now, gate=gate.the_gate())

    delivery.tick(clock=clock.later(minutes=3))

    given.refresh_from_db()
    assert given.state == State.SENT


@pytest.mark.django_db
def test_a_refusal_is_no_copy(clock, at_the_server, monkeypatch):
    given = give()
    refuse = smtplib.SMTPRecipientsRefused({"p1@example.org": (450, b"4.3.0 later")})
    at_the_server += [raising(refuse)] * 5

    for _ in range(5):
        delivery.tick(clock=clock.later(hours=3))

    given.refresh_from_db()
    assert (given.state, given.maybe_sent) == (State.PENDING, 0)


@pytest.mark.django_db
def test_after_a_lost_reply_the_next_try_has_time(clock, at_the_server):
    give()
    at_the_server.append(raising(ReplyLostError("no reply")))

    delivery.tick(clock=clock)
    delivery.tick(clock=clock.later(minutes=14))
    after_14 = len(post.outbox)
    delivery.tick(clock=clock.later(minutes=2))

    assert (after_14, len(post.outbox)) == (1, 2)


@pytest.mark.parametrize(
    ("hangs_up_after", "expected"),
    [(b"data", smtplib.SMTPServerDisconnected), (b"\r\n.\r\n", ReplyLostError)],
    ids=["before the mail", "after the mail"],
)
def test_only_a_mail_that_was_handed_over_whole_is_in_doubt(hangs_up_after, expected):
    """R03: the difference that smtplib does not tell."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve():
        talking, _ = listening.accept()
        with talking:
            talking.sendall(b"220 hello\r\n")
            heard = b""
            while piece := talking.recv(4096):
                heard += piece
                if hangs_up_after in heard:
                    return
                if heard.endswith(b"\r\n"):
                    talking.sendall(b"354 go on\r\n" if heard == b"data\r\n" else b"250 ok\r\n")
                    heard = b""

    thread = threading.Thread(target=serve)
    thread.start()

    talker = Connection("127.0.0.1", listening.getsockname()[1], timeout=10)
    with pytest.raises(smtplib.SMTPServerDisconnected) as caught:
        talker.sendmail("a@example.org", ["b@example.org"], b"Subject: x\r\n\r\nGood day.\r\n")
    thread.join()
    talker.close()
    listening.close()

    assert type(caught.value) is expected


@pytest.mark.django_db
def test_a_row_of_the_version_before_can_be_sent(clock):
    """R21: whoever wrote it knew nothing of the newest column."""
    given = give()
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM outbox_mail")
        names = [column[0] for column in cursor.description if column[0] not in ("id", "maybe_sent")]
        columns = ", ".join(names)
        cursor.execute("CREATE TEMPORARY TABLE as_before AS SELECT * FROM outbox_mail")
        cursor.execute("DELETE FROM outbox_mail")
        cursor.execute(f"INSERT INTO outbox_mail ({columns}) SELECT {columns} FROM as_before")

    delivery.tick(clock=clock)

    assert Mail.objects.get().state == State.SENT
    assert post.outbox[0].message()["Message-ID"] == given.message_id


# The journal


@pytest.mark.django_db
@pytest.mark.parametrize("closed", ["folder", "file"])
def test_a_journal_that_is_closed_stops_the_sending_before_the_first_mail(clock, monkeypatch, closed):
    """Tests may run as root, whom no file is closed to; so the answer of the system is given here."""
    give()
    delivery.tick(clock=clock)
    give("2")
    file = journal.folder() / "sent-2026-11-23"
    shut = file if closed == "file" else journal.folder()
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != shut)

    delivery.tick(clock=clock)

    assert len(post.outbox) == 1
    assert Mail.objects.latest("pk").attempts == 0
    assert any("journal" in alarm for alarm in status(now=clock.now)["alarms"])


@pytest.mark.django_db
def test_a_mail_whose_note_fails_is_still_sent_once(clock, monkeypatch, caplog):
    given = give()
    monkeypatch.setattr(journal, "note", lambda *a, **k: raising(OSError(28, "no space left"))())

    delivery.tick(clock=clock)
    delivery.tick(clock=clock.later(hours=1))

    given.refresh_from_db()
    assert (given.state, len(post.outbox)) == (State.SENT, 1)
    assert "not in the journal" in caplog.text


@pytest.mark.django_db
def test_a_mail_that_was_noted_before_midnight_is_found_after_it(clock):
    clock.now = datetime(2026, 11, 23, 23, 59, 59, tzinfo=UTC)
    given = give()
    delivery.claim(now=clock.now, gate=gate.the_gate())
    journal.note(given, now=clock.now)

    delivery.tick(clock=clock.later(minutes=5))

    assert sorted(path.name for path in journal.folder().glob("sent-*")) == ["sent-2026-11-23"]
    assert post.outbox == []
    assert Mail.objects.get().state == State.SENT


# Rushes


@pytest.mark.django_db
def test_r13_five_thousand_unexpected_mails_wait_and_a_release_sends_one_each(clock, settings):
    """R13: and the same when the clock jumps ahead by forty days."""
    settings.OUTBOX_MAILS_PER_SECOND = 1_000_000
    people = [uuid.uuid4() for _ in range(30)]
    due = MONDAY + timedelta(days=39)
    rows = [
        Mail(
            kind="reminder_overdue",
            occasion=f"{number:064}",
            about=people[number % 30],
            address=f"p{number % 30}@example.org",
            subject="A note",
            text="Good day.",
            language="en",
            message_id=f"<{number:032x}@example.org>",
            created_at=MONDAY,
            not_before=due,
            next_attempt_at=due,
        )
        for number in range(5000)
    ]
    Mail.objects.bulk_create(rows, batch_size=1000)

    delivery.tick(clock=clock)
    before = len(post.outbox)
    delivery.tick(clock=clock.later(days=40))
    held = (len(post.outbox), Gate.objects.get().hold, status(now=clock.now)["fuse"])
    gate.release(now=clock.now)
    while delivery.tick(clock=clock):
        pass

    assert set(Mail.objects.values_list("failure", flat=True)) == {""}
    assert (before, *held) == (0, 0, Hold.STORM, True)
    assert len(post.outbox) == 30
    assert Mail.objects.filter(state=State.SUPERSEDED).count() == 4970


@pytest.mark.django_db
def test_the_database_takes_no_second_mail_for_an_occasion(clock):
    """R17: even past the services."""
    given = give()

    with pytest.raises(IntegrityError):
        Mail.objects.bulk_create(
            [
                Mail(
                    kind="receipt",
                    occasion=given.occasion,
                    message_id="<other@example.org>",
                    language="en",
                    created_at=MONDAY,
                    not_before=MONDAY,
                    next_attempt_at=MONDAY,
                )
            ]
        )


# Several processes


@pytest.fixture
def mail_sink(settings, monkeypatch, tmp_path):
    for name in ("REFUSED", "STALLED", "HUNG_UP"):
        monkeypatch.setattr(mail_server, name, 0.0)
    settings.OUTBOX_JOURNAL_DIR = tmp_path / "journal"
    port = free_port()
    sink, controller = mail_server.start(port, seed=1)
    sink.port = port
    yield sink
    controller.stop()


def environment_of(sink, tmp_path):
    """Return what a process needs to work on the tests' own database."""
    name = connection.settings_dict["NAME"]
    address = re.sub(r"/[^/]*$", f"/{name}", os.environ["DATABASE_URL"])
    return os.environ | {
        "DATABASE_URL": address,
        "DJANGO_SETTINGS_MODULE": "tests.chaos.settings",
        "CHAOS_SINK_PORT": str(sink.port),
        "CHAOS_FOLDER": str(tmp_path),
    }


@pytest.mark.timeout(180)
@pytest.mark.django_db(transaction=True)
def test_workers_whose_clocks_are_two_hours_wrong_lose_and_double_nothing(mail_sink, tmp_path):
    """R12: three processes at once, one two hours ahead, one two hours behind."""
    gate.the_gate()
    for number in range(60):
        give(number)
    give("later", not_before=datetime.now(UTC) + timedelta(hours=1))
    environment = environment_of(mail_sink, tmp_path)

    running = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.chaos.skewed", by, "manage", "run_outbox"], cwd=PROJECT, env=environment
        )
        for by in ("7200", "-7200", "0")
    ]
    ended = [process.wait(150) for process in running]

    assert ended == [0, 0, 0]
    assert sorted(mail_sink.accepted.values()) == [1] * 60
    assert Gate.objects.get().hold == Hold.NONE
    # The one that thinks it is two hours later did not send what is due in an hour.
    assert Mail.objects.filter(state=State.PENDING).count() == 1


def test_the_wrong_clock_of_these_tests_is_really_wrong():
    """R12: a test with a right clock would prove nothing."""
    say = "import datetime; print((datetime.datetime.now(datetime.UTC)).isoformat())"
    run = "import sys; from tests.chaos.skewed import wrong_by; wrong_by(7200); exec(sys.argv[1])"

    said = subprocess.run([sys.executable, "-c", run, say], cwd=PROJECT, capture_output=True, text=True, check=True)

    ahead = datetime.fromisoformat(said.stdout.strip()) - datetime.now(UTC)
    assert timedelta(hours=1, minutes=55) < ahead < timedelta(hours=2, minutes=5)


@pytest.mark.timeout(180)
@pytest.mark.django_db(transaction=True)
def test_a_celery_worker_that_is_asked_to_stop_hands_in_what_it_has(mail_sink, tmp_path):
    """R22: SIGTERM in the middle of a batch; the next worker sends the rest, and nothing twice."""
    gate.the_gate()
    for number in range(40):
        give(number)
    environment = environment_of(mail_sink, tmp_path) | {
        "REDIS_URL": site_settings.CELERY_BROKER_URL.rpartition("/")[0] + "/8"
    }
    worker = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-m", "celery", "--app", "config.celery", "worker", "--concurrency", "1"]
        + ["--without-gossip", "--without-mingle", "--loglevel", "error"],
        cwd=PROJECT,
        env=environment,
    )
    wake = "import django; django.setup(); from config import celery; from apps.outbox.tasks import tick; tick.delay()"

    try:
        subprocess.run([sys.executable, "-c", wake], cwd=PROJECT, env=environment, check=True)
        until = time.monotonic() + 60
        while time.monotonic() < until and len(mail_sink.accepted) < 3:
            time.sleep(0.01)
        at_the_stop = len(mail_sink.accepted)
        worker.send_signal(signal.SIGTERM)
        ended = worker.wait(60)
    finally:
        worker.kill()
    in_hand = Mail.objects.exclude(lease=None).count()
    subprocess.run([sys.executable, "manage.py", "run_outbox"], cwd=PROJECT, env=environment, check=True, timeout=60)

    assert ended == 0
    assert 3 <= at_the_stop < 40
    assert in_hand == 0
    assert sorted(mail_sink.accepted.values()) == [1] * 40


# An outage


@pytest.mark.django_db
def test_after_thirty_days_of_standstill_one_person_with_three_submissions_gets_one_mail(clock, settings):
    """R09: everything stood still, clock, worker and mail; whoever closed or withdrew meanwhile gets nothing."""
    from tests.integration.reminders import test_giving as reminding

    settings.OUTBOX_MAILS_PER_SECOND = 1_000_000
    people = [reminding.a_person(number) for number in range(6)]
    for person in people:
        for channel, account in (("facebook_form", "facebook"), ("instagram_form", "instagram"), ("post", "whatsapp")):
            reminding.sent(person, channel=channel, account=account)
    reminding.services.want_reminders(objection_id=people[0].pk, wanted=False, now=reminding.MORNING)
    # Given before the standstill, never sent; and it is no reminder's time any more.
    reminding.look_now()
    clock.now = datetime(2027, 1, 5, 12, 0, tzinfo=UTC)

    for _ in range(60):
        reminding.giving.give_due_reminders(now=clock.later(minutes=1).now)
        delivery.tick(clock=clock)

    reached = sorted(message.to[0] for message in post.outbox)
    assert reached == [f"kim{number}@example.org" for number in range(1, 6)]


@pytest.mark.django_db
def test_reminders_that_were_given_before_a_standstill_leave_as_one(clock):
    """R09: three waited in the outbox for each person when everything stopped."""
    people = [uuid.uuid4() for _ in range(4)]
    for step in range(3):
        for number, person in enumerate(people):
            give(f"{number} {step}", about=person, kind=f"reminder_{step}", not_before=MONDAY + timedelta(days=step))
    give("gone", about=None, kind="reminder_0", not_after=MONDAY + timedelta(days=2))

    clock.later(days=33)
    for _ in range(10):
        delivery.tick(clock=clock.later(minutes=1))

    assert len(post.outbox) == 4
    assert Mail.objects.filter(state=State.SUPERSEDED).count() == 9


# A worker that hears nothing


def test_a_worker_is_deaf_after_five_minutes_without_a_task():
    """R25, in small: the trial cuts a real worker off."""
    ear = Ear()
    ear.heard_at -= 301

    was_deaf = ear.is_deaf(after=site_settings.WORKER_DEAF_AFTER)
    ear.hear(request=None)

    assert was_deaf
    assert not ear.is_deaf(after=site_settings.WORKER_DEAF_AFTER)


def test_the_worker_listens_to_every_task_that_comes():
    """R25: an ear that is not connected would end every worker after five minutes."""
    from config import celery

    celery.ear.heard_at -= 301

    task_received.send(sender=None, request=None)

    assert not celery.ear.is_deaf(after=300)


def test_a_deaf_worker_is_asked_to_end_and_then_ended(monkeypatch):
    """R25."""
    done = []
    ear = Ear()
    ear.heard_at -= 10
    monkeypatch.setattr(os, "kill", lambda pid, number: done.append(number))
    monkeypatch.setattr(os, "_exit", lambda code: done.append(code))

    ear.watch(0.01)

    assert done == [signal.SIGTERM, 1]
