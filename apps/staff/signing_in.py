"""Signing in as staff: name, password, and a code of the second factor. All three, or nothing is said."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.db import transaction

from apps.core.lookup import keyed_hash
from apps.objections.limits import take_turns
from apps.objections.retention import STAFF_TRIES
from apps.staff.models import DIGITS, Authenticator, RecoveryCode, SignInTry

log = logging.getLogger(__name__)

TRIES_OF_A_NAME_FROM_A_NETWORK = (5, timedelta(minutes=15))
TRIES_OF_A_NETWORK = (20, timedelta(hours=1))
TRIES_OF_A_NAME = (100, timedelta(hours=1))
"""From everywhere: it takes five networks to lock somebody out, and against a password of fifteen characters with a
second factor a hundred guesses an hour lead nowhere."""


class NotKnownError(Exception):
    """Name, password and code do not belong together. Which of them is wrong is not said."""


class TooOftenError(Exception):
    """There were too many tries for this name from this network, or of either. It opens again by itself."""


def check(*, name: str, password: str, code: str, network_hash: str, now: datetime) -> User:
    """Return who this is, and spend the code.

    Raises `TooOftenError` without looking at anything, and `NotKnownError`.
    """
    name_hash = keyed_hash("staff name", name.strip().lower())
    _count(name_hash, network_hash, now)
    user = authenticate(username=name.strip(), password=password)
    device = _second_factor(user, code, now) if isinstance(user, User) and user.is_staff else None
    if device is None or not isinstance(user, User):
        log.warning("a sign-in of staff was refused", extra={"event_id": "staff-refused"})
        raise NotKnownError
    # What others tried elsewhere goes on counting for them.
    SignInTry.objects.filter(name_hash=name_hash, network_hash=network_hash).delete()
    # django-otp ties the session to it.
    user.otp_device = device  # type: ignore[attr-defined]
    return user


def forget_tries(*, now: datetime, dry_run: bool = False) -> int:
    """Delete the tries that no limit looks back to; return how many."""
    old = SignInTry.objects.filter(tried_at__lt=now - STAFF_TRIES)
    return old.count() if dry_run else old.delete()[0]


@transaction.atomic
def _count(name_hash: str, network_hash: str, now: datetime) -> None:
    take_turns()
    of_name, of_network = (
        SignInTry.objects.filter(name_hash=name_hash),
        SignInTry.objects.filter(network_hash=network_hash),
    )
    for limit, found in (
        # A stranger's wrong tries are not held against somebody who signs in from elsewhere.
        (TRIES_OF_A_NAME_FROM_A_NETWORK, of_name.filter(network_hash=network_hash)),
        (TRIES_OF_A_NETWORK, of_network),
        (TRIES_OF_A_NAME, of_name),
    ):
        most, period = limit
        if found.filter(tried_at__gt=now - period).count() >= most:
            log.error("somebody guesses how staff sign in", extra={"event_id": "staff-guessed"})
            raise TooOftenError
    # Before anything is looked at: a hundred at once are counted as a hundred.
    SignInTry.objects.create(name_hash=name_hash, network_hash=network_hash, tried_at=now)


def _second_factor(user: User, code: str, now: datetime) -> Authenticator | None:
    """Return the authenticator that the code stands for, or None."""
    device = Authenticator.objects.filter(user=user, confirmed=True).first()
    if device is None:
        return None
    plain = code.replace(" ", "")
    if len(plain) == DIGITS and plain.isdecimal():
        return device if device.spend(plain, now) else None
    hashed = RecoveryCode.hash_of(user.pk, code)
    spent = RecoveryCode.objects.filter(user=user, code_hash=hashed, used_at=None).update(used_at=now)
    return device if spent else None
