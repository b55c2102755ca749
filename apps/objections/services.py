"""Everything that can be done with an objection: one whole act each, with its event inside."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from django.db import transaction

from apps.core.lookup import keyed_hash
from apps.legal.channels import Route, routes_for
from apps.legal.deadlines import SentBy, deadline_for, received_on
from apps.legal.loading import load_lawbook
from apps.objections import limits, measuring
from apps.objections.answers import WITHOUT_SENSITIVE, Answers, facts_from, version_of
from apps.objections.drafts import compose_for, draft_of, facts_digest_of
from apps.objections.lifecycle import Status, check_step
from apps.objections.models import Event, Objection, Statement, Submission
from apps.objections.models.event import EventKind
from apps.objections.models.statement import Length
from apps.objections.route_texts import text_for
from apps.statements.composing import Composed
from apps.statements.varying import seed_for

FORM_KEY_DIGITS = 40
"""As many as the column takes: 160 bits of the hash."""

MOST_PUT_ASIDE = 20
"""Edits kept beside one text: more than anybody goes back to, and an end for a program that tries."""


class EditedElsewhereError(Exception):
    """The text was changed in another window since this one was opened; `text` is what it is now."""

    def __init__(self, text: str, revision: int) -> None:
        self.text = text
        self.revision = revision
        super().__init__("the statement was edited elsewhere")


class AnsweredElsewhereError(Exception):
    """The question was answered in another window since this one was opened; the answers are as they are now."""

    def __init__(self, answers: Answers) -> None:
        self.answers = answers
        super().__init__("the question was answered elsewhere")


class TooManyBegunError(Exception):
    """More objections were begun from one network than people begin. The way on is to wait."""


class AlreadySubmittedError(Exception):
    """Meta still owes an answer to what was sent for this account."""

    def __init__(self, account: str) -> None:
        self.account = account
        super().__init__("there is an open submission for this account")


class NoRightThenError(Exception):
    """On that day the law of the residence gave no right to object, as far as the lawbook knows."""


class NotWrittenError(Exception):
    """There is no statement yet that could have been sent."""


@transaction.atomic
def begin_objection(
    *, form_key: str, slug: str, values: Mapping[str, Any], language: str, network_hash: str, now: datetime
) -> Objection:
    """Begin an objection with its first answer.

    The key of the rendered form makes a double click, or a form sent again, the same objection. Who sends it
    gets that objection, so only its keyed hash is stored: a copy of the database opens nothing.
    Raises `TooManyBegunError`.
    """
    objection, created = Objection.objects.get_or_create(
        form_key=keyed_hash("first form", form_key)[:FORM_KEY_DIGITS],
        defaults={"active_at": now, "statement_language": language},
    )
    if created:
        if not limits.may_begin(network_hash, now):
            raise TooManyBegunError
        # From the first page on, so that the text which grows beside the questions keeps its sentences.
        objection.seed = seed_for(objection.reference)
        objection.save(update_fields=["seed"])
        _note(objection, EventKind.BEGUN, now.date())
    return record_answer(objection_id=objection.pk, slug=slug, values=values, now=now)


@transaction.atomic
def record_answer(
    *, objection_id: int, slug: str, values: Mapping[str, Any], now: datetime, started_from: str | None = None
) -> Objection:
    """Add or replace the answer to one question; all other answers stay as they are by now.

    `started_from` is the version of this answer that the person saw, as `Answers.version_of` names it.
    Raises `AnsweredElsewhereError` when it has become another one since; the same answer twice is none.
    """
    objection = _locked(objection_id)
    stored = objection.answers
    if started_from is not None and stored.version_of(values) not in {started_from, version_of(values)}:
        raise AnsweredElsewhereError(stored)
    objection.answers = objection.answers.with_answer(slug, values)
    objection.active_at = now
    objection.save(update_fields=["stored_answers", "active_at"])
    return objection


@transaction.atomic
def write_statement(
    *,
    objection_id: int,
    language: str = "",
    tone: str = "",
    variant: int | None = None,
    without_sensitive: bool | None = None,
    today: date,
) -> Objection:
    """Compose the statement, short and full; what is not given here stays as it was chosen before.

    Texts written earlier, edited or not, stay. The same answers written twice make one text.
    Raises `NoRightError` where the law gives no right to object.
    """
    objection = _locked(objection_id)
    objection.statement_language = language or objection.statement_language
    objection.tone = tone or objection.tone
    objection.variant = objection.variant if variant is None else variant
    objection.seed = objection.seed or seed_for(objection.reference)
    changed = ["statement_language", "tone", "variant", "seed"]
    if without_sensitive is not None:
        objection.answers = objection.answers.with_answer("sensitive", {WITHOUT_SENSITIVE: without_sensitive})
        changed.append("stored_answers")
    objection.save(update_fields=changed)
    written = [
        _keep(objection, compose_for(objection, length=length, today=today), length, today=today)
        for length in Length.values
    ]
    if any(written):
        _note(objection, EventKind.COMPOSED, today)
    return objection


@transaction.atomic
def keep_names(*, objection_id: int, values: Mapping[str, str], now: datetime, today: date) -> None:
    """Keep the names of person and accounts; write the texts anew where no hand has changed them.

    A second call, or one that brings nothing new, changes nothing.
    """
    objection = _locked(objection_id)
    if all(objection.answers.get(name) == value for name, value in values.items()):
        return
    edited = any(
        draft.statement and draft.statement.is_edited
        for draft in (draft_of(objection, length) for length in Length.values)
    )
    record_answer(objection_id=objection_id, slug="names", values=values, now=now)
    if not edited:
        write_statement(objection_id=objection_id, today=today)


@transaction.atomic
def keep_postal_address(*, objection_id: int, address: str) -> None:
    """Keep the address for letters, or forget it when it is empty. A second call changes nothing."""
    objection = Objection.objects.select_for_update().filter(pk=objection_id).first()
    if objection is not None and objection.postal_address != address:
        objection.postal_address = address
        objection.save(update_fields=["postal_address"])


@transaction.atomic
def edit_statement(*, objection_id: int, length: str, text: str, revision: int, today: date) -> None:
    """Keep the person's own version beside the composed one.

    `revision` is that of the text the person started from. Raises `EditedElsewhereError` when it
    has been changed since, and `NotWrittenError` when there is nothing to edit.
    """
    statement = _current(_locked(objection_id), length)
    if statement.text == text:
        return
    if statement.revision != revision:
        raise EditedElsewhereError(statement.text, statement.revision)
    statement.edited_text = "" if text == statement.composed_text else text
    statement.revision += 1
    statement.save(update_fields=["edited_text", "revision"])
    _note(statement.objection, EventKind.EDITED, today)


@transaction.atomic
def restore_statement(*, objection_id: int, length: str, today: date) -> None:
    """Go back to the composed text and put the edit aside. Does nothing when it was not edited."""
    statement = _current(_locked(objection_id), length)
    if statement.is_edited:
        replace_edit(statement, "")
        _note(statement.objection, EventKind.RESTORED, today)


@transaction.atomic
def bring_back_edit(*, objection_id: int, length: str, edit: str, today: date) -> None:
    """Use an earlier edit again, named by its key; the edit in use is put aside.

    Does nothing when it is in use already, or there is none of that key.
    """
    objection = _locked(objection_id)
    statement = _current(objection, length)
    earlier = draft_of(objection, length).earlier_edits
    text = next((one.text for one in earlier if one.key == edit), None)
    if text is not None:
        replace_edit(statement, text)
        _note(objection, EventKind.EDITED, today)


@transaction.atomic
def record_submissions(
    *,
    objection_id: int,
    accounts: Collection[str],
    sent_by: str,
    length: str,
    sent_on: date,
    confirmed: bool = False,
    which: int = 1,
) -> list[Submission]:
    """Note that the person has sent the statement for these accounts, and start the clock.

    `which` tells several accounts of one service apart that are not linked: 2 is the second.

    Saying the same thing twice notes it once. Raises `AlreadySubmittedError` while Meta has yet to
    answer something sent on another day, `NoRightThenError` for a day before the law began, and
    `NotWrittenError` without a statement.
    """
    objection = _locked(objection_id)
    facts = facts_from(objection.answers)
    lawbook = load_lawbook()
    rule = lawbook.deadline_rule_for(facts.country, facts.region, sent_on)
    statement = _current(objection, length)
    if rule is None:
        raise NoRightThenError
    arrived_on = received_on(sent_on, SentBy(sent_by))
    noted = []
    for route in routes_for(facts, lawbook, sent_on):
        if route.key not in accounts:
            continue
        # Without an account there is no second one.
        account = f"{route.key}_{which}" if which > 1 and route.account else route.key
        open_before = objection.submissions.open().filter(account=account).first()
        if open_before is not None:
            if open_before.sent_on == sent_on:
                continue
            raise AlreadySubmittedError(account)
        submission = Submission.objects.create(
            objection=objection,
            statement=statement,
            text=text_for(route, objection, statement, today=sent_on),
            channel=_channel_of(route, sent_by),
            length=length,
            sent_by=sent_by,
            status=Status.RECEIVED if confirmed else Status.SENT,
            account=account,
            covers=[account.value for account in route.covers],
            sent_on=sent_on,
            received_on=arrived_on,
            reply_due_on=deadline_for(arrived_on, rule).due_on,
        )
        _note(objection, EventKind.SENT, sent_on, submission)
        if confirmed:
            _note(objection, EventKind.RECEIVED, sent_on, submission)
        noted.append(submission)
    return noted


@transaction.atomic
def withdraw_submission(*, objection_id: int, submission_id: int, today: date) -> None:
    """Take back a submission that was noted by mistake. A second call changes nothing.

    Raises `Submission.DoesNotExist` for one of another objection.
    """
    objection = _locked(objection_id)
    submission = objection.submissions.get(pk=submission_id)
    if submission.status == Status.WITHDRAWN:
        return
    check_step(Status(submission.status), Status.WITHDRAWN)
    submission.status = Status.WITHDRAWN
    submission.save(update_fields=["status"])
    _note(objection, EventKind.WITHDRAWN, today, submission)


@transaction.atomic
def note_trouble(*, objection_id: int, today: date) -> None:
    """Note that Meta's form did not work for the person, so that their page can say so; once a day is enough."""
    objection = _locked(objection_id)
    if not objection.events.filter(kind=EventKind.WENT_WRONG, happened_on=today).exists():
        _note(objection, EventKind.WENT_WRONG, today)


