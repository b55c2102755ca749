"""What the operator's monitoring may know of the site: figures from the database, asked for when somebody looks.

Nothing here names a person, an address, a page's path or a row. The only words beside the figures are those of
`Failure` and `Hold`, which are ours.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from django.db import DatabaseError, InterfaceError
from django.utils import timezone
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from apps.legal.checking import stale
from apps.legal.loading import load_lawbook
from apps.objections import link_reports
from apps.objections.models import RetentionRun
from apps.outbox.clock import Clock, database_now
from apps.outbox.models import Failure, Hold, Mail, State
from apps.outbox.status import FAILED_WITHIN, status

NEVER = math.inf
"""An age of what has never happened: longer than any limit, so that its alarm fires."""


class Figures(Collector):
    """Asks the database on each scrape; without a database it says only that."""

    def __init__(self, *, clock: Clock = database_now) -> None:
        self._clock = clock

    def describe(self) -> Iterable[Metric]:
        """Return nothing: the names are known after the first look, and nothing is asked before."""
        return []

    def collect(self) -> Iterator[Metric]:
        """Yield every figure, or that the database does not answer."""
        try:
            found = list(figures(now=self._clock()))
        except (DatabaseError, InterfaceError):
            yield _gauge("site_database_up", "1 while the database answers.", 0)
            return
        yield _gauge("site_database_up", "1 while the database answers.", 1)
        yield from found


def figures(*, now: datetime) -> Iterator[Metric]:
    """Yield what the database knows; moments are given as ages in seconds."""
    yield from _outbox(now=now)
    yield from _links(today=timezone.localdate(now))
    yield from _facts(timezone.localdate(now))
    yield from _retention(now=now)


def _outbox(*, now: datetime) -> Iterator[Metric]:
    found = status(now=now)
    yield _gauge("site_mails_due", "Mails that could leave now and have not.", found["due"])
    yield _gauge("site_mails_held", "Of those, how many wait because the outbox is on hold.", found["held"])
    yield _gauge(
        "site_oldest_due_mail_seconds",
        "For how long the oldest of them could have left.",
        found["oldest_due_seconds"] or 0,
    )
    failed = GaugeMetricFamily("site_mails_failed", "Mails given up and still listed, by reason.", labels=["failure"])
    for failure in Failure:
        if failure is not Failure.NONE:
            failed.add_metric([failure.value], found["failed"].get(failure.value, 0))
    yield failed
    yield _gauge("site_mails_maybe_sent", "Mails given up because they most likely arrived.",
                 found["failed"].get(Failure.MAYBE_SENT, 0))  # fmt: skip
    yield _gauge("site_mails_failed_lately", "Mails given up in the last 24 hours.", found["failed_lately"])
    sent = Mail.objects.filter(state=State.SENT, ended_at__gt=now - FAILED_WITHIN).count()
    yield _gauge("site_mails_sent_lately", "Mails accepted in the last 24 hours.", sent)
    yield _gauge("site_tick_age_seconds", "Since the clock looked for due mails.", _or_never(found["tick_age_seconds"]))
    yield _gauge("site_outbox_fuse", "1 while the fuse holds everything.", found["fuse"])
    hold = GaugeMetricFamily("site_outbox_hold", "1 while the outbox is on hold, by reason.", labels=["because"])
    for because in Hold:
        if because is not Hold.NONE:
            hold.add_metric([because.value], found["hold"] == because)
    yield hold
    yield _gauge(
        "site_outbox_paused_seconds", "For how long our mail server has refused us.", found["paused_seconds"] or 0
    )


def _links(*, today: date) -> Iterator[Metric]:
    rows = link_reports.reported(today=today, days=link_reports.WITHIN.days)
    broken = sum(number >= link_reports.ENOUGH for _, number, _ in rows)
    yield _gauge("site_broken_links", "Links of Meta's that failed for several people in a week.", broken)
    yield _gauge("site_link_reports", "Reports of such links in a week.", sum(number for _, number, _ in rows))
    yield _gauge("site_channels_off", "Links that the operator has switched off.", sum(off for _, _, off in rows))


def _facts(today: date) -> Iterator[Metric]:
    yield _gauge("site_lawbook_edition", "The edition of the lawbook.", load_lawbook().edition)
    yield _gauge("site_stale_facts", "Records of the lawbook that nobody has looked at for too long.", _stale(today))


@functools.lru_cache(maxsize=2)
def _stale(today: date) -> int:
    """Count once a day: it does not change in between."""
    return len(stale(load_lawbook(), today))


def _retention(*, now: datetime) -> Iterator[Metric]:
    run = RetentionRun.objects.filter(pk=1).first()
    age = (now - run.ended_at) / timedelta(seconds=1) if run else NEVER
    yield _gauge("site_retention_age_seconds", "Since everything past its time was deleted.", age)
    yield _gauge("site_retention_runs", "How often that was done.", run.runs if run else 0)
    yield _gauge("site_retention_rows", "How many rows the last run deleted.", run.rows if run else 0)


def _gauge(name: str, what: str, value: float) -> Metric:
    return GaugeMetricFamily(name, what, value=float(value))


def _or_never(seconds: int | None) -> float:
    return NEVER if seconds is None else seconds
