"""Everything an objection holds, for the person it belongs to, and for whoever must know what we hold."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import models, transaction
from django.db.models import Q
from django.utils.translation import gettext as _
from icalendar import Calendar
from icalendar import Event as CalendarEntry

from apps.core.encrypted import SealBrokenError
from apps.core.site_name import file_name
from apps.objections import ledger
from apps.objections.access import sessions_of
from apps.objections.models import (
    CalendarFeed,
    EmailAddress,
    Event,
    Evidence,
    NeverWrite,
    Objection,
    Reply,
    ReturnCode,
    Statement,
    Submission,
)
from apps.objections.models.access import Link, LinkOrder
from apps.objections.models.event import EventKind
from apps.objections.models.evidence import EvidenceKind
from apps.outbox import services as outbox
from apps.outbox.models import Mail

VERSION = 1
"""Shape of objection.json, described in docs/export.schema.json; raise it when a field changes its meaning."""

EXPORTED: dict[type[models.Model], tuple[str, ...]] = {
    Objection: (
        "stored_answers",
        "statement_language",
        "tone",
        "variant",
        "postal_address",
        "created_at",
        "kept_by",
        "active_at",
    ),
    Statement: (
        "id",
        "document",
        "length",
        "language",
        "composed_text",
        "edited_text",
        "put_aside",
        "revision",
        "edition",
        "paragraphs",
        "has_personal_ground",
        "about",
        "created_at",
    ),
    Submission: (
        "id",
        "statement",
        "channel",
        "account",
        "text",
        "covers",
        "status",
        "sent_on",
        "received_on",
        "reply_due_on",
        "length",
        "sent_by",
        "extended_on",
        "created_at",
    ),
    Reply: (
        "submission",
        "kind",
        "read_as",
        "came_on",
        "text",
        "reason",
        "asks",
        "answered_on",
        "status_before",
        "due_before",
        "taken_back",
        "created_at",
    ),
    CalendarFeed: ("created_at",),
    Event: ("submission", "kind", "happened_on", "noted_at", "reason"),
    Evidence: ("row_key", "submission", "kind", "title", "size", "kept_at"),
    EmailAddress: ("address", "language", "entered_at", "confirmed_at", "reminders_stopped_at"),
    ReturnCode: ("made_at",),
    Link: ("kind", "made_at", "ends_at", "used_at"),
    LinkOrder: ("purpose", "language", "ordered_at", "answered_at", "mailed_at", "code_tries"),
    Mail: ("kind", "address", "language", "state", "failure", "created_at", "ended_at", "wiped_at"),
}
"""What the export holds of each kind of row."""

_OWNER = "the whole file is about this one objection"
_KEY = "a number that only orders rows, or binds encryption to them"
_HASH = "a fingerprint made with our key; it says nothing to anybody else"
_LIVE = "the mail went to the person; it holds links that still work, and is wiped a day after it was sent"
LEFT_OUT: dict[type[models.Model], dict[str, str]] = {
    Objection: {
        "id": _KEY,
        "row_key": _KEY,
        "reference": "whoever has it can open the objection",
        "form_key": "one random key of one page, to notice a double click",
        "seed": "a number of this objection's own, which chooses between wordings",
        "access_round": "a counter that ends sessions",
    },
    Statement: {
        "objection": _OWNER,
        "row_key": _KEY,
        "facts_digest": _HASH,
        "measured": "what the page tells about the text; it follows from text and answers, which are here",
        "measured_from": _HASH,
        "page": "the page of the text as the site built it; it follows from text and answers, which are here",
        "page_from": _HASH,
    },
    Submission: {"objection": _OWNER, "row_key": _KEY},
    Reply: {"id": _KEY, "row_key": _KEY},
    CalendarFeed: {"id": _KEY, "objection": _OWNER, "token_hash": _HASH},
    Event: {"id": _KEY, "objection": _OWNER},
    Evidence: {
        "id": _KEY,
        "objection": _OWNER,
        "form_key": "one random key of one page, to notice a double click",
        "content": "the file itself lies beside, in the folder evidence",
    },
    EmailAddress: {"id": _KEY, "objection": _OWNER, "row_key": _KEY, "address_hash": _HASH, "mailbox_hash": _HASH},
    ReturnCode: {"id": _KEY, "objection": _OWNER, "code_hash": _HASH},
    Link: {
        "id": _KEY,
        "objection": _OWNER,
        "order": _KEY,
        "address": _KEY,
        "token_hash": _HASH,
        "code_hash": _HASH,
        "mailbox_hash": _HASH,
    },
    LinkOrder: {
        "id": _KEY,
        "key": _KEY,
        "objection": _OWNER,
        "address_hash": _HASH,
        "mailbox_hash": _HASH,
        "network_hash": _HASH,
        "browser_hash": _HASH,
    },
    Mail: {
        "id": _KEY,
        "row_key": _KEY,
        "about": _OWNER,
        "occasion": _HASH,
        "address_hash": _HASH,
        **dict.fromkeys(("subject", "text", "html", "unsubscribe_url"), _LIVE),
        "message_id": "a random name of the mail; it stands in the mail itself",
        **dict.fromkeys(
            (
                "urgent",
                "attempts",
                "lost_leases",
                "maybe_sent",
                "lease",
                "lease_until",
                "not_before",
                "not_after",
                "next_attempt_at",
            ),
            "how the mail is sent; it says nothing about anybody",
        ),
    },
}
"""What it does not hold, and why."""

FROM_ABOVE = {
    "wishes": ("wanted", "fewer", "snoozed_until", "zone", "look_at"),
    "reminder": ("kind", "due_on", "given_at"),
}
"""What the room of the reminders keeps of a person. It stands above this one, hence by name."""

NOT_OF_ONE_PERSON = {
    "NeverWrite": "known by the hash of a mailbox only; it outlives the objection by design",
    "LinkReport": "counts reports of a day; it knows nobody",
    "RetentionRun": "when the retention ran; it knows nobody",
    "ChannelSwitch": "about one of Meta's forms",
    "WrongCode": "known by the hash of a network only; it belongs to no objection",
    "Beginnings": "counts per network, known by a hash only; it belongs to no objection",
    "DeadAddress": "known by the hash of an address only; it belongs to no objection",
    "Gate": "whether the whole site sends mails",
}
"""Models of the record that cannot be found from an objection."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def belongings(objection: Objection) -> dict[str, Any]:
    """Return everything that is exported of an objection, by table, as JSON can hold it."""
    found: dict[str, Any] = {"version": VERSION, "objection": _row(objection)}
    for model in EXPORTED:
        if model is not Objection:
            rows = _rows_of(model, objection)
            if model is Evidence:
                rows = rows.defer("content")
            found[model._meta.model_name or ""] = [_row(row) for row in rows]
    for name, fields in FROM_ABOVE.items():
        rows = _rows_of(apps.get_model("reminders", name), objection)
        found[name] = [{field: _plain(getattr(row, field)) for field in fields} for row in rows]
    return found


