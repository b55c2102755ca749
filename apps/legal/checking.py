"""What is wrong or stale in the lawbook, each with what to do about it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import chain, pairwise
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from apps.languages import OFFERED, REFERENCE, in_preparation
from apps.legal import claims
from apps.legal.channels import ABOUT_AI_ANSWERS, FIRST_CHOICES, WITHOUT_ACCOUNT
from apps.legal.deadlines import UnknownHolidaysError, holidays_of
from apps.legal.facts import Account, Behalf, Content, Linked
from apps.legal.lawbook import (
    Alternative,
    Asks,
    Audience,
    Authority,
    Change,
    Channel,
    ChannelKind,
    Confidence,
    DeadlineRule,
    Difference,
    Effect,
    ForbiddenClaim,
    Ground,
    Instrument,
    Jurisdiction,
    Kind,
    Lawbook,
    Milestone,
    Record,
    Tier,
    TimeLimit,
)

CHANNEL_FRESH_FOR = timedelta(days=60)
"""Meta moves its links several times a year; after this long somebody has to look again."""

RECORD_FRESH_FOR = timedelta(days=365)
"""Laws and addresses change less often."""

TIME_LIMIT_FRESH_FOR = timedelta(days=180)
"""Whoever misses a time limit for complaints has lost it: it is looked at twice a year."""

ISO_639_1 = """
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu
ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na
nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so
sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""

LANGUAGES = frozenset(ISO_639_1.split()) | {"cnr", "pt-BR"}
"""The two-letter language codes of ISO 639-1, Montenegrin, which has none, and Portuguese as in Brazil."""

CONDITIONS: Mapping[str, tuple[Any, ...]] = {
    "country": (),
    "region": (),
    "on_behalf_of": tuple(Behalf),
    "accounts": tuple(Account),
    "linked": tuple(Linked),
    "content": tuple(Content),
    "has_account": (True, False),
    "could_be_linked": (True, False),
    "shared_before_june_2024": (True, False),
    "may_predate_june_2024": (True, False),
}
"""What `when` may ask about, with the values there are; for places the lawbook knows them."""


WRITE_IT = "write it in every language that is offered, then remove `awaiting_wording`"
EMPTY_IT = "empty `right_article` and move the number into `notes`"


BESIDE_THE_LAWS = ("national", "side")
"""What a ground's `context` may speak of besides the instruments."""


SHOWN = frozenset({"names", "short_names", "titles", "texts", "region names"})
"""What pages show in their own language; the rest is for searching, or Meta's own words."""


class Severity(StrEnum):
    """Whether a finding stops the work or only wants a look."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to put right: in which file, and what to do."""

    severity: Severity
    file: str
    message: str


def check(lawbook: Lawbook, today: date) -> list[Finding]:
    """Return everything that is wrong in the lawbook (errors) or wants a new look (warnings)."""
    findings = broken_references(lawbook)
    for file, record in records_by_file(lawbook):
        findings += _dated(file, record, today)
        findings += _languages(file, record)
        match record:
            case DeadlineRule():
                findings += _deadline_rule(file, record)
            case Authority():
                findings += _authority(file, record, lawbook, today)
            case Instrument():
                findings += _instrument(file, record)
            case Jurisdiction():
                findings += _jurisdiction(file, record, today)
                findings += _competence(file, record, lawbook)
            case Channel():
                findings += _channel(file, record)
            case Ground():
                findings += _ground(file, record, lawbook)
            case ForbiddenClaim():
                findings += _forbidden_claim(file, record)
            case Alternative():
                findings += _alternative(file, record, lawbook)
            case Milestone():
                findings += _milestone(file, record, today)
    findings += _sources(lawbook)
    findings += _fallback_cycles(lawbook)
    findings += _missing_channels(lawbook)
    findings += _shared_orders(lawbook)
    findings += _changes(lawbook, today)
    for language in OFFERED:
        findings += check_language(lawbook, language)
    if lawbook.edition < 1:
        findings.append(_error("lawbook.toml", "`edition` counts from 1: correct it"))
    if lawbook.edition_on > today:
        findings.append(_error("lawbook.toml", "`edition_on` lies in the future: correct it"))
    return findings


