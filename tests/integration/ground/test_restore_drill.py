"""T71, R20: a copy is put back. Who erased stays erased, and no mail leaves twice; and the drill would notice."""

import os
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from apps.objections.retention import BACKUPS, IN_LEDGER
from apps.outbox import services
from apps.outbox.models import Gate
from tests.servers import _postgres_programs

PROJECT = Path(__file__).resolve().parents[3]
BACK_UP, RESTORE = PROJECT / "deploy" / "back_up", PROJECT / "deploy" / "restore"

pytestmark = pytest.mark.skipif(connection.vendor != "postgresql", reason="copies are made of PostgreSQL")


def drill(*options: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "tests.drill", "--people", "4", *options]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True)


@pytest.mark.timeout(240)
def test_after_a_restore_nobody_comes_back_and_no_mail_leaves_twice():
    done = drill()

    assert done.returncode == 0, done.stdout + done.stderr
    assert "the drill has passed, with 4 people" in done.stdout
    assert "BROKEN" not in done.stdout


@pytest.mark.timeout(240)
@pytest.mark.parametrize(
    ("step", "promise"),
    [
        ("erasures", "who erased their objection stays erased"),
        ("reconcile", "no mail was accepted twice"),
        ("hold", "nothing left while on hold"),
    ],
)
def test_the_drill_notices_a_step_that_was_forgotten(step, promise):
    done = drill("--forget", step)

    assert done.returncode == 1, done.stdout + done.stderr
    assert f"BROKEN | {promise}" in done.stdout


@pytest.fixture
def server():
    """The environment of somebody who may use the test's server, with programs that fit it."""
    values = connection.get_connection_params()
    programs = [str(each) for each in _postgres_programs() if (each / "pg_dump").exists()]
    return os.environ | {
        "PATH": os.pathsep.join([*programs, os.environ["PATH"]]),
        "PGHOST": str(values["host"]),
        "PGPORT": str(values["port"]),
        "PGUSER": str(values["user"]),
        "PGDATABASE": str(values["dbname"]),
    }


def run(*command, server):
    return subprocess.run(command, env=server, capture_output=True, text=True)


@pytest.mark.django_db(transaction=True)
def test_a_new_copy_is_closed_to_others_and_old_ones_go(tmp_path, server):
    old, young, other = tmp_path / "site-old.dump", tmp_path / "site-young.dump", tmp_path / "notes.txt"
    for file, days in ((old, 30.1), (young, 28), (other, 400)):
        file.touch()
        moment = file.stat().st_mtime - timedelta(days=days).total_seconds()
        os.utime(file, (moment, moment))

    done = run(BACK_UP, tmp_path, server=server)

    assert done.returncode == 0, done.stderr
    new = Path(done.stdout.strip())
    assert new.stat().st_mode & 0o777 == 0o600
    assert {file.name for file in tmp_path.iterdir()} == {new.name, young.name, other.name}


def test_a_copy_that_fails_leaves_no_file_and_the_last_good_one(tmp_path, server):
    good = tmp_path / "site-good.dump"
    good.touch()
    os.utime(good, (0, 0))

    done = run(BACK_UP, tmp_path, server=server | {"PGDATABASE": "there_is_no_such_database"})

    assert done.returncode == 1
    assert "no copy was made" in done.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["site-good.dump"]


def test_the_script_keeps_copies_as_long_as_the_table_says():
    assert f"BACKUP_DAYS={BACKUPS.days}\n" in BACK_UP.read_text()
    assert IN_LEDGER > BACKUPS


@pytest.mark.django_db(transaction=True)
def test_restore_refuses_what_is_no_copy_and_a_database_in_use(tmp_path, server):
    nonsense = tmp_path / "nonsense"
    nonsense.write_text("no copy")

    refused = run(RESTORE, nonsense, server=server)
    copy = run(BACK_UP, tmp_path, server=server).stdout.strip()
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        in_use = run(RESTORE, copy, server=server)

    assert refused.returncode == 1
    assert "is no copy of a database; nothing was changed" in refused.stderr
    assert in_use.returncode == 1
    assert "stop web, worker, outbox and beat first" in in_use.stderr


@pytest.mark.django_db
def test_after_restore_asks_for_migrations_first():
    MigrationRecorder(connection).record_unapplied("sessions", "0001_initial")

    with pytest.raises(CommandError, match="1 migrations are not applied: run `migrate` first"):
        call_command("after_restore")


@pytest.mark.django_db
def test_after_restore_says_that_the_keys_are_wrong_or_the_ledger_is_empty(settings, tmp_path, capsys):
    settings.OUTBOX_JOURNAL_DIR, settings.LEDGER_DIR = tmp_path / "journal", tmp_path / "ledger"
    services.give(
        kind="sign_in", occasion="one", about=None, to="kim@example.org", language="en", subject="s", text="t"
    )
    keys, settings.ENCRYPTION_KEYS = settings.ENCRYPTION_KEYS, {"other": "1f" * 32}
    with pytest.raises(CommandError, match="ENCRYPTION_KEYS does not open outbox_mail"):
        call_command("after_restore")
    settings.ENCRYPTION_KEYS = keys

    call_command("after_restore")

    assert "LEDGER_DIR is the wrong folder" in capsys.readouterr().out
    assert Gate.objects.get().hold == "restored"


@pytest.mark.parametrize("script", [BACK_UP, RESTORE], ids=["back_up", "restore"])
def test_the_scripts_run_in_the_database_s_own_image(script):
    """It has a plain shell, and no bash to rely on."""
    assert script.read_text().startswith("#!/bin/sh\n")
    assert os.access(script, os.X_OK)
    if not (dash := shutil.which("dash")):
        pytest.skip("no dash on this machine to read the scripts with")
    assert run(dash, "-n", script, server=dict(os.environ)).returncode == 0
