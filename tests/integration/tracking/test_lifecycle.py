"""Every step a submission can and cannot take, through the acts that people do, and in two tabs at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime

import pytest
from django.db import connection, connections

from apps.objections import services, tracking
from apps.objections.answers import Answers
from apps.objections.lifecycle import Status, StepNotAllowedError
from apps.objections.models import Event, Objection, Reply, Statement, Submission
from tests.integration.objections.test_statement_pages import written

pytestmark = pytest.mark.django_db

TODAY = date(2026, 12, 30)

# The table of the plan, written out once more: what each reply may turn a submission into.
ALLOWED = {
    "sent": "received questioned extended honoured refused redirected failed",
    "received": "questioned extended honoured refused redirected failed",
    "questioned": "received extended honoured refused redirected failed",
    "extended": "questioned honoured refused failed",
    "refused": "honoured",
    "complained": "honoured refused",
    "honoured": "relapsed",
    "relapsed": "honoured",
    "redirected": "",
    "failed": "",
    "withdrawn": "",
    "closed": "",
}
REPLIES = "received questioned extended honoured refused redirected failed relapsed".split()
STAYS = {(status, status) for status in REPLIES}
"""The same said again is noted and changes nothing, with one exception: a second extension is no step."""


def submission(status="sent", account="facebook", objection=None, **more):
    if objection is None:
        objection = Objection(form_key=f"key-{Objection.objects.count()}", active_at=datetime(2026, 11, 25, tzinfo=UTC))
        objection.answers = Answers.from_stored({}).with_answer("where-you-live", {"country": "IE"})
        objection.save()
    statement = Statement.objects.create(
        objection=objection,
        length="full",
        language="en",
        composed_text="I object.",
        edition=1,
        facts_digest=f"{account}-{Statement.objects.count()}",
    )
    made = Submission.objects.create(
        **{
            "objection": objection,
            "statement": statement,
            "channel": "facebook_ai",
            "account": account,
            "text": "I object.",
            "covers": [account],
            "status": status,
            "sent_on": date(2026, 11, 25),
            "received_on": date(2026, 11, 25),
            "reply_due_on": date(2026, 12, 28),
            **more,
        }
    )
    Event.objects.create(objection=objection, submission=made, kind="sent", happened_on=made.sent_on)
    return made


def reply(to, kind, came_on=date(2026, 12, 10), **more):
    return tracking.record_reply(
        objection_id=to.objection_id, submission_id=to.pk, kind=kind, came_on=came_on, today=TODAY, **more
    )


@pytest.mark.parametrize("kind", REPLIES)
@pytest.mark.parametrize("status", Status.values)
def test_a_reply_takes_only_the_steps_of_the_table_and_its_event_says_so(status, kind):
    one = submission(status)

    if kind in ALLOWED[status].split() or ((status, kind) in STAYS and kind != "extended"):
        reply(one, kind)
        expected = (kind, 1, 1)
    else:
        with pytest.raises(StepNotAllowedError):
            reply(one, kind)
        expected = (status, 0, 0)

    one.refresh_from_db()
    assert (one.status, one.replies.count(), one.events.filter(kind=kind).exclude(kind="sent").count()) == expected


@pytest.mark.parametrize("day", [date(2026, 11, 24), date(2026, 12, 31)])
def test_a_reply_of_a_day_before_it_was_sent_or_after_today_is_refused_whoever_asks(day):
    one = submission()

    with pytest.raises(tracking.ReplyTooEarlyError):
        reply(one, "honoured", came_on=day)

    one.refresh_from_db()
    assert one.status == "sent"
    assert not Reply.objects.exists()


# The last day for an answer is 28 December: on it nobody can have complained about silence.
@pytest.mark.parametrize("day", [date(2026, 12, 28), date(2026, 12, 31)])
def test_a_complaint_of_a_day_that_cannot_be_is_refused_whoever_asks(day):
    one = submission()

    with pytest.raises(tracking.ReplyTooEarlyError):
        tracking.record_complaint(objection_id=one.objection_id, submission_ids=[one.pk], filed_on=day, today=TODAY)

    one.refresh_from_db()
    assert one.status == "sent"
    assert not Statement.objects.filter(document="complaint").exists()


@pytest.mark.parametrize(("document", "kind"), [("more_information", "questioned"), ("reply_to_refusal", "refused")])
def test_an_answer_cannot_have_been_sent_before_what_it_answers_came(document, kind):
    one = submission()
    reply(one, kind, asks=["reasons"] if kind == "questioned" else [])

    with pytest.raises(tracking.ReplyTooEarlyError):
        tracking.record_letter(
            objection_id=one.objection_id,
            submission_id=one.pk,
            document=document,
            length="full",
            sent_on=date(2026, 12, 9),
            today=TODAY,
        )

    one.refresh_from_db()
    assert (one.status, one.replies.get().answered_on, one.letters.count()) == (kind, None, 0)


def test_what_was_sent_again_since_is_not_opened_a_second_time():
    one = submission()
    reply(one, "failed")
    again = submission(objection=one.objection)

    with pytest.raises(services.AlreadySubmittedError):
        tracking.take_back_reply(objection_id=one.objection_id, submission_id=one.pk, today=TODAY)

    assert [(each.status, each.events.count()) for each in (one, again)] == [("sent", 2), ("sent", 1)]
    one.refresh_from_db()
    assert one.status == "failed"
    assert not one.replies.get().taken_back


AGREED_IN_PART = {
    **{status: status for status in ("received", "questioned", "extended", "refused", "complained")},
    # A yes to a part shows that it has arrived, and ends nothing.
    "sent": "received",
}


@pytest.mark.parametrize("status", Status.values)
def test_a_yes_to_a_part_leaves_what_is_open_open_and_ends_nothing_else(status):
    one = submission(status)

    if status in AGREED_IN_PART:
        reply(one, "partly")
        expected = (AGREED_IN_PART[status], 1, 1)
    else:
        with pytest.raises(StepNotAllowedError):
            reply(one, "partly")
        expected = (status, 0, 0)

    one.refresh_from_db()
    assert (one.status, one.replies.count(), one.events.filter(kind="partly").count()) == expected
    assert one.reply_due_on == date(2026, 12, 28)


LETTERS = {
    "more_information": ("questioned", {"questioned"}, "sent", "answered"),
    "reply_to_refusal": ("refused", {"refused"}, "sent", "repeated"),
    "follow_up": ("", {"sent", "received", "questioned", "extended"}, "", "followed_up"),
    "asked_again": ("relapsed", {"relapsed"}, "", "told_again"),
}


@pytest.mark.parametrize("document", LETTERS)
@pytest.mark.parametrize("status", Status.values)
def test_a_letter_counts_as_sent_only_where_it_is_due(status, document):
    kind, due_in, becomes, event = LETTERS[document]
    one = submission(status)
    if kind:
        # There is something to answer, whatever has become of it since.
        Reply.objects.create(
            submission=one,
            kind=kind,
            came_on=date(2026, 12, 10),
            asks=["reasons"] if kind == "questioned" else [],
            status_before="sent",
            due_before=one.reply_due_on,
        )
    which = {"objection_id": one.objection_id, "submission_id": one.pk, "document": document}

    if status in due_in:
        tracking.record_letter(**which, length="full", sent_on=TODAY, today=TODAY)
        tracking.record_letter(**which, length="full", sent_on=TODAY, today=TODAY)
        expected = (becomes or status, 1)
    else:
        with pytest.raises((StepNotAllowedError, tracking.ReplyTooEarlyError)):
            tracking.record_letter(**which, length="full", sent_on=TODAY, today=TODAY)
        expected = (status, 0)

    one.refresh_from_db()
    assert (one.status, one.events.filter(kind=event).count()) == expected


@pytest.mark.parametrize("status", Status.values)
def test_a_slip_is_taken_back_unless_the_authority_has_it_or_it_was_answered(status):
    one = submission(status)
    slip = Reply.objects.create(
        submission=one, kind="refused", came_on=date(2026, 12, 10), status_before="sent", due_before=one.reply_due_on
    )
    which = {"objection_id": one.objection_id, "submission_id": one.pk, "today": TODAY}

    tracking.take_back_reply(**which)
    tracking.take_back_reply(**which)

    one.refresh_from_db()
    slip.refresh_from_db()
    taken = status != "complained"
    assert (one.status, slip.taken_back) == ("sent" if taken else status, taken)
    assert one.events.filter(kind="corrected").count() == int(taken)


def test_a_reply_that_was_answered_is_not_taken_back():
    one = submission("questioned")
    Reply.objects.create(
        submission=one,
        kind="questioned",
        came_on=date(2026, 12, 10),
        asks=["reasons"],
        answered_on=date(2026, 12, 11),
        status_before="received",
        due_before=one.reply_due_on,
    )

    tracking.take_back_reply(objection_id=one.objection_id, submission_id=one.pk, today=TODAY)

    one.refresh_from_db()
    assert one.status == "questioned"
    assert not one.events.filter(kind="corrected").exists()


WITHDRAWN_FROM = {"sent", "received", "questioned", "extended", "refused"}
ACTS = {
    "withdraw": (services.withdraw_submission, WITHDRAWN_FROM, "withdrawn", {"withdrawn"}),
    "close": (tracking.close_submission, {"complained"}, "closed", {"closed"}),
    "news": (tracking.ask_for_news, {"complained"}, "complained", set()),
    "still so": (tracking.confirm_still_so, {"honoured"}, "honoured", set()),
}


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("status", Status.values)
def test_what_a_person_does_takes_only_the_steps_of_the_table(status, act):
    do, allowed_from, becomes, nothing_left = ACTS[act]
    one = submission(status)
    which = {"objection_id": one.objection_id, "submission_id": one.pk, "today": TODAY}

    if status in allowed_from | nothing_left:
        do(**which)
        do(**which)
        expected = becomes
    else:
        with pytest.raises(StepNotAllowedError):
            do(**which)
        expected = status

    one.refresh_from_db()
    assert one.status == expected
    assert one.events.exclude(kind="sent").count() == (1 if status in allowed_from else 0)


COMPLAINED_FROM = {"sent", "received", "questioned", "extended", "refused", "relapsed"}


@pytest.mark.parametrize("status", Status.values)
def test_a_complaint_is_filed_only_where_something_went_wrong(status):
    one = submission(status)
    if status == "relapsed":
        Reply.objects.create(
            submission=one,
            kind="relapsed",
            came_on=date(2026, 12, 10),
            status_before="honoured",
            due_before=one.reply_due_on,
        )
    which = {"objection_id": one.objection_id, "submission_ids": [one.pk], "filed_on": TODAY, "today": TODAY}

    if status in COMPLAINED_FROM:
        tracking.record_complaint(**which)
        expected = "complained"
    elif status == "complained":
        tracking.record_complaint(**which)
        expected = status
    else:
        with pytest.raises(tracking.NotTogetherError):
            tracking.record_complaint(**which)
        expected = status

    one.refresh_from_db()
    assert one.status == expected
    assert one.events.filter(kind="complained").count() == (1 if status in COMPLAINED_FROM else 0)


ACTS_WITH_EVENTS = {
    "reply": ("sent", lambda one: reply(one, "refused")),
    "extension": ("sent", lambda one: reply(one, "extended")),
    "part": ("sent", lambda one: reply(one, "partly")),
    "news": (
        "complained",
        lambda one: tracking.ask_for_news(objection_id=one.objection_id, submission_id=one.pk, today=TODAY),
    ),
    "still so": (
        "honoured",
        lambda one: tracking.confirm_still_so(objection_id=one.objection_id, submission_id=one.pk, today=TODAY),
    ),
    "withdraw": (
        "sent",
        lambda one: services.withdraw_submission(objection_id=one.objection_id, submission_id=one.pk, today=TODAY),
    ),
    "complaint": (
        "sent",
        lambda one: tracking.record_complaint(
            objection_id=one.objection_id, submission_ids=[one.pk], filed_on=TODAY, today=TODAY
        ),
    ),
    "close": (
        "complained",
        lambda one: tracking.close_submission(objection_id=one.objection_id, submission_id=one.pk, today=TODAY),
    ),
    "follow-up": (
        "sent",
        lambda one: tracking.record_letter(
            objection_id=one.objection_id,
            submission_id=one.pk,
            document="follow_up",
            length="full",
            sent_on=TODAY,
            today=TODAY,
        ),
    ),
    "edit": (
        "sent",
        lambda one: tracking.edit_letter(
            objection_id=one.objection_id,
            submission_ids=[one.pk],
            document="follow_up",
            length="full",
            text="Other words.",
            revision=0,
            today=TODAY,
        ),
    ),
}


@pytest.mark.parametrize("act", ACTS_WITH_EVENTS)
def test_whatever_is_done_nothing_has_changed_when_its_event_cannot_be_written(act, monkeypatch):
    status, do = ACTS_WITH_EVENTS[act]
    one = submission(status)
    before = (one.status, one.reply_due_on, one.extended_on)

    with monkeypatch.context() as patch:
        patch.setattr(Event.objects, "create", fails)
        with pytest.raises(RuntimeError):
            do(one)

    one.refresh_from_db()
    assert (one.status, one.reply_due_on, one.extended_on) == before
    assert not Reply.objects.exists()
    assert not Statement.objects.exclude(document="objection").exists()
    do(one)
    assert one.events.count() == 2


def fails(*_, **__):
    raise RuntimeError("no room")


def test_an_answer_is_not_sent_and_a_slip_not_taken_back_when_the_event_cannot_be_written(monkeypatch):
    one = submission()
    reply(one, "questioned", asks=["reasons"])
    which = {"objection_id": one.objection_id, "submission_id": one.pk, "today": TODAY}
    monkeypatch.setattr(Event.objects, "create", fails)

    with pytest.raises(RuntimeError):
        tracking.record_letter(**which, document="more_information", length="full", sent_on=TODAY)
    with pytest.raises(RuntimeError):
        tracking.take_back_reply(**which)

    one.refresh_from_db()
    noted = one.replies.get()
    assert (one.status, noted.answered_on, noted.taken_back) == ("questioned", None, False)
    assert not one.letters.exists()


def test_nothing_counts_as_sent_when_the_event_cannot_be_written(monkeypatch):
    written()
    objection = Objection.objects.get()
    monkeypatch.setattr(Event.objects, "create", fails)

    with pytest.raises(RuntimeError):
        services.record_submissions(
            objection_id=objection.pk,
            accounts=["facebook", "instagram"],
            sent_by="form",
            length="full",
            sent_on=date(2026, 11, 25),
        )

    assert not Submission.objects.exists()


def test_a_complaint_about_two_is_filed_for_both_or_for_none(monkeypatch):
    first = submission()
    second = submission(account="instagram", channel="instagram_ai", objection=first.objection)
    create, noted = Event.objects.create, []

    def fails_at_the_second(**values):
        noted.append(values["submission"])
        if len(noted) == 2:
            raise RuntimeError("no room")
        return create(**values)

    monkeypatch.setattr(Event.objects, "create", fails_at_the_second)
    with pytest.raises(RuntimeError):
        tracking.record_complaint(
            objection_id=first.objection_id, submission_ids=[first.pk, second.pk], filed_on=TODAY, today=TODAY
        )

    assert noted == [first, second]
    assert set(Submission.objects.values_list("status", flat=True)) == {"sent"}
    assert not Event.objects.filter(kind="complained").exists()
    assert not Statement.objects.filter(document="complaint").exists()


def in_two_tabs(act, times=4):
    """Do the same at once in several connections; return what each came to."""

    def once(_):
        try:
            act()
        except Exception as error:
            return type(error).__name__
        finally:
            connections.close_all()
        return "done"

    with ThreadPoolExecutor(times) as pool:
        return sorted(pool.map(once, range(times)))


@pytest.fixture
def postgres(transactional_db):
    if connection.vendor != "postgresql":
        pytest.skip("SQLite has one writer at a time: nothing can be at once.")


def test_two_tabs_that_confirm_different_replies_leave_one_status_with_its_event(postgres):
    one = submission()
    kinds = iter(["refused", "honoured", "failed", "redirected"])

    outcome = in_two_tabs(lambda: reply(one, next(kinds)))

    one.refresh_from_db()
    last = one.events.order_by("pk").last()
    assert last.kind == one.status
    # A refusal may still be followed by a yes; every other pair is one step and three refusals of it.
    assert outcome.count("done") == one.replies.count() == one.events.exclude(kind="sent").count()
    assert outcome.count("done") + outcome.count("StepNotAllowedError") == 4


def test_two_tabs_that_file_one_complaint_note_it_once_for_each_submission(postgres):
    first = submission()
    second = submission(account="instagram", channel="instagram_ai", objection=first.objection)

    outcome = in_two_tabs(
        lambda: tracking.record_complaint(
            objection_id=first.objection_id, submission_ids=[second.pk, first.pk], filed_on=TODAY, today=TODAY
        )
    )

    assert outcome == ["done"] * 4
    assert Event.objects.filter(kind="complained").count() == 2
    assert Statement.objects.filter(document="complaint").count() == 1


def test_two_tabs_that_send_the_same_letter_note_it_once(postgres):
    one = submission()

    outcome = in_two_tabs(
        lambda: tracking.record_letter(
            objection_id=one.objection_id,
            submission_id=one.pk,
            document="follow_up",
            length="full",
            sent_on=TODAY,
            today=TODAY,
        )
    )

    assert outcome == ["done"] * 4
    assert one.events.filter(kind="followed_up").count() == 1


def test_two_tabs_that_change_one_letter_keep_one_and_tell_the_others(postgres):
    one = submission()
    texts = iter(["First.", "Second.", "Third.", "Fourth."])

    outcome = in_two_tabs(
        lambda: tracking.edit_letter(
            objection_id=one.objection_id,
            submission_ids=[one.pk],
            document="follow_up",
            length="full",
            text=next(texts),
            revision=0,
            today=TODAY,
        )
    )

    assert outcome == ["EditedElsewhereError"] * 3 + ["done"]
    assert one.letters.get().revision == 1


def test_a_withdrawal_and_a_reply_at_once_agree_on_one_of_them(postgres):
    one = submission()
    acts = iter(
        [
            lambda: services.withdraw_submission(objection_id=one.objection_id, submission_id=one.pk, today=TODAY),
            lambda: reply(one, "honoured"),
        ]
    )

    outcome = in_two_tabs(lambda: next(acts)(), times=2)

    one.refresh_from_db()
    assert outcome == ["StepNotAllowedError", "done"]
    assert one.events.exclude(kind="sent").get().kind == one.status
