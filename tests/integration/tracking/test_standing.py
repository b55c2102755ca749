"""Where each submission stands, in few words and with its day; several accounts; more time; the yearly look."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from datetime import date

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext

from apps.objections import tracking
from apps.objections.lifecycle import OPEN, Status
from apps.objections.models import Event, LinkReport, Objection, Reply, Submission
from apps.replies.reading import Confidence, Label, read
from tests.integration.objections.test_statement_pages import written
from tests.integration.tracking.conftest import sent, told
from tests.visitor import WITHOUT_ACCOUNT_IN_IRELAND

pytestmark = pytest.mark.django_db

WORDS = {"Waiting for Meta", "Your turn", "With the authority", "Done"}


def shown(page) -> set[str]:
    return {html.unescape(words) for words in re.findall(r'class="status[^"]*"><span>([^<]*)', page.content.decode())}


@pytest.mark.parametrize("day", [date(2026, 11, 26), date(2027, 6, 1)])
@pytest.mark.parametrize("status", [status for status in Status.values if status != "withdrawn"])
def test_where_it_stands_is_said_in_one_of_four_phrases(on_day, status, day):
    visitor, _ = sent()
    Submission.objects.update(status=status)
    on_day(day.year, day.month, day.day)

    words = shown(visitor.open("/overview/"))

    assert len(words) == 1
    assert words <= WORDS


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("day", [date(2026, 11, 26), date(2027, 6, 1)])
@pytest.mark.parametrize("status", [status for status in Status if status != "withdrawn"])
def test_of_the_words_for_a_status_at_most_four_are_seen_at_once(on_day, status, day, language):
    visitor, _ = sent()
    Submission.objects.update(status=status)
    on_day(day.year, day.month, day.day)

    page = visitor.client.get("/overview/", headers={"accept-language": language})

    (standing,) = page.context["standings"]
    # What has happened stands in a list of its own, which is no status.
    seen = re.sub(r'<ol class="timeline">.*?</ol>', "", html.unescape(page.content.decode()), flags=re.DOTALL)
    with translation.override(language):
        over = gettext("The time for an answer is over")
        labels = [*map(str, Status.labels), over, standing.where, standing.words.title]
    found = [words for words in labels if f">{words}<" in seen or f"{words}." in seen]
    assert standing.where in found
    assert len(found) <= 4
    assert (over in found) == (status in OPEN and day == date(2027, 6, 1))


def test_the_page_says_where_what_when_and_what_to_do_in_this_order(on_day):
    visitor, _ = sent(accounts=["facebook", "instagram"])

    text = visitor.open("/overview/").content.decode()

    order = ["Waiting for Meta", "Wait for Meta’s answer", "Nothing to do until", "4 January 2027", "Meta has answered"]
    places = [text.index(words) for words in order]
    assert places == sorted(places)


def main_buttons(page) -> list[str]:
    return re.findall(r'class="button"[^>]*>([^<]*)', html.unescape(page.content.decode()))


def test_a_form_that_is_still_to_be_sent_is_the_next_step_while_meta_has_time(on_day):
    visitor, _ = sent()

    page = visitor.open("/overview/")

    assert page.context["to_send"]["url"] == "/hand-over/instagram/"
    assert "Nothing to do until" not in page.content.decode()
    assert main_buttons(page) == ["Go to the form"]


def test_what_is_due_comes_before_a_form_that_is_still_to_be_sent(on_day):
    visitor, _ = sent()
    on_day(2027, 1, 10)

    page = visitor.open("/overview/")

    assert page.context["to_send"] is None
    assert "Send it: Instagram" in page.content.decode()
    assert len(main_buttons(page)) == 1


@pytest.mark.parametrize("has_replied", [False, True])
def test_meta_writes_again_only_where_it_has_written_before(on_day, has_replied):
    visitor, submission = sent()
    on_day(2027, 1, 10)
    if has_replied:
        told(visitor, submission, "refused", "2027-01-09", reason="none_given")
    # A complaint can follow silence, too.
    Submission.objects.update(status="complained")

    page = visitor.open("/overview/").content.decode()

    assert ("Meta has written again" in page) is has_replied
    assert ("Meta has answered" in page) is not has_replied


def test_two_complaints_that_wait_for_news_have_one_main_button(on_day):
    visitor, _ = sent(accounts=["facebook", "instagram"])
    on_day(2026, 12, 12)
    for submission in Submission.objects.all():
        told(visitor, submission, "refused", "2026-12-10", reason="no_own_ground")
        filed = f"/complaint/{submission.pk}/filed/"
        gates = [value for value, _ in visitor.open(filed).context["form"].points]
        visitor.client.post(filed, {"day": "2026-12-12", "gates": gates})
    on_day(2027, 4, 1)

    page = visitor.open("/overview/")

    assert page.content.decode().count("I have asked for news") == 2
    assert main_buttons(page) == ["I have asked for news"]


def test_the_last_day_is_explained_in_words(on_day):
    visitor, _ = sent()

    text = html.unescape(visitor.open("/overview/").content.decode())

    assert (
        "You sent it on 25 November 2026. One month later is 25 December 2026. "
        "That is a holiday in Ireland, where Meta must answer, and then comes a weekend. "
        "So the last day is Monday, 28 December 2026."
    ) in text


def test_the_timeline_holds_what_was_sent_and_received(on_day):
    visitor, submission = sent()
    on_day(2027, 1, 4)
    visitor.client.post(f"/letters/{submission.pk}/reminder/", {"as": "sent", "day": "2027-01-04"})
    told(visitor, submission, "refused", "2027-01-04", reason="none_given", text="We cannot agree.")

    standing = visitor.open("/overview/").context["standings"][0]

    found = {moment.words: moment.text for moment in standing.timeline}
    assert found["You sent it to Meta"] == submission.text
    assert found["You reminded Meta"] == submission.letters.get().text
    assert found["Meta refused"] == "We cannot agree."
    assert "We cannot agree." in visitor.text


def test_a_second_account_has_its_own_submission_beside_the_first(on_day):
    visitor, first = sent()
    on_day(2026, 11, 26)

    visitor.send("/sent/?which=2", {"sent_on": "2026-11-26", "accounts": ["facebook"], "sent_by": "form"})
    visitor.send("/sent/?which=2", {"sent_on": "2026-11-26", "accounts": ["facebook"], "sent_by": "form"})

    second = Submission.objects.latest("pk")
    assert [(one.account, one.status) for one in (first, second)] == [("facebook", "sent"), ("facebook_2", "sent")]
    assert Submission.objects.count() == 2
    assert second.covers == ["facebook"]
    assert "Facebook, account 2" in visitor.text


@pytest.mark.parametrize("which", ["0", "-1", "4", "x", "2; drop"])
def test_an_account_number_that_is_none_is_the_first(on_day, which):
    visitor, _ = sent(which=which)

    assert Submission.objects.get().account == "facebook"
    assert visitor.page.status_code == 200


def test_there_is_no_second_account_for_somebody_without_one(on_day):
    visitor, submission = sent(written(WITHOUT_ACCOUNT_IN_IRELAND), which="2")

    assert submission.account == "help_hub"
    assert "I have another account there" not in visitor.open("/overview/").content.decode()


def test_the_database_keeps_one_open_submission_per_channel_and_account(on_day):
    _, submission = sent()
    submission.pk = None

    with pytest.raises(IntegrityError), transaction.atomic():
        submission.save(force_insert=True)

    submission.account = "facebook_2"
    submission.save(force_insert=True)
    assert Submission.objects.count() == 2


def test_every_route_has_its_own_day_way_deadline_and_status(on_day):
    visitor, _ = sent(accounts=["facebook", "instagram"], confirmed="on")
    facebook, instagram = Submission.objects.order_by("pk")
    told(visitor, instagram, "extended", "2026-11-25", with_reasons="yes")

    facebook.refresh_from_db()
    assert (facebook.status, facebook.reply_due_on, facebook.extended_on) == ("received", date(2026, 12, 28), None)
    assert (instagram.status, instagram.reply_due_on) == ("extended", date(2027, 2, 25))
    assert (facebook.received_on, facebook.sent_by) == (date(2026, 11, 25), "form")


def test_sending_offers_to_keep_proof(on_day):
    visitor = written()

    text = visitor.open("/sent/").content.decode()

    assert f'href="{reverse("objections:evidence")}"' in text


def test_a_yes_to_a_part_leaves_the_rest_open_with_its_day(on_day):
    visitor, submission = sent()

    text = told(visitor, submission, "partly", "2026-11-25", text="We agree about your posts.")

    assert (submission.status, submission.reply_due_on) == ("received", date(2026, 12, 28))
    assert "Meta agreed to a part. The rest is still open." in text
    assert "you can remind Meta from 4 January 2027 on" in text
    visitor.client.post(f"/reply/{submission.pk}/take-back/")
    submission.refresh_from_db()
    assert submission.status == "sent"


def test_the_sender_of_a_mail_is_looked_at_and_not_kept(on_day):
    visitor, submission = sent()
    mail = (
        "We will honour your objection. This means that we won't use your public information "
        "for future development and improvement of generative AI models."
    )

    known = visitor.client.post(
        f"/reply/{submission.pk}/", {"text": mail, "day": "2026-11-25", "sender": "support@facebookmail.com"}
    )
    foreign = visitor.client.post(
        f"/reply/{submission.pk}/", {"text": mail, "day": "2026-11-25", "sender": "somebody@example.org"}
    ).content.decode()

    assert known.context["form"].initial["kind"] == "honoured"
    assert "This did not come from an address of Meta’s" in html.unescape(foreign)
    assert "somebody@example.org" not in foreign


@pytest.mark.parametrize(("confidence", "chosen"), [("unsure", ""), ("likely", "refused"), ("sure", "refused")])
def test_a_meaning_that_we_are_not_sure_of_is_not_chosen_for_the_person(on_day, monkeypatch, confidence, chosen):
    """U44: the page says "We are not sure. Choose what fits.", so nothing is ticked."""
    visitor, submission = sent()
    words = "We are unable to honour your objection."
    reading = replace(read(words), label=Label.REFUSED, confidence=Confidence(confidence))
    monkeypatch.setattr("apps.objections.views.reply.read", lambda *_args, **_more: reading)

    page = visitor.client.post(f"/reply/{submission.pk}/", {"text": words, "day": "2026-11-25"})

    ticked = re.findall(r'<input[^>]*name="kind"[^>]*value="(\w+)"[^>]*checked', page.content.decode())
    assert ticked == ([chosen] if chosen else [])


def test_a_sender_that_is_far_too_long_is_refused_and_the_mail_stays(on_day):
    visitor, submission = sent()

    page = visitor.client.post(
        f"/reply/{submission.pk}/", {"text": "We cannot agree.", "day": "2026-11-25", "sender": "x" * 321}
    ).content.decode()

    assert "Shorten the address to 320 characters or less" in page
    assert "We cannot agree." in page


def test_more_time_is_noted_in_one_step_and_only_by_the_button(on_day):
    visitor, submission = sent()
    page = reverse("objections:more_time", args=[submission.pk])

    visitor.open(page)
    before = Event.objects.filter(kind="extended").count()
    visitor.page = visitor.client.post(page, {"day": "2026-11-25", "with_reasons": "yes"}, follow=True)

    submission.refresh_from_db()
    assert before == 0
    assert (submission.status, submission.reply_due_on) == ("extended", date(2027, 2, 25))
    assert "25 February 2027" in visitor.text


def test_three_months_that_end_on_a_weekend_roll_on(on_day):
    _, submission = sent(sent_on="2026-11-20")

    moved = tracking.record_more_time(
        objection_id=submission.objection_id,
        submission_id=submission.pk,
        told_on=date(2026, 11, 25),
        with_reasons=True,
        today=date(2026, 11, 25),
    )

    # 20 February 2027 is a Saturday.
    assert moved.reply_due_on == date(2027, 2, 22)


@pytest.mark.parametrize(("day", "reasons"), [("2026-12-29", "yes"), ("2026-12-28", "no")])
def test_more_time_too_late_or_without_reasons_is_explained_and_leaves_the_complaint_open(on_day, day, reasons):
    visitor, submission = sent()
    on_day(2026, 12, 29)

    visitor.page = visitor.client.post(
        f"/reply/{submission.pk}/more-time/", {"day": day, "with_reasons": reasons}, follow=True
    )

    submission.refresh_from_db()
    assert (submission.status, submission.reply_due_on) == ("sent", date(2026, 12, 28))
    assert "So the last day stays, and after it you can complain." in visitor.text
    assert visitor.open(f"/complaint/{submission.pk}/").status_code == 200


@pytest.mark.parametrize("said", [{}, {"day": "2026-11-25"}, {"day": "x", "with_reasons": "yes"}])
def test_more_time_half_said_asks_again_and_changes_nothing(on_day, said):
    visitor, submission = sent()

    page = visitor.client.post(f"/reply/{submission.pk}/more-time/", said)

    assert page.status_code == 200
    assert "Error:" in page.content.decode()
    assert not Reply.objects.exists()


def test_more_time_after_a_refusal_does_not_fit_and_says_so(on_day):
    visitor, submission = sent()
    told(visitor, submission, "refused", "2026-11-25", reason="none_given")

    page = visitor.client.post(f"/reply/{submission.pk}/more-time/", {"day": "2026-11-25", "with_reasons": "yes"})

    assert "This does not fit what you told us before" in page.content.decode()


@pytest.fixture
def agreed(on_day):
    visitor, submission = sent()
    told(visitor, submission, "honoured", "2026-11-25")
    on_day(2027, 11, 25)
    return visitor, submission


def test_a_year_later_still_so_counts_a_year_again(agreed):
    visitor, submission = agreed
    before = visitor.open("/overview/").content.decode()

    visitor.client.post(f"/still-so/{submission.pk}/", {"answer": "still"})
    visitor.client.post(f"/still-so/{submission.pk}/", {"answer": "still"})

    assert "Is it still so?" in before
    assert "In a year, on 25 November 2028" in visitor.open("/overview/").content.decode()
    assert Event.objects.filter(kind="still_so").count() == 1


def test_a_year_later_a_new_account_leads_to_the_question_about_accounts(agreed):
    visitor, submission = agreed

    visitor.page = visitor.client.post(f"/still-so/{submission.pk}/", {"answer": "new_account"}, follow=True)

    submission.refresh_from_db()
    assert visitor.address == "/questions/your-accounts/"
    assert submission.status == "honoured"


def test_a_year_later_asked_again_leads_to_the_letter_and_then_to_a_complaint(agreed, on_day):
    visitor, submission = agreed
    visitor.client.post(f"/still-so/{submission.pk}/", {"answer": "asked_again", "day": "2027-11-20"})
    letter = f"/letters/{submission.pk}/asked-again/"

    text = visitor.open(letter).context["letter"].text
    visitor.client.post(letter, {"as": "sent", "day": "2027-11-25"})
    on_day(2027, 12, 9)
    overview = visitor.open("/overview/").content.decode()

    assert "20 November 2027" in text
    assert "Complain to the authority" in overview
    assert visitor.open(f"/complaint/{submission.pk}/").context["text"]


def test_a_year_later_nothing_chosen_asks_again(agreed):
    visitor, submission = agreed

    page = visitor.client.post(f"/still-so/{submission.pk}/", {})

    assert "Choose what fits best" in page.content.decode()


def test_a_failing_link_is_counted_for_its_channel_once_a_day_and_browser(on_day):
    visitor = written()
    channel = visitor.open("/hand-over/facebook/").context["channel"].id
    told_us = {"channel": channel}

    for _ in range(3):
        visitor.client.post("/hand-over/facebook/did-not-open/", told_us)
    on_day(2026, 11, 26)
    visitor.client.post("/hand-over/facebook/did-not-open/", told_us)
    written().client.post("/hand-over/facebook/did-not-open/", told_us)
    visitor.client.post("/hand-over/facebook/did-not-open/", {"channel": "no_such_channel"})

    assert list(LinkReport.objects.order_by("on").values_list("channel", "count")) == [(channel, 1), (channel, 2)]


def test_old_reports_no_longer_move_a_link_down(on_day):
    visitor = written()
    first = visitor.open("/hand-over/facebook/").context["channel"].id
    LinkReport.objects.create(channel=first, on=date(2026, 11, 25), count=5)

    moved = visitor.open("/hand-over/facebook/").context["channel"].id
    on_day(2026, 12, 2)
    back = visitor.open("/hand-over/facebook/").context["channel"].id

    assert moved != first
    assert back == first


def test_the_objection_holds_no_trace_of_who_reported_a_link(on_day):
    visitor = written()
    channel = visitor.open("/hand-over/facebook/").context["channel"].id
    visitor.client.post("/hand-over/facebook/did-not-open/", {"channel": channel})

    assert {field.name for field in LinkReport._meta.get_fields()} == {"id", "channel", "on", "count"}
    assert not Objection.objects.get().events.filter(kind="link_reported").exists()
