"""Say which authority a resident complains to, and what it wants first."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.legal.lawbook import Jurisdiction, UnknownJurisdictionError
from apps.legal.loading import load_lawbook


class Command(BaseCommand):
    """For lawyers and scripts: a place in, an authority with its gates out, as JSON."""

    help = "Say which authority a resident complains to, and what it wants first."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the place of residence."""
        parser.add_argument("--country", required=True, help="Code of the country, such as DE.")
        parser.add_argument("--region", default="", help="Code of the region, such as DE-BY.")

    def handle(self, *, country: str, region: str, **options: Any) -> None:
        """Print the authority; raise `CommandError` where the place leads to none."""
        lawbook = load_lawbook()
        try:
            jurisdiction = lawbook.jurisdiction(country.upper())
        except UnknownJurisdictionError as error:
            raise CommandError(str(error)) from None
        code = _region(jurisdiction, region)
        authority = lawbook.authority_for(jurisdiction.id, code)
        if authority is None:
            raise CommandError(
                f"{jurisdiction.names['en']} gives no right to object, so no authority decides on an objection"
            )
        answer = {
            "id": authority.id,
            "country": jurisdiction.id,
            "region": code,
            "name_local": authority.name_local,
            "name_en": authority.name_en,
            "website": authority.website,
            "complaint_url": authority.complaint_url,
            "address": authority.address,
            "email": authority.email,
            "gates": {
                "outcome": authority.outcome,
                "languages": authority.languages,
                "prior_request": authority.prior_request,
                "time_limit": authority.time_limit,
                "email_takes_complaints": authority.email_takes_complaints,
                "requirements": authority.requirements,
            },
            "notes": authority.notes,
            "confidence": dict(authority.confidence_of),
            "verified_on": authority.verified_on,
            "check": "Compare with the authority's own page before sending anything.",
        }
        self.stdout.write(json.dumps(answer, indent=2, ensure_ascii=False, default=str))


def _region(jurisdiction: Jurisdiction, given: str) -> str:
    """Return the region's code; raises `CommandError` when it decides and is not known."""
    name = jurisdiction.names["en"]
    if not jurisdiction.regions:
        if given:
            raise CommandError(f"{name} has one authority: leave --region out")
        return ""
    codes = {place.code for place in jurisdiction.regions}
    code = given.upper()
    for candidate in (code, f"{jurisdiction.id}-{code}"):
        if candidate in codes:
            return candidate
    choices = ", ".join(f"{place.code} ({place.names['en']})" for place in jurisdiction.regions)
    problem = f"{given} is no region of {name}" if given else f"In {name} the region decides"
    raise CommandError(f"{problem}: give --region with one of {choices}")
