"""Rotation may be killed at any row and any value, as often as one likes: nothing is lost, and it goes on."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import connection
from django.test import override_settings
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apps.core import rotating
from apps.core.encrypted import Sealed
from apps.objections.models import EmailAddress, Evidence, Objection, Reply, Statement, Submission
from apps.outbox.models import Mail
from apps.staff.models import Authenticator

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
DAY = date(2026, 11, 23)
OLD, NEW = {"old": "0a1b" * 16}, {"new": "c2d3" * 16}
PROJECT = Path(__file__).resolve().parents[3]
WHERE = ("before it is sealed", "before it is written", "after it is written")


class KilledError(BaseException):
    """Stands for the end of the process: nothing catches it."""


def a_person(number: int, *, words: str, file: bytes, files: int) -> None:
    """Write a row of every model that holds sealed values."""
    objection = Objection.objects.create(form_key=f"{number}", active_at=NOW, postal_address=words, seed=words)
    statement = Statement.objects.create(
        objection=objection, length="full", language="en", composed_text=words, edition=1, facts_digest=f"{number}"
    )
    submission = Submission.objects.create(
        objection=objection,
        statement=statement,
        channel="facebook_ai",
        account="facebook",
        text=words,
        sent_on=DAY,
        received_on=DAY,
        reply_due_on=DAY,
    )
    Reply.objects.create(submission=submission, kind="refused", came_on=DAY, text=words, due_before=DAY)
    EmailAddress.objects.create(
        objection=objection, address=words, address_hash="a", mailbox_hash="b", language="en", entered_at=NOW
    )
    for which in range(files):
        Evidence.objects.create(
            objection=objection, kind="pdf", title=words, content=file, size=len(file), form_key=f"{which}", kept_at=NOW
        )
    user = User.objects.create(username=f"{number}")
    Authenticator.objects.create(user=user, name="authenticator", key="00ff" * 10)
    Mail.objects.create(
        kind="sign_in",
        occasion=f"{number}",
        address=words,
        language="en",
        message_id=f"{number}",
        created_at=NOW,
        not_before=NOW,
        next_attempt_at=NOW,
    )


def everything() -> list[object]:
    """Open every sealed value."""
    return [
        getattr(row, field.name)
        for model in rotating.encrypted_models()
        for row in model._base_manager.order_by("pk")
        for field in rotating.encrypted_fields(model)
    ]


def keys_used() -> set[str]:
    found = set()
    for model in rotating.encrypted_models():
        for row in model._base_manager.values_list(*(field.name for field in rotating.encrypted_fields(model))):
            found |= {value.key_id for value in row if isinstance(value, Sealed)}
    return found


def rotate_until_killed(at: int, where: str) -> bool:
    """Start the command, and end it at the value with this number; say whether it got that far."""
    calls = 0

    def dying(real, moment):
        def called(*args):
            nonlocal calls
            if where != moment:
                return real(*args)
            calls += 1
            if moment != "after it is written" and calls > at:
                raise KilledError
            done = real(*args)
            if moment == "after it is written" and calls > at:
                raise KilledError
            return done

        return called

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rotating, "unseal", dying(rotating.unseal, "before it is sealed"))
        patch.setattr(rotating, "seal", dying(rotating.seal, "before it is written"))
        patch.setattr(rotating, "_replace", dying(rotating._replace, "after it is written"))
        try:
            call_command("rotate_keys", verbosity=0, stdout=io.StringIO())
        except KilledError:
            return True
    return False


def empty() -> None:
    Objection.objects.all().delete()
    Mail.objects.all().delete()
    User.objects.all().delete()


@pytest.mark.django_db
def test_t65_killed_at_every_single_value_of_every_table():
    """Each table, each row, each value, and three moments at each."""
    for where in WHERE:
        at = 0
        while True:
            empty()
            with override_settings(ENCRYPTION_KEYS=OLD):
                a_person(1, words="Käthes Garten", file=b"\0\xff" * 500, files=2)
                before = everything()
            with override_settings(ENCRYPTION_KEYS=NEW | OLD):
                was_killed = rotate_until_killed(at, where)
                assert everything() == before
                call_command("rotate_keys", stdout=io.StringIO())
            with override_settings(ENCRYPTION_KEYS=NEW):
                assert everything() == before
            if not was_killed:
                break
            at += 1
        # Every value that holds something was the one at which it ended.
        assert at == sum(value is not None for value in before)


@pytest.mark.django_db
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    people=st.integers(1, 3),
    words=st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    file=st.binary(max_size=200),
    files=st.integers(0, 3),
    kills=st.lists(st.tuples(st.integers(0, 30), st.sampled_from(WHERE)), max_size=4),
)
def test_t65_killed_again_and_again_anywhere(people, words, file, files, kills):
    empty()
    with override_settings(ENCRYPTION_KEYS=OLD):
        for number in range(people):
            a_person(number, words=words, file=file, files=files)
        before = everything()

    with override_settings(ENCRYPTION_KEYS=NEW | OLD):
        for at, where in kills:
            rotate_until_killed(at, where)
            assert everything() == before
        call_command("rotate_keys", stdout=io.StringIO())

    assert keys_used() == {"new"}
    with override_settings(ENCRYPTION_KEYS=NEW):
        assert everything() == before


@pytest.mark.django_db
def test_the_rows_of_these_tests_are_of_every_model_that_holds_sealed_values():
    a_person(1, words="Käthes Garten", file=b"x", files=1)

    for model in rotating.encrypted_models():
        assert model._base_manager.exists(), f"{model.__name__}: write a row of it in a_person"


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor != "postgresql", reason="a second process needs a database that both reach")
def test_t65_the_process_really_killed_in_the_middle_of_the_files():
    with override_settings(ENCRYPTION_KEYS=OLD):
        a_person(1, words="Käthes Garten", file=os.urandom(2_000_000), files=20)
        before = everything()
    values = connection.get_connection_params()
    address = f"postgres://{values['user']}:{values.get('password', '')}@{values['host']}:{values['port']}"
    program = (
        "import django; from django.conf import settings; django.setup();"
        f"settings.ENCRYPTION_KEYS = {NEW | OLD!r};"
        "from django.core.management import call_command; call_command('rotate_keys')"
    )
    environment = os.environ | {
        "DATABASE_URL": f"{address}/{values['dbname']}",
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
    }

    process = subprocess.Popen([sys.executable, "-c", program], cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL)
    until = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < until and not 2 <= sealed_anew() < 20:
        time.sleep(0.002)
    process.send_signal(signal.SIGKILL)
    process.wait()

    with override_settings(ENCRYPTION_KEYS=NEW | OLD):
        assert 0 < sealed_anew() < 20
        assert everything() == before
        call_command("rotate_keys", stdout=io.StringIO())
    with override_settings(ENCRYPTION_KEYS=NEW):
        assert everything() == before


def sealed_anew() -> int:
    """Count the files that the newest key opens, without fetching them."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM objections_evidence WHERE substring(content from 3 for 3) = %s", [b"new"])
        return cursor.fetchone()[0]
