"""U39: the main pages as a screen reader meets them, compared with files that somebody has read.

After a change that is meant, write the files anew with
`UPDATE_APPROVED=1 .venv/bin/python -m tests.journeys -k spoken`
and read every difference as somebody who only hears it, before it is committed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.journeys.situations import SITUATIONS, take_cookies
from tests.journeys.spoken import spoken
from tests.visitor import Visitor

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.timeout(120)]

APPROVED = Path(__file__).resolve().parents[1] / "approved" / "spoken"
# Situation, and what is looked at in it; "!" with its errors.
PAGES = {
    "stranger": ("home", "where-you-live", "where-you-live!", "privacy", "come-back", "come-back!"),
    "asked": ("question-why-you-object", "question-why-you-object!", "ready", "check"),
    "written": ("statement", "hand-over", "sent", "keep"),
    "waiting": ("overview-waiting", "reply"),
    "refused": ("overview-refused", "complaint"),
}


@pytest.mark.parametrize("situation", [each for each in SITUATIONS if each.name in PAGES], ids=lambda each: each.name)
def test_the_page_is_spoken_as_somebody_has_read_it(situation, open_page, live_server, on_day):
    on_day(situation.today)
    visitor = Visitor()
    page = open_page(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    wanted = set(PAGES[situation.name])

    trees = {}
    for sight in situation.arrange(visitor):
        if not {sight.name, f"{sight.name}!"} & wanted:
            continue
        take_cookies(page, visitor, live_server.url)
        page.goto(sight.path)
        page.wait_for_load_state("load")
        trees[sight.name] = spoken(page)
        if f"{sight.name}!" in wanted:
            for name, value in (sight.wrong or {}).items():
                page.locator(f"main [name={name}]").first.fill(value)
            page.evaluate("document.querySelectorAll('main :checked:not(option)').forEach(e => { e.checked = false })")
            page.evaluate("document.querySelectorAll('main select').forEach(e => { e.selectedIndex = 0 })")
            page.locator("main form button[type=submit]").first.click()
            page.locator(".error-summary").wait_for()
            # Signs that the style sheet adds are spoken too, so it has to be there.
            page.wait_for_load_state("load")
            trees[f"{sight.name}!"] = spoken(page)

    assert set(trees) == wanted
    for name, tree in trees.items():
        file = APPROVED / f"{name.replace('!', '-error')}.tree"
        if os.environ.get("UPDATE_APPROVED") == "1":
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(tree, encoding="utf-8")
        assert file.read_text(encoding="utf-8") == tree, name


def test_every_approved_tree_belongs_to_a_page():
    files = {file.stem for file in APPROVED.glob("*")}

    assert files == {name.replace("!", "-error") for names in PAGES.values() for name in names}
