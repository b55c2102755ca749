"""What a visitor can expect of the whole site: the criteria that belong to one page or to the whole way."""

from __future__ import annotations

import gzip
import io
import os
import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Page, expect

from apps.objections.models import Objection
from tests.journeys.situations import take_cookies
from tests.journeys.test_every_page import LOOK
from tests.journeys.test_main_job import Walk, german_parent
from tests.visitor import PARENT_IN_GERMANY, Visitor

pytestmark = pytest.mark.django_db(transaction=True)

STATIC = Path(__file__).resolve().parents[2] / "static"

KILOBYTE = 1024
BUDGET = {"css": 16 * KILOBYTE, "js": 8 * KILOBYTE, "first view": 60 * KILOBYTE, "later view": 15 * KILOBYTE}
"""Bytes as they travel, compressed."""

IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
ANDROID = (
    "Mozilla/5.0 (Linux; Android 15; Pixel 8 Build/AP4A; wv) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36"
)
IN_APP = {
    "Facebook, iPhone": f"{IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/520.0.0.1;FBDV/iPhone15,2;FBSN/iOS;FBLC/de_DE]",
    "Facebook, Android": f"{ANDROID} [FB_IAB/FB4A;FBAV/520.0.0.1;]",
    "Instagram, iPhone": f"{IPHONE} Mobile/15E148 Instagram 390.0.0.1 (iPhone15,2; iOS 18_6; de_DE; scale=3.00)",
    "Instagram, Android": f"{ANDROID} Instagram 390.0.0.1 Android",
    "Messenger": f"{IPHONE} Mobile/15E148 [FBAN/MessengerForiOS;FBAV/520.0.0.1]",
    "Gmail": f"{IPHONE} GSA/380.0.0.1 Mobile/15E148 Safari/604.1",
}


def test_the_shortest_way_to_a_text_takes_six_taps_and_no_typing(open_page):
    """U06, U07: from the first question to a text that can be copied, without an account or an address."""
    page = open_page(locale="en-IE", viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page.goto("/")
    page.get_by_role("link", name="Start now").first.tap()
    pages = ["/"]

    taps = 0
    for selector in [
        "form.step-form button[type=submit]",
        "label:has(input[value=self]), .tile:has(input[value=self])",
        "form.step-form button[type=submit]",
        "label:has(input[value=facebook]), .tile:has(input[value=facebook])",
        "form.step-form button[type=submit]",
        "main form button[type=submit]",
    ]:
        pages.append(page.url)
        page.locator(selector).first.tap()
        page.wait_for_load_state("load")
        taps += 1

    expect(page).to_have_url("/statement/")
    assert "object" in page.locator("#statement-text").inner_text()
    assert taps == 6
    assert len({*pages, page.url}) <= 7


def test_the_first_screen_of_a_small_phone_says_what_this_is_and_how_to_start(open_page):
    """U15."""
    page = open_page(viewport={"width": 360, "height": 640}, has_touch=True, is_mobile=True)
    page.goto("/")

    for seen in ["h1", ".hero .lead", ".promises li >> nth=0", ".promises li >> nth=-1", ".hero .button"]:
        box = page.locator(seen).bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= 640, seen


@pytest.mark.parametrize("app", IN_APP)
def test_inside_an_app_a_way_out_is_named_and_the_site_works(open_page, app):
    """U22."""
    page = open_page(user_agent=IN_APP[app], viewport={"width": 390, "height": 844})
    page.goto("/")

    expect(page.locator("[data-in-app-notice]")).to_be_visible()
    german_parent_pages = page.goto("/start/")
    assert german_parent_pages is not None
    page.locator("form.step-form button[type=submit]").click()
    expect(page.locator("h1")).to_have_count(1)


def test_outside_of_apps_there_is_no_such_notice(open_page):
    page = open_page()
    page.goto("/")

    expect(page.locator("[data-in-app-notice]")).to_be_hidden()


def test_what_travels_stays_within_its_budget(open_page, live_server):
    """U46: as compressed as the server of the site sends it (gzip, the weakest of what browsers take)."""
    weights = {
        kind: sum(len(gzip.compress(path.read_bytes(), 9)) for path in (STATIC / kind).glob(f"*.{kind}"))
        for kind in ("css", "js")
    }
    page = open_page()
    first = _weight(page, "/")
    later = _weight(page, "/how-it-works/")

    assert weights["css"] <= BUDGET["css"]
    assert weights["js"] <= BUDGET["js"]
    assert first["bytes"] <= BUDGET["first view"]
    assert first["requests"] <= 8
    assert later["documents"] <= BUDGET["later view"]


def _weight(page: Page, path: str) -> dict[str, int]:
    bodies: list[tuple[str, int]] = []

    def weigh(response) -> None:
        bodies.append((response.request.resource_type, len(gzip.compress(response.body(), 9))))

    page.on("response", weigh)
    page.goto(path, wait_until="networkidle")
    page.remove_listener("response", weigh)
    return {
        "bytes": sum(size for _, size in bodies),
        "documents": sum(size for kind, size in bodies if kind == "document"),
        "requests": len(bodies),
    }


def test_metas_link_opens_beside_us_and_the_question_after_it_survives_a_closed_tab(open_page, live_server):
    """U21: phones throw tabs away; where somebody is, is kept by the server."""
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)
    visitor.send("/check/", {})
    page = open_page(viewport={"width": 390, "height": 844})
    take_cookies(page, visitor, live_server.url)
    page.goto("/hand-over/facebook/")
    link = page.locator("main a[target=_blank]").first

    expect(link).to_have_attribute("rel", "noopener noreferrer")
    expect(link).to_contain_text("opens in a new tab")
    context = page.context
    page.close()
    fresh = context.new_page()
    fresh.goto("/overview/")
    fresh.get_by_role("link", name="Go to the form").click()

    expect(fresh).to_have_url("/hand-over/facebook/")
    fresh.get_by_role("button", name="Yes, I have sent it").click()
    fresh.locator("input[value=facebook]").check()
    fresh.locator("form.step-form button[type=submit]").click()
    expect(fresh).to_have_url("/overview/")


