"""The erasure ledger: a file outside the database that says what a restored backup must not bring back."""

from __future__ import annotations

import fcntl
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import IO
from uuid import UUID

from django.conf import settings

from apps.core.lookup import keyed_hash

log = logging.getLogger(__name__)


def path() -> Path:
    """Return the file, one line for each erasure: the day and a keyed hash."""
    return Path(settings.LEDGER_DIR) / "erased.txt"


def mark_of(row_key: UUID) -> str:
    """Return what the ledger knows an objection by; without the site's key it says nothing."""
    return keyed_hash("erased", row_key.hex)


def enter(*, row_key: UUID, today: date) -> None:
    """Add one erasure, and see that it is on the disk. A ledger that fails stops no erasure, but is logged."""
    try:
        with _locked() as file:
            file.seek(0, os.SEEK_END)
            file.write(f"{today.isoformat()} {mark_of(row_key)}\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        log.error("the erasure ledger cannot be written: %s", error.strerror, extra={"event_id": "ledger-unwritable"})


def marks() -> set[str]:
    """Return everything that is in the ledger."""
    try:
        return {mark for _, mark in _lines(path().read_text(encoding="ascii"))}
    except FileNotFoundError:
        return set()


def forget_before(day: date, *, dry_run: bool = False) -> int:
    """Take out what was entered before the day; return how many lines."""
    if not path().exists():
        return 0
    with _locked() as file:
        file.seek(0)
        lines = list(_lines(file.read()))
        stay = [(entered, mark) for entered, mark in lines if entered >= day.isoformat()]
        if not dry_run and len(stay) < len(lines):
            file.seek(0)
            file.writelines(f"{entered} {mark}\n" for entered, mark in stay)
            # Cut off last: lines are of one length, so whatever stops us before leaves whole ones behind.
            file.flush()
            file.truncate()
            os.fsync(file.fileno())
    return len(lines) - len(stay)


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        entered, _, mark = line.partition(" ")
        # A power cut may have left half a line.
        if len(entered) == 10 and len(mark) == 64:
            yield entered, mark


@contextmanager
def _locked() -> Iterator[IO[str]]:
    path().parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor = os.open(path(), os.O_RDWR | os.O_CREAT, 0o600)
    with os.fdopen(descriptor, "r+", encoding="ascii", newline="\n") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield file