def check_language(lawbook: Lawbook, language: str) -> list[Finding]:
    """Return what the lawbook lacks or says wrongly in one language of the pages, offered or in preparation."""
    findings: list[Finding] = []
    for file, record in records_by_file(lawbook):
        findings += _names_in(file, record, language)
        match record:
            case Authority():
                findings += _translated(file, record, language)
            case ForbiddenClaim():
                findings += _patterns_in(file, record, language)
    for change in lawbook.changes.values():
        if not change.texts.get(language):
            findings.append(_error(f"changes/{change.id}.toml", f"`texts` has no text in {language}: add it"))
    findings += _claims_in_explanations(lawbook, language)
    return findings


def check_lengths(lawbook: Lawbook, shortest: int, longest: int) -> list[Finding]:
    """Return an error for every form whose box does not take our short text.

    The lengths are those that the short text may have; who writes it must hand them in. Only a
    channel that states a length is held to it.
    """
    findings: list[Finding] = []
    for channel in lawbook.channels.values():
        if channel.kind is not ChannelKind.FORM:
            continue
        file = f"channels/{channel.id}.toml"
        if channel.longest is not None and channel.longest < longest:
            findings.append(
                _error(
                    file,
                    f"takes {channel.longest} characters, our short text may have {longest}:"
                    " allow it fewer, or correct `longest`",
                )
            )
        if channel.shortest > shortest:
            findings.append(
                _error(
                    file,
                    f"wants {channel.shortest} characters, our short text may have only {shortest}:"
                    " ask more of it, or correct `shortest`",
                )
            )
    return findings


def records_by_file(lawbook: Lawbook) -> Iterator[tuple[str, Record]]:
    """Yield every record but the sources, with the file it stands in."""
    for folder in (
        "instruments",
        "deadline_rules",
        "controllers",
        "authorities",
        "jurisdictions",
        "channels",
        "grounds",
        "forbidden_claims",
        "effects",
        "alternatives",
        "timeline",
        "counter_arguments",
    ):
        for record in getattr(lawbook, folder).values():
            yield f"{folder}/{record.id}.toml", record


def broken_references(lawbook: Lawbook) -> list[Finding]:
    """Return an error for every id that leads nowhere and every record without a source."""
    findings: list[Finding] = []
    for file, record in records_by_file(lawbook):
        if not record.sources:
            findings.append(_error(file, "has no source: name at least one in `sources`"))
        for name, folder, ids in (("sources", "sources", record.sources), *_references(record)):
            known: Mapping[str, object] = getattr(lawbook, folder)
            findings += [
                _error(file, f"`{name}` names {id_!r}: write {folder}/{id_}.toml or correct the id")
                for id_ in ids
                if id_ not in known
            ]
    return findings


def _references(record: Record) -> Iterator[tuple[str, str, Iterable[str]]]:
    """Yield each field that points at other records: its name, their folder, their ids."""
    match record:
        case Authority():
            yield "country", "jurisdictions", [record.country]
            yield "lead_for", "controllers", record.lead_for
            if record.limit is not None:
                yield "limit.sources", "sources", record.limit.sources
        case Instrument():
            for rule in record.complaints:
                yield "complaints.sources", "sources", rule.sources
                yield "complaints.acknowledged_within", "deadline_rules", _given(rule.acknowledged_within)
        case Jurisdiction():
            yield "second_controller", "controllers", _given(record.second_controller)
            for place in _places(record):
                yield "controller", "controllers", _given(place.controller)
                yield "instrument", "instruments", _given(place.instrument)
                yield "deadline_rule", "deadline_rules", _given(place.deadline_rule)
                yield "authority", "authorities", _given(place.authority)
            yield "regions", "jurisdictions", [region.jurisdiction for region in record.regions if region.jurisdiction]
        case Channel():
            yield "serves", "instruments", record.serves
            yield "fallbacks", "channels", record.fallbacks
            yield "controller", "controllers", _given(record.controller)
            yield "reported_in", "jurisdictions", record.reported_in
        case Ground():
            yield "cites", "instruments", record.cites
        case ForbiddenClaim():
            yield "instruments", "instruments", record.instruments
        case Alternative():
            yield "channel", "channels", _given(record.channel)
            yield "only_in", "jurisdictions", record.only_in


