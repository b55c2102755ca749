"""A folder for the counts of each web server of this machine, and which of these servers still runs.

Several may share `METRICS_DIR`, as containers share a volume: each has a folder named after its host in it. While it
runs it holds a lock there, which the system lets go when its last process ends, however that comes about.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

LOCK = "running-"
"""A lock's name begins so and ends with a process's number: a server may begin while the one before it still ends."""

_held: list[int] = []
"""Open for as long as this process lives, and in every worker that it forks."""


def own(folder: Path) -> Path:
    """Return the folder of the web server on this host."""
    return folder / socket.gethostname()


def begin(folder: Path) -> None:
    """Make the folder of this web server empty, and hold a lock in it from here on. Raises `OSError`."""
    place = own(folder)
    place.mkdir(parents=True, exist_ok=True)
    for file in place.glob("*.db"):
        file.unlink(missing_ok=True)
    # Under its name only once it is held: otherwise somebody could look in between, and take us for gone.
    made = place / f"new-{os.getpid()}"
    lock = os.open(made, os.O_RDWR | os.O_CREAT, 0o600)
    fcntl.flock(lock, fcntl.LOCK_EX)
    made.rename(place / f"{LOCK}{os.getpid()}")
    _held.append(lock)


def running(folder: Path) -> Iterator[Path]:
    """Yield the folders of web servers that run, by name; remove those of servers that ended.

    One that holds no lock at all was not begun by gunicorn (`runserver`, a test), and is let be.
    """
    for place in sorted(each for each in folder.iterdir() if each.is_dir()):
        locks = list(place.glob(f"{LOCK}*"))
        ended = [lock for lock in locks if not _is_held(lock)]
        if locks and len(ended) == len(locks):
            shutil.rmtree(place, ignore_errors=True)
            continue
        for lock in ended:
            lock.unlink(missing_ok=True)
        yield place


def _is_held(lock: Path) -> bool:
    try:
        file = os.open(lock, os.O_RDWR)
    except OSError:
        return False
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    else:
        return False
    finally:
        os.close(file)
