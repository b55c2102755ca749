"""When what is past its time was last deleted, for whoever watches over it."""

from __future__ import annotations

from django.db import models


class RetentionRun(models.Model):
    """The last run. There is one row at most."""

    ended_at = models.DateTimeField()
    runs = models.PositiveIntegerField(default=0)
    rows = models.PositiveIntegerField(default=0, help_text="How many rows the last run deleted.")

    def __str__(self) -> str:
        return f"retention at {self.ended_at:%Y-%m-%d %H:%M}"