def test_when_the_network_dies_at_continue_the_answer_is_kept_and_may_be_sent_again(open_page, watches):
    """U50."""
    page = open_page(locale="en-IE")
    page.goto("/start/")
    watches[0].expect("ERR_INTERNET_DISCONNECTED")
    page.locator("form.step-form button[type=submit]").click()
    page.locator("input[value=self]").check()

    page.context.set_offline(True)
    page.locator("form.step-form button[type=submit]").click()
    page.wait_for_timeout(300)
    page.context.set_offline(False)
    # As everybody does: the browser sends the same form again.
    page.reload()

    expect(page).to_have_url("/questions/your-accounts/")
    page.goto("/questions/whose-information/")
    expect(page.locator("input[value=self]")).to_be_checked()
    assert Objection.objects.count() == 1


def test_back_and_reload_keep_the_answers_and_send_nothing_again(open_page):
    """U03, U04."""
    page = open_page(locale="en-IE")
    page.goto("/start/")
    page.locator("form.step-form button[type=submit]").click()
    page.locator("input[value=child]").check()
    page.locator("form.step-form button[type=submit]").click()

    page.locator("a.back-link").click()
    expect(page.locator("input[value=child]")).to_be_checked()
    page.reload()
    expect(page.locator("input[value=child]")).to_be_checked()
    page.go_back()
    page.go_forward()

    expect(page.locator("input[value=child]")).to_be_checked()


def test_the_keyboard_alone_leads_through_a_question(open_page):
    """U38: the skip link first, then everything in order; the focus can always be seen (U29)."""
    page = open_page(locale="en-IE")
    page.goto("/start/")

    page.keyboard.press("Tab")
    expect(page.locator(".skip-link")).to_be_focused()
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('form.step-form button[type=submit]')"):
            break
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineWidth")
        assert float(outline.removesuffix("px")) >= 2
    page.keyboard.press("Enter")

    expect(page).to_have_url("/questions/whose-information/")


def test_at_four_hundred_per_cent_the_question_is_seen_without_scrolling(open_page):
    """U30: a computer's screen of 1280 x 1024 has 320 x 256 then; what stands above leaves room."""
    page = open_page(locale="en-IE", viewport={"width": 320, "height": 256})
    page.goto("/start/")
    page.locator("form.step-form button[type=submit]").click()

    expect(page).to_have_url("/questions/whose-information/")
    expect(page.locator(".leave-button")).to_be_visible()
    heading = page.locator("h1").bounding_box()

    assert heading is not None
    assert heading["y"] + heading["height"] <= 256
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


