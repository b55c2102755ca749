"""`preview_mails FOLDER`: every mail in every language as files, to be read before they are sent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from apps.reminders import previews


class Command(BaseCommand):
    """Writes text and HTML side by side; the links lead nowhere."""

    help = "Write every mail in every language into a folder, as text and as HTML."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the folder."""
        parser.add_argument("folder", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        """Write the files and print how many."""
        folder: Path = options["folder"]
        folder.mkdir(parents=True, exist_ok=True)
        count = 0
        for language, _ in settings.LANGUAGES:
            for kind in previews.kinds():
                mail = previews.preview(kind, language)
                (folder / f"{kind}.{language}.txt").write_text(f"{mail.subject}\n\n{mail.text}", encoding="utf-8")
                (folder / f"{kind}.{language}.html").write_text(mail.html, encoding="utf-8")
                count += 1
        self.stdout.write(f"{count} mails written to {folder}")
