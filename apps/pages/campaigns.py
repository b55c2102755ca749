"""Campaign codes: an organisation links to `/?from=code`, and the operator sees how many came. No cookie, no person."""

from __future__ import annotations

import logging
from datetime import date

from django.conf import settings
from django.db import DatabaseError, IntegrityError, transaction
from django.db.models import F

from apps.pages.models import CampaignDay

log = logging.getLogger(__name__)


def count(*, code: str, today: date) -> bool:
    """Count one visit for a code of the settings; any other is not even looked up. Say whether it was counted.

    A database that is gone loses the count and nothing else: the page does not need it.
    """
    if code not in settings.CAMPAIGN_CODES:
        return False
    try:
        _add_one(code, today)
    except DatabaseError as error:
        log.warning(
            "a campaign visit was not counted: %s", type(error).__name__, extra={"event_id": "campaign-not-counted"}
        )
        return False
    return True


def _add_one(code: str, today: date) -> None:
    row = CampaignDay.objects.filter(code=code, day=today)
    if row.update(visits=F("visits") + 1):
        return
    try:
        with transaction.atomic():
            CampaignDay.objects.create(code=code, day=today, visits=1)
    except IntegrityError:
        # The first of the day came twice at once.
        row.update(visits=F("visits") + 1)
