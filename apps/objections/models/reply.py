"""What Meta sent back, as the person pasted and confirmed it."""

from __future__ import annotations

from django.db import models

from apps.core.encrypted import EncryptedRow, EncryptedTextField
from apps.objections.lifecycle import Status
from apps.objections.models.submission import Submission


class Reply(EncryptedRow):
    """One mail or notice of Meta's, and what the person says it comes to.

    `read_as` is what we proposed; where it differs from `kind` we were wrong.
    """

    submission = models.ForeignKey(Submission, on_delete=models.CASCADE, related_name="replies")
    kind = models.CharField(max_length=20)
    read_as = models.CharField(max_length=20, blank=True)
    came_on = models.DateField()
    text = EncryptedTextField(default="", blank=True)
    # Why Meta refuses, or what it asks for: codes of our own, no words of the reply.
    reason = models.CharField(max_length=20, blank=True)
    asks = models.JSONField(default=list)
    answered_on = models.DateField(null=True, blank=True)
    # What the submission was before, so that a slip of the finger can be taken back.
    status_before = models.CharField(max_length=12, choices=Status)
    due_before = models.DateField()
    taken_back = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["came_on", "pk"]

    def __str__(self) -> str:
        return f"reply {self.pk}"
