"""From "sent" to an answer in a real browser, the day handed in: phone and desktop, with scripts and without."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from apps.objections.models import Submission
from tests.integration.objections.test_statement_pages import written
from tests.journeys.test_main_job import Walk
from tests.visitor import PARENT_IN_GERMANY, WITHOUT_ACCOUNT_IN_IRELAND

pytestmark = pytest.mark.django_db(transaction=True)

# Their accounts are linked, so that nothing is left to be sent once the first form is.
WITH_ONE_FORM = PARENT_IN_GERMANY | {"linked-accounts": {"linked": "yes"}}

SCREENS = {
    "phone": {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True},
    "desktop": {"viewport": {"width": 1280, "height": 800}},
}


@pytest.fixture(params=["scripts", "no scripts"])
def scripts(request) -> bool:
    return request.param == "scripts"


@pytest.fixture(params=SCREENS)
def screen(request) -> dict:
    return SCREENS[request.param]


@pytest.fixture
def on_day(monkeypatch, settings):
    """Return what makes it noon of a day, for the site; the browser's clock goes on."""
    settings.SESSION_COOKIE_AGE = 10 * 365 * 24 * 3600

    def on_day(year: int, month: int, day: int) -> None:
        monkeypatch.setattr("django.utils.timezone.now", lambda: datetime(year, month, day, 12, tzinfo=UTC))

    on_day(2026, 11, 25)
    return on_day


@pytest.fixture
def begin(open_page, live_server, scripts, screen, on_day):
    """Return what opens a browser in which a statement is written; the questions have journeys of their own."""

    def begin(answers) -> Walk:
        page = open_page(java_script_enabled=scripts, **screen)
        cookie = written(answers).client.cookies["sessionid"].value
        page.context.add_cookies([{"name": "sessionid", "value": cookie, "url": live_server.url}])
        return Walk(page, scripts=scripts)

    return begin


def send(walk: Walk, *, by: str = "form") -> None:
    walk.page.goto("/sent/?account=facebook")
    if walk.page.locator("input[name=sent_by][value=post]").count():
        walk.page.locator(f"input[name=sent_by][value={by}]").check()
    walk.look()
    walk.go_on()
    walk.heading("Where you stand")


def next_is(walk: Walk, title: str) -> None:
    walk.page.goto("/overview/")
    expect(walk.page.locator("#next-step")).to_have_text(title)
    walk.look()


def meta_says(walk: Walk, kind: str, detail: str = "", mail: str = "", *, again: bool = False) -> None:
    """Tell what Meta wrote, as the two pages ask for it, and the third where one detail is missing."""
    page = walk.page
    page.goto("/overview/")
    walk.press("Meta has written again" if again else "Meta has answered")
    walk.heading("What did Meta write?")
    page.locator("textarea[name=text]").fill(mail)
    walk.go_on()
    walk.heading("What does it mean?")
    page.locator(f"input[name=kind][value={kind}]").check()
    if detail and not page.locator(f"input[value={detail}]").count():
        walk.go_on()
        walk.look()
    if detail:
        page.locator(f"input[value={detail}]").check()
    walk.go_on()
    walk.heading("Where you stand")


def send_letter(walk: Walk, button: str, heading: str) -> None:
    walk.press(button)
    walk.heading(heading)
    walk.page.locator("button[value=sent]").click()
    walk.heading("Where you stand")


def test_silence_a_reminder_a_refusal_a_reply_a_complaint_and_a_yes(begin, on_day):
    walk = begin(WITH_ONE_FORM)
    send(walk)
    next_is(walk, "Wait for Meta’s answer")

    on_day(2027, 1, 4)
    next_is(walk, "Remind Meta")
    send_letter(walk, "Read my reminder", "Your reminder to Meta")
    next_is(walk, "Wait for Meta’s answer")
    on_day(2027, 1, 10)
    meta_says(walk, "refused", "none_given", "We are unable to honour your objection.")
    next_is(walk, "Reply to the refusal")
    send_letter(walk, "Read my reply", "Your reply to the refusal")
    on_day(2027, 1, 24)
    next_is(walk, "Complain to the authority")
    walk.press("Read my complaint")
    walk.heading("Your complaint")
    walk.press("Change the text")
    walk.heading("Change your complaint")
    walk.page.go_back()
    walk.press("I have filed it")
    walk.look()
    walk.go_on()
    expect(walk.page.locator(".error-summary")).to_be_visible()
    walk.look()
    walk.page.locator("input[name=anyway]").check()
    walk.go_on()
    next_is(walk, "Wait for the authority")
    on_day(2027, 4, 24)
    next_is(walk, "Ask the authority for news")
    meta_says(walk, "honoured", again=True)
    next_is(walk, "You are done")

    assert Submission.objects.get().status == "honoured"
    on_day(2028, 4, 24)
    next_is(walk, "Is it still so?")
    walk.press("Have a look")
    walk.heading("Is it still so?")


def test_more_time_for_meta_moves_the_day(begin, on_day):
    walk = begin(WITH_ONE_FORM)
    send(walk)
    expect(walk.page.locator(".next-step-day")).to_contain_text("4 January 2027")

    on_day(2026, 12, 20)
    walk.page.goto("/overview/")
    walk.press("Meta asks for more time")
    walk.heading("Meta asks for more time")
    walk.go_on()
    expect(walk.page.locator(".error-summary")).to_be_visible()
    walk.look()
    walk.page.locator("input[name=with_reasons][value=yes]").check()
    walk.go_on()
    walk.heading("Where you stand")
    expect(walk.page.locator(".next-step-day")).to_contain_text("1 March 2027")
    on_day(2027, 3, 1)
    next_is(walk, "Remind Meta")
    meta_says(walk, "honoured")
    next_is(walk, "You are done")

    assert Submission.objects.get().extended_on.isoformat() == "2026-12-20"


def test_without_an_account_by_post(begin, on_day):
    walk = begin(WITHOUT_ACCOUNT_IN_IRELAND)
    send(walk, by="post")
    expect(walk.page.locator("main")).to_contain_text("You posted it on 25 November 2026")

    on_day(2027, 1, 8)
    next_is(walk, "Remind Meta")
    send_letter(walk, "Read my reminder", "Your reminder to Meta")
    meta_says(walk, "questioned", "account", "We need more information.")
    next_is(walk, "Answer Meta’s question")
    send_letter(walk, "Read my answer", "Your answer to Meta")
    meta_says(walk, "honoured")
    next_is(walk, "You are done")

    assert Submission.objects.get().sent_by == "post"
