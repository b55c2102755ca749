"""Switch one of Meta's forms off for everybody, or on again."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from apps.objections import link_reports


class Command(BaseCommand):
    help = "Switch one of Meta's channels off, so that people are led to its fallbacks, or on again."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("channel", help="The id of the channel, as link_reports and the lawbook name it.")
        which = parser.add_mutually_exclusive_group(required=True)
        which.add_argument("--off", action="store_true", help="Lead nobody there.")
        which.add_argument("--on", action="store_true", help="Lead people there again.")

    def handle(self, *, channel: str, off: bool, **options: Any) -> None:
        try:
            link_reports.switch_channel(channel=channel, off=off, today=timezone.localdate())
        except link_reports.UnknownChannelError:
            raise CommandError(f"The lawbook has no channel {channel}. See apps/legal/data/channels.") from None
        self.stdout.write(f"{channel} is {'off' if off else 'on'}.")
