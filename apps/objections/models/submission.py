"""A statement sent through one channel for one account, and what became of it."""

from __future__ import annotations

from datetime import date

from django.db import models
from django.db.models import Q

from apps.core.encrypted import EncryptedRow, EncryptedTextField
from apps.objections.lifecycle import OPEN, Status
from apps.objections.models.objection import Objection
from apps.objections.models.statement import Statement


class SubmissionQuerySet(models.QuerySet["Submission"]):
    """Questions one can ask about submissions; they chain."""

    def open(self) -> SubmissionQuerySet:
        """Return those that Meta still owes an answer to."""
        return self.filter(status__in=OPEN)


class Submission(EncryptedRow):
    """A statement sent to Meta through one of its forms, and what became of it."""

    objection = models.ForeignKey(Objection, on_delete=models.CASCADE, related_name="submissions")
    statement = models.ForeignKey(Statement, on_delete=models.RESTRICT, related_name="submissions")
    channel = models.CharField(max_length=60)
    # "facebook", "instagram", "whatsapp"; without an account the key of the route, such as "help_hub".
    account = models.CharField(max_length=60)
    # What was sent, word for word; later edits of the statement do not reach it.
    text = EncryptedTextField()
    length = models.CharField(max_length=5, default="full")
    sent_by = models.CharField(max_length=5, default="form")
    # The accounts it covers, where several are linked.
    covers = models.JSONField(default=list)
    status = models.CharField(max_length=12, choices=Status, default=Status.SENT)
    sent_on = models.DateField()
    received_on = models.DateField()
    # Moved when Meta takes more time in the way the law allows.
    reply_due_on = models.DateField()
    extended_on = models.DateField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = SubmissionQuerySet.as_manager()

    class Meta:
        constraints = [
            # After a refusal or an error the same form may be sent again.
            models.UniqueConstraint(
                fields=["objection", "channel", "account"],
                condition=Q(status__in=[status.value for status in OPEN]),
                name="one_open_submission_per_account",
            ),
        ]

    def __str__(self) -> str:
        return f"submission {self.pk}"

    @property
    def calendar_name(self) -> str:
        """Return the name of its entry in every calendar file; nothing can be opened with it."""
        return f"{self.row_key}@not-for-training"

    @property
    def is_open(self) -> bool:
        """Say whether Meta still owes an answer."""
        return self.status in OPEN

    def is_overdue(self, today: date) -> bool:
        """Say whether the last day for an answer has passed without one."""
        return self.is_open and self.reply_due_on < today
