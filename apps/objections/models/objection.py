"""What one person undertakes."""

from __future__ import annotations

import secrets
from datetime import datetime

from django.db import models
from django.db.models import Q

from apps.core.encrypted import EncryptedJSONField, EncryptedRow, EncryptedTextField
from apps.objections.answers import Answers
from apps.objections.retention import IDLE_WHEN_KEPT, IDLE_WITHOUT_ADDRESS, UNCONFIRMED_ADDRESS


def new_reference() -> str:
    """Return a reference nobody can guess: 192 random bits, and no dash in front, which commands take for an option."""
    while (reference := secrets.token_urlsafe(24)).startswith("-"):
        pass
    return reference


class KeptBy(models.TextChoices):
    """What lets the person come back; without anything it is not kept."""

    NOTHING = ""
    EMAIL = "email"
    CODE = "code"


class ObjectionQuerySet(models.QuerySet["Objection"]):
    """Questions one can ask about objections; they chain."""

    def idle_since(self, moment: datetime) -> ObjectionQuerySet:
        """Return those that nobody has touched since the moment."""
        return self.filter(active_at__lt=moment)

    def past_their_time(self, now: datetime) -> ObjectionQuerySet:
        """Return those that the retention table gives no more time at this moment."""
        entered_lately = Q(
            email_addresses__confirmed_at__isnull=True, email_addresses__entered_at__gte=now - UNCONFIRMED_ADDRESS
        )
        # Whoever entered an address may still confirm it, and must then find what they wrote.
        waiting = Objection.objects.filter(entered_lately)
        return self.filter(
            Q(kept_by=KeptBy.NOTHING, active_at__lt=now - IDLE_WITHOUT_ADDRESS) & ~Q(pk__in=waiting.values("pk"))
            | Q(kept_by__in=[KeptBy.EMAIL, KeptBy.CODE], active_at__lt=now - IDLE_WHEN_KEPT)
        )


class Objection(EncryptedRow):
    """What one person undertakes: their answers, their language, and everything that came of it."""

    reference = models.CharField(max_length=40, unique=True, default=new_reference, editable=False)
    # One rendered first question makes one objection, however often it is sent.
    form_key = models.CharField(max_length=40, unique=True, editable=False)
    stored_answers = EncryptedJSONField(default=dict)
    statement_language = models.CharField(max_length=10, default="en")
    # Chooses between wordings that say the same; follows from the reference, and stays.
    seed = EncryptedTextField(default="", blank=True, editable=False)
    # How the statement speaks, and how often "say it differently" was asked for.
    tone = models.CharField(max_length=10, default="plain")
    variant = models.PositiveSmallIntegerField(default=0)
    # Only where the person wants it kept; a letter can be written without.
    postal_address = EncryptedTextField(default="", blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    # What the person chose to come back by.
    kept_by = models.CharField(max_length=5, choices=KeptBy, blank=True, default=KeptBy.NOTHING)
    # Raised to end every session at once: a session that names an earlier one is over.
    access_round = models.PositiveIntegerField(default=0)
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
