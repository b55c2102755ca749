"""The lawbook: what the law says, who must answer, and through which form; frozen once loaded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from apps.languages import REFERENCE
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
    """What a person does under an instrument: object (GDPR), forbid (CH), oppose (BR), or ask Meta
    to cease (a request to stop or suspend, as in Korea).
    """

    OBJECT = "object"
    FORBID = "forbid"
    OPPOSE = "oppose"
    CEASE = "cease"


class Reasons(StrEnum):
    """What a person must say under an instrument: a ground of one's own, nothing, or a breach."""

    OWN_SITUATION = "own_situation"
    NONE = "none"
    BREACH = "breach"


class Kind(StrEnum):
    """What a ground is in a statement. A side remark is context, at most one sentence."""

    CORE = "core"
    PERSONAL = "personal"
    GENERAL = "general"
    SIDE = "side"


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
    SIDE = "side"


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


class Role(StrEnum):
    """Where an authority stands: of a country with the GDPR or close to it, or of another one."""

    NATIONAL = "national"
    FEDERAL = "federal"
    LAND = "land"
    NATIONAL_OTHER = "national_other"
    SUBNATIONAL = "subnational"


class FormStatus(StrEnum):
    """What is known of a form of Meta's in a country: seen or tested, reported, none, nothing."""

    SEEN = "seen"
    REPORTED = "reported"
    NONE = "none"
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
class ComplaintRule:
    """How a person complains to the authority under an instrument, and since or until when.

    `contents` is what the complaint must hold, where the law lists it; `nothing_more` says that
    the authority may ask for nothing else before it looks at it. `meta_first` means that Meta must
    have had a complaint before, and `acknowledged_within` is the period in which it confirms it.
    In the countries of `not_in` we do not know that the rule is in force: there the one before goes on.
    """

    basis: str
    valid_from: date | None = None
    valid_until: date | None = None
    meta_first: bool = False
    acknowledged_within: str = ""
    contents: tuple[str, ...] = ()
    nothing_more: bool = False
    handed_over_within_weeks: int = 0
    not_in: tuple[str, ...] = ()
    sources: tuple[str, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument(Record):
    """A law, the article a person relies on, and what the person does and must say under it.

    A generic instrument stands for the laws of many countries: its `right` is empty, and law and
    article are those of the jurisdiction. While it is `awaiting_wording` no letter is written.
    """

    names: Mapping[str, str]
    short_names: Mapping[str, str]
    act: Act
    right: str
    reasons_needed: Reasons
    generic: bool = False
    complaints: tuple[ComplaintRule, ...] = ()
    awaiting_wording: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineRule(Record):
    """How long the controller has; `statutory` is false for a courtesy period of ours.

    `extension` is what may be added to `amount`, in the same unit, always counted from receipt.
    `rolls_with` names the holidays that move an end that falls on a free day ("IE", "GB-ENG"),
    empty when no rolling rule is known; working days are counted with the same holidays.
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
    contact_url: str = ""


class CountedFrom(StrEnum):
    """From which day a time limit for complaints runs: learning of the wrong, or the last contact with Meta."""

    LEARNING = "learning"
    CONTACT = "contact"


class LongestFrom(StrEnum):
    """From which day the outer limit runs, whatever the person knew: the wrong itself, or the request to Meta."""

    EVENT = "event"
    REQUEST = "request"


GENERAL_KNOWLEDGE = "editor"
"""The source of what nobody has looked up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLimit:
    """How long an authority takes complaints: so many months or days, and an outer limit where there is one."""

    counted_from: CountedFrom
    sources: tuple[str, ...]
    verified_on: date
    months: int = 0
    days: int = 0
    longest_from: LongestFrom | None = None
    longest_months: int = 0
    longest_days: int = 0
    confidence: Confidence = Confidence.HIGH

    @property
    def is_looked_up(self) -> bool:
        """Say whether anybody has read it in a source; else it is general knowledge of the editors."""
        return set(self.sources) != {GENERAL_KNOWLEDGE}


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityTexts:
    """What an authority asks for, in one language of our pages."""

    requirements: tuple[str, ...] = ()
    time_limit: str = ""
    publicity: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority(Record):
    """A supervisory authority, and what it asks for before it looks at a complaint.

    One that is not `competent` for a complaint of a private person about Meta is listed only so
    that nobody picks it by mistake. `publicity` says who else may read what is sent. `lead_for`
    names the companies it leads for, `region` the part of the country it is for. `time_limit` says
    in words what `limit` counts. `translations` hold `requirements`, `time_limit` and `publicity`
    in other languages, one for one.
    """

    country: str
    role: Role
    name_local: str
    name_en: str
    region: str = ""
    competent: bool = True
    lead_for: tuple[str, ...] = ()
    publicity: str = ""
    website: str = ""
    complaint_url: str = ""
    address: tuple[str, ...] = ()
    email: str = ""
    email_takes_complaints: str = "unknown"
    languages: tuple[str, ...] = ()
    outcome: Outcome = Outcome.COMPLAINT
    prior_request: Asked = Asked.UNKNOWN
    time_limit: str = ""
    limit: TimeLimit | None = None
    requirements: tuple[str, ...] = ()
    confidence_of: Mapping[str, Confidence] = field(default_factory=dict)
    translations: Mapping[str, AuthorityTexts] = field(default_factory=dict)

    def words_in(self, language: str) -> tuple[AuthorityTexts, str]:
        """Return what it asks for in a language, or in English, and which of the two it is."""
        if language in self.translations:
            return self.translations[language], language
        return AuthorityTexts(
            requirements=self.requirements, time_limit=self.time_limit, publicity=self.publicity
        ), REFERENCE

    def is_certain(self, name: str) -> bool:
        """Say whether a field needs no hint to check it on the authority's own site.

        The name is that of a field, such as "address". What is not known is never certain.
        """
        if not getattr(self, name):
            return False
        return self.confidence_of.get(name, self.confidence) is Confidence.HIGH


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSeen:
    """What is known of Meta's own form in a country, by whom it can be used, and when it was seen."""

    status: FormStatus
    services: tuple[str, ...] = ()
    last_seen: str = ""
    reason_field: str = ""
    confidence: Confidence = Confidence.LOW


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What is otherwise than in the country's own record.

    A field left out is as in the country; an empty one means that there is none.
    """

    tier: Tier | None = None
    law: str | None = None
    right_article: str | None = None
    controller: str | None = None
    instrument: str | None = None
    deadline_rule: str | None = None
    authority: str | None = None
    unverified: bool | None = None
    confidence: Confidence | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Region(Difference):
    """A part of a country, such as a German Land, and what is different there.

    `territory` is the code under which other lists have it as a place of its own, such as GP.
    `jurisdiction` names the record that holds instead, where the part has one of its own.
    """

    code: str
    names: Mapping[str, str]
    territory: str = ""
    jurisdiction: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Formerly(Difference):
    """What was different in a country up to a day, before the law of its record began."""

    valid_until: date
    valid_from: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Jurisdiction(Record):
    """A place of residence and the law that holds there. Its id is the country's code.

    Tier C has no instrument and no deadline rule: nothing may be composed that claims a right.
    Where a law is `unverified` no article is named: `right_article` is empty, and what may be the
    number stands in the notes. `valid_from` is the day the law began, `formerly` what held before.
    `second_controller` is the other company that may be responsible where Meta does not say.
    `regions_cover_all` says that everybody lives in one of the regions, as in Germany; elsewhere
    they are the exceptions, and the rest of the country goes by its record.
    `digital_consent_age` is about consent to online services (Article 8 GDPR and the like), not
    about who may object: it decides nothing here.
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
    unverified: bool = False
    valid_from: date | None = None
    formerly: tuple[Formerly, ...] = ()
    second_controller: str = ""
    regions_cover_all: bool = False
    controller_confidence: Confidence = Confidence.HIGH
    form: FormSeen = FormSeen(status=FormStatus.UNKNOWN)
    digital_consent_age: int | None = None
    digital_consent_age_confidence: Confidence = Confidence.LOW

    @property
    def region_decides(self) -> bool:
        """Say whether the part of the country changes the law, the period, or who looks at it."""
        return any(place.jurisdiction or _differs(place, self) for place in self.regions)

    @property
    def region_changes_law(self) -> bool:
        """Say whether the part of the country changes the right, its law or the company that must answer.

        In Germany it does not: the Land decides only who looks at a complaint.
        """
        return any(
            place.jurisdiction
            or any(getattr(place, name) not in (None, getattr(self, name)) for name in DIFFERENCES_OF_LAW)
            for place in self.regions
        )

    @property
    def has_right(self) -> bool:
        """Say whether there is a right that a statement may rest on."""
        return self.tier is not Tier.C


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
    `controller` is the company a letter goes to. `reported_in` lists countries in which others
    report to have seen it although it is not known to serve their law: worth a try, no promise.
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
    reported_in: tuple[str, ...] = ()
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
    An `automatic` ground is used whenever its condition holds, without being chosen. One that is
    `awaiting_wording` has no words yet: it is neither offered nor used.

    For lawyers and writers, never printed as they stand: `use_when` says for whom it is meant,
    `ask` what the person could be asked, `may_say` what a text may express, `context` explanations
    and national rules by law.
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
    category: str = ""
    use_when: str = ""
    ask: str = ""
    may_say: tuple[str, ...] = ()
    context: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    awaiting_wording: bool = False


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

    _places: Mapping[tuple[str, str], Jurisdiction] = field(init=False, repr=False, compare=False)
    _earlier: Mapping[str, tuple[tuple[Formerly | None, Jurisdiction], ...]] = field(
        init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        # Put together once: every question about a place is then a look-up or two.
        places = dict(_all_places(self.jurisdictions))
        earlier = {place.id: tuple(_all_earlier(place)) for place in places.values() if place.valid_from}
        object.__setattr__(self, "_places", places)
        object.__setattr__(self, "_earlier", earlier)

    def jurisdiction(self, code: str) -> Jurisdiction:
        """Return the country's record as it is written; raises `UnknownJurisdictionError`."""
        try:
            return self.jurisdictions[code]
        except KeyError:
            raise UnknownJurisdictionError(code, self.jurisdictions) from None

    def jurisdiction_for(self, code: str, region: str = "", today: date | None = None) -> Jurisdiction:
        """Return what holds for a resident of a country, or of a part of it, on a day.

        A part of a country has its own code and names, and whatever is different there; a part we
        do not know is taken for the country. Without a day it is that of the edition. Before the
        law of a record began, what held before is returned, or no right where that is not known.
        Raises `UnknownJurisdictionError`.
        """
        place = self._places.get((code, region)) or self._places.get((code, ""))
        if place is None:
            raise UnknownJurisdictionError(code, self.jurisdictions)
        if place.valid_from is None:
            return place
        day = today or self.edition_on
        if day >= place.valid_from:
            return place
        return next(before for dates, before in self._earlier[place.id] if dates is None or _covers(dates, day))

    def place_of(self, code: str) -> tuple[str, str]:
        """Return country and region of a code that other lists use for a place.

        "DE" is a country of its own, "DE-BY" a part of one, and so is "GP" (Guadeloupe, a part of
        France). Raises `UnknownJurisdictionError`.
        """
        if code in self.jurisdictions:
            return code, ""
        for country in self.jurisdictions.values():
            for place in country.regions:
                if code in (place.code, place.territory):
                    return country.id, place.code
        raise UnknownJurisdictionError(code, self.jurisdictions)

    def instrument_for(self, code: str, region: str = "", today: date | None = None) -> Instrument | None:
        """Return the law under which a resident may object, or None where there is no right."""
        instrument = self.jurisdiction_for(code, region, today).instrument
        return self.instruments[instrument] if instrument else None

    def deadline_rule_for(self, code: str, region: str = "", today: date | None = None) -> DeadlineRule | None:
        """Return how long Meta has to answer a resident, or None where nothing is owed."""
        rule = self.jurisdiction_for(code, region, today).deadline_rule
        return self.deadline_rules[rule] if rule else None

    def complaint_rule_for(self, code: str, region: str = "", today: date | None = None) -> ComplaintRule | None:
        """Return how a resident complains to the authority on a day, or None where we do not know.

        Without a day it is that of the edition. What was written before a change stays under the
        old rule only if the law says so; the rule of the day of the complaint is returned.
        """
        instrument = self.instrument_for(code, region, today)
        day = today or self.edition_on
        rules = instrument.complaints if instrument else ()
        covering = next((rule for rule in rules if _covers(rule, day)), None)
        if covering is None or code not in covering.not_in:
            return covering
        return next((rule for rule in reversed(rules[: rules.index(covering)]) if code not in rule.not_in), None)

    def controller_for(self, code: str, region: str = "", today: date | None = None) -> Controller:
        """Return the Meta company that is responsible for a resident."""
        return self.controllers[self.jurisdiction_for(code, region, today).controller]

    def authority_for(self, code: str, region: str = "", today: date | None = None) -> Authority | None:
        """Return the authority a resident complains to; None where the region must be known first
        or where there is none.
        """
        authority = self.jurisdiction_for(code, region, today).authority
        return self.authorities[authority] if authority else None

    def can_write(self, code: str, region: str = "", today: date | None = None) -> bool:
        """Say whether a statement can be written for a resident: there is a right, and wording."""
        instrument = self.instrument_for(code, region, today)
        return instrument is not None and not instrument.awaiting_wording

    def check_facts(self, facts: Facts) -> None:
        """Raise `FactsError` when the facts name a country, region, ground or detail we do not know."""
        if facts.country not in self.jurisdictions:
            raise FactsError("country", f"{facts.country!r} is not in the lawbook")
        regions = {place.code for place in self.jurisdictions[facts.country].regions}
        if facts.region and facts.region not in regions:
            raise FactsError("region", f"{facts.region!r} is not a region of {facts.country}")
        for chosen in facts.grounds:
            ground = self.grounds.get(chosen.id)
            if ground is None or ground.kind is not Kind.PERSONAL or ground.awaiting_wording:
                raise FactsError("grounds", f"{chosen.id!r} is not a ground a person can choose")
            if chosen.detail and not _fits(chosen.detail, ground.follow_up):
                raise FactsError("grounds", f"{chosen.id!r} does not take the detail {chosen.detail!r}")


def _fits(detail: str, follow_up: FollowUp | None) -> bool:
    if follow_up is None:
        return False
    if follow_up.kind == Asks.YEAR:
        return len(detail) == 4 and detail.isdecimal() and detail.isascii()
    return detail in follow_up.choices


DIFFERENCES = tuple(name for name in Difference.__dataclass_fields__ if name != "notes")
"""What a part of a country, or an earlier law, may have otherwise."""

DIFFERENCES_OF_LAW = ("tier", "law", "right_article", "controller", "instrument")
"""Those that change what a letter says and to whom it goes."""


def _all_places(jurisdictions: Mapping[str, Jurisdiction]) -> Iterator[tuple[tuple[str, str], Jurisdiction]]:
    """Yield every country, and every part of one as a jurisdiction of its own."""
    for country in jurisdictions.values():
        yield (country.id, ""), country
        for place in country.regions:
            own = jurisdictions.get(place.jurisdiction)
            yield (country.id, place.code), own or _with(country, place, id=place.code, names=place.names)


def _with(country: Jurisdiction, difference: Difference, **more: Any) -> Jurisdiction:
    """Return a country with what is different in a part of it, or was at another time."""
    given = {name: getattr(difference, name) for name in DIFFERENCES}
    changes = {name: value for name, value in given.items() if value is not None}
    if changes.get("tier") is Tier.C:
        changes |= {"instrument": "", "deadline_rule": ""}
    if "tier" in changes:  # what is known of Meta's form and of ages is known for the country's own law
        changes |= {"form": FormSeen(status=FormStatus.UNKNOWN), "digital_consent_age": None}
    notes = (*difference.notes, *country.notes)
    return replace(country, **{"regions": (), "regions_cover_all": False, "notes": notes, **changes, **more})


def _all_earlier(place: Jurisdiction) -> Iterator[tuple[Formerly | None, Jurisdiction]]:
    """Yield what held in a place before its law began, and last what to say of days we know nothing of."""
    whole = {"regions": place.regions, "regions_cover_all": place.regions_cover_all, "formerly": ()}
    for before in place.formerly:
        yield before, _with(place, before, valid_from=before.valid_from, **whole)
    nothing_known = Difference(tier=Tier.C, authority="", right_article="")
    yield None, _with(place, nothing_known, valid_from=None, **whole)


def _covers(dated: ComplaintRule | Formerly, day: date) -> bool:
    """Say whether a rule holds on a day; its first and last days are part of it."""
    begun = dated.valid_from is None or dated.valid_from <= day
    return begun and (dated.valid_until is None or day <= dated.valid_until)


def _differs(place: Region, country: Jurisdiction) -> bool:
    """Say whether more than a name, a note or our confidence is different in a part of a country."""
    given = {name: getattr(place, name) for name in DIFFERENCES if name not in ("confidence", "unverified")}
    return any(value is not None and value != getattr(country, name) for name, value in given.items())
