"""T79, T80: what needs a human, each with its button; every look on record; nobody sees more than their role allows."""

from __future__ import annotations

import re
from datetime import date, timedelta
from fnmatch import fnmatch

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from apps.core.management.commands.prepare_local_run import NOT_USED
from apps.legal.checking import Finding, Severity
from apps.legal.loading import load_lawbook
from apps.objections import erasing
from apps.objections.models import ChannelSwitch, LinkReport, Reply
from apps.outbox import gate as gates
from apps.outbox import services as outbox
from apps.outbox.clock import database_now
from apps.outbox.models import Gate, Hold, Mail
from apps.staff.models import Look
from apps.staff.needs import stale_facts
from apps.staff.roles import MAY, Role
from tests.integration.belongings.canaries import CANARIES, walk
from tests.integration.belongings.test_canaries import answered
from tests.integration.staff.conftest import HOST, titles

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _all_is_well(monkeypatch):
    """No fact is stale, and the clock has just ticked."""
    monkeypatch.setattr("apps.staff.needs.stale_facts", lambda lawbook, today: [])
    gates.the_gate()
    Gate.objects.update(ticked_at=database_now(), hold=Hold.NONE)


def a_mail(**values) -> Mail:
    mail = outbox.give(
        kind="reminder.month_over",
        occasion=f"occasion {Mail.objects.count()}",
        about=None,
        to="kim@example.org",
        language="en",
        subject="Subject of Kim",
        text="Words for Kim",
    )
    Mail.objects.filter(pk=mail.pk).update(**values)
    return mail


def failed(failure: str) -> Mail:
    return a_mail(state="failed", failure=failure, ended_at=database_now())


def test_when_nothing_needs_anybody_it_says_so(member):
    page = member().client.get("/")

    assert titles(page) == []
    assert "Nothing needs you now." in page.text


def test_held_mail_is_shown_and_let_go(member):
    staff = member()
    a_mail()
    Gate.objects.update(hold=Hold.STORM, held_since=database_now())
    assert titles(staff.client.get("/")) == ["The fuse holds 1 mail: more is due at once than can be right"]

    page = staff.press("release")

    assert "Due, and leaving slowly: 1." in page.text
    assert Gate.objects.get().hold == Hold.NONE


def test_all_mail_can_be_held(member):
    staff = member()

    page = staff.press("hold")

    assert Gate.objects.get().hold == Hold.OPERATOR
    assert titles(page) == ["All mail is held: 0 mails"]


def test_after_a_restore_it_says_what_to_do_first(member):
    Gate.objects.update(hold=Hold.RESTORED, held_since=database_now())

    page = member().client.get("/")

    assert "First run apply_erasures and reconcile_outbox" in page.text
    assert "Both are done: let mail go" in page.text


@pytest.mark.parametrize("failure", ["temporary", "ours", "poison", "maybe_sent"])
def test_failed_mail_is_shown_and_sent_again(member, failure):
    staff = member()
    mail = failed(failure)
    assert len(titles(staff.client.get("/"))) == 1

    page = staff.press("send_again", failure)

    mail.refresh_from_db()
    assert (mail.state, mail.failure, mail.attempts, mail.maybe_sent) == ("pending", "", 0, 0)
    assert "Sent again: 1." in page.text
    assert titles(page) == []


def test_mail_without_words_or_too_late_is_not_sent_again(member):
    staff = member()
    wiped, late = failed("poison"), failed("poison")
    Mail.objects.filter(pk=wiped.pk).update(wiped_at=database_now(), **outbox.WIPED)
    Mail.objects.filter(pk=late.pk).update(not_after=database_now() - timedelta(minutes=1))

    staff.press("send_again", "poison")

    assert not Mail.objects.filter(state="pending").exists()


def test_an_address_that_is_dead_gets_nothing_again(member):
    staff = member()
    failed("address_dead")

    staff.press("send_again", "address_dead")

    assert Mail.objects.get().state == "failed"


def test_what_was_seen_is_shown_again_only_when_more_comes(member):
    staff = member()
    failed("address_dead")
    assert titles(staff.press("seen", "failed-address_dead")) == []

    failed("address_dead")

    assert titles(staff.client.get("/")) == ["1 mail went to addresses that do not exist"]


def test_a_mail_that_waits_and_a_clock_that_stands_are_shown(member):
    staff = member()
    a_mail(next_attempt_at=database_now() - timedelta(minutes=20))
    Gate.objects.update(ticked_at=database_now() - timedelta(minutes=6))

    shown = titles(staff.client.get("/"))

    assert shown == ["A mail has been due for 20 minutes", "The clock has not ticked for 6 minutes"]
    assert "The worker was called" in staff.press("wake").text