# A busy machine paints later than it has loaded. The observer waits inside the page: asking again and again from
# outside means evaluating a string there, which the site's own content security policy refuses.
FIRST_PAINT = """() => new Promise((painted) => {
  new PerformanceObserver((list) => {
    const [first] = list.getEntriesByName("first-paint");
    if (first) painted(first.startTime);
  }).observe({ type: "paint", buffered: true });
}).then((painted) => ({
  sheets: performance.getEntriesByType("resource")
    .filter((each) => each.initiatorType === "link" && each.name.includes("/css/"))
    .map((each) => ({ blocks: each.renderBlockingStatus, arrived: each.responseEnd })),
  painted,
}))"""


def test_in_the_dark_nothing_is_light_before_the_style_sheet_is_there(open_page, watches):
    """U52: the browser waits for the style sheet, and until it comes the bare ground is dark already."""
    page = open_page(color_scheme="dark")
    page.goto("/")
    waited = page.evaluate(FIRST_PAINT)
    styled = _ground(page)
    watches[0].expect("ERR_FAILED")
    page.route("**/*.css", lambda route: route.abort())
    page.goto("/help/")
    bare = _ground(page)

    assert [sheet["blocks"] for sheet in waited["sheets"]] == ["blocking"]
    assert waited["painted"] >= waited["sheets"][0]["arrived"]
    assert max(styled) < 80
    assert max(bare) < 80


def _ground(page: Page) -> tuple[int, ...]:
    """Return red, green and blue of the lower left corner as it is painted."""
    picture = Image.open(io.BytesIO(page.screenshot()))
    return picture.convert("RGB").getpixel((2, picture.height - 2))


def test_the_style_sheet_knows_no_left_and_right():
    """U53: what is named by the direction of reading is mirrored by itself."""
    css = (STATIC / "css/site.css").read_text(encoding="utf-8")

    named = re.findall(r"(?:(?<=[\s;{])|-)(?:left|right)[\w-]*\s*:|text-align:\s*(?:left|right)", css)

    assert "inset-inline-start" in css
    assert named == []


def test_the_printed_statement_is_the_text_alone_on_two_pages_at_most(open_page):
    """U51."""
    page = open_page(locale="de-DE")
    german_parent(Walk(page, scripts=False))
    page.emulate_media(media="print")

    for menu in [".site-header", ".site-footer", "main .button", ".tabs"]:
        for each in page.locator(menu).all():
            expect(each).to_be_hidden()
    expect(page.locator("#statement-text")).to_be_visible()
    sheets = page.pdf(prefer_css_page_size=True).count(b"/Type /Page\n")

    assert 1 <= sheets <= 2


def test_the_text_grows_beside_the_question(open_page, live_server):
    """What is chosen shows in the text before it is kept, and a screen reader hears of it."""
    visitor = Visitor()
    visitor.answer_all({slug: PARENT_IN_GERMANY[slug] for slug in list(PARENT_IN_GERMANY)[:4]})
    page = open_page(viewport={"width": 1280, "height": 800})
    page.context.add_cookies(
        [{"name": name, "value": each.value, "url": live_server.url} for name, each in visitor.client.cookies.items()]
    )
    page.goto("/questions/your-own-words/")
    before = page.locator("[data-so-far-text]").inner_text()

    page.locator("textarea").fill("These pictures were only for my family.")

    fresh = page.locator("[data-so-far-text] .is-new")
    expect(fresh.filter(has_text="These pictures were only for my family.")).to_have_count(1)
    assert fresh.count() < page.locator("[data-so-far-text] p").count()
    expect(page.locator("details.peek [role=status]")).to_have_text("The text has changed")
    assert "These pictures" not in before


