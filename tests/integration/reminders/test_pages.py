"""What people can do with the link of a mail, and on the page about the mails."""

import re
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace

import pytest
from django.test import Client
from django.utils import timezone

from apps.core.models import Session
from apps.objections import returning
from apps.objections.addresses import address_hash
from apps.objections.models import EmailAddress, Link, LinkOrder, NeverWrite, Submission
from apps.reminders import services, views
from apps.reminders.models import Wishes
from tests.integration.reminders.test_giving import a_person, sent

pytestmark = pytest.mark.django_db


@pytest.fixture
def objection():
    return a_person()


def followed(objection, kind="did_it_arrive", *, now=None) -> Client:
    token = returning.make_reminder_link(objection_id=objection.pk, now=now or timezone.now())
    client = Client()
    response = client.get(f"/reminder/{kind}/{token}/")
    assert response.headers["Location"] == "/reminder/"
    return client


def test_opening_the_link_changes_nothing_and_shows_no_data(objection):
    """T20, T29."""
    submission = sent(objection, text="Because of the garden")

    page = followed(objection).get("/reminder/").content.decode()

    submission.refresh_from_db()
    assert submission.status == "sent"
    assert "garden" not in page
    assert "kim0@example.org" not in page


def test_a_program_that_opens_every_link_leaves_no_session(objection):
    """T20."""
    token = returning.make_reminder_link(objection_id=objection.pk, now=timezone.now())
    before = Session.objects.count()

    for _ in range(5):
        Client().get(f"/reminder/month_over/{token}/")
        Client().head(f"/reminder/month_over/{token}/")

    assert Session.objects.count() == before


def test_one_tap_notes_that_it_arrived_and_a_second_changes_nothing(objection):
    submission = sent(objection)
    client = followed(objection)

    for _ in range(2):
        page = client.post("/reminder/", {"do": "received"}, follow=True)

    submission.refresh_from_db()
    assert submission.status == "received"
    assert submission.events.filter(kind="received").count() == 1
    assert "It has arrived" in page.content.decode()


def test_an_answer_never_undoes_what_happened_since(objection):
    submission = sent(objection)
    Submission.objects.update(status="refused")

    followed(objection).post("/reminder/", {"do": "received"})

    submission.refresh_from_db()
    assert submission.status == "refused"


@pytest.mark.parametrize(("how", "until"), [("week", date(2027, 1, 8)), ("month", date(2027, 2, 1))])
@pytest.mark.parametrize("way", ["mail", "page"])
def test_a_pause_counts_from_the_day_it_is_where_the_person_lives(objection, at_home, monkeypatch, way, how, until):
    """At half past eleven in the evening, UTC, it is the first of January in Berlin."""
    now = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
    client = followed(objection, now=now) if way == "mail" else at_home
    monkeypatch.setattr(views, "timezone", SimpleNamespace(now=lambda: now))

    client.post("/reminder/", {"do": how}) if way == "mail" else client.post("/reminders/pause/", {"for": how})

    assert Wishes.objects.get().snoozed_until == until


def test_a_day_can_be_chosen_from_the_mail_too_and_a_wrong_one_is_explained(objection):
    client = followed(objection)
    day = timezone.now().date() + timedelta(days=40)

    wrong = client.post("/reminder/", {"until": "2020-01-01"}).content.decode()
    right = client.post("/reminder/", {"until": day.isoformat()}, follow=True).content.decode()

    assert "Error:" in wrong
    assert "Choose a day from tomorrow on" in wrong
    assert "before the day you chose" in right
    assert Wishes.objects.get().snoozed_until == day


def test_a_pause_can_be_ended_on_the_page(objection, at_home):
    services.pause(objection_id=objection.pk, how="month", now=timezone.now())
    page = at_home.get("/reminders/").content.decode()

    at_home.post("/reminders/pause/", {"for": "over"})

    assert "End the pause" in page
    assert Wishes.objects.get().snoozed_until is None


def more_time(objection, came_on, **changed):
    day = timezone.now().date()
    values = {"sent_on": day - timedelta(days=10), "received_on": day - timedelta(days=10)}
    submission = sent(objection, **values | {"reply_due_on": day + timedelta(days=21)} | changed)
    client = followed(objection, "deadline_soon")
    shown = client.get("/reminder/").content.decode()
    page = client.post("/reminder/", {"came_on": came_on}, follow=True).content.decode()
    submission.refresh_from_db()
    return submission, shown, page


def test_more_time_is_one_tap_while_the_first_period_runs(objection):
    """The extension goes through the record's own service, with its event and its day."""
    today = timezone.now().date()

    submission, shown, page = more_time(objection, today.isoformat())

    assert f'value="{today.isoformat()}"' in shown
    assert (submission.status, submission.extended_on) == ("extended", today)
    assert submission.reply_due_on > today + timedelta(days=21)
    assert submission.events.filter(kind="extended").count() == 1
    assert submission.replies.get().kind == "extended"
    assert "They may take longer now" in page


