"""Django's way to a mail server, which also tells whether a mail may have been accepted when no reply came."""

from __future__ import annotations

import smtplib
from typing import Any

from django.core.mail.backends.smtp import EmailBackend as DjangoBackend
from django.core.mail.message import EmailMessage

from apps.outbox.recipients import refuse_strangers


class ReplyLostError(smtplib.SMTPServerDisconnected):
    """The whole mail was handed over, and no reply came: it may have been accepted, or not."""


class _NotingWhenHandedOver:
    _is_handed_over = False

    def send(self, s: Any) -> None:
        # smtplib sends the mail as one piece that ends in the lonely dot; commands are text.
        if isinstance(s, bytes) and s.endswith(b"\r\n.\r\n"):
            self._is_handed_over = True
        super().send(s)  # type: ignore[misc]

    def data(self, msg: Any) -> tuple[int, bytes]:
        self._is_handed_over = False
        try:
            reply: tuple[int, bytes] = super().data(msg)  # type: ignore[misc]
        except smtplib.SMTPResponseException:
            raise
        except OSError as error:
            if not self._is_handed_over:
                raise
            raise ReplyLostError("no reply to the mail") from error
        return reply


class Connection(_NotingWhenHandedOver, smtplib.SMTP):
    """Raises `ReplyLostError` where smtplib only says that the server went away."""


class SecureConnection(_NotingWhenHandedOver, smtplib.SMTP_SSL):
    """The same over TLS from the first byte."""


class EmailBackend(DjangoBackend):
    """The backend of the site."""

    @property
    def connection_class(self) -> type[smtplib.SMTP]:
        """Return the class whose errors tell more."""
        return SecureConnection if self.use_ssl else Connection

    def _send(self, email_message: EmailMessage) -> bool:
        # The last place before the mail server, whoever calls. Raises `StrangerError` on a test system.
        refuse_strangers(email_message.recipients())
        sent: bool = super()._send(email_message)  # type: ignore[misc]
        return sent
