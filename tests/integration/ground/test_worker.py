"""Celery on a real Redis: its settings, and a worker in a process of its own."""

import os
import subprocess
import sys
import time
from contextlib import nullcontext
from datetime import timedelta
from pathlib import Path

import pytest
import redis
from celery.app.defaults import NAMESPACES, flatten
from django.conf import settings
from django.utils import timezone
from kombu.exceptions import OperationalError

from apps.objections import returning
from config.celery import app
from config.settings import base
from tests.visitor import WITHOUT_ACCOUNT_IN_IRELAND, Visitor

PROJECT = Path(__file__).resolve().parents[3]

# A broker database of its own, so that no other test's message is taken.
OWN_DATABASE = "/9"


@pytest.fixture
def own_broker():
    address = settings.CELERY_BROKER_URL.rpartition("/")[0] + OWN_DATABASE
    client = redis.Redis.from_url(address)
    client.flushdb()
    yield address, client
    client.flushdb()
    client.close()


def test_celery_knows_every_setting_we_make():
    # Celery's documentation names this one, its table of settings does not.
    known = {name.lower() for name, _ in flatten(NAMESPACES)} | {"visibility_timeout"}

    ours = {name.removeprefix("CELERY_").lower() for name in dir(settings) if name.startswith("CELERY_")}

    # An unknown name would be ignored without a word.
    assert ours - known == set()


def test_every_periodic_task_exists():
    app.loader.import_default_modules()

    assert {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()} <= set(app.tasks)


def test_the_clock_counts_seconds_and_never_hours_of_the_day():
    assert all(isinstance(entry["schedule"], timedelta) for entry in settings.CELERY_BEAT_SCHEDULE.values())


def test_a_message_of_a_late_worker_is_not_taken_by_a_second_one_too_early():
    transport = base.redis_broker("redis://redis.example.org")["CELERY_BROKER_TRANSPORT_OPTIONS"]

    assert settings.CELERY_TASK_SOFT_TIME_LIMIT < settings.CELERY_TASK_TIME_LIMIT < transport["visibility_timeout"]


def test_a_nudge_without_a_broker_fails_at_once():
    start = time.monotonic()
    with app.connection_for_write("redis://127.0.0.1:1/0") as connection, pytest.raises(OperationalError):
        app.send_task("apps.objections.tasks.apply_retention", connection=connection, retry=False)

    assert time.monotonic() - start < 1


@pytest.mark.django_db
@pytest.mark.parametrize("page", ["come back", "delete"])
def test_a_page_gives_a_broker_that_says_nothing_a_quarter_of_a_second(
    page, monkeypatch, django_capture_on_commit_callbacks
):
    """R04: the default would be ten seconds, and two such pages would stop the site."""
    given = []
    monkeypatch.setattr(app.conf, "broker_url", "redis://192.0.2.1/0")
    monkeypatch.setattr(
        type(app), "connection_for_write", lambda self, **options: given.append(options) or nullcontext(object())
    )
    visitor = Visitor()
    with django_capture_on_commit_callbacks(execute=True):
        if page == "delete":
            visitor.answer_all(WITHOUT_ACCOUNT_IN_IRELAND)
            visitor.client.post("/delete-my-data/")
        else:
            returning.order_sign_in(
                address="kim@example.org", network="n", browser="b", language="en", now=timezone.now()
            )

    assert [options["transport_options"]["socket_connect_timeout"] for options in given] == [0.25]
    assert given[0]["transport_options"]["socket_timeout"] == 0.25


@pytest.mark.timeout(90)
@pytest.mark.django_db(transaction=True)
def test_a_worker_takes_a_task_from_redis(own_broker, tmp_path):
    address, client = own_broker
    worker = subprocess.Popen(
        [sys.executable, "-m", "celery", "--app", "config.celery", "worker"]
        + ["--pool", "solo", "--loglevel", "info", "--without-gossip", "--without-mingle"],
        cwd=PROJECT,
        env=os.environ
        | {
            "REDIS_URL": address,
            "DATABASE_URL": _test_database(),
            "DJANGO_SETTINGS_MODULE": "config.settings.test",
        },
        stdout=(log := (tmp_path / "log").open("w+")),
        stderr=subprocess.STDOUT,
    )
    try:
        with app.connection_for_write(address) as connection:
            app.send_task("apps.objections.tasks.apply_retention", connection=connection)
        until = time.monotonic() + 60
        while time.monotonic() < until and worker.poll() is None:
            text = (tmp_path / "log").read_text()
            if "succeeded" in text or "raised" in text:
                break
            time.sleep(0.1)
    finally:
        worker.terminate()
        code = worker.wait(30)
        log.close()

    text = (tmp_path / "log").read_text()
    assert "apps.objections.tasks.apply_retention" in text
    assert "succeeded" in text, text
    assert code == 0
    # Nothing is left: neither in the queue nor among what is taken and not acknowledged.
    assert client.llen("celery") == 0
    assert client.hlen("unacked") == 0


def _test_database() -> str:
    """Return the address of the database that pytest-django has made for this run."""
    from django.db import connection

    values = connection.settings_dict
    return f"postgres://{values['USER']}:{values['PASSWORD']}@{values['HOST']}:{values['PORT']}/{values['NAME']}"
