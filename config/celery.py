"""The Celery app: `celery -A config.celery worker`. Its settings are the CELERY_ ones."""

import logging
import os
import signal
import threading
import time
from typing import Any

from celery import Celery
from celery.signals import task_postrun, task_prerun, task_received, worker_ready

from apps.core import request_ids

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.local")

app = Celery("not_for_training")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()

log = logging.getLogger(__name__)

HANDED_IN_WITHIN = 95.0
"""Seconds; longer than the longest task."""


class Ear:
    """Ends a worker that hears nothing any more, which no supervisor sees: its process is alive (celery #8030, #9054).

    The clock sends several tasks a minute. Whoever hears of none for five minutes is cut off from Redis, or the
    clock has stopped; then starting again does no harm.
    """

    def __init__(self) -> None:
        self.heard_at = time.monotonic()

    def hear(self, **ignored: Any) -> None:
        """Note that a task came."""
        self.heard_at = time.monotonic()

    def is_deaf(self, *, after: float) -> bool:
        """Say whether nothing came for so many seconds. A machine that slept does not count as time."""
        return time.monotonic() - self.heard_at > after

    def watch(self, after: float) -> None:
        """Wait until nothing came for too long, then end this process."""
        while not self.is_deaf(after=after):
            time.sleep(min(10.0, after / 3))
        log.error(
            "no task for %.0f seconds: this worker ends, to be started again", after, extra={"event_id": "worker-deaf"}
        )
        os.kill(os.getpid(), signal.SIGTERM)
        # Whoever is cut off may not be able to stop in order. What it had in hand is claimed by others.
        time.sleep(min(HANDED_IN_WITHIN, after))
        os._exit(1)


ear = Ear()
task_received.connect(ear.hear)


@task_prerun.connect
def _name_the_lines(task_id: str, **ignored: Any) -> None:
    """The lines in the log during a task carry its id."""
    request_ids.current.set(task_id)


@task_postrun.connect
def _name_them_no_more(**ignored: Any) -> None:
    request_ids.current.set("")


@worker_ready.connect
def _listen(**ignored: Any) -> None:
    ear.hear()
    threading.Thread(target=ear.watch, args=(_deaf_after(),), daemon=True).start()


def _deaf_after() -> float:
    from django.conf import settings

    after: float = settings.WORKER_DEAF_AFTER
    return after
