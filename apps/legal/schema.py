"""JSON Schemas of the lawbook's files, made from the record classes, for editors that check while one types."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import StrEnum
from inspect import cleandoc
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from apps.legal.checking import CONDITIONS
from apps.legal.lawbook import Ground, Record
from apps.legal.loading import COVER, FOLDERS, LICENCE

DIALECT = "https://json-schema.org/draft/2020-12/schema"

Schema = dict[str, Any]


def schemas() -> dict[str, str]:
    """Return the text of every schema file under its name: one per folder, and one for the cover sheet."""
    return {
        f"{COVER.removesuffix('.toml')}.json": _text(_cover()),
        **{f"{folder}.json": _text(schema_of(folder)) for folder in FOLDERS},
    }


def schema_of(folder: str) -> Schema:
    """Return the schema of the records in a folder of the lawbook.

    The record's id is the file's name and no field of the file. Raises `KeyError` for a folder that
    the lawbook does not have.
    """
    parts: dict[str, Schema] = {}
    schema = {"$schema": DIALECT, "title": f"apps/legal/data/{folder}/*.toml", **_record(FOLDERS[folder], parts)}
    return {**schema, "$defs": dict(sorted(parts.items()))} if parts else schema


def _cover() -> Schema:
    wanted: Schema = {
        "edition": {"type": "integer", "minimum": 1},
        "edition_on": _day(),
        "licence": {"const": LICENCE},
    }
    return {
        "$schema": DIALECT,
        "title": f"apps/legal/data/{COVER}",
        "description": "The edition of the lawbook and its day.",
        "type": "object",
        "additionalProperties": False,
        "required": list(wanted),
        "properties": wanted,
    }


def _record(kind: type, parts: dict[str, Schema]) -> Schema:
    """Return the schema of a dataclass; classes that it holds are added to the parts."""
    hints = get_type_hints(kind)
    wanted = [item for item in fields(kind) if item.init and item.name != "id"]
    properties = {item.name: _with_default(_value(hints[item.name], parts), item) for item in wanted}
    if issubclass(kind, Record):
        # The loader refuses a record that rests on nothing.
        properties["sources"]["minItems"] = 1
    if kind is Ground:
        properties["when"] = {**properties["when"], **_conditions()}
    return {
        "description": cleandoc(kind.__doc__ or ""),
        "type": "object",
        "additionalProperties": False,
        "required": [item.name for item in wanted if not _has_default(item)],
        "properties": properties,
    }


def _value(hint: Any, parts: dict[str, Schema]) -> Schema:
    """Return the schema of one value."""
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return _value(next(arm for arm in get_args(hint) if arm is not type(None)), parts)
    if origin in (tuple, frozenset):
        unique = {"uniqueItems": True} if origin is frozenset else {}
        return {"type": "array", "items": _value(get_args(hint)[0], parts), **unique}
    if origin is not None:  # a table of values, such as names by language
        return {"type": "object", "additionalProperties": _value(get_args(hint)[1], parts)}
    if hint is Any:
        return {}
    if hint is date:
        return _day()
    if issubclass(hint, StrEnum):
        return {"description": cleandoc(hint.__doc__ or ""), "enum": [item.value for item in hint]}
    if isinstance(hint, type) and is_dataclass(hint):
        if hint.__name__ not in parts:
            parts[hint.__name__] = {}
            parts[hint.__name__] = _record(hint, parts)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    return {"type": {str: "string", int: "integer", bool: "boolean"}[hint]}


def _day() -> Schema:
    """Return the schema of a day, which TOML writes without quotes."""
    return {"type": "string", "format": "date"}


def _conditions() -> Schema:
    """Return what the condition of a ground may ask about, with the values there are."""
    return {
        "additionalProperties": False,
        "properties": {
            name: {"type": "array", "minItems": 1, "items": {"enum": list(values)} if values else {"type": "string"}}
            for name, values in CONDITIONS.items()
        },
    }


def _with_default(schema: Schema, item: Field[Any]) -> Schema:
    """Add what holds when the field is left out, where that is a plain value."""
    plain = isinstance(item.default, str | int) and item.default != ""
    return {**schema, "default": item.default} if plain else schema


def _has_default(item: Field[Any]) -> bool:
    return item.default is not MISSING or item.default_factory is not MISSING


def _text(schema: Mapping[str, Any]) -> str:
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
