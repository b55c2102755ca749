"""`translation_status [LANGUAGE …] [--check] [--update]`: how far each language of the site is."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.core.messages import updated
from apps.languages import KNOWN, REFERENCE
from apps.pages.translation_status import asked_for, in_words, po_file, status_of


class Command(BaseCommand):
    """An offered language that lacks something fails; one in preparation is only shown."""

    help = "Say what each language has and lacks: interface, letters, lawbook, claims, signs."
    # The project's own checks stop at the errors that this command is there to list.
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the languages, and what to do."""
        parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help="Only these, such as fr or pt-BR.")
        parser.add_argument("--check", action="store_true", help="Fail if an offered language is not complete.")
        parser.add_argument("--list", action="store_true", dest="listing", help="Name everything that is to put right.")
        parser.add_argument(
            "--update",
            action="store_true",
            help="First bring the interface up to the code: what is new comes in empty, what is gone out.",
        )

    def handle(self, *, languages: list[str], check: bool, listing: bool, update: bool, **options: Any) -> None:
        """Print the state; raise `CommandError` for a language nobody knows, and with `--check` for a lack."""
        if unknown := [code for code in languages if code not in KNOWN]:
            raise CommandError(f"{', '.join(unknown)}: apps/languages.py knows {', '.join(KNOWN)}")
        chosen = languages or list(KNOWN)
        if update:
            self._update(chosen)
        lacking = []
        for status in (status_of(code) for code in chosen):
            is_wrong = status.is_offered and not status.is_complete
            for line in in_words(status, listing=listing or (check and is_wrong)):
                self.stdout.write(line)
            if is_wrong:
                lacking.append(status.language)
        if check and lacking:
            raise CommandError(f"offered, but not complete: {', '.join(lacking)}")

    def _update(self, chosen: list[str]) -> None:
        for path in (po_file(code) for code in chosen if code != REFERENCE):
            if path.is_file():
                before = path.read_text(encoding="utf-8")
                after = updated(before, asked_for())
                if after != before:
                    path.write_text(after, encoding="utf-8")
                    self.stdout.write(f"{path} brought up to the code")
