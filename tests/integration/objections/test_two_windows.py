"""The same form sent twice, and the same text open in two windows."""

import threading
import uuid
from datetime import UTC, date, datetime

import pytest
from django.db import connection

from apps.objections import services
from apps.objections.models import Objection, Statement
from apps.objections.services import EditedElsewhereError

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


def begin():
    return services.begin_objection(
        form_key="the-key-of-one-rendered-form",
        slug="where-you-live",
        values={"country": "DE"},
        language="en",
        network_hash="n",
        now=MONDAY,
    )


@pytest.fixture
def statement():
    objection = Objection.objects.create(
        form_key=uuid.uuid4().hex,
        active_at=MONDAY,
        stored_answers={"values": {"country": "DE"}, "answered": ["where-you-live"]},
    )
    return Statement.objects.create(
        objection=objection,
        length="full",
        language="en",
        composed_text="I object.",
        edition=1,
        facts_digest="0" * 64,
    )


@pytest.mark.django_db
def test_t24_the_key_of_a_form_as_the_database_knows_it_opens_nothing():
    begun = begin()
    stored = Objection.objects.get().form_key

    other = services.begin_objection(
        form_key=stored, slug="where-you-live", values={"country": "AT"}, language="en", network_hash="n", now=MONDAY
    )

    assert begin() == begun
    assert other != begun


@pytest.mark.django_db(transaction=True)
def test_twenty_equal_answers_at_once_are_one_objection():
    """R17: a double click, a reload, Back and send again."""
    found, errors = [], []

    def run():
        try:
            found.extend(begin().pk for _ in range(5))
        except Exception as error:
            errors.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert errors == []
    assert len(found) == 20
    assert len(set(found)) == Objection.objects.count() == 1


@pytest.mark.django_db
def test_of_two_windows_the_second_is_told_what_the_first_saved_and_nothing_is_lost(statement):
    """R18: both texts are there for the page to show."""
    opened = statement.revision

    def save(text):
        services.edit_statement(
            objection_id=statement.objection_id, length="full", text=text, revision=opened, today=date(2026, 11, 23)
        )

    save("From the first window.")
    with pytest.raises(EditedElsewhereError) as told:
        save("From the second window.")

    statement.refresh_from_db()
    assert told.value.text == statement.text == "From the first window."
    assert told.value.revision == opened + 1
