"""Say everything that is wrong or stale in the lawbook."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections import Counter
from dataclasses import asdict
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from apps.legal.checking import Severity
from apps.objections.checks import lawbook_findings
from apps.objections.management.arguments import day


class Command(BaseCommand):
    """Errors fail, warnings only want a look."""

    help = "Say everything that is wrong or stale in the lawbook and in the wordings for it."
    # The project's own checks stop at the errors that this command is there to list.
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the day to judge by, and the form of the list."""
        parser.add_argument(
            "--today",
            type=day,
            metavar="YYYY-MM-DD",
            help="Judge what is stale as of this day.",
        )
        parser.add_argument("--format", choices=("text", "json"), default="text")

    def handle(self, *, today: date | None, **options: Any) -> None:
        """List the findings; raise `CommandError` when one of them is an error."""
        findings = sorted(
            lawbook_findings(today or timezone.localdate()),
            key=lambda finding: (finding.severity, finding.file),
        )
        count = Counter(finding.severity for finding in findings)
        errors, warnings = count[Severity.ERROR], count[Severity.WARNING]
        if options["format"] == "json":
            self.stdout.write(json.dumps([asdict(finding) for finding in findings], indent=2))
        else:
            for finding in findings:
                self.stdout.write(f"{finding.severity}: {finding.file}: {finding.message}")
            self.stdout.write(f"The lawbook: {errors} errors, {warnings} warnings.")
        if errors:
            raise CommandError(f"{errors} errors in the lawbook")
