"""Alarm clocks: what Celery wakes. The rows in the database are the truth."""

from __future__ import annotations

from celery import shared_task
from django.utils import timezone

from apps.objections import erasing, returning


@shared_task(soft_time_limit=60, time_limit=90)
def apply_retention() -> None:
    """Delete what has been kept for as long as we promised. Safe to run twice, or late."""
    erasing.apply_retention(now=timezone.now())


@shared_task(soft_time_limit=60, time_limit=90)
def answer_link_orders() -> None:
    """Write the mails that were asked for. Safe to run twice, or late."""
    returning.answer_orders(now=timezone.now())
