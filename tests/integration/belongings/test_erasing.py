"""Erasing is complete, stays after a restore, and happens by itself when the time is over."""

from __future__ import annotations

import io
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from django.apps import apps
from django.core.management import call_command

from apps.objections import erasing, ledger
from apps.objections.models import Beginnings, Objection
from apps.objections.retention import RETENTION
from tests.visitor import PARENT_IN_GERMANY, Visitor

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
TODAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def _own_ledger(settings, tmp_path):
    settings.LEDGER_DIR = tmp_path / "ledger"


def objection(key: str = "one", **values) -> Objection:
    return Objection.objects.create(form_key=key, active_at=values.pop("active_at", NOW), **values)


def test_t70_the_page_erases_everything_and_gives_a_receipt():
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)
    visitor.send("/check/", {})
    visitor.send("/overview/evidence/", {"mail": "Dear Kim", "called": ""})

    visitor.send("/delete-my-data/", {})

    assert "Everything is deleted" in visitor.text
    assert "Kim" not in visitor.text
    # How many were begun from one network is a number beside a fingerprint of the network, and tells of nobody.
    for model in set(apps.get_app_config("objections").get_models()) - {Beginnings}:
        assert not model._default_manager.exists()
    assert visitor.open("/overview/").status_code == 404


def test_t70_another_browser_of_the_same_objection_is_out_at_once():
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)
    other = Visitor()
    other.client.cookies = visitor.client.cookies.copy()

    visitor.send("/delete-my-data/", {})

    assert other.open("/overview/").status_code == 404


def test_t71_what_a_restored_backup_brings_back_is_erased_again():
    erased, other = objection("one"), objection("two")
    row_key = erased.row_key
    erasing.erase(objection_id=erased.pk, today=TODAY)
    erasing.erase(objection_id=erased.pk or 0, today=TODAY)
    objection("one", row_key=row_key)

    would = erasing.apply_erasures(dry_run=True)
    again = erasing.apply_erasures()

    assert (would, again, erasing.apply_erasures()) == (1, 1, 0)
    assert list(Objection.objects.all()) == [other]


def test_t71_the_ledger_tells_of_nobody():
    erased = objection()
    row_key, reference = erased.row_key, erased.reference

    erasing.erase(objection_id=erased.pk, today=TODAY)

    written = ledger.path().read_text()
    assert written == f"2026-11-23 {ledger.mark_of(row_key)}\n"
    assert row_key.hex not in written
    assert reference not in written
    assert ledger.path().stat().st_mode & 0o777 == 0o600


def test_a_ledger_that_cannot_be_written_stops_no_erasure(settings, tmp_path, caplog):
    (tmp_path / "file").write_text("")
    settings.LEDGER_DIR = tmp_path / "file"
    erased = objection()

    erasing.erase(objection_id=erased.pk, today=TODAY)

    assert not Objection.objects.exists()
    assert "the erasure ledger cannot be written" in caplog.text


@pytest.mark.parametrize(
    ("kept_by", "kept_for"),
    [("", timedelta(hours=24)), ("email", timedelta(days=365)), ("code", timedelta(days=365))],
)
def test_t72_an_objection_goes_just_after_its_time_and_not_before(kept_by, kept_for):
    objection(kept_by=kept_by)
    rule = "kept" if kept_by else "without_address"

    assert erasing.apply_retention(now=NOW + kept_for - timedelta(seconds=1))[rule] == 0
    assert Objection.objects.count() == 1
    assert erasing.apply_retention(now=NOW + kept_for + timedelta(seconds=1), dry_run=True)[rule] == 1
    assert Objection.objects.count() == 1
    assert erasing.apply_retention(now=NOW + kept_for + timedelta(seconds=1))[rule] == 1
    assert erasing.apply_retention(now=NOW + kept_for + timedelta(seconds=1))[rule] == 0
    assert not Objection.objects.exists()


def test_t72_more_than_one_batch_goes(monkeypatch):
    monkeypatch.setattr(erasing, "BATCH", 2)
    for number in range(5):
        objection(str(number))

    gone = erasing.erase_past_without_address(now=NOW + timedelta(days=2))

    assert gone == 5
    assert not Objection.objects.exists()


def test_a_ledger_that_is_shortened_while_the_power_goes_still_names_everybody(monkeypatch):
    for day in (1, 23):
        ledger.enter(row_key=UUID(int=day), today=date(2026, 11, day))
    locked = ledger._locked

    @contextmanager
    def that_stops(said):
        with locked(said) as file:
            yield Stopping(file)

    monkeypatch.setattr(ledger, "_locked", that_stops)
    with pytest.raises(OSError, match="power"):
        ledger.forget_before(date(2026, 11, 20))

    assert ledger.mark_of(UUID(int=23)) in ledger.marks()


class Stopping:
    """A file in which nothing can be written any more."""

    def __init__(self, file) -> None:
        self.file = file

    def __getattr__(self, name):
        return getattr(self.file, name)

    def writelines(self, lines) -> None:
        raise OSError("the power is gone")


def test_t72_the_ledger_keeps_sixty_days():
    erased = objection()
    erasing.erase(objection_id=erased.pk, today=TODAY)
    on_the_last_day, after = datetime(2027, 1, 22, 12, tzinfo=UTC), datetime(2027, 1, 23, 12, tzinfo=UTC)

    assert erasing.apply_retention(now=on_the_last_day)["ledger"] == 0
    assert erasing.apply_retention(now=after, dry_run=True)["ledger"] == 1
    assert len(ledger.marks()) == 1
    assert erasing.apply_retention(now=after)["ledger"] == 1
    assert not ledger.marks()


def test_t72_the_command_names_every_rule_that_deletes():
    out = io.StringIO()

    call_command("apply_retention", "--dry-run", stdout=out)

    first, *lines = out.getvalue().splitlines()
    assert first == "Would write to 0 people whose objection ends soon"
    assert [line.split(": ")[1] for line in lines] == [r.id for r in RETENTION if r.enforced_by]


def test_every_rule_that_deletes_says_after_how_long():
    for rule in RETENTION:
        assert bool(rule.kept_for) or not rule.enforced_by


def test_the_privacy_page_shows_every_rule():
    page = Visitor().open("/privacy/").content.decode()

    for rule in RETENTION:
        assert str(rule.what) in page
