"""After a restore: mark what was already sent."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from apps.outbox import gate
from apps.outbox.clock import database_now


class Command(BaseCommand):
    """Compares the outbox with the journal; it may run twice, and sends nothing."""

    help = "Mark mails as sent that the journal lists, so that a restored database sends nothing twice."

    def handle(self, **options: Any) -> None:
        """Compare, and say how many."""
        found = gate.reconcile(now=database_now())
        self.stdout.write(f"{found} mails had been sent already. Next, after erasures: release_outbox.")
