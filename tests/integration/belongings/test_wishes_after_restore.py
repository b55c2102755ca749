"""Who said "no more mail" after the copy was made is not written to when the copy is put back."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest
from django.core.management import call_command

from apps.objections import ledger, returning
from apps.objections.addresses import address_hash, mailbox_hash
from apps.objections.ledger import Said
from apps.objections.models import EmailAddress, Link, NeverWrite, Objection
from apps.outbox.models import Mail, State
from apps.outbox.services import give

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
ADDRESS = "kim@example.org"


@pytest.fixture(autouse=True)
def _own_folders(settings, tmp_path):
    settings.LEDGER_DIR = tmp_path / "ledger"
    settings.OUTBOX_JOURNAL_DIR = tmp_path / "journal"


def kept(key="one", address=ADDRESS, **values) -> EmailAddress:
    objection = Objection.objects.create(form_key=key, active_at=NOW, kept_by="email")
    return EmailAddress.objects.create(
        objection=objection,
        address=address,
        address_hash=address_hash(address),
        mailbox_hash=mailbox_hash(address),
        language="en",
        entered_at=NOW,
        **{"confirmed_at": NOW} | values,
    )


def as_in_the_copy():
    """Put the tables back to what they were before anybody said so; the ledger is no part of the copy."""
    EmailAddress.objects.update(reminders_stopped_at=None)
    NeverWrite.objects.all().delete()


def after_restore() -> str:
    out = io.StringIO()
    call_command("after_restore", stdout=out)
    return out.getvalue()


def test_stopped_reminders_stay_stopped_and_the_mails_that_wait_for_them_too():
    address, other = kept(), kept("two", "sam@example.org")
    returning.stop_reminders(token=returning.make_stop_link(objection_id=address.objection_id, now=NOW), now=NOW)
    as_in_the_copy()
    give(
        kind="reminder", occasion="one", about=address.objection.row_key, to=ADDRESS, language="en",
        subject="A note", text="Good day.",
    )  # fmt: skip

    first, second = after_restore(), after_restore()

    address.refresh_from_db()
    other.refresh_from_db()
    assert address.reminders_stopped_at is not None
    assert other.reminders_stopped_at is None
    assert Mail.objects.get().state == State.SUPERSEDED
    assert "Stopped mail again to 1 addresses" in first
    assert "Stopped mail again to 0 addresses" in second


def test_never_write_to_me_holds_for_a_mailbox_that_no_address_of_the_copy_leads_to():
    address = kept()
    token = returning.make_never_link(objection_id=address.objection_id, now=NOW)
    returning.never_write(token=token, now=NOW)
    as_in_the_copy()
    Objection.objects.all().delete()

    after_restore()

    assert NeverWrite.objects.get().mailbox_hash == mailbox_hash(ADDRESS)
    assert returning.is_never_written(token=token)


def test_never_write_to_me_erases_an_address_that_waits_to_be_confirmed():
    token = returning.make_never_link(objection_id=kept().objection_id, now=NOW)
    returning.never_write(token=token, now=NOW)
    as_in_the_copy()
    waiting = kept("two", confirmed_at=None)

    after_restore()

    assert not EmailAddress.objects.filter(pk=waiting.pk).exists()


def test_what_was_taken_back_before_the_restore_is_not_brought_back():
    address = kept()
    token = returning.make_never_link(objection_id=address.objection_id, now=NOW)
    returning.never_write(token=token, now=NOW)
    returning.write_again(token=token)
    as_in_the_copy()

    said = after_restore()

    assert not NeverWrite.objects.exists()
    assert "Stopped mail again to 0 addresses" in said


def test_who_stopped_reminders_and_confirmed_the_address_again_is_reminded_after_a_restore():
    address = kept()
    returning.stop_reminders(token=returning.make_stop_link(objection_id=address.objection_id, now=NOW), now=NOW)
    assert ledger.marks(Said.STOPPED)

    again = EmailAddress.objects.create(
        objection=address.objection,
        address=ADDRESS,
        address_hash=address.address_hash,
        mailbox_hash=address.mailbox_hash,
        language="en",
        entered_at=NOW,
    )
    link = Link.objects.create(
        kind=Link.Kind.CONFIRM, token_hash="1" * 64, objection=address.objection, address=again, made_at=NOW
    )
    returning._through(link, NOW)

    assert ledger.marks(Said.STOPPED) == set()


def test_the_ledger_of_wishes_tells_of_nobody_without_the_sites_key():
    address = kept()
    returning.stop_reminders(token=returning.make_stop_link(objection_id=address.objection_id, now=NOW), now=NOW)
    returning.never_write(token=returning.make_never_link(objection_id=address.objection_id, now=NOW), now=NOW)

    for said in (Said.STOPPED, Said.NEVER):
        written = ledger.path(said).read_text()
        assert len(written.splitlines()) == 1
        assert written.startswith("2026-11-23 ")
        assert "kim" not in written
        assert address.row_key.hex not in written
        assert ledger.path(said).stat().st_mode & 0o777 == 0o600


def test_a_ledger_that_cannot_be_written_or_read_stops_nobody_from_stopping(settings, tmp_path, caplog):
    (tmp_path / "file").write_text("")
    settings.LEDGER_DIR = tmp_path / "file"
    address = kept()
    never = returning.make_never_link(objection_id=address.objection_id, now=NOW)

    returning.never_write(token=never, now=NOW)
    assert NeverWrite.objects.exists()
    returning.write_again(token=never)

    assert not NeverWrite.objects.exists()
    assert "the erasure ledger cannot be written" in caplog.text
