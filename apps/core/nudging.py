"""Waking a worker after a commit. The rows are the truth: when it fails, the clock's next tick finds them."""

from __future__ import annotations

import logging
from typing import Any

from celery import Task, current_app

log = logging.getLogger(__name__)

WITHIN = 0.25
"""Seconds. A page must not wait for a broker that is gone, or that takes the call and says nothing."""


def nudge(task: Task[Any, Any], *args: Any) -> None:
    """Ask a worker for this task at once; a broker that cannot be reached is noted in the log, and no error."""
    try:
        _send(task, args)
    except Exception as error:
        # Only the kind of error: its text may hold the broker's address and password.
        log.warning("no nudge for %s: %s", task.name, type(error).__name__, extra={"event_id": "nudge-lost"})


def _send(task: Task[Any, Any], args: tuple[Any, ...]) -> None:
    options = {}
    if current_app.conf.broker_url and current_app.conf.broker_url.startswith("redis"):
        options = {"socket_timeout": WITHIN, "socket_connect_timeout": WITHIN, "retry_on_timeout": False}
    with current_app.connection_for_write(transport_options=options) as connection:
        # The types do not know that a task may be sent over a connection of one's own.
        task.apply_async(args, connection=connection, retry=False, expires=300)  # type: ignore[call-arg]
