"""Alarm clock: the rows in the database say what is due."""

from __future__ import annotations

from celery import shared_task

from apps.outbox.clock import database_now
from apps.reminders import giving


@shared_task(soft_time_limit=60, time_limit=90)
def give_due_reminders() -> None:
    """Give what is due. Safe to run twice, at once, or late."""
    giving.give_due_reminders(now=database_now())
