"""What can be done with accounts of staff, and from the start page: one whole act each."""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote

from django.conf import settings
from django.contrib.auth.models import Group, User
from django.db import transaction

from apps.staff.models import Authenticator, RecoveryCode, Seen
from apps.staff.roles import Role

LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without those that look alike on paper."""

RECOVERY_CODES = 10


class NameTakenError(Exception):
    """There is an account of this name."""


class NoSuchStaffError(Exception):
    """There is no account of this name."""


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What a new member of staff gets, once: it can be read nowhere afterwards. `password` is "" when it stays."""

    password: str
    key_uri: str
    recovery_codes: tuple[str, ...]


@transaction.atomic
def add_staff(*, name: str, role: Role) -> Enrolment:
    """Make an account with a password, an authenticator and codes on paper. Raises `NameTakenError`."""
    if User.objects.filter(username__iexact=name).exists():
        raise NameTakenError(name)
    # 120 bits: nobody guesses it, and nobody else has it.
    password = _code(24)
    user = User.objects.create_user(username=name, password=password, is_staff=True)
    user.groups.set([Group.objects.get(name=role.value)])
    return _second_factor(user, password)


@transaction.atomic
def renew_second_factor(*, name: str) -> Enrolment:
    """Make authenticator, codes and password anew; the old ones, and every session, end. Raises `NoSuchStaffError`."""
    user = _staff(name)
    password = _code(24)
    # Sessions carry a hash of the password.
    user.set_password(password)
    user.save(update_fields=["password"])
    return _second_factor(user, password)


@transaction.atomic
def end_staff(*, name: str) -> None:
    """Close the account; what it looked at stays on record. A second call changes nothing.

    Raises `NoSuchStaffError`.
    """
    user = _staff(name)
    user.is_active = False
    user.set_unusable_password()
    user.save(update_fields=["is_active", "password"])
    Authenticator.objects.filter(user=user).delete()
    RecoveryCode.objects.filter(user=user).delete()


@transaction.atomic
def mark_seen(*, topic: str, now: datetime) -> None:
    """Note that a person has looked at a topic of the start page. A second call changes nothing."""
    Seen.objects.update_or_create(topic=topic, defaults={"at": now})


def _staff(name: str) -> User:
    user = User.objects.select_for_update().filter(username=name, is_staff=True).first()
    if user is None:
        raise NoSuchStaffError(name)
    return user


def _second_factor(user: User, password: str) -> Enrolment:
    Authenticator.objects.filter(user=user).delete()
    RecoveryCode.objects.filter(user=user).delete()
    key = secrets.token_bytes(20)
    Authenticator.objects.create(user=user, name="authenticator", key=key.hex())
    codes = tuple(_code(12) for _ in range(RECOVERY_CODES))
    RecoveryCode.objects.bulk_create(
        [RecoveryCode(user=user, code_hash=RecoveryCode.hash_of(user.pk, code)) for code in codes]
    )
    label = quote(f"{settings.SITE_NAME}:{user.username}")
    issuer = quote(settings.SITE_NAME)
    uri = f"otpauth://totp/{label}?secret={base64.b32encode(key).decode()}&issuer={issuer}"
    return Enrolment(password, uri, codes)


def _code(length: int) -> str:
    """Return random letters in groups of four: five bits each."""
    letters = "".join(secrets.choice(LETTERS) for _ in range(length))
    return "-".join(letters[start : start + 4] for start in range(0, length, 4))
