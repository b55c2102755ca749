"""Say what a pasted reply of Meta's comes to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

from apps.replies import senders
from apps.replies.details import quotes
from apps.replies.findings import Finding, findings_in, languages_of
from apps.replies.labels import (
    Asked,
    Confidence,
    Extension,
    Label,
    Reading,
    ReasonAgainst,
    Refusal,
    Stated,
    Warning,
    WarningKind,
)
from apps.replies.markup import without_links, without_markup
from apps.replies.rules import Evidence, decide
from apps.replies.sentences import LONGEST, Sentence, own_lines, sentences

__all__ = [
    "Asked",
    "Confidence",
    "Extension",
    "Label",
    "Reading",
    "ReasonAgainst",
    "Refusal",
    "Stated",
    "Warning",
    "WarningKind",
    "read",
]

MOST_WORDS = 4_000
"""What 20,000 characters of any of our languages come to; single letters in a row make more, and say nothing."""

MOST_SENTENCES = 500
"""What a long letter comes to, many times over; a yes is not trusted in a text that goes on after them."""

_RISKS = {
    "password": WarningKind.ASKS_FOR_PASSWORD,
    "payment": WarningKind.ASKS_FOR_MONEY,
}


def read(text: str, *, sender: str = "", reply_to: str = "") -> Reading:
    """Return what this text is, how sure that is, and the words it rests on; every text gets an answer.

    `sender` and `reply_to` are what the mail's header says, if known; where they are empty, a header that
    was pasted with the mail is looked at. No more than the first 20,000 characters are read.
    """
    too_long = (Warning(WarningKind.TOO_LONG),) if len(text) > LONGEST else ()
    text = text[:LONGEST]
    cleaned = without_markup(text)
    lines, named = own_lines(cleaned)
    spoken = [(begins, without_links(line)) for begins, line in lines]
    every = list(_up_to(MOST_WORDS, islice(sentences(cleaned, spoken), MOST_SENTENCES)))
    is_whole = (
        not too_long and len(every) < MOST_SENTENCES and sum(len(sentence.words) for sentence in every) < MOST_WORDS
    )
    languages = languages_of(every)
    findings = findings_in(every, languages)
    as_pasted = [(begins, text[begins : begins + len(line)]) for begins, line in lines if line]
    alarms = senders.assess(sender or named.sender, reply_to=reply_to or named.reply_to)
    alarms += senders.links_made_to_look_like_meta(" ".join(line for _, line in as_pasted))
    alarms += _about_requests(findings, as_pasted)
    if alarms:
        only_a_stranger = {warning.kind for warning in alarms} == {WarningKind.SENDER_IS_NOT_META}
        return Reading(
            label=Label.NOT_FROM_META,
            confidence=Confidence.LIKELY if only_a_stranger else Confidence.SURE,
            language=languages[0] if languages else "",
            because=quotes(text, findings, {"password", "payment", "id_wanted"}),
            warnings=tuple(dict.fromkeys((*too_long, *alarms))),
        )
    reading = decide(
        Evidence(
            text=text, sentences=every, findings=findings, languages=languages, is_whole=is_whole, warnings=too_long
        )
    )
    if reading.confidence is Confidence.SURE and senders.is_uncertain(sender or named.sender):
        return replace(reading, confidence=Confidence.LIKELY)
    return reading


def _up_to(most: int, every: Iterable[Sentence]) -> Iterable[Sentence]:
    for sentence in every:
        yield replace(sentence, words=sentence.words[:most])
        most -= len(sentence.words)
        if most <= 0:
            return


def _about_requests(findings: list[Finding], lines: list[tuple[int, str]]) -> tuple[Warning, ...]:
    warnings = [Warning(_RISKS[found.concept]) for found in findings if found.concept in _RISKS]
    if any(found.concept == "id_wanted" for found in findings):
        linked = " ".join(line for _, line in lines if "http" in line or "www." in line)
        for host in senders.domains(linked):
            if not senders.passes(host):
                warnings.append(Warning(WarningKind.ASKS_FOR_ID_BY_LINK, host))
    return tuple(dict.fromkeys(warnings))
