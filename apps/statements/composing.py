"""From facts to a statement: choose the grounds, take each paragraph's wording, join."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import combinations

from apps.legal.facts import Account, Content, Facts, facts_as_mapping
from apps.legal.lawbook import Act, DeadlineRule, Ground, Instrument, Jurisdiction, Lawbook, Tier
from apps.statements import selecting
from apps.statements.documents import OBJECTION, Document, Length, Limits, document_named
from apps.statements.selecting import Selection
from apps.statements.texts import MissingWordingError, Texts, Wording, texts

CORE = "core_objection"
BURDEN = "burden_on_controller"
"""The two grounds of the lawbook that every objection rests on."""

MOST_BREACHES = 2
"""A letter to Brazil names the duties that matter most; a long list would sound like a threat."""

REASONS = "reasons"
"""The file with the words of the grounds; every kind of document draws on it."""

VARIABLES = frozenset(
    "behalf instrument account accounts number linked country named content reasons since detail year age"
    " shown voice again breaches amount unit start last".split()
)
"""Everything a message may make use of."""

OWN_CONTENT = (
    Content.PHOTOS_OF_CHILDREN,
    Content.PHOTOS_OF_ME,
    Content.VIDEOS_VOICE,
    Content.POSTS_COMMENTS,
    Content.CREATIVE_WORK,
)
REQUESTS = ("stop", "erase", "recipients", "confirm", "refusal")
# Grounds that rest on the same rule of law: the second one does not explain the rule again.
_KINDRED = (
    frozenset({"sensitive_health", "sensitive_belief", "sensitive_orientation"}),
    frozenset({"children_in_photos", "minor_user"}),
)
_BEFORE_AI = 2022
"""Until the end of 2022 generative AI was hardly talked about outside research."""


class NoRightError(Exception):
    """Where this person lives there is no right to object: nothing may claim one."""


class Note(StrEnum):
    """Something the page should tell the person about their statement."""

    NO_PERSONAL_GROUND = "no_personal_ground"
    GROUNDS_LEFT_OUT = "grounds_left_out"
    OWN_WORDS_LEFT_OUT = "own_words_left_out"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One unit of a statement: its wording and version, and why it is there.

    `because` names the answers it rests on. `cites` are the references of the law of residence.
    """

    id: str
    version: int
    text: str
    because: str
    cites: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """A statement and what it was made from.

    `digest` stays the same for the same answers, wording versions and text. It is made from what
    a person told us, so treat it like their answers.
    """

    document: str
    length: Length
    language: str
    instrument: str
    edition: int
    text: str
    paragraphs: tuple[Paragraph, ...]
    grounds: tuple[str, ...]
    left_out: tuple[str, ...]
    has_personal_ground: bool
    notes: tuple[Note, ...]
    digest: str = field(repr=False)

    @property
    def too_long(self) -> bool:
        """Say whether a form may not take the text; the person's own words are never cut for it."""
        return Note.TOO_LONG in self.notes


def compose(
    facts: Facts,
    lawbook: Lawbook,
    *,
    document: str = OBJECTION.id,
    length: str = Length.FULL,
    language: str = "en",
) -> Composed:
    """Return the statement that follows from the facts.

    Raises `FactsError` for facts the lawbook does not know, `NoRightError` where the law of residence
    gives no right, `UnknownDocumentError`, and `MissingWordingError` for a language we do not have.
    """
    kind = document_named(document)
    lawbook.check_facts(facts)
    jurisdiction = lawbook.jurisdiction(facts.country)
    if jurisdiction.tier is Tier.C:
        raise NoRightError(facts.country)
    instrument = lawbook.instrument_for(facts.country)
    rule = lawbook.deadline_rule_for(facts.country)
    if instrument is None or rule is None:
        raise MissingWordingError(f"there is no wording yet for the law of {facts.country}")
    writer = _Writer(
        facts=facts,
        lawbook=lawbook,
        jurisdiction=jurisdiction,
        instrument=instrument,
        rule=rule,
        letter=texts(language, kind.id),
        reasons=texts(language, REASONS),
        selection=selecting.select(facts, lawbook),
    )
    write = _WRITERS[kind.id, Length(length)]
    return _composed(writer, kind, Length(length), write(writer, kind.limits[Length(length)]))


