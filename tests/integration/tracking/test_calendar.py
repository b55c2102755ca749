"""The calendar: valid, without a word about anybody, moved and cancelled as things change, and revocable."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client
from django.utils import translation

from apps.objections.models import CalendarFeed, Submission
from tests.integration.objections.test_statement_pages import written
from tests.integration.tracking.conftest import sent, told
from tests.integration.tracking.rfc5545 import entries

pytestmark = pytest.mark.django_db


def feed_of(visitor) -> str:
    page = visitor.client.post("/overview/calendar/", {"answer": "new"}, follow=True)
    return page.context["feed_url"].partition("testserver")[2]


def fetched(address):
    answer = Client().get(address)
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    return entries(answer.content)


def the_one(address):
    (entry,) = fetched(address).values()
    return entry


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_state_gives_a_valid_calendar(on_day, language):
    visitor, submission = sent()
    submission.objection.statement_language = language
    submission.objection.save()
    address = feed_of(visitor)
    on_day(2026, 12, 30)

    for status in ("sent", "received", "questioned", "extended", "refused", "complained", "honoured", "relapsed"):
        Submission.objects.update(status=status)
        assert the_one(address)["STATUS"] == "CONFIRMED"
    for status in ("redirected", "failed", "closed", "withdrawn"):
        Submission.objects.update(status=status)
        assert the_one(address)["STATUS"] == "CANCELLED"


def test_what_has_ended_leaves_the_calendar_as_cancelled_under_the_same_name(on_day):
    visitor, submission = sent()
    address = feed_of(visitor)
    before = the_one(address)

    told(visitor, submission, "redirected", "2026-11-25")
    after = the_one(address)

    assert (before["STATUS"], after["STATUS"]) == ("CONFIRMED", "CANCELLED")
    assert after["UID"] == before["UID"]
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])


def test_what_was_taken_back_is_cancelled_too(on_day):
    visitor, submission = sent()
    address = feed_of(visitor)
    before = the_one(address)

    visitor.client.post(f"/overview/take-back/{submission.pk}/")
    after = the_one(address)

    assert (after["UID"], after["STATUS"]) == (before["UID"], "CANCELLED")
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])


def test_more_time_for_meta_moves_the_entry_and_raises_its_number(on_day):
    visitor, submission = sent()
    address = feed_of(visitor)
    before = the_one(address)

    told(visitor, submission, "extended", "2026-11-25", with_reasons="yes")
    moved = the_one(address)
    visitor.client.post(f"/reply/{submission.pk}/take-back/")
    back = the_one(address)

    assert (before["DTSTART"], moved["DTSTART"], back["DTSTART"]) == ("2027-01-04", "2027-03-01", "2027-01-04")
    assert int(before["SEQUENCE"]) < int(moved["SEQUENCE"]) < int(back["SEQUENCE"])
    assert before["UID"] == moved["UID"] == back["UID"]


def test_it_says_nothing_about_the_person_or_what_they_wrote(on_day):
    visitor, submission = sent()
    address = feed_of(visitor)

    with translation.override("de"):
        file = Client().get(address).content.decode().lower()

    for word in ("kim", "beispiel", "facebook", "instagram", "großeltern", "münchen", "de-by"):
        assert word not in file
    assert submission.objection.reference.lower() not in file


def test_each_submission_has_its_own_entry_and_its_own_file(on_day):
    visitor, _ = sent(accounts=["facebook", "instagram"])
    address = feed_of(visitor)
    facebook, instagram = Submission.objects.order_by("pk")

    every = fetched(address)
    alone = entries(visitor.client.get(f"/overview/{instagram.pk}/dates.ics").content)

    assert len(every) == 2
    assert list(alone) == [f"{instagram.row_key}@not-for-training"]
    assert f"{facebook.row_key}@not-for-training" in every


def test_the_address_waits_to_be_shown_in_the_browser_and_never_in_our_database(on_day):
    visitor, _ = sent()

    visitor.client.post("/overview/calendar/", {"answer": "new"})
    held = dict(visitor.client.session)
    page = visitor.client.get("/overview/")

    token = page.context["feed_url"].split("/")[-1].removesuffix(".ics")
    assert len(token) == 32
    assert token not in str(held)


def test_a_new_address_ends_the_old_one_at_once_and_nobody_can_read_either_here(on_day):
    visitor, _ = sent()
    first = feed_of(visitor)
    second = feed_of(visitor)

    assert Client().get(first).status_code == 404
    assert Client().get(second).status_code == 200
    assert CalendarFeed.objects.count() == 1
    token = second.split("/")[-1].removesuffix(".ics")
    assert token not in CalendarFeed.objects.get().token_hash
    assert "feed_url" not in visitor.open("/overview/").content.decode()
    visitor.client.post("/overview/calendar/", {"answer": "end"})
    assert Client().get(second).status_code == 404


def test_nobody_ends_or_learns_the_address_of_somebody_else(on_day):
    visitor, _ = sent()
    address = feed_of(visitor)
    stranger = written()

    stranger.client.post("/overview/calendar/", {"answer": "end"})

    assert Client().get(address).status_code == 200


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ((b"\r\n", b"\n"), "CRLF"),
        ((b"SUMMARY:", b"SUMMARY:" + b"x" * 80), "75 octets"),
        ((b"DTSTART;VALUE=DATE:", b"DTSTART:"), "VALUE=DATE"),
        ((b"STATUS:CONFIRMED", b"STATUS:GONE"), "STATUS"),
        ((b"SUMMARY:", b"SUMMARY:a, "), "escaped"),
        ((b"END:VEVENT", b"END:VCALENDAR"), "did not begin"),
        ((b"VERSION:2.0\r\n", b""), "VERSION"),
    ],
)
def test_the_reader_of_these_tests_refuses_what_the_standard_forbids(on_day, change, wrong):
    visitor, _ = sent()
    file = visitor.client.get("/overview/not-for-training.ics").content
    assert entries(file)

    with pytest.raises(ValueError, match=wrong):
        entries(file.replace(*change))


def test_the_day_in_the_calendar_is_the_day_on_the_overview(on_day):
    visitor, _ = sent()

    entry = the_one(feed_of(visitor))

    assert date.fromisoformat(entry["DTSTART"]) == date(2027, 1, 4)
    assert "4 January 2027" in visitor.open("/overview/").content.decode()
