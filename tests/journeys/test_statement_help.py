"""The pages around the statement, as somebody meets them, with scripts and without."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.journeys.test_main_job import Walk, german_parent, phone_sized, scripts  # noqa: F401

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def locale() -> str:
    return "de-DE"


def test_a_parent_changes_a_paragraph_goes_back_and_makes_a_letter(open_page, scripts, phone_sized):  # noqa: F811
    page = open_page(locale="de-DE", java_script_enabled=scripts, **phone_sized)
    walk = Walk(page, scripts=scripts)
    german_parent(walk)
    composed = page.locator("#statement-text").text_content()

    page.goto("/statement/why/")
    page.locator("details summary").first.click()
    walk.look()
    page.goto("/statement/paragraphs/")
    walk.look()
    page.locator("input[name=leave_out_0]").check()
    page.locator("textarea[name=text_1]").fill("Meine Tochter Lena ist auf den Fotos.")
    walk.go_on()
    walk.look()
    expect(page.locator(".found")).to_contain_text("Lena")
    expect(page.locator(".notice-caution")).to_have_count(2)

    page.goto("/statement/compare/")
    walk.look()
    page.locator("main form button[type=submit]").click()
    assert page.locator("#statement-text").text_content() == composed

    page.goto("/statement/letter/")
    walk.look()
    page.locator("textarea[name=address]").fill("Beispielweg 1\n12345 Musterstadt")
    page.locator("button[value=page]").click()
    walk.look()
    expect(page.locator("#letter-text")).to_contain_text("Musterstadt")
    with page.expect_download() as download:
        page.locator("button[value=text]").click()
    assert "Musterstadt" in download.value.path().read_text(encoding="utf-8")


def test_samples_can_be_read_before_anything_is_told(open_page, scripts, phone_sized):  # noqa: F811
    page = open_page(locale="de-DE", java_script_enabled=scripts, **phone_sized)
    walk = Walk(page, scripts=scripts)

    page.goto("/samples/")
    walk.look()
    page.locator("a[href='/samples/de/']").click()
    walk.look()
    page.locator("a[href='/samples/de/old-posts/']").click()
    # Until the style sheet is there, everything stands lower.
    page.wait_for_url("**/samples/de/old-posts/", wait_until="load")
    walk.look()

    short = page.locator("#short-text").bounding_box()
    assert short["y"] + short["height"] <= page.viewport_size["height"]
    assert page.context.cookies() == []
