"""Is the site up, and what visitors see when its database is not."""

import os
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from django.db import InterfaceError, OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpResponse
from django.test import override_settings
from django.urls import path

from apps.outbox import services

PROJECT = Path(__file__).resolve().parents[3]


def loses_the_database(request):
    raise OperationalError("server closed the connection\nDETAIL: 'anna@example.org'")


def loses_the_connection(request):
    raise InterfaceError("connection already closed")


def keeps_something(request):
    request.session["kept"] = True
    return HttpResponse("kept")


urlpatterns = [path("lost", loses_the_database), path("closed", loses_the_connection), path("keeps", keeps_something)]


def test_healthz_answers_without_a_database(client):
    # No database mark: a query here would fail the test.
    response = client.get("/healthz")

    assert (response.status_code, response.content) == (200, b"ok")


@pytest.mark.django_db
def test_readyz_answers_when_everything_is_there(client):
    response = client.get("/readyz")

    assert (response.status_code, response.content) == (200, b"ok")


@pytest.mark.django_db
def test_readyz_says_that_a_migration_is_missing(client):
    MigrationRecorder(connection).record_unapplied("sessions", "0001_initial")

    response = client.get("/readyz")

    assert (response.status_code, response.content) == (503, b"migrations: 1 not applied")


@pytest.mark.parametrize("address", ["/healthz", "/readyz"])
def test_health_pages_take_no_posts(client, address):
    assert client.post(address).status_code == 405


@override_settings(ROOT_URLCONF=__name__)
@pytest.mark.parametrize("address", ["/lost", "/closed"])
def test_a_lost_database_is_said_in_plain_words(client, address):
    response = client.get(address)

    assert response.status_code == 503
    assert "We will be back soon" in response.text
    assert response["Retry-After"] == "60"
    assert response["Cache-Control"] == "no-store"


@override_settings(ROOT_URLCONF=__name__)
def test_the_log_tells_of_the_loss_but_not_of_people(client, caplog):
    client.get("/lost")

    assert "server closed the connection" in caplog.text
    assert "anna@example.org" not in caplog.text


@override_settings(ROOT_URLCONF=__name__)
def test_a_session_that_cannot_be_saved_is_said_in_plain_words(client, monkeypatch):
    def fail(*args, **kwargs):
        raise OperationalError("server closed the connection")

    monkeypatch.setattr("django.contrib.sessions.backends.db.SessionStore.save", fail)

    response = client.get("/keeps")

    assert response.status_code == 503
    assert "We will be back soon" in response.text


ASK = """
import sys, time
from django.core.wsgi import get_wsgi_application
get_wsgi_application()
from django.conf import settings
from django.test import Client
client = Client()
client.cookies[settings.SESSION_COOKIE_NAME] = "an-old-session-of-somebody"
start = time.monotonic()
response = client.get("/readyz", headers={"host": "localhost"})
print(response.status_code, time.monotonic() - start)
"""


@pytest.mark.timeout(60)
def test_a_database_that_hangs_is_given_up_after_two_seconds(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        accepted = []
        threading.Thread(target=_accept_and_say_nothing, args=(silent, accepted), daemon=True).start()
        port = silent.getsockname()[1]

        done = subprocess.run(
            [sys.executable, "-c", ASK],
            cwd=PROJECT,
            env=os.environ
            | {
                "DJANGO_SETTINGS_MODULE": "config.settings.local",
                "DATABASE_URL": f"postgres://site@127.0.0.1:{port}/site",
                "VAR_DIR": str(tmp_path),
            },
            capture_output=True,
            text=True,
        )
        for each in accepted:
            each.close()

    assert done.returncode == 0, done.stderr
    status, seconds = done.stdout.split()
    assert status == "503"
    # It waits for two seconds and answers; a busy machine takes longer to notice that they are over.
    assert float(seconds) < 15


def _accept_and_say_nothing(server, accepted):
    until = time.monotonic() + 50
    while time.monotonic() < until:
        try:
            accepted.append(server.accept()[0])
        except OSError:
            return


@pytest.mark.django_db
def test_readyz_says_that_the_records_were_sealed_with_another_key(client, settings):
    services.give(
        kind="sign_in", occasion="one", about=None, to="kim@example.org", language="en", subject="s", text="t"
    )
    assert client.get("/readyz").status_code == 200

    # The same id, as after a restore beside the wrong secrets.
    settings.ENCRYPTION_KEYS = {"test": "1f" * 32}
    wrong = client.get("/readyz")
    settings.ENCRYPTION_KEYS = {"newer": "2e" * 32}
    missing = client.get("/readyz")

    for response in (wrong, missing):
        assert response.status_code == 503
        assert response.text == "keys: outbox_mail cannot be opened with ENCRYPTION_KEYS"
