"""Write everything of one objection into a file, as its owner would get it."""

from __future__ import annotations

import os
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from apps.objections.exporting import export, note_a_look
from apps.objections.management.arguments import objection_named


class Command(BaseCommand):
    """For somebody who asks for their data by letter."""

    help = "Write everything that belongs to one objection into a new ZIP file that only you can read."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the objection, the file, and why."""
        parser.add_argument("objection", help="Its reference or its row key.")
        parser.add_argument("file", type=Path, help="Where to write; it must not exist yet.")
        parser.add_argument("--reason", required=True, help="Why. The person sees it in their export.")

    def handle(self, *, objection: str, file: Path, reason: str, **options: Any) -> None:
        """Note it, and write."""
        found = objection_named(objection)
        try:
            descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except OSError as error:
            raise CommandError(f"{file} cannot be written: {error.strerror}.") from None
        note_a_look(objection_id=found.pk, reason=reason[:200], today=timezone.localdate())
        with os.fdopen(descriptor, "wb") as written:
            written.writelines(export(found, now=timezone.now()))
        self.stdout.write(f"Wrote {file}.")
