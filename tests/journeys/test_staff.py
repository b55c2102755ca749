"""T53 for the pages of staff: Django's admin under our policy, in a real browser, light and dark, narrow and wide."""

from __future__ import annotations

import base64
import os
import time
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.utils import timezone
from django_otp.oath import hotp

from apps.objections.models import LinkReport
from apps.outbox import gate as gates
from apps.outbox import services as outbox
from apps.outbox.models import Hold, Mail
from apps.staff import services
from apps.staff.roles import Role

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.timeout(300)]

HOST = "admin.localhost"
SCREENSHOTS = os.environ.get("SCREENSHOTS")


@pytest.fixture
def origin(live_server, settings) -> str:
    settings.ADMIN_HOST = HOST
    return f"http://{HOST}:{urlsplit(live_server.url).port}"


def something_to_do() -> None:
    """A fuse that holds, a mail that failed, a form that does not open."""
    now = timezone.now()
    mail = outbox.give(
        kind="sign_in", occasion="one", about=None, to="kim@example.org", language="en", subject="s", text="t"
    )
    Mail.objects.filter(pk=mail.pk).update(state="failed", failure="maybe_sent", ended_at=now)
    LinkReport.objects.create(channel="help_hub", on=timezone.localdate(), count=6)
    gates.the_gate()
    gates.hold(Hold.STORM, now=now)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_an_owner_signs_in_looks_at_everything_and_presses_a_button(open_page, origin, scheme, width):
    """No complaint of the policy, no foreign request, nothing for axe; on every page there is."""
    enrolment = services.add_staff(name="anna", role=Role.OWNER)
    key = base64.b32decode(parse_qs(urlsplit(enrolment.key_uri).query)["secret"][0])
    something_to_do()
    page = open_page(base_url=origin, color_scheme=scheme, viewport={"width": width, "height": 844})

    page.goto("/")
    look(page, f"staff-sign-in-{width}-{scheme}")
    page.get_by_label("Name").fill("anna")
    page.get_by_label("Password").fill(enrolment.password)
    page.get_by_label("Code").fill("000000")
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("alert").wait_for()
    look(page, f"staff-sign-in-error-{width}-{scheme}")
    page.get_by_label("Password").fill(enrolment.password)
    page.get_by_label("Code").fill(f"{hotp(key, int(time.time()) // 30):06d}")
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("heading", name="What needs you").wait_for()
    look(page, f"staff-start-{width}-{scheme}")

    page.get_by_role("button", name="Let mail go").click()
    page.get_by_text("Released.").wait_for()
    for path in ("/lawbook/", "/outbox/mail/", "/staff/look/", "/auth/user/", "/password_change/"):
        page.goto(path)
        look(page, f"staff-{path.strip('/').replace('/', '-')}-{width}-{scheme}")
    page.goto("/outbox/mail/")
    page.locator("#result_list a").first.click()
    page.get_by_text("maybe_sent").or_(page.get_by_text("Maybe Sent")).first.wait_for()
    page.get_by_role("button", name="Log out").click()
    page.goto("/")

    assert "/login/" in page.url
    assert not gates.the_gate().hold


def look(page, name: str) -> None:
    if SCREENSHOTS:
        Path(SCREENSHOTS).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=f"{SCREENSHOTS}/{name}.png", full_page=True)
    # Django's own parts of the page are not ours to draw anew; what we wrote is looked at.
    # Without `preload` the checker does not copy style sheets into the page, which our policy forbids it.
    found = Axe().run(page, context="main", options={"runOnly": ["wcag2a", "wcag2aa"], "preload": False})
    assert [violation["id"] for violation in found.response["violations"]] == [], name
