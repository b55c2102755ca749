"""One clock: the database's. Workers on several machines then agree, whatever their own clocks say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from django.db import connection

Clock = Callable[[], datetime]


def database_now() -> datetime:
    """Return the moment by the database's clock; on SQLite that is this machine's."""
    if connection.vendor != "postgresql":
        return datetime.now(UTC)
    with connection.cursor() as cursor:
        # Not now(), which stands still during a transaction.
        cursor.execute("SELECT clock_timestamp()")
        row: tuple[Any, ...] = cursor.fetchone()
    moment: datetime = row[0]
    return moment.astimezone(UTC)
