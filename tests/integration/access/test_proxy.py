"""Behind a proxy of ours, with a real gunicorn: what a visitor writes into headers moves no limit."""

from __future__ import annotations

import http.client
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlencode

import pytest
from django.db import connection
from django.utils import timezone

from apps.objections import returning
from apps.objections.models import LinkOrder, Objection
from apps.outbox.models import Mail
from tests.integration.access.conftest import keep, opened
from tests.servers import free_port

PROJECT = Path(__file__).resolve().parents[3]
PATIENCE = 30
SEEN_BY_OUR_PROXY = "198.51.100.7"

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def port():
    """Where a gunicorn listens that stands behind one proxy and uses this test's database."""
    if connection.vendor != "postgresql":
        pytest.skip("a second process cannot share the SQLite database of a test")
    database = connection.settings_dict
    address = f"{database['USER']}@{database['HOST']}:{database['PORT']}/{database['NAME']}"
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
        "DATABASE_URL": f"postgres://{address}",
        "TRUSTED_PROXY_HOPS": "1",
    }
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "config.wsgi", "-b", f"127.0.0.1:{port}", "--log-level", "error"]
    server = subprocess.Popen(command, env=environment, cwd=PROJECT)
    try:
        until = time.monotonic() + PATIENCE
        while not answers(port):
            assert server.poll() is None, "gunicorn has ended"
            assert time.monotonic() < until, "gunicorn does not answer"
            time.sleep(0.1)
        yield port
    finally:
        server.terminate()
        server.wait(PATIENCE)


def answers(port: int) -> bool:
    try:
        return ask(port, "GET", "/healthz")[0] == 200
    except OSError:
        return False


def ask(port: int, method: str, path: str, form: dict | None = None, **headers: str) -> tuple[int, str, str]:
    """Return status, text and cookie, as our proxy gets them: it writes whom it saw behind all that was sent."""
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    sent["X-Forwarded-For"] = ", ".join(filter(None, [sent.get("X-Forwarded-For", ""), SEEN_BY_OUR_PROXY]))
    if form is not None:
        sent["Content-Type"] = "application/x-www-form-urlencoded"
    line.request(method, path, urlencode(form) if form is not None else None, sent)
    response = line.getresponse()
    text, cookie = response.read().decode(), response.getheader("Set-Cookie") or ""
    line.close()
    return response.status, text, cookie.partition(";")[0]


FORGED = [
    lambda n: {"X_Forwarded_For": f"203.0.{n}.1"},
    lambda n: {"X_Forwarded_For": f"203.0.{n}.1, 192.0.2.{n}, 10.0.0.1"},
    lambda n: {"X_Forwarded_For": f"unknown, [2001:db8:{n}::1]:80"},
    lambda n: {"X_Real_IP": f"203.0.{n}.1", "Forwarded": f"for=203.0.{n}.1"},
    lambda n: {"True_Client_IP": f"203.0.{n}.1", "CF_Connecting_IP": f"203.0.{n}.1", "X_Client_IP": f"203.0.{n}.1"},
    lambda n: {"X_Forwarded_For": ", ".join([f"203.0.{n}.1"] * 200)},
]


def test_forged_proxy_headers_evade_no_limit(port, mailbox):
    """T14: 30 addresses that are kept, each asked for with other headers: one network, ten mails an hour."""
    for number in range(30):
        keep(mailbox, f"kim{number}@example.org")
    assert Objection.objects.count() == 30
    LinkOrder.objects.all().delete()
    before = Mail.objects.count()
    _status, page, cookie = ask(port, "GET", "/come-back/")
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)[1]

    for number in range(30):
        form = {"email": f"kim{number}@example.org", "opened": opened(), "website": "", "csrfmiddlewaretoken": token}
        headers = FORGED[number % len(FORGED)](number) | {"Cookie": cookie}
        status, _text, _cookie = ask(port, "POST", "/come-back/", form, **headers)
        assert status == 302
    returning.answer_orders(now=timezone.now())

    assert LinkOrder.objects.count() == 30
    assert LinkOrder.objects.values("network_hash").distinct().count() == 1
    # The tenth network is not passed: ten addresses an hour.
    assert Mail.objects.count() - before == 10
