"""The Celery app: `celery -A config.celery worker`. Its settings are the CELERY_ ones."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.local")

app = Celery("not_for_training")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