def _places(country: Jurisdiction) -> tuple[Jurisdiction | Difference, ...]:
    """Return a country, its parts, and what it was formerly."""
    return (country, *country.regions, *country.formerly)


def _given(id_: str | None) -> list[str]:
    return [id_] if id_ else []


def stale(lawbook: Lawbook, today: date) -> list[str]:
    """Return the files that nobody has looked at for longer than they stay fresh."""
    return [file for file, record in records_by_file(lawbook) if _is_stale(record, today)]


def _is_stale(record: Record, today: date) -> bool:
    return today - record.verified_on > (CHANNEL_FRESH_FOR if isinstance(record, Channel) else RECORD_FRESH_FOR)


def _dated(file: str, record: Record, today: date) -> Iterator[Finding]:
    age = today - record.verified_on
    if age < timedelta():
        yield _error(file, "`verified_on` lies in the future: write the day somebody looked")
    elif _is_stale(record, today):
        yield _warning(
            file,
            f"was last looked at on {record.verified_on}, {age.days} days ago: look again and change `verified_on`",
        )


def _languages(file: str, record: Record) -> Iterator[Finding]:
    """Find language codes that do not exist."""
    for name, by_language in texts_by_language(record):
        for code in by_language:
            if code not in LANGUAGES:
                yield _error(file, f"`{name}` has the language {code!r}: use a code such as de")
    if isinstance(record, Authority | Jurisdiction):
        for code in record.languages:
            if code not in LANGUAGES:
                yield _error(file, f"`languages` has {code!r}: use a code such as de")
    if isinstance(record, Channel | Alternative):
        for path in record.paths:
            if path.language not in LANGUAGES:
                yield _error(file, f"a path has the language {path.language!r}: correct it")


def _names_in(file: str, record: Record, language: str) -> Iterator[Finding]:
    """Find names and texts that are missing in a language of the pages."""
    for name, by_language in texts_by_language(record):
        if name in SHOWN and not by_language.get(language):
            yield _error(file, f"`{name}` has no text in {language}: add it")


