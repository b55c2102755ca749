"""Print everything that we hold of one objection."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from apps.objections.exporting import belongings, kept_beside, note_a_look
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
        reason = reason.strip()
        if reason:
            note_a_look(objection_id=found.pk, reason=reason[:200], today=timezone.localdate())
        for table, rows in (belongings(found) | kept_beside(found)).items():
            if table == "version":
                continue
            listed = rows if isinstance(rows, list) else [rows]
            self.stdout.write(f"{table}: {len(listed)}")
            for line in _opened(listed) if reason else _kinds(listed):
                self.stdout.write(f"  {line}")
        if not reason:
            self.stdout.write('To read it, say why: --reason "…". That is noted.')


def _opened(rows: list[Mapping[str, Any]]) -> Iterator[str]:
    return (json.dumps(row, ensure_ascii=False) for row in rows)


def _kinds(rows: list[Mapping[str, Any]]) -> Iterator[str]:
    """Say which kinds of data there are, in one line for the whole table: it fits on a page, and opens nothing."""
    kinds = dict.fromkeys(name for row in rows for name, value in row.items() if value not in (None, "", [], {}))
    if kinds:
        yield ", ".join(kinds)
