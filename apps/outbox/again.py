"""Sending once more what failed, because a person has looked and says so."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.db.models import Q

from apps.outbox.models import Failure, Mail, State

MAY_GO_AGAIN = (Failure.TEMPORARY, Failure.OURS, Failure.POISON, Failure.MAYBE_SENT)
"""Not to an address that was refused for good: the person's page says so, and they may enter another."""


@transaction.atomic
def send_again(*, failure: str, now: datetime) -> int:
    """Let mails that failed in this way be sent once more; return how many.

    Only those that still have words and address, and that are not too late by now. Of what may have arrived one
    more copy leaves, with the same Message-ID. A second call changes nothing.
    """
    if failure not in MAY_GO_AGAIN:
        return 0
    failed = Mail.objects.filter(state=State.FAILED, failure=failure, wiped_at=None, address__isnull=False)
    in_time = failed.filter(Q(not_after=None) | Q(not_after__gt=now))
    # The time for trying runs anew from here.
    return in_time.update(
        state=State.PENDING,
        failure=Failure.NONE,
        ended_at=None,
        attempts=0,
        lost_leases=0,
        maybe_sent=0,
        not_before=now,
        next_attempt_at=now,
    )
