"""The lawbook: what the law says, who must answer, and through which form; frozen once loaded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from apps.legal import claims
from apps.legal.facts import Account, Facts, FactsError


class Tier(StrEnum):
    """How far the right reaches in a country: a right and a known form, a right on paper, none."""

    A = "A"
    B = "B"
    C = "C"


class Confidence(StrEnum):
    """How sure we are of a record: primary text, one good source, or weak and inferred."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Act(StrEnum):
    """What a person does under an instrument: object (GDPR), forbid (CH) or oppose (BR)."""

    OBJECT = "object"
    FORBID = "forbid"
    OPPOSE = "oppose"


class Reasons(StrEnum):
    """What a person must say under an instrument: a ground of one's own, nothing, or a breach."""

    OWN_SITUATION = "own_situation"
    NONE = "none"
    BREACH = "breach"


class Kind(StrEnum):
    """What a ground is in a statement."""

    CORE = "core"
    PERSONAL = "personal"
    GENERAL = "general"


class Criterion(StrEnum):
    """What Meta says it weighs when it looks at an objection, in the order a statement answers."""

    EXPECTATIONS = "expectations"
    RISKS = "risks"
    BENEFITS = "benefits"
    LESS_INTRUSIVE = "less_intrusive"
    COMPELLING = "compelling"


class Strength(StrEnum):
    """How much weight a ground has by itself."""

    STRONG = "strong"
    MEDIUM = "medium"
    WEAK = "weak"


class Asks(StrEnum):
    """What the one follow-up question of a ground asks for."""

    YEAR = "year"
    CHOICE = "choice"


class ChannelKind(StrEnum):
    """What a channel is: a form, Meta's help hub, a way through an app's menus, a letter."""

    FORM = "form"
    HUB = "hub"
    PATH = "path"
    POST = "post"


class Audience(StrEnum):
    """Who can use a channel."""

    OWN_ACCOUNT = "own_account"
    NO_ACCOUNT = "no_account"
    ANYONE = "anyone"


class CodeByEmail(StrEnum):
    """Whether a code comes by e-mail that must be typed into Meta's page."""

    YES = "yes"
    SOMETIMES = "sometimes"
    NO = "no"
    UNKNOWN = "unknown"


class Takes(StrEnum):
    """What a field of Meta's form takes from us."""

    COUNTRY = "country"
    EMAIL = "email"
    EXPLANATION = "explanation"
    NAME = "name"
    PHONE = "phone"
    CHOICE = "choice"
    PROMPT = "prompt"
    EVIDENCE = "evidence"


class Outcome(StrEnum):
    """What an authority offers: to decide a complaint, or only to take note of a report."""

    COMPLAINT = "complaint"
    REPORT = "report"


class Asked(StrEnum):
    """Whether the authority wants the person to have asked Meta first."""

    REQUIRED = "required"
    IN_PRACTICE = "required_in_practice"
    EXPECTED = "expected"
    RECOMMENDED = "recommended"
    UNKNOWN = "unknown"


