"""`operator_link`: a link to the operator's pages, for whoever may run commands here."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from apps.reminders import operators


class Command(BaseCommand):
    """Prints one line. The link works for ten minutes; the browser that opens it is let in for an hour."""

    help = "Print a link to the pages that show every mail with invented data."

    def handle(self, *args: Any, **options: Any) -> None:
        """Print the link."""
        self.stdout.write(operators.make_link())
