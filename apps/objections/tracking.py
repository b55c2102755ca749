"""What becomes of a submission after it was sent: one whole act each, with its event inside."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import IntegrityError, transaction

from apps.core.lookup import keyed_hash
from apps.legal.deadlines import deadline_for
from apps.legal.loading import load_lawbook
from apps.objections.answers import facts_from
from apps.objections.complaints import wrong_of, wrong_since
from apps.objections.courses import course_of, replies_of
from apps.objections.drafts import compose_for, facts_digest_of
from apps.objections.lifecycle import OPEN, Status, StepNotAllowedError, check_step
from apps.objections.models import CalendarFeed, Event, Objection, Reply, Statement, Submission
from apps.objections.models.event import EventKind
from apps.objections.services import AlreadySubmittedError, EditedElsewhereError, replace_edit
from apps.statements.composing import Composed

BECOMES = {
    "received": Status.RECEIVED,
    "questioned": Status.QUESTIONED,
    "honoured": Status.HONOURED,
    "refused": Status.REFUSED,
    "redirected": Status.REDIRECTED,
    "failed": Status.FAILED,
    "relapsed": Status.RELAPSED,
}
"""Which reply leads to which status. An extension is decided by its day and its reasons."""

CALENDAR = "calendar"
"""What calendar tokens are hashed for."""


class ReplyTooEarlyError(Exception):
    """The reply is dated before the objection was sent, or after today."""


class NotTogetherError(Exception):
    """One complaint is about submissions with the same wrong; these differ, or have none."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A later letter as it stands: what would be composed today, and what was kept of it, if anything.

    `bare` is the same without the sender's name and address at its head. It is what is kept and
    changed, so that an address which comes later, or is not kept, still reaches the letter.
    """

    composed: Composed
    bare: Composed
    kept: Statement | None
    sender_address: str = field(default="", repr=False)

    @property
    def body(self) -> str:
        """Return what the person can change: all but their address."""
        return self.kept.text if self.kept else self.bare.text

    @property
    def text(self) -> str:
        """Return what the person will send."""
        if self.kept is None:
            return self.composed.text
        return self._with_sender(self.kept.text)

    @property
    def revision(self) -> int:
        """Return the revision of what was kept; 0 where nothing was."""
        return self.kept.revision if self.kept else 0

    @property
    def is_edited(self) -> bool:
        """Say whether the person has changed what we wrote."""
        return self.kept is not None and self.kept.is_edited

    @property
    def is_outdated(self) -> bool:
        """Say whether something else would be written today."""
        return self.kept is not None and not _says_the_same(self.kept.composed_text, self.bare)

    @property
    def put_aside(self) -> list[str]:
        """Return the person's own versions that are not in use, the newest first."""
        return list(self.kept.put_aside) if self.kept else []

    def _with_sender(self, text: str) -> str:
        """Return a text of the person's own with what the address changes in ours: the head, and no line left to fill.

        Whoever wrote the address into the text does not get it twice.
        """
        head = next((part.text for part in self.composed.paragraphs if part.id == "sender"), "")
        if not head or all(line in text for line in self.sender_address.splitlines()):
            return text
        filled = set(self.bare.text.splitlines()) - set(self.composed.text.splitlines())
        return "\n".join([head, "", *(line for line in text.splitlines() if line not in filled)])


def record_reply(*, objection_id: int, submission_id: int, **said: Any) -> Reply:
    """Note what Meta sent back about one submission. Takes the same, and raises as `record_replies` does."""
    (reply,) = record_replies(objection_id=objection_id, submission_ids=[submission_id], **said)
    return reply


@transaction.atomic
def record_replies(
    *,
    objection_id: int,
    submission_ids: Collection[int],
    kind: str,
    came_on: date,
    today: date,
    text: str = "",
    read_as: str = "",
    reason: str = "",
    asks: Collection[str] = (),
    with_reasons: bool = True,
) -> list[Reply]:
    """Note what Meta sent back about these submissions, and what follows from it for each: all of them, or none.

    The same reply told twice is noted once. Where Meta agrees to a part and says nothing of the rest,
    it still owes an answer, by the same day. An extension moves the last day only if Meta told it
    within the first period and with reasons (Art. 12(3) GDPR); otherwise it is noted and changes
    nothing. Raises `StepNotAllowedError`, `ReplyTooEarlyError`, and `Submission.DoesNotExist` for one
    of another objection.
    """
    said = {"kind": kind, "came_on": came_on, "reason": reason, "asks": sorted(asks)}
    return [
        _note_reply(submission, said, today, with_reasons=with_reasons, text=text, read_as=read_as)
        for submission in _all_locked(objection_id, submission_ids)
    ]