def test_dead_links_are_shown_and_switched(member):
    staff = member()
    today = timezone.localdate()
    LinkReport.objects.create(channel="help_hub", on=today, count=6)
    assert titles(staff.client.get("/")) == ["The form help_hub did not open for 6 people in 7 days"]

    off = staff.press("switch_off", "help_hub")
    assert ChannelSwitch.objects.get().channel == "help_hub"
    assert titles(off) == ["The form help_hub is switched off"]
    on = staff.press("switch_on", "help_hub")

    assert not ChannelSwitch.objects.exists()
    assert titles(on) == []


def test_replies_that_we_could_not_read_are_counted(member):
    staff = member()
    walk(answered)
    Reply.objects.update(read_as="not_sure")

    shown = titles(staff.client.get("/"))

    assert [title for title in shown if "replies" in title] == [
        f"{Reply.objects.count()} replies of Meta&#x27;s we could not read, 0 we read otherwise than the person"
    ]
    assert not any("replies" in title for title in titles(staff.press("seen", "replies")))


def test_stale_facts_are_shown_with_their_list(member, monkeypatch):
    stale = [Finding(Severity.WARNING, "channels/help_hub.toml", "look again")]
    monkeypatch.setattr("apps.staff.needs.stale_facts", lambda lawbook, today: stale)
    monkeypatch.setattr("apps.staff.site.stale_facts", lambda lawbook, today: stale)
    lawyer = member(Role.LAWYER)

    start, book = lawyer.client.get("/"), lawyer.client.get("/lawbook/")

    assert titles(start) == ["1 facts want a new look"]
    assert "channels/help_hub.toml" in book.text
    assert titles(lawyer.press("seen", "facts")) == []


def test_the_list_of_facts_is_that_of_the_check():
    found = {finding.file for finding in stale_facts(load_lawbook(), date(2028, 1, 1))}

    assert "channels/help_hub.toml" in found


# What each role may press; everything else is refused.
PRESSES = {
    ("release", ""): "run_outbox",
    ("hold", ""): "run_outbox",
    ("wake", ""): "run_outbox",
    ("send_again", "poison"): "run_outbox",
    ("seen", "failed-poison"): "run_outbox",
    ("switch_off", "help_hub"): "switch_channels",
    ("switch_on", "help_hub"): "switch_channels",
    ("seen", "facts"): "see_lawbook",
    ("seen", "replies"): "see_lawbook",
}
LOOKS = {
    "/lawbook/": "see_lawbook",
    "/outbox/mail/": "see_outbox",
    "/staff/look/": "see_looks",
    "/auth/user/": "see_staff",
}


@pytest.mark.parametrize("role", Role)
def test_nobody_does_or_sees_more_than_their_role_allows(member, role):
    """T80: every button and every page, for every role: 403, and nothing changes."""
    staff = member(role)
    LinkReport.objects.create(channel="help_hub", on=timezone.localdate(), count=6)

    for (do, value), permission in PRESSES.items():
        expected = 200 if permission in MAY[role] else 403
        assert staff.press(do, value).status_code == expected, (do, value)
    for page, permission in LOOKS.items():
        expected = 200 if permission in MAY[role] else 403
        assert staff.client.get(page).status_code == expected, page
    if "run_outbox" not in MAY[role]:
        assert Gate.objects.get().hold == Hold.NONE
    if "switch_channels" not in MAY[role]:
        assert LinkReport.objects.exists()


def test_a_button_that_does_not_exist_does_nothing(member):
    staff = member(Role.OWNER)

    for do, value in (("", ""), ("delete", ""), ("send_again", "x"), ("switch_off", "no_such"), ("seen", "x" * 999)):
        assert staff.press(do, value).status_code == 404
    assert staff.client.get("/do/").status_code == 405


@pytest.mark.parametrize("role", Role)
def test_nothing_is_made_changed_or_deleted_by_the_lists(member, role):
    """T80: Django's own pages for it are closed, for the owner too."""
    staff = member(role)
    mail = failed("poison")
    look = Look.objects.first()

    for page in (
        "/outbox/mail/add/",
        f"/outbox/mail/{mail.pk}/delete/",
        "/auth/user/add/",
        f"/staff/look/{look.pk}/delete/",
    ):
        assert staff.client.get(page).status_code == 403, page
        assert staff.client.post(page, {"post": "yes"}).status_code == 403, page
    changed = staff.client.post(f"/outbox/mail/{mail.pk}/change/", {"state": "sent"})
    me = User.objects.get(username=staff.name)
    staff.client.post(f"/auth/user/{me.pk}/change/", {"is_superuser": "on", "is_staff": "on", "is_active": ""})

    assert changed.status_code == 403
    assert Mail.objects.get(pk=mail.pk).state == "failed"
    me.refresh_from_db()
    assert (me.is_superuser, me.is_active) == (False, True)


