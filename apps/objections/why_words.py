"""Why each paragraph of a statement is there: from which answers, under which law, on what sources."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from apps.legal.facts import Facts
from apps.legal.lawbook import Lawbook, Source
from apps.objections.page_language import in_page_language, letter_language
from apps.objections.route_words import account_names
from apps.statements.composing import Composed, Paragraph
from apps.statements.texts import MissingWordingError, texts
from apps.statements.texts import ground_card as card_in


@dataclass(frozen=True, slots=True)
class Origin:
    """An answer that a paragraph rests on: the question in a few words, the answer, and the way back."""

    question: str
    answer: str
    url: str


@dataclass(frozen=True, slots=True)
class Reason:
    """A paragraph with why it is there. `reviewed_on` and `review` tell who looked at its wording."""

    text: str
    origins: tuple[Origin, ...]
    stands_in_all: bool
    cites: tuple[str, ...]
    sources: tuple[Source, ...]
    reviewed_on: date | None
    review: str


# The names that `Paragraph.because` uses, the question each comes from, and that question's step.
_STEPS = {
    "country": "where-you-live",
    "region": "which-part",
    "on_behalf_of": "whose-information",
    "accounts": "your-accounts",
    "has_account": "your-accounts",
    "linked": "linked-accounts",
    "content": "what-is-there",
    "since_year": "since-when",
    "shared_before_june_2024": "since-when",
    "may_predate_june_2024": "since-when",
    "grounds": "why-you-object",
    "own_words": "your-own-words",
    "name": "finding-your-account",
}
_CHOSEN = re.compile(r"grounds: (?P<ground>\w+)(?: = (?P<detail>\w+))?")


def reasons_for(composed: Composed, facts: Facts, lawbook: Lawbook) -> list[Reason]:
    """Return every paragraph of a statement with why it is there."""
    return [_reason(paragraph, composed, facts, lawbook) for paragraph in composed.paragraphs]


def _reason(paragraph: Paragraph, composed: Composed, facts: Facts, lawbook: Lawbook) -> Reason:
    origins = tuple({origin.url + origin.question: origin for origin in _origins(paragraph, facts, lawbook)}.values())
    day, review = _review_of(paragraph, composed)
    return Reason(
        text=paragraph.text,
        origins=origins,
        stands_in_all=not origins,
        cites=paragraph.cites,
        sources=tuple(lawbook.sources[name] for name in paragraph.sources if name in lawbook.sources),
        reviewed_on=day,
        review=review,
    )


def _origins(paragraph: Paragraph, facts: Facts, lawbook: Lawbook) -> Iterator[Origin]:
    chosen = _CHOSEN.match(paragraph.because)
    if chosen:
        yield from _of_ground(chosen["ground"], chosen["detail"] or "", facts)
        return
    for name in (part.strip() for part in paragraph.because.split(",")):
        if name not in _STEPS:
            continue
        step = _STEPS[name]
        if step == "linked-accounts" and not facts.could_be_linked:
            continue
        yield Origin(_question(step), _answer(step, facts, lawbook), _address(step))


def _of_ground(ground: str, detail: str, facts: Facts) -> Iterator[Origin]:
    card = card_in(ground, letter_language(), behalf=facts.on_behalf_of.value)
    yield Origin(_question("why-you-object"), card.title, _address("why-you-object"))
    if detail:
        about = "about-" + ground.replace("_", "-")
        # A year that was told for all posts has no question of its own.
        step = about if any(chosen.id == ground and chosen.detail for chosen in facts.grounds) else "since-when"
        yield Origin(card.question or _question("since-when"), card.choices.get(detail, detail), _address(step))


def _question(step: str) -> str:
    words = {
        "where-you-live": _("Where you live"),
        "which-part": _("Which part of the country"),
        "whose-information": _("Whose information it is about"),
        "your-accounts": _("Your accounts"),
        "linked-accounts": _("Whether your accounts are linked"),
        "what-is-there": _("What there is about you"),
        "since-when": _("Since when you have shared"),
        "why-you-object": _("Why you object"),
        "your-own-words": _("Your own words"),
        "finding-your-account": _("Your name"),
    }
    return words[step]


def _answer(step: str, facts: Facts, lawbook: Lawbook) -> str:
    """Return an answer where it takes a few words; the others are told by their question."""
    match step:
        case "where-you-live":
            return in_page_language(lawbook.jurisdictions[facts.country].names)
        case "your-accounts":
            return account_names(account.value for account in facts.accounts)
        case "since-when":
            return str(facts.since_year or "")
        case "finding-your-account":
            return facts.name
        case _:
            return ""


def _address(step: str) -> str:
    return reverse("questionnaire:step", args=[step])


def _review_of(paragraph: Paragraph, composed: Composed) -> tuple[date | None, str]:
    """Return when somebody last looked at a wording, and what its file says about that, in its language."""
    for name in (composed.document, "objection", "reasons"):
        try:
            said = texts(composed.language, name).reviewed(paragraph.id)
        except MissingWordingError:
            continue
        day, _comma, words = said.partition(",")
        try:
            return date.fromisoformat(day.strip()), words.strip()
        except ValueError:
            return None, said
    return None, ""
