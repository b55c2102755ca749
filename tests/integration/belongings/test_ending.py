"""Thirty days before the end everybody with a confirmed address is told, once; and every mail leads to deleting."""

from __future__ import annotations

import re
import uuid
from datetime import timedelta

import pytest
from django.utils import timezone

from apps.objections import ending, erasing, ledger, links, returning, tasks
from apps.objections.models import EmailAddress, Link, NeverWrite, Objection
from apps.outbox.models import Mail
from apps.reminders import services as reminders
from tests.integration.access.conftest import begin, keep, mailbox, post_address, worker_runs  # noqa: F401
from tests.integration.belongings.canaries import CANARIES, walk
from tests.integration.belongings.test_canaries import answered
from tests.visitor import Visitor

pytestmark = pytest.mark.django_db
DELETE = re.compile(r"http://testserver(/mails/delete/\S+)")
KEEP = re.compile(r"http://testserver(/mails/keep/\S+)")


@pytest.fixture(autouse=True)
def _own_ledger(settings, tmp_path):
    settings.LEDGER_DIR = tmp_path / "ledger"


def quiet_for(days: int) -> None:
    Objection.objects.update(active_at=timezone.now() - timedelta(days=days))


@pytest.mark.parametrize(("days", "written"), [(334, 0), (336, 1), (364, 1), (366, 0)])
def test_the_mail_goes_in_the_last_thirty_days(mailbox, days, written):  # noqa: F811
    keep(mailbox)
    quiet_for(days)

    assert ending.warn_of_the_end(now=timezone.now(), dry_run=True) == written
    assert ending.warn_of_the_end(now=timezone.now()) == written
    assert Mail.objects.filter(kind="ending_soon").count() == written


def test_one_address_that_cannot_be_opened_stops_neither_the_others_nor_the_deleting(mailbox):  # noqa: F811
    keep(mailbox, "kim@example.org")
    keep(mailbox, "lou@example.org")
    quiet_for(340)
    EmailAddress.objects.filter(pk=EmailAddress.objects.earliest("pk").pk).update(row_key=uuid.uuid4())
    old = Objection.objects.create(form_key="old", active_at=timezone.now() - timedelta(hours=25))

    tasks.apply_retention()

    assert [mail.address for mail in Mail.objects.filter(kind="ending_soon")] == ["lou@example.org"]
    assert not Objection.objects.filter(pk=old.pk).exists()


def test_it_goes_once_and_again_only_after_another_quiet_year(mailbox):  # noqa: F811
    keep(mailbox)
    quiet_for(340)

    given = [ending.warn_of_the_end(now=timezone.now()) for _ in range(3)]
    quiet_for(-30)
    given.append(ending.warn_of_the_end(now=timezone.now() + timedelta(days=30 + 340)))

    assert given == [1, 0, 0, 1]


@pytest.mark.parametrize("wish", ["none", "stopped"])
def test_it_goes_to_those_too_who_want_no_reminders(mailbox, wish):  # noqa: F811
    keep(mailbox)
    objection = Objection.objects.get()
    if wish == "none":
        reminders.want_reminders(objection_id=objection.pk, wanted=False, now=timezone.now())
    else:
        token = returning.make_stop_link(objection_id=objection.pk, now=timezone.now())
        returning.stop_reminders(token=token, now=timezone.now())
    quiet_for(340)

    assert ending.warn_of_the_end(now=timezone.now()) == 1


def test_it_goes_to_nobody_who_confirmed_nothing_or_wants_no_mail_at_all(mailbox):  # noqa: F811
    keep(mailbox)
    NeverWrite.objects.create(mailbox_hash=EmailAddress.objects.get().mailbox_hash, since=timezone.now())
    Objection.objects.create(form_key="code", kept_by="code", active_at=timezone.now())
    quiet_for(340)

    assert ending.warn_of_the_end(now=timezone.now()) == 0