def test_more_time_that_came_too_late_moves_nothing(objection):
    today = timezone.now().date()
    old = today - timedelta(days=60)

    submission, _, page = more_time(
        objection, today.isoformat(), sent_on=old, received_on=old, reply_due_on=old + timedelta(days=31)
    )

    assert submission.status == "sent"
    assert submission.reply_due_on == old + timedelta(days=31)
    assert "after the time was over" in page


@pytest.mark.parametrize("came_on", ["", "soon", "2099-01-01", "2020-01-01"])
def test_a_day_on_which_they_cannot_have_asked_is_explained(objection, came_on):
    submission, _, page = more_time(objection, came_on)

    assert submission.status == "sent"
    assert "Error:" in page
    assert submission.replies.count() == 0


def test_after_the_time_no_day_is_filled_in(objection):
    """A wrong day would stand in a letter as a fact."""
    sent(objection)

    page = followed(objection, "month_over").get("/reminder/").content.decode()

    assert 'name="came_on"' in page
    assert not re.search(r'name="came_on"[^>]*value="2', page)


def test_more_time_of_one_of_several_submissions_is_not_guessed(objection):
    first = sent(objection)
    sent(objection, account="instagram", channel="instagram_form")
    client = followed(objection, "deadline_soon")

    page = client.get("/reminder/").content.decode()
    told = client.post("/reminder/", {"came_on": timezone.now().date().isoformat()}, follow=True).content.decode()

    first.refresh_from_db()
    assert 'name="came_on"' not in page
    assert first.status == "sent"
    assert "which form" in told


def test_still_so_is_one_tap_and_a_second_changes_nothing(objection):
    submission = sent(objection, status="honoured")
    client = followed(objection, "still_so")

    for _ in range(2):
        client.post("/reminder/", {"do": "still_so"})

    assert submission.events.filter(kind="still_so").count() == 1


def test_never_write_to_me_is_one_tap_and_can_be_taken_back(objection):
    EmailAddress.objects.update(mailbox_hash="kim")
    client = followed(objection)

    page = client.post("/reminder/", {"do": "never"}, follow=True)
    after = NeverWrite.objects.count()
    client.post(page.request["PATH_INFO"], {"choice": "take_back"})

    assert "We do not write to this mailbox any more" in page.content.decode()
    assert (after, NeverWrite.objects.count()) == (1, 0)
    assert EmailAddress.objects.get().reminders_stopped_at is not None


def test_the_stop_page_offers_never_too_and_one_click_does_not_mean_it(objection):
    """T30, T31."""
    EmailAddress.objects.update(mailbox_hash="kim")
    token = returning.make_stop_link(objection_id=objection.pk, now=timezone.now())

    Client().post(f"/mails/stop/{token}/", {"List-Unsubscribe": "One-Click"})
    one_click = NeverWrite.objects.count()
    page = Client().post(f"/mails/stop/{token}/", {"choice": "never"}, follow=True)

    assert (one_click, NeverWrite.objects.count()) == (0, 1)
    assert "We do not write to this mailbox any more" in page.content.decode()


def test_whoever_stopped_and_enters_the_address_again_confirms_it_again(objection):
    """Nobody else can restart what the owner of a mailbox stopped."""
    EmailAddress.objects.update(reminders_stopped_at=timezone.now())
    values = {"network": "n", "browser": "b", "language": "en", "now": timezone.now()}
    EmailAddress.objects.update(address_hash=address_hash("kim0@example.org"))

    returning.keep_with_address(objection_id=objection.pk, address="kim0@example.org", **values)

    assert objection.email_addresses.filter(confirmed_at__isnull=True).count() == 1
    assert LinkOrder.objects.get().purpose == "confirm"


def test_where_nobody_is_signed_in_the_page_sends_a_link_and_where_somebody_is_it_leads_on(objection, at_home):
    sent(objection)
    token = returning.make_reminder_link(objection_id=objection.pk, now=timezone.now())

    elsewhere = followed(objection, "month_over")
    asked = elsewhere.get("/reminder/").content.decode()
    order = elsewhere.post("/reminder/", {"do": "link"})
    here = at_home.get(f"/reminder/month_over/{token}/", follow=True).content.decode()

    assert "Send me a link to my overview" in asked
    assert order.headers["Location"] == "/come-back/sent/"
    assert LinkOrder.objects.get().purpose == "sign_in"
    assert 'href="/overview/"' in here
    assert "Send me a link" not in here


@pytest.mark.parametrize("method", ["get", "head", "options"])
def test_fifty_readings_of_a_link_spend_nothing(objection, method):
    """T20."""
    submission = sent(objection)
    client = followed(objection)
    before = (Wishes.objects.values().get(), Link.objects.filter(used_at__isnull=False).count())

    for _ in range(50):
        getattr(client, method)("/reminder/?do=received&until=2027-01-01")

    submission.refresh_from_db()
    assert submission.status == "sent"
    assert (Wishes.objects.values().get(), Link.objects.filter(used_at__isnull=False).count()) == before


