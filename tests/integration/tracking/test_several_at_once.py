"""One mail of Meta's about several submissions: each gets what was said of it, all in one step or none."""

from __future__ import annotations

import html
from datetime import date

import pytest
from django.db import connection

from apps.objections import tracking
from apps.objections.lifecycle import StepNotAllowedError
from apps.objections.models import Event, Reply, Submission
from tests.integration.tracking.conftest import sent, told
from tests.integration.tracking.test_lifecycle import TODAY, in_two_tabs, reply, submission

pytestmark = pytest.mark.django_db


@pytest.fixture
def both(on_day):
    """Somebody who has sent it for Facebook and for Instagram on 25 November."""
    visitor, _ = sent(accounts=["facebook", "instagram"])
    on_day(2026, 12, 10)
    return visitor, *Submission.objects.order_by("pk")


def meaning(visitor, one, language="en", **said):
    """Return the second page: what does the mail mean, and which is it about?"""
    return visitor.client.post(
        f"/reply/{one.pk}/",
        {"text": "We will honour your objection.", "day": "2026-12-10", **said},
        headers={"accept-language": language},
    )


def ticked(page) -> list[str]:
    field = page.context["form"]["about"]
    return [option.value for option in field.options if option.is_selected]


def standing_of(*submissions):
    for one in submissions:
        one.refresh_from_db()
    return [one.status for one in submissions]


def test_only_one_submission_is_not_asked_about(on_day):
    visitor, one = sent()

    page = meaning(visitor, one, day="2026-11-25")

    assert "about" not in page.context["form"].fields


def test_all_of_the_same_form_are_ticked_and_those_of_another_are_offered(both):
    visitor, facebook, _ = both
    visitor.send("/sent/?which=2", {"sent_on": "2026-11-26", "accounts": ["facebook"], "sent_by": "form"})
    second = Submission.objects.get(account="facebook_2")

    page = meaning(visitor, facebook)

    assert ticked(page) == [str(facebook.pk), str(second.pk)]
    words = html.unescape(page.content.decode())
    assert "Which of your objections is it about?" in words
    assert "Instagram, sent on 25 November 2026" in words
    assert "Facebook, account 2, sent on 26 November 2026" in words


def test_the_page_asks_in_german_too(both):
    visitor, facebook, _ = both

    words = html.unescape(meaning(visitor, facebook, language="de").content.decode())

    assert "Um welche Ihrer Widersprüche geht es?" in words
    assert "Instagram, abgeschickt am 25. November 2026" in words


def test_one_mail_agrees_for_one_account_and_refuses_for_the_other(both):
    visitor, facebook, instagram = both
    asked = {"asks_which": "yes"}

    told(visitor, facebook, "honoured", "2026-12-10", about=[facebook.pk], **asked)
    text = told(visitor, instagram, "refused", "2026-12-10", reason="none_given", **asked)

    assert standing_of(facebook, instagram) == ["honoured", "refused"]
    assert [
        (event.submission.account, event.kind)
        for event in Event.objects.exclude(kind="sent").filter(submission__isnull=False)
    ] == [
        ("facebook", "honoured"),
        ("instagram", "refused"),
    ]
    assert "Reply to the refusal" in text


def test_the_same_mail_is_told_for_the_others_without_pasting_it_again(both):
    visitor, facebook, instagram = both
    mail = "Yes for Facebook, no for Instagram."
    first = meaning(visitor, facebook, text=mail)
    assert "Save, and go on with the others" in first.content.decode()

    said = {"page": "meaning", "day": "2026-12-10", "text": mail, "asks_which": "yes"}
    then = visitor.client.post(
        f"/reply/{facebook.pk}/", {**said, "kind": "honoured", "about": [facebook.pk], "go_on": "Save"}
    )
    form = then.context["form"]
    assert f'action="/reply/{instagram.pk}/"' in then.content.decode()
    assert (form["text"].value(), form["day"].value()) == (mail, "2026-12-10")
    visitor.client.post(f"/reply/{instagram.pk}/", {**said, "kind": "refused", "reason": "none_given"})

    assert standing_of(facebook, instagram) == ["honoured", "refused"]
    assert [one.text for one in Reply.objects.all()] == [mail, mail]


def test_nobody_is_left_to_go_on_with_when_it_is_about_all(both):
    visitor, facebook, instagram = both

    told(visitor, facebook, "honoured", "2026-12-10", asks_which="yes", about=[facebook.pk, instagram.pk], go_on="Save")

    assert visitor.address == "/overview/"


def test_one_mail_about_both_gives_each_its_reply_its_event_and_its_text(both):
    visitor, facebook, instagram = both

    told(
        visitor,
        facebook,
        "honoured",
        "2026-12-10",
        text="We will honour your objection.",
        asks_which="yes",
        about=[facebook.pk, instagram.pk],
    )

    assert standing_of(facebook, instagram) == ["honoured", "honoured"]
    assert [one.text for one in Reply.objects.all()] == ["We will honour your objection."] * 2
    assert Event.objects.filter(kind="honoured").count() == 2


