"""The statement as a letter by post: the person's text between a letter's head and its signature line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from apps.legal.facts import Facts
from apps.objections.drafts import Draft, compose_for
from apps.objections.models import Objection, Statement
from apps.statements.composing import Composed
from apps.statements.course import Course
from apps.statements.editing import aligned
from apps.statements.writing import Paragraph

BODY = "statement"
"""The id of a paragraph that comes from the statement, whether composed or written by the person."""

CLOSING, IDENTITY = "closing", "identity"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to Meta, ready to be signed."""

    language: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def text(self) -> str:
        """Return the whole letter as plain text."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def subject(self) -> str:
        """Return what the letter is about, in its own language."""
        return next((paragraph.text for paragraph in self.paragraphs if paragraph.id == "subject"), "")


ON_PAPER = frozenset({"accounts", "deadline-statutory", "deadline-courtesy"})
"""Paragraphs that speak otherwise on paper: no form shows the account there, and a day can be named."""


def letter_for(
    objection: Objection, draft: Draft, statement: Statement, *, facts: Facts, address: str, email: str, today: date
) -> Letter:
    """Return the letter that carries the full statement as it is now, edited or not.

    What is sent by post and what is sent through a form are then the same words, but for what only
    paper can say. `facts` may tell more than is kept: names that stand in this one letter.
    """
    frame = compose_for(
        objection,
        document="letter",
        length="full",
        today=today,
        course=Course(today=today, sender_address=address, answer_email=email),
        facts=facts,
    )
    ids = [paragraph.id for paragraph in frame.paragraphs]
    before = frame.paragraphs[: ids.index("salutation") + 1]
    after = frame.paragraphs[ids.index(IDENTITY) :]
    on_paper = {part.id: part.text for part in frame.paragraphs if part.id in ON_PAPER}
    body = tuple(Paragraph(BODY, 0, text, because="") for text in _body(draft.composed, statement, on_paper))
    return Letter(language=frame.language, paragraphs=(*before, *body, *after))


def _body(composed: Composed, statement: Statement, on_paper: Mapping[str, str]) -> list[str]:
    """Return the paragraphs of the statement without its greetings: the letter has its own.

    What the person has written otherwise stays as they wrote it.
    """
    ours = {paragraph.text: paragraph.id for paragraph in composed.paragraphs}
    body = []
    for block in aligned(statement.composed_text, statement.text):
        name = ours.get(block.made or "", "")
        if block.now and name != CLOSING:
            body.append(on_paper.get(name, block.now) if block.now == block.made else block.now)
    return body
