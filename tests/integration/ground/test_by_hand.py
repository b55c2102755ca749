"""Every process of docker-compose.yml, started by hand with the settings for real people, behind our proxy file."""

import os
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import psycopg2
import pytest
from aiosmtpd.controller import Controller
from django.db import connection

from tests.integration.ground.test_proxy_conf import NGINX, ask, start
from tests.servers import free_port

PROJECT = Path(__file__).resolve().parents[3]
PATIENCE = 90
HOST = "objection.example.org"
TESTER, STRANGER = "kim@example.org", "sam@example.net"
DATABASE = "by_hand"

pytestmark = [
    pytest.mark.skipif(not NGINX, reason="no nginx on this machine (Debian: apt-get install nginx-light)"),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="needs PostgreSQL"),
]

WRITE_TWO = f"""
from apps.outbox.services import give
for to in ({TESTER!r}, {STRANGER!r}):
    give(kind="sign_in", occasion=to, about=None, to=to, language="en", subject="s", text="t", urgent=True)
"""


class Server:
    """A mail server that notes to whom mails were addressed."""

    def __init__(self):
        self.named = []

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802
        self.named.append(address)
        envelope.rcpt_tos.append(address)
        return "250 OK"


@pytest.fixture
def environment(tmp_path):
    """What .env.example asks for, and the files of `make secrets`."""
    values = connection.get_connection_params()
    server = f"{values['user']}@{values['host']}:{values['port']}"
    opened = psycopg2.connect(f"postgres://{server}/postgres")
    opened.autocommit = True
    opened.cursor().execute(f"CREATE DATABASE {DATABASE}")
    subprocess.run([sys.executable, "config/keys.py", tmp_path / "secrets"], cwd=PROJECT, check=True)
    for name in ("journal", "ledger", "static"):
        (tmp_path / name).mkdir()
    yield {
        "PATH": os.environ["PATH"],
        "DJANGO_SETTINGS_MODULE": "config.settings.production",
        "SECRET_KEY_FILE": str(tmp_path / "secrets" / "secret_key"),
        "ENCRYPTION_KEYS_FILE": str(tmp_path / "secrets" / "encryption_keys"),
        "LOOKUP_KEY_FILE": str(tmp_path / "secrets" / "lookup_key"),
        "DATABASE_URL": f"postgres://{server}/{DATABASE}",
        # A database of Redis that no other test uses.
        "REDIS_URL": os.environ["REDIS_URL"].rpartition("/")[0] + "/9",
        "SITE_URL": f"https://{HOST}",
        "BEHIND_PROXY": "yes",
        "TRUSTED_PROXY_HOPS": "1",
        "SITE_OPERATOR": "Invented Rights",
        "SITE_CONTACT": "hello@example.org",
        "DEFAULT_FROM_EMAIL": "Invented Rights <hello@example.org>",
        "EMAIL_HOST": "127.0.0.1",
        "EMAIL_USE_TLS": "no",
        "DEMO_RECIPIENTS": TESTER,
        "OUTBOX_JOURNAL_DIR": str(tmp_path / "journal"),
        "LEDGER_DIR": str(tmp_path / "ledger"),
        "STATIC_ROOT": str(tmp_path / "static"),
        "TMPDIR": str(tmp_path),
    }
    opened.cursor().execute(f"DROP DATABASE {DATABASE} WITH (FORCE)")
    opened.close()


@contextmanager
def running(environment: dict[str, str], folder: Path, **commands: list[str]):
    """Start processes, and stop them in the end, the last first."""
    started: list[subprocess.Popen] = []
    try:
        for name, command in commands.items():
            with (folder / f"{name}.log").open("wb") as log:
                started.append(
                    subprocess.Popen(
                        [sys.executable, *command],
                        cwd=PROJECT,
                        env=environment,
                        stdout=log,
                        stderr=subprocess.STDOUT,
                    )
                )
        yield started
    finally:
        for process in reversed(started):
            process.terminate()
        for process in started:
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def wait(until, started, folder, what):
    last = time.monotonic() + PATIENCE
    while not until():
        said = "\n".join(log.read_text() for log in folder.glob("*.log"))
        assert all(process.poll() is None for process in started), said
        assert time.monotonic() < last, f"{what}\n{said}"
        time.sleep(0.2)


@pytest.mark.timeout(300)
def test_the_whole_site_starts_answers_over_https_and_mails_only_testers(environment, tmp_path):
    heard, port = Server(), free_port()
    mail_server = Controller(heard, hostname="127.0.0.1", port=free_port())
    mail_server.start()
    environment["EMAIL_PORT"] = str(mail_server.port)

    def manage(*command: str) -> str:
        done = subprocess.run(
            [sys.executable, "manage.py", *command], cwd=PROJECT, env=environment, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    try:
        manage("migrate", "--noinput", "--verbosity", "0")
        manage("collectstatic", "--noinput", "--verbosity", "0")
        celery = ["-m", "celery", "--app", "config.celery"]
        schedule = ["--schedule", str(tmp_path / "beat-schedule"), "--pidfile", "", "--loglevel", "warning"]
        with running(
            environment,
            tmp_path,
            web=["-m", "gunicorn", "-c", "python:config.gunicorn", "-b", f"127.0.0.1:{port}", "config.wsgi"],
            worker=[*celery, "worker", "--concurrency", "2", "--loglevel", "warning"],
            beat=[*celery, "beat", *schedule],
            outbox=["manage.py", "run_outbox", "--loop", "--heartbeat", str(tmp_path / "looked")],
        ) as started:
            for proxy in start(tmp_path, f"127.0.0.1:{port}"):
                wait(
                    lambda: ask(proxy["secure"], "/healthz", Host=HOST)[0] == 200,  # noqa: B023
                    started,
                    tmp_path,
                    "the site does not answer",
                )
                page = ask(proxy["secure"], Host=HOST)
                plain = ask(proxy["plain"], secure=False, Host=HOST)
                stranger = ask(proxy["secure"], Host="evil.example.net")
                ready = ask(port, "/readyz", secure=False, Host=HOST)
                question = ask(proxy["secure"], "/questions/where-you-live/", Host=HOST)
                wait((tmp_path / "looked").exists, started, tmp_path, "the loop leaves no sign of life")
                manage("shell", "--no-imports", "-c", WRITE_TWO)
                wait(lambda: TESTER in heard.named, started, tmp_path, "no mail has come")
                wait(
                    lambda: '"woken_age_seconds": null' not in status(environment),
                    started,
                    tmp_path,
                    "beat has woken no worker",
                )
                told = status(environment)
    finally:
        mail_server.stop()

    assert page[0] == question[0] == 200
    assert "This is a test site." in page[2]
    assert "Invented Rights" in page[2]
    assert page[1]["Strict-Transport-Security"].startswith("max-age=63072000")
    assert (plain[0], plain[1]["Location"]) == (301, f"https://{HOST}/")
    assert stranger[0] == 400
    assert (ready[0], ready[2]) == (200, "ok")
    assert heard.named == [TESTER]
    assert '"demo": true' in told
    assert '"alarms": []' in told
    assert any((tmp_path).glob("beat-schedule*"))
    assert STRANGER not in "".join(log.read_text() for log in tmp_path.glob("*.log"))


def status(environment: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "manage.py", "outbox_status"], cwd=PROJECT, env=environment, capture_output=True, text=True
    )
    return done.stdout
