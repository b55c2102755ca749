"""The ledger: files outside the database that say what a restored backup must not undo.

That somebody erased an objection, wants no more reminders, or wants never to be written to.
"""

from __future__ import annotations

import fcntl
import logging
import os
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import IO
from uuid import UUID

from django.conf import settings

from apps.core.lookup import keyed_hash

log = logging.getLogger(__name__)


class Said(StrEnum):
    """What a person said that a backup knows nothing of. Each has a file of its own, named after it."""

    ERASED = "erased"
    STOPPED = "stopped"
    NEVER = "never"


def path(said: Said = Said.ERASED) -> Path:
    """Return the file, one line for each time it was said: the day and a keyed hash."""
    return Path(settings.LEDGER_DIR) / f"{said}.txt"


def mark_of(row_key: UUID, said: Said = Said.ERASED) -> str:
    """Return what the ledger knows a row by; without the site's key it says nothing."""
    return keyed_hash(said, row_key.hex)


def enter(*, row_key: UUID, today: date) -> None:
    """Add one erasure, and see that it is on the disk. A ledger that fails stops no erasure, but is logged."""
    note(Said.ERASED, mark_of(row_key), today=today)


def note(said: Said, mark: str, *, today: date) -> None:
    """Add a line, and see that it is on the disk. A ledger that fails stops nobody, but is logged."""
    try:
        with _locked(said) as file:
            file.seek(0, os.SEEK_END)
            file.write(f"{today.isoformat()} {mark}\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        log.error("the erasure ledger cannot be written: %s", error.strerror, extra={"event_id": "ledger-unwritable"})


def take_back(said: Said, mark: str) -> None:
    """Forget that this was said, as the person said otherwise since. A ledger that fails is logged, as above."""
    if not path(said).exists():
        return
    try:
        with _locked(said) as file:
            _keep_only(file, lambda entered, each: each != mark)
    except OSError as error:
        log.error("the erasure ledger cannot be written: %s", error.strerror, extra={"event_id": "ledger-unwritable"})


def marks(said: Said = Said.ERASED) -> set[str]:
    """Return everything of this kind that is in the ledger."""
    try:
        return {mark for _, mark in _lines(path(said).read_text(encoding="ascii"))}
    except FileNotFoundError:
        return set()


def forget_before(day: date, *, kinds: Collection[Said] = (Said.ERASED,), dry_run: bool = False) -> int:
    """Take out what was entered before the day; return how many lines."""
    gone = 0
    for said in kinds:
        if path(said).exists():
            with _locked(said) as file:
                gone += _keep_only(file, lambda entered, mark: entered >= day.isoformat(), dry_run=dry_run)
    return gone


def _keep_only(file: IO[str], stays: Callable[[str, str], bool], *, dry_run: bool = False) -> int:
    """Leave the lines that stay, and return how many others there were."""
    file.seek(0)
    lines = list(_lines(file.read()))
    stay = [(entered, mark) for entered, mark in lines if stays(entered, mark)]
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
def _locked(said: Said = Said.ERASED) -> Iterator[IO[str]]:
    path(said).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor = os.open(path(said), os.O_RDWR | os.O_CREAT, 0o600)
    with os.fdopen(descriptor, "r+", encoding="ascii", newline="\n") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield file
