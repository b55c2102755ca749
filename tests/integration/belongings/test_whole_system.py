"""The whole system at once: a worker in a process of its own, PostgreSQL, Redis, a dump, and a real restore."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from urllib.parse import quote, urlsplit

import psycopg2
import pytest
import redis
from django.conf import settings as site
from django.db import connection
from django.utils import timezone

from apps.core.models import Session
from apps.objections import ledger
from apps.objections.models import Objection, ReturnCode
from apps.outbox.models import Gate, Mail
from tests.integration.belongings.canaries import CANARIES, traces, walk
from tests.servers import _postgres_programs
from tests.visitor import PARENT_IN_GERMANY, Visitor

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.timeout(240),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="needs PostgreSQL and Redis"),
]
PROJECT = Path(__file__).resolve().parents[3]


def program(name: str) -> Iterator[Path]:
    """Yield the programs of this name; one that is older than the server refuses."""
    yield from (folder / name for folder in [*_postgres_programs(), Path("/usr/bin")] if (folder / name).exists())


def run(name: str, *options: str) -> bytes:
    """Run a program of PostgreSQL against the test's server."""
    values = connection.get_connection_params()
    common = ["-h", str(values["host"]), "-p", str(values["port"]), "-U", str(values["user"])]
    environment = {**os.environ, "PGPASSWORD": str(values.get("password") or "")}
    said = b""
    for found in program(name):
        done = subprocess.run([found, *common, *options], capture_output=True, env=environment)
        if done.returncode == 0:
            return done.stdout
        said += done.stderr
    raise AssertionError(f"no {name} could do it: {said!r}")


def database_name() -> str:
    return str(connection.get_connection_params()["dbname"])


def address_of(database: str) -> str:
    values = connection.get_connection_params()
    password = quote(str(values.get("password") or ""))
    return f"postgres://{values['user']}:{password}@{quote(str(values['host']), safe='')}:{values['port']}/{database}"


