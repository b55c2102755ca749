"""The site's own settings with a real mail server, and waits that fit into a minute."""

import os
from datetime import timedelta
from pathlib import Path

from celery.signals import worker_ready

from config.settings.test import *  # noqa: F403
from config.settings.test import CELERY_BEAT_SCHEDULE, LOGGING

EMAIL_BACKEND = "apps.outbox.smtp.EmailBackend"
EMAIL_HOST = os.environ.get("CHAOS_SINK_HOST", "127.0.0.1")
EMAIL_PORT = int(os.environ.get("CHAOS_SINK_PORT", "0"))
EMAIL_TIMEOUT = 2
OUTBOX_JOURNAL_DIR = Path(os.environ.get("CHAOS_FOLDER", "/nonexistent")) / "journal"

OUTBOX_LEASE = timedelta(seconds=6)
OUTBOX_RETRIES = [timedelta(seconds=seconds) for seconds in (1, 2, 3, 5)]
OUTBOX_WAIT_IN_DOUBT = timedelta(seconds=8)
# All mails are due at once; the fuse has tests of its own.
OUTBOX_STORM = 1_000_000

# A thousand visitors of R05 come from one network; what holds floods back has tests of its own.
BEGUN_IN_AN_HOUR = 1_000_000

CELERY_BEAT_SCHEDULE["send-mails"] |= {"schedule": timedelta(seconds=2), "options": {"expires": 10}}
LOGGING["root"]["level"] = "ERROR"
WORKER_DEAF_AFTER = float(os.environ.get("CHAOS_DEAF_AFTER", "300"))


@worker_ready.connect(weak=False)
def say_ready(**ignored):
    """Tell the trial that this worker has begun: one whose first child dies earlier ends itself (celery does that)."""
    (OUTBOX_JOURNAL_DIR.parent / f"ready-{os.getpid()}").touch()
