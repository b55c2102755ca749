"""What each language of the site has and lacks: interface, letters, the lawbook's words, claims and signs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import polib
from django.conf import settings

from apps.core.messages import Fault, Message, faults_in, gone_from, messages_of, plural_forms
from apps.languages import KNOWN, OFFERED, REFERENCE, locale_folder
from apps.legal import claims
from apps.legal.checking import SHOWN, Severity, check_language, records_by_file, texts_by_language
from apps.legal.lawbook import Authority, Lawbook
from apps.legal.loading import load_lawbook
from apps.statements import strength
from apps.statements.checking import check_wording
from apps.statements.texts import WORDING, MissingWordingError, Texts, WordingError, texts
from apps.statements.varying import WAYS

APPROVED = "tests/approved"
APPROVED_AT_LEAST = 12
"""So many texts of a language are kept as somebody has read them, beside those in English and German."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a language: how much of it there is, and what is wrong, in words."""

    name: str
    done: int
    total: int
    faults: tuple[str, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Say whether nothing is missing and nothing wrong."""
        return self.done >= self.total and not self.faults


@dataclass(frozen=True, slots=True)
class Status:
    """A language with its parts."""

    language: str
    parts: tuple[Part, ...]

    @property
    def is_offered(self) -> bool:
        """Say whether visitors can choose it."""
        return self.language in OFFERED

    @property
    def is_complete(self) -> bool:
        """Say whether it could be offered."""
        return all(part.is_complete for part in self.parts)

    @property
    def per_cent(self) -> int:
        """Return how much of it is done, rounded down, so that 100 means all."""
        total = sum(part.total for part in self.parts)
        return 100 * sum(min(part.done, part.total) for part in self.parts) // total if total else 100


def status_of(language: str) -> Status:
    """Return what a language has and lacks, whether it is offered or in preparation."""
    lawbook = load_lawbook()
    return Status(
        language,
        (
            _interface(language),
            *_letters(language, lawbook),
            *_lawbook(language, lawbook),
            _patterns(language, lawbook),
            _signs(language),
            *_approved(language),
        ),
    )


def po_file(language: str) -> Path:
    """Return where a language's messages of the interface stand."""
    return Path(settings.BASE_DIR) / "locale" / locale_folder(language) / "LC_MESSAGES" / "django.po"


@cache
def asked_for() -> tuple[Message, ...]:
    """Return every message that the code asks for."""
    return tuple(messages_of(Path(settings.BASE_DIR)))


def _interface(language: str) -> Part:
    wanted = asked_for()
    if language == REFERENCE:
        return Part("interface", len(wanted), len(wanted))
    path = po_file(language)
    if not path.is_file():
        return Part("interface", 0, len(wanted), (f"{path.name} of {language} does not exist",))
    try:
        entries = polib.pofile(str(path))
    except OSError as error:
        return Part("interface", 0, len(wanted), (f"cannot be read: {error}",))
    faults = faults_in(entries, wanted)
    faults += [Fault(text, "is asked for no more: use --update") for text in gone_from(entries, wanted)]
    promised = plural_forms(polib.pofile(f'msgid ""\nmsgstr ""\n"Plural-Forms: {KNOWN[language].plural_forms}\\n"\n'))
    if plural_forms(entries) != promised:
        faults.append(Fault("Plural-Forms", f"must promise {promised} forms: {KNOWN[language].plural_forms}"))
    undone = {fault.text for fault in faults}
    return Part(
        "interface",
        sum(message.text not in undone for message in wanted),
        len(wanted),
        tuple(f"{fault.text[:60]!r} {fault.reason}" for fault in faults),
    )


def _letters(language: str, lawbook: Lawbook) -> Iterator[Part]:
    count = {"letters: messages": [0, 0], "letters: parts": [0, 0], "letters: ways": [0, 0]}
    for path in sorted((WORDING / REFERENCE).glob("*.ftl")):
        reference = texts(REFERENCE, path.stem)
        ours: Texts | None
        try:
            ours = texts(language, path.stem)
        except (MissingWordingError, WordingError):
            # `check_wording` says why.
            ours = None
        for message_id in reference:
            has = ours is not None and message_id in ours
            _add(count["letters: messages"], 1, int(has))
            parts = reference.parts_of(message_id)
            our_parts = ours.parts_of(message_id) if ours is not None and has else ()
            _add(count["letters: parts"], len(parts), len(set(parts) & set(our_parts)))
            # Which variants a language needs is its own affair, but not in how many ways a thing is said.
            if has_ways(reference, message_id):
                _add(count["letters: ways"], 1, int(ours is not None and has and has_ways(ours, message_id)))
    errors = [found for found in check_wording(language, lawbook) if found.severity is Severity.ERROR]
    faults = tuple(f"{found.file}: {found.message}" for found in errors)
    for name, (done, total) in count.items():
        yield Part(name, done, total, faults if name == "letters: messages" else ())


def has_ways(file: Texts, message_id: str) -> bool:
    """Say whether a message is written in every way in which two people may be given it."""
    written = {name for found in file.selectors_of(message_id) if found.variable == "way" for name in found.variants}
    return written >= set(WAYS)


def _lawbook(language: str, lawbook: Lawbook) -> Iterator[Part]:
    records = [record for _file, record in records_by_file(lawbook)]
    shown = [by_language for record in records for name, by_language in texts_by_language(record) if name in SHOWN]
    shown += [change.texts for change in lawbook.changes.values()]
    findings = [f"{found.file}: {found.message}" for found in check_language(lawbook, language)]
    yield Part("lawbook: texts", sum(bool(one.get(language)) for one in shown), len(shown), tuple(findings))
    asking = [
        record
        for record in records
        if isinstance(record, Authority) and (record.requirements or record.time_limit or record.publicity)
    ]
    told = sum(language == REFERENCE or language in one.translations for one in asking)
    yield Part("lawbook: authorities", told, len(asking))


def _patterns(language: str, lawbook: Lawbook) -> Part:
    every = lawbook.forbidden_claims.values()
    written = sum(bool(claim.patterns.get(language) or claim.notes) for claim in every)
    faults = () if language in claims.DENIALS else (f"claims.DENIALS has no words in {language}",)
    return Part("claims: patterns", written, len(every), faults)


def _signs(language: str) -> Part:
    return Part("signs of a statement", *strength.signs_in(language))


def _approved(language: str) -> Sequence[Part]:
    folder = Path(settings.BASE_DIR) / APPROVED
    if not folder.is_dir():
        # An installation without the tests.
        return ()
    return [Part("approved texts", len(list((folder / language).glob("*.txt"))), APPROVED_AT_LEAST)]


def _add(count: list[int], total: int, done: int) -> None:
    count[0] += done
    count[1] += total


def in_words(status: Status, *, listing: bool) -> Iterator[str]:
    """Yield the lines that tell how far a language is; with every single fault if asked for."""
    state = "offered" if status.is_offered else "in preparation"
    yield f"{status.language}  {KNOWN[status.language].own_name}  {state}  {status.per_cent} %"
    for part in status.parts:
        more = f"  {len(part.faults)} to put right" if part.faults else ""
        yield f"    {part.name:<22}{part.done:>6} of {part.total:<6}{more}".rstrip()
        if listing:
            yield from (f"        {fault}" for fault in part.faults)
