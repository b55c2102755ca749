"""Say how the outbox is, for a person or for what watches the site."""

from __future__ import annotations

import json
import sys
from typing import Any

from django.core.management.base import BaseCommand

from apps.outbox.clock import database_now
from apps.outbox.status import status


class Command(BaseCommand):
    """Prints JSON; ends with 1 when a person has to look."""

    help = "Print the state of the outbox as JSON; ends with 1 on an alarm."

    def handle(self, **options: Any) -> None:
        """Print, and end with 1 on an alarm."""
        found = status(now=database_now())
        self.stdout.write(json.dumps(found, indent=2))
        if found["alarms"]:
            sys.exit(1)
