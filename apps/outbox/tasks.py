"""Alarm clocks: what Celery wakes. The rows in the database are the truth."""

from __future__ import annotations

from celery import current_app, shared_task

from apps.outbox import bounce_mailbox, delivery

WAKE_WITHIN = 0.25
"""Seconds. A page must not wait for a broker that is gone."""


@shared_task(soft_time_limit=60, time_limit=90)
def tick() -> None:
    """Send what is due. Safe to run twice, at once, or late."""
    if delivery.tick():
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


def wake(mail_id: int) -> None:
    """Ask a worker for this mail. Raises whatever the broker does, within a moment."""
    options = {}
    if current_app.conf.broker_url and current_app.conf.broker_url.startswith("redis"):
        options = {
            "socket_timeout": WAKE_WITHIN,
            "socket_connect_timeout": WAKE_WITHIN,
            "retry_on_timeout": False,
        }
    with current_app.connection_for_write(transport_options=options) as connection:
        # The types do not know that a task may be sent over a connection of one's own.
        deliver.apply_async((mail_id,), connection=connection, retry=False, expires=300)  # type: ignore[call-arg]
