"""Whom a test system may write to: nobody but those on its list. Elsewhere everybody."""

from __future__ import annotations

from collections.abc import Collection

from django.conf import settings


class StrangerError(Exception):
    """A mail of a test system is for somebody who is not on its list. Its words name nobody."""


def may_get(address: str) -> bool:
    """Say whether a mail may leave for this address.

    On a test system (`DEMO`) the whole address must be in `DEMO_RECIPIENTS`, or what begins with its @. Only the one
    plain form counts: names, comments and several addresses in one are strangers.
    """
    if not settings.DEMO:
        return True
    plain = address.strip().lower()
    _, at, domain = plain.rpartition("@")
    # What is quoted may hold a second @, and a comma or angle bracket a second recipient.
    if not at or any(character in '",;:<>()[]\\' or character.isspace() for character in plain):
        return False
    allowed = {entry.lower() for entry in settings.DEMO_RECIPIENTS}
    return plain in allowed or f"@{domain}" in allowed


def refuse_strangers(addresses: Collection[str]) -> None:
    """Raise `StrangerError` unless a mail may leave for each of these."""
    if not all(may_get(address) for address in addresses):
        raise StrangerError("this is a test system, and the mail is for somebody who is not on its list")
