"""Script, handlers and drawings in every field, in a real browser: they are text, and nothing of them runs."""

from __future__ import annotations

import pytest
from django.utils import timezone
from playwright.sync_api import Page

from apps.objections.models import Objection, Submission
from tests.journeys.test_ways_back import somebody

pytestmark = pytest.mark.django_db(transaction=True)

TEXT = (
    "</textarea></title><script>window.ran=1</script><img src=x onerror=window.ran=1>"
    "<svg onload=window.ran=1></svg><a href=javascript:window.ran=1>x</a>\"'><style>body{display:none}</style>"
)
# Whatever the policy had to refuse, noted before anything else runs.
NOTE = """
window.refused = [];
document.addEventListener("securitypolicyviolation", (event) => window.refused.push(event.violatedDirective));
"""


def look(page: Page, *, seen: str = "h1") -> None:
    page.wait_for_load_state("load")
    assert page.evaluate("window.ran") is None, page.url
    assert page.evaluate("window.refused") == [], page.url
    assert (
        page.locator("main svg[onload], main img[src=x], main a[href^=javascript], main script:not([src])").count() == 0
    )
    assert page.locator(seen).first.is_visible()


def test_what_is_written_into_every_field_is_text_and_the_policy_has_nothing_to_refuse(page: Page, watch):
    """T41, T53: 0 reports of the policy, nothing runs, the words stand there as they were written."""
    page.add_init_script(NOTE)
    somebody(page)
    page.goto("/questions/your-own-words/")
    page.locator("textarea").fill(TEXT)
    page.locator("form.step-form button[type=submit]").click()
    page.goto("/questions/finding-your-account/")
    page.locator("input[name=name]").fill(TEXT[:200])
    page.locator("form.step-form button[type=submit]").click()
    look(page)
    page.get_by_role("button", name="Write my statement").click()
    look(page)
    page.goto("/statement/change/")
    page.locator("textarea").first.fill(f"I object. {TEXT}")
    page.locator("main form:has(textarea) button[type=submit]").first.click()
    look(page)
    page.goto("/sent/")
    page.locator("form.step-form button[type=submit]").click()
    look(page)
    submission = Submission.objects.get()

    for path in (
        "/questions/your-own-words/",
        "/questions/finding-your-account/",
        "/check/",
        "/statement/",
        "/statement/change/",
        "/statement/paragraphs/",
        "/statement/why/",
        "/statement/letter/",
        "/hand-over/help-hub/",
        "/overview/",
        "/keep/",
    ):
        page.goto(path)
        look(page)
    page.emulate_media(media="print")
    page.goto("/statement/")
    # Only the paper is printed.
    look(page, seen="#statement-text")
    page.emulate_media(media="screen")
    page.goto(f"/reply/{submission.pk}/")
    page.locator("textarea").fill(TEXT)
    page.locator("form.step-form button[type=submit]").click()
    look(page)

    assert Objection.objects.get().answers.get("own_words") == TEXT
    assert submission.text == f"I object. {TEXT}"
    assert submission.sent_on <= timezone.localdate()
    page.goto("/questions/your-own-words/")
    assert page.locator("textarea").input_value() == TEXT