@dataclass(frozen=True, slots=True)
class _Draft:
    text: str
    paragraphs: tuple[Paragraph, ...]
    notes: tuple[Note, ...]


def _composed(writer: _Writer, kind: Document, length: Length, draft: _Draft) -> Composed:
    facts, language = writer.facts, writer.letter.language
    used = {paragraph.id for paragraph in draft.paragraphs}
    given = tuple(ground.id for ground in writer.selection.personal if ground.id in used)
    own_words = "own-words" in used
    notes = list(draft.notes)
    if not given and not own_words:
        notes.append(Note.NO_PERSONAL_GROUND)
    if writer.selection.left_out:
        notes.append(Note.GROUNDS_LEFT_OUT)
    # The address of the account is no part of the text and so no part of what it was made from.
    answers = facts_as_mapping(replace(facts, account_email=""))
    made_from = {
        "answers": answers,
        "document": kind.id,
        "length": length.value,
        "language": language,
        "edition": writer.lawbook.edition,
        "paragraphs": [f"{paragraph.id}@{paragraph.version}" for paragraph in draft.paragraphs],
        "text": draft.text,
    }
    canonical = json.dumps(made_from, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return Composed(
        document=kind.id,
        length=length,
        language=language,
        instrument=writer.instrument.id,
        edition=writer.lawbook.edition,
        text=draft.text,
        paragraphs=draft.paragraphs,
        grounds=given,
        left_out=writer.selection.left_out,
        has_personal_ground=bool(given) or own_words,
        notes=tuple(notes),
        digest=hashlib.sha256(canonical.encode()).hexdigest(),
    )


@dataclass(frozen=True, slots=True)
class _Extent:
    """How much a full text says: which general grounds, the kinds of content, what is condensed."""

    general: tuple[Ground, ...] = ()
    names_content: bool = True
    condensed: tuple[Ground, ...] = ()


def _extents(selection: Selection) -> Iterator[_Extent]:
    """Yield extents from the fullest to the tersest; the first that fits is taken.

    General grounds weigh least and go first, then the list of contents. Only then do personal
    grounds shrink to a sentence, the weakest first, so that a person's own words find room.
    """
    for count in range(len(selection.general), -1, -1):
        yield _Extent(general=selection.general[:count])
    weakest_first = selecting.by_weight(selection.personal)[::-1]
    for count in range(len(weakest_first) + 1):
        for condensed in combinations(weakest_first, count):
            yield _Extent(names_content=False, condensed=condensed)


def _objection_in_full(writer: _Writer, limits: Limits) -> _Draft:
    for extent in _extents(writer.selection):
        paragraphs = tuple(_full_paragraphs(writer, extent))
        text = "\n\n".join(paragraph.text for paragraph in paragraphs)
        if len(text) <= limits.longest:
            return _Draft(text, paragraphs, ())
    return _Draft(text, paragraphs, (Note.TOO_LONG,))


def _full_paragraphs(writer: _Writer, extent: _Extent) -> Iterator[Paragraph]:
    yield writer.opening("opening", because="country, on_behalf_of, grounds, own_words")
    yield writer.scope(names_content=extent.names_content)
    for ground in writer.selection.personal:
        yield writer.ground(ground, part="short" if ground in extent.condensed else "")
    if writer.has_own_words:
        yield writer.own_words(separator="\n")
    for ground in extent.general:
        yield writer.ground(ground)
    yield writer.burden()
    yield writer.requests()
    yield writer.deadline()
    yield writer.plain("boundary", because="accounts")
    yield writer.plain("accounts", because="accounts, linked, country")
    if writer.facts.name.strip():
        yield writer.closing()


def _objection_in_short(writer: _Writer, limits: Limits) -> _Draft:
    strongest = selecting.by_weight(writer.selection.personal)[:1]
    opening = writer.opening(
        "short-opening", because="country, on_behalf_of", breaches=writer.breaches(strongest, part="short")
    )
    closing = writer.plain("short-closing", because="country")
    reason = [writer.ground(ground, part="short") for ground in strongest]
    own = [writer.own_words(separator=" ")] if writer.has_own_words else []
    # Their own words say it best. They come last, because what follows them could run into them.
    attempts = (
        [opening, *reason, closing, *own],
        [opening, closing, *own],
        [opening, *reason, closing],
    )
    for paragraphs in attempts:
        text = " ".join(paragraph.text for paragraph in paragraphs)
        if len(text) <= limits.longest:
            break
    notes = [Note.OWN_WORDS_LEFT_OUT] if own and own[0] not in paragraphs else []
    if len(text) > limits.longest:
        notes.append(Note.TOO_LONG)
    return _Draft(text, tuple(paragraphs), tuple(notes))


_WRITERS: Mapping[tuple[str, Length], Callable[[_Writer, Limits], _Draft]] = {
    (OBJECTION.id, Length.FULL): _objection_in_full,
    (OBJECTION.id, Length.SHORT): _objection_in_short,
}


@dataclass(frozen=True, slots=True)
class _Writer:
    """Everything one statement is made from, and the paragraphs that can be made of it."""

    facts: Facts
    lawbook: Lawbook
    jurisdiction: Jurisdiction
    instrument: Instrument
    rule: DeadlineRule
    letter: Texts
    reasons: Texts
    selection: Selection
    values: dict[str, str | int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        facts = self.facts
        self.values.update(
            behalf=facts.on_behalf_of,
            instrument=self.instrument.id,
            account=_yes_or_no(facts.has_account),
            number=("none", "one")[len(facts.accounts)] if len(facts.accounts) < 2 else "many",
            linked=facts.linked.value if facts.could_be_linked else "none",
            country=self.jurisdiction.names.get(self.letter.language, self.jurisdiction.id),
            voice=_yes_or_no(Content.VIDEOS_VOICE in facts.content),
            amount=self.rule.amount,
            unit=self.rule.unit.value,
        )
        own_content = self._own_content()
        self.values.update(
            accounts=self._listed([self._word(f"account-{item}") for item in Account if item in facts.accounts]),
            named=_yes_or_no(bool(own_content)),
            reasons=_yes_or_no(bool(self.selection.personal) or self.has_own_words),
            content=self._listed(own_content),
        )
        self.values["breaches"] = self.breaches(self.selection.personal)

    @property
    def has_own_words(self) -> bool:
        return bool(self.facts.own_words.strip())

    def breaches(self, grounds: tuple[Ground, ...], part: str = "") -> str:
        """Put into words which duties these grounds say were not met, where the law asks for that."""
        if self.instrument.act is not Act.OPPOSE:
            return ""
        duties = selecting.breaches(self.facts, grounds)[: 1 if part else MOST_BREACHES]
        return self._listed([self.letter.wording(f"breach-{duty}", {}, part).text for duty in duties])

    def opening(self, name: str, *, because: str, **others: str) -> Paragraph:
        law = self.instrument
        message_id = f"{name}-{law.id}"
        wording = self.letter.wording(message_id, self.values | others)
        return Paragraph(message_id, wording.version, wording.text, because, (law.right,), law.sources)

    def scope(self, *, names_content: bool) -> Paragraph:
        values = self.values if names_content else self.values | {"named": "no"}
        wording = self.letter.wording("scope", values)
        because = "on_behalf_of, content"
        return Paragraph("scope", wording.version, wording.text, because, (), self._sources_of(CORE))

    def plain(self, message_id: str, *, because: str) -> Paragraph:
        wording = self.letter.wording(message_id, self.values)
        return Paragraph(message_id, wording.version, wording.text, because)

    def closing(self) -> Paragraph:
        wording = self.letter.wording("closing", self.values)
        return Paragraph("closing", wording.version, f"{wording.text}\n{self.facts.name}", "name")

    def own_words(self, *, separator: str) -> Paragraph:
        # Joined here and not in the wording, which would read braces as a template.
        introduction = self.letter.wording("own-words", self.values)
        text = f"{introduction.text}{separator}{self.facts.own_words}"
        return Paragraph("own-words", introduction.version, text, "own_words")

    def burden(self) -> Paragraph:
        message_id = f"burden-{self.instrument.id}"
        wording = self.letter.wording(message_id, self.values)
        return self._resting_on(BURDEN, message_id, wording, "country, grounds")

    def requests(self) -> Paragraph:
        message_id = f"requests-{self.instrument.id}"
        heading = self.letter.wording(message_id, self.values)
        lines = [self.letter.wording(message_id, self.values, part).text for part in REQUESTS]
        wording = Wording("\n".join([heading.text, *(f"– {line}" for line in lines)]), heading.version)
        return self._resting_on(CORE, message_id, wording, "country, accounts")

    def deadline(self) -> Paragraph:
        message_id = "deadline-statutory" if self.rule.statutory else "deadline-courtesy"
        wording = self.letter.wording(message_id, self.values)
        cites = (self.rule.cites,) if self.rule.cites else ()
        return Paragraph(message_id, wording.version, wording.text, "country", cites, self.rule.sources)

    def ground(self, ground: Ground, *, part: str = "") -> Paragraph:
        wording = self.reasons.wording(ground.id, self.values | self._answers_to(ground), part)
        detail = self.facts.detail_of(ground.id)
        chosen = any(choice.id == ground.id for choice in self.facts.grounds)
        if chosen:
            because = f"grounds: {ground.id}" + (f" = {detail}" if detail else "")
        else:
            because = ", ".join(sorted(ground.when)) or "always"
        return Paragraph(
            ground.id,
            wording.version,
            wording.text,
            because,
            ground.cites.get(self.instrument.id, ()),
            self._sources_of(ground.id),
        )

    def _answers_to(self, ground: Ground) -> dict[str, str]:
        facts, given = self.facts, [other.id for other in self.selection.personal]
        year = selecting.year_told(ground.id, facts)
        # One paragraph speaks of the years; the others do not say it again.
        tells_since = facts.since_year and facts.shared_before_june_2024 and "old_posts" not in given
        earlier = set(given[: given.index(ground.id)]) if ground.id in given else set()
        again = any(ground.id in kindred and earlier & kindred for kindred in _KINDRED)
        return {
            "detail": facts.detail_of(ground.id) or "none",
            "year": str(year) if year else "none",
            "age": _age_of(year),
            "since": str(facts.since_year) if tells_since else "none",
            "shown": self._shown_by(),
            "again": _yes_or_no(again),
        }

    def _shown_by(self) -> str:
        """Say who shows someone without an account, or that another paragraph tells it."""
        if any(ground.id == "child_posted_by_others" for ground in self.selection.personal):
            return "told"
        who = self.facts.detail_of("no_account") or self.facts.detail_of("others_post_me")
        if who:
            return who
        return "others" if Content.SHOWN_BY_OTHERS in self.facts.content else "open"

    def _own_content(self) -> list[str]:
        if not self.facts.has_account:
            return []
        named = [self._word(f"content-{item}") for item in OWN_CONTENT if item in self.facts.content]
        return list(dict.fromkeys(named))

    def _resting_on(self, ground_id: str, message_id: str, wording: Wording, because: str) -> Paragraph:
        cites = self.lawbook.grounds[ground_id].cites.get(self.instrument.id, ())
        sources = self._sources_of(ground_id)
        return Paragraph(message_id, wording.version, wording.text, because, cites, sources)

    def _sources_of(self, ground_id: str) -> tuple[str, ...]:
        """Return where a ground comes from, without the laws of other places."""
        others = set(self.lawbook.instruments) - {self.instrument.id}
        return tuple(source for source in self.lawbook.grounds[ground_id].sources if source not in others)

    def _word(self, message_id: str) -> str:
        return self.letter.wording(message_id, self.values).text

    def _listed(self, items: list[str]) -> str:
        if len(items) < 2:
            return "".join(items)
        return self.letter.wording("list", {"start": ", ".join(items[:-1]), "last": items[-1]}).text


def _yes_or_no(answer: bool) -> str:
    return "yes" if answer else "no"


def _age_of(year: int | None) -> str:
    """Say how old content is: from before generative AI, before the announcement, or not known."""
    if year is None:
        return "unknown"
    return "before_ai" if year < _BEFORE_AI else "before_announcement"
