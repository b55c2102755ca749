"""Every look of staff is on record: who, when, which page, and what came of it."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest

from apps.objections.retention import STAFF_LOOKS
from apps.staff.models import Look


def note(*, request: HttpRequest, status: int, now: datetime) -> None:
    """Write down what a member of staff opened or pressed; strangers, and files of the style, are none."""
    user = request.user
    if user.is_authenticated:
        page = request.path[: Look._meta.get_field("page").max_length]
        Look.objects.create(who_id=user.pk, at=now, method=request.method or "", page=page, status=status)


def forget(*, now: datetime, dry_run: bool = False) -> int:
    """Delete the looks that are older than the table allows; return how many."""
    old = Look.objects.filter(at__lt=now - STAFF_LOOKS)
    return old.count() if dry_run else old.delete()[0]
