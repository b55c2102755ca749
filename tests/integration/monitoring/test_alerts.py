"""The alarms for Prometheus and the dashboard: they name what exists, and fire when they should (R26)."""

import json
import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import yaml
from django.db import OperationalError

from apps.monitoring.requests import Counts
from apps.objections import erasing, link_reports
from apps.objections.models import RetentionRun
from apps.outbox.models import Gate, Hold, Mail
from tests.integration.monitoring.scraped import fires, scrape, value

FOLDER = Path(__file__).resolve().parents[3] / "docs" / "monitoring"
ALERTS = {
    rule["alert"]: rule
    for group in yaml.safe_load((FOLDER / "alerts.yml").read_text())["groups"]
    for rule in group["rules"]
}
DASHBOARD = json.loads((FOLDER / "dashboard.json").read_text())
SHOWN = [target["expr"] for panel in DASHBOARD["panels"] for target in panel["targets"]]
# A day on which no record of the lawbook was due for a new look.
NOW = datetime(2025, 6, 1, 12, tzinfo=UTC)
# Words of Prometheus's own language, and labels.
WORDS = {"max", "min", "sum", "by", "le", "rate", "delta", "absent", "histogram_quantile", "topk", "m", "h", "xx"}
WORDS |= {"status", "route", "failure", "because"}

pytestmark = pytest.mark.django_db


@pytest.fixture
def quiet(tmp_path):
    """A site on which nothing is wrong: the clock has ticked, everything past its time is gone."""
    Gate.objects.update_or_create(pk=1, defaults={"ticked_at": NOW, "hold": "", "paused_since": None})
    RetentionRun.objects.create(pk=1, ended_at=NOW, runs=1)


def firing():
    samples = scrape(clock=lambda: NOW)
    return {name for name, rule in ALERTS.items() if fires(rule["expr"], samples)}


def mail(**changed):
    values = {
        "kind": "receipt", "occasion": "one", "message_id": "<1@example.org>", "language": "en",
        "created_at": NOW, "not_before": NOW, "next_attempt_at": NOW,
    }  # fmt: skip
    return Mail.objects.create(**values | changed)


def test_nothing_fires_on_a_quiet_site(quiet):
    assert firing() == set()


@pytest.mark.parametrize(("minutes", "expected"), [(14, set()), (16, {"MailWaits"})])
def test_a_mail_that_has_been_due_for_a_quarter_of_an_hour_fires(quiet, minutes, expected):
    mail(next_attempt_at=NOW - timedelta(minutes=minutes))

    assert firing() == expected


@pytest.mark.parametrize(("hours", "expected"), [(1, {"MailsFailed"}), (25, set())])
def test_a_failed_mail_fires_for_a_day(quiet, hours, expected):
    mail(state="failed", failure="poison", ended_at=NOW - timedelta(hours=hours))

    assert firing() == expected


@pytest.mark.parametrize("ticked_at", [None, NOW - timedelta(minutes=6)])
def test_a_clock_that_stands_still_fires(quiet, ticked_at):
    Gate.objects.update(ticked_at=ticked_at)

    assert firing() == {"NoTick"}


@pytest.mark.parametrize(
    ("hold", "expected"),
    [
        (Hold.STORM, {"FuseHolds", "OutboxOnHold"}),
        (Hold.RESTORED, {"OutboxOnHold"}),
        (Hold.OPERATOR, {"OutboxOnHold"}),
    ],
)
def test_a_hold_fires_and_the_fuse_has_an_alarm_of_its_own(quiet, hold, expected):
    Gate.objects.update(hold=hold, held_since=NOW)

    assert firing() == expected


def test_a_mail_server_that_refuses_us_fires(quiet):
    Gate.objects.update(paused_since=NOW - timedelta(minutes=1))

    assert firing() == {"MailServerRefusesUs"}


@pytest.mark.parametrize("last", [None, NOW - timedelta(minutes=61)])
def test_a_retention_that_stopped_or_never_ran_fires(quiet, last):
    RetentionRun.objects.all().delete()
    if last:
        RetentionRun.objects.create(pk=1, ended_at=last, runs=1)

    assert firing() == {"RetentionStopped"}


def test_a_link_that_fails_for_several_people_fires(quiet):
    for _ in range(link_reports.ENOUGH):
        link_reports.report_link(channel="facebook_ai", today=date(2025, 5, 31))

    assert firing() == {"LinksBroken"}


@pytest.mark.parametrize(("now", "expected"), [(datetime(2025, 6, 1, tzinfo=UTC), set()),
                                               (datetime(2029, 1, 1, tzinfo=UTC), {"FactsStale"})])  # fmt: skip
def test_facts_that_nobody_looked_at_fire(quiet, now, expected):
    samples = scrape(clock=lambda: now)

    assert ("FactsStale" in expected) == fires(ALERTS["FactsStale"]["expr"], samples)


def test_a_database_that_is_away_fires_and_so_does_nobody_answering():
    def gone():
        raise OperationalError("server closed the connection")

    samples = scrape(clock=gone)

    assert [name for name, rule in ALERTS.items() if fires(rule["expr"], samples)] == ["DatabaseAway"]
    assert fires(ALERTS["FiguresAway"]["expr"], {})


def test_every_alarm_that_needs_one_scrape_was_tried_here():
    simple = {name for name, rule in ALERTS.items() if fires(rule["expr"], {}) is not None}

    assert set(ALERTS) - simple == {"PagesFail", "VisitorsRefused", "PagesSlow"}


def exists(tmp_path):
    counts = Counts(tmp_path)
    counts.note(route="pages:home", method="GET", status=200, seconds=0.01)
    counts.refused.inc()
    return {name for name, _ in scrape(folder=tmp_path)}


def test_every_figure_that_an_alarm_or_the_dashboard_names_exists(tmp_path):
    names = exists(tmp_path)

    for expression in [rule["expr"] for rule in ALERTS.values()] + SHOWN:
        used = set(re.findall(r"[a-z_]{2,}\b", expression)) - WORDS
        assert used
        assert used <= names, expression


def test_the_dashboard_shows_every_figure_that_exists(tmp_path):
    shown = " ".join(SHOWN)

    left_out = {name for name in exists(tmp_path) if name.removesuffix("_count").removesuffix("_sum") not in shown}

    # The hour in which counting began.
    assert {name for name in left_out if not name.endswith("_created")} == set()


def test_every_alarm_says_what_to_do_and_how_soon():
    for rule in ALERTS.values():
        assert rule["annotations"]["summary"].endswith((".", "?"))
        assert rule["labels"]["severity"] in {"now", "today", "week"}


def test_the_retention_notes_itself_and_a_rehearsal_does_not():
    erasing.apply_retention(now=NOW, dry_run=True)
    rehearsed = RetentionRun.objects.exists()

    erasing.apply_retention(now=NOW)
    erasing.apply_retention(now=NOW + timedelta(minutes=10))

    samples = scrape(clock=lambda: NOW + timedelta(minutes=11))
    assert not rehearsed
    assert value(samples, "site_retention_runs") == 2
    assert value(samples, "site_retention_age_seconds") == 60
