"""How the rooms are put together."""

# Tasks named with shared_task belong to this app, also in the web process.
from config.celery import app as celery_app

__all__ = ["celery_app"]
