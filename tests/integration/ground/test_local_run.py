"""`make run`: the whole site starts with one command, and nothing of it stays behind."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import pytest

from apps.core import local_run
from tests.servers import free_port

PROJECT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.timeout(120)


def own_environment(var: Path, port: int) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "REDIS_URL", "HOST"}}
    return kept | {"VAR_DIR": str(var), "PORT": str(port), "DJANGO_SETTINGS_MODULE": "config.settings.local"}


@contextmanager
def running(var: Path, port: int, log: Path):
    with log.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "apps.core.local_run"],
            cwd=PROJECT,
            env=own_environment(var, port),
            stdout=file,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


def wait_for(true, seconds=60.0):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if found := true():
            return found
        time.sleep(0.05)
    raise AssertionError(f"nothing happened for {seconds} seconds")


def said(log: Path, words: str):
    return lambda: words in log.read_text()


def page(port: int, address: str) -> int:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{address}", timeout=10) as response:
        return response.status


def processes_of(var: Path) -> list[str]:
    """Return every process that was started for this folder, by the environment it was given."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:
                if f"VAR_DIR={var}".encode() in (entry / "environ").read_bytes().split(b"\0"):
                    found.append((entry / "cmdline").read_bytes().replace(b"\0", b" ").decode())
            except OSError:
                continue
    return found


def worker_of(var: Path) -> int:
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                if f"VAR_DIR={var}".encode() not in (entry / "environ").read_bytes().split(b"\0"):
                    continue
                if b"celery" in (entry / "cmdline").read_bytes():
                    return int(entry.name)
            except OSError:
                continue
    return 0


def test_the_site_starts_answers_and_stops_cleanly(tmp_path):
    var, log, port = tmp_path / "var", tmp_path / "log", free_port()

    with running(var, port, log) as process:
        wait_for(said(log, f"The site is at http://127.0.0.1:{port}/"))
        health, mailbox = page(port, "/readyz"), page(port, "/mailbox/")
        wait_for(lambda: worker_of(var))
        process.send_signal(signal.SIGINT)
        code = process.wait(30)

    assert (health, mailbox, code) == (200, 200, 0)
    assert "stopping…" in log.read_text()
    assert processes_of(var) == []


def test_a_second_start_prepares_nothing_again(tmp_path):
    var, port = tmp_path / "var", free_port()
    for name in ("first", "second"):
        with running(var, port, tmp_path / name) as process:
            wait_for(said(tmp_path / name, "The site is at"))
            process.send_signal(signal.SIGTERM)
            assert process.wait(30) == 0

    assert "preparing" in (tmp_path / "first").read_text()
    assert "preparing" not in (tmp_path / "second").read_text()


def test_a_worker_that_ends_by_itself_stops_the_rest_and_is_named(tmp_path):
    var, log, port = tmp_path / "var", tmp_path / "log", free_port()

    with running(var, port, log) as process:
        wait_for(said(log, "The site is at"))
        os.kill(wait_for(lambda: worker_of(var)), signal.SIGKILL)
        code = process.wait(30)

    assert code == 1
    assert "worker ended by itself (exit code -9); stopping the rest" in log.read_text()
    assert processes_of(var) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells a child that its parent has died")
def test_nothing_stays_behind_when_the_supervisor_is_killed(tmp_path):
    var, log, port = tmp_path / "var", tmp_path / "log", free_port()

    with running(var, port, log) as process:
        wait_for(said(log, "The site is at"))
        wait_for(lambda: worker_of(var))
        process.kill()
        process.wait()

    wait_for(lambda: processes_of(var) == [], seconds=30)


def test_a_taken_port_is_said_in_one_sentence(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        done = subprocess.run(
            [sys.executable, "-m", "apps.core.local_run"],
            cwd=PROJECT,
            env=own_environment(tmp_path / "var", port),
            capture_output=True,
            text=True,
        )

    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == (
        f"Port {port} is taken: something else listens there. Choose another: PORT={port + 1} make run\n"
    )


@pytest.mark.parametrize("port", ["http", "0", "65536", "-1"])
def test_a_port_that_is_none_is_said_in_one_sentence(port, monkeypatch, capsys):
    monkeypatch.setenv("PORT", port)

    assert local_run.main() == 1
    assert capsys.readouterr().err == f"Set PORT to a number from 1 to 65535; it is {port!r}.\n"


def test_the_supervisor_needs_nothing_but_the_standard_library():
    # It starts at once, and says "starting…" before anything slow is imported.
    done = subprocess.run(
        [
            sys.executable,
            "-I",
            "-S",
            "-c",
            f"import sys; sys.path.insert(0, {str(PROJECT)!r}); import apps.core.local_run",
        ],
        capture_output=True,
        text=True,
    )

    assert done.returncode == 0, done.stderr


def test_a_named_database_is_always_prepared(tmp_path):
    (tmp_path / "site.sqlite3").touch()
    (tmp_path / "static").mkdir()
    local_run.note_prepared(tmp_path)

    assert local_run.is_prepared(tmp_path, {})
    assert not local_run.is_prepared(tmp_path, {"DATABASE_URL": "postgres://db.example.org/site"})
