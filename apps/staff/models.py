"""Staff: their second factor, their tries to sign in, and what they looked at."""

from __future__ import annotations

import hmac
from datetime import datetime

from django.conf import settings
from django.db import models
from django_otp.models import Device
from django_otp.oath import hotp

from apps.core.encrypted import EncryptedRow, EncryptedTextField
from apps.core.lookup import keyed_hash

STEP = 30
"""Seconds for which an authenticator shows one code (RFC 6238)."""

DIGITS = 6


class Authenticator(EncryptedRow, Device):  # type: ignore[django-manager-missing]
    """The authenticator app of one person: a sealed key, and the last moment whose code was spent."""

    key = EncryptedTextField()
    last_step = models.BigIntegerField(default=-1)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user"], name="one_authenticator_per_person")]

    def __str__(self) -> str:
        return f"authenticator {self.pk}"

    def spend(self, code: str, now: datetime) -> bool:
        """Take a code that fits now, or half a minute ago or ahead, and say whether it did. Each counts once."""
        this_step = int(now.timestamp()) // STEP
        for step in (this_step - 1, this_step, this_step + 1):
            if hmac.compare_digest(self.code_at(step).encode(), code.encode()):
                # Two windows at once: the database lets one of them win.
                return bool(type(self).objects.filter(pk=self.pk, last_step__lt=step).update(last_step=step))
        return False

    def code_at(self, step: int) -> str:
        """Return the code of one step."""
        return f"{hotp(bytes.fromhex(self.key), step, DIGITS):0{DIGITS}d}"


class RecoveryCode(models.Model):
    """A code on paper, for when the phone is gone. Only its keyed hash is known, and it counts once."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="recovery_codes")
    code_hash = models.CharField(max_length=64)
    used_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "code_hash"], name="one_row_per_recovery_code")]

    def __str__(self) -> str:
        return f"recovery code {self.pk}"

    @staticmethod
    def hash_of(user_id: int, code: str) -> str:
        """Return the hash under which a code stands, however it was typed."""
        plain = "".join(character for character in code.upper() if character.isalnum())
        return keyed_hash("recovery code", f"{user_id}:{plain}")


class SignInTry(models.Model):
    """Somebody tried to sign in as staff. Counted before name, password and code are looked at."""

    name_hash = models.CharField(max_length=64, db_index=True)
    network_hash = models.CharField(max_length=64, db_index=True)
    tried_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"a try to sign in, {self.pk}"


class Look(models.Model):
    """One page that a member of staff opened, or one button that they pressed."""

    who = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(db_index=True)
    method = models.CharField(max_length=10)
    # Without the query string. No address of these pages names a visitor.
    page = models.CharField(max_length=200)
    status = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-at", "-pk"]
        default_permissions = ()
        permissions = [
            ("see_lawbook", "Can see how fresh the lawbook is"),
            ("see_outbox", "Can see which mails wait or failed"),
            ("run_outbox", "Can hold, release and repeat mails"),
            ("switch_channels", "Can switch Meta's forms off and on"),
            ("see_looks", "Can see who looked at what"),
            ("see_staff", "Can see who is staff, and switch accounts off"),
        ]

    def __str__(self) -> str:
        return f"{self.method} {self.page}"


class Seen(models.Model):
    """A person has looked at a topic of the start page; only what came later is shown again."""

    topic = models.CharField(max_length=40, unique=True)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.topic} was seen"
