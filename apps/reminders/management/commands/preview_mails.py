"""`preview_mails FOLDER`: every reminder in every language as files, to be read before they are sent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from apps.reminders import emails
from apps.reminders.rules import Kind


class Command(BaseCommand):
    """Writes text and HTML side by side; the links lead nowhere."""

    help = "Write every reminder in every language into a folder, as text and as HTML."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the folder."""
        parser.add_argument("folder", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        """Write the files and print how many."""
        folder: Path = options["folder"]
        folder.mkdir(parents=True, exist_ok=True)
        count = 0
        for language, _ in settings.LANGUAGES:
            for kind in Kind:
                link, stop = f"{settings.SITE_URL}/reminder/sample/", f"{settings.SITE_URL}/stop/sample/"
                subject, text, html = emails.written(kind, language=language, link=link, stop=stop)
                (folder / f"{kind.value}.{language}.txt").write_text(f"{subject}\n\n{text}", encoding="utf-8")
                (folder / f"{kind.value}.{language}.html").write_text(html, encoding="utf-8")
                count += 1
        self.stdout.write(f"{count} mails written to {folder}")
