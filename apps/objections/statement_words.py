"""What the page says about a statement: what it has, what may be too much, what an edit has dropped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from apps.legal.lawbook import Instrument, Reasons
from apps.statements.oversharing import Finding, Kind
from apps.statements.strength import Checked, Point
from apps.statements.texts import ground_card

MOST_WORDS_SHOWN = 6
"""A warning that lists more is not read; the rest is counted."""

LONGEST_WORDS_SHOWN = 80


@dataclass(frozen=True, slots=True)
class PointRow:
    """One line of the list under the paper. `link` leads to where the point can be met."""

    words: Promise
    is_met: bool
    advice: Promise | str = ""
    link: str = ""
    link_words: Promise | str = ""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """Something a person may not want to send: what it is, the words found, what to think about."""

    title: Promise
    words: tuple[str, ...]
    more: int
    advice: Promise


_POINTS = {
    Point.OBJECTION: (_("It says that you object"), _("Say it in one short sentence: I object.")),
    Point.PURPOSE: (
        _("It says what you object to"),
        _("Name it: Meta uses your information to develop and improve AI."),
    ),
    Point.RIGHT: (_("It names the law"), _("The first sentence of our text names it. Keep it, if you can.")),
    Point.OTHERS: (
        _("It covers what others share about you"),
        _("This text does not. The full text does."),
    ),
    Point.GROUND: (_("It gives a reason from your life"), _("One reason is enough.")),
    Point.OWN_FACT: (
        _("It has a fact that only you could write"),
        _("One sentence does: a year, a place you post for, who is in the photos."),
    ),
    Point.CONFIRMATION: (_("It asks Meta to confirm"), _("Add: Confirm this to me in writing.")),
}

_FOUND = {
    Kind.NAME: (
        _("A name"),
        _("Is it somebody else’s? “My daughter” or “a friend” says as much."),
    ),
    Kind.ADDRESS: (_("An address"), _("Meta does not need to know where you live to stop.")),
    Kind.PHONE: (_("A phone number"), _("Leave it out, unless Meta asks for it.")),
    Kind.EMAIL: (_("An e-mail address"), _("Meta’s form has a field of its own for yours.")),
    Kind.NUMBER: (
        _("A number of an identity card, an account or an insurance"),
        _("Leave it out. An objection never needs it."),
    ),
    Kind.HEALTH: (
        _("An illness"),
        _("“My health” says enough. What you write here, Meta can read and keep."),
    ),
    Kind.BIRTH_DATE: (_("A date of birth"), _("A year or an age says enough.")),
    Kind.LINK: (_("A link or the name of an account"), _("Does it lead to somebody else? Then leave it out.")),
}

_DROPPED = {
    Point.OBJECTION: _("It no longer says that you object. Meta may take it for a question."),
    Point.PURPOSE: _("It no longer says that it is about AI. Meta may take it for something else."),
    Point.RIGHT: _("It no longer names the law. Then Meta finds it easier to set it aside."),
}


_DROPPED_FROM_COMPLAINT = {
    Point.OBJECTION: _("It no longer says that you objected. Then the authority does not know what it is about."),
    Point.PURPOSE: _("It no longer says that it is about AI. The authority may take it for something else."),
    Point.RIGHT: _("It no longer names the law. The authority may ask you which right you mean."),
}


def point_rows(points: Iterable[Checked], *, length: str, instrument: Instrument | None) -> list[PointRow]:
    """Return the list of what the text has and lacks, each lack with a way to mend it."""
    rows = []
    for checked in points:
        words, advice = _POINTS[checked.point]
        if checked.is_met:
            rows.append(PointRow(words, is_met=True))
            continue
        link, link_words = _way_to(checked.point, length)
        if checked.point is Point.GROUND and instrument and instrument.reasons_needed is Reasons.NONE:
            advice = _("The law where you live asks for none. It can still help.")
        if checked.point is Point.OTHERS and length == "full":
            advice = _("Add: This also covers what others share about me.")
        rows.append(PointRow(words, is_met=False, advice=advice, link=link, link_words=link_words))
    return rows


def found_rows(findings: Iterable[Finding]) -> list[FoundRow]:
    """Return what a person may not want to send, in words of the page's language."""
    rows = []
    for finding in findings:
        title, advice = _FOUND[finding.kind]
        shown = tuple(_shortened(words) for words in finding.words[:MOST_WORDS_SHOWN])
        rows.append(FoundRow(title, shown, len(finding.words) - len(shown), advice))
    return rows


def dropped_words(points: tuple[Point, ...]) -> list[Promise]:
    """Return what an edit has dropped, one sentence each."""
    return [_DROPPED[point] for point in points]


def dropped_from_complaint(points: tuple[Point, ...]) -> list[Promise]:
    """Return what an edit has dropped from a complaint, one sentence each."""
    return [_DROPPED_FROM_COMPLAINT[point] for point in points]


def ground_titles(grounds: tuple[str, ...], *, language: str, behalf: str) -> list[str]:
    """Return grounds as the question page names them."""
    return [ground_card(ground, language, behalf=behalf).title for ground in grounds]


def _way_to(point: Point, length: str) -> tuple[str, Promise | str]:
    match point:
        case Point.GROUND:
            return reverse("questionnaire:step", args=["why-you-object"]), _("Choose a reason")
        case Point.OWN_FACT:
            return reverse("questionnaire:step", args=["your-own-words"]), _("Add a sentence of your own")
        case Point.OTHERS if length == "short":
            return f"{reverse('objections:statement')}?length=full", _("Show the full text")
        case Point.OTHERS | Point.CONFIRMATION:
            return f"{reverse('objections:change')}?length={length}", _("Change the text")
        case _:
            return "", ""


def _shortened(words: str) -> str:
    return words if len(words) <= LONGEST_WORDS_SHOWN else words[:LONGEST_WORDS_SHOWN] + "…"
