"""A reminder as a mail: whom it goes to, and what stands in it. The only door to the outbox here."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from apps.core.lookup import keyed_hash
from apps.core.site_name import at_the_end
from apps.objections import links, returning
from apps.objections.models import EmailAddress, Objection
from apps.outbox import services as outbox
from apps.reminders.rules import Due, Kind
from apps.reminders.words import WORDS


def address_for(objection: Objection) -> EmailAddress | None:
    """Return the address that reminders go to: confirmed, not stopped, and not refused for good. Else None."""
    address = EmailAddress.objects.filter(
        objection=objection, confirmed_at__isnull=False, reminders_stopped_at__isnull=True
    ).first()
    return None if address is None or outbox.is_dead(address.address) else address


def give(objection: Objection, address: EmailAddress, due: Due, *, not_after: datetime, now: datetime) -> None:
    """Give one reminder to the outbox, in the caller's transaction. Its occasion is given once."""
    token = returning.make_reminder_link(objection_id=objection.pk, now=now)
    stop = links.written_out(links.Kind.STOP, returning.make_stop_link(objection_id=objection.pk, now=now))
    erase = links.written_out(links.Kind.ERASE, returning.make_erase_link(objection_id=objection.pk, now=now))
    subject, text, html = written(
        due.kind,
        language=address.language,
        link=f"{settings.SITE_URL}{reverse('reminders:follow', args=[due.kind.value, token])}",
        stop=stop,
        erase=erase,
    )
    outbox.give(
        kind=f"reminder_{due.kind.value}",
        # The row's key is no secret of the mail server's, but nobody needs it there either.
        occasion=keyed_hash("reminder", f"{objection.row_key}:{due.occasion}"),
        about=objection.row_key,
        to=address.address,
        language=address.language,
        subject=subject,
        text=text,
        html=html,
        not_after=not_after,
        unsubscribe_url=stop,
    )


def written(kind: Kind, *, language: str, link: str, stop: str, erase: str = "") -> tuple[str, str, str]:
    """Return subject, text and HTML of a reminder. Nothing of the person is in it, and the subject is neutral."""
    with translation.override(language):
        context = {
            "words": WORDS[kind],
            "link": link,
            "stop": stop,
            "erase": erase,
            "site_name": settings.SITE_NAME,
            "operator": at_the_end(settings.SITE_OPERATOR),
        }
        return (
            _("Your reminder"),
            render_to_string("emails/reminders/reminder.txt", context),
            render_to_string("emails/reminders/reminder.html", context),
        )
