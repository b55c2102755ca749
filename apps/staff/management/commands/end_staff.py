"""Close the account of a member of staff."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.staff import services


class Command(BaseCommand):
    """At once: the next click of an open session leads to the sign-in page."""

    help = "Close an account of staff. What it looked at stays on record for as long as the retention table says."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the name."""
        parser.add_argument("name")

    def handle(self, *, name: str, **options: Any) -> None:
        """Close it."""
        try:
            services.end_staff(name=name)
        except services.NoSuchStaffError:
            raise CommandError(f"There is no account {name!r}.") from None
        self.stdout.write(f"Closed: {name}.")
