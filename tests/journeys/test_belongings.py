"""What is one's own: keep a file, take everything along, delete it all; then Back shows nothing."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from django.utils import timezone
from PIL import Image
from playwright.sync_api import expect

from apps.objections import ending
from apps.objections.models import EmailAddress, Objection
from apps.outbox.models import Mail
from tests.integration.belongings.test_ending import DELETE, KEEP
from tests.journeys.test_main_job import Walk, german_parent

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(params=["scripts", "no scripts"])
def scripts(request) -> bool:
    return request.param == "scripts"


@pytest.fixture(autouse=True)
def _own_ledger(settings, tmp_path):
    settings.LEDGER_DIR = tmp_path / "ledger"


def a_screenshot(folder: Path) -> Path:
    Image.new("RGB", (300, 200), "white").save(folder / "screenshot.png")
    return folder / "screenshot.png"


def test_a_file_is_kept_everything_is_taken_along_and_deleted_for_good(open_page, watches, scripts, tmp_path):
    page = open_page(locale="de-DE", java_script_enabled=scripts, viewport={"width": 390, "height": 844})
    watches[0].expect("status of 404")
    walk = Walk(page, scripts=scripts)
    german_parent(Walk(page, scripts=False))
    page.goto("/overview/")
    walk.press("Ein Bildschirmfoto aufheben")
    walk.look()
    walk.go_on()
    expect(page.locator(".error-summary")).to_be_visible()
    walk.look()
    page.locator("input[name=called]").fill("Das Formular")
    page.locator("input[name=file]").set_input_files(a_screenshot(tmp_path))
    walk.go_on()
    expect(page.get_by_role("link", name="Das Formular")).to_be_visible()
    walk.look()

    page.goto("/overview/")
    with page.expect_download() as waiting:
        walk.press("Alles als eine Datei speichern")
    with zipfile.ZipFile(io.BytesIO(Path(waiting.value.path()).read_bytes())) as archive:
        assert archive.testzip() is None
        assert {"objection.json", "timeline.csv", "not-for-training.ics"} <= set(archive.namelist())
        assert any(name.startswith("evidence/") and name.endswith(".png") for name in archive.namelist())

    walk.press("Meine Daten löschen")
    walk.heading("Meine Daten löschen")
    walk.press("Alles löschen")
    walk.heading("Alles ist gelöscht")
    assert not Objection.objects.exists()

    for _ in range(3):
        page.go_back()
        page.wait_for_load_state("load")
        shown = page.content()
        assert "Das Formular" not in shown
        assert "Kim" not in shown
    page.goto("/overview/")
    assert "Das Formular" not in page.content()


def test_from_a_mail_in_another_browser_it_is_kept_longer_and_then_deleted(open_page, watches, scripts):
    first = open_page(locale="de-DE")
    german_parent(Walk(first, scripts=False))
    objection = Objection.objects.get()
    now = timezone.now()
    EmailAddress.objects.create(
        objection=objection,
        address="kim@example.org",
        address_hash="a",
        mailbox_hash="b",
        language="de",
        entered_at=now,
        confirmed_at=now,
    )
    long_ago = now - ending.IDLE_WHEN_KEPT + ending.WARNED_BEFORE_END / 2
    Objection.objects.update(kept_by="email", active_at=long_ago)
    assert ending.warn_of_the_end(now=now) == 1
    mail = Mail.objects.get(kind="ending_soon")
    page = open_page(locale="de-DE", java_script_enabled=scripts, viewport={"width": 390, "height": 844})
    watches[1].expect("status of 410")
    walk = Walk(page, scripts=scripts)

    page.goto(KEEP.search(mail.text)[1])
    walk.heading("Sollen wir es für Sie aufheben?")
    assert page.url.endswith("/keep-longer/")
    walk.press("Behalten")
    walk.heading("Wir heben es auf")
    assert Objection.objects.get().active_at > long_ago

    page.goto(DELETE.search(mail.text)[1])
    walk.heading("Meine Daten löschen")
    assert page.url.endswith("/delete-by-mail/")
    walk.press("Alles löschen")
    walk.heading("Alles ist gelöscht")
    assert not Objection.objects.exists()
    page.go_back()
    page.reload()
    walk.heading("Dieser Link führt zu nichts mehr")
    watches[0].expect("status of 404")
    first.goto("/overview/")
    assert "Kim" not in first.content()
