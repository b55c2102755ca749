"""The task and the command that delete what was kept for as long as promised."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from apps.core.models import Session
from apps.objections.models import Objection
from apps.objections.tasks import apply_retention
from tests.visitor import Visitor

pytestmark = pytest.mark.django_db

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


def somebody_who_left() -> None:
    Visitor().answer("where-you-live", {"country": "IE"})
    Objection.objects.update(active_at=LONG_AGO)
    Session.objects.update(expire_date=LONG_AGO)


def test_the_task_deletes_answers_and_sessions_and_may_run_twice():
    somebody_who_left()

    apply_retention()
    apply_retention()

    assert not Objection.objects.exists()
    assert not Session.objects.exists()


def test_the_task_leaves_what_is_in_use():
    Visitor().answer("where-you-live", {"country": "IE"})

    apply_retention()

    assert Objection.objects.count() == 1
    assert Session.objects.get().expire_date <= timezone.now() + timedelta(hours=24)


def test_the_command_rehearses():
    somebody_who_left()
    out = io.StringIO()

    call_command("apply_retention", "--dry-run", stdout=out)

    assert "Would delete 1: without_address\n" in out.getvalue()
    assert Session.objects.count() == 1


def test_the_command_deletes():
    somebody_who_left()
    out = io.StringIO()

    call_command("apply_retention", stdout=out)

    assert "Deleted 1: without_address\n" in out.getvalue()
    assert not Objection.objects.exists()
    assert not Session.objects.exists()
