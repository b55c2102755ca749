"""The statement's page as it was built, kept sealed beside the text until anything changes that it follows from.

Whoever looks at a text again mostly looks at the same page, and building it costs several times what the rest of the
request does. It is kept in the row of its statement, in no process's memory, with a keyed hash of everything it
follows from (docs/decisions/0018-kept-pages.md). Where the hash differs, it is built anew. What belongs to one
request alone is left out of it, and put in when it is answered.
"""

from __future__ import annotations

import hashlib
import json
import logging
import re
import secrets
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import django
from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.db import InterfaceError, OperationalError, models
from django.http import HttpRequest
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from django.urls import get_script_prefix
from django.utils.html import escape
from django.utils.translation import get_language

from apps.core.compiled_query import columns_of
from apps.core.context import site
from apps.core.encrypted import SealBrokenError, Sealed
from apps.core.lookup import keyed_hash
from apps.objections import measuring
from apps.objections.models import Objection, Statement

log = logging.getLogger(__name__)

NOT_SHOWN: Mapping[type[models.Model], Mapping[str, str]] = {
    Objection: {"active_at": "moves with every visit"},
    Statement: {
        "measured": "follows from the rest",
        "measured_from": "says so",
        "page": "the page itself",
        "page_from": "says what it follows from",
    },
}
"""The columns that a page does not follow from, with the reason. It follows from all others, and from new ones too."""

LOOKED_AT_ONCE: dict[str, None] = {}
"""What this process has shown once, by the hash of what it follows from: most pages are not worth a write."""

REMEMBERED = 2_000


@dataclass(frozen=True, slots=True)
class Page:
    """A page in pieces: text, and between them the numbers of what each request puts in."""

    pieces: tuple[str | int, ...]

    def filled_for(self, request: HttpRequest) -> str:
        """Return the page as this request is answered: with the forms' token, and its own address."""
        of_request = (get_token(request), escape(request.get_full_path()))
        return "".join(piece if isinstance(piece, str) else of_request[piece] for piece in self.pieces)

    def as_bytes(self) -> bytes:
        """Return the page as it is sealed; a fifth of its size."""
        return zlib.compress(json.dumps(self.pieces, ensure_ascii=False).encode())

    @classmethod
    def from_bytes(cls, stored: bytes) -> Page:
        """Return the page that was stored."""
        return cls(tuple(json.loads(zlib.decompress(stored))))


def build(request: HttpRequest, template: str, context: Mapping[str, Any]) -> Page:
    """Build a page from its template, with marks nobody can guess in the place of what belongs to the request."""
    marks = [secrets.token_hex(32), secrets.token_hex(32)]
    # What a view hands over goes before what the context processors say.
    text = render_to_string(template, {**context, "csrf_token": marks[0], "page_address": marks[1]}, request)
    pieces = re.split(f"({'|'.join(marks)})", text)
    return Page(tuple(marks.index(piece) if piece in marks else piece for piece in pieces))


def kept(rows: Sequence[Statement], follows_from: str) -> Page | None:
    """Return the page that one of the statements keeps, or None where anything it follows from has changed."""
    for row in rows:
        if row.page_from == follows_from:
            try:
                return Page.from_bytes(row.page) if row.page is not None else None
            except SealBrokenError:
                # It was logged. All that is lost is a page that can be built anew.
                return None
    return None


def keep(statement: Statement, page: Page, *, follows_from: str) -> None:
    """Keep a page that was looked at before; one UPDATE of a row that may be gone.

    Does nothing for a page that this process shows for the first time, nor with DEBUG, where templates change.
    """
    if settings.DEBUG or _is_new(follows_from):
        return
    statement.page, statement.page_from = page.as_bytes(), follows_from
    sealed = Statement._meta.get_field("page").pre_save(statement, add=False)
    try:
        Statement.objects.filter(pk=statement.pk).update(page=sealed, page_from=follows_from)
    except (OperationalError, InterfaceError) as error:
        # The page is there, and whoever waits for it shall have it.
        log.warning("a page was not kept: %s", type(error).__name__, extra={"event_id": "page-not-kept"})


def follows_from(
    request: HttpRequest, objection: Objection, rows: Sequence[Statement], *, length: str, today: date
) -> str:
    """Return the keyed hash of everything that the page of these statements follows from.

    Sealed columns count as they stand in the table, so nothing is opened for this.
    """
    together = hashlib.sha256()
    for value in _everything(request, objection, rows, length=length, today=today):
        part = value.stored if isinstance(value, Sealed) else repr(value).encode()
        together.update(b"%d:" % len(part))
        together.update(part)
    return keyed_hash("page", together.hexdigest())


def _everything(
    request: HttpRequest, objection: Objection, rows: Sequence[Statement], *, length: str, today: date
) -> Iterator[Any]:
    yield from (release(), today, length, get_language(), get_script_prefix())
    # Operators change them without a release; `site` is all of the settings that templates see.
    yield from (site(request), settings.LANGUAGES, settings.OFFER_UNVERIFIED_COUNTRIES, settings.TIME_ZONE)
    for row in (objection, *rows):
        without = NOT_SHOWN[type(row)]
        # Not by attribute: that would open what is sealed.
        yield from (row.__dict__[name] for name in columns_of(type(row)) if name not in without)


@cache
def release() -> str:
    """Return a hash of all files that have a say in how a page looks, read once for each process."""
    together = hashlib.sha256(f"{measuring.release()} {django.get_version()} {settings.STATIC_URL}".encode())
    # Names of our style sheets and scripts hold a hash of what is in them.
    together.update(repr(sorted(getattr(staticfiles_storage, "hashed_files", {}).items())).encode())
    folders = [settings.BASE_DIR / "templates", *settings.LOCALE_PATHS]
    # An operator's own translations may lie anywhere.
    for folder in folders:
        for path in sorted(each for each in Path(folder).rglob("*") if each.is_file()):
            together.update(f"{path.relative_to(folder)}\0".encode() + path.read_bytes() + b"\0")
    return together.hexdigest()


def _is_new(follows_from: str) -> bool:
    if follows_from in LOOKED_AT_ONCE:
        del LOOKED_AT_ONCE[follows_from]
        return False
    if len(LOOKED_AT_ONCE) >= REMEMBERED:
        # The oldest goes.
        del LOOKED_AT_ONCE[next(iter(LOOKED_AT_ONCE))]
    LOOKED_AT_ONCE[follows_from] = None
    return True
