"""Let held mails go."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from apps.outbox import gate
from apps.outbox.clock import database_now
from apps.outbox.models import Hold


class Command(BaseCommand):
    """The one way out of a hold: a person has looked."""

    help = "Let held mails go, one reminder per person and slowly. After a restore, first: reconcile_outbox."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take how many mails may be due at once, and the switch that holds instead."""
        parser.add_argument("--at-most", type=int, default=0, help="For 24 hours so many may be due at once.")
        parser.add_argument("--hold", action="store_true", help="The opposite: send nothing until released.")

    def handle(self, *, at_most: int, hold: bool, **options: Any) -> None:
        """Release, or hold."""
        if hold:
            gate.the_gate()
            gate.hold(Hold.OPERATOR, now=database_now())
            self.stdout.write("On hold. Nothing is sent until release_outbox.")
            return
        waiting = gate.release(now=database_now(), at_most=at_most)
        self.stdout.write(f"Released. {waiting} mails are due and leave slowly.")
