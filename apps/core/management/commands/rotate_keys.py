"""`rotate_keys`: seal everything with the newest key, so that an old one can be taken away."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.core.encrypted import SealBrokenError, current_key_id
from apps.core.rotating import encrypted_models, rotate


class Command(BaseCommand):
    """Goes through all tables. May be stopped at any moment and started again."""

    help = "Seal everything with the first key of ENCRYPTION_KEYS. Run it again after an interruption."

    def handle(self, *args: Any, **options: Any) -> None:
        """Print what was done for each table, and whether the old keys are still needed."""
        broken = False
        for model in encrypted_models():
            try:
                done = rotate(model)
            except SealBrokenError as error:
                broken = True
                self.stderr.write(f"{model._meta.db_table}: stopped, {error}")
                continue
            self.stdout.write(f"{done.table}: {done.read} rows read, {done.sealed_anew} values sealed anew")
        if broken:
            raise CommandError("Some values could not be opened. Keep all keys and look at the tables named above.")
        self.stdout.write(f"Everything is sealed with key {current_key_id()!r}. Older keys can be taken away.")