def texts_by_language(record: Record) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield everything in a record that stands in several languages, each with the name of its field."""
    for name in ("names", "short_names", "titles", "texts", "search_words", "patterns"):
        if hasattr(record, name):
            yield name, getattr(record, name)
    if isinstance(record, Jurisdiction):
        for region in record.regions:
            yield "region names", region.names
    if isinstance(record, Channel):
        for item in record.fields:
            yield "field labels", item.labels


def _deadline_rule(file: str, rule: DeadlineRule) -> Iterator[Finding]:
    if rule.amount < 1 or rule.extension < 0 or rule.grace_days < 0:
        yield _error(file, "periods count forward: correct `amount`, `extension` or `grace_days`")
    if rule.rolls_with:
        try:
            holidays_of(rule.rolls_with, rule.verified_on.year)
        except UnknownHolidaysError:
            yield _error(file, f"`rolls_with` names no known holidays ({rule.rolls_with!r}): use e.g. IE")
    try:
        ZoneInfo(rule.zone)
    except (ZoneInfoNotFoundError, ValueError):
        yield _error(file, f"`zone` names no time zone ({rule.zone!r}): use e.g. Europe/Dublin")


def _authority(file: str, authority: Authority, lawbook: Lawbook, today: date) -> Iterator[Finding]:
    if not (authority.complaint_url or authority.website or authority.address or authority.email):
        yield _error(file, "has no contact at all: add a page, an address or an e-mail address")
    if authority.region and not _is_part(authority.region, lawbook):
        yield _error(file, f"`region` is {authority.region!r}, which no country has: add it there or correct it")
    for name in authority.confidence_of:
        if not hasattr(authority, name):
            known = "address, email, website, complaint_url, languages or time_limit"
            yield _error(file, f"`confidence_of` names {name!r}: it may name {known}")
    for name in ("website", "complaint_url"):
        yield from _link(file, name, getattr(authority, name))
    if (authority.limit is None) != (not authority.time_limit):
        yield _error(file, "says `time_limit` in words or counts it in `limit`, but not both: add the other")
    if authority.limit is not None:
        yield from _time_limit(file, authority.limit, today)


def _time_limit(file: str, limit: TimeLimit, today: date) -> Iterator[Finding]:
    if not (limit.months or limit.days) or min(limit.months, limit.days) < 0:
        yield _error(file, "`limit` counts nothing: give `months` or `days`")
    if (limit.longest_from is None) != (not (limit.longest_months or limit.longest_days)):
        yield _error(file, "`limit` has an outer limit without its day or the other way round: complete it")
    if not limit.is_looked_up and limit.confidence is Confidence.HIGH:
        yield _error(file, "`limit` is called certain, but nobody looked it up: name a source, or lower `confidence`")
    if limit.verified_on > today:
        yield _error(file, "`limit.verified_on` lies in the future: correct it")
    elif today - limit.verified_on > TIME_LIMIT_FRESH_FOR:
        yield _warning(file, f"`limit` was last looked at on {limit.verified_on}: look again")


def _translated(file: str, authority: Authority, language: str) -> Iterator[Finding]:
    """Find gates that a page in another language would show in English, or one for another."""
    if language == REFERENCE:
        return
    texts = authority.translations.get(language)
    if texts is None:
        if authority.requirements or authority.time_limit or authority.publicity:
            yield _error(file, f"has no `translations.{language}`: add what it asks for in that language")
        return
    if len(texts.requirements) != len(authority.requirements):
        yield _error(file, f"`translations.{language}.requirements` are not one for one: complete them")
    for name in ("time_limit", "publicity"):
        if bool(getattr(texts, name)) != bool(getattr(authority, name)):
            yield _error(file, f"`translations.{language}.{name}` and `{name}` do not match: complete them")


def _is_part(code: str, lawbook: Lawbook) -> bool:
    return any(code == place.code for country in lawbook.jurisdictions.values() for place in country.regions)


def _instrument(file: str, instrument: Instrument) -> Iterator[Finding]:
    if instrument.generic and instrument.right:
        yield _error(file, "stands for many laws: remove `right`, the article is that of the jurisdiction")
    if not instrument.generic and not instrument.right:
        yield _error(file, "names no article: add `right`, or set generic = true")
    if instrument.awaiting_wording:
        yield _warning(file, f"has no wording yet, so no letter is offered under it: {WRITE_IT}")
    for rule in instrument.complaints:
        if not rule.sources:
            yield _error(file, f"the complaint under {rule.basis} has no source: name one in its `sources`")
    days = [(rule.valid_from or date.min, rule.valid_until or date.max) for rule in instrument.complaints]
    for (begins, ends), (next_begins, _next_ends) in pairwise(sorted(days)):
        if ends < begins or next_begins <= ends:
            yield _error(file, "two of its `complaints` hold on the same day: correct `valid_from` or `valid_until`")
        elif next_begins - ends > timedelta(days=1):
            yield _error(file, f"none of its `complaints` holds on {ends + timedelta(days=1)}: close the gap")


def _jurisdiction(file: str, country: Jurisdiction, today: date) -> Iterator[Finding]:
    if not re.fullmatch(r"[A-Z]{2}(-[A-Z]{2})?", country.id):
        yield _error(file, "the file's name must be a country code such as DE: rename it")
    yield from _regions(file, country)
    yield from _earlier(file, country, today)
    if country.tier is Tier.C:
        if country.instrument or country.deadline_rule:
            yield _error(file, "tier C has no right: remove `instrument` and `deadline_rule`")
    else:
        for name in ("instrument", "deadline_rule", "law"):
            if not getattr(country, name):
                yield _error(file, f"tier {country.tier} needs `{name}`: add it, or set tier C")
        if not country.authority and not country.regions:
            yield _error(file, f"tier {country.tier} needs `authority` or `regions`: add one")
    if country.unverified and country.tier is Tier.A:
        yield _error(file, "is unverified and of tier A: set tier B until somebody has looked the law up")
    if country.unverified and country.right_article:
        yield _error(file, f"is unverified, so no article may be printed: {EMPTY_IT}")
    if not country.law:
        yield _error(file, "names no law: add `law`, in words where there is none")


def _regions(file: str, country: Jurisdiction) -> Iterator[Finding]:
    for code, count in Counter(region.code for region in country.regions).items():
        if count > 1:
            yield _error(file, f"has the region {code!r} twice: remove one")
    has_right = country.tier is not Tier.C
    if country.regions_cover_all and not country.regions:
        yield _error(file, "has no regions to cover all of it: remove `regions_cover_all`")
    if has_right and country.regions and not country.authority and not country.regions_cover_all:
        yield _error(file, "names no authority for people outside its regions: add `authority` or `regions_cover_all`")
    for region in country.regions:
        if not region.code.startswith(f"{country.id}-"):
            yield _error(file, f"region {region.code!r} must begin with {country.id}-")
        if region.jurisdiction:
            continue
        tier = country.tier if region.tier is None else region.tier
        if tier is Tier.C:
            if region.instrument or region.deadline_rule:
                yield _error(
                    file, f"region {region.code}: tier C has no right: remove `instrument` and `deadline_rule`"
                )
            continue
        for name in ("authority", "instrument", "deadline_rule", "law"):
            own = getattr(region, name)
            if not (getattr(country, name) if own is None else own):
                yield _error(file, f"region {region.code} has no `{name}` and neither has the country: add it")
        article = country.right_article if region.right_article is None else region.right_article
        if region.unverified and article:
            yield _error(file, f"region {region.code} is unverified, so no article may be printed: {EMPTY_IT}")


def _earlier(file: str, country: Jurisdiction, today: date) -> Iterator[Finding]:
    """Find times for which a record does not say what held, or says it twice."""
    if country.formerly and country.valid_from is None:
        yield _error(file, "says what held formerly but not since when its own law holds: add `valid_from`")
        return
    for earlier in country.formerly:
        if country.valid_from and earlier.valid_until >= country.valid_from:
            yield _error(file, f"what held until {earlier.valid_until} overlaps `valid_from`: correct one of them")
        if earlier.valid_from and earlier.valid_from > earlier.valid_until:
            yield _error(file, f"what held until {earlier.valid_until} begins after that: correct `valid_from`")
    if country.valid_from and today < country.valid_from and not country.formerly:
        yield _error(file, f"holds only from {country.valid_from}: say in `formerly` what holds until then")


def _competence(file: str, country: Jurisdiction, lawbook: Lawbook) -> Iterator[Finding]:
    """Find places that send people to an authority that is listed only so that nobody goes there."""
    for place in _places(country):
        authority = lawbook.authorities.get(place.authority or "")
        if authority and not authority.competent:
            yield _error(file, f"sends people to {authority.id}, which is not competent: name the one that is")


def _channel(file: str, channel: Channel) -> Iterator[Finding]:
    yield from _link(file, "url", channel.url)
    if channel.kind in (ChannelKind.FORM, ChannelKind.HUB) and not channel.url:
        yield _error(file, f'a {channel.kind} needs a `url`: add it, or set kind = "path"')
    if channel.kind is ChannelKind.POST and not channel.controller:
        yield _error(file, "a letter needs an addressee: add `controller`")
    if channel.audience is Audience.OWN_ACCOUNT and not channel.accounts:
        yield _error(file, "a route for account holders must say which in `accounts`")
    if channel.longest is not None and channel.longest < channel.shortest:
        yield _error(file, "`longest` is below `shortest`: correct one of them")


def _ground(file: str, ground: Ground, lawbook: Lawbook) -> Iterator[Finding]:
    yield from _condition(file, ground, lawbook)
    if ground.awaiting_wording:
        yield _warning(file, f"has no wording yet, so it is not offered: {WRITE_IT}")
    if not ground.category:
        yield _error(file, "has no `category`: add the one of its neighbours, such as safety")
    for law in ground.context:
        if law not in {*lawbook.instruments, *BESIDE_THE_LAWS}:
            yield _error(file, f"`context` speaks of {law!r}: use an instrument's id, national or side")
    if not ground.criteria:
        yield _error(file, "answers none of the points Meta weighs: add `criteria`")
    if ground.automatic and not ground.when:
        yield _error(file, "is automatic without a condition: add `when`")
    if ground.kind is not Kind.PERSONAL and (ground.follow_up or ground.automatic):
        yield _error(file, "only a personal ground may ask something or be automatic")
    for instrument, cites in ground.cites.items():
        if not cites:
            yield _error(file, f"`cites` for {instrument} is empty: fill it or remove the line")
    if ground.follow_up is None:
        return
    if ground.follow_up.kind == Asks.CHOICE and len(set(ground.follow_up.choices)) < 2:
        yield _error(file, "asks for a choice: give two or more codes in `follow_up.choices`")
    if ground.follow_up.kind == Asks.YEAR and ground.follow_up.choices:
        yield _error(file, "asks for a year: remove `follow_up.choices`")


def _condition(file: str, ground: Ground, lawbook: Lawbook) -> Iterator[Finding]:
    """Find conditions that could never hold because no facts have such a field or value."""
    regions = (place.code for land in lawbook.jurisdictions.values() for place in land.regions)
    places = {"country": tuple(lawbook.jurisdictions), "region": tuple(regions)}
    for name, values in ground.when.items():
        if name not in CONDITIONS:
            yield _error(file, f"`when` asks about {name!r}: it may ask about {', '.join(CONDITIONS)}")
            continue
        known = places.get(name, CONDITIONS[name])
        if not values:
            yield _error(file, f"`when.{name}` lists no value and never holds: add one")
        for value in values:
            if not any(value == item and isinstance(value, bool) is isinstance(item, bool) for item in known):
                words = ", ".join(str(item) for item in known)
                yield _error(file, f"`when.{name}` has {value!r}: it may have {words}")


def _forbidden_claim(file: str, claim: ForbiddenClaim) -> Iterator[Finding]:
    """Find patterns in languages that nobody offers or prepares; the others are checked with their language."""
    for language in claim.patterns.keys() - {*OFFERED, *in_preparation()}:
        yield from _broken_patterns(file, claim, language)


def _patterns_in(file: str, claim: ForbiddenClaim, language: str) -> Iterator[Finding]:
    yield from _broken_patterns(file, claim, language)
    if not claim.patterns.get(language) and not claim.notes:
        yield _error(file, f"has no pattern in {language}: add one, or say in `notes` why not")


def _broken_patterns(file: str, claim: ForbiddenClaim, language: str) -> Iterator[Finding]:
    patterns = claim.patterns.get(language, ())
    if patterns and language not in claims.DENIALS:
        yield _error(file, f"has patterns in {language}: name its denials in claims.py first")
        return
    for pattern in patterns:
        try:
            claims.compiled(pattern, language)
        except re.error as error:
            yield _error(file, f"the pattern {pattern!r} ({language}) is broken ({error})")


def _alternative(file: str, alternative: Alternative, lawbook: Lawbook) -> Iterator[Finding]:
    for code in alternative.only_in:
        if code in lawbook.jurisdictions and lawbook.jurisdictions[code].tier is not Tier.C:
            yield _error(file, f"`only_in` names {code}, where there is a right to object: remove it")


def _milestone(file: str, milestone: Milestone, today: date) -> Iterator[Finding]:
    if milestone.happened_on > today:
        yield _error(file, "lies in the future: the timeline tells what has happened")
    if milestone.until is not None and milestone.until <= milestone.happened_on:
        yield _error(file, "`until` is not after `happened_on`: correct one of them")


def _changes(lawbook: Lawbook, today: date) -> Iterator[Finding]:
    """Find editions that nobody told of, and changes that name records which do not exist."""
    told = {change.edition for change in lawbook.changes.values()}
    if lawbook.edition not in told:
        yield _error("lawbook.toml", f"no file in changes/ tells of edition {lawbook.edition}: write one")
    files = {file for file, _record in records_by_file(lawbook)}
    files |= {f"sources/{id_}.toml" for id_ in lawbook.sources}
    for change in lawbook.changes.values():
        file = f"changes/{change.id}.toml"
        if not 1 <= change.edition <= lawbook.edition:
            yield _error(file, f"tells of edition {change.edition} of {lawbook.edition}: correct one of them")
        if change.changed_on > today:
            yield _error(file, "`changed_on` lies in the future: correct it")
        for name in change.records:
            if f"{name}.toml" not in files and not (name.endswith("/") and any(at.startswith(name) for at in files)):
                yield _error(file, f"`records` names {name!r}: write e.g. jurisdictions/DE, or grounds/ for all")


def _claims_in_explanations(lawbook: Lawbook, language: str) -> Iterator[Finding]:
    """Find forbidden claims in what the pages say in the words of the lawbook, in one language.

    Not those that are wrong under one law only: these texts speak of all laws at once.
    """
    general = [
        claim
        for claim in lawbook.forbidden_claims.values()
        if not claim.instruments and not any(_broken_patterns("", claim, language))  # a broken one finds nothing
    ]
    told: list[tuple[str, Effect | Alternative | Milestone | Change]] = []
    told += [(f"effects/{record.id}.toml", record) for record in lawbook.effects.values()]
    told += [(f"alternatives/{record.id}.toml", record) for record in lawbook.alternatives.values()]
    told += [(f"timeline/{record.id}.toml", record) for record in lawbook.timeline.values()]
    told += [(f"changes/{record.id}.toml", record) for record in lawbook.changes.values()]
    for file, record in told:
        titles: Mapping[str, str] = getattr(record, "titles", {})
        for text in (titles.get(language, ""), record.texts.get(language, "")):
            for claim in general:
                if found := claim.found_in(text, language):
                    yield _error(file, f"claims {claim.id} ({found!r}, {language}): say instead: {claim.say_instead}")


def _sources(lawbook: Lawbook) -> Iterator[Finding]:
    used = {id_ for _file, record in records_by_file(lawbook) for id_ in record.sources}
    used |= {id_ for law in lawbook.instruments.values() for rule in law.complaints for id_ in rule.sources}
    used |= {id_ for one in lawbook.authorities.values() if one.limit for id_ in one.limit.sources}
    for source in lawbook.sources.values():
        file = f"sources/{source.id}.toml"
        yield from _link(file, "url", source.url)
        if not source.title or not source.date:
            yield _error(file, "needs `title` and `date`: fill them, in words where unsure")
        if source.id not in used:
            yield _warning(file, "no record rests on it: remove it, or name it where it belongs")


def _fallback_cycles(lawbook: Lawbook) -> Iterator[Finding]:
    for channel in lawbook.channels.values():
        seen: set[str] = set()
        ahead = list(channel.fallbacks)
        while ahead:
            id_ = ahead.pop()
            if id_ not in seen and id_ in lawbook.channels:
                seen.add(id_)
                ahead += lawbook.channels[id_].fallbacks
        if channel.id in seen:
            yield _error(
                f"channels/{channel.id}.toml",
                "its fallbacks lead back to itself: remove it from the `fallbacks` of the others",
            )


def _missing_channels(lawbook: Lawbook) -> Iterator[Finding]:
    """Find routes that `channels.py` counts on and that are not in the lawbook."""
    for id_ in {*chain.from_iterable(FIRST_CHOICES.values()), WITHOUT_ACCOUNT, *ABOUT_AI_ANSWERS}:
        if id_ not in lawbook.channels:
            yield _error(f"channels/{id_}.toml", "is missing: people are sent there, write it")
    addressees = {channel.controller for channel in lawbook.channels.values() if channel.kind is ChannelKind.POST}
    for jurisdiction in lawbook.jurisdictions.values():
        if jurisdiction.tier is not Tier.C and jurisdiction.controller not in addressees:
            yield _error(
                f"jurisdictions/{jurisdiction.id}.toml",
                f"no letter goes to {jurisdiction.controller}: write a channel for it",
            )


def _shared_orders(lawbook: Lawbook) -> Iterator[Finding]:
    ordered: dict[str, Iterable[Ground | Effect | Alternative]] = {
        "grounds": lawbook.grounds.values(),
        "effects": lawbook.effects.values(),
        "alternatives": lawbook.alternatives.values(),
    }
    for folder, records in ordered.items():
        first: dict[int, str] = {}
        for record in records:
            other = first.setdefault(record.order, record.id)
            if other != record.id:
                yield _error(
                    f"{folder}/{record.id}.toml",
                    f"has the same `order` as {other}: give it a number of its own",
                )


def _link(file: str, name: str, url: str) -> Iterator[Finding]:
    if url and not re.fullmatch(r"https://[^\s]+", url):
        yield _error(file, f"`{name}` is not a link that begins with https:// ({url!r})")


def _error(file: str, message: str) -> Finding:
    return Finding(Severity.ERROR, file, message)


def _warning(file: str, message: str) -> Finding:
    return Finding(Severity.WARNING, file, message)
