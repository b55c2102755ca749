"""What the commands take."""

from __future__ import annotations

from argparse import ArgumentTypeError
from datetime import date
from uuid import UUID

from django.core.management.base import CommandError
from django.db.models import Q

from apps.legal.lawbook import Jurisdiction, Lawbook, UnknownJurisdictionError
from apps.objections.models import Objection


def day(text: str) -> date:
    """Return the day that a command was given; raises `ArgumentTypeError` when it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is not a day: write it as 2026-11-22") from None


def place_named(lawbook: Lawbook, country: str, region: str) -> tuple[str, str]:
    """Return country and region as they were given: by their codes, or by that of a territory.

    Raises `CommandError` for a place the lawbook does not know, with those it does.
    """
    try:
        code, part = lawbook.place_of(country.upper())
    except UnknownJurisdictionError as error:
        raise CommandError(str(error)) from None
    if not region:
        return code, part
    known = lawbook.jurisdiction(code)
    if not known.regions:
        raise CommandError(f"{known.names['en']} has no regions that matter here: leave --region out")
    for place in known.regions:
        if region.upper() in (place.code, place.code.partition("-")[2], place.territory):
            return code, place.code
    raise CommandError(f"{region} is no region of {known.names['en']}: {regions_to_choose(known)}")


def regions_to_choose(country: Jurisdiction) -> str:
    """Return what to type for --region, and what each code means."""
    choices = ", ".join(f"{place.code} ({place.names['en']})" for place in country.regions)
    return f"give --region with one of {choices}"


def objection_named(name: str) -> Objection:
    """Return the objection with this reference or row key.

    Raises `CommandError` when there is none; it does not repeat the name, which opens the objection.
    """
    try:
        wanted = Q(row_key=UUID(name))
    except ValueError:
        wanted = Q(reference=name)
    found = Objection.objects.filter(wanted).first()
    if found is None:
        raise CommandError("There is no objection of that reference or row key.")
    return found
