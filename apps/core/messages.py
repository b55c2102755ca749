"""The interface's messages: which the code asks for, and how a language's file is held against them.

It needs none of gettext's programs, which bare machines do not have.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import polib
from django.utils.translation import templatize

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]")
TAG = re.compile(r"<[^>]+>")

# By the name of the function: at which place stand the context, the text and its plural.
_ASKING = {
    **dict.fromkeys(("_", "gettext", "gettext_lazy", "gettext_noop"), (None, 0, None)),
    **dict.fromkeys(("ngettext", "ngettext_lazy"), (None, 0, 1)),
    **dict.fromkeys(("pgettext", "pgettext_lazy"), (0, 1, None)),
    **dict.fromkeys(("npgettext", "npgettext_lazy"), (0, 1, 2)),
}
_LITERAL = r"""u?('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
_IN_TEMPLATE = re.compile(rf"\b(_|n?p?gettext)\({_LITERAL}(?:, {_LITERAL})?(?:, {_LITERAL})?", re.DOTALL)

Key = tuple[str | None, str]
"""What names a message: its context, and its text in English."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message as the code asks for it."""

    context: str | None
    text: str
    plural: str = ""

    @property
    def key(self) -> Key:
        """Return what names it in a file of messages."""
        return self.context, self.text


@dataclass(frozen=True, slots=True)
class Fault:
    """A message that a language's file lacks or has wrong, and what is wrong with it."""

    text: str
    reason: str


def messages_of(project: Path) -> list[Message]:
    """Return every message that code and templates ask for, each once, in the order of the files."""
    found: dict[Key, Message] = {}
    for message in (*_in_python(project), *_in_templates(project)):
        known = found.get(message.key)
        if known is None or (message.plural and not known.plural):
            found[message.key] = message
    return list(found.values())


def faults_in(entries: polib.POFile, messages: Iterable[Message]) -> list[Fault]:
    """Return what a language's file lacks, is unsure of, or says with other placeholders or markup."""
    known = {(entry.msgctxt, entry.msgid): entry for entry in entries if not entry.obsolete}
    wanted = list(messages)
    found = [Fault(message.text, "is missing") for message in wanted if message.key not in known]
    asked_for = {message.key for message in wanted}
    forms = plural_forms(entries)
    for key, entry in known.items():
        if key in asked_for:
            found += [Fault(entry.msgid, reason) for reason in _wrong_with(entry, forms)]
    count = Counter((entry.msgctxt, entry.msgid) for entry in entries)
    found += [Fault(text, "stands there twice") for (_context, text), times in count.items() if times > 1]
    if entries.metadata_is_fuzzy:
        found.append(Fault("", "the head is marked as fuzzy"))
    return found


def gone_from(entries: polib.POFile, messages: Iterable[Message]) -> list[str]:
    """Return the messages of a file that nothing asks for any more."""
    wanted = {message.key for message in messages}
    return [entry.msgid for entry in entries if (entry.msgctxt, entry.msgid) not in wanted]


def plural_forms(entries: polib.POFile) -> int:
    """Return how many plural forms the head of a file promises; 0 where it says nothing."""
    said = re.search(r"nplurals\s*=\s*(\d)", entries.metadata.get("Plural-Forms", ""))
    return int(said[1]) if said else 0


def updated(text: str, messages: Iterable[Message]) -> str:
    """Return a file of messages with what is new, empty, next to its neighbours, and without what is gone.

    Everything else stays as it is written, line by line.
    """
    head, *blocks = re.split(r"\n{2,}", text.strip("\n"))
    forms = plural_forms(polib.pofile(f"{head}\n"))
    wanted = {message.key: message for message in messages}
    kept: list[tuple[Key, str]] = []
    for block in blocks:
        # A block without a message is a comment: it goes with what it stood above.
        entry = next(iter(polib.pofile(f"{block}\n")), None)
        if entry is not None and (entry.msgctxt, entry.msgid) in wanted:
            kept.append(((entry.msgctxt, entry.msgid), block))
    there = {key for key, _block in kept}
    after: Key | None = None
    for key, message in wanted.items():
        if key not in there:
            place = next((at + 1 for at, (known, _block) in enumerate(kept) if known == after), 0)
            kept.insert(place, (key, _empty(message, forms)))
        after = key
    return "\n\n".join([head, *(block for _key, block in kept)]) + "\n"


def _in_python(project: Path) -> Iterator[Message]:
    for path in sorted([*project.glob("apps/**/*.py"), *project.glob("config/**/*.py")]):
        calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
        # `walk` goes level by level; a reader goes line by line.
        for node in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
            if isinstance(node.func, ast.Name) and node.func.id in _ASKING:
                yield from _message(node.func.id, [_text_of(item) for item in node.args])


def _text_of(argument: ast.expr) -> str | None:
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None


def messages_in(template: Path) -> Iterator[Message]:
    """Yield the messages of one template, in their order."""
    for name, *literals in _IN_TEMPLATE.findall(templatize(template.read_text(encoding="utf-8"))):
        yield from _message(name, [ast.literal_eval(literal) for literal in literals if literal])


def _in_templates(project: Path) -> Iterator[Message]:
    for path in sorted([*project.glob("templates/**/*.html"), *project.glob("templates/**/*.txt")]):
        yield from messages_in(path)


def _message(function: str, texts: list[str | None]) -> Iterator[Message]:
    context_at, text_at, plural_at = _ASKING[function]

    def at(place: int | None) -> str | None:
        return texts[place] if place is not None and place < len(texts) else None

    text = at(text_at)
    if isinstance(text, str):
        yield Message(at(context_at), text, at(plural_at) or "")


def _wrong_with(entry: polib.POEntry, forms: int) -> Iterator[str]:
    translations = list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]
    if not all(translations) or not translations:
        yield "has no translation"
        return
    if entry.fuzzy:
        yield "is marked as fuzzy"
    if entry.msgid_plural and len(translations) != forms:
        yield f"has {len(translations)} plural forms, its head promises {forms}"
    english = [entry.msgid, entry.msgid_plural] if entry.msgid_plural else [entry.msgid]
    allowed = [set(PLACEHOLDER.findall(text)) for text in english]
    # The first form may say "one" in words; every other one is a plural.
    wrong = set(PLACEHOLDER.findall(translations[0])) not in allowed
    if wrong or any(set(PLACEHOLDER.findall(text)) != allowed[-1] for text in translations[1:]):
        yield "has other placeholders"
    if any(sorted(TAG.findall(text)) != sorted(TAG.findall(entry.msgid)) for text in translations):
        yield "has other markup"
    if any('"' in TAG.sub("", text) for text in translations):
        yield "has a straight quotation mark, which could end an attribute"
    for side in (0, -1):
        edge = {text[side].isspace() for text in (entry.msgid, *translations)}
        if len(edge) > 1:
            yield "begins or ends with a space on one side only"


def _empty(message: Message, forms: int) -> str:
    lines = ["#, python-format"] if PLACEHOLDER.search(message.text + message.plural) else []
    if message.context is not None:
        lines.append(f"msgctxt {_quoted(message.context)}")
    lines.append(f"msgid {_quoted(message.text)}")
    if message.plural:
        lines.append(f"msgid_plural {_quoted(message.plural)}")
        lines += [f'msgstr[{number}] ""' for number in range(forms or 2)]
    else:
        lines.append('msgstr ""')
    return "\n".join(lines)


def _quoted(text: str) -> str:
    return f'"{polib.escape(text)}"'
