"""A composed text, frozen with what it was made from."""

from __future__ import annotations

from django.db import models

from apps.core.encrypted import EncryptedBytesField, EncryptedJSONField, EncryptedRow, EncryptedTextField
from apps.objections.models.objection import Objection


class Length(models.TextChoices):
    """How much room the text takes: a few lines for a small box, or everything."""

    SHORT = "short"
    FULL = "full"


class Statement(EncryptedRow):
    """A composed text in one language and length, and the person's edit of it, side by side.

    The composed text never changes. Answers that change later lead to a new row.
    """

    objection = models.ForeignKey(Objection, on_delete=models.CASCADE, related_name="statements")
    document = models.CharField(max_length=40, default="objection")
    length = models.CharField(max_length=5, choices=Length)
    language = models.CharField(max_length=10)
    composed_text = EncryptedTextField()
    edited_text = EncryptedTextField(default="", blank=True)
    # Edits the person has put aside for the composed text, or for another edit; newest first.
    put_aside = EncryptedJSONField(default=list)
    # Counts edits, so that a second window cannot overwrite the first unseen.
    revision = models.PositiveIntegerField(default=0)
    edition = models.PositiveIntegerField()
    # [{"id": "opening", "version": "1"}, …]: which wordings it was made of.
    # Which grounds a text names tells as much as the text.
    paragraphs = EncryptedJSONField(default=list)
    # A keyed hash: the digest alone could be tried out, as few answers differ.
    facts_digest = models.CharField(max_length=64)
    # What the page tells about the text, and the keyed hash of what that follows from: apps/objections/measuring.py.
    measured = EncryptedJSONField(null=True, default=None, editable=False)
    measured_from = models.CharField(max_length=64, blank=True, default="", db_default="", editable=False)
    # Its page as it was built last, and the keyed hash of what that follows from: apps/objections/kept_pages.py.
    page = EncryptedBytesField(null=True, default=None, editable=False)
    page_from = models.CharField(max_length=64, blank=True, default="", db_default="", editable=False)
    has_personal_ground = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)
    # What a later letter is about; none for the objection itself.
    about = models.ForeignKey(
        "objections.Submission", on_delete=models.CASCADE, null=True, blank=True, related_name="letters"
    )

    class Meta:
        constraints = [
            # A double click writes one row: the same facts in the same words are the same text.
            models.UniqueConstraint(
                fields=["objection", "document", "length", "language", "facts_digest"],
                name="one_statement_per_facts",
            ),
        ]

    def __str__(self) -> str:
        return f"statement {self.pk}"

    @property
    def text(self) -> str:
        """Return what the person will send: their edit where there is one."""
        return self.edited_text or self.composed_text

    @property
    def is_edited(self) -> bool:
        """Say whether the person has changed the composed text."""
        return bool(self.edited_text)
