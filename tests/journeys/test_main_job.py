"""The main job, from questions to a statement in Meta's form and back, as three people do it.

Each journey runs with scripts and without; with scripts every page is also held against the
accessibility checker. T53: a request to another host, or anything the policy refuses, fails it.
"""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from apps.objections.models import Statement, Submission

pytestmark = pytest.mark.django_db(transaction=True)


class Walk:
    """Somebody going through the site, by what is written on it."""

    def __init__(self, page: Page, *, scripts: bool) -> None:
        self.page = page
        self.scripts = scripts

    def look(self) -> None:
        """Hold the page against the accessibility checker, which needs scripts."""
        expect(self.page.locator("h1")).to_have_count(1)
        # A heading is there before the style sheet is, and without it nothing stands where it will.
        self.page.wait_for_load_state("load")
        width = self.page.viewport_size["width"]
        if self.scripts:
            assert self.page.evaluate("document.documentElement.scrollWidth") <= width
            found = Axe().run(self.page).response["violations"]
            assert found == [], f"{self.page.url}: {[(v['id'], [n['html'] for n in v['nodes']]) for v in found]}"

    def heading(self, text: str) -> None:
        """Be on the page with this heading."""
        expect(self.page.locator("h1")).to_have_text(text)
        self.look()

    def choose(self, *labels: str) -> None:
        """Tick the tiles with these labels."""
        for label in labels:
            self.page.get_by_label(label, exact=False).first.check()

    def give_reason(self, ground: str) -> None:
        """Open the group that a reason stands in, where it is closed, and tick it."""
        tile = self.page.locator(f"input[name=grounds][value={ground}]")
        group = self.page.locator("details.tile-group", has=self.page.locator(f"input[value={ground}]"))
        if group.count() and group.get_attribute("open") is None:
            group.locator("summary").click()
        tile.check()

    def press(self, name: str) -> None:
        """Press a button or follow a link."""
        button = self.page.get_by_role("button", name=name, exact=True)
        (button if button.count() else self.page.get_by_role("link", name=name, exact=True)).first.click()

    def go_on(self) -> None:
        """Press the one main button of a question."""
        self.page.locator("form.step-form button[type=submit]").click()


@pytest.fixture(params=["scripts", "no scripts"])
def scripts(request) -> bool:
    return request.param == "scripts"


@pytest.fixture
def locale() -> str:
    return "en-GB"


def german_parent(walk: Walk) -> None:
    """Go through journey (a): German pages, two accounts that are not linked."""
    page = walk.page
    page.goto("/")
    walk.look()
    page.get_by_role("link", name="Jetzt anfangen").first.click()
    expect(page.locator("select[name=country]")).to_have_value("DE")
    walk.look()
    walk.go_on()
    page.locator("input[value=self]").check()
    walk.look()
    walk.go_on()
    page.locator("input[value=facebook]").check()
    page.locator("input[value=instagram]").check()
    walk.look()
    walk.go_on()
    walk.look()
    page.get_by_role("link", name="Erst stärker machen").click()
    page.locator("select[name=region]").select_option("DE-NW")
    walk.look()
    walk.go_on()
    page.locator("input[name=linked][value=no]").check()
    walk.look()
    walk.go_on()
    page.locator("input[value=photos_of_children]").check()
    page.locator("input[value=posts_comments]").check()
    walk.look()
    walk.go_on()
    page.locator("select[name=since_year]").select_option("2012")
    walk.look()
    walk.go_on()
    walk.give_reason("children_in_photos")
    walk.give_reason("old_posts")
    walk.look()
    walk.go_on()
    page.locator("input[value=small_child]").check()
    walk.look()
    walk.go_on()
    page.locator("textarea[name=own_words]").fill("Die Bilder waren nur für unsere Familie gedacht.")
    walk.look()
    walk.go_on()
    page.locator("input[name=account_email]").fill("kim@example.org")
    page.locator("input[name=name]").fill("Kim Beispiel")
    walk.look()
    walk.go_on()
    walk.look()
    page.locator("main form button[type=submit]").click()