def record_more_time(
    *, objection_id: int, submission_id: int, told_on: date, with_reasons: bool, today: date
) -> Submission:
    """Note that Meta asked for more time, and return the submission with its last day as it is now.

    It has moved only if Meta asked within the first period and said why. Raises as `record_reply` does.
    """
    return record_reply(
        objection_id=objection_id,
        submission_id=submission_id,
        kind="extended",
        came_on=told_on,
        today=today,
        with_reasons=with_reasons,
    ).submission


@transaction.atomic
def take_back_reply(*, objection_id: int, submission_id: int, today: date) -> None:
    """Undo the latest reply, if it was a slip: the submission is again what it was before.

    Does nothing where there is none, or where something was sent after it.
    """
    submission = _locked(objection_id, submission_id)
    noted = sorted(replies_of(submission), key=lambda reply: reply.pk)
    if not noted or noted[-1].answered_on is not None or submission.status == Status.COMPLAINED:
        return
    reply = noted[-1]
    reply.taken_back = True
    reply.save(update_fields=["taken_back"])
    if submission.extended_on == reply.came_on and reply.kind == "extended":
        submission.extended_on = None
    submission.status, submission.reply_due_on = reply.status_before, reply.due_before
    _save(submission)
    _note(submission, EventKind.CORRECTED, today)


def letter_of(
    objection: Objection,
    *submissions: Submission,
    document: str,
    length: str,
    today: date,
    sender_address: str = "",
    language: str = "",
) -> Letter:
    """Return a later letter as it stands, about one submission or several. Writes nothing.

    Of what was kept, a text made from the same is used before the newest. Raises as `compose` does.
    """

    def written(address: str) -> Composed:
        course = course_of(*submissions, today=today, sender_address=address)
        return compose_for(objection, document=document, length=length, today=today, course=course, language=language)

    bare = written("")
    composed = written(sender_address) if sender_address else bare
    lead = _lead(submissions)
    rows = list(
        lead.letters.filter(document=document, length=length, language=bare.language).order_by("-created_at", "-pk")
    )
    same = (row for row in rows if _says_the_same(row.composed_text, bare))
    return Letter(composed, bare, next(same, None) or next(iter(rows), None), sender_address)


@transaction.atomic
def edit_letter(
    *,
    objection_id: int,
    submission_ids: Collection[int],
    document: str,
    length: str,
    text: str,
    revision: int,
    today: date,
    language: str = "",
) -> None:
    """Keep the person's own version of a later letter beside the composed one.

    Our own text given back puts their version aside. Raises `EditedElsewhereError` when it has been
    changed since, and as `compose` does.
    """
    submissions = _all_locked(objection_id, submission_ids)
    letter = _letter_about(submissions, document=document, length=length, today=today, language=language)
    if letter.body == text:
        return
    if letter.revision != revision:
        raise EditedElsewhereError(letter.body, letter.revision)
    kept = letter.kept or _keep(_lead(submissions), letter.bare)
    if text == kept.composed_text:
        replace_edit(kept, "")
    else:
        kept.edited_text = text
        kept.revision += 1
        kept.save(update_fields=["edited_text", "revision"])
    _note(_lead(submissions), EventKind.EDITED, today)


@transaction.atomic
def renew_letter(
    *,
    objection_id: int,
    submission_ids: Collection[int],
    document: str,
    length: str,
    today: date,
    language: str = "",
) -> None:
    """Write a later letter anew from what has happened by now; the earlier one stays in the record.

    A second call changes nothing. Raises as `compose` does.
    """
    submissions = _all_locked(objection_id, submission_ids)
    letter = _letter_about(submissions, document=document, length=length, today=today, language=language)
    if letter.is_outdated:
        _keep(_lead(submissions), letter.bare)


