"""How many came by which campaign, by day: numbers, and nothing about anybody."""

from __future__ import annotations

from django.db import models


class CampaignDay(models.Model):
    """How often the start page was opened with one campaign's code on one day (UTC). Reloads count again."""

    code = models.CharField(max_length=30)
    day = models.DateField()
    visits = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["code", "day"], name="pages_one_row_per_campaign_and_day")]

    def __str__(self) -> str:
        return f"{self.code} on {self.day:%Y-%m-%d}: {self.visits}"
