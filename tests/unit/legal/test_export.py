"""The export holds everything, in a shape that others can rely on."""

import json
from dataclasses import fields

from apps.legal.export import SHAPE, as_json, as_object
from apps.legal.loading import DATA, FOLDERS, load_lawbook, read_lawbook


def test_the_export_has_the_shape_that_is_promised():
    exported = as_object(load_lawbook())

    assert list(exported) == ["shape", "licence", "edition", "edition_on", *FOLDERS]
    assert exported["shape"] == SHAPE == 1
    assert exported["licence"] == "CC0-1.0"


def test_the_export_holds_every_record_under_its_id():
    exported = as_object(load_lawbook())

    for folder in FOLDERS:
        assert set(exported[folder]) == {path.stem for path in (DATA / folder).glob("*.toml")}
        assert all(record["id"] == id_ for id_, record in exported[folder].items())


def test_every_exported_record_has_all_its_fields():
    exported = as_object(load_lawbook())

    for folder, kind in FOLDERS.items():
        names = {item.name for item in fields(kind)}
        assert all(set(record) == names for record in exported[folder].values()), folder


def test_the_export_says_what_the_record_says():
    exported = json.loads(as_json(load_lawbook()))

    milestone = exported["timeline"]["2024_06_14_pause"]
    assert milestone["happened_on"] == "2024-06-14"
    assert milestone["until"] is None
    assert milestone["confidence"] == "high"
    assert milestone["texts"]["de"].startswith("Meta hält")
    assert exported["channels"]["facebook_ai"]["accounts"] == ["facebook"]


def test_the_same_lawbook_gives_the_same_text():
    assert as_json(read_lawbook(DATA)) == as_json(load_lawbook())
