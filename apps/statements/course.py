"""What has happened since the statement was sent: typed, frozen, free of any framework and of the clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from apps.legal.facts import Account
from apps.statements.documents import Length

LONGEST_EMAIL = 254
LONGEST_ADDRESS = 500
"""Characters of a postal address: a few lines, never a letter of its own."""


class ReplyKind(StrEnum):
    """What Meta's reply comes to."""

    RECEIVED = "received"
    QUESTIONED = "questioned"
    EXTENDED = "extended"
    HONOURED = "honoured"
    REFUSED = "refused"
    REDIRECTED = "redirected"


class Reason(StrEnum):
    """Why Meta refuses, as far as its reply says so."""

    NO_OWN_GROUND = "no_own_ground"
    COMPELLING_GROUNDS = "compelling_grounds"
    NOT_COVERED = "not_covered"
    EVIDENCE_WANTED = "evidence_wanted"
    NONE_GIVEN = "none_given"


class Question(StrEnum):
    """What Meta asks for before it decides: four matters with four different answers."""

    IDENTITY = "identity"
    ACCOUNT = "account"
    REASONS = "reasons"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A statement sent through one channel, for the accounts it named.

    `due_on` is the last day for the answer, with the extension where there was one. `length` is that
    of the text that was sent: the short one asks for less, and no later letter may say otherwise.
    """

    channel: str
    accounts: frozenset[Account] = frozenset()
    sent_on: date
    received_on: date | None = None
    due_on: date | None = None
    extended: bool = False
    length: Length = Length.FULL


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What Meta sent back. `reason` goes with a refusal, `asks` with a question.

    `answered_on` is the day on which the person wrote back, if they did.
    """

    kind: ReplyKind
    on: date
    reason: Reason = Reason.NONE_GIVEN
    asks: tuple[Question, ...] = ()
    answered_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """The days a text may speak of, in the order they came, and the day it is written on.

    Give only the submissions that the text is about. `reminded_on` is the day of the follow-up after
    silence, which in the United Kingdom is the complaint to Meta itself. `sender_address` is printed
    as it stands, in letters and complaints only; `answer_email`, where Meta may answer, in letters.
    """

    today: date
    submissions: tuple[Submission, ...] = ()
    replies: tuple[Reply, ...] = ()
    reminded_on: date | None = None
    asked_again_on: date | None = None
    sender_address: str = field(default="", repr=False)
    answer_email: str = field(default="", repr=False)

    def last(self, kind: ReplyKind) -> Reply | None:
        """Return the latest reply of this kind, or None."""
        return next((reply for reply in reversed(self.replies) if reply.kind is kind), None)

    @property
    def due_on(self) -> date | None:
        """Return the day on which the last of the periods ends, or None where one is not known."""
        days = [submission.due_on for submission in self.submissions]
        known = [day for day in days if day is not None]
        return max(known) if known and len(known) == len(days) else None

    @property
    def asked_in_full(self) -> bool:
        """Say whether every text that was sent asked for all there is to ask for."""
        return all(submission.length is Length.FULL for submission in self.submissions)

    @property
    def is_overdue(self) -> bool:
        """Say whether every period has ended without a decision."""
        return self.due_on is not None and self.due_on < self.today and not self.is_decided

    @property
    def is_decided(self) -> bool:
        """Say whether Meta has accepted or refused."""
        return any(reply.kind in {ReplyKind.HONOURED, ReplyKind.REFUSED} for reply in self.replies)


class CourseError(ValueError):
    """A text cannot be written from this course; the message names the field and what to do."""

    def __init__(self, field_name: str, message: str) -> None:
        self.field_name = field_name
        super().__init__(f"{field_name}: {message}")


def course_from_mapping(data: Mapping[str, Any]) -> Course:
    """Return the course that a JSON object states.

    Raises `CourseError` for an unknown field, a value of the wrong shape, a code not in the list, or
    days that cannot be: a reply before the objection, anything after today.
    """
    _known(data, Course, "")
    today = _day(data, "today", "")
    if today is None:
        raise CourseError("today", "is missing; give the day on which the text is written, such as 2026-11-23")
    course = Course(
        today=today,
        submissions=tuple(_submission(item) for item in _objects(data, "submissions")),
        replies=tuple(_reply(item) for item in _objects(data, "replies")),
        reminded_on=_day(data, "reminded_on", ""),
        asked_again_on=_day(data, "asked_again_on", ""),
        sender_address=_text(data, "sender_address", "", longest=LONGEST_ADDRESS),
        answer_email=_text(data, "answer_email", "", longest=LONGEST_EMAIL),
    )
    check_days(course)
    return course


def check_days(course: Course) -> None:
    """Raise `CourseError` when a day lies after today or something came before what it answers."""
    first = min((submission.sent_on for submission in course.submissions), default=None)
    happened: list[tuple[str, date | None]] = []
    for submission in course.submissions:
        happened += [("sent_on", submission.sent_on), ("received_on", submission.received_on)]
        for name, day in (("received_on", submission.received_on), ("due_on", submission.due_on)):
            if day is not None and day < submission.sent_on:
                raise CourseError(name, "is before sent_on; correct one of them")
    for reply in course.replies:
        happened += [("on", reply.on), ("answered_on", reply.answered_on)]
        if reply.answered_on is not None and reply.answered_on < reply.on:
            raise CourseError("answered_on", "is before the reply; correct one of them")
    happened += [("reminded_on", course.reminded_on), ("asked_again_on", course.asked_again_on)]
    for name, day in happened:
        if day is None:
            continue
        if day > course.today:
            raise CourseError(name, "is after today; correct one of them")
        if first is not None and day < first:
            raise CourseError(name, "is before the objection was sent; correct one of them")
    if list(course.replies) != sorted(course.replies, key=lambda reply: reply.on):
        raise CourseError("replies", "are not in order; the earliest comes first")


