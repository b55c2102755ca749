"""What is missing or wrong in the wordings, and claims that no text of ours may make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from apps.languages import OFFERED, REFERENCE
from apps.legal import claims
from apps.legal.checking import Finding, Severity
from apps.legal.facts import Account, Behalf
from apps.legal.lawbook import Asks, ForbiddenClaim, Ground, Kind, Lawbook
from apps.statements.answering import REQUESTS_AFTER_RELAPSE, REQUESTS_AGAIN
from apps.statements.complaining import ADVICE
from apps.statements.course import Question, Reason, ReplyKind
from apps.statements.documents import (
    ASKED_AGAIN,
    COMPLAINT,
    DOCUMENTS,
    FOLLOW_UP,
    LETTER,
    MORE_INFORMATION,
    OBJECTION,
    REPLY_TO_REFUSAL,
)
from apps.statements.selecting import BREACHES, NECESSITY, UNNAMED
from apps.statements.texts import CARDS, Texts, WordingError, missing_in, texts
from apps.statements.varying import WAYS
from apps.statements.writing import OWN_CONTENT, REASONS, REQUESTS, VARIABLES
from apps.statements.writing import UNNAMED as UNNAMED_PART

CARD_VARIABLES = frozenset({"behalf"})

VARYING = ("opening", "short-opening", "burden", "requests")
"""What every letter says and no two need say in the same words."""

VARYING_LATER: Mapping[str, tuple[str, ...]] = {
    MORE_INFORMATION.id: ("asked", "running", "stands"),
    FOLLOW_UP.id: ("silence", "period-over", "unchanged", "confirm"),
    REPLY_TO_REFUSAL.id: ("refused", "not-dealt-with", "refusal-compelling_grounds", "again"),
    ASKED_AGAIN.id: ("again-asked", "still", "repeated", "relapse"),
    COMPLAINT.id: ("intro", "right-gdpr", "right-uk_gdpr", "right-fadp", "right-local_objection"),
}
"""Openings, bridges and requests of the later letters, which two people need not say in the same words."""

NEEDED: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    MORE_INFORMATION.id: {"asked": ("short",), **{f"answer-{item}": ("short",) for item in Question}},
    REPLY_TO_REFUSAL.id: {
        "refused": ("short",),
        "again": (*REQUESTS_AGAIN, "short"),
        **{f"refusal-{reason}": ("short",) for reason in Reason},
    },
    ASKED_AGAIN.id: {"again-asked": ("short",), "relapse": (*REQUESTS_AFTER_RELAPSE, "short")},
    LETTER.id: {"subject": (), "salutation": ()},
    COMPLAINT.id: {
        "events": ("sent", "received", "receipt", "due", "answered", "reminded", "again", *ReplyKind),
        "attachments": ("objection", "proof", "replies", "answers", "reminder", "mandate"),
        **{f"question-{item}": () for item in Question},
    },
}
"""Messages that the days and answers of a course choose by name."""

_FOLDER = "apps/statements/wording"


def check_text(text: str, language: str, instrument: str, lawbook: Lawbook) -> list[ForbiddenClaim]:
    """Return the forbidden claims that a text under this law makes.

    Meant for our own paragraphs: what a person writes in their own words is theirs to say.
    """
    return [
        claim
        for claim in lawbook.forbidden_claims.values()
        if not claim.instruments or instrument in claim.instruments
        if any(claims.find(pattern, text, language) for pattern in claim.patterns.get(language, ()))
    ]


def check_wordings(lawbook: Lawbook) -> list[Finding]:
    """Return everything the offered wordings lack for this lawbook, and everything it has no use for."""
    return [finding for language in OFFERED for finding in check_wording(language, lawbook)]


def check_wording(language: str, lawbook: Lawbook) -> list[Finding]:
    """Return what the wordings in one language lack for this lawbook, offered or not."""
    return list(_language(language, lawbook))


def _language(language: str, lawbook: Lawbook) -> Iterator[Finding]:
    try:
        yield from _files(language, lawbook)
    except WordingError as error:
        yield Finding(Severity.ERROR, f"{_FOLDER}/{language}", f"{error}: write or correct it")


def _files(language: str, lawbook: Lawbook) -> Iterator[Finding]:
    letter, reasons, cards = (texts(language, name) for name in (OBJECTION.id, REASONS, CARDS))
    others = [texts(language, name) for name in (*DOCUMENTS, ADVICE) if name != OBJECTION.id]
    for lack in missing_in(language):
        yield Finding(Severity.ERROR, f"{_FOLDER}/{language}", f"{lack}, which {REFERENCE} has: write it")
    yield from _letter(letter, lawbook)
    yield from _reasons(reasons, lawbook)
    yield from _cards(cards, lawbook)
    for file in others:
        yield from _later_letter(file, lawbook)
    for file in (letter, reasons, *others):
        yield from _messages(file, VARIABLES)
    yield from _messages(cards, CARD_VARIABLES)


def _letter(letter: Texts, lawbook: Lawbook) -> Iterator[Finding]:
    for law in (law.id for law in lawbook.instruments.values() if not law.awaiting_wording):
        for name in ("opening", "burden", "requests", "short-opening"):
            yield from _needed(letter, f"{name}-{law}", f"the instrument {law} needs it")
        yield from _needed_parts(letter, f"requests-{law}", REQUESTS)
        for name in VARYING:
            yield from _varies(letter, f"{name}-{law}")
    for name in ("scope", "own-words", "boundary"):
        yield from _varies(letter, name)
    for account in Account:
        yield from _needed(letter, f"account-{account}", "an account of that name can be chosen")
    for content in OWN_CONTENT:
        yield from _needed(letter, f"content-{content}", "content of that kind can be chosen")
    for duty in {*BREACHES.values(), NECESSITY}:
        yield from _needed(letter, f"breach-{duty}", "letters to Brazil name this duty")
        yield from _needed_parts(letter, f"breach-{duty}", ("short",))


def _varies(file: Texts, message_id: str) -> Iterator[Finding]:
    """Find what would make everybody send the same sentence."""
    if message_id not in file:
        return
    written = {name for found in file.selectors_of(message_id) if found.variable == "way" for name in found.variants}
    if written < set(WAYS):
        yield _error(file, f"{message_id} must be written in {len(WAYS)} ways: add variants of $way")


def _later_letter(file: Texts, lawbook: Lawbook) -> Iterator[Finding]:
    for message_id, parts in NEEDED.get(file.name, {}).items():
        yield from _needed(file, message_id, "a letter of that kind needs it")
        yield from _needed_parts(file, message_id, parts)
    for message_id in VARYING_LATER.get(file.name, ()):
        yield from _needed(file, message_id, "a letter of that kind needs it")
        yield from _varies(file, message_id)
    if file.name != COMPLAINT.id:
        return
    for law in lawbook.instruments:
        for name in ("right", "orders"):
            yield from _needed(file, f"{name}-{law}", f"the instrument {law} needs it")


def _reasons(reasons: Texts, lawbook: Lawbook) -> Iterator[Finding]:
    for ground in lawbook.grounds.values():
        if ground.kind is Kind.CORE or ground.awaiting_wording:
            continue
        if ground.id not in reasons:
            yield from _needed(reasons, ground.id, f"grounds/{ground.id}.toml needs it")
            continue
        unnamed = (UNNAMED_PART, f"{UNNAMED_PART}-short") if ground.id in UNNAMED else ()
        yield from _needed_parts(reasons, ground.id, ("short", *unnamed))
        yield from _answers(reasons, ground)
        yield from _persons(reasons, ground)
    # What English is made of every language must have, even one that puts its sentences together otherwise.
    asked_for = {*lawbook.grounds, *reasons.referred_to(), *texts(REFERENCE, reasons.name).referred_to()}
    for message_id in reasons:
        if message_id not in asked_for:
            yield _warning(reasons, f"{message_id} belongs to no ground: take it out, or add the ground")


def _cards(cards: Texts, lawbook: Lawbook) -> Iterator[Finding]:
    for ground in lawbook.grounds.values():
        if ground.kind is not Kind.PERSONAL or ground.awaiting_wording:
            continue
        if ground.id not in cards:
            yield from _needed(cards, ground.id, f"grounds/{ground.id}.toml can be chosen")
            continue
        choices = ground.follow_up.choices if ground.follow_up else ()
        question = ("question",) if ground.follow_up else ()
        yield from _needed_parts(cards, ground.id, ("hint", *question, *choices))
        for part in cards.parts_of(ground.id):
            if part not in {"hint", *question, *choices}:
                yield _warning(cards, f"{ground.id}.{part} is never shown: take it out")
        yield from _persons(cards, ground)
    for message_id in cards:
        if message_id not in lawbook.grounds:
            yield _warning(cards, f"{message_id} belongs to no ground: take it out, or add the ground")


def _messages(file: Texts, known: frozenset[str]) -> Iterator[Finding]:
    for message_id in file:
        for unknown in sorted(file.variables_of(message_id) - known):
            yield _error(file, f"{message_id} asks for ${unknown}, which nobody gives: correct it")
        try:
            file.reviewed(message_id)
        except WordingError:
            yield _error(file, f"{message_id} has no .reviewed: say who looked at it and when")


def _answers(reasons: Texts, ground: Ground) -> Iterator[Finding]:
    if ground.follow_up is None:
        return
    if ground.follow_up.kind is Asks.YEAR and not reasons.variables_of(ground.id) & {"year", "age"}:
        yield _error(reasons, f"{ground.id} makes no use of the year that is asked for: use $year")
    selectors = reasons.selectors_of(ground.id)
    written = {variant for selector in selectors for variant in selector.variants}
    for code in ground.follow_up.choices:
        if code not in written:
            yield _error(reasons, f"{ground.id} has no variant [{code}] for that answer: write it")


def _persons(file: Texts, ground: Ground) -> Iterator[Finding]:
    """Find texts that would say "I" and "my" where the objection is for somebody else."""
    for behalf in ground.when.get("on_behalf_of", tuple(Behalf)):
        for selector in file.selectors_of(ground.id):
            falls_back = selector.variable == "behalf" and behalf not in selector.variants
            if falls_back and selector.default == Behalf.SELF:
                yield _error(file, f"{ground.id} may be given for {behalf!s}: write the variant [{behalf!s}]")
                break


def _needed(file: Texts, message_id: str, reason: str) -> Iterator[Finding]:
    if message_id not in file:
        yield _error(file, f"has no message {message_id!r}, but {reason}: write it")


def _needed_parts(file: Texts, message_id: str, parts: tuple[str, ...]) -> Iterator[Finding]:
    if message_id not in file:
        return
    for part in parts:
        if part not in file.parts_of(message_id):
            yield _error(file, f"has no {message_id}.{part}: write it")


def _error(file: Texts, message: str) -> Finding:
    return Finding(Severity.ERROR, f"{_FOLDER}/{file.file}", message)


def _warning(file: Texts, message: str) -> Finding:
    return Finding(Severity.WARNING, f"{_FOLDER}/{file.file}", message)
