"""Act on mails that came back."""

from __future__ import annotations

import imaplib
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from apps.outbox import bounce_mailbox, bounces
from apps.outbox.clock import database_now


class Command(BaseCommand):
    """Reads the mailbox, or one mail from a file or from what a mail server pipes in."""

    help = "Stop addresses whose mails came back for good: from the mailbox of BOUNCE_IMAP_HOST, or from one file."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take a file; - is standard input."""
        parser.add_argument("file", nargs="?", help="one mail; - reads it from standard input")

    def handle(self, *, file: str | None, **options: Any) -> None:
        """Read, and say what it was. Raises `CommandError` when the mailbox or the file cannot be read."""
        try:
            if file is not None:
                raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
                self.stdout.write(bounces.read(raw, now=database_now()))
                return
            if not settings.BOUNCE_IMAP_HOST:
                raise CommandError("Set BOUNCE_IMAP_HOST, or name a file.")
            found = bounce_mailbox.fetch()
        except (OSError, imaplib.IMAP4.error) as error:
            # Its text may hold the account's name.
            raise CommandError(f"It could not be read ({type(error).__name__}).") from None
        self.stdout.write(", ".join(f"{kind} {count}" for kind, count in sorted(found.items())) or "Nothing came back.")
