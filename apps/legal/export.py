"""The whole lawbook as one JSON object, for whoever wants to build on it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Set
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from apps.legal.lawbook import Lawbook
from apps.legal.loading import FOLDERS, LICENCE

SHAPE = 1
"""The version of the object's shape. New fields may come at any time; it is raised when one goes or changes."""


def as_object(lawbook: Lawbook) -> dict[str, Any]:
    """Return the lawbook as plain values: each kind of record under its name, each record under its id.

    Every record has all its fields, those with their default value included. Days are written as
    2026-11-23, lists keep their order.
    """
    return {
        "shape": SHAPE,
        "licence": LICENCE,
        "edition": lawbook.edition,
        "edition_on": lawbook.edition_on.isoformat(),
        **{folder: _plain(getattr(lawbook, folder)) for folder in FOLDERS},
    }


def as_json(lawbook: Lawbook) -> str:
    """Return the lawbook as the text of one JSON object; the same lawbook always gives the same text."""
    return json.dumps(as_object(lawbook), ensure_ascii=False, separators=(",", ":"))


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {item.name: _plain(getattr(value, item.name)) for item in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, Set):
        return sorted(_plain(item) for item in value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return value
