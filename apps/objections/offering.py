"""For whom a statement is written: where there is a right, and as far as the operator dares."""

from __future__ import annotations

from datetime import date

from django.conf import settings

from apps.legal.loading import load_lawbook


def is_offered(country: str, region: str, today: date) -> bool:
    """Say whether a resident gets a statement.

    Countries whose law nobody has verified yet are offered with a caution and without an article
    number; one setting leaves them all out. Raises `UnknownJurisdictionError`.
    """
    lawbook = load_lawbook()
    if not lawbook.can_write(country, region, today):
        return False
    return settings.OFFER_UNVERIFIED_COUNTRIES or not lawbook.jurisdiction_for(country, region, today).unverified