def test_a_page_that_was_drawn_when_there_was_one_is_about_that_one(both):
    visitor, facebook, instagram = both

    told(visitor, facebook, "honoured", "2026-12-10")

    assert standing_of(facebook, instagram) == ["honoured", "sent"]


def test_nothing_ticked_asks_again_and_keeps_the_mail(both):
    visitor, facebook, _ = both

    text = told(visitor, facebook, "honoured", "2026-12-10", text="We will honour it.", asks_which="yes")

    assert "Choose at least one" in text
    assert "We will honour it." in text
    assert not Reply.objects.exists()


def test_what_does_not_fit_is_named_and_nothing_is_noted(both):
    visitor, facebook, instagram = both
    told(visitor, instagram, "refused", "2026-12-01", reason="none_given")

    text = told(visitor, facebook, "redirected", "2026-12-10", asks_which="yes", about=[facebook.pk, instagram.pk])

    assert "Instagram, sent on 25 November 2026: this does not fit what you told us before." in html.unescape(text)
    assert standing_of(facebook, instagram) == ["sent", "refused"]
    assert Reply.objects.count() == 1


def test_a_mail_older_than_one_of_them_is_not_about_it(both):
    visitor, facebook, _ = both
    visitor.send("/sent/?which=2", {"sent_on": "2026-12-05", "accounts": ["facebook"], "sent_by": "form"})
    second = Submission.objects.get(account="facebook_2")

    text = told(visitor, facebook, "honoured", "2026-12-01", asks_which="yes", about=[facebook.pk, second.pk])

    assert "Facebook, account 2, sent on 5 December 2026: on this day it was not sent yet" in html.unescape(text)
    assert standing_of(facebook, second) == ["sent", "sent"]


def test_nobody_elses_submission_can_be_named(both):
    visitor, facebook, _ = both
    strangers = submission()

    text = told(visitor, facebook, "honoured", "2026-12-10", asks_which="yes", about=[facebook.pk, strangers.pk])

    assert "Choose from those on this page" in text
    assert standing_of(facebook, strangers) == ["sent", "sent"]


def test_more_time_can_be_wanted_for_both_at_once(both):
    visitor, facebook, instagram = both
    page = f"/reply/{facebook.pk}/more-time/"
    said = {"day": "2026-12-10", "with_reasons": "yes", "asks_which": "yes", "about": [facebook.pk, instagram.pk]}

    offered = visitor.client.get(page).context["form"]["about"].options
    visitor.client.post(page, said)

    assert len(offered) == 2
    assert standing_of(facebook, instagram) == ["extended", "extended"]
    assert {one.reply_due_on for one in (facebook, instagram)} == {date(2027, 2, 25)}


def test_if_one_of_them_cannot_take_the_step_none_does():
    first = submission()
    second = submission("withdrawn", "instagram", first.objection)

    with pytest.raises(StepNotAllowedError):
        tracking.record_replies(
            objection_id=first.objection_id,
            submission_ids=[first.pk, second.pk],
            kind="honoured",
            came_on=date(2026, 12, 10),
            today=TODAY,
        )

    assert standing_of(first, second) == ["sent", "withdrawn"]
    assert not Reply.objects.exists()
    assert not Event.objects.filter(kind="honoured").exists()


@pytest.fixture
def postgres(transactional_db):
    if connection.vendor != "postgresql":
        pytest.skip("SQLite has one writer at a time: nothing can be at once.")


def test_two_tabs_that_say_different_things_about_both_leave_no_mixture(postgres):
    first = submission()
    second = submission(account="instagram", channel="instagram_ai", objection=first.objection)
    kinds = iter(["failed", "redirected"])

    def say():
        tracking.record_replies(
            objection_id=first.objection_id,
            submission_ids=[second.pk, first.pk],
            kind=next(kinds),
            came_on=date(2026, 12, 10),
            today=TODAY,
        )

    outcome = in_two_tabs(say, times=2)

    assert outcome == ["StepNotAllowedError", "done"]
    assert len(set(standing_of(first, second))) == 1
    assert Reply.objects.count() == Event.objects.exclude(kind="sent").count() == 2


def test_two_tabs_one_about_both_and_one_about_one_note_each_once(postgres):
    first = submission()
    second = submission(account="instagram", channel="instagram_ai", objection=first.objection)
    acts = iter(
        [
            lambda: tracking.record_replies(
                objection_id=first.objection_id,
                submission_ids=[first.pk, second.pk],
                kind="refused",
                came_on=date(2026, 12, 10),
                today=TODAY,
            ),
            lambda: reply(first, "refused"),
        ]
    )

    outcome = in_two_tabs(lambda: next(acts)(), times=2)

    assert outcome == ["done", "done"]
    assert sorted(Reply.objects.values_list("submission_id", flat=True)) == [first.pk, second.pk]
    assert Event.objects.filter(kind="refused").count() == 2
