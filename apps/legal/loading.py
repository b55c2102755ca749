"""Reading the lawbook from its files, strictly: what is wrong is said once, before anything runs."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType, UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from apps.legal.checking import Finding, Severity, broken_references
from apps.legal.lawbook import (
    Alternative,
    Authority,
    Change,
    Channel,
    Controller,
    CounterArgument,
    DeadlineRule,
    Effect,
    ForbiddenClaim,
    Ground,
    Instrument,
    Jurisdiction,
    Lawbook,
    Milestone,
    Source,
)

DATA = Path(__file__).parent / "data"

FOLDERS: Mapping[str, type] = {
    "sources": Source,
    "instruments": Instrument,
    "deadline_rules": DeadlineRule,
    "controllers": Controller,
    "authorities": Authority,
    "jurisdictions": Jurisdiction,
    "channels": Channel,
    "grounds": Ground,
    "forbidden_claims": ForbiddenClaim,
    "effects": Effect,
    "alternatives": Alternative,
    "timeline": Milestone,
    "counter_arguments": CounterArgument,
    "changes": Change,
}
"""The folders of the lawbook. Each file in one is a record, and its name is the record's id."""

COVER = "lawbook.toml"
LICENCE = "CC0-1.0"


class LawbookError(ValueError):
    """The lawbook cannot be used. The message names each file that is wrong and what to do."""

    def __init__(self, findings: list[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(f"{finding.file}: {finding.message}" for finding in findings))


class _WrongValueError(ValueError):
    """A value does not fit the field; the message starts with the field's name."""


@cache
def load_lawbook() -> Lawbook:
    """Return the lawbook of this installation, read once per process.

    Raises `LawbookError` when a file cannot be used.
    """
    return read_lawbook(DATA)


def read_lawbook(folder: Path) -> Lawbook:
    """Return the lawbook that a folder holds.

    Raises `LawbookError`, with everything that is wrong and not only the first thing, for an
    unknown field, a value of the wrong kind, a missing source or an id that leads nowhere.
    """
    findings: list[Finding] = []
    cover = _cover(folder, findings)
    records = {name: MappingProxyType(dict(_records(folder / name, kind, findings))) for name, kind in FOLDERS.items()}
    for entry in sorted(folder.iterdir()):
        if entry.name not in {*FOLDERS, COVER}:
            findings.append(_error(entry.name, "does not belong here: move or delete it"))
    if findings:
        raise LawbookError(findings)
    lawbook = Lawbook(**cover, **cast("dict[str, Any]", records))
    if broken := broken_references(lawbook):
        raise LawbookError(broken)
    return lawbook


def _cover(folder: Path, findings: list[Finding]) -> dict[str, Any]:
    """Return the edition and its day from the cover sheet."""
    table = _table(folder / COVER, COVER, findings)
    if table is None:
        return {}
    if table.pop("licence", None) != LICENCE:
        findings.append(_error(COVER, f'`licence` must be "{LICENCE}"'))
    wanted: dict[str, Any] = {"edition": int, "edition_on": date}
    for name in table.keys() - wanted.keys():
        findings.append(_error(COVER, f"`{name}` is not a field here: remove it"))
    cover: dict[str, Any] = {}
    for name, kind in wanted.items():
        try:
            cover[name] = _value(table.get(name), kind, f"`{name}`")
        except _WrongValueError as error:
            findings.append(_error(COVER, str(error)))
    return cover


def _records(folder: Path, kind: type, findings: list[Finding]) -> Iterator[tuple[str, Any]]:
    """Yield each record of a folder under its id."""
    if not folder.is_dir():
        findings.append(_error(folder.name, "is missing: make the folder"))
        return
    for path in sorted(folder.iterdir()):
        file = f"{folder.name}/{path.name}"
        if path.suffix != ".toml":
            findings.append(_error(file, "is not a record: records end in .toml"))
            continue
        table = _table(path, file, findings)
        if table is None:
            continue
        if "id" in table:
            findings.append(_error(file, "`id` is the file's name: remove the field"))
            continue
        try:
            yield path.stem, _made({"id": path.stem, **table}, kind, "")
        except _WrongValueError as error:
            findings.append(_error(file, str(error)))


def _table(path: Path, file: str, findings: list[Finding]) -> dict[str, Any] | None:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        findings.append(_error(file, "is missing: write it"))
    except UnicodeDecodeError:
        findings.append(_error(file, "is not UTF-8: save it as UTF-8"))
    except tomllib.TOMLDecodeError as error:
        findings.append(_error(file, f"is not TOML ({error}): correct it"))
    return None


def _made(table: Mapping[str, Any], kind: Any, where: str) -> Any:
    """Return a dataclass made from a table: no field too many, none missing, all of their kind."""
    wanted = _fields(kind)
    for name in table:
        if name not in wanted:
            known = ", ".join(sorted(wanted.keys() - {"id"}))
            raise _WrongValueError(f"`{where}{name}` is not a field: the fields are {known}")
    values: dict[str, Any] = {}
    for name, (hint, has_default) in wanted.items():
        if name in table:
            values[name] = _value(table[name], hint, f"`{where}{name}`")
        elif not has_default:
            raise _WrongValueError(f"`{where}{name}` is missing: add it")
    return kind(**values)


@cache
def _fields(kind: Any) -> Mapping[str, tuple[Any, bool]]:
    """Return the fields of a dataclass: what each holds and whether it may be left out."""
    hints = get_type_hints(kind)
    return {
        item.name: (
            hints[item.name],
            item.default is not MISSING or item.default_factory is not MISSING,
        )
        for item in fields(kind)
    }


def _value(value: Any, hint: Any, name: str) -> Any:
    """Return a value as its field wants it; raises `_WrongValueError` when it is of another kind."""
    if hint is str and type(value) is str:  # most of the lawbook is plain text
        return value
    container, held = _shape(hint)
    if container is None:
        return _simple(value, held, name) if held is not Any else value
    if container is dict:
        if not isinstance(value, dict):
            raise _WrongValueError(f"{name} must be a table")
        return MappingProxyType({key: _value(item, held, f"`{key}` of {name}") for key, item in value.items()})
    if not isinstance(value, list):
        raise _WrongValueError(f"{name} must be a list, such as [{_example(held)}]")
    entry = f"an entry of {name}"
    return container(_value(item, held, entry) for item in value)


@cache
def _shape(hint: Any) -> tuple[Any, Any]:
    """Return what a field is (tuple, frozenset, a table, or None for a single value) and of what."""
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return _shape(next(arm for arm in get_args(hint) if arm is not type(None)))
    if origin in (tuple, frozenset):
        return origin, get_args(hint)[0]
    if origin is not None:  # the one other kind in use: a table of values, such as names by language
        return dict, get_args(hint)[1]
    return None, hint


def _simple(value: Any, hint: Any, name: str) -> Any:
    """Return a single value: a date, a code from a list, a record within the record, a plain one."""
    if hint is date:
        if not isinstance(value, date) or isinstance(value, datetime):
            raise _WrongValueError(f"{name} must be a day, such as 2026-11-22, without quotes")
        return value
    if issubclass(hint, StrEnum):
        if value not in list(hint):
            raise _WrongValueError(f"{name} must be one of {', '.join(hint)}, not {value!r}")
        return hint(value)
    if is_dataclass(hint):
        if not isinstance(value, dict):
            raise _WrongValueError(f"{name} must be a table")
        return _made(value, hint, f"{name.strip('`')}.")
    # TOML tells true from 1, Python does not: without this a yes would pass for a number.
    if not isinstance(value, hint) or (isinstance(value, bool) and hint is not bool):
        words = {str: "a text", int: "a whole number", bool: "true or false"}
        raise _WrongValueError(f"{name} must be {words[hint]}, not {value!r}")
    return value


def _example(held: Any) -> str:
    return "{ … }" if is_dataclass(held) else '"…"'


def _error(file: str, message: str) -> Finding:
    return Finding(Severity.ERROR, file, message)
