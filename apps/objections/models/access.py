"""How people come back: addresses, links, codes, and what limits how often we write."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q

from apps.core.encrypted import EncryptedRow, EncryptedTextField
from apps.objections.models.objection import Objection


class EmailAddress(EncryptedRow):
    """Where one objection may be written to: at most one confirmed address, and one that is not yet."""

    objection = models.ForeignKey(Objection, on_delete=models.CASCADE, related_name="email_addresses")
    address = EncryptedTextField()
    # The same address on several objections has the same hash: they are one person's.
    address_hash = models.CharField(max_length=64, db_index=True)
    # One hash for all spellings that reach the same mailbox.
    mailbox_hash = models.CharField(max_length=64, db_index=True)
    language = models.CharField(max_length=10)
    entered_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True, blank=True)
    reminders_stopped_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["objection"], condition=Q(confirmed_at__isnull=True), name="one_unconfirmed_address"
            ),
            models.UniqueConstraint(
                fields=["objection"], condition=Q(confirmed_at__isnull=False), name="one_confirmed_address"
            ),
        ]

    def __str__(self) -> str:
        return f"e-mail address {self.pk}"


class NeverWrite(models.Model):
    """A mailbox whose owner wants no mail from us, known by its keyed hash only."""

    mailbox_hash = models.CharField(max_length=64, unique=True)
    since = models.DateTimeField()

    def __str__(self) -> str:
        return f"mailbox {self.pk} wants no mail"


class LinkOrder(models.Model):
    """Somebody asked us to write to an address. Written the same way whoever the address belongs to.

    The page that takes the order does nothing else, so that neither its words nor its time tell
    whether we know the address. A worker looks it up afterwards.
    """

    class Purpose(models.TextChoices):
        CONFIRM = "confirm"
        SIGN_IN = "sign_in"

    purpose = models.CharField(max_length=10, choices=Purpose)
    # Names the mail that answers it, so that it is written once.
    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    address_hash = models.CharField(max_length=64)
    mailbox_hash = models.CharField(max_length=64, db_index=True)
    network_hash = models.CharField(max_length=64, db_index=True)
    # Of the secret that the asking browser carries: the code works only there. One for each form that
    # was drawn and each address, so that a form sent twice orders once.
    browser_hash = models.CharField(max_length=64, unique=True)
    objection = models.ForeignKey(Objection, on_delete=models.CASCADE, null=True, related_name="+")
    language = models.CharField(max_length=10)
    ordered_at = models.DateTimeField(db_index=True)
    answered_at = models.DateTimeField(null=True)
    mailed_at = models.DateTimeField(null=True)
    code_tries = models.PositiveSmallIntegerField(default=0)

    class Meta:
        indexes = [
            # What the worker looks for: orders nobody has answered.
            models.Index(fields=["ordered_at"], condition=Q(answered_at__isnull=True), name="waiting_link_orders"),
        ]

    def __str__(self) -> str:
        return f"link order {self.pk}"


class Link(models.Model):
    """A link or code that was given out; only its hash is here, and its kind is part of the hash."""

    class Kind(models.TextChoices):
        CONFIRM = "confirm"
        SIGN_IN = "sign-in"
        DEVICE = "device"
        REMINDER = "reminder"
        STOP = "stop"
        NEVER = "never"
        ERASE = "erase"
        LONGER = "longer"

    kind = models.CharField(max_length=10, choices=Kind)
    token_hash = models.CharField(max_length=64, unique=True)
    code_hash = models.CharField(max_length=64, blank=True)
    order = models.ForeignKey(LinkOrder, on_delete=models.SET_NULL, null=True, related_name="links")
    objection = models.ForeignKey(Objection, on_delete=models.CASCADE, null=True, related_name="links")
    address = models.ForeignKey(EmailAddress, on_delete=models.CASCADE, null=True, related_name="links")
    # "Never write to me" works after the address itself is gone.
    mailbox_hash = models.CharField(max_length=64, blank=True)
    made_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True, db_index=True)
    used_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.kind} link {self.pk}"


class ReturnCode(models.Model):
    """The code with which somebody without an address comes back; a new one replaces it."""

    objection = models.OneToOneField(Objection, on_delete=models.CASCADE, related_name="return_code")
    code_hash = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"return code {self.pk}"


class WrongCode(models.Model):
    """A return code that did not fit, and from which network: guessing has an end."""

    network_hash = models.CharField(max_length=64)
    tried_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["network_hash", "tried_at"], name="wrong_codes_by_network")]

    def __str__(self) -> str:
        return f"wrong code {self.pk}"


class Beginnings(models.Model):
    """How many objections were begun from one network in one quarter of an hour: a flood has an end."""

    network_hash = models.CharField(max_length=64)
    quarter = models.DateTimeField(db_index=True)
    count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["network_hash", "quarter"], name="one_count_per_network")]

    def __str__(self) -> str:
        return f"{self.count} begun from one network"
