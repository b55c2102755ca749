"""Sessions: hashed keys, how long they last, and leaving."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.conf import settings as site
from django.contrib.sessions.models import Session
from django.utils import timezone

from apps.core.sessions import SessionStore, stored_key
from apps.objections.models import Objection
from tests.integration.access.conftest import begin, keep, post_address, worker_runs
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


def test_a_session_without_address_lasts_a_day_and_a_kept_one_two_weeks(mailbox):
    assert begin().client.cookies["sessionid"]["max-age"] == 24 * 60 * 60

    visitor = keep(mailbox)
    visitor.client.get("/overview/")

    assert visitor.client.cookies["sessionid"]["max-age"] == 14 * 24 * 60 * 60


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


def test_cookies_are_few_small_and_closed_to_scripts(mailbox):
    """T57: as promised, at most two cookies with a session, and 1 KB at most."""
    visitor = keep(mailbox)
    visitor.client.get("/keep/")
    cookies = {name: cookie for name, cookie in visitor.client.cookies.items() if cookie.value}

    assert set(cookies) == {"sessionid", "csrftoken"}
    for cookie in cookies.values():
        assert cookie["httponly"]
        assert cookie["samesite"] == "Lax"
    other = Visitor()
    post_address(other, "/come-back/", "kim@example.org")
    worker_runs()
    other.client.get(mailbox.link())
    other.client.get("/link/")
    carried = {name: cookie for name, cookie in other.client.cookies.items() if cookie.value}
    assert set(carried) == {"carried", "csrftoken"}
    assert carried["carried"]["httponly"]
    assert sum(len(name) + len(cookie.value) for name, cookie in carried.items()) <= 1024


def test_production_ties_the_carrying_cookie_to_this_host_and_https():
    from pathlib import Path

    assert 'CARRIED_COOKIE_NAME = "__Host-carried"' in Path("config/settings/production.py").read_text("utf-8")
