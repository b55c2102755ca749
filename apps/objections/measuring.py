"""What a statement has, lacks and may tell too much, kept beside it: measuring it costs more than the rest of its page.

It is kept sealed in the statement's row, with a keyed hash of everything it follows from: the answers, the text, the
day, and every file of ours that has a say in it. Where the hash differs, it is measured anew. So it cannot be out of
date, and nobody has to remember to throw it away.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from apps.core.lookup import keyed_hash
from apps.objections.models import Objection, Statement
from apps.statements import oversharing
from apps.statements.composing import Composed, Note
from apps.statements.editing import dropped
from apps.statements.oversharing import Finding, Kind
from apps.statements.strength import Checked, Point, checklist

_SOURCES = Path(__file__).resolve().parents[1]
_HAVE_A_SAY = {".py", ".toml", ".ftl"}


@dataclass(frozen=True, slots=True)
class Measured:
    """What the page of a statement tells about it, without a word of any language but the person's own."""

    instrument: str
    points: tuple[Checked, ...]
    found: tuple[Finding, ...]
    dropped: tuple[Point, ...]
    grounds: tuple[str, ...]
    left_out: tuple[str, ...]
    notes: tuple[Note, ...]


def measure(composed: Composed, statement: Statement, *, own_name: str) -> Measured:
    """Return what there is to tell about the text that the person would send; `own_name` is nothing to warn of."""
    return Measured(
        instrument=composed.instrument,
        points=checklist(composed, statement.text),
        found=oversharing.look_through(statement.text, own_name=own_name),
        dropped=dropped(composed, statement.text) if statement.is_edited else (),
        grounds=composed.grounds,
        left_out=composed.left_out,
        notes=composed.notes,
    )


def kept(statement: Statement, objection: Objection, *, today: date) -> Measured | None:
    """Return what was measured, or None where anything it follows from is no longer the same."""
    if statement.measured_from != follows_from(statement, objection, today=today) or statement.measured is None:
        return None
    return _from_stored(statement.measured)


def keep(statement: Statement, objection: Objection, measured: Measured, *, today: date) -> None:
    """Keep what was measured of a statement that its objection's answers make; one UPDATE of a row that may be gone."""
    statement.measured = asdict(measured)
    statement.measured_from = follows_from(statement, objection, today=today)
    sealed = Statement._meta.get_field("measured").pre_save(statement, add=False)
    Statement.objects.filter(pk=statement.pk).update(measured=sealed, measured_from=statement.measured_from)


def follows_from(statement: Statement, objection: Objection, *, today: date) -> str:
    """Return the keyed hash of everything that a text and what is told about it follow from."""
    everything = [
        objection.stored_answers,
        [objection.statement_language, objection.tone, objection.variant, objection.seed],
        [statement.length, statement.facts_digest, statement.text],
        # The law changes on days.
        today.isoformat(),
        release(),
    ]
    return keyed_hash("measured", json.dumps(everything, sort_keys=True))


@cache
def release() -> str:
    """Return a hash of our code, law and wording, read once for each process; 36 ms on 27 November 2026."""
    files = sorted(path for path in _SOURCES.rglob("*") if path.suffix in _HAVE_A_SAY)
    together = hashlib.sha256()
    for path in files:
        together.update(f"{path.relative_to(_SOURCES)}\0".encode() + path.read_bytes() + b"\0")
    return together.hexdigest()


def _from_stored(stored: dict[str, Any]) -> Measured:
    return Measured(
        instrument=stored["instrument"],
        points=tuple(Checked(Point(each["point"]), each["is_met"]) for each in stored["points"]),
        found=tuple(Finding(Kind(each["kind"]), tuple(each["words"])) for each in stored["found"]),
        dropped=tuple(Point(each) for each in stored["dropped"]),
        grounds=tuple(stored["grounds"]),
        left_out=tuple(stored["left_out"]),
        notes=tuple(Note(each) for each in stored["notes"]),
    )
