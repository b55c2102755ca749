"""A query that is written once answers as Django's own does."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.db import OperationalError, connection
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext

from apps.core.compiled_query import CompiledQuery, columns_of, row_as
from apps.objections.drafts import objection_and_rows
from apps.objections.models import Objection, Statement

pytestmark = pytest.mark.django_db

BY_KEY = CompiledQuery(
    lambda key, language: Objection.objects.filter(form_key=key, statement_language=language).values_list(
        *columns_of(Objection)
    ),
    "key",
    "language",
)


def objection(key: str, **values) -> Objection:
    return Objection.objects.create(form_key=key, active_at=datetime(2026, 11, 27, 12, 0, tzinfo=UTC), **values)


def statement(of: Objection, **values) -> Statement:
    given = {"length": "full", "language": "en", "edition": 1, "composed_text": "Dear all", "facts_digest": "a"}
    return Statement.objects.create(objection=of, **given | values)


@pytest.mark.parametrize("key", ["one", "it's 100 %s", "\ue000language", 'a"b;--', ""])
def test_each_text_finds_its_own_row_and_no_other(key):
    objection("other")
    wanted = objection(key, statement_language="de", stored_answers={"values": {"name": "Kim Example"}})

    found = BY_KEY.rows(key=key, language="de")

    assert [row_as(Objection, values).pk for values in found] == [wanted.pk]
    assert BY_KEY.rows(key=key, language="fr") == []


def test_a_row_has_every_value_that_django_reads():
    objection("one", postal_address="Example Street 1", seed="abc", kept_by="code", access_round=3)

    row = row_as(Objection, BY_KEY.rows(key="one", language="en")[0])

    usual = Objection.objects.get()
    assert row == usual
    assert {name: getattr(row, name) for name in columns_of(Objection)} == {
        name: getattr(usual, name) for name in columns_of(Objection)
    }


def test_the_query_is_built_once_and_asked_each_time(monkeypatch):
    objection("one")
    objection("two")
    query = CompiledQuery(lambda key: Objection.objects.filter(form_key=key).values_list("form_key"), "key")
    query.rows(key="one")
    monkeypatch.setattr(QuerySet, "filter", None)

    with CaptureQueriesContext(connection) as queries:
        found = [query.rows(key=key) for key in ("two", "one", "none")]

    assert found == [[("two",)], [("one",)], []]
    assert len(queries) == 3


def test_a_query_without_its_text_is_a_mistake_of_ours():
    with pytest.raises(KeyError):
        BY_KEY.rows(key="one")


def test_a_database_that_went_away_is_the_same_error_as_ever():
    def gone(*_anything):
        raise OperationalError("the server closed the connection")

    with connection.execute_wrapper(gone), pytest.raises(OperationalError):
        BY_KEY.rows(key="one", language="en")


def test_an_objection_comes_with_the_rows_of_its_language_and_length_the_newest_first():
    ours = objection("one")
    older, newer = statement(ours), statement(ours, facts_digest="b", edited_text="Dear you")
    statement(ours, length="short")
    statement(ours, language="de")
    statement(ours, document="complaint")
    statement(objection("two"))

    found = objection_and_rows(ours.reference, "full")

    assert found is not None
    assert found[0] == ours
    assert [row.pk for row in found[1]] == [newer.pk, older.pk]
    assert [row.text for row in found[1]] == ["Dear you", "Dear all"]
    assert found[1][0].objection is found[0]


def test_an_objection_without_a_text_comes_alone_and_one_that_is_gone_not_at_all():
    ours = objection("one")

    assert objection_and_rows(ours.reference, "full") == (ours, [])
    assert objection_and_rows("gone", "full") is None
