"""Which label the findings of a mail come to: named rules, asked in the order in which a mistake would hurt.

A rule looks at the evidence and answers with a reading, or with none: then the next rule is asked. The
strictest is that for "honoured": it wants two clear statements and nothing in the whole mail that takes
them back, since a person who wrongly believes in a "yes" stops asking.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from apps.replies.details import code_in, extension_in, quotes, reasons_against
from apps.replies.findings import DECISIONS, Finding, is_plain, is_signature
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
from apps.replies.sentences import Sentence

TOGETHER = 4
"""Sentences that may stand between "we accept your objection" and "we will not use"."""


@dataclass(frozen=True)
class Evidence:
    """All that the rules may look at. `is_whole` says whether the text was read to its end."""

    text: str
    sentences: list[Sentence]
    findings: list[Finding]
    languages: list[str]
    is_whole: bool = True
    warnings: tuple[Warning, ...] = field(default=())

    @cached_property
    def said(self) -> list[Finding]:
        """What is said in earnest: not asked, quoted, denied or told of others."""
        return [found for found in self.findings if not found.is_void]

    @cached_property
    def anywhere(self) -> set[str]:
        """The concepts that are said, under a condition or not."""
        return {found.concept for found in self.said}

    @cached_property
    def firm(self) -> set[str]:
        """The concepts that are said without any condition."""
        return {found.concept for found in self.said if not found.is_conditional}

    @cached_property
    def maybe(self) -> set[str]:
        """The concepts that are said under a condition."""
        return {found.concept for found in self.said if found.is_conditional}

    @cached_property
    def is_about_objecting(self) -> bool:
        """Whether the mail speaks of objecting or of AI at all."""
        return bool(self.anywhere & {"objection", "ai"})

    @cached_property
    def has_own_words(self) -> bool:
        """Whether the mail holds what the person wrote, rather than Meta."""
        return "own" in self.anywhere

    @cached_property
    def is_granted(self) -> bool:
        """Whether some sentence says, without a condition, that the objection is accepted."""
        return bool(self.firm & {"honour", "following"})

    @cached_property
    def promises(self) -> bool:
        """Whether the mail says what would be, if an objection were accepted."""
        return any(found.is_conditional and found.concept in ("honour", "wont_use") for found in self.findings)

    @cached_property
    def asks_for(self) -> tuple[Asked, ...]:
        """What the mail asks about, whether or not it asks for it."""
        return tuple(asked for asked in Asked if f"asks_{asked}" in self.anywhere)

    @cached_property
    def against(self) -> tuple[ReasonAgainst, ...]:
        """What the mail says against the objection."""
        return reasons_against(self.text, self.findings)

    def numbers(self, *concepts: str) -> set[int]:
        """Return the places of the sentences in which one of these is said without a condition."""
        return {f.sentence.number for f in self.said if f.concept in concepts and not f.is_conditional}

    def answer(
        self,
        label: Label,
        confidence: Confidence,
        resting_on: set[str],
        *warnings: WarningKind,
        asks_for: tuple[Asked, ...] = (),
        refusal: Refusal | None = None,
        against: tuple[ReasonAgainst, ...] = (),
        extension: Extension | None = None,
    ) -> Reading:
        """Return a reading; it is never sure where the mail does not speak of objecting."""
        if not self.is_about_objecting and confidence is Confidence.SURE:
            confidence = Confidence.LIKELY
        shown = [
            found
            for found in (self.findings if label in (Label.NOT_SURE, Label.CONDITIONAL) else self.said)
            if not found.is_conditional
            or label in (Label.CONDITIONAL, Label.NOT_SURE)
            or found.concept not in DECISIONS
        ]
        own = (WarningKind.OWN_WORDS,) if self.has_own_words and WarningKind.ANOTHER_MATTER not in warnings else ()
        return Reading(
            label=label,
            confidence=confidence,
            language=self.languages[0] if self.languages else "",
            because=quotes(self.text, shown, resting_on),
            warnings=tuple(dict.fromkeys((*self.warnings, *map(Warning, own), *map(Warning, warnings)))),
            asks_for=asks_for,
            refusal=refusal,
            against=against,
            extension=extension,
        )


def another_matter(evidence: Evidence) -> Reading | None:
    """A login, an advertisement, a bill: Meta writes about much."""
    if "other_matter" not in evidence.anywhere or "objection" in evidence.anywhere:
        return None
    return evidence.answer(Label.NOT_SURE, Confidence.UNSURE, {"other_matter"}, WarningKind.ANOTHER_MATTER)


def bounced(evidence: Evidence) -> Reading | None:
    """A mail server says that nothing arrived; whatever stands below was not said by Meta."""
    if "bounced" not in evidence.anywhere:
        return None
    return evidence.answer(Label.FAILED, Confidence.SURE, {"bounced"})


def verification_code(evidence: Evidence) -> Reading | None:
    """A code to enter. Whatever is promised beside it waits for the code."""
    if "code" not in evidence.anywhere:
        return None
    code = code_in(evidence.text, evidence.sentences)
    if not code and ("enter_code" not in evidence.anywhere or evidence.promises):
        # "Accepted, as soon as the code is entered", without any code: a person looks.
        return None
    # The quote names no digits: the code stands in its own field and nowhere else.
    because = quotes(evidence.text, evidence.said, {"code", "enter_code"})
    return Reading(
        label=Label.VERIFICATION_CODE,
        confidence=Confidence.SURE if evidence.is_about_objecting and code else Confidence.LIKELY,
        language=evidence.languages[0] if evidence.languages else "",
        because=tuple(quote for quote in because if not re.search(r"\d{3}", quote)),
        warnings=evidence.warnings,
        code=code,
    )


def accepted_in_part(evidence: Evidence) -> Reading | None:
    """ "For Instagram only": neither a yes nor a no, so a person looks."""
    speaks_of_it = {f.sentence.number for f in evidence.findings if f.concept in ("objection", "honour", "wont_use")}
    if not any(
        found.concept == "partly" and found.sentence.number + step in speaks_of_it
        for found in evidence.said
        for step in (-1, 0, 1)
    ):
        return None
    return evidence.answer(
        Label.NOT_SURE, Confidence.UNSURE, {"partly", "honour", "wont_use", "refuse"}, WarningKind.PARTLY
    )


# What takes a "yes" back wherever it stands in the mail.
_TAKES_BACK_IF_SAID = frozenset({"notice", "pending", "refuse", "again", "redirect", "extend", "contrast"})
_TAKES_BACK_ANYHOW = frozenset({"denial", "doubt", "use", "partly", "own", "others", "other_matter", "failed"})


# How the words for one kind of thing begin, in any of the languages; and those for everything that somebody shares.
_KINDS = (
    ("photo", "foto", "picture", "image", "imagen", "bild", "billed", "immagin", "afbeelding", "zdjec"),
    ("video", "wideo", "film"),
    ("comment", "comentario", "kommentar", "reactie", "komentarz"),
    ("chat", "czat", "conversa", "convers", "samtal", "gesprek", "rozm", "unterhalt", "echange", "interac", "interak"),
    ("caption", "legende", "leyenda", "legenda", "didascali", "bijschrift", "podpis"),
    ("story", "stories", "storie", "reel", "rolk", "rolek"),
)
_EVERYTHING = (
    *(
        "post",
        "publication",
        "publicacio",
        "publicaco",
        "publicaca",
        "beitrag",
        "inlagg",
        "opslag",
        "innlegg",
        "bericht",
    ),
    *(
        "info",
        "data",
        "dato",
        "dati",
        "dado",
        "daten",
        "dane",
        "danych",
        "gegeven",
        "donnee",
        "oplysning",
        "opplysning",
    ),
    *(
        "uppgift",
        "content",
        "contenu",
        "conten",
        "conteud",
        "innehall",
        "indhold",
        "innhold",
        "inhalt",
        "inhoud",
        "tresc",
    ),
    *("share", "teil", "partag", "compart", "condivid", "deel", "udostep", "partilh", "delar", "deler", "angaben"),
)


def is_of_one_kind(sentences: Iterable[Sentence]) -> bool:
    """Say whether these speak of one kind of thing and no more: "your objection for your photos" leaves posts out."""
    words = {word for sentence in sentences for word in sentence.words}
    kinds = [kind for kind in _KINDS if any(word.startswith(kind) for word in words)]
    return len(kinds) == 1 and not any(word.startswith(_EVERYTHING) for word in words)


def takes_back(evidence: Evidence) -> set[str]:
    """Return what in this mail takes a "yes" back, wherever it stands; nothing where it can be trusted.

    Each name is that of a concept, or `unread` (not read to its end), `unknown` (a sentence that is not
    known to leave it as it is: one in another language, say), `condition` (another "yes" is conditional),
    `asked`, `another_purpose` (advertising, say), `one_kind` (a yes for photos, and for nothing else).
    """
    asides = {found.sentence.number for found in evidence.findings if found.concept == "aside"}
    beside = [found for found in evidence.findings if found.sentence.number not in asides]
    anywhere = {found.concept for found in beside if not found.is_void}
    firm = {found.concept for found in beside if not found.is_void and not found.is_conditional}
    found = set(firm & _TAKES_BACK_IF_SAID) | (anywhere & _TAKES_BACK_ANYHOW)
    if not evidence.is_whole:
        found.add("unread")
    if not all(sentence.number in asides or is_known(evidence, sentence) for sentence in evidence.sentences):
        found.add("unknown")
    if evidence.maybe & {"honour", "following", "wont_use"}:
        found.add("condition")
    if "ask" in firm and evidence.asks_for:
        found.add("asked")
    decided = evidence.numbers("honour", "following", "wont_use")
    if any(f.concept == "other_purpose" and f.sentence.number in decided for f in evidence.findings):
        found.add("another_purpose")
    yes = your_yes(evidence) - evidence.numbers("wont_use")
    if is_of_one_kind(sentence for sentence in evidence.sentences if sentence.number in yes):
        found.add("one_kind")
    return found


def is_known(evidence: Evidence, sentence: Sentence) -> bool:
    """Say whether a sentence is known to leave a "yes" as it is: plain, or a signature."""
    return is_plain(sentence, evidence.languages) or is_signature(sentence, evidence.languages, evidence.text)


def your_yes(evidence: Evidence) -> set[int]:
    """Return the sentences that accept *your* objection; `takes_back` asks whether their words are known."""
    yours = {f.sentence.number for f in evidence.findings if f.concept == "yours"}
    objecting = {f.sentence.number for f in evidence.findings if f.concept == "objection"}
    return {
        number
        for number in evidence.numbers("honour", "following")
        if number in yours or number - 1 in yours & objecting
    }


def honoured(evidence: Evidence) -> Reading | None:
    """Only a clear yes: your objection accepted, and your information not used, for AI, with nothing against it."""
    unused = evidence.numbers("wont_use")
    stand_together = any(abs(yes - no) <= TOGETHER for yes in your_yes(evidence) for no in unused)
    if not stand_together or "ai" not in evidence.anywhere or takes_back(evidence):
        return None
    return evidence.answer(
        Label.HONOURED,
        Confidence.LIKELY if evidence.warnings else Confidence.SURE,
        {"honour", "following", "wont_use", "future"},
    )


def says_both(evidence: Evidence) -> Reading | None:
    """A yes and a no in one mail are left to the person."""
    if "refuse" not in evidence.firm or not evidence.is_granted:
        return None
    return evidence.answer(Label.NOT_SURE, Confidence.UNSURE, {"refuse", "honour", "following"}, WarningKind.SAYS_BOTH)


def asked_again(evidence: Evidence) -> Reading | None:
    """An earlier objection no longer counts, so the person should object anew."""
    if "again" not in evidence.firm:
        return None
    return evidence.answer(Label.ASKED_AGAIN, Confidence.SURE, {"again"})


def redirected(evidence: Evidence) -> Reading | None:
    """The wrong door; unless the mail refuses and says why, which weighs more."""
    if "redirect" not in evidence.firm or ("refuse" in evidence.firm and evidence.against) or evidence.promises:
        # "Fill in the form. If we accept it, …" goes to everybody.
        return None
    sure = Confidence.SURE if evidence.is_about_objecting else Confidence.UNSURE
    return evidence.answer(Label.REDIRECTED, sure, {"redirect"})


def questioned(evidence: Evidence) -> Reading | None:
    """Meta wants to know something first; wanted evidence together with a "no" is a refusal."""
    if "ask" not in evidence.anywhere or not evidence.asks_for:
        return None
    if "refuse" in evidence.anywhere and (set(evidence.asks_for) == {Asked.EVIDENCE} or _stated(evidence)):
        return None
    sure = Confidence.SURE if evidence.is_about_objecting else Confidence.LIKELY
    return evidence.answer(Label.QUESTIONED, sure, {"ask"}, asks_for=evidence.asks_for)


def _stated(evidence: Evidence) -> bool:
    """Say whether a reason stands that no answer to a question can mend."""
    final = {Stated.COMPELLING_GROUNDS, Stated.NOT_COVERED, Stated.EVIDENCE_WANTED, Stated.NOT_IDENTIFIABLE}
    return "refuse" in evidence.firm and any(reason.stated in final for reason in evidence.against)


def refused(evidence: Evidence) -> Reading | None:
    """A no, with the reasons that are named. A no because too little was said may only want more: never sure."""
    wants_evidence = Asked.EVIDENCE in evidence.asks_for
    if "refuse" not in evidence.firm and not ("refuse" in evidence.maybe and wants_evidence):
        return None
    against = evidence.against
    refusal = next(
        (r.stated.refusal for r in against if r.stated.refusal is not Refusal.NONE_GIVEN), Refusal.NONE_GIVEN
    )
    if not against and wants_evidence:
        refusal = Refusal.EVIDENCE_WANTED
    says_too_little = "too_little" in evidence.firm
    if not evidence.is_about_objecting and not against:
        return None
    sure = Confidence.SURE if evidence.is_about_objecting and not says_too_little else Confidence.LIKELY
    return evidence.answer(Label.REFUSED, sure, {"refuse"}, refusal=refusal, against=against)


def extended(evidence: Evidence) -> Reading | None:
    """More time: how much, until when, and whether reasons are given as Art. 12(3) GDPR asks."""
    if "extend" not in evidence.firm or not (evidence.is_about_objecting or "request" in evidence.anywhere):
        return None
    extension = extension_in(evidence.text, evidence.sentences, evidence.said, evidence.languages)
    warnings = () if extension.gives_reasons else (WarningKind.EXTENDED_WITHOUT_REASONS,)
    return evidence.answer(Label.EXTENDED, Confidence.SURE, {"extend"}, *warnings, extension=extension)


def failed(evidence: Evidence) -> Reading | None:
    """The form did not go through."""
    if "failed" not in evidence.firm:
        return None
    sure = Confidence.SURE if evidence.is_about_objecting else Confidence.LIKELY
    return evidence.answer(Label.FAILED, sure, {"failed"})


def conditional(evidence: Evidence) -> Reading | None:
    """A notice to everybody: what would be, if. Never an outcome.

    "We accept your objection if you prove your age" is none: that is said to one person, who looks.
    """
    if not evidence.is_about_objecting or evidence.firm & {"received", "pending"} or "doubt" in evidence.anywhere:
        return None
    if "notice" not in evidence.anywhere:
        return None
    return evidence.answer(Label.CONDITIONAL, Confidence.LIKELY, {"notice", "honour", "wont_use"})


def received(evidence: Evidence) -> Reading | None:
    """It arrived, and no more than that."""
    if not evidence.firm & {"received", "pending"} or (evidence.is_granted and "pending" not in evidence.firm):
        return None
    sure = Confidence.SURE if evidence.is_about_objecting else Confidence.UNSURE
    return evidence.answer(Label.RECEIVED, sure, {"received", "pending"})


def not_sure(evidence: Evidence) -> Reading:
    """Nothing clear: a person looks. A right answer."""
    return evidence.answer(Label.NOT_SURE, Confidence.UNSURE, {"honour", "wont_use", "refuse"})


RULES: tuple[Callable[[Evidence], Reading | None], ...] = (
    another_matter,
    bounced,
    verification_code,
    accepted_in_part,
    honoured,
    says_both,
    asked_again,
    redirected,
    questioned,
    refused,
    extended,
    failed,
    conditional,
    received,
)


GIVES_WAY_TO: Mapping[Callable[[Evidence], Reading | None], frozenset[str]] = MappingProxyType(
    {
        redirected: frozenset({"yes"}),
        questioned: frozenset({"yes"}),
        refused: frozenset({"yes"}),
        extended: frozenset({"yes"}),
        failed: frozenset({"yes"}),
        conditional: frozenset({"yes", "yours_unused"}),
        received: frozenset({"unused"}),
    }
)
"""What else a mail may say that makes a rule's answer doubtful: then a person looks.

Without a row: the rules that look at a yes themselves, a code to enter, and "object again", which nobody loses by.
A yes that still waits ("accepted by our system, now under review") is no more than "received".
"""


def decide(evidence: Evidence) -> Reading:
    """Return what the first rule that has an answer says; "not sure" where the mail also says what outweighs it."""
    for rule in RULES:
        if reading := rule(evidence):
            return not_sure(evidence) if GIVES_WAY_TO.get(rule, frozenset()) & said_outright(evidence) else reading
    return not_sure(evidence)


def said_outright(evidence: Evidence) -> set[str]:
    """Return which parts of a yes a mail says without any condition, believed or not.

    `yes`: your objection is accepted; `unused`: information is not used; `yours_unused`: yours is not.
    """
    unused = evidence.numbers("wont_use")
    yours = {found.sentence.number for found in evidence.findings if found.concept == "yours"}
    said = {
        "yes": bool(your_yes(evidence)),
        "unused": bool(unused),
        "yours_unused": bool(unused & yours),
    }
    return {name for name, is_said in said.items() if is_said}