def kept_beside(objection: Objection) -> dict[str, list[dict[str, Any]]]:
    """Return what leads to an objection or its address without being a row of it."""
    addresses = list(objection.email_addresses.all())
    never = NeverWrite.objects.filter(mailbox_hash__in=[address.mailbox_hash for address in addresses])
    return {
        "session": [{"ends_at": _plain(ends_at)} for ends_at in sessions_of(objection)],
        "neverwrite": [{"since": _plain(row.since)} for row in never],
        "deadaddress": [{"address": address.address} for address in addresses if outbox.is_dead(address.address)],
        "ledger": [{"mark": mark} for mark in ledger.marks() & {ledger.mark_of(objection.row_key)}],
    }


def export(objection: Objection, *, now: datetime) -> Iterator[bytes]:
    """Return one ZIP with everything, readable for people and for programs, in pieces as they are made.

    Texts, timeline, files, dates for the calendar, and objection.json as docs/export.schema.json says. What is
    written is put together at once, so that a trouble with it is an error page; files, of which there may be
    200 MB, follow one at a time. One that cannot be opened any more is named in a note in its place.
    """
    written = dict(_written(objection))
    files = list(objection.evidence.values_list("pk", flat=True))
    return _packed(written, files, now.timetuple()[:6])


def _written(objection: Objection) -> Iterator[tuple[str, str | bytes]]:
    """Yield everything but the files, each with its name in the ZIP."""
    yield "objection.json", json.dumps(belongings(objection), ensure_ascii=False, indent=2) + "\n"
    for number, statement in enumerate(objection.statements.order_by("pk"), 1):
        name = f"statements/{number:02}-{statement.document}-{statement.length}-{statement.language}"
        yield f"{name}-composed.txt", statement.composed_text + "\n"
        if statement.is_edited:
            yield f"{name}-edited.txt", statement.edited_text + "\n"
        for place, text in enumerate(statement.put_aside, 1):
            yield f"{name}-put-aside-{place:02}.txt", text + "\n"
    for number, submission in enumerate(objection.submissions.order_by("pk"), 1):
        yield f"sent/{number:02}-{submission.account}-{submission.sent_on}.txt", submission.text + "\n"
    timeline = list(_timeline(objection))
    yield "timeline.csv", as_csv([("day", "what", "account"), *timeline])
    yield "timeline.txt", "".join(f"{' '.join(part for part in line if part)}\n" for line in timeline)
    yield file_name("ics"), _calendar(objection)


