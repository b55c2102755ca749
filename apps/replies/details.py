"""What a mail names beside its label: a code, more time, and what stands against the objection."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from apps.replies.findings import Finding
from apps.replies.labels import Extension, ReasonAgainst, Stated
from apps.replies.phrases import Phrasebook, phrasebook
from apps.replies.sentences import Sentence, comparable

LONGEST_QUOTE = 400
NEARBY = 3
"""Sentences between "we need more time" and the day that goes with it."""
_CODE = re.compile(r"(?<![\w-])[0-9]{3}[ -]?[0-9]{3,5}(?![\w-])")
_DAY = re.compile(r"\b(?:([0-9]{4})-([0-9]{2})-([0-9]{2})|([0-9]{1,2})\.\s?([0-9]{1,2})\.\s?([0-9]{4}))\b")
_NUMBER = re.compile(r"(\d{1,4})(?:st|nd|rd|th|er|e|º|ª)?")
_BETWEEN = frozenset({"de", "of", ",", "."})


def quotes(text: str, findings: Iterable[Finding], concepts: set[str]) -> tuple[str, ...]:
    """Return the sentences that hold these concepts, as they were pasted, each once."""
    quoted = (found.sentence.quoted_from(text)[:LONGEST_QUOTE] for found in findings if found.concept in concepts)
    return tuple(dict.fromkeys(quoted))[:4]


def code_in(text: str, every: Iterable[Sentence]) -> str:
    """Return the first code that the mail itself names, digits only, or nothing."""
    for sentence in every:
        if match := _CODE.search(text, sentence.start, sentence.end):
            return re.sub(r"\D", "", match.group())
    return ""


def reasons_against(text: str, findings: Iterable[Finding]) -> tuple[ReasonAgainst, ...]:
    """Return what the mail says against an objection, weightiest first, each with the sentence it stands in."""
    found: dict[Stated, str] = {}
    for each in findings:
        if each.concept.startswith("because_") and not each.is_void:
            stated = Stated(each.concept.removeprefix("because_"))
            found.setdefault(stated, each.sentence.quoted_from(text)[:LONGEST_QUOTE])
    return tuple(ReasonAgainst(stated=stated, words=found[stated]) for stated in Stated if stated in found)


def extension_in(text: str, every: list[Sentence], findings: list[Finding], languages: list[str]) -> Extension:
    """Return how much more time a mail takes, from the sentences about it and those just after."""
    about = {found.sentence.number for found in findings if found.concept == "extend"}
    near = [s for s in every if any(0 <= s.number - number <= NEARBY for number in about)]
    books = [phrasebook(code) for code in languages]
    months: int | None = None
    days: int | None = None
    until: date | None = None
    words: list[str] = []
    for sentence in near:
        length = next((found for book in books if (found := _length_in(sentence, book)) != (None, None)), (None, None))
        named = _day_in_figures(text, sentence) or next(
            (day for book in books if (day := _day_in_words(sentence, book))), None
        )
        is_new = False
        # Only a sentence about more time names a length: "within one month" elsewhere is the ordinary limit.
        if months is None and days is None and sentence.number in about and length != (None, None):
            (months, days), is_new = length, True
        if until is None and named:
            until, is_new = named, True
        if is_new or sentence.number in about:
            words.append(sentence.quoted_from(text)[:LONGEST_QUOTE])
    return Extension(
        months=months,
        days=days,
        until=until,
        gives_reasons=any(found.concept == "delay_reason" and not found.is_void for found in findings),
        words=tuple(dict.fromkeys(words))[:4],
    )


def _length_in(sentence: Sentence, book: Phrasebook) -> tuple[int | None, int | None]:
    """Return the months, or the days, that a sentence counts: "two further months", "60 days"."""
    for place, word in enumerate(sentence.words):
        amount = book.numbers.get(word) or (int(word) if word.isascii() and word.isdigit() and len(word) < 4 else None)
        if not amount:
            continue
        for unit in sentence.words[place + 1 : place + 4]:
            if book.month.fits(unit):
                return amount, None
            if book.day.fits(unit):
                return None, amount
            if not unit[0].isalpha():
                break
    return None, None


def _day_in_figures(text: str, sentence: Sentence) -> date | None:
    """Return a day in figures, if it can be read in one way only."""
    match = _DAY.search(text, sentence.start, sentence.end)
    if match is None:
        return None
    year, month, day, day_first, month_first, year_last = match.groups()
    return _day(int(year or year_last), int(month or month_first), int(day or day_first))


def _day_in_words(sentence: Sentence, book: Phrasebook) -> date | None:
    """Return a day with its month in words: "12 February 2027", "15 de marzo de 2027", "February 12, 2027"."""
    words = [word for word in sentence.words if word not in _BETWEEN]
    for place, word in enumerate(words):
        month = next((number for number, names in enumerate(book.months, start=1) if word in names), None)
        if month is None:
            continue
        before = _number(words[place - 1]) if place else None
        after = [_number(each) for each in words[place + 1 : place + 3]] + [None, None]
        if before and after[0] and after[0] > 1900:
            return _day(after[0], month, before)
        if after[0] and after[1] and after[1] > 1900:
            return _day(after[1], month, after[0])
    return None


def _number(word: str) -> int | None:
    match = _NUMBER.fullmatch(comparable(word))
    return int(match.group(1)) if match and match.group(1).isascii() else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
