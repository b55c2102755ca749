"""The statement as it stands now, and whether the answers have moved on since it was written."""

from __future__ import annotations

from dataclasses import dataclass

from apps.legal.loading import load_lawbook
from apps.objections.answers import facts_from
from apps.objections.models import Objection, Statement
from apps.statements.composing import Composed, compose


@dataclass(frozen=True, slots=True)
class Draft:
    """The newest statement of one length, what would be composed today, and older edits."""

    statement: Statement | None
    composed: Composed
    earlier_edits: tuple[Statement, ...] = ()

    @property
    def is_outdated(self) -> bool:
        """Say whether the answers, or the lawbook, have changed since the text was written."""
        return self.statement is not None and self.statement.facts_digest != self.composed.digest


def draft_of(objection: Objection, length: str) -> Draft:
    """Return the draft in the objection's language. Raises `NoRightError` as `compose` does."""
    composed = compose(
        facts_from(objection.answers),
        load_lawbook(),
        document="objection",
        length=length,
        language=objection.statement_language,
    )
    rows = list(
        objection.statements.filter(
            document="objection", length=length, language=objection.statement_language
        ).order_by("-created_at", "-pk")
    )
    matching = next((row for row in rows if row.facts_digest == composed.digest), None)
    current = matching or next(iter(rows), None)
    return Draft(
        statement=current,
        composed=composed,
        earlier_edits=tuple(row for row in rows if row.is_edited and row is not current),
    )
