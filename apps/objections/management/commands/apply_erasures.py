"""Erase again what was erased before a backup was restored."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from apps.objections import erasing


class Command(BaseCommand):
    """To be run after every restore, before the site is opened."""

    help = "After a restore, before opening the site: erase again what people have erased since the backup."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the rehearsal switch."""
        parser.add_argument("--dry-run", action="store_true", help="Only say how many would go.")

    def handle(self, *, dry_run: bool, **options: Any) -> None:
        """Erase, or only count."""
        count = erasing.apply_erasures(dry_run=dry_run)
        self.stdout.write(f"{'Would erase' if dry_run else 'Erased'} {count} objections again.")
