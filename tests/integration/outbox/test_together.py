"""Several workers on a real PostgreSQL, a real mail server, and the commands."""

import json
import smtplib
import subprocess
import sys
import threading
import uuid
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection, transaction

from apps.outbox import delivery, gate, journal, services
from apps.outbox.models import Gate, Hold, Mail, State
from tests.chaos import sink as mail_server
from tests.servers import free_port

PROJECT = Path(__file__).resolve().parents[3]
MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def journal_folder(settings, tmp_path):
    settings.OUTBOX_JOURNAL_DIR = tmp_path / "journal"


@pytest.fixture
def mail_sink(settings, monkeypatch):
    """A mail server that accepts everything; the test may make it worse."""
    monkeypatch.setattr(mail_server, "REFUSED", 0.0)
    monkeypatch.setattr(mail_server, "STALLED", 0.0)
    monkeypatch.setattr(mail_server, "HUNG_UP", 0.0)
    monkeypatch.setattr(mail_server, "TAKES", 0.0)
    port = free_port()
    sink, controller = mail_server.start(port, seed=1)
    settings.EMAIL_BACKEND = "apps.outbox.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", port, 5
    yield sink
    controller.stop()


def give(occasion, **changed):
    values = {"kind": "receipt", "about": uuid.uuid4(), "to": f"p{occasion}@example.org", "language": "en"}
    return services.give(occasion=f"{occasion}", subject="A note", text="Good day.", **values | changed)


def in_threads(act, count):
    errors = []

    def run():
        try:
            act()
        except Exception as error:
            errors.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []


@pytest.mark.django_db(transaction=True)
def test_a_hundred_ticks_at_once_double_nothing(mail_sink):
    """R06."""
    for number in range(60):
        give(number)
    gate.the_gate()

    in_threads(lambda: [delivery.tick() for _ in range(20)], 5)

    assert sorted(mail_sink.accepted.values()) == [1] * 60
    assert set(Mail.objects.values_list("state", "attempts")) == {(State.SENT, 1)}


@pytest.mark.django_db(transaction=True)
def test_giving_the_same_mail_at_once_makes_one():
    in_threads(lambda: give("the same"), 6)

    assert Mail.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_nothing_is_lost_or_doubled_when_a_third_is_refused(mail_sink, settings, monkeypatch):
    """R02."""
    monkeypatch.setattr(mail_server, "REFUSED", 0.3)
    settings.OUTBOX_RETRIES = [timedelta(0)]
    for number in range(60):
        give(number)

    while Mail.objects.filter(state=State.PENDING).exists():
        delivery.tick()

    assert mail_sink.refused > 5
    assert sorted(mail_sink.accepted.values()) == [1] * 60


@pytest.mark.django_db(transaction=True)
def test_what_is_doubled_was_accepted_without_a_reply(mail_sink, settings, monkeypatch):
    """R03."""
    monkeypatch.setattr(mail_server, "HUNG_UP", 0.1)
    settings.OUTBOX_RETRIES = [timedelta(0)]
    settings.OUTBOX_WAIT_IN_DOUBT = timedelta(0)
    for number in range(60):
        give(number)

    while Mail.objects.filter(state=State.PENDING).exists():
        delivery.tick()

    assert mail_sink.lost_replies
    assert len(mail_sink.accepted) == 60
    given_up = Mail.objects.filter(failure="maybe_sent").count()
    assert sum(mail_sink.accepted.values()) == 60 + mail_sink.lost_replies - given_up


@pytest.mark.django_db(transaction=True)
def test_a_mail_that_was_never_committed_is_never_sent(mail_sink):
    with transaction.atomic():
        give("rolled back")
        transaction.set_rollback(True)

    delivery.tick()

    assert mail_sink.accepted == {}


@pytest.mark.django_db(transaction=True)
def test_a_claim_is_committed_before_anybody_speaks_to_the_mail_server():
    give("1")

    delivery.claim(now=datetime.now(UTC) + timedelta(seconds=1), gate=gate.the_gate())

    # Seen from another connection, as after a kill.
    seen = []
    in_threads(lambda: seen.append(Mail.objects.values_list("attempts", "lease").get()), 1)
    assert seen[0][0] == 1
    assert seen[0][1] is not None


