"""The way from "sent" to a complaint, in a real browser, with days in the past that the form allows."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from apps.objections.models import Submission
from tests.journeys.test_main_job import Walk, german_parent

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(params=["scripts", "no scripts"])
def scripts(request) -> bool:
    return request.param == "scripts"


def test_sent_long_ago_reminded_refused_replied_and_agreed(open_page, scripts):
    page = open_page(locale="de-DE", java_script_enabled=scripts, viewport={"width": 390, "height": 844})
    walk = Walk(page, scripts=scripts)
    german_parent(Walk(page, scripts=False))
    page.goto("/sent/?account=facebook")
    page.locator("input[name=sent_on]").fill((timezone.localdate() - timedelta(days=60)).isoformat())
    walk.go_on()

    walk.heading("So steht es um Ihren Widerspruch")
    walk.press("Meine Erinnerung lesen")
    walk.heading("Ihre Erinnerung an Meta")
    page.locator("button[value=sent]").click()
    walk.heading("So steht es um Ihren Widerspruch")
    expect(page.locator("#next-step")).to_have_text("Auf die Antwort von Meta warten")

    walk.press("Meta hat geantwortet")
    walk.heading("Was hat Meta geschrieben?")
    walk.go_on()
    walk.heading("Was bedeutet es?")
    page.locator("input[value=refused]").check()
    walk.go_on()
    walk.look()
    page.locator("input[value=none_given]").check()
    walk.go_on()
    expect(page.locator("#next-step")).to_have_text("Auf die Ablehnung antworten")
    walk.press("Bei der Behörde beschweren")
    walk.heading("Ihre Beschwerde")
    walk.press("Ich habe sie eingereicht")
    walk.look()
    for box in page.locator("input[name=gates]").all():
        box.check()
    walk.go_on()
    expect(page.locator("#next-step")).to_have_text("Auf die Behörde warten")

    walk.press("Meta hat geantwortet")
    walk.go_on()
    page.locator("input[value=honoured]").check()
    walk.go_on()
    expect(page.locator("#next-step")).to_have_text("Sie sind fertig")
    walk.look()
    assert Submission.objects.get().status == "honoured"
