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

from apps.objections import evidence, exporting
from apps.objections.models import Event, Objection
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


def test_t69_every_field_of_the_record_is_exported_or_left_out_with_a_reason():
    for model in apps.get_app_config("objections").get_models():
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
