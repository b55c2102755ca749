"""What was sent, outside the database: after a restore nothing is sent a second time.

A line holds a moment and the keyed hashes of a Message-ID and of an occasion; it tells of nobody.
One file per day; files older than 30 days are removed.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from django.conf import settings

from apps.core.lookup import keyed_hash
from apps.outbox.models import Mail

KEPT_FOR = timedelta(days=30)
TICKED = "ticked"


@dataclass(frozen=True, slots=True)
class Entry:
    """One mail that the mail server accepted."""

    at: datetime
    message: str
    occasion: str


def folder() -> Path:
    """Return the journal's folder, and make it if need be. Raises `OSError`."""
    path = Path(settings.OUTBOX_JOURNAL_DIR)
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path


def check_writable(*, now: datetime) -> None:
    """Raise `OSError` when an acceptance could not be written down at this moment: then nothing may be sent either."""
    for path in (folder(), _file_of(now)):
        if path.exists() and not os.access(path, os.W_OK):
            raise PermissionError("the journal is closed")


def note(mail: Mail, *, now: datetime) -> None:
    """Write down that this mail was accepted, so that it outlives a crash. Raises `OSError`."""
    line = f"{now.astimezone(UTC).isoformat()} {message_hash(mail.message_id)} {mail.occasion}\n"
    # One write of one short line in append mode: workers do not mix their lines.
    handle = os.open(_file_of(now), os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        os.write(handle, line.encode())
        # From here on a killed worker doubles nothing; this is for a machine that goes down.
        os.fsync(handle)
    finally:
        os.close(handle)


def entries() -> Iterator[Entry]:
    """Yield everything written down; a line that a crash cut off is left out."""
    for file in sorted(folder().glob("sent-*")):
        yield from _entries_of(file)


def lists(mail: Mail, *, now: datetime) -> bool:
    """Say whether this mail was accepted since its first attempt may have begun."""
    wanted = message_hash(mail.message_id)
    since = f"sent-{mail.created_at.astimezone(UTC) - timedelta(days=1):%Y-%m-%d}"
    # Bytes, not entries: this is asked after every kill, and a day may have many thousand lines.
    return any(f" {wanted} ".encode() in file.read_bytes() for file in folder().glob("sent-*") if file.name >= since)


def remove_old(*, today: date) -> None:
    """Remove files older than 30 days."""
    for file in folder().glob("sent-*"):
        if file.name < f"sent-{today - KEPT_FOR:%Y-%m-%d}":
            file.unlink(missing_ok=True)


def note_tick(at: datetime) -> None:
    """Write down when the outbox last ran, to notice a database that is older than that."""
    # A name of its own: several threads may tick at once.
    new = folder() / f"{TICKED}.{uuid.uuid4().hex}"
    new.write_text(at.astimezone(UTC).isoformat())
    new.replace(folder() / TICKED)


def last_tick() -> datetime | None:
    """Return when the outbox last ran, as this machine remembers it."""
    try:
        return datetime.fromisoformat((folder() / TICKED).read_text())
    except (FileNotFoundError, ValueError):
        return None


def message_hash(message_id: str) -> str:
    """Return the keyed hash of a Message-ID."""
    return keyed_hash("message id", message_id)


def _file_of(moment: datetime) -> Path:
    return folder() / f"sent-{moment.astimezone(UTC):%Y-%m-%d}"


def _entries_of(file: Path) -> Iterator[Entry]:
    for line in file.read_text(errors="replace").splitlines():
        parts = line.split()
        if len(parts) == 3 and len(parts[2]) == 64:
            yield Entry(datetime.fromisoformat(parts[0]), parts[1], parts[2])
