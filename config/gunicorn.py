"""The web server in production: `gunicorn -c python:config.gunicorn config.wsgi`."""

import contextlib
import os
from pathlib import Path
from typing import Any

from apps.core.listeners import LISTENERS
from apps.monitoring import web_folders
from config import env

# Inside a container; only the proxy reaches it.
bind = "0.0.0.0:8000"
# Processes, not threads: threads lower the throughput of one Python and triple its slowest answers.
workers = env.number("WEB_WORKERS", 2, at_least=1, at_most=64)
worker_class = "sync"
timeout = 30
graceful_timeout = 30
# Whatever leaks goes with its process. Workers share the requests evenly, so a small jitter lets all of them restart at
# the same moment, and everybody waits for seconds (seen with 500 of 5,000): it has to be as large as the number itself.
max_requests = 20_000
max_requests_jitter = 20_000
# A heartbeat file on a slow disk makes workers look dead; the container's own disk is read-only.
worker_tmp_dir = "/dev/shm"  # noqa: S108
# No access log: it would hold addresses of visitors. The proxy's is the operator's to decide.
accesslog = None
errorlog = "-"
logconfig_dict = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "config.logs.JsonLine"}},
    "filters": {"without_strangers": {"()": "config.logs.WithoutStrangers"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "json", "filters": ["without_strangers"]}},
    "root": {"level": "INFO", "handlers": ["console"]},
    "loggers": {"gunicorn.error": {"level": "INFO", "handlers": ["console"], "propagate": False}},
}
control_socket_disable = True


def on_starting(server: Any) -> None:
    """Begin to count anew; for Prometheus a figure that falls to nothing is a restart."""
    if folder := env.text("METRICS_DIR", ""):
        # Without the folder the site runs all the same, and says in its log that nothing is counted.
        with contextlib.suppress(OSError):
            web_folders.begin(Path(folder))


def pre_fork(server: Any, worker: Any) -> None:
    """Give each worker the lowest place that is free. The next one that gets it goes on with its figures."""
    taken = {each.place for each in server.WORKERS.values()}
    worker.place = next(place for place in range(len(taken) + 1) if place not in taken)


def post_fork(server: Any, worker: Any) -> None:
    """Tell the site inside the worker its place, and where it can see how many wait."""
    os.environ["WEB_SLOT"] = str(worker.place)
    LISTENERS[:] = [listener.sock for listener in worker.sockets]


def post_worker_init(worker: Any) -> None:
    """Load what its first visitor would wait for, before a new worker takes anybody: the others answer meanwhile."""
    # The site is loaded by now; before that there are no settings.
    from config.warm import warm

    warm()
