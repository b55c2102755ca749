"""What people tell us cannot be read in the database, moved, or changed unseen."""

import json
import uuid
from datetime import UTC, date, datetime

import pytest
from django.core.exceptions import FieldError
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from apps.core import rotating
from apps.core.encrypted import Place, SealBrokenError, Sealed, seal, unseal
from apps.core.lookup import keyed_hash
from apps.objections.models import Objection, Statement, Submission

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
OLD_KEY, NEW_KEY = "0a1b" * 16, "c2d3" * 16


def an_objection(**values) -> Objection:
    return Objection.objects.create(form_key=str(uuid.uuid4()), active_at=NOW, **values)


def stored(column: str, table: str = "objections_objection") -> list[bytes]:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {column} FROM {table} ORDER BY id")
        return [bytes(row[0]) for row in cursor.fetchall()]


def test_what_is_saved_comes_back_and_stands_nowhere_in_clear():
    an_objection(stored_answers={"own_words": {"own_words": "Käthes Garten"}}, postal_address="Am Hang 3")

    found = Objection.objects.get()

    assert found.stored_answers == {"own_words": {"own_words": "Käthes Garten"}}
    assert found.postal_address == "Am Hang 3"
    assert "Käthe".encode() not in stored("stored_answers")[0]
    assert b"Am Hang" not in stored("postal_address")[0]


def test_the_same_words_are_sealed_differently_each_time():
    an_objection(postal_address="Am Hang 3")
    an_objection(postal_address="Am Hang 3")

    first, second = stored("postal_address")

    assert first != second


def test_a_change_inside_a_loaded_value_is_saved():
    an_objection(stored_answers={"country": {"country": "DE"}})
    found = Objection.objects.get()

    found.stored_answers["country"]["country"] = "AT"
    found.save()

    assert Objection.objects.get().stored_answers == {"country": {"country": "AT"}}


def test_a_value_nobody_looked_at_is_left_as_it_is():
    an_objection(postal_address="Am Hang 3")
    before = stored("postal_address")

    found = Objection.objects.get()
    found.tone = "firm"
    found.save()

    assert stored("postal_address") == before


def test_a_value_moved_to_another_row_cannot_be_opened(caplog):
    """T64: swapped between rows."""
    an_objection(postal_address="Am Hang 3")
    other = an_objection(postal_address="Im Tal 1")
    taken = stored("postal_address")[0]
    with connection.cursor() as cursor:
        cursor.execute("UPDATE objections_objection SET postal_address = %s WHERE id = %s", [taken, other.pk])

    with pytest.raises(SealBrokenError):
        Objection.objects.get(pk=other.pk).postal_address  # noqa: B018

    assert "cannot be opened" in caplog.text
    assert "Am Hang" not in caplog.text


def test_a_value_moved_to_another_column_cannot_be_opened():
    """T64: swapped between columns."""
    an_objection(postal_address="Am Hang 3")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE objections_objection SET seed = postal_address")

    with pytest.raises(SealBrokenError):
        Objection.objects.get().seed  # noqa: B018


@pytest.mark.parametrize("position", [0, 1, 3, 8, -1])
def test_one_altered_byte_is_noticed(position):
    """T64: altered."""
    place = Place("table", "column", uuid.uuid4())
    altered = bytearray(seal(b"Am Hang 3", place).stored)
    altered[position] ^= 1

    with pytest.raises(SealBrokenError):
        unseal(Sealed(bytes(altered)), place)


def test_a_sealed_value_never_shows_itself():
    assert "hidden" not in repr(seal(b"hidden", Place("table", "column", uuid.uuid4())))


def test_a_sealed_field_cannot_be_searched_or_set_without_its_row():
    an_objection(postal_address="Am Hang 3")

    with pytest.raises(FieldError, match="cannot be searched"):
        Objection.objects.filter(postal_address="Am Hang 3").exists()
    with pytest.raises(TypeError, match="load the row"):
        Objection.objects.update(postal_address="in clear")


def test_rotation_seals_everything_anew_and_the_old_key_can_go(settings, capsys):
    settings.ENCRYPTION_KEYS = {"old": OLD_KEY}
    an_objection(postal_address="Am Hang 3")
    settings.ENCRYPTION_KEYS = {"new": NEW_KEY, "old": OLD_KEY}
    an_objection(postal_address="Im Tal 1")

    call_command("rotate_keys")

    settings.ENCRYPTION_KEYS = {"new": NEW_KEY}
    assert [each.postal_address for each in Objection.objects.order_by("pk")] == ["Am Hang 3", "Im Tal 1"]
    assert "Everything is sealed with key 'new'" in capsys.readouterr().out


