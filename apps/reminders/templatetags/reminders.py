"""What we will write and when, for pages of the record: it does not know this room, its templates may."""

from __future__ import annotations

from typing import Any

from django import template
from django.utils import timezone

from apps.objections.models import Objection
from apps.reminders import giving
from apps.reminders.words import WORDS

register = template.Library()

SHOWN = 3


@register.inclusion_tag("reminders/to_come.html")
def mails_to_come(objection: Objection) -> dict[str, Any]:
    """Return the next mails about an objection, computed from the rules at this moment."""
    coming = giving.still_to_come(objection, now=timezone.now())
    return {"to_come": [(day, WORDS[one.kind].listed) for day, one in coming[:SHOWN]]}
