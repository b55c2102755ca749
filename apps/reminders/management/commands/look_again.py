"""`look_again`: after the rules have changed, look at everybody with the next ticks."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from apps.reminders import giving


class Command(BaseCommand):
    """Changes no reminder and sends nothing by itself."""

    help = "Let the next ticks ask the rules about everybody who wants reminders."

    def handle(self, *args: Any, **options: Any) -> None:
        """Print how many will be looked at."""
        count = giving.look_at_everything(now=timezone.now())
        self.stdout.write(f"{count} people will be looked at, 500 a minute.")
