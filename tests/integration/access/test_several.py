"""Several objections of one person: beginning another, and continuing one that waits."""

from __future__ import annotations

import threading

import pytest
from django.db import connection, connections
from django.utils import timezone

from apps.objections import returning
from apps.objections.models import EmailAddress, Objection, Submission
from apps.objections.returning import TooManyDraftsError
from apps.reminders.models import Wishes
from tests.integration.access.conftest import begin, keep, post_address, worker_runs
from tests.visitor import WITHOUT_ACCOUNT_IN_IRELAND, Visitor

pytestmark = pytest.mark.django_db


def form_key(visitor: Visitor) -> str:
    return visitor.client.get("/my-objections/").context["form_key"]


def begin_another(visitor: Visitor, key: str = ""):
    key = key or form_key(visitor)
    return visitor.client.post("/my-objections/", {"act": "begin", "form_key": key})


def take_return_code(visitor: Visitor) -> str:
    visitor.client.post("/keep/return-code/", {"form_key": "k"})
    return visitor.client.get("/keep/return-code/").context["code"]


def test_another_objection_is_kept_with_the_same_address_and_begins_with_the_first_question(mailbox):
    visitor = keep(mailbox)
    first = Objection.objects.get()

    answer = begin_another(visitor)
    page = visitor.client.get(answer["Location"], follow=True)
    visitor.answer_all(WITHOUT_ACCOUNT_IN_IRELAND)
    own = visitor.client.get("/my-objections/").context["own"]

    assert page.request["PATH_INFO"] == "/questions/where-you-live/"
    assert {one.pk for one in own} == {first.pk, Objection.objects.latest("pk").pk}
    assert EmailAddress.objects.filter(confirmed_at__isnull=False).count() == 2
    assert first.answers == Objection.objects.get(pk=first.pk).answers


def test_twenty_equal_forms_begin_one_and_get_the_same_answer(mailbox):
    visitor = keep(mailbox)
    key = form_key(visitor)

    answers = [begin_another(visitor, key) for _ in range(20)]

    assert Objection.objects.count() == 2
    assert {(answer.status_code, answer["Location"]) for answer in answers} == {(302, "/start/")}


def test_an_empty_one_is_continued_instead_of_beginning_another(mailbox):
    visitor = keep(mailbox)
    begin_another(visitor)

    page = visitor.client.get("/my-objections/").content.decode()
    begin_another(visitor, "the-key-of-another-page")

    assert "Continue yours" in page
    assert "Begin another" not in page
    assert Objection.objects.count() == 2


def test_there_is_no_fifth_draft_but_a_way_to_go_on_with_one(mailbox):
    visitor = keep(mailbox)
    for _ in range(3):
        begin_another(visitor)
        visitor.answer_all(WITHOUT_ACCOUNT_IN_IRELAND)
    assert Objection.objects.count() == 4

    page = visitor.client.get("/my-objections/").content.decode()
    refused = begin_another(visitor, "the-key-of-another-page")
    visitor.send("/check/", {})
    visitor.client.post("/sent/", {"sent_on": timezone.localdate().isoformat(), "sent_by": "form"})

    assert "Continue yours" in page
    assert refused["Location"] == "/my-objections/"
    assert Objection.objects.count() == 4
    assert Submission.objects.count() == 1
    assert "Begin another" in visitor.client.get("/my-objections/").content.decode()


def test_without_an_address_nothing_is_begun_beside_and_the_page_says_what_to_do():
    visitor = begin()

    page = visitor.client.get("/my-objections/").content.decode()
    visitor.client.post("/my-objections/", {"act": "begin", "form_key": "k"})

    assert "Keep this one with your e-mail address first" in page
    assert Objection.objects.count() == 1


def test_who_enters_the_address_of_somebody_else_never_sees_what_that_person_keeps(mailbox):
    victim = keep(mailbox, "kim@example.org")
    own = Objection.objects.get()
    attacker = begin()
    code = take_return_code(attacker)
    mailbox.empty()
    post_address(attacker, "/keep/", "kim@example.org")
    worker_runs()
    # Kim takes the mail for ours, and confirms.
    victim.client.get(mailbox.link(), follow=True)
    victim.client.post("/link/")

    with_session = attacker.client.get("/my-objections/")
    attacker.client.post("/my-objections/", {"objection": str(own.row_key)})
    attacker.client.post("/my-objections/", {"act": "begin", "form_key": "k"})
    again = Visitor()
    again.client.post("/come-back/return-code/", {"code": code})
    with_code = again.client.get("/my-objections/")

    assert len(victim.client.get("/my-objections/").context["own"]) == 2
    assert [with_session.context["own"], with_code.context["own"]] == [[Objection.objects.latest("pk")]] * 2
    assert own not in (attacker.client.get("/my-objections/").context["own"])
    assert Objection.objects.count() == 2
    assert "come back with a link by e-mail" in with_session.content.decode()


def test_only_the_browser_that_came_by_a_mail_pauses_the_reminders_of_all_ones_objections(mailbox):
    victim = keep(mailbox, "kim@example.org")
    own = Objection.objects.get()
    attacker = begin()
    mailbox.empty()
    post_address(attacker, "/keep/", "kim@example.org")
    worker_runs()
    victim.client.get(mailbox.link(), follow=True)
    victim.client.post("/link/")
    for objection in Objection.objects.all():
        Wishes.objects.create(objection=objection)

    attacker.client.post("/reminders/pause/", {"for": "month"})
    by_the_attacker = Wishes.objects.get(objection=own).snoozed_until
    victim.client.post("/reminders/pause/", {"for": "month"})

    assert by_the_attacker is None
    assert Wishes.objects.get(objection=own).snoozed_until is not None


@pytest.mark.django_db(transaction=True)
def test_eight_windows_cannot_begin_a_second_empty_one_together(mailbox):
    """With real threads, on PostgreSQL."""
    if connection.vendor != "postgresql":
        pytest.skip("SQLite lets writers in one after the other; the race needs PostgreSQL")
    keep(mailbox)
    first = Objection.objects.get()
    gate, begun = threading.Barrier(8), []

    def press(number: int) -> None:
        gate.wait(timeout=60)
        try:
            key = f"window {number}"
            begun.append(
                returning.begin_another(objection_id=first.pk, form_key=key, language="en", now=timezone.now())
            )
        except TooManyDraftsError:
            pass
        finally:
            connections.close_all()

    threads = [threading.Thread(target=press, args=[number]) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=90)

    assert len(begun) == 1
    assert Objection.objects.count() == 2
