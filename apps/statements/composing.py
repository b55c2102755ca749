"""From facts, and what has happened since, to a text: choose the grounds, take the wordings, join."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from apps.legal.facts import Account, Facts, facts_as_mapping
from apps.legal.lawbook import Lawbook, Tier
from apps.statements import answering, complaining, documents, objecting, selecting
from apps.statements.course import Course, CourseError, check_days
from apps.statements.documents import Document, Length, Limits, document_named, limits_of
from apps.statements.texts import MissingWordingError, languages, texts
from apps.statements.varying import Tone, seed_of
from apps.statements.writing import REASONS, Advice, Draft, Note, Paragraph, Place, Writer

__all__ = [
    "Advice",
    "Composed",
    "CourseError",
    "NoRightError",
    "Note",
    "Paragraph",
    "Tone",
    "compose",
    "languages_for",
]


class NoRightError(Exception):
    """Where this person lives there is no right to object: nothing may claim one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """A text and what it was made from.

    `advice` is for the person, not for the addressee: what an authority asks for, and the like.
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
    advice: tuple[Advice, ...] = ()
    digest: str = field(repr=False)

    @property
    def too_long(self) -> bool:
        """Say whether a form may not take the text; the person's own words are never cut for it."""
        return Note.TOO_LONG in self.notes


def compose(
    facts: Facts,
    lawbook: Lawbook,
    *,
    document: str = documents.OBJECTION.id,
    length: str = Length.FULL,
    language: str = "en",
    course: Course | None = None,
    tone: str = Tone.PLAIN,
    variant: int = 0,
    seed: str = "",
    without_sensitive: bool = False,
    today: date | None = None,
) -> Composed:
    """Return the text that follows from the facts and, for later documents, from the course.

    `seed` stands for the objection and decides which of several wordings each paragraph takes; it
    follows from the facts where none is given. `variant` says the same differently: each step takes
    the next wording. `without_sensitive` leaves out what even a category would tell. `today` is the
    day whose law counts where the law changes on a day; a course brings its own.

    Raises `FactsError` for facts the lawbook does not know, `NoRightError` where the law of residence
    gives no right, `UnknownDocumentError`, `MissingWordingError` for a language or law without wording,
    and `CourseError` where the document needs a course and there is none, or another one.
    """
    kind = document_named(document)
    limits = limits_of(kind, Length(length))
    lawbook.check_facts(facts)
    if kind.needs_course and course is None:
        raise CourseError("course", f"is missing; {kind.id} cannot be written without knowing what happened")
    if course is not None:
        check_days(course)
    place = _place_of(facts, lawbook, course.today if course else today)
    if kind in (documents.LETTER, documents.COMPLAINT) and _has_another_company_for_whatsapp(place):
        facts, place = _with_the_company_for_whatsapp(facts, lawbook, place, kind, course)
    seed = seed or seed_of(facts)
    if kind is documents.OBJECTION and facts.accounts > {Account.WHATSAPP}:
        # WhatsApp has a form of its own, to which a text of its own goes.
        facts = replace(facts, accounts=facts.accounts - {Account.WHATSAPP})
    elif course is not None and kind not in (documents.LETTER, documents.COMPLAINT):
        facts = _about_what_was_sent(facts, course)
    writer = Writer(
        facts=facts,
        lawbook=lawbook,
        place=place,
        letter=texts(language, kind.id),
        base=texts(language, documents.OBJECTION.id),
        reasons=texts(language, REASONS),
        selection=selecting.select(facts, lawbook, without_sensitive=without_sensitive),
        course=course,
        tone=Tone(tone),
        seed=seed,
        variant=variant,
        without_sensitive=without_sensitive,
    )
    if course is None:
        draft = _WRITERS[kind.id, Length(length)](writer, limits)
    elif (kind.id, Length(length)) in _LATER_WRITERS:
        draft = _LATER_WRITERS[kind.id, Length(length)](writer, course, limits)
    else:
        draft = _WRITERS[kind.id, Length(length)](writer, limits)
    return _composed(writer, kind, Length(length), draft)


def languages_for(document: str, facts: Facts, lawbook: Lawbook, today: date | None = None) -> tuple[str, ...]:
    """Return the languages in which we can write this document for its reader.

    Meta reads every language we write. An authority takes complaints in its own; where we write none
    of them the answer is empty, and a complaint can still be composed as a draft to be translated.
    Raises `UnknownDocumentError`, and `NoRightError` where there is nothing to write.
    """
    if document_named(document) is not documents.COMPLAINT:
        return languages()
    accepted = complaining.accepted_languages(_place_of(facts, lawbook, today))
    return tuple(language for language in languages() if language in accepted)


