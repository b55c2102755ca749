"""Alarm clocks: what Celery wakes. The rows in the database are the truth."""

from __future__ import annotations

from celery import shared_task

from apps.outbox import bounce_mailbox, delivery


@shared_task(soft_time_limit=60, time_limit=90)
def tick() -> None:
    """Send what is due. Safe to run twice, at once, or late."""
    if delivery.tick(woken=True):
        # More is waiting than one task should take on: the next one goes on at once.
        tick.apply_async(expires=55, retry=False)


@shared_task(soft_time_limit=60, time_limit=90)
def deliver(mail_id: int) -> None:
    """Send this mail if it is due and nobody has it. Safe to run twice, at once, or late."""
    delivery.deliver(mail_id)


@shared_task(soft_time_limit=60, time_limit=90)
def read_bounces() -> None:
    """Stop addresses whose mails came back. Does nothing where no mailbox is set. Safe to run twice, or late."""
    bounce_mailbox.fetch()
