"""The wordings: one set of Fluent messages per language, never mixed with another language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from apps.languages import OFFERED, REFERENCE, written_in

WORDING = Path(__file__).parent / "wording"

CARDS = "grounds"
"""The file with the words of the question pages; all others hold the words of letters."""

SHARED = "objection"
"""The file whose messages all letters may refer to: who speaks, of what, under which law."""

ABOUT = frozenset({"version", "reviewed"})
"""What every message says about itself."""


class WordingError(Exception):
    """A wording file cannot be read, or one of its messages cannot be put into words."""


class MissingWordingError(WordingError):
    """There is no such text in this language; offer another language, never a mixture."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A text in one language, with the version that says when its meaning last changed."""

    text: str
    version: int


@dataclass(frozen=True, slots=True)
class GroundCard:
    """A ground as the question pages show it: in the words of the person who picks it."""

    title: str
    hint: str
    question: str
    choices: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Selector:
    """A choice inside a message: on which value, among which variants, and the one otherwise."""

    variable: str
    variants: frozenset[str]
    default: str


class Texts:
    """All messages of one file in one language."""

    def __init__(self, language: str, name: str, source: str, shared: Texts | None = None) -> None:
        self.language = language
        self.name = name
        resource: ast.Resource = FluentResource(source)
        self._entries = _entries(resource, self.file)
        self._resource = resource
        self._shared = shared
        if shared is not None and (twice := sorted(self._entries.keys() & shared._entries.keys())):
            raise WordingError(f"{self.file} has a message {twice[0]!r}, and so has {shared.file}; keep one")
        # Bidirectional isolation marks would be invisible characters in Meta's form.
        self._bundle = FluentBundle([language], functions={}, use_isolating=False)
        if shared is not None:
            self._bundle.add_resource(shared._resource)
        self._bundle.add_resource(resource)
        self._unbroken = _unbroken_spaces(written_in(language).spaced_marks)
        self._versions = {message_id: self._version_of(message_id) for message_id in self._entries}

    @property
    def file(self) -> str:
        """Name the file as an editor finds it."""
        return f"{self.language}/{self.name}.ftl"

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __contains__(self, message_id: str) -> bool:
        return message_id in self._entries

    def parts_of(self, message_id: str) -> tuple[str, ...]:
        """Return the names of a message's attributes in order, but not what it says about itself."""
        names = (attribute.id.name for attribute in self._entry(message_id).attributes)
        return tuple(name for name in names if name not in ABOUT)

    def reviewed(self, message_id: str) -> str:
        """Return who has looked at a message and when, in words."""
        return self._format(message_id, "reviewed", {})

    def version(self, message_id: str) -> int:
        """Return the version of a message; raises `MissingWordingError`."""
        self._entry(message_id)
        return self._versions[message_id]

    def variables_of(self, message_id: str) -> frozenset[str]:
        """Return the names of the values that a message makes use of, itself or through another one."""
        finder = _VariableFinder()
        for entry in self._with_those_it_refers_to(message_id):
            finder.visit(entry)
        return frozenset(finder.names)

    def selectors_of(self, message_id: str) -> tuple[Selector, ...]:
        """Return every place in which a message, or one it refers to, chooses among variants."""
        finder = _SelectorFinder()
        for entry in self._with_those_it_refers_to(message_id):
            finder.visit(entry)
        return tuple(finder.selectors)

    def wording(self, message_id: str, values: Mapping[str, str | int], part: str = "") -> Wording:
        """Return a message, or one part of it, with the values put in.

        Raises `MissingWordingError` when there is no such message and `WordingError` when it asks
        for a value nobody gave. What a person wrote must not come through here: a letter adds it as
        it stands.
        """
        return Wording(self._format(message_id, part, values), self.version(message_id))

    def referred_to(self) -> frozenset[str]:
        """Return the names of the messages that others of this file are made of."""
        finder = _ReferenceFinder()
        for entry in self._entries.values():
            finder.visit(entry)
        return frozenset(finder.names)

    def _with_those_it_refers_to(self, message_id: str) -> list[ast.Message]:
        found, waiting = {message_id: self._entry(message_id)}, [message_id]
        while waiting:
            finder = _ReferenceFinder()
            finder.visit(found[waiting.pop()])
            for other in finder.names - found.keys():
                found[other] = self._own_or_shared(other)
                waiting.append(other)
        return list(found.values())

    def _own_or_shared(self, message_id: str) -> ast.Message:
        if self._shared is not None and message_id not in self._entries:
            return self._shared._entry(message_id)
        return self._entry(message_id)

    def _entry(self, message_id: str) -> ast.Message:
        try:
            return self._entries[message_id]
        except KeyError:
            raise MissingWordingError(f"{self.file} has no message {message_id!r}") from None

    def _format(self, message_id: str, part: str, values: Mapping[str, str | int]) -> str:
        self._entry(message_id)
        message = self._bundle.get_message(message_id)
        pattern = message.attributes.get(part) if part else message.value
        if pattern is None:
            missing = f"{message_id}.{part}" if part else f"a text for {message_id}"
            raise MissingWordingError(f"{self.file} has no {missing}")
        text, errors = self._bundle.format_pattern(pattern, dict(values))
        if errors:
            raise WordingError(f"{self.file}, {message_id}: {errors[0]}")
        # Lines are broken in the file to be read there; in a letter a paragraph is one line.
        line = " ".join(str(text).split())
        return self._unbroken.sub("\N{NO-BREAK SPACE}", line) if self._unbroken else line

    def _version_of(self, message_id: str) -> int:
        # Read from the tree: putting every message into words would triple the time to start.
        for attribute in self._entry(message_id).attributes:
            if attribute.id.name == "version":
                written = "".join(getattr(part, "value", "") for part in attribute.value.elements)
                if written.isdecimal():
                    return int(written)
        raise WordingError(f"{self.file}, {message_id}: .version must be a whole number")


