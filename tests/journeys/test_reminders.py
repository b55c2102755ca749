"""From the choice to be reminded to the answer in a mail, a pause and an end, in a real browser."""

from __future__ import annotations

import re
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from django.core import mail as mailbox
from django.utils import timezone
from playwright.sync_api import expect

from apps.objections import returning
from apps.objections.models import EmailAddress, Objection, Submission
from apps.outbox import delivery
from apps.outbox.models import Mail
from apps.reminders import giving
from apps.reminders.models import Wishes
from tests.journeys.test_main_job import Walk, german_parent

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(params=["scripts", "no scripts"])
def scripts(request) -> bool:
    return request.param == "scripts"


@pytest.fixture(autouse=True)
def own_folders(settings, tmp_path, live_server):
    settings.OUTBOX_JOURNAL_DIR = tmp_path / "journal"
    settings.LEDGER_DIR = tmp_path / "ledger"
    settings.SITE_URL = live_server.url


def next_mail() -> tuple[str, str]:
    """Let the clock ring at the next decent hour, send for real, and return the paths of the two links in the mail."""
    mailbox.outbox.clear()
    now = timezone.now() + timedelta(days=1)
    for hour in range(30):
        moment = now + timedelta(hours=hour)
        Wishes.objects.filter(wanted=True).update(look_at=moment)
        if giving.give_due_reminders(now=moment):
            break
    delivery.tick()
    (sent,) = mailbox.outbox
    # Below the two stands the link that deletes.
    link, stop, _erase = re.findall(r"^http\S+$", sent.body, re.MULTILINE)
    return urlsplit(link).path, urlsplit(stop).path


def test_reminded_answered_paused_and_stopped(open_page, scripts):
    page = open_page(locale="de-DE", java_script_enabled=scripts, viewport={"width": 390, "height": 844})
    walk = Walk(page, scripts=scripts)
    german_parent(Walk(page, scripts=False))
    page.goto("/sent/?account=facebook")
    page.locator("input[name=sent_on]").fill((timezone.localdate() - timedelta(days=3)).isoformat())
    walk.go_on()
    page.goto("/keep/")
    page.locator("input[name=email]").fill("kim@example.org")
    page.wait_for_timeout(1100)
    walk.go_on()
    returning.answer_orders(now=timezone.now())
    delivery.tick()
    confirm = re.search(r"^http\S+$", mailbox.outbox[-1].body, re.MULTILINE)
    page.goto(urlsplit(confirm[0]).path)
    # The browser that asked needs no button.
    expect(page).to_have_url(re.compile("/overview/$"))
    assert EmailAddress.objects.get().confirmed_at is not None

    page.goto("/reminders/")
    walk.look()
    page.locator("input[value=all]").check()
    walk.go_on()
    walk.look()
    expect(page.locator("#to-come")).to_be_visible()
    page.goto("/overview/")
    expect(page.get_by_text("Wenn sich nichts ändert, schreiben wir:")).to_be_visible()
    expect(page.get_by_text("ist es angekommen?")).to_be_visible()

    # One tap from the mail, in a browser that knows nobody.
    link, _ = next_mail()
    elsewhere = open_page(locale="de-DE", java_script_enabled=scripts, viewport={"width": 390, "height": 844})
    away = Walk(elsewhere, scripts=scripts)
    elsewhere.goto(link)
    away.heading("Ihre Erinnerung")
    assert Submission.objects.get().status == "sent"
    assert "kim@example.org" not in elsewhere.content()
    away.press("Ja, es ist angekommen")
    away.heading("Notiert")
    assert Submission.objects.get().status == "received"
    page.reload()
    expect(page.get_by_text("ist es angekommen?")).to_have_count(0)
    walk.look()

    # A pause, and its end on the page.
    elsewhere.goto(link)
    away.press("Eine Woche Pause")
    away.heading("Notiert")
    page.goto("/reminders/")
    expect(page.get_by_role("button", name="Pause beenden")).to_be_visible()
    walk.look()
    walk.press("Pause beenden")
    expect(page.get_by_role("button", name="Pause beenden")).to_have_count(0)

    # More time, which the record's own service notes.
    elsewhere.goto(link)
    elsewhere.locator("input[name=came_on]").fill("")
    away.press("Es wurde um mehr Zeit gebeten")
    expect(elsewhere.locator(".error-summary")).to_be_visible()
    away.look()
    elsewhere.locator("input[name=came_on]").fill(timezone.localdate().isoformat())
    away.press("Es wurde um mehr Zeit gebeten")
    away.heading("Notiert")
    assert Submission.objects.get().status == "extended"

    # The stop link of the same mail.
    stop = urlsplit(Mail.objects.filter(kind__startswith="reminder_").latest("pk").unsubscribe_url).path
    elsewhere.goto(stop)
    away.look()
    assert EmailAddress.objects.get().reminders_stopped_at is None
    away.press("Keine Erinnerungen mehr")
    away.look()
    assert EmailAddress.objects.get().reminders_stopped_at is not None
    page.goto("/reminders/")
    expect(page.locator(".notice").first).to_contain_text("beendet")


def test_a_forged_link_changes_nothing_and_leads_on(open_page, watches, scripts):
    page = open_page(java_script_enabled=scripts, viewport={"width": 390, "height": 844})
    watches[0].expect("status of 404")
    walk = Walk(page, scripts=scripts)

    page.goto("/reminder/month_over/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/")
    walk.heading("This link does not work any more")
    walk.press("Get a new link")

    walk.look()
    assert Objection.objects.count() == 0


def test_a_link_older_than_thirty_days_only_sends_another(open_page, scripts):
    now = timezone.now()
    objection = Objection.objects.create(form_key="a", active_at=now, kept_by="email")
    EmailAddress.objects.create(
        objection=objection,
        address="kim@example.org",
        address_hash="a",
        language="en",
        entered_at=now,
        confirmed_at=now,
    )
    token = returning.make_reminder_link(objection_id=objection.pk, now=now - timedelta(days=30, hours=1))
    page = open_page(java_script_enabled=scripts, viewport={"width": 390, "height": 844})
    walk = Walk(page, scripts=scripts)

    page.goto(f"/reminder/month_over/{token}/")
    walk.heading("Your reminder")
    expect(page.get_by_role("button", name="Pause for a week")).to_have_count(0)
    walk.press("Send me a link to my overview")

    expect(page).to_have_url(re.compile("/come-back/sent/$"))
    walk.look()


def test_the_operator_sees_every_mail_in_a_frame_that_may_do_nothing(open_page, scripts):
    from apps.reminders import operators

    page = open_page(java_script_enabled=scripts)
    walk = Walk(page, scripts=scripts)

    page.goto(urlsplit(operators.make_link()).path)
    walk.heading("Our mails")
    page.locator("a[href='/operator/mails/month_over/de/']").click()

    walk.heading("month_over (de)")
    button = page.frame_locator("iframe").locator("a.go")
    expect(button).to_have_text("Den nächsten Schritt ansehen")
    assert button.evaluate("node => getComputedStyle(node).backgroundColor") == "rgb(75, 50, 168)"
