"""Send what is due, without Celery."""

from __future__ import annotations

import signal
import threading
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import DatabaseError, close_old_connections

from apps.outbox import delivery

SECONDS_BETWEEN = 60.0


class Command(BaseCommand):
    """The same as the tick of the clock; both may run at once."""

    help = "Send the mails that are due."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the switch that keeps it going, and where it leaves a sign of life."""
        parser.add_argument("--loop", action="store_true", help="Go on every minute until stopped.")
        parser.add_argument("--heartbeat", type=Path, help="A file that is touched after every round of the loop.")

    def handle(self, *, loop: bool, heartbeat: Path | None, **options: Any) -> None:
        """Send once, or every minute until SIGTERM or Ctrl-C."""
        if not loop:
            while delivery.tick():
                pass
            return
        stopped = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *ignored: stopped.set())
        while not stopped.is_set():
            more = False
            # Whoever hangs for so long, on a database that is frozen for one, is ended by the system and started again.
            signal.setitimer(signal.ITIMER_REAL, settings.WORKER_DEAF_AFTER)
            try:
                more = delivery.tick()
            except DatabaseError as error:
                # It comes back; until then every minute is a try.
                self.stderr.write(f"The database does not answer ({type(error).__name__}); trying again in a minute.")
            signal.setitimer(signal.ITIMER_REAL, 0)
            close_old_connections()
            if heartbeat:
                heartbeat.touch()
            stopped.wait(0 if more else SECONDS_BETWEEN)
