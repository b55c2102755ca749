"""What happened, in the order it did; the timeline shows these rows."""

from __future__ import annotations

from django.db import models

from apps.objections.models.objection import Objection
from apps.objections.models.submission import Submission


class EventKind(models.TextChoices):
    """What can happen to an objection. Nothing a person wrote is ever part of an event."""

    BEGUN = "begun"
    COMPOSED = "composed"
    EDITED = "edited"
    RESTORED = "restored"
    WENT_WRONG = "went_wrong"
    SENT = "sent"
    WITHDRAWN = "withdrawn"
    KEPT = "kept"
    RECEIVED = "received"
    QUESTIONED = "questioned"
    EXTENDED = "extended"
    EXTENDED_LATE = "extended_late"
    PARTLY = "partly"
    HONOURED = "honoured"
    REFUSED = "refused"
    REDIRECTED = "redirected"
    FAILED = "failed"
    ANSWERED = "answered"
    REPEATED = "repeated"
    FOLLOWED_UP = "followed_up"
    RELAPSED = "relapsed"
    TOLD_AGAIN = "told_again"
    COMPLAINED = "complained"
    NEWS_ASKED = "news_asked"
    STILL_SO = "still_so"
    CORRECTED = "corrected"
    CLOSED = "closed"
    EVIDENCE_KEPT = "evidence_kept"
    EVIDENCE_REMOVED = "evidence_removed"
    LOOKED_AT = "looked_at"


class Event(models.Model):
    """Something that happened, written in the same transaction as the change it tells of."""

    objection = models.ForeignKey(Objection, on_delete=models.CASCADE, related_name="events")
    submission = models.ForeignKey(Submission, on_delete=models.CASCADE, null=True, blank=True, related_name="events")
    kind = models.CharField(max_length=20, choices=EventKind)
    # The day it is about, which may lie before the day it was noted.
    happened_on = models.DateField()
    noted_at = models.DateTimeField(auto_now_add=True)
    # Why somebody who runs the site looked at it, in their words.
    reason = models.CharField(max_length=200, blank=True, default="")

    class Meta:
        ordering = ["noted_at", "pk"]

    def __str__(self) -> str:
        return f"{self.kind} on {self.happened_on}"
