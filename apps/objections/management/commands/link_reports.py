"""Say which of Meta's links did not open for people."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from apps.objections import link_reports


class Command(BaseCommand):
    help = "List the channels that people could not open, the most reported first."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--days", type=int, default=7, help="How many days to look back (default: 7).")

    def handle(self, *, days: int, **options: Any) -> None:
        rows = link_reports.reported(today=timezone.localdate(), days=days)
        for channel, count, is_off in rows:
            self.stdout.write(f"{count:5}  {channel}{'  (switched off)' if is_off else ''}")
        if not rows:
            self.stdout.write(f"Nobody reported a link in the last {days} days.")