def course_as_mapping(course: Course) -> dict[str, Any]:
    """Return the course as a JSON object that `course_from_mapping` turns into the same course."""
    return {
        "today": course.today.isoformat(),
        "submissions": [
            {
                "channel": submission.channel,
                "accounts": sorted(submission.accounts),
                "sent_on": submission.sent_on.isoformat(),
                "received_on": _iso(submission.received_on),
                "due_on": _iso(submission.due_on),
                "extended": submission.extended,
                "length": submission.length.value,
            }
            for submission in course.submissions
        ],
        "replies": [
            {
                "kind": reply.kind.value,
                "on": reply.on.isoformat(),
                "reason": reply.reason.value,
                "asks": list(reply.asks),
                "answered_on": _iso(reply.answered_on),
            }
            for reply in course.replies
        ],
        "reminded_on": _iso(course.reminded_on),
        "asked_again_on": _iso(course.asked_again_on),
        "sender_address": course.sender_address,
        "answer_email": course.answer_email,
    }


def course_schema() -> dict[str, Any]:
    """Return the JSON Schema of a course file."""
    day = {"type": "string", "format": "date"}
    day_or_none = {"anyOf": [day, {"type": "null"}]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "What has happened since a statement was sent",
        "type": "object",
        "additionalProperties": False,
        "required": ["today"],
        "properties": {
            "today": day,
            "submissions": _list_of(
                {
                    "channel": {"type": "string"},
                    "accounts": {"type": "array", "uniqueItems": True, "items": {"enum": [a.value for a in Account]}},
                    "sent_on": day,
                    "received_on": day_or_none,
                    "due_on": day_or_none,
                    "extended": {"type": "boolean"},
                    "length": {"enum": [length.value for length in Length]},
                },
                required=["channel", "sent_on"],
            ),
            "replies": _list_of(
                {
                    "kind": {"enum": [kind.value for kind in ReplyKind]},
                    "on": day,
                    "reason": {"enum": [reason.value for reason in Reason]},
                    "asks": {"type": "array", "uniqueItems": True, "items": {"enum": [q.value for q in Question]}},
                    "answered_on": day_or_none,
                },
                required=["kind", "on"],
            ),
            "reminded_on": day_or_none,
            "asked_again_on": day_or_none,
            "sender_address": {"type": "string", "maxLength": LONGEST_ADDRESS},
            "answer_email": {"type": "string", "maxLength": LONGEST_EMAIL},
        },
    }


def _list_of(properties: dict[str, Any], *, required: list[str]) -> dict[str, Any]:
    item = {"type": "object", "additionalProperties": False, "required": required, "properties": properties}
    return {"type": "array", "items": item}


def _submission(data: Mapping[str, Any]) -> Submission:
    _known(data, Submission, "submissions.")
    sent_on = _day(data, "sent_on", "submissions.")
    if sent_on is None:
        raise CourseError("submissions.sent_on", "is missing; give the day on which it was sent")
    extended = data.get("extended", False)
    if not isinstance(extended, bool):
        raise CourseError("submissions.extended", "must be true or false")
    return Submission(
        channel=_text(data, "channel", "submissions.", longest=60),
        accounts=frozenset(_codes(data, "accounts", Account, "submissions.")),
        sent_on=sent_on,
        received_on=_day(data, "received_on", "submissions."),
        due_on=_day(data, "due_on", "submissions."),
        extended=extended,
        length=_code(data.get("length", Length.FULL), Length, "submissions.length"),
    )


def _reply(data: Mapping[str, Any]) -> Reply:
    _known(data, Reply, "replies.")
    on = _day(data, "on", "replies.")
    if on is None or "kind" not in data:
        raise CourseError("replies", 'each must look like {"kind": "refused", "on": "2026-11-23"}')
    return Reply(
        kind=_code(data["kind"], ReplyKind, "replies.kind"),
        on=on,
        reason=_code(data.get("reason", Reason.NONE_GIVEN), Reason, "replies.reason"),
        asks=tuple(_codes(data, "asks", Question, "replies.")),
        answered_on=_day(data, "answered_on", "replies."),
    )


Code = TypeVar("Code", bound=StrEnum)


def _known(data: Mapping[str, Any], kind: type, where: str) -> None:
    known = {item.name for item in fields(kind)}
    for name in data:
        if name not in known:
            raise CourseError(f"{where}{name}", f"is not a field; the fields are {', '.join(sorted(known))}")


def _objects(data: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    value = data.get(name, [])
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise CourseError(name, "must be a list of objects")
    return value


def _day(data: Mapping[str, Any], name: str, where: str) -> date | None:
    value = data.get(name)
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise CourseError(f"{where}{name}", "must be a day such as 2026-11-23, or null") from None


def _text(data: Mapping[str, Any], name: str, where: str, *, longest: int) -> str:
    value = data.get(name, "")
    if not isinstance(value, str):
        raise CourseError(f"{where}{name}", "must be a text")
    if len(value) > longest:
        raise CourseError(f"{where}{name}", f"is longer than {longest} characters")
    return value


def _code(value: Any, kind: type[Code], name: str) -> Code:
    try:
        return kind(value)
    except ValueError:
        raise CourseError(name, f"must be one of {', '.join(kind)}") from None


def _codes(data: Mapping[str, Any], name: str, kind: type[Code], where: str) -> list[Code]:
    value = data.get(name, [])
    if not isinstance(value, list):
        raise CourseError(f"{where}{name}", "must be a list")
    return list(dict.fromkeys(_code(item, kind, f"{where}{name}") for item in value))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
