"""Print everything that we hold of one objection."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from apps.objections.exporting import belongings, note_a_look
from apps.objections.management.arguments import objection_named


class Command(BaseCommand):
    """What we could be made to hand over. Without a reason it only counts."""

    help = (
        "Print everything that we hold of one objection, table by table. Texts are only opened with --reason, "
        "which is noted where the person can see it."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the objection, and why somebody looks."""
        parser.add_argument("objection", help="Its reference or its row key.")
        parser.add_argument("--reason", default="", help="Why you look. The person sees it in their export.")

    def handle(self, *, objection: str, reason: str, **options: Any) -> None:
        """Count, or note the look and print."""
        found = objection_named(objection)
        if reason.strip():
            note_a_look(objection_id=found.pk, reason=reason.strip()[:200], today=timezone.localdate())
        for table, rows in belongings(found).items():
            if table == "version":
                continue
            listed = rows if isinstance(rows, list) else [rows]
            self.stdout.write(f"{table}: {len(listed)}")
            for row in listed:
                # Without a reason nothing is opened: only which kinds of data there are.
                shown = (
                    json.dumps(row, ensure_ascii=False) if reason.strip() else ", ".join(k for k, v in row.items() if v)
                )
                self.stdout.write(f"  {shown}")
        if not reason.strip():
            self.stdout.write('To read it, say why: --reason "…". That is noted.')
