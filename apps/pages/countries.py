"""What the pages about countries show, put together from the lawbook."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from apps.core.alphabet import by_alphabet
from apps.legal.lawbook import (
    Authority,
    AuthorityTexts,
    ComplaintRule,
    Controller,
    Instrument,
    Jurisdiction,
    Lawbook,
    Outcome,
    Record,
    Source,
    Tier,
)
from apps.objections.offering import is_offered
from apps.objections.page_language import in_page_language, page_language
from apps.pages.lawbook_words import (
    asked_words,
    authority_language,
    authority_name,
    form_words,
    language_names,
    period_of,
    reasons_words,
    right_words,
    written_when,
)


@dataclass(frozen=True, slots=True)
class CountryLine:
    """One country in the list: where its page is, and whether somebody has checked its law."""

    name: str
    url: str
    is_unverified: bool


@dataclass(frozen=True, slots=True)
class CountryGroup:
    """The countries in which the right reaches equally far."""

    tier: Tier
    title: str
    text: str
    countries: tuple[CountryLine, ...]

    @property
    def checked(self) -> list[CountryLine]:
        """Those whose law somebody has checked. Where there is no right that we know of, all of them."""
        return [line for line in self.countries if self.tier is Tier.C or not line.is_unverified]

    @property
    def unchecked(self) -> list[CountryLine]:
        """Those whose law nobody has checked for us: the pages of these countries say so too."""
        return [line for line in self.countries if self.tier is not Tier.C and line.is_unverified]


@dataclass(frozen=True, slots=True)
class AuthorityShown:
    """An authority as a page shows it, with what has to be checked on its own site."""

    authority: Authority
    name: str
    name_language: str
    own_name: str
    own_language: str
    decides: bool
    gates: tuple[str, ...]
    languages: tuple[str, ...]
    is_certain: bool
    asks: AuthorityTexts
    asks_language: str


@dataclass(frozen=True, slots=True)
class RegionLine:
    """A part of a country: its name, the authority there, and whether another law holds."""

    name: str
    authority: str
    authority_language: str
    other_right: str


@dataclass(frozen=True, slots=True)
class CountryShown:
    """Everything a country's page shows."""

    name: str
    place: Jurisdiction
    has_right: bool
    can_start: bool
    lead: str
    law: str
    reasons: str
    instrument: Instrument | None
    form: str
    form_seen: str
    controllers: tuple[Controller, ...]
    period: tuple[str, ...]
    authority: AuthorityShown | None
    complaint: ComplaintRule | None
    parts: tuple[RegionLine, ...]
    same_in: tuple[str, ...]
    coming: Jurisdiction | None
    sources: tuple[Source, ...]


def country_groups(lawbook: Lawbook, today: date) -> tuple[CountryGroup, ...]:
    """Return all countries, by how far the right reaches and then by name."""
    titles = {
        Tier.A: (
            _("There is a right, and a form"),
            _("The law lets you say no, and somebody has seen or tested Meta’s form for it."),
        ),
        Tier.B: (
            _("There is a right, but we know of no form"),
            _("The law lets you say no, as far as we know. You send Meta a letter."),
        ),
        Tier.C: (
            _("There is no right that we know of"),
            _("Each page says what helps instead."),
        ),
    }
    language = page_language()
    places = [lawbook.jurisdiction_for(code, today=today) for code in lawbook.jurisdictions]
    return tuple(
        CountryGroup(
            tier=tier,
            title=title,
            text=text,
            countries=tuple(
                sorted(
                    (_line(place) for place in places if place.tier is tier),
                    key=lambda line: by_alphabet(line.name, language),
                )
            ),
        )
        for tier, (title, text) in titles.items()
    )


