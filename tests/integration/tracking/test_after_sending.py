"""From "sent" to an answer: what Meta writes, what is next, and on which day."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
import vobject
from django.core.management import call_command
from django.db import connection, connections
from django.test import Client

from apps.objections import services, tracking
from apps.objections.complaints import sent_letters
from apps.objections.models import CalendarFeed, Event, LinkReport, Objection, Reply, Statement, Submission
from tests.integration.objections.test_statement_pages import written
from tests.integration.tracking.conftest import sent, told
from tests.visitor import WITHOUT_ACCOUNT_IN_IRELAND

pytestmark = pytest.mark.django_db


def test_whoever_saw_metas_confirmation_says_so_when_sending(on_day):
    visitor, submission = sent(confirmed="on")

    assert submission.status == "received"
    assert "Meta has confirmed that it arrived" in visitor.text
    assert (submission.length, submission.sent_by) == ("full", "form")


def test_the_overview_says_what_is_next_and_from_which_day(on_day):
    visitor, _ = sent()

    assert "Wait for Meta’s answer" in visitor.text
    assert "you can remind Meta from 4 January 2027 on" in visitor.text
    assert "28 December 2026" in visitor.text


def test_from_silence_over_a_refusal_to_a_complaint_and_a_yes(on_day):
    visitor, submission = sent()
    on_day(2027, 1, 4)
    assert "Remind Meta" in visitor.open("/overview/").content.decode()
    reminder = f"/letters/{submission.pk}/reminder/"
    assert "Your reminder to Meta" in visitor.open(reminder).content.decode()
    visitor.client.post(reminder, {"as": "sent", "day": "2027-01-04"})
    assert "you can complain from 18 January 2027 on" in visitor.open("/overview/").content.decode()

    on_day(2027, 1, 10)
    assert "Reply to the refusal" in told(visitor, submission, "refused", "2027-01-10", reason="no_own_ground")
    letter = f"/letters/{submission.pk}/second-letter/"
    assert "Your reply to the refusal" in visitor.open(letter).content.decode()
    visitor.client.post(letter, {"as": "sent", "day": "2027-01-10"})

    on_day(2027, 1, 24)
    assert "Complain to the authority" in visitor.open("/overview/").content.decode()
    complaint = f"/complaint/{submission.pk}/"
    assert visitor.open(complaint).status_code == 200
    page = visitor.client.post(complaint, {"as": "text", "address": "Beispielweg 1\n80331 München"}).content.decode()
    assert "Beispielweg 1" in page
    assert submission.text.splitlines()[0] in page
    visitor.client.post(f"{complaint}filed/", {"day": "2027-01-24"})
    submission.refresh_from_db()
    assert submission.status == "refused" or submission.status == "sent"
    form = visitor.open(f"{complaint}filed/").context["form"]
    gates = [value for value, _ in form.points]
    visitor.page = visitor.client.post(f"{complaint}filed/", {"day": "2027-01-24", "gates": gates}, follow=True)
    submission.refresh_from_db()
    assert submission.status == "complained"
    assert "ask it for news from 24 April 2027 on" in visitor.text

    on_day(2027, 5, 1)
    assert "Ask the authority for news" in visitor.open("/overview/").content.decode()
    assert "In a year, on 1 May 2028" in told(visitor, submission, "honoured", "2027-05-01")
    on_day(2028, 5, 2)
    assert "Is it still so?" in visitor.open("/overview/").content.decode()


def test_an_extension_with_reasons_in_time_moves_the_day_to_three_months_from_arrival(on_day):
    visitor, submission = sent()
    on_day(2026, 12, 20)

    text = told(visitor, submission, "extended", "2026-12-20", with_reasons="yes")

    assert submission.reply_due_on == date(2027, 2, 25)
    assert "25 February 2027" in text
    assert "with reasons, that it needs longer" in text


@pytest.mark.parametrize(("day", "reasons"), [("2026-12-29", "yes"), ("2026-12-20", "no")])
def test_an_extension_too_late_or_without_reasons_moves_nothing(on_day, day, reasons):
    visitor, submission = sent()
    on_day(2026, 12, 29)

    text = told(visitor, submission, "extended", day, with_reasons=reasons)

    assert (submission.status, submission.reply_due_on) == ("sent", date(2026, 12, 28))
    assert "too late or without a reason" in text


def test_a_question_is_answered_and_the_month_goes_on(on_day):
    visitor, submission = sent()
    on_day(2026, 12, 1)

    asked = told(visitor, submission, "questioned", "2026-12-01")
    assert "Choose what fits best" in asked
    assert submission.status == "sent"
    told(visitor, submission, "questioned", "2026-12-01", asks=["reasons"])
    assert submission.status == "questioned"
    page = f"/letters/{submission.pk}/answer/"
    assert visitor.open(page).status_code == 200
    visitor.client.post(page, {"as": "sent", "day": "2026-12-01"})

    submission.refresh_from_db()
    assert (submission.status, submission.reply_due_on) == ("sent", date(2026, 12, 28))


def test_the_page_says_that_meta_asks_for_a_name_we_do_not_know_and_leaves_no_line_in_the_text(on_day):
    visitor, submission = sent()
    on_day(2026, 12, 1)
    told(visitor, submission, "questioned", "2026-12-01", asks=["account"])

    page = visitor.open(f"/letters/{submission.pk}/answer/").content.decode()

    assert "Meta asks for a name or a profile that we do not know" in page
    assert "………" not in page


def test_a_promise_that_is_broken_leads_to_a_letter_that_says_so(on_day):
    visitor, submission = sent()
    told(visitor, submission, "honoured", "2026-11-25")
    on_day(2027, 11, 26)

    visitor.client.post(f"/still-so/{submission.pk}/", {"answer": "asked_again", "day": "2027-11-20"})

    submission.refresh_from_db()
    assert submission.status == "relapsed"
    assert "Tell Meta that it had agreed" in visitor.open("/overview/").content.decode()
    assert visitor.open(f"/letters/{submission.pk}/asked-again/").status_code == 200


def test_not_being_sure_changes_nothing_and_leads_to_help(on_day):
    visitor, submission = sent()

    text = told(visitor, submission, "not_sure", "2026-11-25")

    assert "Nothing has changed" in text
    assert submission.status == "sent"
    assert not Reply.objects.exists()


def test_a_pasted_mail_is_kept_sealed_and_its_links_are_never_links(on_day):
    visitor, submission = sent()
    mail = "We will honour your objection. See https://meta-help.example.org/x"

    page = visitor.client.post(f"/reply/{submission.pk}/", {"text": mail, "day": "2026-11-25"}).content.decode()
    told(visitor, submission, "honoured", "2026-11-25", text=mail)

    assert "Follow no link in" in page
    assert 'href="https://meta-help' not in page
    with connection.cursor() as cursor:
        cursor.execute("SELECT text FROM objections_reply")
        assert b"honour" not in bytes(cursor.fetchone()[0])
    assert Reply.objects.get().text == mail


def test_the_same_reply_told_twice_is_noted_once(on_day):
    visitor, submission = sent()

    told(visitor, submission, "refused", "2026-11-25", reason="none_given")
    told(visitor, submission, "refused", "2026-11-25", reason="none_given")

    assert Reply.objects.count() == 1
    assert Event.objects.filter(kind="refused").count() == 1


def test_a_reply_entered_by_mistake_is_taken_back(on_day):
    visitor, submission = sent()
    told(visitor, submission, "extended", "2026-11-25", with_reasons="yes")

    visitor.client.post(f"/reply/{submission.pk}/take-back/")

    submission.refresh_from_db()
    assert (submission.status, submission.reply_due_on, submission.extended_on) == ("sent", date(2026, 12, 28), None)


def test_nothing_changes_when_the_event_cannot_be_written(on_day, monkeypatch):
    _, submission = sent()

    def fails(**_):
        raise RuntimeError("no room")

    monkeypatch.setattr(Event.objects, "create", fails)
    with pytest.raises(RuntimeError):
        tracking.record_reply(
            objection_id=submission.objection_id,
            submission_id=submission.pk,
            kind="refused",
            came_on=date(2026, 11, 25),
            today=date(2026, 11, 25),
        )

    submission.refresh_from_db()
    assert submission.status == "sent"
    assert not Reply.objects.exists()


def test_a_stranger_can_open_none_of_the_pages(on_day):
    _, submission = sent()
    stranger = written()

    for page in ("reply/{}/", "reply/{}/help/", "letters/{}/reminder/", "complaint/{}/", "still-so/{}/"):
        assert stranger.open("/" + page.format(submission.pk)).status_code == 404


@pytest.mark.parametrize("day", ["2026-11-24", "2026-11-26", "x", "0001-01-01"])
def test_a_reply_on_a_day_that_cannot_be_changes_nothing(on_day, day):
    visitor, submission = sent()

    told(visitor, submission, "honoured", day)

    assert visitor.page.status_code == 200
    assert submission.status == "sent"


@pytest.mark.parametrize("page", ["letters/{}/reminder/", "letters/{}/second-letter/", "complaint/{}/"])
def test_a_letter_that_is_not_due_leads_back_to_the_overview(on_day, page):
    visitor, submission = sent()

    assert visitor.open("/" + page.format(submission.pk)).request["PATH_INFO"] == "/overview/"


def test_an_edit_of_a_later_letter_is_kept(on_day):
    visitor, submission = sent()
    told(visitor, submission, "refused", "2026-11-25", reason="none_given")
    page = f"/letters/{submission.pk}/second-letter/"

    visitor.send(f"{page}change/?length=full", {"text": "I object to all of it.", "length": "full"})

    assert "I object to all of it." in visitor.open(page).content.decode()


def test_a_complaint_encloses_the_letters_that_were_sent_and_no_draft(on_day):
    visitor, submission = sent()
    on_day(2027, 1, 4)
    reminder = f"/letters/{submission.pk}/reminder/"
    Statement.objects.create(
        objection=submission.objection,
        about=submission,
        document="follow_up",
        length="full",
        language="en",
        composed_text="Never sent",
        edition=1,
        facts_digest="draft",
    )
    before = sent_letters(submission)
    submission.letters.all().delete()
    visitor.client.post(reminder, {"as": "sent", "day": "2027-01-04"})

    after = sent_letters(submission)

    assert before == []
    assert [(day, text == submission.letters.get().text) for day, text in after] == [(date(2027, 1, 4), True)]


def test_a_private_calendar_address_holds_dates_only_and_ends(on_day):
    visitor, submission = sent()
    page = visitor.client.post("/overview/calendar/", {"answer": "new"}, follow=True)
    address = page.context["feed_url"].partition("testserver")[2]

    first = vobject.readOne(Client().get(address).content.decode())
    told(visitor, submission, "extended", "2026-11-25", with_reasons="yes")
    moved = vobject.readOne(Client().get(address).content.decode())

    assert first.vevent.dtstart.value == date(2027, 1, 4)
    assert moved.vevent.dtstart.value == date(2027, 3, 1)
    assert moved.vevent.uid.value == first.vevent.uid.value
    assert int(moved.vevent.sequence.value) > int(first.vevent.sequence.value)
    assert "kim" not in first.serialize().lower()
    assert address.split("/")[-1][:-4] not in CalendarFeed.objects.get().token_hash
    visitor.client.post("/overview/calendar/", {"answer": "end"})
    assert Client().get(address).status_code == 404


def test_a_link_that_fails_for_many_comes_after_its_fallbacks(on_day, capsys):
    visitor = written()
    first = visitor.open("/hand-over/facebook/").context["channel"].id

    for _ in range(3):
        visitor.client.post("/hand-over/facebook/did-not-open/", {"channel": first})
    assert LinkReport.objects.get().count == 1
    LinkReport.objects.update(count=5)

    assert visitor.open("/hand-over/facebook/").context["channel"].id != first
    call_command("link_reports")
    assert f"5  {first}" in capsys.readouterr().out


def test_a_channel_that_is_switched_off_is_not_shown_until_it_is_on(on_day):
    visitor = written()
    first = visitor.open("/hand-over/facebook/").context["channel"].id

    call_command("switch_channel", first, "--off")
    page = visitor.open("/hand-over/facebook/")
    assert first not in {page.context["channel"].id, *(way["channel"].id for way in page.context["fallbacks"])}

    call_command("switch_channel", first, "--on")
    assert visitor.open("/hand-over/facebook/").context["channel"].id == first


def test_the_note_to_a_friend_says_nothing_about_the_person(on_day):
    visitor, _ = sent()

    page = visitor.open("/tell-a-friend/")

    assert page.status_code == 200
    assert "Kim" not in page.context["note"].text


def test_a_letter_by_post_has_its_own_month(on_day):
    visitor, submission = sent(written(WITHOUT_ACCOUNT_IN_IRELAND), sent_by="post")
    on_day(2027, 1, 11)

    assert submission.reply_due_on == date(2027, 1, 4)
    page = visitor.open(f"/letters/{submission.pk}/reminder/").content.decode()
    assert "25 November 2026" in page


@pytest.mark.django_db(transaction=True)
def test_two_tabs_that_say_it_at_once_note_it_once(on_day):
    written()
    objection = Objection.objects.get()

    def say(_):
        try:
            return len(
                services.record_submissions(
                    objection_id=objection.pk,
                    accounts=["facebook"],
                    sent_by="form",
                    length="full",
                    sent_on=date(2026, 11, 25),
                )
            )
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        noted = list(pool.map(say, range(4)))

    assert sorted(noted) == [0, 0, 0, 1]
    assert Submission.objects.count() == 1
    assert Event.objects.filter(kind="sent").count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_tabs_that_confirm_a_reply_at_once_note_it_once(on_day):
    _, submission = sent()

    def say(_):
        try:
            return tracking.record_reply(
                objection_id=submission.objection_id,
                submission_id=submission.pk,
                kind="refused",
                came_on=date(2026, 11, 25),
                today=date(2026, 11, 25),
                reason="none_given",
            ).pk
        finally:
            connections.close_all()

    with ThreadPoolExecutor(4) as pool:
        noted = set(pool.map(say, range(4)))

    assert len(noted) == 1
    assert Reply.objects.count() == 1
    assert Event.objects.filter(kind="refused").count() == 1
