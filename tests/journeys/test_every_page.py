"""Every page in every state: what must hold everywhere, looked at in a real browser.

The ids (U01 …) are the criteria of docs/face.md. With SCREENSHOTS=folder each page is also photographed; that is
what `make screenshots` does.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import URLPattern, URLResolver, get_resolver, resolve
from django.utils import translation
from django.utils.translation import gettext
from playwright.sync_api import Page

from apps.languages import canonical, django_code
from tests.journeys import pseudo_locales
from tests.journeys.situations import SITUATIONS, Sight, Situation, take_cookies
from tests.languages import OTHERS
from tests.visitor import Visitor

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.timeout(300)]

SCREENSHOTS = os.environ.get("SCREENSHOTS")
IN_LANGUAGES = os.environ.get("LANGUAGES", "").split()

NOT_PAGES = {
    "objections:left": "names neither us nor anybody, so it has none of what all pages have",
    "healthz": "for machines",
    "readyz": "for machines",
    "set_language": "POST only",
    "pages:colours": "a style sheet",
    "pages:lawbook_json": "a file",
    "pages:security_txt": "a file",
    "questionnaire:start": "leads on",
    "questionnaire:stronger": "leads on",
    "questionnaire:so_far": "a fragment, see test_short_way.py",
    "objections:write": "POST only",
    "objections:bring_back": "POST only",
    "objections:restore": "POST only",
    "objections:download": "a file",
    "objections:hand_over_start": "leads on",
    "objections:did_it_work": "POST only",
    "objections:did_not_open": "POST only",
    "objections:calendar": "a file",
    "objections:calendar_of": "a file",
    "objections:feed": "a file",
    "objections:withdraw": "POST only",
    "objections:take_back_reply": "POST only",
    "objections:return_code_picture": "a picture",
    "objections:another_device_picture": "a picture",
    "objections:new_link": "POST only",
    "objections:follow_link": "leads on",
    "objections:news": "POST only",
    "objections:evidence_file": "a file",
    "objections:evidence_remove": "POST only",
    "objections:export": "a file",
    "reminders:follow": "leads on",
    "reminders:pause": "POST only",
    "objections:forget_on_closing": "POST only",
    **dict.fromkeys(
        ("reminders:operator", "reminders:previews", "reminders:preview", "reminders:preview_html"),
        "for operators, see tests/integration/reminders/test_operator.py",
    ),
    "reminders:done": "stands behind a POST, see tests/journeys/test_reminders.py",
}
"""Addresses that show no page of their own, each with why."""

FORBIDDEN_IN_ERRORS = re.compile(r"\b(invalid|please|oops|required)\b|\*", re.IGNORECASE)
IN_FIGURES = re.compile(r"\b\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b")
PRESSURE = re.compile(r"\b(hurry|last chance|act now|only today|don’t miss|countdown)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class State:
    """How a page is looked at."""

    name: str
    width: int = 390
    height: int = 844
    language: str = "en-GB"
    options: dict[str, Any] = field(default_factory=dict)
    errors: bool = False
    axe: bool = False
    spaced: bool = False
    # Other sizes that the same page is given without a new request.
    also: tuple[tuple[int, int], ...] = ()
    on_paper: bool = False
    # Looked at before a release, and for the pictures: these hardly ever find what the others do not.
    rare: bool = False


STATES = (
    State("phone", axe=True, options={"has_touch": True, "is_mobile": True}),
    State(
        "desktop-dark",
        1280,
        800,
        axe=True,
        options={"color_scheme": "dark"},
        also=((640, 360), (768, 1024), (834, 1112)),
    ),
    State("german-phone", language="de-DE", rare=True),
    State("errors", axe=True, errors=True),
    State("narrow", 320, 568, spaced=True, options={"reduced_motion": "reduce"}),
    State("low", 640, 360, rare=True),
    State("tablet", 768, 1024, rare=True),
    State("no-scripts", 320, 640, options={"java_script_enabled": False}),
    State("right-to-left", language=pseudo_locales.RIGHT_TO_LEFT, axe=True),
    State("right-to-left-desktop", 1280, 800, language=pseudo_locales.RIGHT_TO_LEFT, rare=True),
    State("long", 320, 640, language=pseudo_locales.LONG),
    State("forced-colours", options={"forced_colors": "active"}, rare=True),
    State("phone-dark", options={"has_touch": True, "is_mobile": True, "color_scheme": "dark"}, rare=True),
    State("desktop", 1280, 800, rare=True),
    State("print", 718, 1020, on_paper=True, rare=True),
    # Of languages, those that are asked for: LANGUAGES="fr pl".
    *(State(f"{code}-phone", language=canonical(code)) for code in OTHERS if code in IN_LANGUAGES),
    *(State(f"{code}-errors", language=canonical(code), errors=True) for code in OTHERS if code in IN_LANGUAGES),
    *(
        State(f"{code}-desktop-dark", 1280, 800, canonical(code), {"color_scheme": "dark"})
        for code in OTHERS
        if code in IN_LANGUAGES
    ),
)
LOOKED_AT = [state for state in STATES if SCREENSHOTS or os.environ.get("ALL_STATES") or not state.rare]

# WCAG 1.4.12, as its own text names them.
SPACING = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-block-end: 2em !important; }
"""