@transaction.atomic
def record_letter(
    *, objection_id: int, submission_id: int, document: str, length: str, sent_on: date, today: date
) -> None:
    """Note that a later letter was sent, with its text. The same day told twice is noted once.

    Raises `StepNotAllowedError`, and as `compose` does.
    """
    submission = _locked(objection_id, submission_id)
    event = {
        "more_information": EventKind.ANSWERED,
        "reply_to_refusal": EventKind.REPEATED,
        "follow_up": EventKind.FOLLOWED_UP,
        "asked_again": EventKind.TOLD_AGAIN,
    }[document]
    if submission.events.filter(kind=event, happened_on=sent_on).exists():
        return
    if not submission.sent_on <= sent_on <= today:
        raise ReplyTooEarlyError
    letter = _letter_about([submission], document=document, length=length, today=today)
    if letter.kept is None:
        _keep(submission, letter.bare)
    if event in {EventKind.ANSWERED, EventKind.REPEATED}:
        kind = "questioned" if event is EventKind.ANSWERED else "refused"
        if submission.status != kind:
            raise StepNotAllowedError(Status(submission.status), Status.SENT)
        reply = [one for one in replies_of(submission) if one.kind == kind][-1]
        if sent_on < reply.came_on:
            raise ReplyTooEarlyError
        reply.answered_on = sent_on
        reply.save(update_fields=["answered_on"])
        _become(submission, Status.EXTENDED if event is EventKind.ANSWERED and submission.extended_on else Status.SENT)
    elif event is EventKind.FOLLOWED_UP and not submission.is_overdue(sent_on):
        raise ReplyTooEarlyError
    elif event is EventKind.TOLD_AGAIN and submission.status != Status.RELAPSED:
        raise StepNotAllowedError(Status(submission.status), Status.RELAPSED)
    _note(submission, event, sent_on)


@transaction.atomic
def record_complaint(
    *,
    objection_id: int,
    submission_ids: Collection[int],
    filed_on: date,
    today: date,
    language: str = "",
) -> None:
    """Note that the person has complained to the authority; after three months there should be news.

    All submissions go in one complaint and one transaction. A second call changes nothing. Raises
    `NotTogetherError` unless the same went wrong with each, `ReplyTooEarlyError` for a day before it
    did, `StepNotAllowedError`, and as `compose` does.
    """
    named = _all_locked(objection_id, submission_ids)
    submissions = [submission for submission in named if submission.status != Status.COMPLAINED]
    if not submissions:
        return
    wrongs = {wrong_of(submission, today) for submission in submissions}
    if len(wrongs) > 1 or "" in wrongs:
        raise NotTogetherError
    if not max(wrong_since(submission) for submission in submissions) <= filed_on <= today:
        raise ReplyTooEarlyError
    letter = _letter_about(submissions, document="complaint", length="full", today=today, language=language)
    if letter.kept is None:
        _keep(_lead(submissions), letter.bare)
    for submission in submissions:
        _become(submission, Status.COMPLAINED)
        _note(submission, EventKind.COMPLAINED, filed_on)


@transaction.atomic
def ask_for_news(*, objection_id: int, submission_id: int, today: date) -> None:
    """Note that the person has asked the authority for news; the three months begin again."""
    submission = _locked(objection_id, submission_id)
    if submission.status != Status.COMPLAINED:
        raise StepNotAllowedError(Status(submission.status), Status.COMPLAINED)
    if not submission.events.filter(kind=EventKind.NEWS_ASKED, happened_on=today).exists():
        _note(submission, EventKind.NEWS_ASKED, today)


@transaction.atomic
def close_submission(*, objection_id: int, submission_id: int, today: date) -> None:
    """End what ended at the authority. A second call changes nothing. Raises `StepNotAllowedError`."""
    submission = _locked(objection_id, submission_id)
    if _become(submission, Status.CLOSED):
        _note(submission, EventKind.CLOSED, today)


@transaction.atomic
def confirm_still_so(*, objection_id: int, submission_id: int, today: date) -> None:
    """Note that Meta keeps its word, a year later. Raises `StepNotAllowedError` where it gave none."""
    submission = _locked(objection_id, submission_id)
    if submission.status != Status.HONOURED:
        raise StepNotAllowedError(Status(submission.status), Status.HONOURED)
    if not submission.events.filter(kind=EventKind.STILL_SO, happened_on=today).exists():
        _note(submission, EventKind.STILL_SO, today)


@transaction.atomic
def open_calendar(*, objection_id: int) -> str:
    """Make a private calendar address and return its token, which is kept nowhere; an earlier one ends."""
    token = secrets.token_urlsafe(24)
    CalendarFeed.objects.update_or_create(
        objection_id=objection_id, defaults={"token_hash": keyed_hash(CALENDAR, token)}
    )
    return token


@transaction.atomic
def close_calendar(*, objection_id: int) -> None:
    """End the private calendar address. A second call changes nothing."""
    CalendarFeed.objects.filter(objection_id=objection_id).delete()


def objection_of_calendar(token: str) -> Objection | None:
    """Return the objection whose calendar address this is, or None."""
    feed = CalendarFeed.objects.select_related("objection").filter(token_hash=keyed_hash(CALENDAR, token)).first()
    return feed.objection if feed else None


