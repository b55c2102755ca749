"""The retention table for the operator's folder: `manage.py retention_table > docs/operating/retention.md`."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import translation

from apps.objections.retention import RETENTION

HEAD = """# How long what is kept

Written by `manage.py retention_table`, from the table that the site enforces and shows on its privacy page. A test
fails when the two differ. Do not edit it by hand.

| Data | Kept | Deleted by |
|---|---|---|
"""


class Command(BaseCommand):
    """Prints Markdown in English."""

    help = "Print the retention table as docs/operating/retention.md holds it."

    def handle(self, **options: Any) -> None:
        """Print it."""
        self.stdout.write(written(), ending="")


def written() -> str:
    """Return the file's whole text."""
    with translation.override("en"):
        rows = [f"| {rule.what} | {rule.kept} | {_by(rule.enforced_by)} |\n" for rule in RETENTION]
    return HEAD + "".join(rows)


def _by(function: str) -> str:
    return f"`{function.removeprefix('apps.objections.')}`" if function else "its own end, see the text"
