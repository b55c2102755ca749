"""For the tests. DATABASE_URL and REDIS_URL come from tests/servers_plugin.py."""

import tempfile
from pathlib import Path

from config import env
from config.settings.base import *  # noqa: F403
from config.settings.base import database, folder_broker, redis_broker

SECRET_KEY = "the tests' own key, which opens nothing"
ENCRYPTION_KEYS = {"test": "00" * 32}
LOOKUP_KEY = "11" * 32

SITE_URL = "http://testserver"
ADMIN_HOST = "admin.testserver"
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1", "admin.localhost", ADMIN_HOST]

DATABASES = {"default": database(env.text("DATABASE_URL"))}
# Kept connections would stop the test database from being dropped.
DATABASES["default"]["CONN_MAX_AGE"] = 0

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
# Files are looked up where they lie; nothing has to be collected first.
WHITENOISE_AUTOREFRESH = True
WHITENOISE_USE_FINDERS = True
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
DEFAULT_FROM_EMAIL = "Not For Training <hello@example.org>"

_redis = env.text("REDIS_URL", "")
globals().update(redis_broker(_redis) if _redis else folder_broker(Path(tempfile.mkdtemp(prefix="queue-"))))
OUTBOX_JOURNAL_DIR = Path(tempfile.mkdtemp(prefix="journal-"))
LEDGER_DIR = Path(tempfile.mkdtemp(prefix="ledger-"))
