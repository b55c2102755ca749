"""The site for a web server: `gunicorn config.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.local")

application = get_wsgi_application()

# After the settings: the driver is there for PostgreSQL and SQLite alike, and only the first one is watched.
from apps.core import silence  # noqa: E402

silence.watch()
