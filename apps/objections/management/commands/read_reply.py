"""Say what a pasted reply of Meta's is, and which document to open next."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.replies.reading import Label, read
from apps.statements.documents import ASKED_AGAIN, MORE_INFORMATION, OBJECTION, REPLY_TO_REFUSAL

NEXT = {
    Label.QUESTIONED: MORE_INFORMATION,
    Label.REFUSED: REPLY_TO_REFUSAL,
    Label.REDIRECTED: OBJECTION,
    Label.FAILED: OBJECTION,
    Label.ASKED_AGAIN: ASKED_AGAIN,
    Label.CONDITIONAL: OBJECTION,
}
"""The document a person opens next; none where there is nothing to write."""


class Command(BaseCommand):
    """For lawyers and scripts: a mail in, a label with the words it rests on out, as JSON."""

    help = "Say what a reply of Meta's is, and what the label rests on."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the file, and the address that the mail came from."""
        parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="A text file; - is standard input.")
        parser.add_argument("--sender", default="", help="The address that the mail came from.")

    def handle(self, *, file: str, sender: str, **options: Any) -> None:
        """Print the reading; raise `CommandError` where there is no text to read."""
        try:
            text = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            raise CommandError("The file cannot be read: give the path of a text file in UTF-8") from None
        answer = asdict(read(text, sender=sender))
        following = NEXT.get(answer["label"])
        answer["next"] = following.id if following else None
        self.stdout.write(json.dumps(answer, indent=2, ensure_ascii=False, default=str))