def test_the_mail_has_nothing_of_the_persons_words_and_a_link_that_keeps_it():
    walk(answered)
    quiet_for(340)
    ending.warn_of_the_end(now=timezone.now())
    mail = Mail.objects.get(kind="ending_soon")
    whole = f"{mail.subject} {mail.text} {mail.html}"
    assert not any(word in whole for word in CANARIES.values())
    assert not re.search("Meta|Facebook|Instagram|object|Widerspruch", mail.subject + mail.text)
    assert len(mail.subject) <= 50
    somewhere_else = Visitor()

    page = somewhere_else.open(KEEP.search(mail.text)[1])
    assert somewhere_else.address == "/keep-longer/"
    assert Objection.objects.get().active_at < timezone.now() - timedelta(days=339)
    assert not any(word in page.content.decode() for word in CANARIES.values())
    for _ in range(2):
        somewhere_else.page = somewhere_else.client.post("/keep-longer/", follow=True)

    assert "It stays for another 12 months" in somewhere_else.text
    assert Objection.objects.get().active_at > timezone.now() - timedelta(minutes=1)
    assert erasing.apply_retention(now=timezone.now() + timedelta(days=364))["kept"] == 0
    assert somewhere_else.client.get("/overview/").status_code == 404


def test_an_old_link_keeps_nothing(mailbox):  # noqa: F811
    keep(mailbox)
    quiet_for(340)
    ending.warn_of_the_end(now=timezone.now())
    Link.objects.filter(kind="longer").update(ends_at=timezone.now() - timedelta(seconds=1))
    visitor = Visitor()

    visitor.open(KEEP.search(Mail.objects.get(kind="ending_soon").text)[1])
    answer = visitor.client.post("/keep-longer/")

    assert answer.status_code == 410
    assert Objection.objects.get().active_at < timezone.now() - timedelta(days=339)
    with pytest.raises(links.LinkEndedError):
        ending.keep_longer(token="of nobody", now=timezone.now())


def test_every_mail_leads_to_deleting_and_opening_the_link_deletes_nothing(mailbox):  # noqa: F811
    visitor = keep(mailbox)
    objection = Objection.objects.get()
    quiet_for(340)
    ending.warn_of_the_end(now=timezone.now())
    Objection.objects.update(active_at=timezone.now())
    Link.objects.all().update(made_at=timezone.now() - timedelta(days=8))
    post_address(Visitor(), "/come-back/", "kim@example.org")
    worker_runs(after=timedelta(minutes=6))

    kinds = {mail.kind for mail in Mail.objects.all() if DELETE.search(mail.text) and DELETE.search(mail.html)}
    for mail in Mail.objects.all():
        stranger = Visitor()
        for method in (stranger.client.get, stranger.client.head, stranger.client.options):
            method(DELETE.search(mail.text)[1])
        stranger.client.get("/delete-by-mail/")

    assert kinds >= {"confirm_address", "ending_soon"}
    assert Objection.objects.get() == objection
    assert visitor.client.get("/overview/").status_code == 200


def test_the_button_behind_a_mail_deletes_everything_kept_with_the_address_in_every_browser(mailbox):  # noqa: F811
    first, second = keep(mailbox), keep(mailbox)
    keep(mailbox, "another@example.org")
    mail = Mail.objects.filter(kind="confirm_address").order_by("pk")[1]
    somewhere_else = Visitor()

    page = somewhere_else.open(DELETE.search(mail.text)[1])
    assert "k•••@e•••.org" in page.content.decode()
    somewhere_else.page = somewhere_else.client.post("/delete-by-mail/", follow=True)

    assert "Everything is deleted" in somewhere_else.text
    assert [one.address for one in EmailAddress.objects.all()] == ["another@example.org"]
    assert Objection.objects.count() == 1
    assert len(ledger.marks()) == 2
    assert first.client.get("/overview/").status_code == second.client.get("/overview/").status_code == 404
    assert somewhere_else.client.post("/delete-by-mail/").status_code == 410


def test_a_mail_to_a_mistyped_address_deletes_the_address_and_not_somebodys_answers(mailbox):  # noqa: F811
    visitor = begin()
    post_address(visitor, "/keep/", "kim@example.org")
    worker_runs()
    stranger = Visitor()

    page = stranger.open(DELETE.search(mailbox.mails[-1]["text"])[1])
    assert "Nobody has confirmed it yet" in page.content.decode()
    stranger.page = stranger.client.post("/delete-by-mail/", follow=True)

    assert "The address is deleted" in stranger.text
    assert not EmailAddress.objects.exists()
    assert visitor.client.get("/overview/").status_code == 200


def test_no_token_of_the_new_links_reaches_the_log():
    import logging

    from config.logs import WithoutQuery

    for path in ("/mails/delete/", "/mails/keep/"):
        token = links.new_token()
        record = logging.LogRecord("django.server", logging.INFO, "", 0, "Not Found: %s", (f"{path}{token}/",), None)
        WithoutQuery().filter(record)
        assert token not in record.getMessage()
