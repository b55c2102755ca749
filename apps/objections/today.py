"""Which day it is for a person: the one place that says so."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from apps.legal.facts import Facts
from apps.legal.loading import load_lawbook
from apps.objections.answers import facts_from
from apps.objections.models import Objection


def today_for(facts: Facts, now: datetime) -> date:
    """Return the date where Meta's deadline for this person is counted: in the `zone` of its rule, else in UTC.

    UTC too where the country is not known, or not yet told.
    """
    lawbook = load_lawbook()
    known = facts.country in lawbook.jurisdictions
    rule = lawbook.deadline_rule_for(facts.country, facts.region, now.date()) if known else None
    return now.astimezone(ZoneInfo(rule.zone if rule else "UTC")).date()


def today_of(objection: Objection, now: datetime) -> date:
    """Return the date for whoever this objection belongs to, as `today_for` does."""
    return today_for(facts_from(objection.answers), now)
