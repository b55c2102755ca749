"""A migration that meets a table in use gives up with a sentence; the site does not stand still behind it."""

from __future__ import annotations

import psycopg2
import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import connection

from apps.core.management.commands import migrate

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def somebody_else():
    if connection.vendor != "postgresql":
        pytest.skip("SQLite has no lock_timeout")
    values = connection.get_connection_params()
    names = ("dbname", "user", "password", "host", "port")
    other = psycopg2.connect(**{name: values[name] for name in names if name in values})
    yield other
    other.close()


def test_a_migration_that_meets_a_lock_ends_with_a_clear_sentence_and_goes_through_later(somebody_else):
    """reliability.md 19: `lock_timeout` 2 s."""
    with somebody_else.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM reminders_wishes")
    try:
        with pytest.raises(CommandError, match=r"^A table is in use, and the migration did not get it"):
            call_command("migrate", "reminders", "zero", verbosity=0)
        with connection.cursor() as cursor:
            cursor.execute("SHOW lock_timeout")
            assert cursor.fetchone() == ("0",)
        somebody_else.rollback()

        call_command("migrate", "reminders", "zero", verbosity=0)
        assert "reminders_wishes" not in connection.introspection.table_names()
    finally:
        somebody_else.rollback()
        call_command("migrate", verbosity=0)
    assert "reminders_wishes" in connection.introspection.table_names()


def test_the_limit_holds_while_migrations_run(somebody_else, monkeypatch):
    seen = []

    def look(*args, **options):
        with connection.cursor() as cursor:
            cursor.execute("SHOW lock_timeout")
            seen.append(cursor.fetchone()[0])

    monkeypatch.setattr(migrate.migrate.Command, "handle", look)

    call_command("migrate", verbosity=0)

    assert seen == ["2s"]


def test_another_trouble_of_the_database_is_not_taken_for_a_lock(somebody_else, monkeypatch):
    def fail(*args, **options):
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_terminate_backend(pg_backend_pid())")

    monkeypatch.setattr(migrate.migrate.Command, "handle", fail)

    with pytest.raises(Exception, match="terminat"):
        call_command("migrate", verbosity=0)
    connection.close()


def test_manage_py_takes_our_migrate():
    assert apps.get_app_config("core").name == "apps.core"
    from django.core.management import get_commands

    assert get_commands()["migrate"] == "apps.core"
