"""Keeping an objection with an address, with a code, on another device."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from apps.core.models import Session
from apps.objections import erasing, returning
from apps.objections.models import EmailAddress, Event, Link, LinkOrder, NeverWrite, Objection, ReturnCode
from tests.integration.access.conftest import begin, forget_limits, keep, post_address, worker_runs
from tests.visitor import Visitor

pytestmark = pytest.mark.django_db


def test_an_address_is_confirmed_in_any_browser_and_opens_the_objection_there(mailbox):
    visitor, phone = begin(), Visitor()
    post_address(visitor, "/keep/", "Kim@Example.org")
    worker_runs()

    button = phone.client.get(mailbox.link(), follow=True)
    assert EmailAddress.objects.get().confirmed_at is None
    opened = phone.client.post("/link/", follow=True)

    assert mailbox.mails[0]["to"] == "Kim@example.org"
    assert "K•••@e•••.org" in button.content.decode()
    assert opened.request["PATH_INFO"] == "/overview/"
    objection = Objection.objects.get()
    assert objection.kept_by == "email"
    assert Event.objects.filter(objection=objection, kind="kept").count() == 1


def test_the_browser_that_asked_needs_no_button(mailbox):
    visitor = begin()
    post_address(visitor, "/keep/", "kim@example.org")
    worker_runs()

    visitor.client.get(mailbox.link(), follow=True)

    assert EmailAddress.objects.get().confirmed_at is not None


def test_no_mail_holds_what_the_visitor_wrote(mailbox):
    """T11: spam text as name or reason, unconfirmed, is in no mail."""
    visitor = begin()
    spam = "Buy cheap pills at spam.example"
    visitor.answer("your-own-words", {"own_words": spam})
    visitor.answer("finding-your-account", {"account_email": "", "name": spam})
    post_address(visitor, "/keep/", "kim@example.org")

    worker_runs()

    mail = mailbox.mails[0]
    assert len(mailbox.mails) == 1
    assert all("spam" not in mail[part] for part in ("subject", "text", "html"))


def test_a_blocked_mailbox_gets_no_mail_whoever_enters_it(mailbox):
    """T12: an address whose owner wants no mail, in any spelling, gets none; it can be taken back."""
    post_address(begin(), "/keep/", "kim@gmail.com")
    worker_runs()
    stranger, path = Visitor(), mailbox.never_link()

    assert stranger.client.get(path).status_code == 200
    assert not NeverWrite.objects.exists()
    stranger.client.post(path)
    stranger.client.post(path)
    assert not EmailAddress.objects.exists()
    forget_limits()
    post_address(begin(), "/keep/", "K.i.m+again@googlemail.com")
    worker_runs()
    assert len(mailbox.mails) == 1

    stranger.client.post(path, {"choice": "take_back"})
    post_address(begin(), "/keep/", "kim@gmail.com")
    worker_runs()
    assert len(mailbox.mails) == 2


def test_an_unconfirmed_address_goes_after_seven_days_and_keeps_its_draft_until_then(mailbox):
    """T13: 7 days unconfirmed, then gone, with its answers."""
    post_address(begin(), "/keep/", "kim@example.org")
    now = timezone.now()

    erasing.apply_retention(now=now + timedelta(days=7, minutes=-1))
    assert (Objection.objects.count(), EmailAddress.objects.count()) == (1, 1)
    erasing.apply_retention(now=now + timedelta(days=7, minutes=1))
    erasing.apply_retention(now=now + timedelta(days=7, minutes=11))
    assert (Objection.objects.count(), EmailAddress.objects.count()) == (0, 0)


def test_a_kept_objection_stays_for_twelve_months_and_another_for_a_day(mailbox):
    keep(mailbox)
    begin()
    now = timezone.now()

    assert erasing.apply_retention(now=now + timedelta(days=2))["without_address"] == 1
    assert erasing.apply_retention(now=now + timedelta(days=364))["kept"] == 0
    assert erasing.apply_retention(now=now + timedelta(days=366))["kept"] == 1


@pytest.mark.parametrize("trap", [{"website": "https://spam.example"}, {"opened": "at once"}])
def test_a_program_sees_the_same_page_and_leaves_nothing(mailbox, trap):
    """T15: honeypot, or no time that anybody needs, leads to the same page, nothing stored."""
    path = "/come-back/"
    person, program = Visitor(), Visitor()
    expected = post_address(person, path, "kim@example.org")
    LinkOrder.objects.all().delete()

    answer = post_address(program, path, "kim@example.org", **trap)

    assert (answer.status_code, answer["Location"]) == (expected.status_code, expected["Location"])
    assert not LinkOrder.objects.exists()
    keeper = begin()
    post_address(keeper, "/keep/", "kim@example.org", **trap)
    assert not EmailAddress.objects.exists()


def test_an_instant_post_leaves_nothing(mailbox):
    """T15: the form comes back within the second it was opened."""
    visitor = Visitor()
    form = visitor.open("/come-back/").context["form"]

    visitor.client.post("/come-back/", {"email": "kim@example.org", "opened": form.initial["opened"]})

    assert not LinkOrder.objects.exists()


def test_a_slip_is_pointed_out_and_does_not_block(mailbox):
    visitor = begin()

    page = visitor.send("/keep/", {"email": "kim@gmial.com", "opened": ""})
    post_address(visitor, "/keep/", "kim@gmial.com")
    page = visitor.open("/keep/sent/")

    assert "Did you mean kim@gmail.com?" in page.content.decode()
    assert EmailAddress.objects.get().address == "kim@gmial.com"


def test_what_was_typed_stays_when_it_cannot_be_an_address():
    visitor = begin()

    page = post_address(visitor, "/keep/", "kim@localhost")

    assert page.status_code == 200
    assert "kim@localhost" in page.content.decode()
    assert "No mail can reach that address" in page.content.decode()


def test_a_return_code_is_shown_once_and_brings_back_in_another_browser():
    visitor, elsewhere = begin(), Visitor()

    page = visitor.client.post("/keep/return-code/", follow=True)
    code = page.context["code"]
    picture = visitor.client.get("/keep/return-code.svg")
    visitor.client.post("/keep/return-code/", {"saved": "yes"})
    again = visitor.client.get("/keep/return-code/")
    back = elsewhere.client.post("/come-back/return-code/", {"code": code.lower()}, follow=True)

    assert picture["Content-Type"] == "image/svg+xml"
    assert b"style=" not in picture.content
    assert again["Location"] == "/keep/"
    assert back.request["PATH_INFO"] == "/overview/"
    assert Objection.objects.get().kept_by == "code"
    assert code.replace(" ", "") not in ReturnCode.objects.get().code_hash


def test_a_new_return_code_replaces_the_old_one():
    visitor = begin()
    old = visitor.client.post("/keep/return-code/", follow=True).context["code"]
    visitor.client.post("/keep/return-code/", follow=True)

    page = Visitor().client.post("/come-back/return-code/", {"code": old})

    assert "A newer code replaces an older one" in page.content.decode()


def test_a_scanned_return_code_leaves_the_address_bar_and_needs_its_button():
    visitor, phone = begin(), Visitor()
    code = visitor.client.post("/keep/return-code/", follow=True).context["code"].replace(" ", "")

    page = phone.client.get(f"/link/code/{code}/", follow=True)
    assert page.request["PATH_INFO"] == "/link/"
    assert not Session.objects.filter(session_key=phone.client.cookies.get("sessionid")).exists()
    back = phone.client.post("/link/", {"code": code}, follow=True)

    assert back.request["PATH_INFO"] == "/overview/"


def test_guessing_return_codes_ends(mailbox):
    from apps.objections import links

    visitor = begin()
    code = visitor.client.post("/keep/return-code/", follow=True).context["code"]
    guesser = Visitor()
    for _ in range(10):
        guesser.client.post("/come-back/return-code/", {"code": links.new_return_code()})

    page = guesser.client.post("/come-back/return-code/", {"code": code})
    other_network = Visitor().client.post("/come-back/return-code/", {"code": code}, REMOTE_ADDR="198.51.100.7")

    assert "Too many codes did not fit" in page.content.decode()
    assert other_network.status_code == 302


def test_another_device_opens_it_once_within_five_minutes():
    visitor, phone, thief = begin(), Visitor(), Visitor()
    visitor.client.post("/keep/another-device/")
    assert visitor.client.get("/keep/another-device.svg").status_code == 200
    token = returning.make_device_link(objection_id=Objection.objects.get().pk, now=timezone.now())

    phone.client.get(f"/link/device/{token}/", follow=True)
    first = phone.client.post("/link/", follow=True)
    thief.client.get(f"/link/device/{token}/", follow=True)
    second = thief.client.post("/link/", follow=True)

    assert first.request["PATH_INFO"] == "/overview/"
    assert second.status_code == 410
    Link.objects.update(used_at=None, ends_at=timezone.now() - timedelta(seconds=1))
    assert thief.client.post("/link/").status_code == 410


def test_what_was_kept_with_the_same_address_is_listed_and_nothing_else(mailbox):
    keep(mailbox)
    visitor = keep(mailbox)
    keep(mailbox, "another@example.org")
    mine = Objection.objects.order_by("pk")

    page = visitor.client.get("/my-objections/")
    visitor.client.post("/my-objections/", {"objection": str(mine[2].row_key)})
    refused = visitor.client.get("/my-objections/").context["current"]
    visitor.client.post("/my-objections/", {"objection": str(mine[0].row_key)})
    changed = visitor.client.get("/my-objections/").context["current"]

    assert {one.pk for one in page.context["own"]} == {mine[0].pk, mine[1].pk}
    assert refused == mine[1]
    assert changed == mine[0]


def test_links_and_notes_are_erased_when_their_time_is_over(mailbox):
    keep(mailbox)
    now = timezone.now()
    spent = Link.objects.get(kind="confirm")

    assert returning.erase_ended_links(now=spent.ends_at + timedelta(hours=23)) == 0
    assert returning.erase_ended_links(now=spent.ends_at + timedelta(hours=25)) == 1
    assert returning.erase_link_orders(now=now + timedelta(days=6)) == 0
    assert returning.erase_link_orders(now=now + timedelta(days=8), dry_run=True) == 1
    assert returning.erase_link_orders(now=now + timedelta(days=8)) == 1
    assert sorted(Link.objects.values_list("kind", flat=True)) == ["erase", "never"]
