"""Serve the figures to Prometheus."""

from __future__ import annotations

import signal
import threading
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from apps.monitoring import serving


class Command(BaseCommand):
    """A process of its own: it answers when the web workers have no time, and ends without harm to them."""

    help = "Answer Prometheus at /metrics until stopped. Any other address, or a wrong token, gets 404."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take where to listen."""
        parser.add_argument("--host", default="127.0.0.1", help="An address that visitors cannot reach.")
        parser.add_argument("--port", type=int, default=9464)

    def handle(self, *, host: str, port: int, **options: Any) -> None:
        """Serve until SIGTERM or Ctrl-C."""
        folder = Path(settings.METRICS_DIR) if settings.METRICS_DIR else None
        if folder is not None:
            # The web workers may start later.
            folder.mkdir(parents=True, exist_ok=True)
        try:
            server = serving.server(host=host, port=port, token=settings.METRICS_TOKEN, folder=folder)
        except serving.NotProtectedError:
            raise CommandError(f"Set METRICS_TOKEN: other machines can reach {host}.") from None
        except OSError as error:
            raise CommandError(f"Cannot listen on {host} port {port}: {error.strerror}.") from None
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *ignored: threading.Thread(target=server.shutdown).start())
        self.stdout.write(f"Figures at http://{host}:{server.server_port}{serving.PATH}")
        with server:
            server.serve_forever()