class _Passing(io.RawIOBase):
    """A file that only passes on what is written into it; a ZIP can be made without ever going back."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, piece: Any) -> int:
        self.pieces.append(bytes(piece))
        return len(piece)

    def taken(self) -> Iterator[bytes]:
        pieces, self.pieces = self.pieces, []
        yield from pieces


def _packed(written: Mapping[str, str | bytes], files: Iterable[int], at: tuple[int, ...]) -> Iterator[bytes]:
    passing = _Passing()
    with zipfile.ZipFile(passing, "w") as archive:

        def add(name: str, content: str | bytes, *, smaller: bool) -> None:
            entry = zipfile.ZipInfo(name, at)  # type: ignore[arg-type]
            entry.compress_type = zipfile.ZIP_DEFLATED if smaller else zipfile.ZIP_STORED
            archive.writestr(entry, content)

        for name, content in written.items():
            add(name, content, smaller=True)
            yield from passing.taken()
        for key in files:
            file = Evidence.objects.filter(pk=key).first()
            if file is None:
                # Deleted while the ZIP was being made.
                continue
            try:
                # Pictures and PDFs hold no air; trying to squeeze it out takes most of the time.
                add(f"evidence/{file.safe_name}", file.content, smaller=file.kind == EvidenceKind.TEXT)
            except SealBrokenError:
                note = "This file was damaged in our database and cannot be opened any more.\n"
                add(f"evidence/{file.safe_name}-damaged.txt", note, smaller=False)
            del file
            yield from passing.taken()
    yield from passing.taken()


@transaction.atomic
def note_a_look(*, objection_id: int, reason: str, today: date) -> None:
    """Note that somebody who runs the site opened what a person wrote, and why. The person can see it."""
    Event.objects.create(objection_id=objection_id, kind=EventKind.LOOKED_AT, happened_on=today, reason=reason)


def as_csv(rows: Iterable[Iterable[str]]) -> str:
    """Return rows as CSV in which no cell is read as a formula by a spreadsheet."""
    written = io.StringIO()
    csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(
        [_cell(value) for value in row] for row in rows
    )
    return written.getvalue()


def _cell(value: str) -> str:
    value = value.replace("\0", "").replace("\r", " ")
    return f"'{value}" if value.lstrip(" ").startswith(FORMULA_STARTS) else value


def _timeline(objection: Objection) -> Iterable[tuple[str, str, str]]:
    for event in objection.events.select_related("submission").defer("submission__text"):
        yield (
            event.happened_on.isoformat(),
            event.kind.replace("_", " "),
            event.submission.account if event.submission else "",
        )


def _calendar(objection: Objection) -> bytes:
    file = Calendar()
    file.add("prodid", "-//Not For Training//EN")
    file.add("version", "2.0")
    for submission in objection.submissions.open().defer("text"):
        entry = CalendarEntry()
        # The same as in the calendar file of the overview, so that both make one entry.
        entry.add("uid", submission.calendar_name)
        entry.add("dtstamp", submission.created_at)
        entry.add("dtstart", submission.reply_due_on)
        entry.add("summary", _("Has Meta answered my objection?"))
        file.add_component(entry)
    return bytes(file.to_ical())


def _rows_of(model: type[models.Model], objection: Objection) -> models.QuerySet[Any]:
    # Confirmed ones only: anybody can enter an address, and would read here whether we know it.
    known = objection.email_addresses.filter(confirmed_at__isnull=False)
    owner = {
        Reply: Q(submission__objection=objection),
        # The outbox knows a person by a key alone.
        Mail: Q(about=objection.row_key),
        # Whoever asks to come back names no objection, only an address.
        LinkOrder: Q(objection=objection) | Q(address_hash__in=known.values("address_hash")),
        Link: Q(objection=objection) | Q(mailbox_hash__in=known.values("mailbox_hash")),
    }.get(model, Q(objection=objection))
    return model._default_manager.filter(owner).order_by("pk")


def _row(row: models.Model) -> Mapping[str, Any]:
    return {name: _plain(getattr(row, row._meta.get_field(name).attname)) for name in EXPORTED[type(row)]}  # type: ignore[union-attr]


def _plain(value: Any) -> Any:
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value
