"""Make an account for a member of staff."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.staff import services
from apps.staff.management.printing import show
from apps.staff.roles import Role


class Command(BaseCommand):
    """Whoever may run commands on the server decides who is staff."""

    help = "Make an account of staff, with a password, a second factor and codes on paper, shown once."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take name and role."""
        parser.add_argument("name")
        parser.add_argument("--role", choices=[role.value for role in Role], required=True)

    def handle(self, *, name: str, role: str, **options: Any) -> None:
        """Make the account and show what belongs to it."""
        try:
            enrolment = services.add_staff(name=name, role=Role(role))
        except services.NameTakenError:
            raise CommandError(f"There is an account {name!r}. Take another name, or use renew_staff.") from None
        show(enrolment, self.stdout.write)
