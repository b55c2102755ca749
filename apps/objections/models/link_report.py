"""Which of Meta's links did not open: counted per day, with nobody named."""

from __future__ import annotations

from django.db import models


class LinkReport(models.Model):
    """How often people told us on one day that a channel did not open."""

    channel = models.CharField(max_length=60)
    on = models.DateField()
    count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["channel", "on"], name="one_count_per_channel_and_day")]

    def __str__(self) -> str:
        return f"{self.channel} on {self.on}: {self.count}"


class ChannelSwitch(models.Model):
    """A channel that the operator has switched off; there is no row for those that are on."""

    channel = models.CharField(max_length=60, unique=True)
    switched_on = models.DateField(help_text="The day on which it was switched off.")

    def __str__(self) -> str:
        return f"{self.channel} is off"
