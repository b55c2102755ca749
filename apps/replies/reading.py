"""Say what a pasted reply of Meta's comes to."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from apps.replies import senders
from apps.replies.labels import Asked, Confidence, Label, Reading, Refusal, Warning, WarningKind
from apps.replies.phrases import LANGUAGES, Match, phrasebook
from apps.replies.sentences import LONGEST, Sentence, own_lines, sentences

__all__ = ["Asked", "Confidence", "Label", "Reading", "Refusal", "Warning", "WarningKind", "read"]

MOST_WORDS = 4_000
"""What 20,000 characters of any of our languages come to; single letters in a row make more, and say nothing."""

LONGEST_QUOTE = 400
NEAR = 4
_CODE = re.compile(r"(?<![\w-])[0-9]{3}[ -]?[0-9]{3,5}(?![\w-])")
_DAY = re.compile(r"\b(?:([0-9]{4})-([0-9]{2})-([0-9]{2})|([0-9]{1,2})\.\s?([0-9]{1,2})\.\s?([0-9]{4}))\b")
_MARKS = frozenset(";:,()–—")
# Words that say what Meta has decided: void under an "if", in a question, after a "not".
_DECISIONS = frozenset({"honour", "following", "wont_use", "future", "refuse", "again", "redirect", "extend"})
_RISKS = {
    "password": WarningKind.ASKS_FOR_PASSWORD,
    "payment": WarningKind.ASKS_FOR_MONEY,
}
_GRANTS = frozenset({"honour", "following", "wont_use", "future"})
_OUTRIGHT = frozenset({"again", "redirect", "extend", "failed", "received", "pending"})
_WITH_OWN_NOT = frozenset({"wont_use", "refuse", "failed", "redirect", "harmless", "again", "ask"})
_DENIABLE = (_DECISIONS - _GRANTS) | {"password", "payment", "ask"}
_BOUNCERS = ("mailer-daemon", "postmaster")


@dataclass(frozen=True, slots=True)
class _Finding:
    concept: str
    sentence: Sentence
    is_conditional: bool = False


def read(text: str, *, sender: str = "") -> Reading:
    """Return what this text is, how sure that is, and the words it rests on; every text gets an answer.

    `sender` is the address it came from, if known. No more than the first 20,000 characters are read.
    """
    warnings = [Warning(WarningKind.TOO_LONG)] if len(text) > LONGEST else []
    text = text[:LONGEST]
    lines, named = own_lines(text)
    every = list(_up_to(MOST_WORDS, sentences(text, lines)))
    languages = _languages_of(every)
    language = languages[0] if languages else ""
    warnings += _about_addresses(" ".join(line for _, line in lines), sender or named)
    findings = [found for each in _in_context(every, languages) for found in each]
    warnings += _about_requests(findings, lines)
    if any(warning.kind is not WarningKind.TOO_LONG for warning in warnings):
        return Reading(
            label=Label.NOT_FROM_META,
            confidence=Confidence.LIKELY
            if {w.kind for w in warnings} == {WarningKind.SENDER_IS_NOT_META}
            else Confidence.SURE,
            language=language,
            because=_quotes(text, findings, {"password", "payment", "id_wanted"}),
            warnings=tuple(dict.fromkeys(warnings)),
        )
    return _decide(text, language, every, findings, warnings)


def _up_to(most: int, every: Iterable[Sentence]) -> Iterable[Sentence]:
    for sentence in every:
        yield replace(sentence, words=sentence.words[:most])
        most -= len(sentence.words)
        if most <= 0:
            return


def _languages_of(every: list[Sentence]) -> list[str]:
    """Return the language of the mail, and a second one where it is nearly as frequent."""
    words = Counter(word for sentence in every for word in sentence.words)
    # A word that many languages share says little.
    scores = {code: sum(words[word] for word in phrasebook(code).common) for code in LANGUAGES}
    ranked = sorted(LANGUAGES, key=lambda code: -scores[code])
    best = scores[ranked[0]]
    return [code for code in ranked[:2] if scores[code] and scores[code] * 2 >= best]


def _in_context(every: list[Sentence], languages: list[str]) -> Iterable[list[_Finding]]:
    under_condition = False
    for sentence in every:
        found = [_judged(sentence, phrasebook(code).find(sentence.words), under_condition) for code in languages]
        conditional = any(each.concept == "condition" for one in found for each in one)
        # "If we honour it:" holds for each point that follows.
        under_condition = (sentence.opens_list and conditional) or (under_condition and sentence.is_listed)
        yield [each for one in found for each in one]


def _judged(sentence: Sentence, matches: list[Match], under_condition: bool) -> list[_Finding]:
    """Return what the sentence says, with decisions taken out that it denies, asks or only reports."""
    matches = _without_overlaps(matches)
    concepts = {match.concept for match in matches}
    harmless = _places(matches, {"harmless"})
    conditions = [m.first for m in matches if m.concept == "condition" and m.first not in harmless]
    conditional = under_condition or bool(conditions) or "until" in concepts
    # "We won't use" is no denial of "we have accepted"; nor is the "not" that makes a refusal one of that refusal.
    denials = {m.first for m in matches if m.concept == "negation"}
    denials_of_grants = denials - _places(matches, {"wont_use", "harmless"})
    denials_of_others = sorted(denials - _places(matches, _WITH_OWN_NOT))
    last_mark, marks = -1, []
    for place, word in enumerate(sentence.words):
        last_mark = place if word in _MARKS else last_mark
        marks.append(last_mark)
    parts_denied = {marks[place] for place in denials_of_grants}
    first_denial = min(denials_of_grants, default=len(sentence.words))
    found: list[_Finding] = []
    for match in matches:
        concept = match.concept
        if concept in ("negation", "until", "harmless") or (concept == "condition" and match.first in harmless):
            continue
        part = marks[match.first]
        if concept in _DECISIONS and (
            sentence.is_question
            or "own" in concepts
            or (concept in _GRANTS and concepts & {"reported", "refuse"})
            # Before a consent, a "not" in any part of the sentence takes it back.
            or (concept == "honour" and (first_denial < match.first or part in parts_denied))
            or (concept == "wont_use" and part in parts_denied)
        ):
            continue
        # "We cannot, because you did not say why" stays a refusal: only a "not" just before takes it back.
        if concept in _DENIABLE and _is_between(denials_of_others, max(match.first - NEAR, part), match.last):
            continue
        if concept in _RISKS and "own" in concepts:
            continue
        if concept == "ask" and "maybe_ask" in concepts:
            continue
        # "You must object again if you mind" is said outright; "if it has ended, object again" is not.
        depends = conditional
        if concept in _OUTRIGHT:
            depends = under_condition or (bool(conditions) and conditions[0] < match.first)
        found.append(_Finding(concept, sentence, depends))
    return found


def _without_overlaps(matches: list[Match]) -> list[Match]:
    """Drop a "will not use" that reaches across a consent: "not accepted your objection and use" is none."""
    consents = sorted(match.first for match in matches if match.concept == "honour")
    if not consents:
        return matches
    return [
        match for match in matches if match.concept != "wont_use" or not _is_between(consents, match.first, match.last)
    ]


def _is_between(places: list[int], first: int, last: int) -> bool:
    at = bisect_left(places, first)
    return at < len(places) and places[at] <= last


def _places(matches: list[Match], concepts: set[str] | frozenset[str]) -> set[int]:
    return {place for m in matches if m.concept in concepts for place in range(m.first, m.last + 1)}


def _about_addresses(text: str, sender: str) -> list[Warning]:
    warnings = []
    if "@" in sender:
        local, _, host = sender.strip().rstrip(">").rpartition("@")
        host = next(iter(senders.domains(host)), host.lower())
        if senders.looks_like_meta(host):
            warnings.append(Warning(WarningKind.LOOK_ALIKE_SENDER, host))
        elif not senders.is_official(host) and not local.lower().endswith(_BOUNCERS):
            warnings.append(Warning(WarningKind.SENDER_IS_NOT_META, host))
    elif sender:
        for host in senders.domains(sender):
            if senders.looks_like_meta(host):
                warnings.append(Warning(WarningKind.LOOK_ALIKE_SENDER, host))
    return warnings + [
        Warning(WarningKind.LOOK_ALIKE_LINK, host) for host in senders.domains(text) if senders.looks_like_meta(host)
    ]


def _about_requests(findings: list[_Finding], lines: list[tuple[int, str]]) -> list[Warning]:
    warnings = [Warning(_RISKS[found.concept]) for found in findings if found.concept in _RISKS]
    if any(found.concept == "id_wanted" for found in findings):
        linked = " ".join(line for _, line in lines if "http" in line or "www." in line)
        for host in senders.domains(linked):
            if not senders.is_official(host):
                warnings.append(Warning(WarningKind.ASKS_FOR_ID_BY_LINK, host))
    return list(dict.fromkeys(warnings))


def _decide(
    text: str, language: str, every: list[Sentence], findings: list[_Finding], warnings: list[Warning]
) -> Reading:
    """Weigh the findings; the order of the questions is the order in which a mistake would hurt."""
    anywhere = {found.concept for found in findings}
    firm = {found.concept for found in findings if not found.is_conditional}
    maybe = {found.concept for found in findings if found.is_conditional}
    matter = bool(anywhere & {"objection", "ai"})
    own = [found for found in findings if found.concept == "own"]
    asks = tuple(asked for asked in Asked if f"asks_{asked}" in anywhere)
    other = "other_matter" in anywhere and "objection" not in anywhere

    def answer(
        label: Label,
        confidence: Confidence,
        resting: set[str],
        *,
        asks_for: tuple[Asked, ...] = (),
        refusal: Refusal | None = None,
        extended_to: date | None = None,
    ) -> Reading:
        if not matter and confidence is Confidence.SURE:
            confidence = Confidence.LIKELY
        shown = [
            found
            for found in findings
            if not found.is_conditional or label is Label.CONDITIONAL or found.concept not in _DECISIONS
        ]
        return Reading(
            label=label,
            confidence=confidence,
            language=language,
            because=_quotes(text, shown, resting),
            warnings=tuple(warnings),
            asks_for=asks_for,
            refusal=refusal,
            extended_to=extended_to,
        )

    if other:
        warnings.append(Warning(WarningKind.ANOTHER_MATTER))
        return answer(Label.NOT_SURE, Confidence.UNSURE, {"other_matter"})
    if own:
        warnings.append(Warning(WarningKind.OWN_WORDS))
    if "bounced" in anywhere:
        return answer(Label.FAILED, Confidence.SURE, {"bounced"})
    if "code" in anywhere:
        code = next((match.group() for s in every for match in [_CODE.search(text, s.start, s.end)] if match), "")
        if code or "enter_code" in anywhere:
            digits = re.sub(r"\D", "", code)
            # The quote names no digits: the code stands in its own field and nowhere else.
            quotes = tuple(
                quote for quote in _quotes(text, findings, {"code", "enter_code"}) if not re.search(r"\d{3}", quote)
            )
            sure = Confidence.SURE if matter and code else Confidence.LIKELY
            return Reading(
                label=Label.VERIFICATION_CODE,
                confidence=sure,
                language=language,
                because=quotes,
                warnings=tuple(warnings),
                code=digits,
            )
    granted = "honour" in firm or "following" in firm
    second = firm & {"wont_use", "future"}
    blocked = (
        firm & {"notice", "pending", "refuse", "again", "redirect"} or "doubt" in anywhere or ("ask" in firm and asks)
    )
    if granted and second and not blocked and matter:
        trusted = Confidence.SURE if "wont_use" in second and not own else Confidence.LIKELY
        return answer(
            Label.HONOURED,
            trusted,
            {"honour", "following", "wont_use", "future"},
        )
    if "refuse" in firm and granted:
        warnings.append(Warning(WarningKind.SAYS_BOTH))
        return answer(Label.NOT_SURE, Confidence.UNSURE, {"refuse", "honour", "following"})
    reason = next((r for r in Refusal if f"because_{r}" in anywhere), Refusal.NONE_GIVEN)
    if "again" in firm:
        return answer(Label.ASKED_AGAIN, Confidence.SURE, {"again"})
    if "redirect" in firm and not (reason is not Refusal.NONE_GIVEN and "refuse" in firm):
        return answer(Label.REDIRECTED, Confidence.SURE if matter else Confidence.UNSURE, {"redirect"})
    asked = "ask" in firm | maybe and bool(asks)
    if asked and not (set(asks) == {Asked.EVIDENCE} and "refuse" in firm | maybe):
        return answer(Label.QUESTIONED, Confidence.SURE if matter else Confidence.LIKELY, {"ask"}, asks_for=asks)
    if "refuse" in firm or ("refuse" in maybe and Asked.EVIDENCE in asks):
        if reason is Refusal.NONE_GIVEN and Asked.EVIDENCE in asks:
            reason = Refusal.EVIDENCE_WANTED
        if matter or reason is not Refusal.NONE_GIVEN:
            return answer(Label.REFUSED, Confidence.SURE if matter else Confidence.LIKELY, {"refuse"}, refusal=reason)
    if "extend" in firm and matter | ("request" in anywhere):
        return answer(Label.EXTENDED, Confidence.SURE, {"extend"}, extended_to=_day_named(text, findings))
    if "failed" in firm:
        return answer(Label.FAILED, Confidence.SURE if matter else Confidence.LIKELY, {"failed"})
    if ("notice" in firm or maybe & {"honour", "wont_use"}) and matter and not firm & {"received", "pending"}:
        return answer(Label.CONDITIONAL, Confidence.LIKELY, {"notice", "honour", "wont_use"})
    if firm & {"received", "pending"} and not granted:
        return answer(Label.RECEIVED, Confidence.SURE if matter else Confidence.UNSURE, {"received", "pending"})
    return answer(Label.NOT_SURE, Confidence.UNSURE, {"honour", "wont_use", "refuse"})


def _quotes(text: str, findings: Iterable[_Finding], concepts: set[str]) -> tuple[str, ...]:
    """Return the sentences that hold these concepts, as they were pasted, each once."""
    quoted = (found.sentence.quoted_from(text)[:LONGEST_QUOTE] for found in findings if found.concept in concepts)
    return tuple(dict.fromkeys(quoted))[:4]


def _day_named(text: str, findings: Iterable[_Finding]) -> date | None:
    """Return the day a sentence about more time names in figures, if it can be read in one way only."""
    for found in findings:
        if found.concept != "extend":
            continue
        if match := _DAY.search(text, found.sentence.start, found.sentence.end):
            year, month, day, day_first, month_first, year_last = match.groups()
            try:
                return date(int(year or year_last), int(month or month_first), int(day or day_first))
            except ValueError:
                continue
    return None