LIES_ON_ANSWERS = """() => {
  const [peek, fields] = [".peek", ".step-fields"].map(name => document.querySelector(name)?.getBoundingClientRect());
  return Boolean(peek && fields) && peek.top < fields.bottom - 1;
}"""
# A button that leads to Meta is printed as the address it leads to.
USELESS_ON_PAPER = (
    ".site-header .language-menu, .back-link, .button:not(.link-out), .button-link, .site-footer nav, [data-copy-from]"
)

LOOK = (Path(__file__).parent / "look.js").read_text(encoding="utf-8")

# A style sheet that the policy of our pages lets in.
ADOPT = """(css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}"""

EMPTY = """() => {
  const fields = "main form :is(input:not([type=hidden]), textarea, select)";
  for (const e of document.querySelectorAll(fields)) {
    if (e.closest(".trap")) continue;
    if (e.type === "checkbox" || e.type === "radio") e.checked = false;
    else if (e.tagName === "SELECT") e.selectedIndex = 0;
    else e.value = "";
  }
}"""


@pytest.mark.parametrize("state", LOOKED_AT, ids=lambda state: state.name)
@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda situation: situation.name)
def test_every_page_holds_what_all_pages_promise(
    situation: Situation, state: State, open_page, live_server, pseudo_languages, on_day, watches
):
    on_day(situation.today)
    # Whoever answers in a language has their texts written in it.
    visitor = Visitor(**{"accept-language": state.language})
    page = open_page(viewport={"width": state.width, "height": state.height}, locale=state.language, **state.options)
    # Pages that answer with a status are meant to.
    watches[0].expect("the server responded with a status of")
    found = []
    for sight in situation.arrange(visitor):
        if state.errors and sight.wrong is None:
            continue
        take_cookies(page, visitor, live_server.url)
        answer = page.goto(sight.path)
        assert answer is not None
        if not state.errors and answer.status != sight.status:
            found.append(f"{sight.name}: {answer.status} and not {sight.status} at {page.url}")
            continue
        if sight.status == 200 and not _is_there(page, sight):
            found.append(f"{sight.name}: led to {page.url}")
            continue
        if state.errors:
            found += _provoke(page, sight, state.language)
        found += [f"{sight.name}: {line}" for line in _look(page, state)]
        _photograph(page, situation, sight, state)
    assert not found, "\n" + "\n".join(found)


def _is_there(page: Page, sight: Sight) -> bool:
    here, wanted = urlsplit(page.url).path, urlsplit(sight.path).path
    # Links from mails hide what they carry: they lead to a page without it.
    return (
        here == wanted
        or resolve(wanted).view_name in {"objections:follow_link", "reminders:follow"}
        or wanted.startswith("/mails/")
    )