def test_no_more_reminders_is_one_tap(objection):
    followed(objection).post("/reminder/", {"do": "none"})

    assert not Wishes.objects.get().wanted


def test_a_button_we_do_not_have_does_nothing(objection):
    before = Wishes.objects.values().get()

    response = followed(objection).post("/reminder/", {"do": "erase"})

    assert response.status_code == 200
    assert Wishes.objects.values().get() == before


@pytest.mark.parametrize("button", ["received", "week", "fewer", "none", "never", "still_so"])
def test_a_link_of_three_months_ago_sets_nothing_and_offers_a_way_on(objection, button):
    """T29."""
    submission = sent(objection)
    before = Wishes.objects.values().get()
    client = followed(objection, now=timezone.now() - timedelta(days=92))

    page = client.post("/reminder/", {"do": button}).content.decode()

    submission.refresh_from_db()
    assert submission.status == "sent"
    assert Wishes.objects.values().get() == before
    assert NeverWrite.objects.count() == 0
    assert "older than 30 days" in page
    assert "Send me a link to my overview" in page


@pytest.mark.parametrize(("age", "works"), [(timedelta(days=30, minutes=-5), True), (timedelta(days=30), False)])
def test_a_link_may_set_something_for_thirty_days(objection, age, works):
    submission = sent(objection)

    followed(objection, now=timezone.now() - age).post("/reminder/", {"do": "received"})

    submission.refresh_from_db()
    assert (submission.status == "received") is works


@pytest.mark.parametrize(
    ("age", "left"), [(timedelta(days=31, minutes=-5), {"reminder", "stop"}), (timedelta(days=31, minutes=5), {"stop"})]
)
def test_the_hash_of_a_reminder_goes_a_day_after_its_end_and_what_stops_them_stays(objection, age, left):
    now = timezone.now()
    returning.make_reminder_link(objection_id=objection.pk, now=now - age)
    returning.make_stop_link(objection_id=objection.pk, now=now - timedelta(days=900))

    returning.erase_ended_links(now=now)

    assert set(Link.objects.values_list("kind", flat=True)) == left


@pytest.mark.parametrize("path", ["/reminder/", "/reminder/month_over/not-a-token/", "/reminder/other/not-a-token/"])
def test_a_link_nobody_made_says_so(path):
    response = Client().get(path, follow=True)

    assert response.status_code == 404
    assert "does not work any more" in response.content.decode()


def test_the_link_of_another_kind_does_not_open_it(objection):
    token = returning.make_device_link(objection_id=objection.pk, now=timezone.now())

    response = Client().get(f"/reminder/month_over/{token}/")

    assert response.status_code == 404
    assert Link.objects.get().used_at is None


@pytest.fixture
def at_home(objection):
    client = Client()
    session = client.session
    session["objection"] = objection.reference
    session.save()
    return client


def test_the_page_asks_how_often_and_says_what_will_come(objection, at_home):
    sent(objection, sent_on=timezone.now().date(), reply_due_on=timezone.now().date() + timedelta(days=31))

    page = at_home.get("/reminders/").content.decode()

    assert "has it arrived?" in page
    assert "checked" in page


@pytest.mark.parametrize(
    ("how", "wanted", "fewer"), [("all", True, False), ("fewer", True, True), ("none", False, False)]
)
def test_a_choice_is_kept(objection, at_home, how, wanted, fewer):
    at_home.post("/reminders/", {"how": how})

    found = Wishes.objects.get()
    assert (found.wanted, found.fewer) == (wanted, fewer)


@pytest.mark.parametrize("until", ["", "soon", "2020-01-01", "2099-01-01"])
def test_a_day_that_cannot_be_is_explained_and_nothing_is_lost(objection, at_home, until):
    before = Wishes.objects.values().get()

    response = at_home.post("/reminders/pause/", {"until": until})

    assert response.status_code == 200
    assert "Error:" in response.content.decode()
    assert Wishes.objects.values().get() == before


def test_a_day_pauses_until_then(objection, at_home):
    day = timezone.now().date() + timedelta(days=40)

    at_home.post("/reminders/pause/", {"until": day.isoformat()})

    assert Wishes.objects.get().snoozed_until == day


def test_nothing_is_sent_without_an_address_and_the_page_says_so(objection, at_home):
    objection.email_addresses.all().delete()

    assert "so nothing is sent" in at_home.get("/reminders/").content.decode()


def test_the_overview_says_what_will_be_written_and_when_and_follows_every_change(objection, at_home):
    submission = sent(objection, sent_on=timezone.now().date(), reply_due_on=timezone.now().date() + timedelta(days=31))

    before = at_home.get("/overview/").content.decode()
    Submission.objects.filter(pk=submission.pk).update(status="received")
    after = at_home.get("/overview/").content.decode()
    services.want_reminders(objection_id=objection.pk, wanted=False, now=timezone.now())
    without = at_home.get("/overview/").content.decode()

    assert "has it arrived?" in before
    assert "has it arrived?" not in after
    assert "the time is over: what to do now" in after
    assert "the time is over" not in without
