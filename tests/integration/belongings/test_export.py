"""The export holds everything, and nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import jsonschema
import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import connection

from apps.objections import evidence, exporting
from apps.objections.models import (
    EmailAddress,
    Event,
    Evidence,
    Link,
    LinkOrder,
    NeverWrite,
    Objection,
    Submission,
)
from apps.objections.models.objection import new_reference
from tests.integration.belongings.canaries import CANARIES, walk
from tests.integration.belongings.test_canaries import answered
from tests.visitor import PARENT_IN_GERMANY, Visitor

pytestmark = pytest.mark.django_db
SCHEMA = Path(__file__).resolve().parents[3] / "docs/export.schema.json"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def somebody_who_sent() -> Visitor:
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)
    visitor.send("/check/", {})
    visitor.send("/sent/", {"sent_on": "2026-11-20", "accounts": ["facebook"], "sent_by": "form"})
    evidence.keep_evidence(
        objection_id=Objection.objects.get().pk,
        form_key="one",
        title="A mail",
        examined=evidence.examine(b"Dear Kim"),
        now=NOW,
    )
    return visitor


def zip_of(visitor: Visitor) -> zipfile.ZipFile:
    answer = visitor.client.get("/overview/not-for-training.zip")
    return zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content)))


def test_t69_every_field_of_the_record_is_exported_or_left_out_with_a_reason():
    rooms = [*apps.get_app_config("objections").get_models(), *apps.get_app_config("outbox").get_models()]
    for name, exported in exporting.FROM_ABOVE.items():
        fields = {field.name for field in apps.get_model("reminders", name)._meta.concrete_fields}
        assert fields - set(exported) == {"id", "objection"}, name
    assert {model._meta.model_name for model in apps.get_app_config("reminders").get_models()} == set(
        exporting.FROM_ABOVE
    )
    for model in rooms:
        if model.__name__ in exporting.NOT_OF_ONE_PERSON:
            continue
        fields = {field.name for field in model._meta.concrete_fields}
        exported = set(exporting.EXPORTED.get(model, ()))
        left_out = exporting.LEFT_OUT.get(model, {})
        assert exported | set(left_out) == fields, f"{model.__name__}: say in exporting.py what becomes of each field"
        assert not exported & set(left_out)
        assert all(left_out.values())


def test_t69_the_same_holds_for_the_room_of_the_reminders():
    for model in apps.get_app_config("reminders").get_models():
        fields = {field.name for field in model._meta.concrete_fields}
        exported = set(exporting.FROM_ABOVE[model._meta.model_name])
        assert fields - exported == {"id", "objection"}


def test_t69_the_export_is_complete_and_as_its_schema_says():
    visitor = somebody_who_sent()

    answer = visitor.client.get("/overview/not-for-training.zip")

    assert answer["Cache-Control"] == "no-store"
    archive = zipfile.ZipFile(io.BytesIO(answer.getvalue()))
    record = json.loads(archive.read("objection.json"))
    jsonschema.validate(record, json.loads(SCHEMA.read_text()))
    assert record["objection"]["stored_answers"]["values"]["name"] == "Kim Beispiel"
    assert len(record["submission"]) == 1
    names = archive.namelist()
    assert "sent/01-facebook-2026-11-20.txt" in names
    assert sum(name.startswith("statements/") for name in names) == 2
    file = next(name for name in names if name.startswith("evidence/"))
    assert archive.read(file) == b"Dear Kim"
    assert archive.read("not-for-training.ics").count(b"BEGIN:VEVENT") == 1
    assert b"2026-11-20" in archive.read("timeline.csv")
    assert b"2026-11-20 sent facebook" in archive.read("timeline.txt")
    assert Objection.objects.get().reference not in json.dumps(record)


def test_the_schema_names_exactly_what_is_exported():
    described = json.loads(SCHEMA.read_text())["properties"]

    for model, fields in exporting.EXPORTED.items():
        part = described[model._meta.model_name]
        row = part.get("items", part)
        assert sorted(row["properties"]) == sorted(fields)
        assert row["additionalProperties"] is False


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1"])
def test_t48_no_cell_is_a_formula(start):
    (cell,) = next(csv.reader(io.StringIO(exporting.as_csv([(start + '\0,"x"',)]), newline="")))

    assert cell.startswith("'") or not re.match(r"\s*[=+\-@]", cell)
    assert "\0" not in cell


def test_t69_no_stranger_gets_an_export():
    somebody_who_sent()

    assert Visitor().client.get("/overview/not-for-training.zip").status_code == 404


def test_what_we_hold_only_counts_without_a_reason():
    somebody_who_sent()
    out = io.StringIO()

    call_command("what_we_hold", Objection.objects.get().reference, stdout=out)

    assert "submission: 1" in out.getvalue()
    assert "Kim" not in out.getvalue()
    assert not Event.objects.filter(kind="looked_at").exists()


def test_what_we_hold_opens_everything_with_a_reason_and_notes_it():
    somebody_who_sent()
    out = io.StringIO()

    call_command("what_we_hold", str(Objection.objects.get().row_key), reason="letter of the court", stdout=out)

    assert "Kim Beispiel" in out.getvalue()
    assert Event.objects.get(kind="looked_at").reason == "letter of the court"
    for model in exporting.EXPORTED:
        assert f"{model._meta.model_name}:" in out.getvalue()


def test_the_commands_refuse_an_unknown_objection_without_repeating_it():
    with pytest.raises(CommandError, match=r"^There is no objection of that reference or row key\.$"):
        call_command("what_we_hold", "somebody@example.org")


def test_export_objection_writes_a_file_only_its_writer_can_read(tmp_path):
    somebody_who_sent()
    file = tmp_path / "export.zip"

    call_command("export_objection", Objection.objects.get().reference, str(file), reason="asked by letter")

    assert file.stat().st_mode & 0o777 == 0o600
    assert "objection.json" in zipfile.ZipFile(file).namelist()


def leads_to_the_objection(model, seen=()) -> bool:
    """Say whether a row of this model belongs to an objection, over however many steps, or names one by its key."""
    if any(field.name == "about" and field.get_internal_type() == "UUIDField" for field in model._meta.concrete_fields):
        return True
    ahead = {field.related_model for field in model._meta.concrete_fields if field.related_model}
    return Objection in ahead or any(
        leads_to_the_objection(one, (*seen, model)) for one in ahead - {model, *seen} if not isinstance(one, str)
    )


def test_what_we_hold_names_every_model_that_leads_to_an_objection():
    """A new model with a link to the objection fails here until it is in the export, and with it in the command."""
    walk(answered)
    out = io.StringIO()

    call_command("what_we_hold", Objection.objects.get().reference, stdout=out)

    leading = [model for model in apps.get_models() if leads_to_the_objection(model)]
    assert len(leading) >= 13
    for model in leading:
        assert f"\n{model._meta.model_name}: " in "\n" + out.getvalue(), f"{model.__name__}: put it into exporting.py"


def test_what_we_hold_is_complete_and_fits_on_a_page():
    """Evidence, mails, sessions, link orders, reminders, and what is known of the address; nothing is opened."""
    walk(answered)
    objection = Objection.objects.get()
    NeverWrite.objects.create(mailbox_hash=objection.email_addresses.get().mailbox_hash, since=NOW)
    for number in range(18):
        examined = evidence.examine(b"Dear Kim")
        evidence.keep_evidence(objection_id=objection.pk, form_key=f"{number}", title="A", examined=examined, now=NOW)
        Event.objects.create(objection=objection, kind="edited", happened_on=NOW.date())
    out = io.StringIO()

    call_command("what_we_hold", objection.reference, stdout=out)

    said = out.getvalue()
    for line in ("evidence: 20", "mail: 1", "session: 1", "linkorder: 1", "wishes: 1", "neverwrite: 1", "ledger: 0"):
        assert line in said.splitlines(), said
    assert "deadaddress: 0" in said
    # A page of A4 takes sixty lines of ninety signs.
    assert sum(1 + len(line) // 90 for line in said.splitlines()) <= 60
    assert not any(word in said for word in CANARIES.values())


def test_what_we_hold_finds_orders_that_name_only_the_address():
    walk(answered)
    known = Objection.objects.get().email_addresses.get()
    LinkOrder.objects.create(purpose="sign_in", language="en", ordered_at=NOW, address_hash=known.address_hash)
    out = io.StringIO()

    call_command("what_we_hold", Objection.objects.get().reference, stdout=out)

    assert "linkorder: 2" in out.getvalue().splitlines()


def test_an_export_does_not_tell_whether_somebody_elses_address_is_known():
    """Enumeration: ask for a link to an address, enter it, and read in the export whether a mail went out."""
    visitor = somebody_who_sent()
    known = EmailAddress(objection=Objection.objects.get(), address="kim@example.org", language="en", entered_at=NOW)
    known.address_hash, known.mailbox_hash = "of kim's address", "of kim's mailbox"
    known.save()
    LinkOrder.objects.create(
        purpose="sign_in", language="en", ordered_at=NOW, mailed_at=NOW, address_hash=known.address_hash
    )
    Link.objects.create(kind="never", token_hash="t", mailbox_hash=known.mailbox_hash, made_at=NOW)

    found = json.loads(zip_of(visitor).read("objection.json"))

    assert [row["address"] for row in found["emailaddress"]] == ["kim@example.org"]
    assert (found["linkorder"], found["link"]) == ([], [])


def test_the_dates_of_an_export_are_the_entries_that_a_calendar_has_already():
    visitor = somebody_who_sent()

    exported = re.findall(rb"UID:(\S+)", zip_of(visitor).read("not-for-training.ics"))

    assert exported == re.findall(rb"UID:(\S+)", visitor.client.get("/overview/not-for-training.ics").content)
    assert Objection.objects.get().reference[:16].encode() not in exported[0]


def test_a_reference_is_never_read_as_an_option_of_a_command(monkeypatch):
    drawn = iter(["-" + "a" * 31, "-" + "b" * 31, "c" * 32])
    monkeypatch.setattr("secrets.token_urlsafe", lambda _bytes: next(drawn))

    assert new_reference() == "c" * 32


def test_t48_no_file_of_the_export_runs_in_a_spreadsheet_or_makes_a_second_event():
    """T48: the person's words, with all that a formula starts with, go through the real export."""
    visitor = somebody_who_sent()
    objection = Objection.objects.get()
    Submission.objects.update(account="=cmd|' /C calc'!A1")
    for start in ("=", "+", "-", "@", "\t=", "\r\nBEGIN:VEVENT\r\n="):
        evidence.keep_evidence(
            objection_id=objection.pk,
            form_key=start,
            title=f"{start}HYPERLINK(1)",
            examined=evidence.examine(f"{start}1".encode()),
            now=NOW,
        )

    answer = visitor.client.get("/overview/not-for-training.zip")

    archive = zipfile.ZipFile(io.BytesIO(answer.getvalue()))
    tables = [name for name in archive.namelist() if name.endswith(".csv")]
    cells = [
        cell
        for name in tables
        for row in csv.reader(io.StringIO(archive.read(name).decode(), newline=""))
        for cell in row
    ]
    assert tables
    assert any("cmd" in cell for cell in cells)
    assert not any(re.match(r"\s*[=+\-@]", cell) for cell in cells)
    dates = archive.read("not-for-training.ics")
    assert dates.count(b"BEGIN:VEVENT") == 1
    assert b"HYPERLINK" not in dates
    assert not any(".." in name or name.startswith("/") or "\\" in name for name in archive.namelist())


