"""Erase one objection, for somebody who asks for it by letter."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from apps.objections import erasing
from apps.objections.management.arguments import objection_named


class Command(BaseCommand):
    """The same as the button on the page."""

    help = "Delete one objection with everything that belongs to it, for good."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the objection, and the rehearsal switch."""
        parser.add_argument("objection", help="Its reference or its row key.")
        parser.add_argument("--dry-run", action="store_true", help="Only say whether it is there.")

    def handle(self, *, objection: str, dry_run: bool, **options: Any) -> None:
        """Delete, or only say."""
        found = objection_named(objection)
        if not dry_run:
            erasing.erase(objection_id=found.pk, today=timezone.localdate())
        self.stdout.write("Would delete one objection." if dry_run else "Deleted one objection.")