_WRITERS: Mapping[tuple[str, Length], Callable[[Writer, Limits], Draft]] = {
    (documents.OBJECTION.id, Length.FULL): objecting.objection_in_full,
    (documents.OBJECTION.id, Length.SHORT): objecting.objection_in_short,
    (documents.NOTE_TO_FRIEND.id, Length.FULL): objecting.note_to_friend,
}
_LATER_WRITERS: Mapping[tuple[str, Length], Callable[[Writer, Course, Limits], Draft]] = {
    (documents.LETTER.id, Length.FULL): objecting.letter,
    (documents.MORE_INFORMATION.id, Length.FULL): answering.more_information_in_full,
    (documents.MORE_INFORMATION.id, Length.SHORT): answering.more_information_in_short,
    (documents.FOLLOW_UP.id, Length.FULL): answering.follow_up_in_full,
    (documents.FOLLOW_UP.id, Length.SHORT): answering.follow_up_in_short,
    (documents.REPLY_TO_REFUSAL.id, Length.FULL): answering.reply_to_refusal_in_full,
    (documents.REPLY_TO_REFUSAL.id, Length.SHORT): answering.reply_to_refusal_in_short,
    (documents.ASKED_AGAIN.id, Length.FULL): answering.asked_again_in_full,
    (documents.ASKED_AGAIN.id, Length.SHORT): answering.asked_again_in_short,
    (documents.COMPLAINT.id, Length.FULL): complaining.complaint,
}


def _about_what_was_sent(facts: Facts, course: Course) -> Facts:
    """Return the facts with the accounts for which the objection was sent: a later text is about no others."""
    concerned: frozenset[Account] = frozenset().union(*(submission.accounts for submission in course.submissions))
    return replace(facts, accounts=concerned) if facts.has_account and concerned else facts


def _place_of(facts: Facts, lawbook: Lawbook, today: date | None) -> Place:
    """Return where the person lives and what follows from it; raises as `compose` does."""
    where = (facts.country, facts.region, today)
    jurisdiction = lawbook.jurisdiction_for(*where)
    if jurisdiction.tier is Tier.C:
        raise NoRightError(facts.country)
    instrument, rule = lawbook.instrument_for(*where), lawbook.deadline_rule_for(*where)
    if instrument is None or rule is None or instrument.awaiting_wording:
        raise MissingWordingError(f"there is no wording yet for the law of {facts.country}")
    named = (jurisdiction.controller, jurisdiction.second_controller)
    return Place(
        jurisdiction=jurisdiction,
        instrument=instrument,
        rule=rule,
        controllers=tuple(lawbook.controllers[name] for name in named if name),
        authority=lawbook.authority_for(*where),
        complaint_rule=lawbook.complaint_rule_for(*where),
        # A part of a country with a law of its own is named; a Land is not, the country says enough.
        country=jurisdiction if jurisdiction.id in lawbook.jurisdictions else lawbook.jurisdiction(facts.country),
    )


def _has_another_company_for_whatsapp(place: Place) -> bool:
    # Known for the European Economic Area only; elsewhere we name whom the lawbook names.
    return place.instrument.id == "gdpr" and place.jurisdiction.controller == "meta_ie"


def _with_the_company_for_whatsapp(
    facts: Facts, lawbook: Lawbook, place: Place, kind: Document, course: Course | None
) -> tuple[Facts, Place]:
    """Return whom a letter or complaint is about when WhatsApp is among the accounts it concerns.

    A letter about WhatsApp alone goes to WhatsApp's own company, and any other letter leaves WhatsApp
    out; a complaint may be about both companies.
    """
    sent_for = [submission.accounts for submission in course.submissions] if course else []
    concerned = frozenset().union(*sent_for) or facts.accounts
    company = lawbook.controllers["whatsapp_ie"]
    if Account.WHATSAPP not in concerned:
        return facts, place
    if concerned == {Account.WHATSAPP}:
        return replace(facts, accounts=concerned), replace(place, controllers=(company,))
    if kind is documents.LETTER:
        return replace(facts, accounts=facts.accounts - {Account.WHATSAPP}), place
    return facts, replace(place, controllers=(*place.controllers, company))


def _composed(writer: Writer, kind: Document, length: Length, draft: Draft) -> Composed:
    facts = writer.facts
    used = {paragraph.id for paragraph in draft.paragraphs} | set(draft.grounds)
    given = tuple(ground.id for ground in writer.selection.personal if ground.id in used)
    own_words = "own-words" in used
    notes = list(draft.notes)
    if draft.gives_reasons:
        if not given and not own_words:
            notes.append(Note.NO_PERSONAL_GROUND)
        if writer.selection.left_out:
            notes.append(Note.GROUNDS_LEFT_OUT)
    # The address of the account is no part of the text and so no part of what it was made from. Tone,
    # variant, seed and course are part of it as far as they have changed the text.
    answers = facts_as_mapping(replace(facts, account_email=""))
    made_from = {
        "answers": answers,
        "document": kind.id,
        "length": length.value,
        "language": writer.language,
        "edition": writer.lawbook.edition,
        "paragraphs": [f"{paragraph.id}@{paragraph.version}" for paragraph in draft.paragraphs],
        "text": draft.text,
    }
    canonical = json.dumps(made_from, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return Composed(
        document=kind.id,
        length=length,
        language=writer.language,
        instrument=writer.instrument.id,
        edition=writer.lawbook.edition,
        text=draft.text,
        paragraphs=draft.paragraphs,
        grounds=given,
        left_out=writer.selection.left_out,
        has_personal_ground=bool(given) or own_words,
        notes=tuple(notes),
        advice=draft.advice,
        digest=hashlib.sha256(canonical.encode()).hexdigest(),
    )
