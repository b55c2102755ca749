"""Floods: what one mailbox, one network and everybody together may cause."""

from __future__ import annotations

import logging
import threading
import uuid
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection, connections
from django.test import RequestFactory
from django.utils import timezone

from apps.objections import limits, returning
from apps.objections.addresses import address_hash, mailbox_hash
from apps.objections.models import Beginnings, EmailAddress, LinkOrder, Objection
from apps.outbox import services as outbox
from tests.integration.access.conftest import begin, keep, post_address, worker_runs
from tests.visitor import Visitor

pytestmark = pytest.mark.django_db


def entered(address: str, *, network: str, now) -> None:
    """Note an address that somebody entered for an objection of theirs."""
    objection = Objection.objects.create(form_key=f"{address} {now}"[:40], active_at=now)
    returning.keep_with_address(
        objection_id=objection.pk, address=address, network=network, browser=f"{address} {now}", language="en", now=now
    )


def test_one_mailbox_gets_three_mails_from_a_hundred_networks(mailbox):
    """T07, T08: 100 requests for one address, in its spellings, from 100 networks: at most 3 mails, same page."""
    keep(mailbox, "kim@gmail.com")
    mailbox.empty()
    spellings = ["kim@gmail.com", "Kim@Gmail.com", "KIM@gmail.com"]

    pages = set()
    for number in range(100):
        visitor = Visitor()
        answer = visitor.client.post(
            "/come-back/",
            {"email": spellings[number % 3], "opened": _opened()},
            REMOTE_ADDR=f"203.0.{number}.7",
        )
        pages.add((answer.status_code, answer["Location"]))
        worker_runs(after=timedelta(minutes=6 * (number % 4)))

    assert len(pages) == 1
    assert 1 <= len(mailbox.mails) <= 3
    assert {mail["to"] for mail in mailbox.mails} == {"kim@gmail.com"}


def _opened() -> str:
    from tests.integration.access.conftest import opened

    return opened()


def test_spellings_of_one_mailbox_share_a_limit_and_the_mail_goes_to_what_was_typed(mailbox):
    """T07: case, plus part and Gmail dots are one mailbox for limits."""
    now = timezone.now()
    for address in ("K.Im+one@googlemail.com", "kim@gmail.com", "kim+two@gmail.com"):
        entered(address, network="n", now=now)

    worker_runs()

    assert [mail["to"] for mail in mailbox.mails] == ["K.Im+one@googlemail.com"]


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [((0, 4), 1), ((0, 6), 2), ((0, 6, 12, 18), 3), ((0, 60, 120, 1500, 1600, 3000, 3100), 5), ((0, 11000), 2)],
)
def test_a_mailbox_gets_one_in_five_minutes_three_a_day_five_a_week(mailbox, minutes, expected):
    start = timezone.now()

    for minute in minutes:
        now = start + timedelta(minutes=minute)
        entered("kim@example.org", network="n", now=now)
        returning.answer_orders(now=now)

    assert len(mailbox.mails) == expected


@pytest.mark.timeout(400)  # a thousand, or five hundred, whole orders: half a minute on a quiet machine
def test_one_network_reaches_ten_addresses_an_hour_and_twenty_a_day(mailbox):
    """T09: 1,000 addresses from one network lead to at most 20 mails."""
    start = timezone.now()

    for hour in range(10):
        now = start + timedelta(minutes=61 * hour)
        for number in range(100):
            entered(f"kim{hour}-{number}@example.org", network="n", now=now)
        returning.answer_orders(now=now)
        if hour == 0:
            assert len(mailbox.mails) == 10

    assert len(mailbox.mails) == 20


@pytest.mark.timeout(400)  # a thousand, or five hundred, whole orders: half a minute on a quiet machine
def test_everybody_together_causes_three_hundred_unconfirmed_mails_an_hour_and_an_alarm(mailbox, caplog):
    """T10: 500 an hour: at most 300, the others wait, and the log says so without naming anybody."""
    now = timezone.now()
    for number in range(500):
        entered(f"kim{number}@example.org", network=f"n{number}", now=now)

    with caplog.at_level(logging.ERROR):
        for _ in range(3):
            returning.answer_orders(now=now)
    assert len(mailbox.mails) == 300
    alarms = [record.getMessage() for record in caplog.records]
    assert alarms
    assert all("mail limit for everybody reached" in alarm for alarm in alarms)
    assert not any("example.org" in alarm for alarm in alarms)

    for _ in range(3):
        returning.answer_orders(now=now + timedelta(minutes=61))
    assert len(mailbox.mails) == 500


def test_a_flood_of_orders_does_not_fill_the_table():
    for _ in range(130):
        post_address(Visitor(), "/come-back/", "kim@example.org")

    assert LinkOrder.objects.count() == 100


def test_an_order_that_nobody_answered_in_time_is_not_answered(mailbox):
    keep(mailbox)
    mailbox.empty()
    post_address(Visitor(), "/come-back/", "kim@example.org")

    assert worker_runs(after=timedelta(minutes=31)) == 0
    assert worker_runs() == 0
    assert mailbox.mails == []


def test_an_order_is_answered_once(mailbox):
    keep(mailbox)
    mailbox.empty()
    post_address(Visitor(), "/come-back/", "kim@example.org")

    assert [worker_runs(), worker_runs()] == [1, 0]
    assert len(mailbox.mails) == 1


def test_a_mail_that_cannot_be_given_leaves_the_order_open(mailbox, monkeypatch):
    keep(mailbox)
    post_address(Visitor(), "/come-back/", "kim@example.org")

    def fails(**mail):
        raise RuntimeError("no room")

    monkeypatch.setattr(outbox, "give", fails)

    assert worker_runs() == 0
    assert LinkOrder.objects.latest("pk").answered_at is None
    assert EmailAddress.objects.count() == 1


