"""The local mailbox: shows the mails that a local run would have sent."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import NamedTuple

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

# What Django's file backend writes after each mail.
END_OF_MAIL = b"\n" + b"-" * 79 + b"\n"


class Mail(NamedTuple):
    """A mail as its reader sees it."""

    subject: str
    sender: str
    to: str
    date: str
    text: str


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Show the mails in the local folder, the newest first; 404 where no folder is set."""
    if not settings.LOCAL_MAILBOX:
        raise Http404
    return render(request, "core/mailbox.html", {"mails": read(Path(settings.LOCAL_MAILBOX))})


def read(folder: Path) -> list[Mail]:
    """Return the mails that Django's file backend wrote to `folder`, the newest first."""
    mails = []
    # Their names tell seconds only, and several are written in one.
    for file in sorted(folder.glob("*.log"), key=lambda file: file.stat().st_mtime_ns):
        for raw in file.read_bytes().split(END_OF_MAIL):
            if raw.strip():
                mails.append(_mail(raw))
    return mails[::-1]


def _mail(raw: bytes) -> Mail:
    message = message_from_bytes(raw, _class=EmailMessage, policy=policy.default)
    body = message.get_body(preferencelist=("plain", "html"))
    return Mail(
        subject=str(message["Subject"] or ""),
        sender=str(message["From"] or ""),
        to=str(message["To"] or ""),
        date=str(message["Date"] or ""),
        text=body.get_content() if body else "",
    )
