"""Write the schemas of the lawbook's files, or say which are not current."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from apps.legal.schema import schemas


class Command(BaseCommand):
    """They follow from the record classes; an editor program reads them while a lawyer types."""

    help = "Say which schemas in docs/schema are not current; with --write, write them."
    # The lawbook itself may be wrong while somebody works on it.
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take whether to write, and where."""
        parser.add_argument("--write", action="store_true", help="Write them.")
        parser.add_argument("--folder", type=Path, default=settings.BASE_DIR / "docs" / "schema")

    def handle(self, *, write: bool, folder: Path, **options: Any) -> None:
        """Write or compare; raise `CommandError` when one is not current and nothing is written."""
        wanted = schemas()
        stale = sorted(name for name, text in wanted.items() if _held(folder / name) != text)
        stray = sorted(path.name for path in folder.glob("*.json") if path.name not in wanted)
        if not write:
            if stale or stray:
                raise CommandError(f"not current: {', '.join([*stale, *stray])}: run manage.py lawbook_schema --write")
            self.stdout.write(f"{len(wanted)} schemas, all current.")
            return
        folder.mkdir(parents=True, exist_ok=True)
        for name in stale:
            (folder / name).write_text(wanted[name], encoding="utf-8")
        for name in stray:
            (folder / name).unlink()
        self.stdout.write(f"Wrote {len(stale)} schemas, removed {len(stray)}; {len(wanted)} are current.")


def _held(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""
