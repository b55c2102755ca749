"""Delete what has been kept for as long as we promised."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from apps.objections import access, services
from apps.outbox.services import wipe


class Command(BaseCommand):
    """The same as the task that runs every ten minutes, for the hand and for a rehearsal."""

    help = "Delete objections that nobody has touched for as long as the retention table says."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the rehearsal switch."""
        parser.add_argument("--dry-run", action="store_true", help="Only say what would go.")

    def handle(self, *, dry_run: bool, **options: Any) -> None:
        """Delete, or only count."""
        count = services.erase_idle_objections(now=timezone.now(), dry_run=dry_run)
        if not dry_run:
            access.end_idle_sessions()
            wipe(now=timezone.now())
        self.stdout.write(f"{'Would delete' if dry_run else 'Deleted'} {count} objections.")