def test_the_owner_switches_an_account_off(member):
    owner, operator = member(Role.OWNER), member(Role.OPERATOR)
    who = User.objects.get(username=operator.name)

    owner.client.post(f"/auth/user/{who.pk}/change/", {})

    assert operator.client.get("/").status_code == 302
    owner.client.post(f"/auth/user/{who.pk}/change/", {"is_active": "on"})
    who.refresh_from_db()
    assert who.is_active


def test_no_word_of_a_person_is_on_any_page(member):
    """T79: one person with something in every field; every page, list and row, as the owner."""
    walk(answered)
    failed("poison")
    owner = member(Role.OWNER)
    pages = [*LOOKS, "/", "/outbox/", "/staff/", "/auth/", "/password_change/", "/jsi18n/"]
    pages += [f"/auth/user/{pk}/change/" for pk in User.objects.values_list("pk", flat=True)]
    pages += [f"/staff/look/{pk}/change/" for pk in Look.objects.values_list("pk", flat=True)[:2]]
    pages += [f"/outbox/mail/{pk}/change/" for pk in Mail.objects.values_list("pk", flat=True)]
    pages += [f"/outbox/mail/{pk}/history/" for pk in Mail.objects.values_list("pk", flat=True)]
    words = [word.partition("@")[0] for word in CANARIES.values() if len(word) > 4]

    shown = {page: owner.client.get(page) for page in pages}

    assert {page: response.status_code for page, response in shown.items() if response.status_code != 200} == {}
    for page, response in shown.items():
        for word in [*words, "kim@", "Subject of Kim", "Words for Kim", "@example.org"]:
            assert word not in response.text, (page, word)
        for file in re.findall(r'/static/([^"]+)', response.text):
            assert not any(fnmatch(part, pattern) for part in file.split("/") for pattern in NOT_USED), (page, file)


def test_lists_cannot_be_searched_for_somebody(member):
    """T79: neither a search, nor a filter that is not offered, nor an order asks about sealed columns."""
    owner = member(Role.OWNER)
    failed("poison")

    assert "kim@" not in owner.client.get("/outbox/mail/?q=kim&o=99").text
    for query in ("address__isnull=1", "about__isnull=1", "address_hash__startswith=a", "message_id__contains=a"):
        for page in ("/outbox/mail/", "/outbox/mail/add/"):
            assert owner.client.get(f"{page}?{query}").status_code in {400, 403}, query
    for query in ("password__startswith=a", "email__contains=a", "is_superuser=1"):
        assert owner.client.get(f"/auth/user/?{query}").status_code == 400, query
    assert owner.client.get("/outbox/mail/?state__exact=failed").status_code == 200


def test_every_look_and_every_press_is_on_record(member):
    """T79."""
    staff = member()
    mail = failed("poison")

    staff.client.get("/?kim=1")
    staff.client.get(f"/outbox/mail/{mail.pk}/change/")
    staff.client.get("/staff/look/")
    staff.client.post("/do/", {"do": "wake"})
    Client(headers={"host": HOST}).get("/")

    recorded = list(Look.objects.order_by("pk").values_list("who__username", "method", "page", "status"))
    assert recorded == [
        (staff.name, "POST", "/login/", 302),
        (staff.name, "GET", "/", 200),
        (staff.name, "GET", f"/outbox/mail/{mail.pk}/change/", 200),
        (staff.name, "GET", "/staff/look/", 403),
        (staff.name, "POST", "/do/", 302),
    ]


def test_looks_go_after_ninety_days(member):
    member()
    at = Look.objects.get().at

    before = erasing.apply_retention(now=at + timedelta(days=90))["staff_looks"]
    after = erasing.apply_retention(now=at + timedelta(days=90, seconds=1))["staff_looks"]

    assert (before, after) == (0, 1)


def test_roles_are_made_once_and_hold_exactly_what_they_should():
    from django.contrib.auth.models import Group

    from apps.staff.roles import make_roles

    Group.objects.get(name="lawyer").permissions.clear()
    make_roles()

    for role in Role:
        held = Group.objects.get(name=role.value).permissions.values_list("codename", flat=True)
        assert set(held) == set(MAY[role])


def test_every_page_of_staff_has_the_strict_headers(member):
    """T52 for the pages of staff: the same policy, and no cache keeps them."""
    owner = member(Role.OWNER)

    for page in [*LOOKS, "/", "/nothing-here/", "/password_change/"]:
        response = owner.client.get(page)
        assert "script-src 'self'" in response["Content-Security-Policy"]
        assert "unsafe" not in response["Content-Security-Policy"]
        assert response["Cache-Control"] == "no-store"
        assert response["X-Frame-Options"] == "DENY"
        assert "<script>" not in response.text
        assert "style=" not in response.text
    assert settings.ADMIN_HOST == HOST
