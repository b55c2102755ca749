"""Coming back by mail: links, codes, and what strangers learn from it."""

from __future__ import annotations

import re
import threading
from datetime import timedelta

import pytest
from django.db import connection, connections
from django.test import Client
from django.utils import timezone

from apps.core.models import Session
from apps.objections import links, returning
from apps.objections.links import Kind, LinkEndedError
from apps.objections.models import EmailAddress, Link, LinkOrder, NeverWrite, Objection
from apps.outbox import services as outbox
from apps.outbox.models import Mail, State
from tests.integration.access.conftest import begin, forget_limits, keep, post_address, worker_runs
from tests.visitor import Visitor

pytestmark = pytest.mark.django_db


def ask(visitor, address="kim@example.org"):
    answer = post_address(visitor, "/come-back/", address)
    worker_runs()
    return answer


def test_the_sign_in_page_answers_the_same_whoever_the_address_belongs_to(mailbox):
    """T18: known, unknown, unconfirmed and blocked get equal bodies, status, headers and cookies."""
    keep(mailbox, "known@example.org")
    post_address(begin(), "/keep/", "unconfirmed@example.org")
    keep(mailbox, "blocked@example.org")
    NeverWrite.objects.create(
        mailbox_hash=EmailAddress.objects.order_by("-pk").first().mailbox_hash, since=timezone.now()
    )
    worker_runs()
    forget_limits()
    before = len(mailbox.mails)

    answers = []
    for who in ("known", "unknown", "unconfirmed", "blocked"):
        visitor = Visitor()
        answer = ask(visitor, f"{who}@example.org")
        page = visitor.client.get(answer["Location"])
        wrong = visitor.client.post(answer["Location"], {"code": "22223333"})
        answers.append(
            [
                (one.status_code, sorted(one.headers.items()), sorted(one.cookies), strip_token(one.content))
                for one in (answer, page, wrong)
            ]
        )

    assert answers[1] == answers[0]
    assert answers[2] == answers[0]
    assert answers[3] == answers[0]
    assert [mail["to"] for mail in mailbox.mails[before:]] == ["known@example.org"]


def strip_token(body: bytes) -> str:
    import re

    return re.sub(r'name="(csrfmiddlewaretoken|form_key)" value="[\w-]+"', "", body.decode())


def test_the_page_does_the_same_work_whoever_the_address_belongs_to(mailbox):
    """T18, T19: equal work by construction: the page writes one row and looks nobody up."""
    from django.test.utils import CaptureQueriesContext

    keep(mailbox, "known@example.org")
    statements = []
    for address in ("known@example.org", "unknown@example.org"):
        with CaptureQueriesContext(
            connection,
        ) as caught:
            post_address(Visitor(), "/come-back/", address)
        acts = [query["sql"].split(" VALUES")[0].split(" WHERE")[0] for query in caught]
        # Savepoints have a number in their name.
        statements.append([act.partition(" ")[0] if "SAVEPOINT" in act else act for act in acts])

    assert statements[0] == statements[1]
    assert not any("emailaddress" in statement for statement in statements[0])


@pytest.mark.parametrize("method", ["get", "head", "options"])
def test_opening_a_link_spends_nothing_and_makes_no_session(mailbox, method):
    """T20: GET, HEAD, OPTIONS 50 times on links: nothing spent, no session."""
    keep(mailbox)
    ask(Visitor())
    sessions = Session.objects.count()
    robot = Client()

    for _ in range(50):
        getattr(robot, method)(mailbox.link())
        getattr(robot, method)("/link/")

    assert Link.objects.get(kind="sign-in").used_at is None
    assert Session.objects.count() == sessions
    robot.get(mailbox.link())
    assert robot.post("/link/")["Location"] == "/overview/"


