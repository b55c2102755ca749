"""For trying the site out on one's own machine: it needs nothing but Python.

SQLite, a folder instead of Redis, mails that a page shows. DATABASE_URL and REDIS_URL alone switch
to the real ones.
"""

import os
from pathlib import Path

from config import env
from config.keys import own_secret
from config.settings.base import *  # noqa: F403
from config.settings.base import BASE_DIR, database, folder_broker, redis_broker

VAR_DIR = Path(env.text("VAR_DIR", str(BASE_DIR / "var"))).resolve()
VAR_DIR.mkdir(parents=True, exist_ok=True)

DEBUG = env.flag("DEBUG", False)
SECRET_KEY = own_secret(VAR_DIR / "keys" / "secret_key")
ENCRYPTION_KEYS = {"local": own_secret(VAR_DIR / "keys" / "encryption_key")}
LOOKUP_KEY = own_secret(VAR_DIR / "keys" / "lookup_key")

HOST = env.text("HOST", "127.0.0.1")
PORT = env.number("PORT", 8000, at_least=1, at_most=65535)
SITE_URL = f"http://{HOST}:{PORT}"
# 0.0.0.0 is chosen by whoever wants to look from another machine; its names are not known here.
ALLOWED_HOSTS = ["*"] if HOST in {"0.0.0.0", "::"} else [HOST, "127.0.0.1", "localhost", "[::1]"]  # noqa: S104
# Browsers find every name below localhost on this machine.
ADMIN_HOST = "admin.localhost"
ALLOWED_HOSTS.append(ADMIN_HOST)

DATABASES = {"default": database(env.text("DATABASE_URL", f"sqlite:///{VAR_DIR / 'site.sqlite3'}"))}
STATIC_ROOT = VAR_DIR / "static"
STATIC_ROOT.mkdir(exist_ok=True)
LEDGER_DIR = VAR_DIR / "ledger"

EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = LOCAL_MAILBOX = VAR_DIR / "mails"
DEFAULT_FROM_EMAIL = "Not For Training <hello@localhost>"

globals().update(
    redis_broker(os.environ["REDIS_URL"]) if os.environ.get("REDIS_URL") else folder_broker(VAR_DIR / "queue")
)
CELERY_BEAT_SCHEDULE_FILENAME = str(VAR_DIR / "beat-schedule")
OUTBOX_JOURNAL_DIR = VAR_DIR / "journal"
