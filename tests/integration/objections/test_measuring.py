"""What the statement's page tells is kept beside the text, and never out of date."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.objections import drafts, kept_pages, measuring
from apps.objections.models import Objection, Statement
from apps.statements.composing import compose
from tests.integration.objections.test_statement_pages import written
from tests.visitor import PARENT_IN_GERMANY

pytestmark = pytest.mark.django_db

OVERSHARING = "\n\nCall me at +49 30 901820. My daughter is Emma Example."


@pytest.fixture(autouse=True)
def pages_built_each_time(monkeypatch):
    """Let no page be kept, or nobody would look at what was measured: test_kept_pages.py."""
    monkeypatch.setattr(kept_pages, "keep", lambda *_page, **_from: None)


@pytest.fixture
def composings(monkeypatch):
    """Count how often a text is composed."""
    counted = []

    def counting(*given, **named):
        counted.append(named["length"])
        return compose(*given, **named)

    monkeypatch.setattr(drafts, "compose", counting)
    return counted


def full() -> Statement:
    return Statement.objects.filter(length="full").latest("created_at")


def page_of(visitor) -> str:
    """Return the page without what is drawn anew each time."""
    page = visitor.open("/statement/").content.decode()
    return re.sub(r'name="(csrfmiddlewaretoken|form_key)" value="[^"]*"', "", page)


def edit(visitor, text):
    visitor.client.post("/statement/change/", {"length": "full", "text": text, "revision": full().revision})


def test_the_page_of_a_text_just_written_composes_nothing_and_says_what_it_said_before(composings):
    visitor = written()
    composings.clear()

    first = page_of(visitor)
    Statement.objects.update(measured_from="")
    anew = page_of(visitor)
    again = page_of(visitor)

    assert composings == ["full"]
    assert first == anew == again
    assert "What your text has" in first


def test_an_edit_is_measured_once_and_its_warnings_stay_on_the_page(composings):
    visitor = written()
    edit(visitor, "Please stop." + OVERSHARING)
    composings.clear()

    first, second = page_of(visitor), page_of(visitor)

    assert composings == ["full"]
    assert first == second
    for said in ("Your change took something out", "A phone number", "+49 30 901820", "The text as we made it"):
        assert said in second, said


def test_a_changed_answer_is_noticed_and_an_outdated_text_is_kept_as_measured_nowhere(composings):
    visitor = written()
    assert "Your answers have changed since" not in page_of(visitor)

    visitor.answer("since-when", {"since_year": "2014"})
    before = full().measured_from
    pages = [page_of(visitor), page_of(visitor)]

    assert all("Your answers have changed since" in page for page in pages)
    assert all("What your text has" not in page for page in pages)
    assert full().measured_from == before


def test_going_back_to_the_first_answer_finds_the_first_text_again(composings):
    visitor = written(PARENT_IN_GERMANY)
    text = full().text
    visitor.answer("since-when", {"since_year": "2014"})
    visitor.open("/statement/")

    visitor.answer("since-when", PARENT_IN_GERMANY["since-when"])
    page = page_of(visitor)

    assert "Your answers have changed since" not in page
    assert full().text == text


@pytest.mark.parametrize(
    "change",
    [
        {"stored_answers": {"values": {"country": "AT"}, "answered": []}},
        {"statement_language": "de"},
        {"tone": "firm"},
        {"variant": 1},
        {"seed": "another"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_whatever_a_text_follows_from_makes_what_was_measured_of_no_use(change):
    written()
    statement, objection, today = full(), Objection.objects.get(), date(2026, 11, 27)
    measuring.keep(statement, objection, measured_now(statement, objection), today=today)
    assert measuring.kept(statement, objection, today=today)

    for name, value in change.items():
        setattr(objection, name, value)

    assert measuring.kept(statement, objection, today=today) is None


def test_another_day_another_text_and_another_release_are_measured_anew(monkeypatch):
    written()
    statement, objection, today = full(), Objection.objects.get(), date(2026, 11, 27)
    measuring.keep(statement, objection, measured_now(statement, objection), today=today)

    assert measuring.kept(statement, objection, today=today)
    assert measuring.kept(statement, objection, today=date(2026, 11, 28)) is None
    with monkeypatch.context() as later:
        later.setattr(measuring, "release", lambda: "the next one")
        assert measuring.kept(statement, objection, today=today) is None
    statement.edited_text = "Another text."
    assert measuring.kept(statement, objection, today=today) is None


def test_the_release_changes_with_any_file_that_has_a_say(tmp_path, monkeypatch):
    monkeypatch.setattr(measuring, "_SOURCES", tmp_path)
    releases = []

    for name, content in [("law.toml", "a"), ("law.toml", "b"), ("en.ftl", "c"), ("code.py", "d"), ("notes.md", "e")]:
        (tmp_path / name).write_text(content)
        measuring.release.cache_clear()
        releases.append(measuring.release())
    measuring.release.cache_clear()

    assert len(set(releases)) == 4
    assert releases[3] == releases[4]


def measured_now(statement, objection):
    composed = drafts.compose_for(objection, length="full", today=date(2026, 11, 27))
    return measuring.measure(composed, statement, own_name="")


def test_what_was_measured_comes_back_as_it_was():
    written()
    statement, objection = full(), Objection.objects.get()
    statement.edited_text = "Please stop." + OVERSHARING
    measured = measured_now(statement, objection)

    measuring.keep(statement, objection, measured, today=date(2026, 11, 27))
    read = Statement.objects.get(pk=statement.pk)
    read.edited_text = statement.edited_text

    assert measured.found
    assert measured.dropped
    assert measuring.kept(read, objection, today=date(2026, 11, 27)) == measured


def test_what_was_found_in_a_text_stands_sealed_in_the_table():
    visitor = written()
    edit(visitor, full().text + OVERSHARING)
    visitor.open("/statement/")

    with connection.cursor() as cursor:
        cursor.execute("SELECT measured FROM objections_statement WHERE length = 'full'")
        stored = [bytes(row[0]) for row in cursor.fetchall()]

    assert "901820" in json.dumps(full().measured)
    assert stored
    assert not any(b"901820" in each or b"points" in each for each in stored)


def test_a_statement_that_was_erased_meanwhile_is_no_error():
    written()
    statement, objection = full(), Objection.objects.get()
    measured = measured_now(statement, objection)
    Objection.objects.all().delete()

    measuring.keep(statement, objection, measured, today=date(2026, 11, 27))

    assert not Statement.objects.exists()


def test_the_page_of_a_text_just_written_reads_two_rows_and_writes_none():
    """The session; the objection with its statement."""
    visitor = written()

    with CaptureQueriesContext(connection) as queries:
        visitor.client.get("/statement/")

    kinds = [each["sql"].split()[0] for each in queries if not each["sql"].startswith(("SAVEPOINT", "RELEASE"))]
    assert kinds == ["SELECT"] * 2
