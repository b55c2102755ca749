"""Beat and the loop without Celery leave signs of life that cannot be taken for one another's."""

import os
import re
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection, transaction

from apps.outbox import delivery, tasks
from apps.outbox.models import Gate
from apps.outbox.status import status

PROJECT = Path(__file__).resolve().parents[3]
MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
PATIENCE = 60


@pytest.fixture(autouse=True)
def journal_folder(settings, tmp_path):
    settings.OUTBOX_JOURNAL_DIR = tmp_path / "journal"


@pytest.mark.django_db
def test_a_loop_that_goes_on_does_not_hide_that_beat_has_stopped():
    delivery.tick(clock=lambda: MONDAY, woken=True)
    later = MONDAY + timedelta(minutes=6)
    delivery.tick(clock=lambda: later)

    found = status(now=later)

    assert found["tick_age_seconds"] == 0
    assert found["woken_age_seconds"] == 360
    assert found["alarms"] == [
        "Celery's clock has not ticked for 5 minutes, so nobody is reminded: restart worker and beat."
    ]


@pytest.mark.django_db
def test_the_task_says_that_celery_has_woken_it():
    tasks.tick()

    assert Gate.objects.get().woken_at is not None
    assert status(now=Gate.objects.get().woken_at)["alarms"] == []


@pytest.mark.django_db
def test_where_celery_never_ran_nothing_is_said_about_its_clock():
    delivery.tick(clock=lambda: MONDAY)

    assert status(now=MONDAY)["alarms"] == []
    assert status(now=MONDAY)["woken_age_seconds"] is None


def loop(tmp_path, heartbeat: Path, address: str) -> subprocess.Popen:
    command = [sys.executable, "manage.py", "run_outbox", "--loop", "--heartbeat", str(heartbeat)]
    environment = os.environ | {
        "DATABASE_URL": address,
        "DJANGO_SETTINGS_MODULE": "tests.chaos.settings",
        "CHAOS_FOLDER": str(tmp_path),
        "CHAOS_DEAF_AFTER": "4",
    }
    return subprocess.Popen(command, cwd=PROJECT, env=environment, stderr=subprocess.DEVNULL)


@pytest.fixture
def address():
    if connection.vendor != "postgresql":
        pytest.skip("a second process cannot share the SQLite database of a test")
    return re.sub(r"/[^/]*$", f"/{connection.settings_dict['NAME']}", os.environ["DATABASE_URL"])


@pytest.mark.timeout(120)
@pytest.mark.django_db(transaction=True)
def test_the_loop_touches_its_file_after_each_round_and_stops_in_order(tmp_path, address):
    heartbeat = tmp_path / "looked"
    running = loop(tmp_path, heartbeat, address)
    try:
        until = time.monotonic() + PATIENCE
        while not heartbeat.exists():
            assert running.poll() is None
            assert time.monotonic() < until, "no sign of life"
            time.sleep(0.1)
        # Longer than one round may hang: waiting for the next one is no hanging.
        with pytest.raises(subprocess.TimeoutExpired):
            running.wait(6)
    finally:
        running.terminate()
        ended = running.wait(PATIENCE)

    assert ended == 0


@pytest.mark.timeout(120)
@pytest.mark.django_db(transaction=True)
def test_a_loop_that_hangs_ends_to_be_started_again(tmp_path, address):
    Gate.objects.get_or_create(pk=1)
    heartbeat = tmp_path / "looked"
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("LOCK TABLE outbox_gate IN ACCESS EXCLUSIVE MODE")
        running = loop(tmp_path, heartbeat, address)
        try:
            ended = running.wait(PATIENCE)
        finally:
            if running.poll() is None:
                running.kill()
                running.wait()

    assert ended == -signal.SIGALRM
    assert not heartbeat.exists()