COVERED = """() => {
  const e = document.activeElement;
  if (e === document.body) return "";
  // A choice is seen as its tile.
  const box = (e.closest(".tile") ?? e).getBoundingClientRect();
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
  for (const part of [0.1, 0.5, 0.9]) {
    const y = box.top + box.height * part;
    if (y < 0 || y >= innerHeight) return `out of view at ${part}: ${e.outerHTML.slice(0, 120)}`;
    const peek = document.elementFromPoint(x, y)?.closest("details.peek");
    if (peek && !peek.contains(e)) return `covered at ${part}: ${e.outerHTML.slice(0, 120)}`;
  }
  return "";
}"""

BUTTON_COVERED = """() => {
  const box = document.querySelector("form.step-form [type=submit]").getBoundingClientRect();
  const x = box.left + box.width / 2;
  for (let y = Math.max(box.top, 0); y < Math.min(box.bottom, innerHeight - 1); y += 4)
    if (document.elementFromPoint(x, y)?.closest("details.peek")) return true;
  return false;
}"""


def _question_with_the_text_below(open_page, live_server, slug, **options) -> Page:
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)
    page = open_page(**options)
    page.context.add_cookies(
        [{"name": name, "value": each.value, "url": live_server.url} for name, each in visitor.client.cookies.items()]
    )
    page.goto(f"/questions/{slug}/")
    expect(page.locator("details.peek")).to_be_attached()
    return page


@pytest.mark.parametrize("slug", ["why-you-object", "your-own-words", "what-is-there"])
@pytest.mark.parametrize(
    "size",
    [(390, 844), (320, 568), (390, 500), (640, 360)],
    ids=["phone", "small", "keyboard-open", "low"],
)
def test_nothing_that_stays_in_place_covers_what_has_the_focus(open_page, live_server, slug, size):
    """U28."""
    page = _question_with_the_text_below(
        open_page, live_server, slug, viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce"
    )
    # The button of a short question is in sight at once on a phone; then the line has nothing to wait for.
    in_sight = page.locator(".step-form .button").first.evaluate("e => e.getBoundingClientRect().top < innerHeight")
    was_afoot = False

    covered = []
    for _ in range(60):
        page.keyboard.press("Tab")
        page.wait_for_timeout(40)
        was_afoot = was_afoot or page.locator("details.peek.is-afoot").count() > 0
        covered.append(page.evaluate(COVERED))
        if page.evaluate("document.activeElement.closest('footer') !== null"):
            break

    assert was_afoot or (in_sight and slug == "your-own-words")
    assert len(covered) > 5
    assert [line for line in covered if line] == []


@pytest.mark.parametrize("size", [(390, 844), (320, 568), (640, 360)], ids=["phone", "small", "low"])
def test_the_line_at_the_foot_never_lies_over_the_button(open_page, live_server, size):
    """U28: at every place of the page, as a thumb scrolls it."""
    page = _question_with_the_text_below(
        open_page, live_server, "why-you-object", viewport={"width": size[0], "height": size[1]}
    )
    end = page.evaluate("document.documentElement.scrollHeight")

    covered = []
    for place in range(0, end, 60):
        page.evaluate("(y) => scrollTo(0, y)", place)
        page.wait_for_timeout(40)
        covered.append(page.evaluate(BUTTON_COVERED))

    assert len(covered) > 5
    assert not any(covered)


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("phone", {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}),
        ("desktop-dark", {"color_scheme": "dark"}),
    ],
)
@pytest.mark.parametrize("address", ["400", "403", "form-expired", "429", "500", "503"])
def test_pages_for_errors_are_pages_like_all_others(open_page, settings, watches, name, options, address):
    """U58, U59: the errors that no visitor can call up by hand."""
    settings.ROOT_URLCONF = "tests.integration.pages.test_error_pages"
    page = open_page(**options)
    watches[0].expect("the server responded with a status of")

    answer = page.goto(f"/{address}")
    page.wait_for_load_state("load")

    assert answer is not None
    assert answer.status == int({"form-expired": "403"}.get(address, address))
    found = page.evaluate(LOOK, {"rtl": False})
    # Without a database there is no footer: half of it would lead to the same page.
    assert [line for line in found if not (address == "503" and line.startswith("U34"))] == []
    assert Axe().run(page).response["violations"] == []
    if folder := os.environ.get("SCREENSHOTS"):
        (Path(folder) / name).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=str(Path(folder) / name / f"error--{address}.png"), full_page=True)
