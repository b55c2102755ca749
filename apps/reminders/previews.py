"""Every mail in every language with invented data, as it would be sent: subject, text, HTML and headers."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.urls import reverse
from django.utils import translation

from apps.core.days import written_day
from apps.objections import emails as access_emails
from apps.objections import links
from apps.outbox.delivery import message_of
from apps.outbox.models import Mail
from apps.reminders import emails
from apps.reminders.rules import Kind

SAMPLE_TOKEN = "sample"  # noqa: S105 - it opens nothing
ACCESS_KINDS = {"confirm_address": links.Kind.CONFIRM, "sign_in": links.Kind.SIGN_IN, "ending_soon": links.Kind.LONGER}
"""Mails that are no reminders, with the kind of their link."""


@dataclass(frozen=True, slots=True)
class Preview:
    """One mail with invented data. `headers` are those of the message that would leave."""

    kind: str
    language: str
    subject: str
    text: str
    html: str
    headers: tuple[tuple[str, str], ...]

    @property
    def style_hash(self) -> str:
        """Return what a content policy must name so that the mail's own style counts, and no other."""
        style = re.search(r"<style>(.*?)</style>", self.html, re.DOTALL)
        digest = hashlib.sha256((style[1] if style else "").encode()).digest()
        return f"'sha256-{base64.b64encode(digest).decode()}'"


def kinds() -> tuple[str, ...]:
    """Return the kinds of all mails that people get from us."""
    return (*ACCESS_KINDS, *(kind.value for kind in Kind))


def preview(kind: str, language: str) -> Preview:
    """Return a mail as kim@example.org would get it. Raises `ValueError` for a kind we do not send."""
    stop = ""
    if kind in ACCESS_KINDS:
        with translation.override(language):
            day = written_day(date(2027, 11, 25))
        context = {
            "link": links.written_out(ACCESS_KINDS[kind], SAMPLE_TOKEN),
            "code": "ABCD 2345",
            "day": day,
            "never_link": links.written_out(links.Kind.NEVER, SAMPLE_TOKEN),
            "erase_link": links.written_out(links.Kind.ERASE, SAMPLE_TOKEN),
        }
        subject, text, html = access_emails.written(kind, language=language, context=context)
    else:
        stop = links.written_out(links.Kind.STOP, SAMPLE_TOKEN)
        link = f"{settings.SITE_URL}{reverse('reminders:follow', args=[Kind(kind).value, SAMPLE_TOKEN])}"
        subject, text, html = emails.written(Kind(kind), language=language, link=link, stop=stop)
    # Never saved: only its headers are wanted.
    mail = Mail(
        kind=kind,
        address="kim@example.org",
        language=language,
        subject=subject,
        text=text,
        html=html,
        unsubscribe_url=stop,
        message_id="<0123456789abcdef0123456789abcdef@example.org>",
    )
    message = message_of(mail).message()
    return Preview(kind, language, subject, text, html, tuple((name, str(value)) for name, value in message.items()))