def test_used_old_superseded_altered_and_wrong_links_are_refused_alike(mailbox):
    """T22, T23: all refused with one page, a way on, and nothing about people."""
    keep(mailbox)
    ask(Visitor())
    first = mailbox.link()
    forget_limits()
    ask(Visitor())
    second = mailbox.link()
    visitor = Visitor()
    visitor.client.get(second)
    visitor.client.post("/link/")

    pages = []
    for path in (
        first,
        second,
        second[:-3] + "xx/",
        second.replace("sign-in", "confirm"),
        mailbox.never_link().replace("/mails/never/", "/link/sign-in/"),
    ):
        stranger = Client()
        page = stranger.get(path, follow=True)
        posted = stranger.post("/link/", follow=True)
        assert page.status_code == posted.status_code == 410
        pages.append(strip_token(page.content))

    assert len(set(pages)) == 1
    assert "Send a new link to the same address" in pages[0]
    assert "example.org" not in pages[0]


def test_an_old_link_is_refused_and_orders_a_new_one_to_the_same_address(mailbox):
    """T22: expired; for a day one tap sends a new one, and afterwards nothing."""
    keep(mailbox)
    ask(Visitor())
    old = mailbox.link()
    Link.objects.filter(kind="sign-in").update(ends_at=timezone.now() - timedelta(hours=23))
    forget_limits()
    visitor = Visitor()
    assert visitor.client.get(old, follow=True).status_code == 410

    visitor.client.post("/link/new/")
    worker_runs()
    assert mailbox.mails[-1]["to"] == "kim@example.org"
    assert mailbox.link() != old
    Link.objects.update(ends_at=timezone.now() - timedelta(hours=25))
    forget_limits()
    count = len(mailbox.mails)
    visitor.client.get(old)
    answer = visitor.client.post("/link/new/")
    worker_runs()

    assert answer["Location"] == "/come-back/sent/"
    assert len(mailbox.mails) == count


def test_the_database_holds_no_usable_link(mailbox):
    """T24: tokens, codes and session keys are in no column of any table."""
    visitor = keep(mailbox)
    ask(Visitor())
    token, code = mailbox.link().split("/")[3], mailbox.code().replace(" ", "")
    return_code = visitor.client.post("/keep/return-code/", follow=True).context["code"].replace(" ", "")
    stranger = Visitor()
    stranger.client.get(mailbox.link())
    secrets = [token, code, return_code, visitor.client.cookies["sessionid"].value, "kim@example.org"]

    with connection.cursor() as cursor:
        dump = []

        def plain(value):
            return bytes(value) if isinstance(value, memoryview) else value

        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')
            dump.append(
                repr([[bytes(v) if isinstance(v, memoryview) else v for v in row] for row in cursor.fetchall()])
            )

    assert Session.objects.exists()
    for secret in secrets:
        assert not any(secret in rows for rows in dump)


def test_a_code_signs_in_the_browser_that_asked(mailbox):
    keep(mailbox)
    visitor = Visitor()
    ask(visitor)

    answer = visitor.client.post("/come-back/sent/", {"code": mailbox.code().lower()})

    assert answer["Location"] == "/overview/"


def test_a_code_can_be_pasted_or_filled_in_by_the_phone(mailbox):
    """U33: no memory and no puzzle; spaces and small letters are taken as they come."""
    keep(mailbox)
    visitor = Visitor()
    ask(visitor)
    page = visitor.open("/come-back/sent/").text
    box = re.search(r'<input[^>]*name="code"[^>]*>', page)

    answer = visitor.client.post("/come-back/sent/", {"code": f"  {mailbox.code().lower()} "})

    assert box is not None
    assert 'autocomplete="one-time-code"' in box[0]
    assert "onpaste" not in page
    assert answer["Location"] == "/overview/"


def test_a_guessed_code_is_locked_after_five_tries(mailbox):
    """T26: after five wrong codes the right one does not open it either."""
    keep(mailbox)
    visitor = Visitor()
    ask(visitor)
    right = mailbox.code()
    for _ in range(5):
        visitor.client.post("/come-back/sent/", {"code": "2222 2222"})

    page = visitor.client.post("/come-back/sent/", {"code": right})

    assert page.status_code == 200
    assert "five tries at most" in page.content.decode()
    assert LinkOrder.objects.order_by("-pk").first().code_tries == 5


