"""Sessions in the database, under the hash of their key: a copy of the table opens none of them."""

from __future__ import annotations

import hashlib
import time
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.sessions.backends import db
from django.contrib.sessions.backends.base import UpdateError
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import OperationalError
from django.utils import timezone

from apps.core.compiled_query import CompiledQuery

BEGAN_KEY = "began"
LEADS_TO_KEY = "objection"
"""What a session leads to stands in a column of its row too."""
SAVED_EACH = 5 * 60
"""Seconds. Moving the end of a session costs a write: a click does it only this long after the last that did."""
SHARE_OF_A_LIFE = 60
"""Short sessions move more exactly: after a sixtieth of their life, a quarter of a minute for staff."""
# The column takes forty characters: 160 bits of the hash.
STORED_LENGTH = 40

_ROW = CompiledQuery(
    lambda key: (
        SessionStore.get_model_class().objects.filter(session_key=key).values_list("session_data", "expire_date")
    ),
    "key",
)


def stored_key(session_key: str | None) -> str:
    """Return under which name a session stands in the table. Keys are random, so a plain hash is enough."""
    return hashlib.sha256((session_key or "").encode()).hexdigest()[:STORED_LENGTH]


class SessionStore(db.SessionStore):
    """Django's sessions in the database, with hashed keys and an end that no click moves."""

    # When the row ends, as it was read; None for a session that is new.
    _ends: datetime | None = None

    def is_due(self, *, now: datetime) -> bool:
        """Say whether the end of this session lags behind its last click by as much as it may, and has to be moved.

        It ends up to five minutes (a sixtieth of its life, where that is less) sooner after the last click than
        it says, and never later.
        """
        if not self.session_key:
            return False
        # Reads the row, if nobody has yet.
        age = self.get_expiry_age()
        if self._ends is None:
            return False
        return self._ends - now < timedelta(seconds=age - min(SAVED_EACH, age / SHARE_OF_A_LIFE))

    def load(self) -> dict[str, Any]:
        """Return what the session holds; nothing once it has lasted as long as any may."""
        held: dict[str, Any] = super().load()
        if held and time.time() - held.get(BEGAN_KEY, 0) > settings.SESSION_ABSOLUTE_AGE:
            self.delete()
            self._session_key = None
            return {}
        return held

    def save(self, must_create: bool = False) -> None:
        """Write the row. Raises `OperationalError` when the database is away, `UpdateError` when the row is gone.

        Django says the latter in both cases, and a visitor would read that their browser had sent something broken.
        """
        try:
            super().save(must_create)
        except UpdateError as error:
            if isinstance(error.__context__, OperationalError):
                raise error.__context__ from None
            raise

    @classmethod
    def get_model_class(cls) -> type[AbstractBaseSession]:
        """Return the model of our sessions."""
        # Not above: this module is read before the models are there.
        from apps.core.models import Session

        return Session

    def create_model_instance(self, data: dict[str, Any]) -> AbstractBaseSession:
        """Return the row as it will be stored: under the hash, and with the moment the session began."""
        if data:
            data.setdefault(BEGAN_KEY, int(time.time()))
        row = super().create_model_instance(data)
        row.session_key = stored_key(self.session_key)
        row.leads_to = data.get(LEADS_TO_KEY) or ""  # type: ignore[attr-defined]
        return row

    def exists(self, session_key: str) -> bool:
        """Say whether there is a session of this key."""
        return super().exists(stored_key(session_key))

    def delete(self, session_key: str | None = None) -> None:
        """Delete the session of this key, or this one."""
        key = session_key if session_key is not None else self.session_key
        if key is not None:
            super().delete(stored_key(key))

    def _get_session_from_db(self) -> AbstractBaseSession | None:
        found = _ROW.rows(key=stored_key(self._session_key)) if self._session_key else []
        for session_data, expire_date in found:
            if expire_date > timezone.now():
                self._ends = expire_date
                return self.model(session_data=session_data, expire_date=expire_date)
        # Nobody may choose the key of a session: one that leads to nothing is forgotten.
        self._session_key = None
        self._ends = None
        return None
