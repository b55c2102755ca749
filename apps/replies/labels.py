"""What a reading can come to. Free of any framework, database and clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Label(StrEnum):
    """What a pasted text is. "Not sure" is a right answer; a wrong "honoured" is the worst one."""

    VERIFICATION_CODE = "verification_code"
    RECEIVED = "received"
    HONOURED = "honoured"
    CONDITIONAL = "conditional"
    QUESTIONED = "questioned"
    REFUSED = "refused"
    REDIRECTED = "redirected"
    FAILED = "failed"
    EXTENDED = "extended"
    ASKED_AGAIN = "asked_again"
    NOT_FROM_META = "not_from_meta"
    NOT_SURE = "not_sure"


class Confidence(StrEnum):
    """How far to trust a label. A person confirms each of them."""

    SURE = "sure"
    LIKELY = "likely"
    UNSURE = "unsure"


class Asked(StrEnum):
    """What Meta asks for; the words are those of the answering letters."""

    IDENTITY = "identity"
    ACCOUNT = "account"
    REASONS = "reasons"
    EVIDENCE = "evidence"


class Refusal(StrEnum):
    """Why Meta refuses; the words are those of the answering letters."""

    NO_OWN_GROUND = "no_own_ground"
    COMPELLING_GROUNDS = "compelling_grounds"
    NOT_COVERED = "not_covered"
    EVIDENCE_WANTED = "evidence_wanted"
    NONE_GIVEN = "none_given"


class Stated(StrEnum):
    """What Meta says stands against an objection, finer than the answering letters need it."""

    COMPELLING_GROUNDS = "compelling_grounds"
    NOT_IDENTIFIABLE = "not_identifiable"
    EVIDENCE_WANTED = "evidence_wanted"
    NO_ACCOUNT_LINK = "no_account_link"
    ALREADY_OPTED_OUT = "already_opted_out"
    NOT_COVERED = "not_covered"
    NO_OWN_GROUND = "no_own_ground"

    @property
    def refusal(self) -> Refusal:
        """The reason that the answering letters know, for this one."""
        match self:
            case Stated.NOT_IDENTIFIABLE:
                return Refusal.EVIDENCE_WANTED
            case Stated.NO_ACCOUNT_LINK | Stated.ALREADY_OPTED_OUT:
                return Refusal.NONE_GIVEN
            case _:
                return Refusal(self.value)


class WarningKind(StrEnum):
    """What a person should know before trusting the text."""

    LOOK_ALIKE_SENDER = "look_alike_sender"
    LOOK_ALIKE_LINK = "look_alike_link"
    SENDER_IS_NOT_META = "sender_is_not_meta"
    ASKS_FOR_PASSWORD = "asks_for_password"  # noqa: S105 - no password
    ASKS_FOR_MONEY = "asks_for_money"
    ASKS_FOR_ID_BY_LINK = "asks_for_id_by_link"
    OWN_WORDS = "own_words"
    ANOTHER_MATTER = "another_matter"
    SAYS_BOTH = "says_both"
    PARTLY = "partly"
    REPLY_TO_DIFFERS = "reply_to_differs"
    EXTENDED_WITHOUT_REASONS = "extended_without_reasons"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class Warning:  # noqa: A001 - the word that pages and commands use too
    """One thing to know before trusting the text; `domain` names the address where there is one."""

    kind: WarningKind
    domain: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """More time that Meta takes: how much, until when, and whether it says why (Art. 12(3) GDPR asks for it).

    `words` are the sentences this rests on, letter by letter. What the mail does not say is none.
    """

    months: int | None = None
    days: int | None = None
    until: date | None = None
    gives_reasons: bool = False
    words: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonAgainst:
    """A reason that Meta names against an objection, and the sentence it stands in."""

    stated: Stated
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a pasted text comes to, and the words that this rests on.

    `because` quotes the pasted text letter by letter. `code` and `because` hold what a person pasted:
    they are left out of `repr`, so that no log shows them.
    """

    label: Label
    confidence: Confidence
    language: str = ""
    because: tuple[str, ...] = field(default=(), repr=False)
    warnings: tuple[Warning, ...] = ()
    code: str = field(default="", repr=False)
    asks_for: tuple[Asked, ...] = ()
    refusal: Refusal | None = None
    against: tuple[ReasonAgainst, ...] = ()
    extension: Extension | None = None
