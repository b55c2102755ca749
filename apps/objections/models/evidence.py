"""What a person keeps to show later: a screenshot of Meta's form, the mail that Meta sent."""

from __future__ import annotations

from django.db import models

from apps.core.encrypted import EncryptedBytesField, EncryptedRow, EncryptedTextField
from apps.objections.models.objection import Objection
from apps.objections.models.submission import Submission


class EvidenceKind(models.TextChoices):
    """What a file is, found out from its content and never from its name."""

    PNG = "png"
    JPEG = "jpg"
    WEBP = "webp"
    PDF = "pdf"
    TEXT = "txt"


class Evidence(EncryptedRow):
    """One file, sealed. The name it had on the person's device is not kept."""

    objection = models.ForeignKey(Objection, on_delete=models.CASCADE, related_name="evidence")
    # Which submission it proves something about; none where it is about all of them.
    submission = models.ForeignKey(
        Submission, on_delete=models.SET_NULL, null=True, blank=True, related_name="evidence"
    )
    kind = models.CharField(max_length=4, choices=EvidenceKind)
    title = EncryptedTextField(default="", blank=True)
    content = EncryptedBytesField()
    size = models.PositiveIntegerField()
    # One rendered form keeps one file, however often it is sent.
    form_key = models.CharField(max_length=40, editable=False)
    kept_at = models.DateTimeField()

    class Meta:
        ordering = ["kept_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["objection", "form_key"], name="one_file_per_form"),
        ]

    def __str__(self) -> str:
        return f"evidence {self.pk}"

    @property
    def safe_name(self) -> str:
        """Return a file name that says what it is and nothing about anybody."""
        return f"evidence-{self.kept_at:%Y-%m-%d}-{self.row_key.hex[:8]}.{self.kind}"
