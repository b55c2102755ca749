"""How many came by which campaign."""

from __future__ import annotations

import datetime
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.db.models import Sum

from apps.pages.models import CampaignDay


class Command(BaseCommand):
    """Prints a line for each day and code, then the sum of each code; numbers only."""

    help = "Print how often the start page was opened with each campaign code, by day."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the first day."""
        parser.add_argument("--since", type=datetime.date.fromisoformat, default=datetime.date.min, help="YYYY-MM-DD")

    def handle(self, *, since: datetime.date, **options: Any) -> None:
        """Print what was counted since that day."""
        days = CampaignDay.objects.filter(day__gte=since)
        for row in days.order_by("day", "code"):
            self.stdout.write(f"{row.day:%Y-%m-%d}\t{row.code}\t{row.visits}")
        for total in days.values("code").annotate(visits=Sum("visits")).order_by("code"):
            self.stdout.write(f"all\t{total['code']}\t{total['visits']}")
