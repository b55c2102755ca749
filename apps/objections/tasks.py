"""Alarm clocks: what Celery wakes. The rows in the database are the truth."""

from __future__ import annotations

from celery import shared_task

from apps.objections import access, ending, erasing, returning
from apps.outbox.clock import database_now


@shared_task(soft_time_limit=60, time_limit=90)
def apply_retention() -> None:
    """Say what ends soon, and delete what has been kept for as long as we promised. Safe to run twice, or late."""
    now = database_now()
    ending.warn_of_the_end(now=now)
    erasing.apply_retention(now=now)


@shared_task(soft_time_limit=60, time_limit=90)
def end_sessions_of_the_erased() -> None:
    """End the sessions that lead to nothing any more. Safe to run twice, or late."""
    access.end_sessions_without_objection()


@shared_task(soft_time_limit=60, time_limit=90)
def answer_link_orders() -> None:
    """Write the mails that were asked for. Safe to run twice, or late."""
    returning.answer_orders(now=database_now())
