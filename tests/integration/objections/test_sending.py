"""Handing over to Meta, saying so, and seeing where one stands."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from apps.objections import erasing
from apps.objections.models import Event, Objection, Submission
from tests.integration.objections.test_statement_pages import written
from tests.visitor import WITHOUT_ACCOUNT_IN_IRELAND

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def a_day_in_november(monkeypatch):
    """It is noon on 25 November 2026."""
    monkeypatch.setattr("django.utils.timezone.now", lambda: datetime(2026, 11, 25, 12, tzinfo=UTC))


def test_two_unlinked_accounts_are_two_forms():
    visitor = written()

    page = visitor.open("/hand-over/").content.decode()

    assert "/hand-over/facebook/" in page
    assert "/hand-over/instagram/" in page


def test_the_hand_over_shows_the_address_of_the_account_and_the_statement():
    visitor = written()

    page = visitor.open("/hand-over/facebook/").content.decode()

    assert "kim@example.org" in page
    assert "Paste your statement here." in page
    assert 'rel="noopener noreferrer"' in page
    assert "Last checked" in page


def test_a_form_nobody_asked_for_is_a_clear_page():
    visitor = written()

    page = visitor.open("/hand-over/whatsapp/")

    assert page.status_code == 404


def test_what_went_wrong_is_noted_and_other_ways_are_shown():
    visitor = written()

    page = visitor.client.post("/hand-over/facebook/answer/", {"answer": "went-wrong"}, follow=True)

    assert "Then try another way" in page.content.decode()
    assert Event.objects.filter(kind="went_wrong").count() == 1


@pytest.mark.parametrize("answer", ["", "perhaps", "not-yet"])
def test_any_other_answer_stays_on_the_page(answer):
    visitor = written()

    page = visitor.client.post("/hand-over/facebook/answer/", {"answer": answer}, follow=True)

    assert page.request["PATH_INFO"] == "/hand-over/facebook/"


def test_sent_on_25_november_is_due_on_28_december():
    visitor = written()

    visitor.send("/sent/?account=facebook", {"sent_on": "2026-11-25", "accounts": ["facebook"], "sent_by": "form"})

    assert visitor.address == "/overview/"
    assert "28 December 2026" in visitor.text
    assert "holiday in Ireland" in visitor.text
    submission = Submission.objects.get()
    assert submission.reply_due_on == date(2026, 12, 28)
    assert submission.text == submission.statement.text


def test_the_other_account_is_still_to_be_sent():
    visitor = written()

    visitor.send("/sent/", {"sent_on": "2026-11-25", "accounts": ["facebook"], "sent_by": "form"})

    assert "Send it: Instagram" in visitor.text


def test_both_accounts_can_be_told_at_once():
    visitor = written()

    visitor.send("/sent/", {"sent_on": "2026-11-25", "accounts": ["facebook", "instagram"], "sent_by": "form"})

    assert Submission.objects.count() == 2


def test_a_letter_arrives_later_than_a_form():
    visitor = written(WITHOUT_ACCOUNT_IN_IRELAND)

    visitor.send("/sent/", {"sent_on": "2026-11-25", "sent_by": "post"})

    submission = Submission.objects.get()
    assert submission.received_on > submission.sent_on
    assert submission.channel == "post_ie"


def test_a_double_click_on_sent_notes_it_once():
    visitor = written()
    said = {"sent_on": "2026-11-25", "accounts": ["facebook"], "sent_by": "form", "length": "full"}

    visitor.client.post("/sent/", said)
    again = visitor.client.post("/sent/", said)

    assert again.status_code == 302
    assert Submission.objects.count() == 1
    assert Event.objects.filter(kind="sent").count() == 1


def test_another_day_for_the_same_account_is_asked_about():
    visitor = written()
    said = {"sent_on": "2026-11-25", "accounts": ["facebook"], "sent_by": "form"}
    visitor.send("/sent/", said)

    visitor.send("/sent/", {**said, "sent_on": "2026-11-24"})

    assert "You have told us about this one before" in visitor.text
    assert Submission.objects.get().sent_on == date(2026, 11, 25)


@pytest.mark.parametrize(
    ("day", "message"),
    [
        ("2026-11-26", "this one is still to come"),
        ("2019-12-31", "Enter a day in 2020 or later"),
        ("31.11.2026", "Enter the day like"),
        ("", "Enter the day you sent it"),
        ("9999999", "Enter the day like"),
    ],
)
def test_a_day_that_cannot_be_is_asked_for_again(day, message):
    visitor = written()

    page = visitor.send("/sent/", {"sent_on": day, "accounts": ["facebook"], "sent_by": "form"})

    assert page.status_code == 200
    assert message in visitor.text
    assert not Submission.objects.exists()


def test_what_was_noted_by_mistake_can_be_taken_back_and_sent_again():
    visitor = written()
    said = {"sent_on": "2026-11-25", "accounts": ["facebook"], "sent_by": "form"}
    visitor.send("/sent/", said)
    address = f"/overview/take-back/{Submission.objects.get().pk}/"

    visitor.client.post(address)
    visitor.client.post(address)
    visitor.send("/sent/", {**said, "sent_on": "2026-11-24"})

    assert sorted(Submission.objects.values_list("status", flat=True)) == ["sent", "withdrawn"]
    assert Event.objects.filter(kind="withdrawn").count() == 1


def test_a_strangers_submission_cannot_be_taken_back():
    written().send("/sent/", {"sent_on": "2026-11-25", "accounts": ["facebook"], "sent_by": "form"})
    stranger = written()

    page = stranger.client.post(f"/overview/take-back/{Submission.objects.get().pk}/")

    assert page.status_code == 404
    assert Submission.objects.get().status == "sent"


def test_the_database_allows_one_open_submission_per_account():
    visitor = written()
    visitor.send("/sent/", {"sent_on": "2026-11-25", "accounts": ["facebook"], "sent_by": "form"})
    copy = Submission.objects.get()

    copy.pk = None

    with pytest.raises(IntegrityError), transaction.atomic():
        copy.save()


def test_what_was_sent_stays_as_it_was_sent():
    visitor = written()
    visitor.send("/sent/", {"sent_on": "2026-11-25", "accounts": ["facebook"], "sent_by": "form"})
    sent = Submission.objects.get().text

    visitor.send("/statement/change/?length=full", {"text": "Changed afterwards"})

    assert Submission.objects.get().text == sent


def test_the_calendar_file_holds_the_date_and_none_of_the_words():
    visitor = written()
    visitor.send("/sent/", {"sent_on": "2026-11-25", "accounts": ["facebook"], "sent_by": "form"})

    file = visitor.client.get("/overview/not-for-training.ics").content.decode()

    assert "DTSTART;VALUE=DATE:20270104" in file
    assert "Großeltern" not in file
    assert "kim@example.org" not in file


def test_everything_is_deleted_in_one_step():
    visitor = written()
    visitor.send("/sent/", {"sent_on": "2026-11-25", "accounts": ["facebook"], "sent_by": "form"})

    page = visitor.client.post("/delete-my-data/", follow=True)

    assert "Everything is deleted" in page.content.decode()
    assert not Objection.objects.exists()
    assert not Submission.objects.exists()
    assert visitor.client.get("/overview/").status_code == 404


def test_deleting_without_anything_to_delete_is_fine():
    page = Client().post("/delete-my-data/", follow=True)

    assert page.status_code == 200


def test_answers_go_24_hours_after_the_last_click():
    written()
    Objection.objects.update(active_at=datetime(2026, 11, 24, 11, 59, tzinfo=UTC))

    gone = erasing.erase_past_without_address(now=datetime(2026, 11, 25, 12, tzinfo=UTC))

    assert gone == 1
    assert not Objection.objects.exists()


def test_answers_stay_until_24_hours_are_over():
    written()
    Objection.objects.update(active_at=datetime(2026, 11, 24, 12, 1, tzinfo=UTC))

    gone = erasing.erase_past_without_address(now=datetime(2026, 11, 25, 12, tzinfo=UTC))

    assert gone == 0


def test_a_rehearsal_deletes_nothing():
    written()

    would_go = erasing.erase_past_without_address(now=datetime(2026, 12, 25, 12, tzinfo=UTC), dry_run=True)

    assert would_go == 1
    assert Objection.objects.count() == 1


def test_a_visit_is_noted_so_that_answers_in_use_stay():
    visitor = written()
    Objection.objects.update(active_at=datetime(2026, 11, 25, 11, tzinfo=UTC))

    visitor.open("/statement/")

    assert Objection.objects.get().active_at == datetime(2026, 11, 25, 12, tzinfo=UTC)


@pytest.mark.parametrize("country", ["MD", "BA", "MX", "GE"])
def test_a_day_before_the_law_began_is_asked_for_again(country):
    visitor = written(
        WITHOUT_ACCOUNT_IN_IRELAND | {"where-you-live": {"country": country}},
    )

    page = visitor.send("/sent/", {"sent_on": "2020-02-03", "sent_by": "form"})

    assert page.status_code == 200
    assert "the law you rely on did not hold yet" in visitor.text
    assert not Submission.objects.exists()
