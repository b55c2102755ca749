"""Say which authority a resident complains to, and what it wants first."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from dataclasses import asdict
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from apps.legal.loading import load_lawbook
from apps.objections.management.arguments import day, place_named, regions_to_choose

SHOWN = ("website", "complaint_url", "address", "email")
"""What somebody would write to, and should compare with the authority's own page where uncertain."""


class Command(BaseCommand):
    """For lawyers and scripts: a place in, an authority with its gates out, as JSON."""

    help = "Say which authority a resident complains to, and what it wants first."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the place of residence, and the day to judge by."""
        parser.add_argument("--country", required=True, help="Code of the country, such as DE.")
        parser.add_argument("--region", default="", help="Code of the region, such as DE-BY.")
        parser.add_argument("--today", type=day, metavar="YYYY-MM-DD", help="Say what holds on this day, and not now.")

    def handle(self, *, country: str, region: str, today: date | None, **options: Any) -> None:
        """Print the authority; raise `CommandError` where the place leads to none."""
        lawbook = load_lawbook()
        today = today or timezone.localdate()
        where = place_named(lawbook, country, region)
        place = lawbook.jurisdiction_for(*where, today)
        authority = lawbook.authority_for(*where, today)
        if authority is None and place.regions_cover_all:
            raise CommandError(f"In {place.names['en']} the region decides: {regions_to_choose(place)}")
        if authority is None:
            because = "has a law we have not looked up" if place.unverified else "gives no right to object"
            raise CommandError(f"{place.names['en']} {because}, so no authority can be named")
        complaint = lawbook.complaint_rule_for(*where, today)
        answer = {
            "id": authority.id,
            "country": where[0],
            "region": where[1],
            "place": place.names["en"],
            "tier": place.tier,
            "law": place.law,
            "law_is_unverified": place.unverified,
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
                "limit": asdict(authority.limit) if authority.limit else None,
                "email_takes_complaints": authority.email_takes_complaints,
                "requirements": authority.requirements,
                "publicity": authority.publicity,
            },
            "complaint": asdict(complaint) if complaint else None,
            "uncertain": [name for name in SHOWN if getattr(authority, name) and not authority.is_certain(name)],
            "notes": authority.notes,
            "confidence": dict(authority.confidence_of),
            "verified_on": authority.verified_on,
            "check": "Compare with the authority's own page before sending anything.",
        }
        self.stdout.write(json.dumps(answer, indent=2, ensure_ascii=False, default=str))