def country_shown(lawbook: Lawbook, code: str, today: date) -> CountryShown:
    """Return what the page of a country shows on a day.

    Raises `UnknownJurisdictionError` for a code that is not that of a record.
    """
    record = lawbook.jurisdiction(code)
    place = lawbook.jurisdiction_for(code, today=today)
    instrument = lawbook.instrument_for(code, today=today)
    rule = lawbook.deadline_rule_for(code, today=today)
    authority = lawbook.authority_for(code, today=today)
    controllers = _controllers(lawbook, place)
    different, same = _parts(lawbook, place, today)
    complaint = lawbook.complaint_rule_for(code, today=today)
    used: list[Record | ComplaintRule] = [place, *controllers]
    used += [item for item in (instrument, rule, authority, complaint) if item is not None]
    return CountryShown(
        name=in_page_language(place.names),
        place=place,
        has_right=instrument is not None,
        can_start=any(is_offered(code, region, today) for region in ("", *(part.code for part in place.regions))),
        lead=right_words(instrument.act, is_unverified=place.unverified) if instrument else "",
        law=place.law if instrument is None or instrument.generic else in_page_language(instrument.names),
        reasons=reasons_words(instrument) if instrument else "",
        instrument=instrument,
        form=form_words(place.form.status),
        form_seen=written_when(place.form.last_seen),
        controllers=controllers,
        period=tuple(period_of(rule)) if rule else (),
        authority=authority_shown(authority) if authority else None,
        complaint=complaint,
        parts=tuple(different),
        same_in=tuple(same),
        coming=record if record.valid_from is not None and record.valid_from > today else None,
        sources=tuple(lawbook.sources[id_] for id_ in dict.fromkeys(id_ for item in used for id_ in item.sources)),
    )


def authority_shown(authority: Authority) -> AuthorityShown:
    """Return an authority as a page shows it."""
    name = authority_name(authority)
    name_is_foreign = name != authority.name_local and authority.languages[:1] != (page_language(),)
    gates = [asked_words(authority.prior_request)]
    if authority.outcome is Outcome.REPORT:
        gates.append(_("You can report the matter. The authority need not decide on it for you."))
    asks, asks_language = authority.words_in(page_language())
    return AuthorityShown(
        authority=authority,
        name=name,
        name_language=authority_language(authority),
        # Not twice in the language of the page: the British name has a long form and a short one.
        own_name=authority.name_local if name_is_foreign else "",
        own_language=authority.languages[0] if authority.languages else "",
        decides=authority.outcome is Outcome.COMPLAINT,
        gates=tuple(gates),
        languages=tuple(language_names(authority.languages)),
        is_certain=authority.is_certain("address"),
        asks=asks,
        asks_language=asks_language,
    )


def _line(place: Jurisdiction) -> CountryLine:
    return CountryLine(
        name=in_page_language(place.names),
        url=reverse("pages:country", args=[place.id.lower()]),
        is_unverified=place.unverified,
    )


def _short_law(place: Jurisdiction, instrument: Instrument | None) -> str:
    """Return the law in short where it has a short name, otherwise as the country's record names it."""
    if instrument is None or instrument.generic:
        return place.law
    return in_page_language(instrument.short_names)


def _controllers(lawbook: Lawbook, place: Jurisdiction) -> tuple[Controller, ...]:
    """Return the company that must answer, and the other one where Meta does not say which."""
    ids = [place.controller, *([place.second_controller] if place.second_controller else [])]
    return tuple(lawbook.controllers[id_] for id_ in ids)


def _parts(lawbook: Lawbook, country: Jurisdiction, today: date) -> tuple[list[RegionLine], list[str]]:
    """Return the parts of a country in which the law or the authority is another, and the names of the others."""
    language = page_language()
    different, same = [], []
    for part in country.regions:
        place = lawbook.jurisdiction_for(country.id, part.code, today)
        name = in_page_language(part.names)
        other_law = (place.instrument, place.law) != (country.instrument, country.law)
        if not other_law and place.authority == country.authority:
            same.append(name)
            continue
        instrument = lawbook.instrument_for(country.id, part.code, today)
        authority = lawbook.authorities.get(place.authority)
        right = _short_law(place, instrument) if instrument else _("no right that we know of")
        different.append(
            RegionLine(
                name=name,
                authority=authority_name(authority) if authority else "",
                authority_language=authority_language(authority) if authority else "",
                other_right=right if other_law else "",
            )
        )
    return sorted(different, key=lambda line: by_alphabet(line.name, language)), sorted(
        same, key=lambda name: by_alphabet(name, language)
    )