def _locked(objection_id: int) -> Objection:
    return Objection.objects.select_for_update().get(pk=objection_id)


def _current(objection: Objection, length: str) -> Statement:
    statement = draft_of(objection, length).statement
    if statement is None:
        raise NotWrittenError
    return statement


def replace_edit(statement: Statement, text: str) -> None:
    """Put the edit in use aside, and use another text, or the composed one when it is empty. Notes no event."""
    aside = [edit for edit in statement.put_aside if edit not in {text, statement.edited_text}]
    if statement.is_edited:
        aside.insert(0, statement.edited_text)
    statement.put_aside = aside[:MOST_PUT_ASIDE]
    statement.edited_text = text
    statement.revision += 1
    statement.save(update_fields=["put_aside", "edited_text", "revision"])


def _keep(objection: Objection, composed: Composed, length: str, *, today: date) -> bool:
    statement, created = Statement.objects.get_or_create(
        objection=objection,
        document="objection",
        length=length,
        language=composed.language,
        facts_digest=facts_digest_of(composed),
        defaults={
            "composed_text": composed.text,
            "edition": composed.edition,
            "paragraphs": [{"id": part.id, "version": part.version} for part in composed.paragraphs],
            "has_personal_ground": composed.has_personal_ground,
        },
    )
    if created:
        own_name = facts_from(objection.answers).name
        measuring.keep(statement, objection, measuring.measure(composed, statement, own_name=own_name), today=today)
    return created


def _channel_of(route: Route, sent_by: str) -> str:
    if sent_by == "post":
        return next((way.id for way in route.fallbacks if way.kind == "post"), route.channel.id)
    return route.channel.id


def _note(objection: Objection, kind: EventKind, happened_on: date, submission: Submission | None = None) -> None:
    Event.objects.create(objection=objection, kind=kind, happened_on=happened_on, submission=submission)