def test_a_code_from_another_browser_is_refused(mailbox):
    """T27: the code opens nothing in a browser that did not ask, nor in one that asked for itself."""
    keep(mailbox)
    ask(Visitor())
    code, other = mailbox.code(), Visitor()

    assert other.client.post("/come-back/sent/", {"code": code}).status_code == 200
    ask(other, "somebody.else@example.org")
    assert other.client.post("/come-back/sent/", {"code": code}).status_code == 200
    assert Link.objects.get(kind="sign-in").used_at is None


@pytest.mark.parametrize("evil", ["//evil.example", "javascript:alert(1)", "/\\evil.example", "https://evil.example/"])
def test_nobody_is_led_elsewhere(mailbox, evil):
    """T28: a next address of others leads to a page of ours."""
    keep(mailbox)
    visitor = Visitor()
    ask(visitor)

    language = Client().post("/language/", {"language": "de", "next": evil})
    visitor.client.get(f"{mailbox.link()}?next={evil}")
    signed_in = visitor.client.post(f"/link/?next={evil}", {"next": evil})

    assert language["Location"] == "/"
    assert signed_in["Location"] == "/overview/"


def test_a_reminder_link_that_ended_today_sends_a_new_one_to_the_same_address(mailbox):
    """T29: no data, sets nothing, offers a new link."""
    keep(mailbox)
    objection = Objection.objects.get()
    made = timezone.now() - timedelta(days=30, hours=23)
    token = returning.make_reminder_link(objection_id=objection.pk, now=made)
    visitor = Visitor()

    page = visitor.client.get(f"/reminder/month_over/{token}/", follow=True)
    visitor.client.post("/reminder/", {"do": "link"})
    worker_runs()

    assert "example.org" not in page.content.decode()
    assert visitor.client.get("/overview/").status_code == 404
    assert mailbox.mails[-1]["kind"] == "sign_in"
    assert mailbox.mails[-1]["to"] == "kim@example.org"


def test_a_reminder_link_of_three_months_ago_is_known_to_nobody_and_leads_to_a_new_one(mailbox):
    """T29: its hash is gone a day after its end; who enters the address gets a link."""
    keep(mailbox)
    objection = Objection.objects.get()
    token = returning.make_reminder_link(objection_id=objection.pk, now=timezone.now() - timedelta(days=90))
    returning.erase_ended_links(now=timezone.now())
    visitor = Visitor()

    page = visitor.client.get(f"/reminder/month_over/{token}/", follow=True)
    mails = len(mailbox.mails)
    visitor.client.post("/reminder/", {"do": "link"})
    worker_runs()

    assert page.status_code == 404
    assert 'href="/come-back/"' in page.content.decode()
    assert "example.org" not in page.content.decode()
    assert len(mailbox.mails) == mails


def test_a_reminder_link_works_under_its_own_address_only(mailbox):
    keep(mailbox)
    objection = Objection.objects.get()
    token = returning.make_reminder_link(objection_id=objection.pk, now=timezone.now())
    visitor = Visitor()

    page = visitor.client.get(f"/link/reminder/{token}/", follow=True)

    assert page.status_code == 410
    assert "Send a new link" not in page.content.decode()


def test_opening_the_stop_link_changes_nothing():
    """T30: unsubscribe by GET leaves everything as it was."""
    token = kept_with_stop_link()

    page = Client(enforce_csrf_checks=True).get(f"/mails/stop/{token}/")

    assert page.status_code == 200
    assert EmailAddress.objects.get().reminders_stopped_at is None


def test_one_click_stops_reminders_without_cookie(mailbox):
    """T31: POST stops, twice is fine, forged is 404, and what waits in the outbox is held back."""
    token = kept_with_stop_link()
    outbox.give(
        kind="reply_overdue",
        occasion="a reminder",
        about=Objection.objects.get().row_key,
        to="kim@example.org",
        language="en",
        subject="A date",
        text="A reminder",
    )
    robot = Client(enforce_csrf_checks=True)

    first = robot.post(f"/mails/stop/{token}/", {"List-Unsubscribe": "One-Click"})
    second = robot.post(f"/mails/stop/{token}/", {"List-Unsubscribe": "One-Click"})
    forged = robot.post(f"/mails/stop/{token[:-2]}xx/", {"List-Unsubscribe": "One-Click"})

    assert (first.status_code, second.status_code, forged.status_code) == (302, 302, 404)
    assert EmailAddress.objects.get().reminders_stopped_at is not None
    assert Mail.objects.get().state == State.SUPERSEDED


