"""The mails that let people come back. The only door from here to the outbox."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from apps.core.site_name import at_the_end
from apps.objections.retention import DEAD_ADDRESS
from apps.outbox import services as outbox


def subject_of(kind: str) -> str:
    """Return a subject that says nothing about the person or what they do here."""
    return {
        "confirm_address": _("Confirm your e-mail address"),
        "sign_in": _("Your link to continue"),
        "ending_soon": _("Shall we keep it for you?"),
    }[kind]


def write(
    kind: str,
    *,
    occasion: str,
    about: UUID,
    to: str,
    language: str,
    context: dict[str, str],
    urgent: bool = False,
    not_after: datetime | None = None,
) -> None:
    """Give a mail to the outbox, in the caller's transaction; the same occasion is written once.

    The text version is the original, in templates/emails/<kind>.txt; none holds a visitor's words.
    """
    subject, text, html = written(kind, language=language, context=context)
    outbox.give(
        kind=kind,
        occasion=occasion,
        about=about,
        to=to,
        language=language,
        subject=subject,
        text=text,
        html=html,
        urgent=urgent,
        not_after=not_after,
    )


def written(kind: str, *, language: str, context: dict[str, str]) -> tuple[str, str, str]:
    """Return subject, text and HTML of a mail."""
    whole = {"site_name": settings.SITE_NAME, "operator": at_the_end(settings.SITE_OPERATOR)} | context
    with translation.override(language):
        return (
            subject_of(kind),
            render_to_string(f"emails/{kind}.txt", whole),
            render_to_string(f"emails/{kind}.html", whole),
        )


def is_dead(address: str) -> bool:
    """Say whether a mail server refused this address for good."""
    return outbox.is_dead(address)


def stop(*, about: UUID, kinds: Collection[str] | None = None) -> None:
    """Keep the mails back that have not gone out yet."""
    outbox.supersede(about=about, kinds=kinds)


def wipe(*, now: datetime, dry_run: bool = False) -> int:
    """Erase words and addresses of mails that went out a day ago, or failed two weeks ago; return how many."""
    return outbox.wipe(now=now, dry_run=dry_run)


def forget_dead_addresses(*, now: datetime, dry_run: bool = False) -> int:
    """Forget which addresses took no mail a year ago; return how many. The next mail finds out anew."""
    return outbox.forget_dead(before=now - DEAD_ADDRESS, dry_run=dry_run)


def forget(*, about: UUID) -> None:
    """Erase the mails of a person, those that wait and what is left of those that went out."""
    outbox.forget(about=about)
