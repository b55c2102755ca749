"""Keeping evidence: what comes in is looked at, written anew without hidden data, and sealed."""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from PIL import Image, ImageOps, UnidentifiedImageError

from apps.core.text import clean_text
from apps.objections.models import Event, Evidence, Objection
from apps.objections.models.event import EventKind
from apps.objections.models.evidence import EvidenceKind

LARGEST_FILE = 10 * 1024 * 1024
MOST_FILES = 20
LARGEST_PICTURE = 30_000_000
"""Pixels. A long screenshot of a phone has less; opened, each takes four bytes of memory."""

PICTURES = {"PNG": EvidenceKind.PNG, "JPEG": EvidenceKind.JPEG, "WEBP": EvidenceKind.WEBP}
# What the library calls a JPEG with a second picture behind it, as many phones write it. The first one is kept.
FOUND_AS = PICTURES | {"MPO": EvidenceKind.JPEG}


BROKEN_PICTURE = (
    *(UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError),
    # What the library raises for notes of a camera that are not what they say.
    *(struct.error, TypeError, LookupError, ArithmeticError),
)


class UnknownKindError(Exception):
    """The content is neither a picture, a PDF nor plain text that we can read."""


class FileTooLargeError(Exception):
    """The file, or the picture in it, is larger than we keep."""


class TooManyFilesError(Exception):
    """The objection has as many files as we keep."""


@dataclass(frozen=True, slots=True)
class Examined:
    """A file that may be kept: what it is, and its content without hidden data."""

    kind: EvidenceKind
    content: bytes


def examine(content: bytes) -> Examined:
    """Return what a file is, by its content alone, and what of it is kept.

    Pictures are written anew: place, device and time that a camera noted are gone. A PDF stays byte
    for byte. Raises `FileTooLargeError` and `UnknownKindError`.
    """
    if len(content) > LARGEST_FILE:
        raise FileTooLargeError
    if content.startswith(b"%PDF-"):
        # Half a download has no end. What a PDF may hold beside its pages is never run here: it is only given back.
        if b"%%EOF" not in content:
            raise UnknownKindError
        return Examined(EvidenceKind.PDF, content)
    if content.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")) or content[:4] + content[8:12] == b"RIFFWEBP":
        return _picture(content)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnknownKindError from None
    cleaned = clean_text(text)
    if "\0" in text or not cleaned:
        raise UnknownKindError
    return Examined(EvidenceKind.TEXT, cleaned.encode())


def _picture(content: bytes) -> Examined:
    try:
        with Image.open(io.BytesIO(content), formats=tuple(PICTURES)) as picture:
            kind = FOUND_AS[str(picture.format)]
            # Only the head is read so far: a small file may unpack to far more than memory holds.
            if picture.width * picture.height > LARGEST_PICTURE:
                raise FileTooLargeError
            transparent = "A" in picture.getbands() or "transparency" in picture.info
            mode = "RGBA" if transparent and kind is not EvidenceKind.JPEG else "RGB"
            # One copy at a time: the largest picture takes 120 MB.
            ImageOps.exif_transpose(picture, in_place=True)
            plain = picture if picture.mode == mode else picture.convert(mode)
            plain.load()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise FileTooLargeError from None
    except BROKEN_PICTURE:
        raise UnknownKindError from None
    # What is left in `info` (place, profile, comments) would be written again.
    plain.info.clear()
    written = io.BytesIO()
    options = {} if kind is EvidenceKind.PNG else {"quality": 90}
    plain.save(written, format={"jpg": "JPEG"}.get(kind.value, kind.value.upper()), **options)
    if written.tell() > LARGEST_FILE:
        raise FileTooLargeError
    return Examined(kind, written.getvalue())


@transaction.atomic
def keep_evidence(
    *,
    objection_id: int,
    form_key: str,
    title: str,
    examined: Examined,
    now: datetime,
    submission_id: int | None = None,
) -> Evidence:
    """Keep a file with the objection, for one of its submissions or for all. The same form sent twice keeps it once.

    Raises `TooManyFilesError`, and `Submission.DoesNotExist` for a submission of another objection.
    """
    objection = Objection.objects.select_for_update().get(pk=objection_id)
    before = objection.evidence.filter(form_key=form_key).first()
    if before is not None:
        return before
    if objection.evidence.count() >= MOST_FILES:
        raise TooManyFilesError
    submission = objection.submissions.get(pk=submission_id) if submission_id is not None else None
    kept = Evidence.objects.create(
        objection=objection,
        submission=submission,
        form_key=form_key,
        title=title,
        kind=examined.kind,
        content=examined.content,
        size=len(examined.content),
        kept_at=now,
    )
    Event.objects.create(objection=objection, kind=EventKind.EVIDENCE_KEPT, happened_on=now.date())
    return kept


@transaction.atomic
def remove_evidence(*, objection_id: int, key: UUID, now: datetime) -> None:
    """Delete one file. A second call changes nothing, nor does the key of another objection's file."""
    objection = Objection.objects.select_for_update().get(pk=objection_id)
    gone, _ = objection.evidence.filter(row_key=key).delete()
    if gone:
        Event.objects.create(objection=objection, kind=EventKind.EVIDENCE_REMOVED, happened_on=now.date())