def kept_with_stop_link() -> str:
    begin()
    objection = Objection.objects.get()
    now = timezone.now()
    EmailAddress.objects.create(
        objection=objection,
        address="kim@example.org",
        address_hash="a",
        mailbox_hash="b",
        entered_at=now,
        confirmed_at=now,
        language="en",
    )
    return returning.make_stop_link(objection_id=objection.pk, now=now)


def test_what_others_can_see_is_random():
    """T33: public ids and tokens have at least 128 random bits."""
    begin()
    token = links.make(Kind.DEVICE, now=timezone.now(), objection=Objection.objects.get())

    assert len(token) * 6 >= 256
    assert Objection.objects.get().row_key.version == 4 or len(Objection.objects.get().reference) * 6 >= 128
    assert len({links.new_token() for _ in range(1000)}) == 1000


def test_old_session_ids_are_dead_after_signing_in(mailbox):
    """T36: an id from before opens nothing, nor does one that somebody planted."""
    visitor = begin()
    planted = visitor.client.cookies["sessionid"].value
    post_address(visitor, "/keep/", "kim@example.org")
    worker_runs()

    visitor.client.get(mailbox.link(), follow=True)

    assert visitor.client.cookies["sessionid"].value != planted
    thief = Client()
    thief.cookies["sessionid"] = planted
    assert thief.get("/overview/").status_code == 404


def test_erasing_ends_every_session(mailbox):
    """T36: after erasing, no browser opens anything with its session."""
    visitor, phone = keep(mailbox), Visitor()
    ask(phone)
    phone.client.get(mailbox.link(), follow=True)
    assert phone.client.get("/overview/").status_code == 200

    visitor.client.post("/delete-my-data/")

    assert phone.client.get("/overview/").status_code == 404
    assert not EmailAddress.objects.exists()


def test_leaving_everywhere_ends_every_session(mailbox):
    visitor, phone = keep(mailbox), Visitor()
    ask(phone)
    phone.client.get(mailbox.link(), follow=True)

    visitor.client.post("/leave/", {"where": "everywhere"})

    assert phone.client.get("/overview/").status_code == 404
    assert Objection.objects.count() == 1


def test_whoever_is_sent_a_strangers_link_sees_whose_it_is(mailbox):
    """T37: the button page shows the masked address and that another objection is left; nothing is opened yet."""
    keep(mailbox, "attacker@example.net")
    ask(Visitor(), "attacker@example.net")
    victim = begin()

    page = victim.client.get(mailbox.link(), follow=True).content.decode()

    assert "a•••@e•••.net" in page
    assert "attacker@example.net" not in page
    assert "This browser has another objection open" in page
    assert victim.client.get("/my-objections/").context["current"] == Objection.objects.latest("pk")


def test_one_kind_of_link_cannot_stand_for_another():
    begin()
    objection = Objection.objects.get()
    token = returning.make_device_link(objection_id=objection.pk, now=timezone.now())

    for kind in ("confirm", "sign-in", "never", "stop", "reminder", "nonsense"):
        with pytest.raises(LinkEndedError):
            returning.use_link(kind=kind, token=token, now=timezone.now())


@pytest.mark.django_db(transaction=True)
def test_twenty_clicks_at_once_open_one_session():
    """T21: 20 parallel POSTs on one link sign in once. With real threads, on PostgreSQL."""
    if connection.vendor != "postgresql":
        pytest.skip("SQLite lets writers in one after the other; the race needs PostgreSQL")
    begin()
    token = returning.make_device_link(objection_id=Objection.objects.get().pk, now=timezone.now())
    gate, opened = threading.Barrier(20), []

    def click() -> None:
        browser = Client()
        browser.get(f"/link/device/{token}/")
        gate.wait(timeout=60)
        try:
            if browser.post("/link/").headers.get("Location") == "/overview/":
                opened.append(browser)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=click) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=90)

    assert len(opened) == 1
