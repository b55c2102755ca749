from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from apps.core.translations import compile_translations


class Command(BaseCommand):
    help = "Compile the interface's translations (.po to .mo) without gettext."
    requires_system_checks = ()

    def handle(self, **options: object) -> None:
        try:
            written = compile_translations(settings.LOCALE_PATHS)
        except OSError as error:
            raise CommandError(f"A translation file cannot be read: {error}") from error
        self.stdout.write(f"Compiled {len(written)} translations.")
