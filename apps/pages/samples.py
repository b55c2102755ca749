"""Samples: what a statement reads like, for every country and reason, before anybody tells us anything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from apps.core.alphabet import by_alphabet
from apps.legal.facts import Account, Behalf, ChosenGround, Content, Facts, Linked
from apps.legal.lawbook import Asks, Ground, Kind, Lawbook
from apps.legal.loading import load_lawbook
from apps.objections.offering import is_offered
from apps.objections.page_language import in_page_language, letter_language, page_language
from apps.objections.reason_words import HEADINGS, OTHER_REASONS
from apps.statements import selecting
from apps.statements.composing import compose
from apps.statements.texts import GroundCard, ground_card

KEPT_FOR = 60 * 60
"""Seconds. A sample changes only with the lawbook or the wordings, and then nobody is hurt by the old one."""

SINCE = 2012


@dataclass(frozen=True, slots=True)
class SampleLink:
    """A sample as the list of a country offers it."""

    card: GroundCard
    url: str


@dataclass(frozen=True, slots=True)
class SampleGroup:
    """The samples whose reasons stand together on the page that asks for reasons, too."""

    heading: str
    samples: tuple[SampleLink, ...]


@require_safe
@cache_control(public=True, max_age=KEPT_FOR)
# The switch of languages is a cookie.
@vary_on_headers("Accept-Language", "Cookie")
def countries(request: HttpRequest) -> HttpResponse:
    """List the countries for which there are samples."""
    lawbook, today = load_lawbook(), timezone.localdate()
    names = {
        code: _name_of(code, lawbook) for code in lawbook.jurisdictions if _region_for(code, lawbook, today) is not None
    }
    return render(
        request,
        "samples/countries.html",
        {
            "countries": [
                {"name": names[code], "url": reverse("pages:samples_of", args=[code.lower()])}
                for code in sorted(names, key=lambda code: by_alphabet(names[code], page_language()))
            ],
            "back_url": reverse("pages:home"),
        },
    )


@require_safe
@cache_control(public=True, max_age=KEPT_FOR)
@vary_on_headers("Accept-Language", "Cookie")
def grounds(request: HttpRequest, country: str) -> HttpResponse:
    """List the reasons for which there is a sample under the law of one country."""
    lawbook, today = load_lawbook(), timezone.localdate()
    code = country.upper()
    region = _region_or_404(code, lawbook, today)
    return render(
        request,
        "samples/grounds.html",
        {
            "country": _name_of(code, lawbook),
            "groups": _groups(sample_grounds(lawbook, code, region), country, region),
            "back_url": reverse("pages:samples"),
        },
    )


@require_safe
@cache_control(public=True, max_age=KEPT_FOR)
@vary_on_headers("Accept-Language", "Cookie")
def sample(request: HttpRequest, country: str, ground: str) -> HttpResponse:
    """Show what a statement reads like for one reason, short first and then in full."""
    lawbook, today = load_lawbook(), timezone.localdate()
    code = country.upper()
    region = _region_or_404(code, lawbook, today)
    chosen = next((one for one in sample_grounds(lawbook, code, region) if one.id.replace("_", "-") == ground), None)
    if chosen is None:
        raise Http404
    facts = sample_facts(chosen, code, region)
    texts = {
        length: compose(facts, lawbook, length=length, language=letter_language(), today=today).text
        for length in ("short", "full")
    }
    return render(
        request,
        "samples/sample.html",
        {
            "card": ground_card(chosen.id, letter_language(), behalf=facts.on_behalf_of.value),
            "country": _name_of(code, lawbook),
            "language": letter_language(),
            "short": texts["short"],
            "full": texts["full"],
            "back_url": reverse("pages:samples_of", args=[country]),
        },
    )


def _groups(found: tuple[Ground, ...], country: str, region: str) -> list[SampleGroup]:
    samples: dict[str, list[SampleLink]] = {str(heading): [] for heading in (*HEADINGS.values(), OTHER_REASONS)}
    for ground in found:
        behalf = sample_facts(ground, country.upper(), region).on_behalf_of.value
        samples[str(HEADINGS.get(ground.category, OTHER_REASONS))].append(
            SampleLink(
                card=ground_card(ground.id, letter_language(), behalf=behalf),
                url=reverse("pages:sample", args=[country, ground.id.replace("_", "-")]),
            )
        )
    return [SampleGroup(heading, tuple(links)) for heading, links in samples.items() if links]


def sample_grounds(lawbook: Lawbook, country: str, region: str) -> tuple[Ground, ...]:
    """Return the reasons a statement can give, in the order of a statement."""
    return selecting.in_order(
        [
            ground
            for ground in lawbook.grounds.values()
            if ground.kind is Kind.PERSONAL
            and not ground.awaiting_wording
            and ground in selecting.select(sample_facts(ground, country, region), lawbook).personal
        ]
    )


def sample_facts(ground: Ground, country: str, region: str = "") -> Facts:
    """Return what somebody who does not exist would have answered to give this reason."""
    behalves = ground.when.get("on_behalf_of", (Behalf.SELF,))
    behalf = Behalf.SELF if Behalf.SELF in behalves else Behalf(behalves[0])
    without_account = ground.when.get("has_account") == (False,)
    content = {Content(item) for item in ground.when.get("content", ())[:1]}
    choice = ground.follow_up.choices[0] if ground.follow_up and ground.follow_up.kind is Asks.CHOICE else ""
    return Facts(
        country=country,
        region=region,
        on_behalf_of=behalf,
        accounts=frozenset() if without_account else frozenset({Account.FACEBOOK, Account.INSTAGRAM}),
        linked=Linked.YES,
        content=frozenset(content or {Content.SHOWN_BY_OTHERS if without_account else Content.PHOTOS_OF_ME}),
        since_year=None if without_account else SINCE,
        grounds=(ChosenGround(ground.id, choice),),
        name=_("Kim Example"),
    )


def _region_for(country: str, lawbook: Lawbook, today: date) -> str | None:
    """Return a part of the country for which a statement can be written; None where there is none."""
    place = lawbook.jurisdictions[country]
    for region in ("", *(region.code for region in place.regions)):
        if is_offered(country, region, today):
            return region
    return None


def _region_or_404(country: str, lawbook: Lawbook, today: date) -> str:
    region = _region_for(country, lawbook, today) if country in lawbook.jurisdictions else None
    if region is None:
        raise Http404
    return region


def _name_of(country: str, lawbook: Lawbook) -> str:
    return in_page_language(lawbook.jurisdictions[country].names)