def _locked(objection_id: int, submission_id: int) -> Submission:
    # The objection is the lock of everything that belongs to it.
    objection = Objection.objects.select_for_update().get(pk=objection_id)
    submission = objection.submissions.get(pk=submission_id)
    submission.objection = objection
    return submission


def _all_locked(objection_id: int, submission_ids: Collection[int]) -> list[Submission]:
    """Return the submissions in the order they were noted. Raises `Submission.DoesNotExist` if one is missing."""
    return [_locked(objection_id, submission_id) for submission_id in sorted(set(submission_ids))]


def _letter_about(
    submissions: Sequence[Submission], *, document: str, length: str, today: date, language: str = ""
) -> Letter:
    return letter_of(
        submissions[0].objection, *submissions, document=document, length=length, today=today, language=language
    )


def _says_the_same(text: str, bare: Composed) -> bool:
    """Say whether we would write this text again; that a letter bears another day changes nothing."""
    day = next((part.text for part in bare.paragraphs if part.id == "day"), "")
    before, now = text.split("\n\n"), bare.text.split("\n\n")
    if day and len(before) == len(now):
        before[now.index(day)] = day
    return before == now


def _lead(submissions: Sequence[Submission]) -> Submission:
    """Return the submission that a letter about several is kept with: the first that was noted."""
    return min(submissions, key=lambda submission: submission.pk)


def _note_reply(
    submission: Submission, said: Mapping[str, Any], today: date, *, with_reasons: bool, **words: str
) -> Reply:
    kind, came_on = said["kind"], said["came_on"]
    if not submission.sent_on <= came_on <= today:
        raise ReplyTooEarlyError
    for earlier in replies_of(submission):
        if {name: getattr(earlier, name) for name in said} == said and earlier.answered_on is None:
            return earlier
    before = {"status_before": submission.status, "due_before": submission.reply_due_on}
    event = EventKind(kind)
    match kind:
        case "extended":
            event = _extend(submission, came_on, with_reasons)
        case "partly":
            _agreed_in_part(submission)
        case _:
            _become(submission, BECOMES[kind])
    reply = Reply.objects.create(submission=submission, **said, **words, **before)
    _note(submission, event, came_on)
    return reply


def _extend(submission: Submission, told_on: date, with_reasons: bool) -> EventKind:
    """Move the last day, if the law lets Meta do so, and say which it was."""
    facts = facts_from(submission.objection.answers)
    rule = load_lawbook().deadline_rule_for(facts.country, facts.region, submission.sent_on)
    deadline = deadline_for(submission.received_on, rule) if rule else None
    check_step(Status(submission.status), Status.EXTENDED)
    if deadline is None or deadline.extended_due_on is None or told_on > deadline.due_on or not with_reasons:
        return EventKind.EXTENDED_LATE
    submission.status = Status.EXTENDED
    submission.extended_on = told_on
    submission.reply_due_on = deadline.extended_due_on
    _save(submission)
    return EventKind.EXTENDED


def _agreed_in_part(submission: Submission) -> None:
    """Leave it open: a yes to a part ends nothing, and shows that it has arrived."""
    current = Status(submission.status)
    if current == Status.SENT:
        _become(submission, Status.RECEIVED)
    elif current not in {*OPEN, Status.REFUSED, Status.COMPLAINED}:
        raise StepNotAllowedError(current, Status.RECEIVED)


def _become(submission: Submission, wanted: Status) -> bool:
    """Take the step, and say whether there was one to take."""
    current = Status(submission.status)
    if current == wanted:
        return False
    check_step(current, wanted)
    submission.status = wanted
    _save(submission)
    return True


def _save(submission: Submission) -> None:
    try:
        with transaction.atomic():
            submission.save(update_fields=["status", "reply_due_on", "extended_on"])
    except IntegrityError:
        # The same account was sent again meanwhile, and that one is open.
        raise AlreadySubmittedError(submission.account) from None


def _keep(submission: Submission, composed: Composed) -> Statement:
    return Statement.objects.create(
        objection=submission.objection,
        about=submission,
        document=composed.document,
        length=composed.length.value,
        language=composed.language,
        # Two submissions may have the same letter on the same day, and each keeps its own.
        facts_digest=keyed_hash("letter", f"{submission.row_key}:{facts_digest_of(composed)}"),
        composed_text=composed.text,
        edition=composed.edition,
        paragraphs=[{"id": part.id, "version": part.version} for part in composed.paragraphs],
        has_personal_ground=composed.has_personal_ground,
    )


def _note(submission: Submission, kind: EventKind, happened_on: date) -> None:
    Event.objects.create(
        objection_id=submission.objection_id, submission=submission, kind=kind, happened_on=happened_on
    )
