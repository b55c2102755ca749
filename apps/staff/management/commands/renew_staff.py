"""Make password and second factor of a member of staff anew."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.staff import services
from apps.staff.management.printing import show


class Command(BaseCommand):
    """For a phone that is lost and codes that are used up. Whatever was valid before is not any more."""

    help = "Make password, second factor and codes on paper anew, shown once. Every open session of theirs ends."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the name."""
        parser.add_argument("name")

    def handle(self, *, name: str, **options: Any) -> None:
        """Make them anew and show them."""
        try:
            enrolment = services.renew_second_factor(name=name)
        except services.NoSuchStaffError:
            raise CommandError(f"There is no account {name!r}.") from None
        show(enrolment, self.stdout.write)
