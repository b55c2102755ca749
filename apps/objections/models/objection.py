"""What one person undertakes."""

from __future__ import annotations

import secrets
from datetime import datetime

from django.db import models

from apps.core.encrypted import EncryptedJSONField, EncryptedRow, EncryptedTextField
from apps.objections.answers import Answers


def new_reference() -> str:
    """Return a reference nobody can guess: 192 random bits."""
    return secrets.token_urlsafe(24)


class ObjectionQuerySet(models.QuerySet["Objection"]):
    """Questions one can ask about objections; they chain."""

    def idle_since(self, moment: datetime) -> ObjectionQuerySet:
        """Return those that nobody has touched since the moment."""
        return self.filter(active_at__lt=moment)


class Objection(EncryptedRow):
    """What one person undertakes: their answers, their language, and everything that came of it."""

    reference = models.CharField(max_length=40, unique=True, default=new_reference, editable=False)
    # One rendered first question makes one objection, however often it is sent.
    form_key = models.CharField(max_length=40, unique=True, editable=False)
    stored_answers = EncryptedJSONField(default=dict)
    statement_language = models.CharField(max_length=10, default="en")
    # How the statement speaks, and how often "say it differently" was asked for.
    # Follows from the answers when the statement is first written, and stays.
    seed = EncryptedTextField(default="", blank=True, editable=False)
    tone = models.CharField(max_length=10, default="plain")
    variant = models.PositiveSmallIntegerField(default=0)
    # Only where the person wants it kept; a letter can be written without.
    postal_address = EncryptedTextField(default="", blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    # Retention asks for rows untouched since a moment.
    active_at = models.DateTimeField(db_index=True)

    objects = ObjectionQuerySet.as_manager()

    def __str__(self) -> str:
        return f"objection {self.pk}"

    @property
    def answers(self) -> Answers:
        """Return the answers; assign a new `Answers` to change them, then save."""
        return Answers.from_stored(self.stored_answers)

    @answers.setter
    def answers(self, answers: Answers) -> None:
        self.stored_answers = answers.as_stored()