def test_addresses_that_wait_for_room_keep_nobody_from_coming_back(mailbox, monkeypatch):
    keep(mailbox)
    mailbox.empty()
    monkeypatch.setattr(limits, "UNCONFIRMED_ALTOGETHER", (0, timedelta(hours=1)))
    monkeypatch.setattr(returning, "ORDERS_AT_ONCE", 3)
    for number in range(3):
        post_address(begin(), "/keep/", f"friend{number}@example.org")
    post_address(Visitor(), "/come-back/", "kim@example.org")

    worker_runs()

    assert [(mail["kind"], mail["to"]) for mail in mailbox.mails] == [("sign_in", "kim@example.org")]


def test_one_address_that_cannot_be_opened_stops_no_other_order(mailbox, caplog):
    keep(mailbox, "kim@example.org")
    keep(mailbox, "lou@example.org")
    mailbox.empty()
    EmailAddress.objects.filter(pk=EmailAddress.objects.earliest("pk").pk).update(row_key=uuid.uuid4())
    for address in ("kim@example.org", "lou@example.org"):
        post_address(Visitor(), "/come-back/", address)

    worker_runs()
    worker_runs(after=timedelta(hours=1))

    assert [mail["to"] for mail in mailbox.mails] == ["lou@example.org"]
    assert not LinkOrder.objects.filter(answered_at__isnull=True).exists()
    assert "cannot be answered: SealBrokenError" in caplog.text
    assert "example.org" not in caplog.text


@pytest.mark.parametrize(
    ("hops", "forwarded", "network"),
    [
        (0, "198.51.100.1", "203.0.113.0/24"),
        (1, "6.6.6.6, 198.51.100.1", "198.51.100.0/24"),
        (2, "6.6.6.6, 198.51.100.1, 10.0.0.1", "198.51.100.0/24"),
        (2, "6.6.6.6", "203.0.113.0/24"),
        (1, "2001:db8:1:2:3::1", "2001:db8:1::/56"),
        (1, "::ffff:198.51.100.1", "198.51.100.0/24"),
        (1, "nonsense", "unknown"),
    ],
)
def test_the_network_is_what_our_proxy_saw(settings, hops, forwarded, network):
    """T14: forged entries stand further left and are not read."""
    from apps.core.lookup import keyed_hash

    settings.TRUSTED_PROXY_HOPS = hops
    request = RequestFactory().get("/", REMOTE_ADDR="203.0.113.9", headers={"X-Forwarded-For": forwarded})

    assert limits.network_of(request) == keyed_hash("network", network)


def test_hashes_are_keyed(settings):
    before = address_hash("kim@example.org"), mailbox_hash("kim@example.org")
    settings.LOOKUP_KEY = "22" * 32

    assert (address_hash("kim@example.org"), mailbox_hash("kim@example.org")) != before


def test_a_flood_of_new_objections_from_one_network_ends_in_a_page_with_a_way_on(settings):
    """Each begins a row. The page is 429, in words, and nothing is written; other networks go on."""
    settings.BEGUN_IN_AN_HOUR = 3
    for _ in range(3):
        assert Visitor().answer("where-you-live", {"country": "DE"}).status_code == 200

    refused = Visitor(accept="text/html")
    page = refused.answer("where-you-live", {"country": "DE"})

    assert page.status_code == 429
    assert page["Retry-After"] == "900"
    assert "Wait a quarter of an hour" in refused.text
    assert Objection.objects.count() == 3
    elsewhere = Visitor()
    elsewhere.client.defaults["REMOTE_ADDR"] = "198.51.100.7"
    assert elsewhere.answer("where-you-live", {"country": "DE"}).status_code == 200


def test_whoever_has_begun_goes_on_during_a_flood(settings):
    settings.BEGUN_IN_AN_HOUR = 1
    visitor = Visitor()
    visitor.answer("where-you-live", {"country": "DE"})

    assert Visitor().answer("where-you-live", {"country": "DE"}).status_code == 429
    assert visitor.answer("whose-information", {"on_behalf_of": "self"}).status_code == 200
    assert visitor.answer("where-you-live", {"country": "AT"}).status_code == 200


def test_the_same_form_sent_again_is_counted_once(settings):
    settings.BEGUN_IN_AN_HOUR = 1
    values = {"country": "DE", "form_key": "the same form"}

    answers = [Visitor().client.post("/questions/where-you-live/", values).status_code for _ in range(3)]

    assert answers == [302, 302, 302]
    assert Beginnings.objects.get().count == 1


def test_the_limit_opens_again_by_itself_and_a_day_has_one_too(settings):
    settings.BEGUN_IN_AN_HOUR = 2
    start = datetime(2026, 11, 23, 8, 7, tzinfo=UTC)

    begun = [limits.may_begin("n", start + timedelta(minutes=minutes)) for minutes in (0, 1, 2, 61, 62, 63)]
    in_a_day = sum(limits.may_begin("m", start + timedelta(minutes=40 * number)) for number in range(24))

    assert begun == [True, True, False, True, True, False]
    assert in_a_day == 10
    assert limits.may_begin("m", start + timedelta(hours=40))


@pytest.mark.django_db(transaction=True)
def test_a_hundred_at_once_pass_no_further_than_the_limit(settings):
    if connection.vendor != "postgresql":
        pytest.skip("SQLite lets its transactions take turns, so there is no race")
    settings.BEGUN_IN_AN_HOUR = 10
    now, found = datetime(2026, 11, 23, 12, tzinfo=UTC), []

    def begin_ten() -> None:
        for _ in range(10):
            found.append(limits.may_begin("n", now))
        connections.close_all()

    threads = [threading.Thread(target=begin_ten) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (len(found), sum(found)) == (100, 10)
