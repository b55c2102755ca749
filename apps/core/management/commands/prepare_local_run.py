from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

from apps.core.translations import compile_translations

# Files of Django's admin that none of our pages of staff asks for: packing them took four seconds of each start.
NOT_USED = [
    "vendor",
    "django_otp",
    "gis",
    "Select*.js",
    "actions.js",
    "autocomplete.*",
    "calendar.js",
    "DateTimeShortcuts.js",
    "inlines.js",
    "jquery.init.js",
    "popup_response.js",
    "prepopulate*.js",
    "RelatedObjectLookups.js",
    "unusable_password_field.*",
    "urlify.js",
]


class Command(BaseCommand):
    help = "Bring the database, the translations and the static files up to date for a local run."

    def handle(self, **options: object) -> None:
        # One process for all: starting Django three times takes longer than the work itself.
        call_command("migrate", interactive=False, verbosity=0)
        compile_translations(settings.LOCALE_PATHS)
        call_command("collectstatic", interactive=False, clear=True, verbosity=0, ignore_patterns=NOT_USED)