def test_a_parent_in_germany_with_two_unlinked_accounts(open_page, scripts, phone_sized):
    page = open_page(locale="de-DE", java_script_enabled=scripts, **phone_sized)
    walk = Walk(page, scripts=scripts)

    german_parent(walk)

    text = Statement.objects.get(length="full", language="de").composed_text
    expect(page.locator("#statement-text")).to_have_text(text, use_inner_text=True)
    assert "widerspr" in text.lower()
    assert "Die Bilder waren nur für unsere Familie gedacht." in text
    assert "kim@example.org" not in text
    walk.look()
    for account in ("facebook", "instagram"):
        page.goto(f"/hand-over/{account}/")
        walk.look()
        page.locator("button[value=worked]").click()
        page.locator(f"input[value={account}]").check()
        walk.look()
        walk.go_on()
        expect(page).to_have_url("/overview/")
        walk.look()
    assert sorted(Submission.objects.values_list("account", flat=True)) == ["facebook", "instagram"]


@pytest.fixture(params=["desktop", "phone"])
def phone_sized(request) -> dict:
    if request.param == "desktop":
        return {}
    return {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


def test_somebody_without_an_account_in_ireland_shown_in_others_photos(open_page, scripts):
    page = open_page(locale="en-IE", java_script_enabled=scripts)
    walk = Walk(page, scripts=scripts)

    page.goto("/")
    walk.press("Start now")
    walk.heading("Where do you live?")
    walk.go_on()
    walk.heading("Whose photos and posts is this about?")
    walk.choose("Mine")
    walk.go_on()
    walk.heading("Which accounts do you have?")
    walk.choose("None of these")
    walk.go_on()
    walk.heading("Your statement can be written now")
    walk.press("Make it stronger")
    walk.heading("What of yours is on Facebook, Instagram or WhatsApp?")
    walk.choose("Photos or posts by others that show me")
    walk.go_on()
    walk.heading("Why do you object?")
    walk.choose("I would rather not give a reason")
    walk.go_on()
    page.locator("input[value=club]").check()
    walk.go_on()
    walk.go_on()
    walk.heading("Who are you?")
    walk.go_on()
    walk.heading("Check your answers")
    walk.press("Write my statement")

    walk.heading("Your statement")
    text = Statement.objects.get(length="full").composed_text
    assert "object" in text
    assert "account" in text
    walk.press("Send it to Meta")
    walk.look()
    walk.press("Yes, I have sent it")
    walk.heading("You have sent it")
    walk.go_on()
    walk.heading("Where you stand")
    assert Submission.objects.get().account == "help_hub"


def test_somebody_in_the_united_states_gets_the_honest_page(open_page, scripts):
    page = open_page(locale="en-US", java_script_enabled=scripts)
    walk = Walk(page, scripts=scripts)

    page.goto("/")
    walk.press("Start now")
    expect(page.locator("select[name=country]")).to_have_value("US")
    walk.go_on()

    walk.heading("United States: the law gives no right to object")
    assert not Statement.objects.exists()


@pytest.mark.parametrize("way", ["clipboard", "refused", "absent", "never answers"])
def test_copying_says_copied_only_when_it_is(open_page, way):
    page = open_page(locale="de-DE", permissions=["clipboard-read", "clipboard-write"] if way == "clipboard" else [])
    replacement = {
        "clipboard": "",
        "refused": "navigator.clipboard.writeText = () => Promise.reject(new Error('no'));",
        "absent": "Object.defineProperty(navigator, 'clipboard', {value: undefined});",
        "never answers": "navigator.clipboard.writeText = () => new Promise(() => {});",
    }[way]
    page.add_init_script(replacement + ("" if way == "clipboard" else "document.execCommand = () => false;"))
    german_parent(Walk(page, scripts=False))
    expect(page.locator("#statement-text")).to_be_visible()
    expected = Statement.objects.get(length="full").composed_text
    page.goto("/hand-over/facebook/")

    page.locator("button[data-copy-from=statement-text]").first.click()

    status = page.locator(".steps .copy-status").first
    if way == "clipboard":
        expect(status).to_have_text("Kopiert")
        # Our own policy forbids every page to read the clipboard, so it is pasted like a person would.
        page.goto("/questions/your-own-words/")
        page.locator("textarea").fill("")
        page.locator("textarea").press("Control+V")
        expect(page.locator("textarea")).to_have_value(expected)
    else:
        expect(status).to_contain_text("markiert")
        assert page.evaluate("getSelection().toString()").strip() == expected.strip()
