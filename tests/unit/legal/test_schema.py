"""The schemas say the same as the loader, and the files in docs/schema are those of today."""

import json
import re
import tomllib
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from apps.legal.checking import Severity, check
from apps.legal.loading import DATA, FOLDERS, load_lawbook, read_lawbook
from apps.legal.schema import schema_of, schemas

DOCS = Path(__file__).parents[3] / "docs"
WRITTEN = DOCS / "schema"
EXAMPLE = re.compile(r"`([a-z_]+/[\w-]+\.toml)`[^`]*```toml\n(.*?)```", re.DOTALL)


def problems_in(value, schema, root):
    """Yield what a schema does not allow: the part of JSON Schema that ours use, written a second time."""
    if "$ref" in schema:
        yield from problems_in(value, root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root)
        return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{value!r} is none of {schema['enum']}"
    kinds = {"string": (str, date), "integer": int, "boolean": bool, "array": list, "object": dict}
    if "type" in schema and not isinstance(value, kinds[schema["type"]]):
        yield f"{value!r} is not of type {schema['type']}"
        return
    if (schema.get("format") == "date") is not isinstance(value, date) and "type" in schema:
        yield f"{value!r} and a day are mixed up"
    if isinstance(value, list):
        if len(value) < schema.get("minItems", 0):
            yield "the list is too short"
        for item in value:
            yield from problems_in(item, schema["items"], root)
    if isinstance(value, dict):
        known = schema.get("properties", {})
        yield from (f"{name} is missing" for name in schema.get("required", ()) if name not in value)
        for name, item in value.items():
            others = schema["additionalProperties"]
            if name not in known and others is False:
                yield f"{name} is not a field"
            else:
                yield from problems_in(item, known.get(name) or others, root)


def problems_of(folder, table):
    schema = schema_of(folder)
    return list(problems_in(table, schema, schema))


def test_the_written_schemas_are_those_of_today():
    held = {path.name: path.read_text(encoding="utf-8") for path in WRITTEN.glob("*.json")}

    assert held == schemas(), "run manage.py lawbook_schema --write"


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_record_fits_its_schema(folder):
    for path in (DATA / folder).glob("*.toml"):
        assert problems_of(folder, tomllib.loads(path.read_text(encoding="utf-8"))) == [], path.name


@pytest.mark.parametrize(
    ("folder", "change", "problem"),
    [
        ("grounds", {"strength": "overwhelming"}, "'overwhelming' is none of"),
        ("grounds", {"weight": 7}, "weight is not a field"),
        ("grounds", {"sources": []}, "the list is too short"),
        ("grounds", {"order": "first"}, "'first' is not of type integer"),
        ("grounds", {"when": {"shoe_size": [42]}}, "shoe_size is not a field"),
        ("grounds", {"when": {"linked": ["perhaps"]}}, "'perhaps' is none of"),
        ("grounds", {"verified_on": "yesterday"}, "'yesterday' and a day are mixed up"),
    ],
)
def test_a_schema_refuses_what_the_loader_refuses(folder, change, problem):
    table = tomllib.loads((DATA / folder / "old_posts.toml").read_text(encoding="utf-8"))

    found = problems_of(folder, {**table, **change})

    assert re.search(re.escape(problem), "\n".join(found))


def test_a_schema_asks_for_what_cannot_be_left_out():
    found = problems_of("effects", {"order": 10})

    assert set(found) == {f"{name} is missing" for name in ("sources", "verified_on", "reach", "titles", "texts")}


def test_every_schema_says_what_a_record_is():
    for name, text in schemas().items():
        schema = json.loads(text)
        assert schema["description"], name
        assert schema["$schema"].endswith("2020-12/schema"), name


def test_the_command_writes_the_schemas_and_is_then_content(tmp_path):
    (tmp_path / "unknown.json").write_text("{}", encoding="utf-8")

    with pytest.raises(CommandError, match=r"grounds\.json.*unknown\.json.*--write"):
        call_command("lawbook_schema", folder=tmp_path, stdout=StringIO())
    call_command("lawbook_schema", "--write", folder=tmp_path, stdout=StringIO())
    said = StringIO()
    call_command("lawbook_schema", folder=tmp_path, stdout=said)

    assert {path.name for path in tmp_path.iterdir()} == set(schemas())
    assert "all current" in said.getvalue()


def test_the_worked_example_of_the_docs_works(folder, change):
    text = (DOCS / "lawbook.md").read_text(encoding="utf-8")
    files = EXAMPLE.findall(text.partition("## Adding a country")[2].partition("\n## ")[0])
    edition = load_lawbook().edition
    change("lawbook.toml", f"edition = {edition}", f"edition = {edition + 1}")

    for name, body in files:
        (folder / name).write_text(body.replace("edition = 2", f"edition = {edition + 1}"), encoding="utf-8")
    lawbook = read_lawbook(folder)

    assert len(files) == 4
    assert lawbook.jurisdiction("WS").right_article == "s. 30"
    assert [finding for finding in check(lawbook, date(2026, 11, 28)) if finding.severity is Severity.ERROR] == []
