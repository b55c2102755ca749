"""What is wrong or stale in the lawbook, each with what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from apps.legal import claims
from apps.legal.channels import AI_ANSWERS, FIRST_CHOICES, WITHOUT_ACCOUNT
from apps.legal.deadlines import UnknownHolidaysError, holidays_of
from apps.legal.facts import Account, Behalf, Content, Linked
from apps.legal.lawbook import (
    Asks,
    Audience,
    Authority,
    Channel,
    ChannelKind,
    DeadlineRule,
    ForbiddenClaim,
    Ground,
    Jurisdiction,
    Kind,
    Lawbook,
    Record,
    Tier,
)

CHANNEL_FRESH_FOR = timedelta(days=60)
"""Meta moves its links several times a year; after this long somebody has to look again."""

RECORD_FRESH_FOR = timedelta(days=365)
"""Laws and addresses change less often."""

PAGE_LANGUAGES = ("en", "de")
"""Languages in which the site shows names of countries, laws and channels."""

ISO_639_1 = """
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu
ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na
nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so
sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""

LANGUAGES = frozenset(ISO_639_1.split())
"""The two-letter language codes of ISO 639-1."""

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
                findings += _authority(file, record)
            case Jurisdiction():
                findings += _jurisdiction(file, record)
            case Channel():
                findings += _channel(file, record)
            case Ground():
                findings += _ground(file, record, lawbook)
            case ForbiddenClaim():
                findings += _forbidden_claim(file, record)
    findings += _sources(lawbook)
    findings += _fallback_cycles(lawbook)
    findings += _missing_channels(lawbook)
    findings += _shared_orders(lawbook)
    if lawbook.edition < 1:
        findings.append(_error("lawbook.toml", "`edition` counts from 1: correct it"))
    if lawbook.edition_on > today:
        findings.append(_error("lawbook.toml", "`edition_on` lies in the future: correct it"))
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
        case Jurisdiction():
            yield "controller", "controllers", [record.controller]
            yield "instrument", "instruments", _given(record.instrument)
            yield "deadline_rule", "deadline_rules", _given(record.deadline_rule)
            yield "authority", "authorities", _given(record.authority)
            yield "regions", "authorities", [region.authority for region in record.regions]
        case Channel():
            yield "serves", "instruments", record.serves
            yield "fallbacks", "channels", record.fallbacks
            yield "controller", "controllers", _given(record.controller)
        case Ground():
            yield "cites", "instruments", record.cites
        case ForbiddenClaim():
            yield "instruments", "instruments", record.instruments


def _given(id_: str) -> list[str]:
    return [id_] if id_ else []


def _dated(file: str, record: Record, today: date) -> Iterator[Finding]:
    age = today - record.verified_on
    fresh_for = CHANNEL_FRESH_FOR if isinstance(record, Channel) else RECORD_FRESH_FOR
    if age < timedelta():
        yield _error(file, "`verified_on` lies in the future: write the day somebody looked")
    elif age > fresh_for:
        yield _warning(
            file,
            f"was last looked at on {record.verified_on}, {age.days} days ago: look again and change `verified_on`",
        )


def _languages(file: str, record: Record) -> Iterator[Finding]:
    """Find language codes that do not exist, and names missing in a language of the pages."""
    for name, by_language in _texts_by_language(record):
        for code in by_language:
            if code not in LANGUAGES:
                yield _error(file, f"`{name}` has the language {code!r}: use a code such as de")
        if name in ("names", "short_names", "titles", "region names"):
            for code in PAGE_LANGUAGES:
                if not by_language.get(code):
                    yield _error(file, f"`{name}` has no text in {code}: add it")
    if isinstance(record, Authority | Jurisdiction):
        for code in record.languages:
            if code not in LANGUAGES:
                yield _error(file, f"`languages` has {code!r}: use a code such as de")
    if isinstance(record, Channel):
        for path in record.paths:
            if path.language not in LANGUAGES:
                yield _error(file, f"a path has the language {path.language!r}: correct it")


def _texts_by_language(record: Record) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for name in ("names", "short_names", "titles", "search_words", "patterns"):
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


def _authority(file: str, authority: Authority) -> Iterator[Finding]:
    if not (authority.complaint_url or authority.website or authority.address or authority.email):
        yield _error(file, "has no contact at all: add a page, an address or an e-mail address")
    for name in ("website", "complaint_url"):
        yield from _link(file, name, getattr(authority, name))


def _jurisdiction(file: str, jurisdiction: Jurisdiction) -> Iterator[Finding]:
    if not re.fullmatch(r"[A-Z]{2}(-[A-Z]{2})?", jurisdiction.id):
        yield _error(file, "the file's name must be a country code such as DE: rename it")
    for region in jurisdiction.regions:
        if not region.code.startswith(f"{jurisdiction.id}-"):
            yield _error(file, f"region {region.code!r} must begin with {jurisdiction.id}-")
    if jurisdiction.tier is Tier.C:
        if jurisdiction.instrument or jurisdiction.deadline_rule:
            yield _error(file, "tier C has no right: remove `instrument` and `deadline_rule`")
        return
    for name in ("instrument", "deadline_rule"):
        if not getattr(jurisdiction, name):
            yield _error(file, f"tier {jurisdiction.tier} needs `{name}`: add it, or set tier C")
    if not jurisdiction.authority and not jurisdiction.regions:
        yield _error(file, f"tier {jurisdiction.tier} needs `authority` or `regions`: add one")


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
    for language, patterns in claim.patterns.items():
        if language not in claims.DENIALS:
            yield _error(file, f"has patterns in {language}: name its denials in claims.py first")
            continue
        for pattern in patterns:
            try:
                claims.compiled(pattern, language)
            except re.error as error:
                yield _error(file, f"the pattern {pattern!r} ({language}) is broken ({error})")
    missing = [code for code in PAGE_LANGUAGES if not claim.patterns.get(code)]
    if missing and not claim.notes:
        yield _error(file, f"has no pattern in {', '.join(missing)}: add one, or say in `notes` why not")


def _sources(lawbook: Lawbook) -> Iterator[Finding]:
    used = {id_ for _file, record in records_by_file(lawbook) for id_ in record.sources}
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
    for id_ in {*(id_ for ids in FIRST_CHOICES.values() for id_ in ids), WITHOUT_ACCOUNT, AI_ANSWERS}:
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
    first: dict[int, str] = {}
    for ground in lawbook.grounds.values():
        other = first.setdefault(ground.order, ground.id)
        if other != ground.id:
            yield _error(
                f"grounds/{ground.id}.toml",
                f"has the same `order` as {other}: give it a number of its own",
            )


def _link(file: str, name: str, url: str) -> Iterator[Finding]:
    if url and not re.fullmatch(r"https://[^\s]+", url):
        yield _error(file, f"`{name}` is not a link that begins with https:// ({url!r})")


def _error(file: str, message: str) -> Finding:
    return Finding(Severity.ERROR, file, message)


def _warning(file: str, message: str) -> Finding:
    return Finding(Severity.WARNING, file, message)
