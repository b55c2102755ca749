"""The statement as it stands now, and whether the answers have moved on since it was written."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import F, FilteredRelation, Q, QuerySet
from django.utils import timezone

from apps.core.compiled_query import CompiledQuery, columns_of, row_as
from apps.core.lookup import keyed_hash
from apps.legal.facts import Facts
from apps.legal.loading import load_lawbook
from apps.objections import measuring
from apps.objections.answers import WITHOUT_SENSITIVE, facts_from
from apps.objections.measuring import Measured
from apps.objections.models import Objection, Statement
from apps.statements.composing import Composed, compose
from apps.statements.course import Course


@dataclass(frozen=True, slots=True)
class EarlierEdit:
    """A text the person once changed by hand and does not use now."""

    text: str
    language: str

    @property
    def key(self) -> str:
        """Return what names this text in a form: the same for the same words."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Shown:
    """The newest statement of one length, what there is to tell about it, and older edits."""

    statement: Statement
    measured: Measured
    is_outdated: bool
    earlier_edits: tuple[EarlierEdit, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """The newest statement of one length, what would be composed today, and older edits."""

    statement: Statement | None
    composed: Composed
    earlier_edits: tuple[EarlierEdit, ...] = ()

    @property
    def is_outdated(self) -> bool:
        """Say whether the answers, or the lawbook, have changed since the text was written."""
        return self.statement is not None and self.statement.facts_digest != facts_digest_of(self.composed)


def facts_digest_of(composed: Composed) -> str:
    """Return the digest of what a text was made from, as the record keeps it."""
    return keyed_hash("facts", composed.digest)


def compose_for(
    objection: Objection,
    *,
    document: str = "objection",
    length: str,
    today: date,
    course: Course | None = None,
    language: str = "",
    facts: Facts | None = None,
) -> Composed:
    """Compose a document for an objection, in its language (or the given one) and tone. Raises as `compose` does.

    `facts` stand for the answers where a letter tells more than is kept of them.

    The objection's own seed decides between wordings that say the same, so that an answer that
    changes later leaves the sentences about everything else as they were.
    """
    return compose(
        facts or facts_from(objection.answers),
        load_lawbook(),
        document=document,
        length=length,
        language=language or objection.statement_language,
        course=course,
        tone=objection.tone,
        variant=objection.variant,
        seed=objection.seed,
        without_sensitive=bool(objection.answers.get(WITHOUT_SENSITIVE, False)),
        today=today,
    )


def draft_of(objection: Objection, length: str) -> Draft:
    """Return the draft in the objection's language. Raises `NoRightError` as `compose` does."""
    return _draft(objection, length, _rows(objection, length), timezone.localdate())


def _with_rows(reference: str, length: str) -> QuerySet[Objection, tuple[Any, ...]]:
    written = FilteredRelation(
        "statements",
        condition=Q(
            statements__document="objection", statements__length=length, statements__language=F("statement_language")
        ),
    )
    columns = columns_of(Objection) + columns_of(Statement, prefix="written__")
    return Objection.objects.annotate(written=written).filter(reference=reference).values_list(*columns)


_WITH_ROWS = CompiledQuery(_with_rows, "reference", "length")


def objection_and_rows(reference: str, length: str) -> tuple[Objection, list[Statement]] | None:
    """Return an objection with its statements of one length, the newest first, in one query; None where it is gone."""
    found = _WITH_ROWS.rows(reference=reference, length=length)
    if not found:
        return None
    width = len(columns_of(Objection))
    objection = row_as(Objection, found[0][:width])
    rows = [row_as(Statement, values[width:]) for values in found if values[width] is not None]
    for row in rows:
        row.objection = objection
    # Here and not in the query: for one row or two, PostgreSQL takes longer to plan it than we to do it.
    return objection, sorted(rows, key=lambda row: (row.created_at, row.pk), reverse=True)


def shown_draft(objection: Objection, rows: Sequence[Statement], length: str, *, today: date) -> Shown | None:
    """Return what the statement's page shows, or None when nothing is written. Raises `NoRightError` as `compose` does.

    Says the same as `draft_of`, and composes only where answers, text, day or our own files have changed since.
    """
    for row in rows:
        if measured := measuring.kept(row, objection, today=today):
            return Shown(row, measured, is_outdated=False, earlier_edits=tuple(_earlier_edits(rows, row)))
    draft = _draft(objection, length, rows, today)
    if draft.statement is None:
        return None
    own_name = facts_from(objection.answers).name
    measured = measuring.measure(draft.composed, draft.statement, own_name=own_name)
    if not draft.is_outdated:
        measuring.keep(draft.statement, objection, measured, today=today)
    return Shown(draft.statement, measured, draft.is_outdated, draft.earlier_edits)


def _rows(objection: Objection, length: str) -> list[Statement]:
    return list(
        objection.statements.filter(
            document="objection", length=length, language=objection.statement_language
        ).order_by("-created_at", "-pk")
    )


def _draft(objection: Objection, length: str, rows: Sequence[Statement], today: date) -> Draft:
    composed = compose_for(objection, length=length, today=today)
    digest = facts_digest_of(composed)
    matching = next((row for row in rows if row.facts_digest == digest), None)
    current = matching or next(iter(rows), None)
    return Draft(
        statement=current,
        composed=composed,
        earlier_edits=tuple(_earlier_edits(rows, current)),
    )


def _earlier_edits(rows: Iterable[Statement], current: Statement | None) -> Iterator[EarlierEdit]:
    """Yield every text of the person's own that is not in use, each once, the newest first."""
    seen = {current.text} if current else set()
    for row in rows:
        for text in ([row.edited_text] if row.is_edited else []) + row.put_aside:
            if text not in seen:
                seen.add(text)
                yield EarlierEdit(text, row.language)
