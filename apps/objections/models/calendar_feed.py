"""The address under which a calendar fetches the dates of one objection."""

from __future__ import annotations

from django.db import models

from apps.objections.models.objection import Objection


class CalendarFeed(models.Model):
    """A private calendar address. The token is kept as a keyed hash only: nobody can read it here."""

    objection = models.OneToOneField(Objection, on_delete=models.CASCADE, related_name="calendar_feed")
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"calendar feed {self.pk}"