def test_the_export_goes_out_in_pieces_and_never_stands_in_memory_as_a_whole():
    somebody_who_sent()
    objection = Objection.objects.get()
    for number in range(4):
        Evidence.objects.create(
            objection=objection, form_key=f"{number}", kind="pdf", content=b"%PDF-" * 1000, size=5000, kept_at=NOW
        )

    pieces = exporting.export(objection, now=NOW)

    assert iter(pieces) is pieces
    sizes = [len(piece) for piece in pieces]
    assert len(sizes) > 20
    assert max(sizes) < sum(sizes) / 2


def test_a_file_that_cannot_be_opened_any_more_is_named_and_spoils_nothing(caplog):
    visitor = somebody_who_sent()
    evidence.keep_evidence(
        objection_id=Objection.objects.get().pk,
        form_key="two",
        title="Another",
        examined=evidence.examine(b"Dear all"),
        now=NOW,
    )
    first, second = Evidence.objects.order_by("pk")
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE objections_evidence SET content = %s WHERE id = %s", [b"\x01\x04test" + b"x" * 40, first.pk]
        )

    answer = visitor.client.get("/overview/not-for-training.zip")

    archive = zipfile.ZipFile(io.BytesIO(answer.getvalue()))
    assert archive.testzip() is None
    assert b"cannot be opened" in archive.read(f"evidence/{first.safe_name}-damaged.txt")
    assert archive.read(f"evidence/{second.safe_name}") == b"Dear all"
    assert "cannot be opened" in caplog.text
