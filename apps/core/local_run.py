"""Runs the whole site on one machine: `python -m apps.core.local_run`, or `make run`.

Starts the web server and the worker (with its clock) and stops them together. It imports nothing
but the standard library, so that it starts at once; HOST, PORT and VAR_DIR are read as
config.settings.local reads them.
"""

import contextlib
import ctypes
import hashlib
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import IO

PROJECT = Path(__file__).resolve().parents[2]

# A change in any of these means that the database, translations or static files may be old.
PREPARED_FROM = (
    "apps/*/migrations/*.py",
    "static/**/*",
    "locale/*/LC_MESSAGES/*.po",
    "config/settings/*.py",
    "requirements/*.txt",
)

# Longer than a worker needs to finish a task in hand.
SECONDS_TO_STOP = 20
SECONDS_TO_ANSWER = 60


class Stopped(Exception):  # noqa: N818 - being asked to stop is not an error
    """Somebody asked us to stop."""


def main() -> int:
    """Run the site until Ctrl-C, and return the exit code.

    0 after Ctrl-C or SIGTERM, 1 when a part of the site ended by itself or could not start.
    """
    host, port = os.environ.get("HOST") or "127.0.0.1", os.environ.get("PORT") or "8000"
    if problem := _problem(host, port):
        print(problem, file=sys.stderr)
        return 1
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        # nohup makes us ignore the closing of the terminal; that stays so.
        if signal.getsignal(number) is not signal.SIG_IGN or number is not signal.SIGHUP:
            signal.signal(number, _stop)
    end_with_parent(signal.SIGTERM)()
    with _own_terminal_group():
        try:
            return _run(host, port)
        except Stopped:
            return 0


def _run(host: str, port: str) -> int:
    var = Path(os.environ.get("VAR_DIR") or PROJECT / "var").resolve()
    var.mkdir(parents=True, exist_ok=True)
    address = f"http://{f'[{host}]' if ':' in host else host}:{port}/"
    say("starting…")
    children = Children()
    try:
        if not is_prepared(var, os.environ):
            say("preparing the database, translations and static files…")
            code = children.start("prepare", [sys.executable, "manage.py", "prepare_local_run"]).wait()
            if code:
                say("the site could not be prepared; the reason stands above")
                return 1
            note_prepared(var)
        children.start("web", web_command(host, port))
        if not _wait_for_answer(host, int(port), children):
            return _tell_ended(children)
        say(f"The site is at {address}  (mails: {address}mailbox/, Ctrl-C stops it)")
        # Second, so that the first page need not share the processor with the worker's start.
        children.start("worker", worker_command())
        while not children.ended():
            time.sleep(0.2)
        return _tell_ended(children)
    except Stopped:
        say("stopping…")
        raise
    finally:
        # A second Ctrl-C must not leave half of it running.
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        children.stop()


def web_command(host: str, port: str) -> list[str]:
    bind = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    # One process: SQLite has one writer anyway, and it starts sooner.
    options = ["--workers", "1", "--threads", "4", "--bind", bind, "--no-control-socket", "--log-level", "warning"]
    return [sys.executable, "-m", "gunicorn", *options, "config.wsgi"]


def worker_command() -> list[str]:
    # A folder as broker allows one worker only, and it has nobody to gossip with.
    alone = ["--without-gossip", "--without-mingle", "--without-heartbeat"]
    pool = ["--pool", "threads", "--concurrency", "2", "--beat", "--loglevel", "warning"]
    return [sys.executable, "-m", "celery", "--app", "config.celery", "--quiet", "worker", *pool, *alone]


class Children:
    """The processes of the site; every line they write gets their name in front."""

    def __init__(self) -> None:
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        self._readers: list[threading.Thread] = []

    def start(self, name: str, command: list[str]) -> subprocess.Popen[bytes]:
        environment = {"PYTHONUNBUFFERED": "1", "DJANGO_SETTINGS_MODULE": "config.settings.local"}
        if os.geteuid() == 0:
            # Celery warns root on every start. Whoever tries the site out as root knows it.
            environment["PYTHONWARNINGS"] = "ignore:You're running the worker with superuser privileges"
        process = subprocess.Popen(
            command,
            cwd=PROJECT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=os.environ | environment,
            # Their own session: Ctrl-C reaches us alone, and we stop them in order.
            start_new_session=True,
            preexec_fn=end_with_parent(signal.SIGTERM),
        )
        self._processes[name] = process
        assert process.stdout is not None
        reader = threading.Thread(target=_prefix, args=(name, process.stdout), daemon=True)
        reader.start()
        self._readers.append(reader)
        return process

    def ended(self) -> list[tuple[str, int]]:
        """Return the name and exit code of every process that has ended with work still to do."""
        return [
            (name, process.returncode)
            for name, process in self._processes.items()
            if process.poll() is not None and name != "prepare"
        ]

    def stop(self) -> None:
        """Ask all to stop, wait, and end what does not."""
        for process in self._processes.values():
            if process.poll() is None:
                process.terminate()
        until = time.monotonic() + SECONDS_TO_STOP
        for process in self._processes.values():
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(max(0.1, until - time.monotonic()))
            # The whole session, so that no grandchild stays behind.
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        for reader in self._readers:
            reader.join(1)


