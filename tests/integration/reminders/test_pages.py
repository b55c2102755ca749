"""What people can do with the link of a mail, and on the page about the mails."""

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from apps.objections import returning
from apps.objections.models import Link, NeverWrite, Submission
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


@pytest.mark.parametrize(("button", "days"), [("week", 7), ("month", 30)])
def test_a_pause_is_one_tap(objection, button, days):
    followed(objection).post("/reminder/", {"do": button})

    assert Wishes.objects.get().snoozed_until == timezone.now().date() + timedelta(days=days)


def test_no_more_reminders_is_one_tap(objection):
    followed(objection).post("/reminder/", {"do": "none"})

    assert not Wishes.objects.get().wanted


def test_a_button_we_do_not_have_does_nothing(objection):
    before = Wishes.objects.values().get()

    response = followed(objection).post("/reminder/", {"do": "erase"})

    assert response.status_code == 200
    assert Wishes.objects.values().get() == before


@pytest.mark.parametrize("button", ["received", "week", "fewer", "none", "never", "keep", "still_so"])
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
