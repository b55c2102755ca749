"""R15: a form that is sent twenty times does its work once, and every answer is the first one."""

from __future__ import annotations

import threading

import pytest
from django.apps import apps
from django.db import connection, connections
from django.test import Client
from django.utils import timezone

from apps.objections.models import EmailAddress, Link, LinkOrder, ReturnCode
from tests.integration.access.conftest import begin, forget_limits, keep, opened, post_address, worker_runs
from tests.visitor import HIDDEN, Visitor

pytestmark = pytest.mark.django_db


def rows() -> dict[str, int]:
    """Return how many rows each of our tables has; sessions come and go by themselves."""
    ours = [model for model in apps.get_models() if model.__module__.startswith("apps.")]
    return {model.__name__: model.objects.count() for model in ours}


def hidden(visitor: Visitor, path: str) -> dict[str, str]:
    found = dict(HIDDEN.findall(visitor.client.get(path, follow=True).content.decode()))
    return {name: value for name, value in found.items() if name in {"form_key", "seen", "opened"}}


def twenty(visitor: Visitor, path: str, values: dict) -> tuple[dict[str, int], set[tuple[int, str]]]:
    """Send the same form twenty times; return what grew after the first, and every answer."""
    answers = [visitor.client.post(path, values)]
    after_one = rows()
    answers += [visitor.client.post(path, values) for _ in range(19)]
    grown = {name: count - after_one[name] for name, count in rows().items() if count != after_one[name]}
    return grown, {(answer.status_code, answer.headers.get("Location", "")) for answer in answers}


FORMS = {
    "first question": ("/questions/where-you-live/", "/questions/where-you-live/", {"country": "IE"}),
    "a later question": ("/questions/your-accounts/", "/questions/your-accounts/", {"accounts": ["facebook"]}),
    "check": ("/check/", "/check/", {}),
    "went wrong": ("/hand-over/help-hub/", "/hand-over/help-hub/answer/", {"answer": "went-wrong"}),
    "keep": ("/keep/", "/keep/", {"email": "kim@example.org", "website": ""}),
    "return code": ("/keep/", "/keep/return-code/", {}),
    "another device": ("/keep/", "/keep/another-device/", {}),
    "shared device": ("/keep/", "/keep/this-device/", {}),
    "calendar": ("/overview/", "/overview/calendar/", {"answer": "new"}),
}


@pytest.mark.parametrize("name", FORMS)
def test_twenty_equal_forms_make_one_record_and_give_one_answer(name, mailbox):
    page, path, values = FORMS[name]
    visitor = begin()
    visitor.send("/check/", {})
    values = values | hidden(visitor, page) | ({"opened": opened()} if "email" in values else {})

    grown, answers = twenty(visitor, path, values)

    assert grown == {}
    assert len(answers) == 1
    assert next(iter(answers))[0] == 302


def test_a_submission_that_is_noted_twenty_times_is_noted_once():
    visitor = begin()
    visitor.send("/check/", {})

    grown, answers = twenty(visitor, "/sent/", {"sent_on": timezone.localdate().isoformat(), "sent_by": "form"})

    assert grown == {}
    assert answers == {(302, "/overview/")}


def test_twenty_equal_forms_of_a_stranger_order_one_link_and_its_code_works_after_the_last(mailbox):
    keep(mailbox)
    before = LinkOrder.objects.count()
    visitor = Visitor()

    grown, answers = twenty(visitor, "/come-back/", {"email": "kim@example.org", "opened": opened(), "website": ""})
    worker_runs()
    signed_in = visitor.client.post("/come-back/sent/", {"code": mailbox.code()})

    assert grown == {}
    assert answers == {(302, "/come-back/sent/")}
    assert LinkOrder.objects.count() == before + 1
    assert signed_in["Location"] == "/overview/"


def test_another_address_in_the_same_form_is_another_order(mailbox):
    """After a slip and a step back the browser may show the same form again."""
    visitor, form = begin(), opened()

    for address in ("kim@example.net", "kim@example.org"):
        visitor.client.post("/keep/", {"email": address, "opened": form, "website": ""})
    worker_runs()

    assert EmailAddress.objects.get().address == "kim@example.org"
    assert [mail["to"] for mail in mailbox.mails] == ["kim@example.org"]


def test_a_new_link_is_ordered_once_however_often_the_button_is_pressed(mailbox):
    keep(mailbox)
    post_address(Visitor(), "/come-back/", "kim@example.org")
    worker_runs()
    visitor = Visitor()
    Link.objects.filter(kind="sign-in").update(ends_at=timezone.now())
    forget_limits()
    page = visitor.client.get(mailbox.link(), follow=True)
    key = dict(HIDDEN.findall(page.content.decode()))["form_key"]
    before = rows()

    # A double click: the second leaves with the cookies of before the first answer.
    cookie = visitor.client.cookies["small"].value
    for _ in range(20):
        visitor.client.cookies["small"] = cookie
        answer = visitor.client.post("/link/new/", {"form_key": key})
    worker_runs()
    signed_in = visitor.client.post("/come-back/sent/", {"code": mailbox.code()})

    assert answer["Location"] == "/come-back/sent/"
    assert rows()["LinkOrder"] == before["LinkOrder"] + 1
    assert signed_in["Location"] == "/overview/"


def test_the_same_form_shows_the_same_return_code_and_another_form_another():
    visitor = begin()
    first, second = hidden(visitor, "/keep/"), hidden(visitor, "/keep/")

    codes = [visitor.client.post("/keep/return-code/", form, follow=True).context["code"] for form in [first] * 3]
    other = visitor.client.post("/keep/return-code/", second, follow=True).context["code"]

    assert len(set(codes)) == 1
    assert other != codes[0]
    assert ReturnCode.objects.count() == 1
    back = Visitor().client.post("/come-back/return-code/", {"code": other})
    assert back["Location"] == "/overview/"


def test_a_return_code_follows_from_our_key_too(settings):
    """Who knows the form's key alone cannot work the code out."""
    from apps.objections import links

    before = links.new_return_code("the key of a form")
    settings.LOOKUP_KEY = "22" * 32

    assert links.is_well_formed(before)
    assert links.new_return_code("the key of a form") != before


def test_a_device_link_that_was_used_is_not_given_out_again():
    visitor = begin()
    form = hidden(visitor, "/keep/")
    visitor.client.post("/keep/another-device/", form)
    Link.objects.update(used_at=timezone.now())

    visitor.client.post("/keep/another-device/", form)

    assert Link.objects.filter(kind="device", used_at=None).count() == 1


@pytest.mark.django_db(transaction=True)
def test_twenty_equal_forms_at_once_order_one_link():
    """With real threads, on PostgreSQL."""
    if connection.vendor != "postgresql":
        pytest.skip("SQLite lets writers in one after the other; the race needs PostgreSQL")
    gate, answers, form = threading.Barrier(20), [], opened()

    def send() -> None:
        gate.wait(timeout=60)
        try:
            values = {"email": "kim@example.org", "opened": form, "website": ""}
            answers.append(Client().post("/come-back/", values).status_code)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=send) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=90)

    assert answers == [302] * 20
    assert LinkOrder.objects.count() == 1
