"""One row per mail. The rows are the truth: brokers and workers only wake whoever sends them."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from apps.core.encrypted import EncryptedRow, EncryptedTextField


class State(models.TextChoices):
    """Where a mail is; all but the first are ends. A mail is *held* when the whole outbox is, see `Gate`."""

    PENDING = "pending"
    SENT = "sent"
    FAILED = "failed"
    SUPERSEDED = "superseded"


class Failure(models.TextChoices):
    """Why a mail was not accepted, by who has to do something about it."""

    NONE = ""
    TEMPORARY = "temporary"
    ADDRESS_DEAD = "address_dead"
    OURS = "ours"
    POISON = "poison"
    # Handed over several times without an answer. It may have arrived; one copy more would help nobody.
    MAYBE_SENT = "maybe_sent"


class Mail(EncryptedRow):
    """A mail to one person, fixed when it is written: body and Message-ID never change."""

    kind = models.CharField(max_length=40)
    # A keyed hash of what the caller names: one mail per occasion, and the occasion tells of nobody.
    occasion = models.CharField(max_length=64, unique=True)
    # The person, as the rooms below objections know one: by a key alone.
    about = models.UUIDField(null=True, editable=False)
    address = EncryptedTextField(null=True)
    subject = EncryptedTextField(null=True)
    text = EncryptedTextField(null=True)
    html = EncryptedTextField(null=True)
    unsubscribe_url = EncryptedTextField(null=True)
    address_hash = models.CharField(max_length=64, blank=True)
    language = models.CharField(max_length=20)
    urgent = models.BooleanField(default=False)
    message_id = models.CharField(max_length=200, unique=True)

    state = models.CharField(max_length=10, choices=State, default=State.PENDING)
    failure = models.CharField(max_length=12, choices=Failure, default=Failure.NONE, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    # Attempts of which nobody reported the end: the worker was killed, perhaps by this very mail.
    lost_leases = models.PositiveSmallIntegerField(default=0)
    # Sends of which nobody reported the end: so many copies may have arrived. Counted before the mail server is
    # spoken to, and taken back when it refuses.
    maybe_sent = models.PositiveSmallIntegerField(default=0, db_default=0)
    # Whose the mail is at the moment. Only who holds the lease may write down what became of it.
    lease = models.UUIDField(null=True, editable=False)
    lease_until = models.DateTimeField(null=True)

    created_at = models.DateTimeField()
    not_before = models.DateTimeField()
    not_after = models.DateTimeField(null=True)
    # When it may be claimed: while somebody holds the lease, the end of that lease.
    next_attempt_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    wiped_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            # The claim. It stays as small as what is waiting, however many mails were ever sent.
            models.Index(fields=["next_attempt_at"], condition=Q(state=State.PENDING), name="outbox_mail_due"),
            models.Index(
                fields=["next_attempt_at"], condition=Q(state=State.PENDING, urgent=True), name="outbox_mail_urgent"
            ),
            models.Index(fields=["about"], name="outbox_mail_about"),
            models.Index(fields=["state", "ended_at"], name="outbox_mail_ended"),
            # What has to be wiped some day.
            models.Index(
                fields=["state", "ended_at"],
                condition=Q(wiped_at=None) & ~Q(state=State.PENDING),
                name="outbox_mail_to_wipe",
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(state=State.PENDING, ended_at=None) | (~Q(state=State.PENDING) & ~Q(ended_at=None)),
                name="outbox_mail_ended_or_pending",
            ),
        ]

    def __str__(self) -> str:
        return f"mail {self.pk} ({self.kind}, {self.state})"


class DeadAddress(models.Model):
    """An address that a mail server refused for good; only its keyed hash is known."""

    address_hash = models.CharField(max_length=64, primary_key=True)
    refused_at = models.DateTimeField()

    def __str__(self) -> str:
        return "a dead address"


class Hold(models.TextChoices):
    """Why nothing is sent until somebody releases it."""

    NONE = ""
    STORM = "storm"
    RESTORED = "restored"
    OPERATOR = "operator"


class Gate(models.Model):
    """What holds for all mails. There is one row, which the migration makes."""

    ticked_at = models.DateTimeField(null=True)
    # The last tick that came from Celery's clock. `run_outbox` ticks as well, and would hide that beat has stopped.
    woken_at = models.DateTimeField(null=True)
    hold = models.CharField(max_length=10, choices=Hold, default=Hold.NONE, blank=True)
    held_since = models.DateTimeField(null=True)
    # The mail server refuses us, not one mail: all wait, and one batch tries again after this moment.
    paused_since = models.DateTimeField(null=True)
    paused_until = models.DateTimeField(null=True)
    # A known rush: this many mails may be due at once, until then.
    raised_to = models.PositiveIntegerField(default=0)
    raised_until = models.DateTimeField(null=True)
    # While catching up: when the next batch may leave.
    next_batch_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return "the gate"