@pytest.mark.parametrize("killed_at", range(9))
def test_rotation_killed_at_any_value_loses_nothing_and_goes_on(settings, monkeypatch, killed_at):
    """T65: two rows of three sealed values, and one of the new key."""
    settings.ENCRYPTION_KEYS = {"old": OLD_KEY}
    for number in range(3):
        an_objection(postal_address=f"Am Hang {number}", stored_answers={"number": number}, seed=str(number))
    settings.ENCRYPTION_KEYS = {"new": NEW_KEY, "old": OLD_KEY}
    real, calls = rotating.seal, []

    def killed(*args):
        calls.append(args)
        if len(calls) > killed_at:
            raise KeyboardInterrupt
        return real(*args)

    with monkeypatch.context() as patch:
        patch.setattr(rotating, "seal", killed)
        with pytest.raises(KeyboardInterrupt):
            rotating.rotate(Objection, batch=2)
    between = [(each.postal_address, each.stored_answers, each.seed) for each in Objection.objects.order_by("pk")]
    done = rotating.rotate(Objection, batch=2)

    settings.ENCRYPTION_KEYS = {"new": NEW_KEY}
    after = [(each.postal_address, each.stored_answers, each.seed) for each in Objection.objects.order_by("pk")]
    assert between == after == [(f"Am Hang {number}", {"number": number}, str(number)) for number in range(3)]
    assert done.sealed_anew == 9 - killed_at


def test_rotation_never_overwrites_what_somebody_saves_meanwhile(settings, monkeypatch):
    settings.ENCRYPTION_KEYS = {"old": OLD_KEY}
    an_objection(postal_address="Am Hang 3")
    settings.ENCRYPTION_KEYS = {"new": NEW_KEY, "old": OLD_KEY}
    real = rotating.unseal

    def meanwhile(*args):
        one = Objection.objects.get()
        one.postal_address = "Im Tal 1"
        one.save()
        return real(*args)

    monkeypatch.setattr(rotating, "unseal", meanwhile)
    rotating.rotate(Objection)

    assert Objection.objects.get().postal_address == "Im Tal 1"


def test_a_missing_key_is_named_and_stops_the_rotation(settings, capsys):
    settings.ENCRYPTION_KEYS = {"old": OLD_KEY}
    an_objection(postal_address="Am Hang 3")
    settings.ENCRYPTION_KEYS = {"new": NEW_KEY}

    with pytest.raises(CommandError, match="Keep all keys"):
        call_command("rotate_keys")

    assert "'old'" in capsys.readouterr().err


def test_the_same_address_has_another_hash_for_another_purpose_and_key(settings):
    first = keyed_hash("address", "kim@example.org")

    assert first == keyed_hash("address", "kim@example.org")
    assert first != keyed_hash("blocked", "kim@example.org")
    settings.LOOKUP_KEY = "22" * 32
    assert first != keyed_hash("address", "kim@example.org")


@pytest.mark.django_db(transaction=True)
def test_rows_from_before_are_sealed_by_the_migration_and_come_back():
    executor = MigrationExecutor(connection)
    newest = executor.loader.graph.leaf_nodes()
    executor.migrate([("objections", "0003_wordings_stay")])
    old = executor.loader.project_state(("objections", "0003_wordings_stay")).apps
    objection = old.get_model("objections", "Objection").objects.create(
        form_key="a", active_at=NOW, stored_answers={"n": 1}, postal_address="Am Hang 3", seed="s"
    )
    statement = old.get_model("objections", "Statement").objects.create(
        objection=objection,
        length="full",
        language="en",
        composed_text="Dear Meta",
        edited_text="Dear you",
        put_aside=["Dear all"],
        edition=1,
        paragraphs=[{"id": "opening", "version": "1"}],
        facts_digest="d",
    )
    old.get_model("objections", "Submission").objects.create(
        objection=objection,
        statement=statement,
        channel="c",
        account="a",
        text="Dear you",
        sent_on=date(2026, 11, 1),
        received_on=date(2026, 11, 1),
        reply_due_on=date(2026, 12, 1),
    )
    try:
        MigrationExecutor(connection).migrate([("objections", "0004_what_people_tell_us_is_sealed")])
        MigrationExecutor(connection).migrate(newest)

        found = Objection.objects.get()
        assert (found.stored_answers, found.postal_address, found.seed) == ({"n": 1}, "Am Hang 3", "s")
        written = Statement.objects.get()
        assert (written.text, written.put_aside) == ("Dear you", ["Dear all"])
        assert written.facts_digest == keyed_hash("facts", "d")
        assert Submission.objects.get().text == "Dear you"
        assert json.dumps("Am Hang 3").encode() not in stored("postal_address")[0]

        MigrationExecutor(connection).migrate([("objections", "0003_wordings_stay")])
        again = old.get_model("objections", "Objection").objects.get()
        assert (again.stored_answers, again.postal_address, again.seed) == ({"n": 1}, "Am Hang 3", "s")
    finally:
        MigrationExecutor(connection).migrate(newest)
        Objection.objects.all().delete()
