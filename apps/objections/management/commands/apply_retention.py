"""Delete what has been kept for as long as we promised."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from apps.objections import ending, erasing
from apps.outbox.clock import database_now


class Command(BaseCommand):
    """The same as the task that runs every ten minutes, for the hand and for a rehearsal."""

    help = "Delete what has been kept for as long as the retention table says, and print how many rows by rule."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the rehearsal switch."""
        parser.add_argument("--dry-run", action="store_true", help="Only say what would go.")

    def handle(self, *, dry_run: bool, **options: Any) -> None:
        """Delete, or only count."""
        now = database_now()
        warned = ending.warn_of_the_end(now=now, dry_run=dry_run)
        self.stdout.write(f"{'Would write to' if dry_run else 'Wrote to'} {warned} people whose objection ends soon")
        for rule, count in erasing.apply_retention(now=now, dry_run=dry_run).items():
            self.stdout.write(f"{'Would delete' if dry_run else 'Deleted'} {count}: {rule}")
