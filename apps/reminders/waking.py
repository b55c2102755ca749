"""Whatever happens to an objection may change what is due: look at it again at the next tick."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_save
from django.dispatch import receiver

from apps.objections.models import Event
from apps.reminders import giving
from apps.reminders.models import Wishes


@receiver(post_save, sender=Event, dispatch_uid="look-again-after-an-event")
def look_again(sender: type[Event], instance: Event, created: bool, **options: Any) -> None:
    """Let the next tick look at the objection that something happened to, and take back what it made stale.

    The record does not know this room; its events do, since each change writes one in its transaction.
    """
    if created:
        Wishes.objects.filter(objection_id=instance.objection_id).update(look_at=instance.noted_at)
        giving.take_back_stale(objection_id=instance.objection_id)