class Unit(StrEnum):
    """How a period is counted."""

    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    WORKING_DAY = "working_day"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every record of the lawbook carries: its file's name, where it comes from, when seen."""

    id: str
    sources: tuple[str, ...]
    verified_on: date
    confidence: Confidence = Confidence.HIGH
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact comes from. `date` is that of the page or capture, in words where unsure."""

    id: str
    title: str
    date: str
    url: str = ""
    confidence: Confidence = Confidence.HIGH
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument(Record):
    """A law, the article a person relies on, and what the person does and must say under it."""

    names: Mapping[str, str]
    short_names: Mapping[str, str]
    act: Act
    right: str
    reasons_needed: Reasons


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineRule(Record):
    """How long the controller has; `statutory` is false for a courtesy period of ours.

    `extension` is what may be added to `amount`, in the same unit, always counted from receipt.
    `rolls_with` names the holidays that move an end that falls on a free day ("IE", "GB-ENG"),
    empty when no rolling rule is known.
    """

    title: str
    amount: int
    unit: Unit
    extension: int = 0
    rolls_with: str = ""
    zone: str = "UTC"
    grace_days: int = 3
    statutory: bool = True
    cites: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Controller(Record):
    """The Meta company that must answer."""

    name: str
    address: tuple[str, ...]
    contact_url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority(Record):
    """A supervisory authority, and what it asks for before it looks at a complaint."""

    country: str
    name_local: str
    name_en: str
    website: str = ""
    complaint_url: str = ""
    address: tuple[str, ...] = ()
    email: str = ""
    email_takes_complaints: str = "unknown"
    languages: tuple[str, ...] = ()
    outcome: Outcome = Outcome.COMPLAINT
    prior_request: Asked = Asked.UNKNOWN
    time_limit: str = ""
    requirements: tuple[str, ...] = ()
    confidence_of: Mapping[str, Confidence] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A part of a country where the authority (or more) is another one, such as a German Land."""

    code: str
    names: Mapping[str, str]
    authority: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Jurisdiction(Record):
    """A place of residence and the law that holds there. Its id is the country's code.

    Tier C has no instrument and no deadline rule: nothing may be composed that claims a right.
    """

    names: Mapping[str, str]
    tier: Tier
    law: str
    right_article: str
    controller: str
    instrument: str = ""
    deadline_rule: str = ""
    authority: str = ""
    regions: tuple[Region, ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AppPath:
    """The way through an app's menus; lasts longer than links do."""

    app: str
    language: str
    steps: tuple[str, ...]
    search_word: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """One field of Meta's form: what it takes from us and what it is called there, if known."""

    takes: Takes
    labels: Mapping[str, str] = field(default_factory=dict)
    optional: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel(Record):
    """One of Meta's routes.

    `serves` lists the instruments under which Meta is known to offer it; none means: only where
    there is no right to object. `fallbacks` are the channels to try next, in order.
    `search_words` gives, by language, the word that leads to the objection inside Meta's policy.
    `controller` is the company a letter goes to.
    """

    titles: Mapping[str, str]
    kind: ChannelKind
    audience: Audience
    serves: tuple[str, ...]
    accounts: frozenset[Account] = frozenset()
    url: str = ""
    paths: tuple[AppPath, ...] = ()
    fields: tuple[FormField, ...] = ()
    fallbacks: tuple[str, ...] = ()
    search_words: Mapping[str, str] = field(default_factory=dict)
    controller: str = ""
    needs_login: bool = False
    code: CodeByEmail = CodeByEmail.UNKNOWN
    shortest: int = 100
    longest: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """The one question a ground may ask: a year, or a choice among codes. Never compulsory."""

    kind: Asks
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground(Record):
    """A reason the law recognises.

    `when` names fields and properties of `Facts` with the values of which one must hold; all keys
    must hold. `cites` gives the references per instrument; no entry means: no reference there.
    An `automatic` ground is used whenever its condition holds, without being chosen.
    """

    order: int
    kind: Kind
    strength: Strength
    criteria: tuple[Criterion, ...]
    when: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    follow_up: FollowUp | None = None
    cites: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    automatic: bool = False
    discloses_sensitive: bool = False
    caution: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForbiddenClaim(Record):
    """Something no text of ours may say: patterns per language that must not be found in one.

    How a pattern is written stands in `claims.py`; do not search with it, call `found_in`.

    `instruments` narrows a claim to texts under those laws; empty means every text. A claim
    without patterns is one that only a reader can find.
    """

    claim: str
    why_not: str
    say_instead: str
    patterns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    instruments: tuple[str, ...] = ()

    def found_in(self, text: str, language: str, instrument: str = "") -> str:
        """Return the words of a text that make this claim, or an empty text.

        Case and line breaks do not matter, and a sentence that denies the claim does not make it.
        An empty instrument means that all claims are looked for, whatever law they are about.
        """
        if instrument and self.instruments and instrument not in self.instruments:
            return ""
        found = (claims.find(pattern, text, language) for pattern in self.patterns.get(language, ()))
        return next(filter(None, found), "")


class Reach(StrEnum):
    """What an effect tells: what an objection does, what it does not, how far it goes, what is disputed."""

    DOES = "does"
    DOES_NOT = "does_not"
    LIMIT = "limit"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect(Record):
    """Something that an objection does or does not do, in words for visitors."""

    order: int
    reach: Reach
    titles: Mapping[str, str]
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative(Record):
    """Something that helps where there is no right to object; the lowest `order` helps most.

    `only_in` names the places of residence where it helps; none means: everywhere. `channel` is the
    form it needs. One that `needs_authority` helps only where the country has one.
    """

    order: int
    titles: Mapping[str, str]
    texts: Mapping[str, str]
    paths: tuple[AppPath, ...] = ()
    channel: str = ""
    only_in: tuple[str, ...] = ()
    needs_authority: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone(Record):
    """Something that happened on the way to here.

    `until` is the last day it can have happened on, or the last day it took; `day_known` is false
    where the source names the month only.
    """

    happened_on: date
    texts: Mapping[str, str]
    until: date | None = None
    day_known: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterArgument(Record):
    """What speaks against an objection, and how a statement stays honest about it. For editors."""

    title: str
    what_it_says: str
    how_to_stay_honest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What an edition changed, in words, and which records: "jurisdictions/DE", or "effects/" for all."""

    id: str
    edition: int
    changed_on: date
    texts: Mapping[str, str]
    records: tuple[str, ...] = ()


class UnknownJurisdictionError(LookupError):
    """The lawbook has no such country; the message says which it has."""

    def __init__(self, code: str, known: Iterable[str]) -> None:
        self.code = code
        super().__init__(
            f"{code} is not in the lawbook: use one of {', '.join(sorted(known))}, or write jurisdictions/{code}.toml"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Lawbook:
    """All records of one edition."""

    edition: int
    edition_on: date
    sources: Mapping[str, Source]
    instruments: Mapping[str, Instrument]
    deadline_rules: Mapping[str, DeadlineRule]
    controllers: Mapping[str, Controller]
    authorities: Mapping[str, Authority]
    jurisdictions: Mapping[str, Jurisdiction]
    channels: Mapping[str, Channel]
    grounds: Mapping[str, Ground]
    forbidden_claims: Mapping[str, ForbiddenClaim]
    effects: Mapping[str, Effect]
    alternatives: Mapping[str, Alternative]
    timeline: Mapping[str, Milestone]
    counter_arguments: Mapping[str, CounterArgument]
    changes: Mapping[str, Change]

    def jurisdiction(self, code: str) -> Jurisdiction:
        """Return the country's record; raises `UnknownJurisdictionError`."""
        try:
            return self.jurisdictions[code]
        except KeyError:
            raise UnknownJurisdictionError(code, self.jurisdictions) from None

    def instrument_for(self, code: str) -> Instrument | None:
        """Return the law under which a resident may object, or None where there is no right."""
        instrument = self.jurisdiction(code).instrument
        return self.instruments[instrument] if instrument else None

    def deadline_rule_for(self, code: str) -> DeadlineRule | None:
        """Return how long Meta has to answer a resident, or None where nothing is owed."""
        rule = self.jurisdiction(code).deadline_rule
        return self.deadline_rules[rule] if rule else None

    def controller_for(self, code: str) -> Controller:
        """Return the Meta company that is responsible for a resident."""
        return self.controllers[self.jurisdiction(code).controller]

    def authority_for(self, code: str, region: str = "") -> Authority | None:
        """Return the authority a resident complains to; None where the region must be known first
        or where there is none.
        """
        jurisdiction = self.jurisdiction(code)
        for place in jurisdiction.regions:
            if place.code == region:
                return self.authorities[place.authority]
        return self.authorities[jurisdiction.authority] if jurisdiction.authority else None

    def check_facts(self, facts: Facts) -> None:
        """Raise `FactsError` when the facts name a country, region, ground or detail we do not know."""
        if facts.country not in self.jurisdictions:
            raise FactsError("country", f"{facts.country!r} is not in the lawbook")
        regions = {place.code for place in self.jurisdictions[facts.country].regions}
        if facts.region and facts.region not in regions:
            raise FactsError("region", f"{facts.region!r} is not a region of {facts.country}")
        for chosen in facts.grounds:
            ground = self.grounds.get(chosen.id)
            if ground is None or ground.kind is not Kind.PERSONAL:
                raise FactsError("grounds", f"{chosen.id!r} is not a ground a person can choose")
            if chosen.detail and not _fits(chosen.detail, ground.follow_up):
                raise FactsError("grounds", f"{chosen.id!r} does not take the detail {chosen.detail!r}")


def _fits(detail: str, follow_up: FollowUp | None) -> bool:
    if follow_up is None:
        return False
    if follow_up.kind == Asks.YEAR:
        return len(detail) == 4 and detail.isdecimal() and detail.isascii()
    return detail in follow_up.choices