class System:
    """A running worker, and everything that it and Redis said."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.client = redis.Redis.from_url(site.CELERY_BROKER_URL)
        self.client.flushdb()
        self.commands: list[bytes] = []
        broker = urlsplit(site.CELERY_BROKER_URL)
        self._ear = socket.create_connection((broker.hostname or "", broker.port or 6379))
        self._ear.sendall(b"MONITOR\r\n")
        assert self._ear.recv(5) == b"+OK\r\n"
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self.log = folder / "worker.log"
        self.worker = subprocess.Popen(
            [sys.executable, "-m", "celery", "--app", "config.celery", "worker", "--beat"]
            + ["--schedule", str(folder / "beat"), "--pool", "solo", "--loglevel", "info", "--without-mingle"],
            cwd=PROJECT,
            env=os.environ
            | {
                "DATABASE_URL": address_of(database_name()),
                "DJANGO_SETTINGS_MODULE": "config.settings.test",
                "TMPDIR": str(folder),
            },
            stdout=(written := self.log.open("wb")),
            stderr=subprocess.STDOUT,
        )
        written.close()

    def _listen(self) -> None:
        """Note every command that Redis is given: tasks with their arguments pass through here."""
        while said := self._ear.recv(65536):
            self.commands.append(said)

    def wait(self, until: Callable[[], bool], *, seconds: float = 60) -> float:
        """Wait until something is so, and return how long that took."""
        start = time.monotonic()
        while not until():
            assert self.worker.poll() is None, self.log.read_text()
            assert time.monotonic() - start < seconds, self.log.read_text()
            time.sleep(0.1)
        return time.monotonic() - start

    def mail(self, kind: str) -> Mail:
        """Return the mail that the worker has written and sent."""
        self.wait(lambda: Mail.objects.filter(kind=kind, state="sent").exists())
        return Mail.objects.filter(kind=kind).latest("pk")

    def in_redis(self) -> bytes:
        """Return every key of every database with what it holds, and the file that Redis writes."""
        found = []
        for number in range(16):
            client = redis.Redis.from_url(site.CELERY_BROKER_URL.rpartition("/")[0] + f"/{number}")
            for key in client.scan_iter():
                found += [key, client.dump(key) or b""]
                read = {
                    b"string": client.get,
                    b"list": lambda key, c=client: c.lrange(key, 0, -1),
                    b"hash": client.hgetall,
                    b"set": client.smembers,
                    b"zset": lambda key, c=client: c.zrange(key, 0, -1),
                }
                found.append(repr(read[client.type(key)](key)).encode())
            client.close()
        self.client.save()
        written = Path(self.client.config_get("dir")["dir"]) / self.client.config_get("dbfilename")["dbfilename"]
        return b"\n".join([*found, written.read_bytes()])

    def stop(self) -> None:
        self.worker.terminate()
        self.worker.wait(30)
        self._ear.shutdown(socket.SHUT_RDWR)
        self._listener.join(10)
        self._ear.close()
        self.client.flushdb()
        self.client.close()


@pytest.fixture
def system(tmp_path, settings):
    settings.LEDGER_DIR = tmp_path / "ledger"
    Gate.objects.get_or_create(pk=1)
    running = System(tmp_path)
    yield running
    running.stop()


def test_t63_no_canary_stands_in_the_clear_anywhere(system, caplog, tmp_path):
    """T63, and the dump after a full journey: database, backup, Redis, task arguments, sessions, logs, files."""
    caplog.set_level("INFO")
    walk(system.mail)
    system.client.rpush("probe", "x")
    objection = Objection.objects.get()
    # What was typed is there, and can be read with the key.
    assert CANARIES["YourOwnWordsForm.own_words"] in objection.answers.get("own_words")
    assert CANARIES["FindingYourAccountForm.name"] in str(objection.stored_answers)
    assert CANARIES["LetterForm.address"] in objection.postal_address
    assert objection.evidence.count() == 2
    texts = [text for row in objection.statements.all() for text in [row.text, *row.put_aside]]
    assert any(CANARIES["StatementForm.text"] in text for text in texts)
    assert objection.submissions.get().replies.get().text == CANARIES["MeaningForm.text"]

    (tmp_path / "backup").write_bytes(run("pg_dump", "-Fc", database_name()))
    store = import_module(site.SESSION_ENGINE).SessionStore()
    places = {
        "dump": run("pg_dump", "--inserts", database_name()),
        "backup": run("pg_restore", "-f", "-", str(tmp_path / "backup")) + (tmp_path / "backup").read_bytes(),
        "redis": system.in_redis(),
        "task arguments": b"".join(system.commands),
        "sessions": repr([store.decode(row.session_data) for row in Session.objects.all()]).encode(),
        "web log": caplog.text.encode(),
        "worker log": system.log.read_bytes(),
        "files": b"\n".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()),
    }

    # Each place holds what it should: an empty one would pass too.
    assert objection.row_key.hex.encode() in places["dump"].replace(b"-", b"")
    assert objection.row_key.hex.encode() in places["backup"].replace(b"-", b"")
    assert b"probe" in places["redis"]
    assert b"answer_link_orders" in places["task arguments"]
    assert objection.reference.encode() in places["sessions"]
    assert b"succeeded" in places["worker log"]
    assert b"T" in places["files"]
    hits = [(place, field) for place, held in places.items() for field, word in CANARIES.items() if traces(word, held)]
    assert hits == []


def test_t70_t71_what_is_erased_is_gone_everywhere_and_stays_erased_after_a_restore(system, tmp_path):
    """T70: nothing left within 60 s. T71: an old dump in a new database, `apply_erasures`; only the others remain."""
    visitor = walk(system.mail)
    erased = Objection.objects.get()
    names = [erased.reference, erased.row_key.hex, str(erased.row_key)]
    code_hash = ReturnCode.objects.get().code_hash
    other = Visitor()
    other.answer_all(PARENT_IN_GERMANY)
    stays = Objection.objects.exclude(pk=erased.pk).get()
    second_browser = Visitor()
    second_browser.client.cookies = visitor.client.cookies.copy()
    (tmp_path / "backup").write_bytes(run("pg_dump", "-Fc", database_name()))

    visitor.send("/delete-my-data/", {})
    store = import_module(site.SESSION_ENGINE).SessionStore()
    took = system.wait(
        lambda: all(
            store.decode(row.session_data).get("objection") != erased.reference for row in Session.objects.all()
        ),
        seconds=60,
    )

    assert took <= 60
    assert "Everything is deleted" in visitor.text
    assert second_browser.open("/overview/").status_code == 404
    dumped = run("pg_dump", "--inserts", database_name())
    for place in (dumped, system.in_redis(), b"".join(system.commands), system.log.read_bytes()):
        assert not any(name.encode() in place for name in [*names, code_hash])
    assert ledger.marks() == {ledger.mark_of(erased.row_key)}
    assert Objection.objects.get() == stays

    restored = f"{database_name()}_restored"
    with _server() as cursor:
        cursor.execute(f"CREATE DATABASE {restored}")
    try:
        run("pg_restore", "-d", restored, "--no-owner", str(tmp_path / "backup"))
        # The old dump brings the person back.
        assert _keys_in(restored) == {str(erased.row_key), str(stays.row_key)}
        assert "Would erase 1 objections again." in _apply_erasures(restored, "--dry-run")
        assert "Erased 1 objections again." in _apply_erasures(restored)
        assert "Erased 0 objections again." in _apply_erasures(restored)
        assert _keys_in(restored) == {str(stays.row_key)}
        again = run("pg_dump", "--inserts", restored)
        assert str(stays.row_key).encode() in again
        assert not any(name.encode() in again for name in names[1:])
        assert code_hash.encode() not in again
    finally:
        with _server() as cursor:
            cursor.execute(f"DROP DATABASE {restored}")


class _server:  # noqa: N801 - reads as a place
    """A connection to the server itself, outside any transaction."""

    def __enter__(self):
        self.connection = psycopg2.connect(address_of("postgres"))
        self.connection.autocommit = True
        return self.connection.cursor()

    def __exit__(self, *error: object) -> None:
        self.connection.close()


def _keys_in(database: str) -> set[str]:
    opened = psycopg2.connect(address_of(database))
    try:
        with opened.cursor() as cursor:
            cursor.execute("SELECT row_key FROM objections_objection")
            return {str(row[0]) for row in cursor.fetchall()}
    finally:
        opened.close()


def _apply_erasures(database: str, *options: str) -> str:
    """Run the command as an operator would: in a process of its own, with the site's keys and ledger."""
    start = (
        "import sys, django; from django.conf import settings; django.setup();"
        f"settings.LEDGER_DIR = {str(site.LEDGER_DIR)!r};"
        "from django.core.management import call_command; call_command('apply_erasures', *sys.argv[1:])"
    )
    done = subprocess.run(
        [sys.executable, "-c", start, *options],
        cwd=PROJECT,
        env=os.environ | {"DATABASE_URL": address_of(database), "DJANGO_SETTINGS_MODULE": "config.settings.test"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_session_that_lost_its_wake_up_call_ends_with_the_next_round():
    from apps.objections import access

    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)
    Objection.objects.all().delete()
    assert Session.objects.exists()

    access.end_idle_sessions(now=timezone.now() - timedelta(days=1))

    assert not Session.objects.exists()
