"""What the web workers answered: counted by the name of a page, never by an address, and by nothing of a person."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from pathlib import Path

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from prometheus_client import Counter, Histogram, values

from apps.monitoring import web_folders

log = logging.getLogger(__name__)

METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS"})
"""Any other word is somebody's own and becomes "other"."""

BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
"""Seconds."""

SLOT = "WEB_SLOT"
"""Which of the places for web workers this process has. Set by config/gunicorn.py."""


class Counts:
    """Two figures in files of this web server's own folder, one file for each place of a worker."""

    def __init__(self, folder: Path) -> None:
        """Open the files. Raises `OSError` when the folder cannot be used."""
        folder = web_folders.own(folder)
        folder.mkdir(parents=True, exist_ok=True)
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = str(folder)
        # By place and not by process: workers are replaced all day, and each would leave its files behind.
        values.ValueClass = values.MultiProcessValue(process_identifier=_place)
        self.answered = Counter(
            "site_requests", "Requests answered, by page, method and class of status.", ["route", "method", "status"],
            registry=None,
        )  # fmt: skip
        self.seconds = Histogram(
            "site_request_seconds", "Seconds to an answer, by page.", ["route"], buckets=BUCKETS, registry=None
        )
        self.refused = Counter("site_requests_refused", "Requests refused because too many waited.", registry=None)

    def note(self, *, route: str, method: str, status: int, seconds: float) -> None:
        """Count one answer."""
        method = method if method in METHODS else "other"
        self.answered.labels(route, method, f"{status // 100}xx").inc()
        self.seconds.labels(route).observe(seconds)


class CountRequests:
    """Counts what goes out. Where no folder is set, or it cannot be used, the site runs without."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        if not settings.METRICS_DIR:
            raise MiddlewareNotUsed
        try:
            self.counts = Counts(Path(settings.METRICS_DIR))
        except OSError as error:
            log.error(
                "requests are not counted: METRICS_DIR cannot be used: %s",
                type(error).__name__,
                extra={"event_id": "metrics-folder-unusable"},
            )
            raise MiddlewareNotUsed from None
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        begun = time.perf_counter()
        response = self.get_response(request)
        self.counts.note(
            route=route_of(request),
            method=request.method or "",
            status=response.status_code,
            seconds=time.perf_counter() - begun,
        )
        if getattr(response, "is_refusal", False):
            self.counts.refused.inc()
        return response


def route_of(request: HttpRequest) -> str:
    """Return the name that a page has in our code: there is no other text in it."""
    if match := request.resolver_match:
        return match.view_name or "unnamed"
    return "static" if request.path.startswith(settings.STATIC_URL) else "none"


def _place() -> str:
    return os.environ.get(SLOT) or str(os.getpid())
