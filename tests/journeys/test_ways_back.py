"""The ways back, and the way out, in a real browser; with scripts every page is held against the checker."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from apps.objections import returning
from apps.objections.models import Link, LinkOrder, Objection
from apps.outbox.models import Mail
from tests.journeys.test_main_job import Walk

pytestmark = pytest.mark.django_db(transaction=True)

OWN_WORDS = "The pictures were meant for my sister only."


@pytest.fixture(params=["scripts", "no scripts"])
def scripts(request) -> bool:
    return request.param == "scripts"


def somebody(page: Page) -> None:
    """Answer the questions and write the statement, quickly."""
    for slug, fill in (
        ("where-you-live", lambda: page.locator("select[name=country]").select_option("IE")),
        ("whose-information", lambda: page.locator("input[value=self]").check()),
        ("your-accounts", lambda: page.locator("input[value=none]").check()),
        ("what-is-there", lambda: page.locator("input[value=shown_by_others]").check()),
        ("why-you-object", lambda: page.locator("input[value=none]").check()),
        ("about-no-account", lambda: page.locator("input[value=club]").check()),
        ("your-own-words", lambda: page.locator("textarea").fill(OWN_WORDS)),
        ("finding-your-account", lambda: None),
    ):
        page.goto(f"/questions/{slug}/")
        fill()
        page.locator("form.step-form button[type=submit]").click()
    expect(page.locator("h1")).to_have_text("Check your answers")
    page.get_by_role("button", name="Write my statement").click()
    expect(page.locator("h1")).to_have_text("Your statement")


def newest_link() -> str:
    """Let the worker run, and return the path of the link in the newest mail."""
    returning.answer_orders(now=timezone.now())
    return re.findall(r"http://testserver(/\S+)", Mail.objects.latest("pk").text)[0]


def newest_code() -> str:
    return re.findall(r"^([2-9A-Z]{4} [2-9A-Z]{4})$", Mail.objects.latest("pk").text, re.MULTILINE)[0]


def time_passes() -> None:
    LinkOrder.objects.filter(mailed_at__isnull=False).update(mailed_at=timezone.now() - timedelta(days=30))


def wait_like_a_person(page: Page) -> None:
    # What is sent within a second is taken for a program's.
    page.wait_for_timeout(1100)


def test_keeping_by_mail_and_opening_it_in_another_browser(open_page, scripts):
    page = open_page(java_script_enabled=scripts)
    walk = Walk(page, scripts=scripts)
    somebody(page)
    walk.press("See the ways")
    walk.heading("Keep this and come back")
    page.locator("input[name=email]").fill("kim@example")
    page.get_by_role("button", name="Send me the link").click()
    expect(page).to_have_title(re.compile("^Error:"))
    walk.look()
    wait_like_a_person(page)
    page.locator("input[name=email]").fill("kim@example.org")
    page.get_by_role("button", name="Send me the link").click()
    walk.heading("Look for our mail")
    expect(page.locator("main")).to_contain_text("A mail is on its way to kim@example.org")

    phone = open_page(
        java_script_enabled=scripts, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    there = Walk(phone, scripts=scripts)
    phone.goto(newest_link())
    there.heading("Open your objection")
    expect(phone).to_have_url("/link/")
    expect(phone.locator("main")).to_contain_text("k•••@e•••.org")
    phone.locator("input[name=shared]").check()
    there.press("Open it here")
    there.heading("Where you stand")
    phone.goto("/questions/your-own-words/")
    expect(phone.locator("textarea")).to_have_value(OWN_WORDS)


def test_coming_back_with_a_code_that_was_wrong_first_and_with_a_link_that_has_ended(open_page, scripts, watches):
    page = open_page(java_script_enabled=scripts)
    somebody(page)
    page.goto("/keep/")
    wait_like_a_person(page)
    page.locator("input[name=email]").fill("kim@example.org")
    page.get_by_role("button", name="Send me the link").click()
    page.goto(newest_link())
    expect(page.locator("h1")).to_have_text("Where you stand")
    time_passes()

    other = open_page(java_script_enabled=scripts)
    watches[-1].expect("status of 410")
    walk = Walk(other, scripts=scripts)
    other.goto("/come-back/")
    walk.heading("Come back to your objection")
    wait_like_a_person(other)
    other.locator("input[name=email]").fill("kim@example.org")
    walk.go_on()
    walk.heading("Look for our mail")
    ended = newest_link()
    other.locator("input[name=code]").fill("2222 2222")
    walk.go_on()
    expect(other.locator(".error-summary")).to_contain_text("This code does not fit")
    walk.look()

    Link.objects.filter(kind="sign-in").update(ends_at=timezone.now() - timedelta(minutes=1))
    time_passes()
    other.goto(ended)
    walk.heading("This link has ended")
    walk.press("Send a new link to the same address")
    walk.heading("Look for our mail")
    newest_link()
    other.locator("input[name=code]").fill(newest_code().lower())
    walk.go_on()
    walk.heading("Where you stand")


def test_a_return_code_opens_it_on_another_device_after_a_slip(open_page, scripts):
    page = open_page(java_script_enabled=scripts)
    walk = Walk(page, scripts=scripts)
    somebody(page)
    page.goto("/keep/")
    walk.press("Make a return code")
    walk.heading("Your return code")
    code = page.locator(".return-code").inner_text()
    walk.press("I have saved it")
    walk.heading("Where you stand")
    page.go_back()
    expect(page.locator("body")).not_to_contain_text(code)

    phone = open_page(
        java_script_enabled=scripts, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    there = Walk(phone, scripts=scripts)
    phone.goto("/come-back/return-code/")
    there.heading("Enter your return code")
    slip = ("3" if code[0] == "2" else "2") + code[1:]
    phone.locator("input[name=code]").fill(slip)
    there.go_on()
    expect(phone.locator(".error-summary")).to_contain_text("There is a slip in this code")
    there.look()
    expect(phone.locator("input[name=code]")).to_have_value(slip)
    phone.locator("input[name=code]").fill(code.lower())
    there.go_on()
    there.heading("Where you stand")


def test_a_picture_opens_it_on_another_device(open_page, scripts):
    page = open_page(java_script_enabled=scripts)
    walk = Walk(page, scripts=scripts)
    somebody(page)
    page.goto("/keep/")
    page.get_by_role("button", name="Show the picture").click()
    walk.heading("Go on with another device")
    expect(page.locator("img.qr")).to_be_visible()
    token = returning.make_device_link(objection_id=Objection.objects.get().pk, now=timezone.now())

    phone = open_page(java_script_enabled=scripts)
    there = Walk(phone, scripts=scripts)
    phone.goto(f"/link/device/{token}/")
    there.heading("Open your objection")
    there.press("Open it here")
    there.heading("Where you stand")


def test_leaving_at_once_shows_an_empty_page_and_back_shows_nothing_personal(open_page, scripts, watches):
    """T56: on any page, one tap; then Back, Forward and the address itself show nothing of the person."""
    page = open_page(java_script_enabled=scripts)
    watches[-1].expect("status of 404")
    somebody(page)
    page.goto("/overview/")
    page.goto("/questions/your-own-words/")
    expect(page.locator("textarea")).to_have_value(OWN_WORDS)

    page.get_by_role("button", name=re.compile("^Leave")).first.click()

    expect(page).to_have_url("/left/")
    expect(page.locator("h1")).to_have_text("Empty page")
    expect(page.locator("body")).not_to_contain_text("Not For Training")
    assert page.context.cookies() == []
    for _ in range(4):
        page.go_back()
        page.wait_for_load_state("load")
        assert OWN_WORDS not in page.content()
        assert "club" not in page.content()
    for path in ("/overview/", "/statement/", "/keep/"):
        page.goto(path)
        expect(page.locator("h1")).to_have_text("Your answers are not here any more")
    if scripts:
        Walk(page, scripts=True).look()


def test_leaving_puts_the_empty_page_in_place_of_the_one_that_was_open(page, watches):
    """T56: with scripts the page itself is not in the history any more."""
    watches[-1].expect("status of 404")
    somebody(page)
    page.goto("/overview/")
    page.goto("/questions/your-own-words/")
    length = page.evaluate("history.length")

    page.get_by_role("button", name=re.compile("^Leave")).first.click()
    expect(page).to_have_url("/left/")

    assert page.evaluate("history.length") == length
    page.go_back()
    expect(page).to_have_url("/overview/")
    expect(page.locator("h1")).to_have_text("Your answers are not here any more")


def test_the_token_is_out_of_the_address_bar_and_metas_page_is_told_nothing(open_page, browser):
    """T25: a click to Meta after a page that came with a token sends no Referer, and no address shows the token."""
    page = open_page()
    somebody(page)
    token = returning.make_device_link(objection_id=Objection.objects.get().pk, now=timezone.now())
    phone = open_page()
    seen = []
    phone.context.unroute_all()

    def at_meta(route, request):
        seen.append((request.url, request.all_headers()))
        route.fulfill(status=200, content_type="text/html", body="<h1>Meta</h1>")

    phone.context.route(re.compile(r"^https://[^/]*(facebook|instagram|meta)\."), at_meta)
    phone.goto(f"/link/device/{token}/")
    expect(phone).to_have_url("/link/")
    assert token not in phone.evaluate("document.referrer + location.href + document.documentElement.outerHTML")
    phone.get_by_role("button", name="Open it here").click()
    expect(phone.locator("h1")).to_have_text("Where you stand")
    phone.goto("/hand-over/help-hub/")
    link = phone.locator("main a[target=_blank][href^='https://']").first
    with phone.context.expect_page() as opening:
        link.click()
    opening.value.wait_for_load_state("load")

    assert seen
    assert all("referer" not in {name.lower() for name in headers} for _url, headers in seen)
    assert all(token not in url for url, _headers in seen)
    assert opening.value.evaluate("document.referrer") == ""
    assert opening.value.evaluate("window.opener") is None
