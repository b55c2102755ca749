"""The statement's page keeps what it measured when somebody opens it, and never for a browser that loads ahead."""

from __future__ import annotations

import pytest
from django.test import Client

from apps.core.models import Session
from apps.objections.models import Objection, Statement
from tests.integration.objections.test_statement_pages import written
from tests.visitor import PARENT_IN_GERMANY, Visitor

pytestmark = pytest.mark.django_db

AHEAD = [
    {"sec-purpose": "prefetch"},
    {"sec-purpose": "prefetch;prerender"},
    {"purpose": "prefetch"},
    {"x-moz": "prefetch"},
]


def nothing_measured() -> Visitor:
    visitor = written(PARENT_IN_GERMANY)
    Statement.objects.update(measured=None, measured_from="")
    return visitor


def is_measured() -> bool:
    return Statement.objects.exclude(measured_from="").exists()


def test_opening_the_page_keeps_what_was_measured():
    visitor = nothing_measured()

    answer = visitor.client.get("/statement/")

    assert (answer.status_code, is_measured()) == (200, True)


@pytest.mark.parametrize("headers", AHEAD, ids=str)
def test_a_browser_that_loads_ahead_gets_nothing_and_nothing_is_written(headers):
    visitor = nothing_measured()

    answer = visitor.client.get("/statement/", headers=headers)

    assert (answer.status_code, answer.content, is_measured()) == (503, b"", False)
    assert answer["Cache-Control"] == "no-store"


def test_asking_for_the_head_of_the_page_writes_nothing():
    visitor = nothing_measured()

    answer = visitor.client.head("/statement/")

    assert (answer.status_code, answer["Allow"], is_measured()) == (405, "GET", False)


def test_a_robot_without_a_session_leaves_nothing_behind():
    nothing_measured()
    before = (Objection.objects.count(), Statement.objects.count(), Session.objects.count())

    answer = Client(headers={"user-agent": "ExampleBot/1.0"}).get("/statement/")

    assert answer.status_code == 404
    assert not answer.cookies
    assert (Objection.objects.count(), Statement.objects.count(), Session.objects.count()) == before
    assert not is_measured()
