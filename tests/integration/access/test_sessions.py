"""Sessions: hashed keys, how long they last, and leaving."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.conf import settings as site
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from apps.core.models import Session
from apps.core.sessions import SessionStore, stored_key
from apps.objections import access
from apps.objections.models import Objection
from tests.integration.access.conftest import begin, freeze, keep, opened, post_address, worker_runs
from tests.visitor import Visitor

pytestmark = pytest.mark.django_db


def test_the_table_holds_only_hashes_of_session_keys():
    visitor = begin()
    key = visitor.client.cookies["sessionid"].value

    assert not Session.objects.filter(session_key=key).exists()
    assert Session.objects.filter(session_key=stored_key(key)).exists()


def test_a_stored_key_opens_nothing():
    key = begin().client.cookies["sessionid"].value
    thief = Visitor()
    thief.client.cookies["sessionid"] = stored_key(key)

    assert thief.client.get("/overview/").status_code == 404


def test_nobody_can_choose_the_key_of_a_session_nor_use_one_whose_row_has_ended():
    ended = SessionStore()
    ended["round"] = 1
    ended.save()
    Session.objects.update(expire_date=timezone.now() - timedelta(seconds=1))
    keys = ["chosen-by-somebody-else-0123456789", ended.session_key]

    stores = [SessionStore(key) for key in keys]
    found = [store.get("round") for store in stores]
    for store in stores:
        store["round"] = 2
        store.save()

    assert found == [None, None]
    assert not {store.session_key for store in stores} & {*keys, None}


def test_a_session_without_address_lasts_a_day_and_a_kept_one_two_weeks(mailbox):
    assert begin().client.cookies["sessionid"]["max-age"] == 24 * 60 * 60

    visitor = keep(mailbox)
    visitor.client.get("/overview/")

    assert visitor.client.cookies["sessionid"]["max-age"] == 14 * 24 * 60 * 60


def ends_of(visitor):
    key = visitor.client.cookies["sessionid"].value
    return Session.objects.get(session_key=stored_key(key)).expire_date


def time_goes_by(visitor, **later):
    """The session ends so much sooner: the same as a clock that is so much later."""
    row = Session.objects.get(session_key=stored_key(visitor.client.cookies["sessionid"].value))
    Session.objects.filter(pk=row.pk).update(expire_date=row.expire_date - timedelta(**later))


@pytest.mark.parametrize("path", ["/overview/", "/privacy/"])
def test_a_click_moves_the_end_of_the_session_once_in_five_minutes_and_any_page_does(path):
    visitor = begin()

    time_goes_by(visitor, minutes=4, seconds=50)
    before = ends_of(visitor)
    soon = visitor.client.get(path)
    after_soon = ends_of(visitor)
    time_goes_by(visitor, seconds=20)
    later = visitor.client.get(path)

    assert (soon.status_code, later.status_code) == (200, 200)
    assert after_soon == before
    assert "sessionid" not in soon.cookies
    assert ends_of(visitor) > timezone.now() + timedelta(hours=23, minutes=59)
    assert later.cookies["sessionid"]["max-age"] == 24 * 60 * 60


def test_a_page_of_a_session_that_was_saved_just_now_writes_no_row():
    visitor = begin()

    with CaptureQueriesContext(connection) as queries:
        visitor.client.get("/overview/")

    assert [each["sql"] for each in queries if each["sql"].startswith(("INSERT", "UPDATE", "DELETE"))] == []


def test_a_session_ends_at_most_five_minutes_sooner_after_the_last_click_than_said_and_never_later():
    """The last click that moves nothing is the worst: it comes just before the five minutes are over."""
    visitor, other = begin(), begin()
    for each in (visitor, other):
        time_goes_by(each, minutes=4, seconds=50)
        each.client.get("/overview/")

    time_goes_by(visitor, hours=23, minutes=55)
    time_goes_by(other, hours=24)

    assert visitor.client.get("/overview/").status_code == 200
    assert other.client.get("/overview/").status_code == 404


def test_a_short_session_moves_after_a_sixtieth_of_its_life():
    store = SessionStore()
    store["staff"] = True
    store.set_expiry(15 * 60)
    store.save()
    read = SessionStore(store.session_key)

    assert not read.is_due(now=timezone.now() + timedelta(seconds=14))
    assert read.is_due(now=timezone.now() + timedelta(seconds=16))


def test_a_draft_whose_address_is_not_confirmed_is_found_by_its_browser_as_long_as_it_is_kept(mailbox):
    """The draft lives seven days after the address was entered; so does the session, and no longer."""
    visitor = begin()
    post_address(visitor, "/keep/", "kim@example.org")
    assert abs(visitor.client.cookies["sessionid"]["max-age"] - 7 * 24 * 60 * 60) <= 2
    key = visitor.client.cookies["sessionid"].value
    let_the_wait_end_in(key, timedelta(days=2))

    page = visitor.client.get("/keep/sent/").content.decode()
    two_days = visitor.client.cookies["sessionid"]["max-age"]
    let_the_wait_end_in(key, timedelta(hours=-1))
    visitor.client.get("/overview/")

    assert abs(two_days - 2 * 24 * 60 * 60) <= 2
    assert visitor.client.cookies["sessionid"]["max-age"] == 24 * 60 * 60
    assert "this browser finds your answers for 7 days" in page
    row = Session.objects.get(session_key=stored_key(key))
    assert row.expire_date > timezone.now() + timedelta(hours=23)


def let_the_wait_end_in(key, later):
    store = SessionStore(key)
    store["waits_until"] = (timezone.now() + later).timestamp()
    store.save()


def test_on_a_shared_device_an_unconfirmed_draft_ends_with_the_browser_and_the_page_says_so(mailbox):
    visitor = begin()

    visitor.client.post("/keep/this-device/")
    post_address(visitor, "/keep/", "kim@example.org")
    page = visitor.client.get("/keep/sent/").content.decode()

    assert visitor.client.cookies["sessionid"]["max-age"] == ""
    assert "until you close it" in page


@pytest.mark.parametrize("way", ["link", "code"])
def test_whoever_says_that_others_use_the_device_is_signed_out_with_the_browser(mailbox, way):
    keep(mailbox)
    visitor = Visitor()
    post_address(visitor, "/come-back/", "kim@example.org", shared="on")
    worker_runs()

    if way == "link":
        visitor.client.get(mailbox.link(), follow=True)
    else:
        visitor.client.post("/come-back/sent/", {"code": mailbox.code()})
    page = visitor.client.get("/overview/")

    assert page.status_code == 200
    assert visitor.client.cookies["sessionid"]["max-age"] == ""


PERSONAL = ["/questions/your-accounts/", "/check/", "/statement/", "/overview/", "/keep/", "/my-objections/"]


@pytest.mark.parametrize("path", [*PERSONAL, "/privacy/", "/nowhere/"])
def test_every_page_of_somebody_offers_to_leave_at_once(path):
    visitor = begin()
    visitor.send("/check/", {})

    page = visitor.client.get(path)

    assert 'action="/leave/"' in page.content.decode()
    assert page["Cache-Control"] == "no-store"


def test_pages_that_inform_a_stranger_do_not_speak_of_leaving():
    page = Visitor().client.get("/privacy/")

    assert "/leave/" not in page.content.decode()
    assert not page.cookies


def test_a_session_ends_after_thirty_days_whatever_happens(mailbox, monkeypatch):
    visitor = keep(mailbox)
    store = SessionStore(visitor.client.cookies["sessionid"].value)
    store["began"] = int((timezone.now() - timedelta(days=30, minutes=1)).timestamp())
    store.save()

    assert visitor.client.get("/overview/").status_code == 404
    assert not Session.objects.filter(session_key=stored_key(store.session_key)).exists()


def test_on_a_shared_device_the_session_ends_with_the_browser(mailbox):
    keep(mailbox)
    visitor = Visitor()
    post_address(visitor, "/come-back/", "kim@example.org")
    worker_runs()
    other = Visitor()
    other.client.get(mailbox.link())

    other.client.post("/link/", {"shared": "on"})
    other.client.get("/overview/")

    assert other.client.cookies["sessionid"]["max-age"] == ""
    assert other.client.cookies["sessionid"]["expires"] == ""


def test_personal_pages_are_in_no_cache_and_leaving_clears_the_browser(mailbox):
    """T56: `no-store` on personal pages; after leaving, Back shows the page for nobody."""
    visitor = keep(mailbox)
    paths = ["/overview/", "/keep/", "/my-objections/", "/come-back/", "/come-back/sent/", "/link/", "/leave/"]
    assert all("no-store" in visitor.client.get(path)["Cache-Control"] for path in paths)
    assert all("no-store" in Visitor().client.get(path)["Cache-Control"] for path in paths[3:])

    answer = visitor.client.post("/leave/")

    assert answer["Clear-Site-Data"] == '"cache", "cookies", "storage"'
    assert visitor.client.get("/overview/").status_code == 404
    left = visitor.client.get("/left/").content.decode()
    assert site.SITE_NAME not in left
    assert Objection.objects.count() == 1


def test_cookies_are_two_at_most_small_and_closed_to_scripts(mailbox):
    """T57: never more than a session and one small cookie, 1 KB together, whatever somebody does on the way."""
    visitor = begin()
    jars = []
    for path, values in (
        ("/language/", {"language": "de", "next": "/keep/"}),
        ("/keep/", {"email": "kim@example.org", "opened": opened(), "website": ""}),
        ("/keep/return-code/", {}),
        ("/keep/another-device/", {}),
        ("/come-back/", {"email": "kim@example.org", "opened": opened(), "website": ""}),
    ):
        page = visitor.client.post(path, values, follow=True)
        jars.append({name: cookie for name, cookie in visitor.client.cookies.items() if cookie.value})
        assert page.status_code == 200, path
    worker_runs()
    visitor.client.get(mailbox.link())
    jars.append({name: cookie for name, cookie in visitor.client.cookies.items() if cookie.value})

    for jar in jars:
        assert set(jar) == {"sessionid", "small"}
        assert all(cookie["httponly"] and cookie["samesite"] == "Lax" for cookie in jar.values())
        assert sum(len(name) + len(cookie.value) for name, cookie in jar.items()) <= 1024
    assert jars[-1]["small"].value.split("~")[1] == "de"


def test_the_small_cookie_keeps_the_language_and_the_forms_key_apart_from_what_is_carried(mailbox):
    visitor = Visitor()
    visitor.client.post("/language/", {"language": "de", "next": "/come-back/"})
    visitor.client.get("/come-back/")
    before = visitor.client.cookies["small"].value.split("~")
    post_address(visitor, "/come-back/", "kim@example.org")
    visitor.client.get("/come-back/sent/")
    carrying = visitor.client.cookies["small"].value.split("~")
    with freeze(minutes=16):
        page = visitor.client.get("/come-back/sent/").content.decode()
    after = visitor.client.cookies["small"].value.split("~")

    assert '<html lang="de"' in page
    assert before[0] == carrying[0] == after[0]
    assert before[1] == carrying[1] == after[1] == "de"
    assert (len(before), len(carrying), len(after)) == (2, 3, 2)


def test_a_form_is_still_refused_without_its_key(mailbox):
    """T38: the key of the forms works from within the small cookie, and nothing passes without it."""
    browser = Client(enforce_csrf_checks=True)
    page = browser.get("/come-back/").content.decode()
    token = page.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    values = {"email": "kim@example.org", "opened": opened(), "website": ""}

    without = browser.post("/come-back/", values)
    forged = browser.post("/come-back/", values | {"csrfmiddlewaretoken": "x" * 64})
    other = Client(enforce_csrf_checks=True).post("/come-back/", values | {"csrfmiddlewaretoken": token})
    right = browser.post("/come-back/", values | {"csrfmiddlewaretoken": token})

    assert [one.status_code for one in (without, forged, other, right)] == [403, 403, 403, 302]


def test_production_ties_the_small_cookie_to_this_host_and_https():
    from pathlib import Path

    production = Path("config/settings/production.py").read_text("utf-8")
    assert 'SMALL_COOKIE_NAME = "__Host-small"' in production


def test_ending_the_sessions_of_what_is_erased_opens_no_session(django_assert_num_queries, monkeypatch):
    """One statement, however many sessions there are: what they lead to stands in a column."""
    erased, other = begin(), begin()
    key = erased.client.session["objection"]
    Objection.objects.filter(reference=key).delete()
    monkeypatch.setattr(SessionStore, "decode", lambda *args: pytest.fail("a session was opened"))

    with django_assert_num_queries(1):
        ended = access.end_sessions_without_objection()

    assert ended == 1
    assert Session.objects.get().leads_to == Objection.objects.get().reference
    assert other.client.cookies["sessionid"]


def test_a_session_that_leads_to_nothing_is_let_be():
    SessionStore().save()
    store = SessionStore()
    store["kept"] = True
    store.save()

    assert access.end_sessions_without_objection() == 0
    assert set(Session.objects.values_list("leads_to", flat=True)) == {""}


def test_a_session_that_leads_elsewhere_now_is_found_there():
    visitor = begin()
    row = Session.objects.get()
    assert row.leads_to == Objection.objects.get().reference

    visitor.client.post("/leave/")

    assert not Session.objects.exclude(leads_to="").exists()


@pytest.mark.django_db(transaction=True)
def test_sessions_of_the_old_table_come_along_and_back():
    """Nobody is signed out by the migration, in either direction."""
    from django.contrib.sessions.models import Session as Old

    begin()
    before = Session.objects.values("session_key", "session_data", "expire_date", "leads_to").get()
    try:
        call_command("migrate", "core", "zero", verbosity=0)
        moved = Old.objects.values("session_key", "session_data", "expire_date").get()
    finally:
        call_command("migrate", verbosity=0)

    assert moved == {name: value for name, value in before.items() if name != "leads_to"}
    assert Session.objects.values("session_key", "session_data", "expire_date", "leads_to").get() == before
    assert not Old.objects.exists()
