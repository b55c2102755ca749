"""The main job in each language of the site, on a phone: no page on the way has English, and each says its language."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from apps.languages import OFFERED, canonical, django_code, own_name
from apps.objections.models import Statement, Submission
from tests.languages import OTHERS
from tests.unit.pages.test_interface import english_on

pytestmark = pytest.mark.django_db(transaction=True)

LIVING_IN = {
    "de": "AT",
    "fr": "FR",
    "es": "ES",
    "it": "IT",
    "nl": "NL",
    "pl": "PL",
    "pt": "PT",
    "pt-BR": "BR",
}
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


def look(page: Page, language: str) -> None:
    """Hold a page against its language."""
    page.wait_for_load_state("load")
    expect(page.locator("html")).to_have_attribute("lang", canonical(language))
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"], page.url
    assert english_on(page.content(), language) == [], page.url


@pytest.mark.parametrize("language", OTHERS)
def test_from_the_start_to_what_was_sent(open_page, language):
    page = open_page(locale="en-GB", permissions=["clipboard-read", "clipboard-write"], **PHONE)

    def go_on() -> None:
        page.locator("form.step-form button[type=submit]").click()
        look(page, language)

    # From the address that a search engine finds, with a browser that speaks English.
    page.goto(f"/{django_code(language)}/")
    look(page, language)
    page.locator(".hero .button").click()
    look(page, language)
    assert not page.url.removeprefix("http://").partition("/")[2].startswith(django_code(language))
    page.locator("select[name=country]").select_option(LIVING_IN[language])
    go_on()
    if page.url.endswith("/which-part/"):
        # Parts that have a law of their own; who lives in none of them has only to go on.
        expect(page.locator("select[name=region]")).to_have_value(LIVING_IN[language])
        go_on()
    page.locator("input[value=self]").check()
    go_on()
    page.locator("input[value=facebook]").check()
    go_on()
    page.locator("main .actions form button[type=submit]").click()
    look(page, language)

    statement = Statement.objects.get(length="full")
    assert statement.language == language
    expect(page.locator("#statement-text")).to_have_attribute("lang", language)
    page.goto("/hand-over/facebook/")
    look(page, language)
    page.locator("button[data-copy-from=statement-text]").first.click()
    expect(page.locator(".steps .copy-status").first).not_to_be_empty()
    page.locator("button[value=worked]").click()
    look(page, language)
    go_on()
    expect(page).to_have_url("/overview/")
    look(page, language)
    assert Submission.objects.get().account == "facebook"


@pytest.mark.parametrize("language", OTHERS)
def test_somebody_who_cannot_read_the_page_finds_their_language_without_scripts(open_page, language):
    page = open_page(locale="en-GB", java_script_enabled=False, **PHONE)

    page.goto("/countries/de/")
    if len(OFFERED) > 2:
        page.locator(".language-menu summary").click()
    page.locator(f".language-button[lang={canonical(language)}]", has_text=own_name(language)).click()

    expect(page).to_have_url("/countries/de/")
    expect(page.locator("html")).to_have_attribute("lang", canonical(language))