@pytest.mark.django_db
def test_the_claim_and_the_idle_tick_read_no_whole_table():
    """R07, R08: the plan, in small; benchmarks.outbox at a million."""
    now = datetime.now(UTC)
    rows = [
        Mail(
            kind="receipt",
            occasion=f"{number}",
            message_id=f"<{number}@example.org>",
            language="en",
            state=State.SENT,
            created_at=now,
            not_before=now,
            next_attempt_at=now,
            ended_at=now,
        )
        for number in range(20_000)
    ]
    Mail.objects.bulk_create(rows, batch_size=5000)
    give("waiting")
    Mail.objects.filter(pk__in=Mail.objects.order_by("pk").values("pk")[:2000]).update(
        state=State.PENDING, ended_at=None, next_attempt_at=now + timedelta(days=30)
    )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE outbox_mail")

    waiting = Mail.objects.filter(state=State.PENDING, next_attempt_at__lte=now)
    claims = [waiting.order_by("next_attempt_at", "pk"), waiting.filter(urgent=True).order_by("next_attempt_at", "pk")]
    for query in [
        *(claim.select_for_update(skip_locked=True)[:5] for claim in claims),
        waiting[:2001],
        gate.first_waiting(),
    ]:
        assert "Seq Scan" not in query.explain()
        assert "outbox_mail_" in query.explain()


@pytest.mark.django_db
def test_the_commands_send_hold_and_release():
    give("1")
    call_command("release_outbox", "--hold", stdout=StringIO())
    call_command("run_outbox")
    held = StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("outbox_status", stdout=held)

    assert ended.value.code == 1
    assert json.loads(held.getvalue())["held"] == 1
    assert Gate.objects.get().hold == Hold.OPERATOR

    said = StringIO()
    call_command("release_outbox", stdout=said)
    call_command("run_outbox")
    quiet = StringIO()
    call_command("outbox_status", stdout=quiet)

    assert "1 mails are due" in said.getvalue()
    assert json.loads(quiet.getvalue())["alarms"] == []
    assert Mail.objects.get().state == State.SENT


@pytest.mark.django_db
def test_reconcile_says_how_many_were_sent_already():
    given = give("1")
    journal.note(given, now=datetime.now(UTC))
    said = StringIO()

    call_command("reconcile_outbox", stdout=said)

    assert said.getvalue().startswith("1 mails")


def test_the_journal_keeps_thirty_days_and_forgives_a_line_that_a_crash_cut_off(settings):
    folder = journal.folder()
    mail = Mail(message_id="<1@example.org>", occasion="a" * 64)
    journal.note(mail, now=MONDAY - timedelta(days=31))
    journal.note(mail, now=MONDAY)
    with (folder / "sent-2026-11-23").open("a") as file:
        file.write("2026-11-23T10:00")

    journal.remove_old(today=MONDAY.date())

    assert [entry.at for entry in journal.entries()] == [MONDAY]
    assert "example" not in (folder / "sent-2026-11-23").read_text()


@pytest.mark.timeout(90)
def test_run_outbox_without_celery_works_on_sqlite_and_stops_when_asked(tmp_path):
    """The default run mode, in a process of its own."""
    import os
    import signal
    import time

    environment = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "REDIS_URL")}
    environment |= {"VAR_DIR": str(tmp_path), "DJANGO_SETTINGS_MODULE": "config.settings.local"}
    write = (
        "import django; django.setup()\n"
        "from django.core.management import call_command; call_command('migrate', verbosity=0)\n"
        "from apps.outbox.services import give\n"
        "give(kind='receipt', occasion='1', about=None, to='p@example.org', language='en', subject='S', text='T')\n"
    )
    subprocess.run([sys.executable, "-c", write], cwd=PROJECT, env=environment, check=True, capture_output=True)

    running = subprocess.Popen([sys.executable, "manage.py", "run_outbox", "--loop"], cwd=PROJECT, env=environment)
    until = time.monotonic() + 60
    while time.monotonic() < until and not list((tmp_path / "journal").glob("sent-*")):
        time.sleep(0.1)
    running.send_signal(signal.SIGTERM)

    assert running.wait(30) == 0
    assert len(list((tmp_path / "mails").glob("*.log"))) == 1


def test_a_mail_server_that_says_nothing_is_waited_for_no_longer_than_the_lease():
    from config.settings import base

    # Five mails, one after the other, of which each may take the whole patience of the sender.
    assert delivery.BATCH * timedelta(seconds=20) < base.OUTBOX_LEASE
    assert issubclass(smtplib.SMTPServerDisconnected, OSError)