class _VariableFinder(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


class _ReferenceFinder(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


class _SelectorFinder(Visitor):
    def __init__(self) -> None:
        self.selectors: list[Selector] = []

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            keys = {_key_of(variant): variant.default for variant in node.variants}
            default = next(key for key, is_default in keys.items() if is_default)
            self.selectors.append(Selector(node.selector.id.name, frozenset(keys), default))
        self.generic_visit(node)


def _unbroken_spaces(marks: str) -> re.Pattern[str] | None:
    """Return what finds the spaces that belong to a mark, which must not stand alone on the next line."""
    if not marks:
        return None
    closing, opening = re.escape(marks.replace("«", "")), "«" if "«" in marks else ""
    return re.compile(f" (?=[{closing}])" + (f"|(?<={opening}) " if opening else ""))


def _key_of(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value


def _entries(resource: ast.Resource, file: str) -> dict[str, ast.Message]:
    entries: dict[str, ast.Message] = {}
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            first_line = (entry.content or "").strip().splitlines()[0]
            raise WordingError(f"{file}: cannot read what begins with {first_line!r}")
        if isinstance(entry, ast.Message):
            if entry.id.name in entries:
                raise WordingError(f"{file} has two messages {entry.id.name!r}; keep one")
            entries[entry.id.name] = entry
    return entries


@cache
def texts(language: str, name: str) -> Texts:
    """Return the messages of one file in one language, read once per process.

    Raises `MissingWordingError` when there is no such file and `WordingError` when it is broken.
    """
    if language not in _folders():
        raise MissingWordingError(f"there is no wording in {language!r}")
    path = WORDING / language / f"{name}.ftl"
    if not path.is_file():
        raise MissingWordingError(f"{language}/{name}.ftl does not exist")
    stands_alone = name in {SHARED, CARDS} or not (WORDING / language / f"{SHARED}.ftl").is_file()
    shared = None if stands_alone else texts(language, SHARED)
    return Texts(language, name, path.read_text(encoding="utf-8"), shared)


@cache
def languages() -> tuple[str, ...]:
    """Return the offered languages that letters are written in, in the order in which they are offered.

    One that lacks a whole file is left out. A single missing message is an error of `check_lawbook`: to look
    for it here would mean to read every file of every language before the first page.
    """
    files = {path.name for path in (WORDING / REFERENCE).glob("*.ftl")}
    return tuple(
        language for language in OFFERED if files <= {path.name for path in (WORDING / language).glob("*.ftl")}
    )


def missing_in(language: str) -> tuple[str, ...]:
    """Return what a language lacks in comparison with the reference language, in words."""
    missing: list[str] = []
    for path in sorted((WORDING / REFERENCE).glob("*.ftl")):
        reference = texts(REFERENCE, path.stem)
        try:
            ours = texts(language, path.stem)
        except MissingWordingError as error:
            missing.append(str(error))
            continue
        for message_id in reference:
            if message_id not in ours:
                missing.append(f"{ours.file} has no message {message_id!r}")
                continue
            for part in reference.parts_of(message_id):
                if part not in ours.parts_of(message_id):
                    missing.append(f"{ours.file} has no {message_id}.{part}")
    return tuple(missing)


def ground_card(ground_id: str, language: str, *, behalf: str = "self") -> GroundCard:
    """Return the words with which a question page offers a ground.

    `behalf` says for whom the objection is made (`Behalf`). Raises `MissingWordingError`.
    """
    cards = texts(language, CARDS)
    values = {"behalf": behalf}

    def part(name: str) -> str:
        return cards.wording(ground_id, values, name).text

    parts = cards.parts_of(ground_id)
    return GroundCard(
        title=cards.wording(ground_id, values).text,
        hint=part("hint"),
        question=part("question") if "question" in parts else "",
        choices={name: part(name) for name in parts if name not in {"hint", "question"}},
    )


def _folders() -> tuple[str, ...]:
    return tuple(sorted(folder.name for folder in WORDING.iterdir() if folder.is_dir()))