def is_prepared(var: Path, environ: Mapping[str, str]) -> bool:
    """Say whether nothing has changed since the last preparation.

    A database named by DATABASE_URL may have been changed by others, so it is always prepared.
    """
    if environ.get("DATABASE_URL") or not (var / "site.sqlite3").exists() or not (var / "static").is_dir():
        return False
    try:
        return (var / "prepared").read_text() == fingerprint()
    except OSError:
        return False


def note_prepared(var: Path) -> None:
    (var / "prepared").write_text(fingerprint())


def fingerprint() -> str:
    """Return a digest of the names, sizes and times of every file the preparation reads."""
    digest = hashlib.sha256()
    for pattern in PREPARED_FROM:
        for file in sorted(PROJECT.glob(pattern)):
            stat = file.stat()
            digest.update(f"{file.relative_to(PROJECT)} {stat.st_size} {stat.st_mtime_ns}\n".encode())
    # A translation that was compiled and then removed has to be compiled again.
    missing = [str(po) for po in PROJECT.glob("locale/*/LC_MESSAGES/*.po") if not po.with_suffix(".mo").exists()]
    digest.update(repr(sorted(missing)).encode())
    return digest.hexdigest()


def end_with_parent(how: signal.Signals) -> Callable[[], None]:
    """Return what makes a process end when its parent is killed. Linux only; elsewhere it does nothing."""
    if not sys.platform.startswith("linux"):
        return lambda: None
    libc, pr_set_pdeathsig = ctypes.CDLL(None, use_errno=True), 1
    return lambda: libc.prctl(pr_set_pdeathsig, int(how))


def say(line: str) -> None:
    print(line, flush=True)


def _problem(host: str, port: str) -> str:
    """Return a sentence about why the site cannot be reached at this address, or nothing."""
    if not port.isdecimal() or not 0 < int(port) < 65536:
        return f"Set PORT to a number from 1 to 65535; it is {port!r}."
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        # As gunicorn does it: a port whose last visitor has just left is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, int(port)))
        except PermissionError:
            return f"Port {port} needs special rights. Choose another: PORT=8001 make run"
        except socket.gaierror:
            return f"HOST is {host!r}, which is no address of this machine. Leave it out, or set it to 0.0.0.0."
        except OSError as error:
            if error.errno == 98 or "in use" in str(error).lower():
                return (
                    f"Port {port} is taken: something else listens there. Choose another: PORT={_next(port)} make run"
                )
            return f"Nothing can listen at {host} port {port}: {error.strerror}."
    return ""


def _next(port: str) -> int:
    return int(port) + 1 if int(port) < 65535 else 8000


def _wait_for_answer(host: str, port: int, children: Children) -> bool:
    """Wait until the health page answers; a listening socket alone says nothing."""
    target = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - only compared with
    until = time.monotonic() + SECONDS_TO_ANSWER
    while time.monotonic() < until and not children.ended():
        with contextlib.suppress(OSError), socket.create_connection((target, port), timeout=1) as connection:
            connection.settimeout(SECONDS_TO_ANSWER)
            connection.sendall(b"GET /healthz HTTP/1.0\r\nHost: localhost\r\n\r\n")
            if connection.recv(12).endswith(b"200"):
                return True
        time.sleep(0.05)
    return False


def _tell_ended(children: Children) -> int:
    for name, code in children.ended():
        say(f"{name} ended by itself (exit code {code}); stopping the rest")
        return 1
    say(f"The site did not answer within {SECONDS_TO_ANSWER} seconds; stopping.")
    return 1


def _prefix(name: str, stream: IO[bytes]) -> None:
    for line in stream:
        print(f"{name:>7} | {line.decode(errors='replace').rstrip()}", flush=True)


def _stop(number: int, frame: object) -> None:
    raise Stopped


@contextlib.contextmanager
def _own_terminal_group() -> Iterator[None]:
    """Take the terminal for ourselves while the site runs.

    Otherwise Ctrl-C also reaches `make`, which then calls a clean stop an error.
    """
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
        before = os.tcgetpgrp(terminal)
    except OSError:
        yield
        return
    if before != os.getpgrp() or before == os.getpid():
        # In the background, or already alone.
        os.close(terminal)
        yield
        return
    # Moving the terminal from a group in the background, and Ctrl-Z, which would stop us but not make.
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    os.setpgid(0, 0)
    os.tcsetpgrp(terminal, os.getpgrp())
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            os.tcsetpgrp(terminal, before)
        os.close(terminal)


if __name__ == "__main__":
    sys.exit(main())
