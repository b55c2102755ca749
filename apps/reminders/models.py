"""What a person wants to be reminded of, and what they were given."""

from __future__ import annotations

from django.db import models

from apps.objections.models import Objection
from apps.reminders.rules import Kind

KINDS = [(kind.value, kind.value) for kind in Kind]


class Wishes(models.Model):
    """Whether and how somebody wants to be reminded. No row: never asked for."""

    objection = models.OneToOneField(Objection, on_delete=models.CASCADE, related_name="wishes")
    wanted = models.BooleanField(default=True)
    # Only on days with something to do.
    fewer = models.BooleanField(default=False)
    snoozed_until = models.DateField(null=True, blank=True)
    # Where the person's day begins; follows the country they live in, at each look.
    zone = models.CharField(max_length=40, default="UTC")
    # Before this moment nothing can be due. Computed from the rules, thrown away whenever something
    # happens, and no promise: what is due is asked again at that moment.
    look_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            # The tick asks for those whose moment has come, and finds none among a million.
            models.Index(fields=["look_at"], condition=models.Q(wanted=True), name="wishes_to_look_at"),
        ]

    def __str__(self) -> str:
        return f"wishes {self.pk}"


class Reminder(models.Model):
    """A mail that was given to the outbox: at most one for each occasion."""

    objection = models.ForeignKey(Objection, on_delete=models.CASCADE, related_name="reminders")
    kind = models.CharField(max_length=20, choices=KINDS)
    # The day the rules named for it.
    due_on = models.DateField()
    given_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["objection", "kind", "due_on"], name="one_reminder_per_occasion"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} reminder {self.pk}"

    @property
    def occasion(self) -> str:
        """Return what it was about, as the rules name it."""
        return f"{self.kind}:{self.due_on.isoformat()}"
