"""Print the statement that follows from a facts file."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.legal.facts import FactsError, facts_from_mapping, facts_schema
from apps.legal.loading import load_lawbook
from apps.statements.composing import Composed, NoRightError, compose
from apps.statements.documents import DOCUMENTS, OBJECTION, Length
from apps.statements.texts import MissingWordingError, languages


class Command(BaseCommand):
    """For lawyers and scripts: facts in, a text out, and on request why it says what it says."""

    help = "Print the statement that follows from the facts of one objection."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the facts, and which text to make of them."""
        parser.add_argument(
            "facts", nargs="?", metavar="FACTS.json", help="A file with the facts, or - to read them from the input."
        )
        parser.add_argument("--document", choices=tuple(DOCUMENTS), default=OBJECTION.id)
        parser.add_argument("--length", choices=tuple(length.value for length in Length), default=Length.FULL.value)
        parser.add_argument("--language", default="en", help="Language of the text, such as en.")
        parser.add_argument(
            "--explain", action="store_true", help="List each paragraph, its version, why it is there and its sources."
        )
        parser.add_argument("--schema", action="store_true", help="Print the JSON Schema of a facts file.")

    def handle(self, *, facts: str | None, schema: bool, explain: bool, **options: Any) -> None:
        """Print the text; raise `CommandError` with one sentence when there is none."""
        if schema:
            self.stdout.write(json.dumps(facts_schema(), indent=2))
            return
        if facts is None:
            raise CommandError(
                "Name a file with the facts, or - to read them from the input; --schema says what it holds."
            )
        composed = _composed(_read(facts), options["document"], options["length"], options["language"])
        self.stdout.write(_explained(composed) if explain else composed.text)


def _read(source: str) -> Any:
    try:
        text = sys.stdin.read() if source == "-" else Path(source).read_text(encoding="utf-8")
    except OSError as error:
        raise CommandError(f"{source} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise CommandError(f"{source} is not written in UTF-8.") from None
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise CommandError(f"The facts are not JSON: line {error.lineno}, {error.msg}.") from None


def _composed(data: Any, document: str, length: str, language: str) -> Composed:
    if not isinstance(data, dict):
        raise CommandError("The facts must be one JSON object; --schema says what it holds.")
    try:
        facts = facts_from_mapping(data)
        return compose(facts, load_lawbook(), document=document, length=length, language=language)
    except FactsError as error:
        raise CommandError(f"The facts cannot be used: {error}.") from None
    except NoRightError:
        raise CommandError(
            f"The law of {data['country']} gives no right to object, so there is no statement to write."
        ) from None
    except MissingWordingError as error:
        raise CommandError(f"{error}; there is wording in {', '.join(languages())}.") from None


def _explained(composed: Composed) -> str:
    lines = [
        f"{composed.document}, {composed.length}, {composed.language}, under {composed.instrument},"
        f" edition {composed.edition} of the lawbook, {len(composed.text)} characters",
        f"digest: {composed.digest}",
    ]
    lines += [f"note: {note}" for note in composed.notes]
    lines += [f"left out: {ground}" for ground in composed.left_out]
    for paragraph in composed.paragraphs:
        lines += ["", f"{paragraph.id}@{paragraph.version}", f"  because of: {paragraph.because}"]
        if paragraph.cites:
            lines.append(f"  cites: {'; '.join(paragraph.cites)}")
        if paragraph.sources:
            lines.append(f"  sources: {', '.join(paragraph.sources)}")
        lines += [f"  | {line}" for line in paragraph.text.splitlines()]
    return "\n".join(lines)
