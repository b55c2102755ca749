"""Sessions, with what they lead to in a column: ending those of one objection reads no other."""

from __future__ import annotations

from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models
from django.db.models import Q


class Session(AbstractBaseSession):
    """One browser that may come back. What is in it stands, signed, in `session_data`."""

    # The reference of an objection, as in the data. Empty in sessions that lead to none.
    leads_to = models.CharField(max_length=64, blank=True, default="")

    class Meta(AbstractBaseSession.Meta):
        abstract = False
        indexes = [
            # For ending all sessions of an objection, and for finding those whose objection is gone.
            models.Index(fields=["leads_to"], condition=~Q(leads_to=""), name="session_leads_to"),
        ]

    @classmethod
    def get_session_store_class(cls) -> type[SessionBase]:
        """Return what reads and writes these rows."""
        from apps.core.sessions import SessionStore

        return SessionStore
