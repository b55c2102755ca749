"""`migrate`, which never waits long for a lock: a table that is in use would stop the whole site behind it."""

from __future__ import annotations

from typing import Any

from django.core.management.base import CommandError
from django.core.management.commands import migrate
from django.db import OperationalError, connections

LOCK_TIMEOUT = "2s"
LOCK_NOT_AVAILABLE = "55P03"


class Command(migrate.Command):
    """Django's own, with a limit on PostgreSQL.

    A statement that changes a table waits for whoever uses it, and everybody who comes later waits behind that
    statement. So it gives up after two seconds; the migrations before it stay applied.
    """

    def handle(self, *args: Any, **options: Any) -> None:
        """Apply the migrations; raise `CommandError` when a table is in use."""
        connection = connections[options["database"]]
        if connection.vendor != "postgresql":
            super().handle(*args, **options)
            return
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('lock_timeout', %s, false)", [LOCK_TIMEOUT])
        try:
            super().handle(*args, **options)
        except OperationalError as error:
            if getattr(error.__cause__, "pgcode", "") != LOCK_NOT_AVAILABLE:
                raise
            raise CommandError(
                "A table is in use, and the migration did not get it within two seconds. Nothing is broken: what "
                "was applied before stays, the last step was taken back. Run the command again at a quieter moment."
            ) from error
        finally:
            if connection.connection is not None and connection.is_usable():
                with connection.cursor() as cursor:
                    cursor.execute("RESET lock_timeout")
