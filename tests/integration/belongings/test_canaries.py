"""What somebody wrote stands nowhere in the clear: not in a dump of the database, not in a log."""

from __future__ import annotations

import logging
import os
import subprocess
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection

from apps.objections import views
from apps.objections.models import Objection
from tests.servers import _postgres_programs
from tests.visitor import PARENT_IN_GERMANY, Visitor

CANARIES = [f"canary-{name}-7f3a" for name in ("words", "name", "street", "edit", "title", "mail", "later", "file")]
WORDS, NAME, STREET, EDIT, TITLE, MAIL, LATER, FILE = CANARIES
ADDRESS = "canary-address-7f3a@example.org"


def walk_with_canaries() -> Visitor:
    visitor = Visitor()
    visitor.answer_all(
        PARENT_IN_GERMANY
        | {
            "your-own-words": {"own_words": WORDS},
            "finding-your-account": {"account_email": ADDRESS, "name": NAME},
        }
    )
    visitor.send("/check/", {})
    visitor.send("/statement/change/?length=full", {"text": f"My text {EDIT}"})
    visitor.send("/statement/restore/", {"length": "full"})
    visitor.send("/statement/letter/", {"address": f"{STREET} 1", "keep": "on"})
    visitor.send("/sent/", {"sent_on": "2026-11-20", "accounts": ["facebook"], "sent_by": "form"})
    visitor.send("/overview/evidence/", {"mail": MAIL, "called": TITLE})
    visitor.send("/overview/evidence/", {"file": SimpleUploadedFile("x", FILE.encode()), "mail": "", "called": ""})
    visitor.answer("your-own-words", {"own_words": LATER})
    return visitor


def dump() -> str:
    values = connection.get_connection_params()
    host, port = str(values.get("host", "")), str(values.get("port", ""))
    command = ["--inserts", "-h", host, "-p", port, "-U", str(values["user"]), str(values["dbname"])]
    environment = {**os.environ, "PGPASSWORD": str(values.get("password") or "")}
    said = ""
    # One that is older than the server refuses; the next one may be of its age.
    for folder in [*_postgres_programs(), Path("/usr/bin")]:
        if not (folder / "pg_dump").exists():
            continue
        done = subprocess.run([folder / "pg_dump", *command], capture_output=True, text=True, env=environment)
        if done.returncode == 0:
            return done.stdout
        said = done.stderr
    raise AssertionError(f"no pg_dump could read the database: {said}")


@pytest.mark.django_db(transaction=True)
def test_t63_no_canary_stands_in_the_clear_in_a_dump_or_a_log(caplog):
    caplog.set_level(logging.INFO)
    walk_with_canaries()
    objection = Objection.objects.get()
    assert objection.answers.get("own_words") == LATER
    assert STREET in objection.postal_address
    assert objection.evidence.count() == 2
    assert any(EDIT in text for row in objection.statements.all() for text in row.put_aside)

    dumped = dump()

    # The rows are there: an empty dump would pass too.
    assert objection.row_key.hex in dumped.replace("-", "")
    for canary in [*CANARIES, ADDRESS]:
        assert canary not in dumped
        # Bytes are dumped as hexadecimal digits.
        assert canary.encode().hex() not in dumped
        assert canary not in caplog.text


@pytest.mark.django_db
def test_t24_the_reference_in_a_dump_is_no_session():
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)
    stranger = Visitor()
    stranger.client.cookies["sessionid"] = Objection.objects.get().reference

    assert stranger.open("/overview/").status_code == 404


@pytest.mark.django_db
def test_t61_a_failing_page_shows_and_logs_nothing_of_what_was_typed(caplog, monkeypatch):
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)
    visitor.client.raise_request_exception = False
    monkeypatch.setattr(views.evidence.evidence, "keep_evidence", lambda **given: 1 / 0)

    visitor.send("/overview/evidence/", {"mail": MAIL, "called": TITLE})

    assert visitor.page.status_code == 500
    assert MAIL not in visitor.text + caplog.text
    assert TITLE not in visitor.text + caplog.text


@pytest.mark.django_db
def test_t74_a_journey_without_an_address_leaves_nothing_after_a_day():
    from datetime import timedelta

    from django.apps import apps
    from django.utils import timezone

    from apps.objections.erasing import apply_retention

    walk_with_canaries()

    apply_retention(now=timezone.now() + timedelta(hours=24, minutes=1))

    for model in apps.get_app_config("objections").get_models():
        assert not model._default_manager.exists(), model
