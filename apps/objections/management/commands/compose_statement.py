"""Print the text that follows from a facts file and, for later documents, a course file."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.legal.facts import FactsError, facts_from_mapping, facts_schema
from apps.legal.loading import load_lawbook
from apps.statements.complaining import NoAuthorityError
from apps.statements.composing import Composed, NoRightError, compose
from apps.statements.course import Course, CourseError, course_from_mapping, course_schema
from apps.statements.documents import DOCUMENTS, OBJECTION, Length, UnknownDocumentError
from apps.statements.texts import MissingWordingError, languages
from apps.statements.varying import Tone


class Command(BaseCommand):
    """For lawyers and scripts: facts in, a text out, and on request why it says what it says."""

    help = "Print the text that follows from the facts of one objection, and from what has happened since."
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
            "--course",
            metavar="COURSE.json",
            help="What has happened since: all documents but the objection and the note to a friend need it.",
        )
        parser.add_argument("--tone", choices=tuple(tone.value for tone in Tone), default=Tone.PLAIN.value)
        parser.add_argument("--variant", type=int, default=0, help="Say it differently: 1 and 2 take other wordings.")
        parser.add_argument(
            "--seed", default="", help="A text that stands for the objection and decides which wordings it takes."
        )
        parser.add_argument(
            "--without-sensitive", action="store_true", help="Leave out what even a category would tell."
        )
        parser.add_argument(
            "--explain", action="store_true", help="List each paragraph, its version, why it is there and its sources."
        )
        parser.add_argument("--schema", action="store_true", help="Print the JSON Schema of a facts file.")
        parser.add_argument(
            "--course-schema", dest="schema_of_course", action="store_true", help="Print that of a course file."
        )

    def handle(self, *, facts: str | None, schema: bool, schema_of_course: bool, explain: bool, **options: Any) -> None:
        """Print the text; raise `CommandError` with one sentence when there is none."""
        if schema or schema_of_course:
            self.stdout.write(json.dumps(facts_schema() if schema else course_schema(), indent=2))
            return
        if facts is None:
            raise CommandError(
                "Name a file with the facts, or - to read them from the input; --schema says what it holds."
            )
        composed = _composed(_read(facts, "facts"), options)
        self.stdout.write(_explained(composed) if explain else composed.text)


def _read(source: str, name: str) -> dict[str, Any]:
    """Return the object that a file or the input holds; `name` says what it is, "facts" or "course"."""
    try:
        text = sys.stdin.read() if source == "-" else Path(source).read_text(encoding="utf-8")
    except OSError as error:
        raise CommandError(f"{source} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise CommandError(f"{source} is not written in UTF-8.") from None
    verb = "is" if name == "course" else "are"
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise CommandError(f"The {name} {verb} not JSON: line {error.lineno}, {error.msg}.") from None
    if not isinstance(data, dict):
        raise CommandError(f"The {name} must be one JSON object; --schema says what it holds.")
    return data


def _course(source: str | None) -> Course | None:
    return course_from_mapping(_read(source, "course")) if source else None


def _composed(data: dict[str, Any], options: dict[str, Any]) -> Composed:
    chosen = ("document", "length", "language", "tone", "variant", "seed", "without_sensitive")
    try:
        facts = facts_from_mapping(data)
        course = _course(options["course"])
        return compose(facts, load_lawbook(), course=course, **{name: options[name] for name in chosen})
    except FactsError as error:
        raise CommandError(f"The facts cannot be used: {error}.") from None
    except CourseError as error:
        raise CommandError(f"The course cannot be used: {error}.") from None
    except NoRightError:
        raise CommandError(
            f"The law of {data['country']} gives no right to object, so there is no statement to write."
        ) from None
    except (NoAuthorityError, UnknownDocumentError) as error:
        raise CommandError(f"{error}.") from None
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
    lines += [f"advice ({advice.kind}): {advice.text}" for advice in composed.advice]
    for paragraph in composed.paragraphs:
        lines += ["", f"{paragraph.id}@{paragraph.version}", f"  because of: {paragraph.because}"]
        if paragraph.cites:
            lines.append(f"  cites: {'; '.join(paragraph.cites)}")
        if paragraph.sources:
            lines.append(f"  sources: {', '.join(paragraph.sources)}")
        lines += [f"  | {line}" for line in paragraph.text.splitlines()]
    return "\n".join(lines)