def _provoke(page: Page, sight: Sight, language: str) -> Iterator[str]:
    """Send the form with what is wrong, and say where the page does not answer as it should (U09 to U12)."""
    page.evaluate(EMPTY)
    for name, value in (sight.wrong or {}).items():
        page.locator(f"main [name={name}]").first.fill(value)
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_load_state("load")
    words = page.locator(".error-summary")
    if not words.count():
        yield f"{sight.name}: U09 no error is shown at {page.url}"
        return
    with translation.override(django_code(language)):
        begins = gettext("Error:")
    if not page.title().startswith(begins):
        yield f"{sight.name}: U09 title is {page.title()}"
    if match := FORBIDDEN_IN_ERRORS.search(words.inner_text()):
        yield f"{sight.name}: U11 the error says {match[0]!r}"
    for link in page.locator(".error-summary a").all():
        target = (link.get_attribute("href") or "#")[1:]
        if not page.locator(f"[id='{target}']").count():
            yield f"{sight.name}: U09 the summary leads to nothing: {target}"
    for name, value in (sight.wrong or {}).items():
        kept = page.locator(f"main [name={name}]").first.input_value()
        if value and kept.strip() != value.strip():
            yield f"{sight.name}: U09 what was typed into {name} is gone"


def _look(page: Page, state: State) -> Iterator[str]:
    page.wait_for_load_state("load")
    if state.on_paper:
        page.emulate_media(media="print")
        for useless in page.locator(USELESS_ON_PAPER).all():
            if useless.is_visible():
                yield f"U51 printed: {useless.evaluate('e => e.outerHTML')[:120]}"
        if page.evaluate(LIES_ON_ANSWERS):
            yield "U51 on paper the statement so far lies on the answers"
        return
    if not state.options.get("java_script_enabled", True):
        if page.locator("h1").count() != 1:
            yield "U01 not one h1"
        for button in page.locator("[data-copy-from]").all():
            if button.is_visible():
                yield "U20 a copy button that needs scripts is shown"
        return
    if state.spaced:
        page.evaluate(
            "(css) => { const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets.push(s); }",
            SPACING,
        )
    rtl = state.language == pseudo_locales.RIGHT_TO_LEFT
    yield from page.evaluate(LOOK, {"rtl": rtl})
    for width, height in state.also:
        page.set_viewport_size({"width": width, "height": height})
        yield from (f"{width} x {height}: {line}" for line in page.evaluate(LOOK, {"rtl": rtl}))
    if state.also:
        page.set_viewport_size({"width": state.width, "height": state.height})
    text = page.locator("body").inner_text()
    if match := PRESSURE.search(text):
        yield f"U44 pressure: {match[0]}"
    if match := IN_FIGURES.search(text):
        yield f"U57 a date in figures: {match[0]}"
    if state.axe:
        for violation in Axe().run(page).response["violations"]:
            yield f"U26 {violation['id']}: {[node['html'][:160] for node in violation['nodes'][:3]]}"


def _photograph(page: Page, situation: Situation, sight: Sight, state: State) -> None:
    if SCREENSHOTS:
        folder = Path(SCREENSHOTS) / state.name
        folder.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=str(folder / f"{situation.name}--{sight.name}.png"), full_page=True)


def test_no_page_is_left_out(on_day):
    """Every address is looked at in one of the situations, or there is a reason why not."""
    seen = set()
    for situation in SITUATIONS:
        on_day(situation.today)
        for sight in situation.arrange(Visitor()):
            if sight.name != "not-found":
                seen.add(resolve(urlsplit(sight.path).path).view_name)

    every = set(_names(get_resolver().url_patterns, ""))
    # Both stand behind a link that hides its token, and are looked at there.
    seen |= {"objections:open_link", "reminders:answer", "objections:erase_by_mail", "objections:keep_longer"}
    assert every - seen - set(NOT_PAGES) == set()
    assert set(NOT_PAGES) <= every


def _names(patterns: list[URLPattern | URLResolver], room: str) -> Iterator[str]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            yield from _names(pattern.url_patterns, f"{pattern.namespace}:" if pattern.namespace else room)
        elif pattern.name:
            yield f"{room}{pattern.name}"
