"""T72, T73, T75: every line of the retention table at its limit, without mails, and for the young as for others."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from django.apps import apps
from django.core.management import call_command
from django.forms import MultipleChoiceField
from django.utils import timezone

from apps.core.models import Session
from apps.objections import ending, erasing, exporting, ledger, links, retention, returning
from apps.objections.models import Beginnings, EmailAddress, Link, LinkOrder, NeverWrite, Objection, WrongCode
from apps.objections.retention import RETENTION
from apps.outbox import services as outbox
from apps.outbox.models import DeadAddress, Mail
from apps.staff.models import Look, SignInTry
from tests.integration.access.conftest import keep, mailbox  # noqa: F401 - a fixture
from tests.visitor import Visitor

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
A_BIT = timedelta(seconds=2)


@pytest.fixture(autouse=True)
def _own_ledger(settings, tmp_path):
    settings.LEDGER_DIR = tmp_path / "ledger"


def an_objection(kept_by: str = "") -> Objection:
    return Objection.objects.create(form_key=f"{Objection.objects.count()}", active_at=NOW, kept_by=kept_by)


def an_address(*, confirmed: bool, kept_by: str = "") -> EmailAddress:
    return EmailAddress.objects.create(
        objection=an_objection("email" if confirmed else kept_by),
        address="kim@example.org",
        address_hash="a",
        mailbox_hash="b",
        language="en",
        entered_at=NOW,
        confirmed_at=NOW if confirmed else None,
    )


def a_mail(**values) -> Mail:
    mail = outbox.give(
        kind="sign_in", occasion="one", about=None, to="kim@example.org", language="en", subject="s", text="t"
    )
    Mail.objects.filter(pk=mail.pk).update(ended_at=NOW, **values)
    return mail


def a_session() -> None:
    Session.objects.create(
        session_key="x", session_data=Session.get_session_store_class()().encode({}), expire_date=NOW
    )


def a_link(kind: str, **values) -> None:
    token = links.make(kind, now=NOW, **values)
    assert links.find(kind, token) is not None


# For each line that deletes: what is written at NOW, and from when on its time runs.
CASES: dict[str, tuple[Callable[[], object], timedelta]] = {
    "without_address": (an_objection, timedelta(hours=24)),
    "kept": (lambda: an_objection("code"), timedelta(days=365)),
    # The moment stands in the row: 24 hours or 14 days after the last click.
    "sessions": (a_session, timedelta(0)),
    # With a return code the objection itself stays.
    "unconfirmed": (lambda: an_address(confirmed=False, kept_by="code"), timedelta(days=7)),
    "links": (lambda: a_link("sign-in"), timedelta(minutes=10) + timedelta(hours=24)),
    "never_links": (lambda: a_link("never", mailbox_hash="b"), timedelta(days=365)),
    "link_orders": (
        lambda: LinkOrder.objects.create(purpose="sign_in", language="en", ordered_at=NOW),
        timedelta(days=7),
    ),
    "beginnings": (lambda: Beginnings.objects.create(network_hash="n", quarter=NOW), timedelta(hours=24)),
    "staff_tries": (
        lambda: SignInTry.objects.create(name_hash="a", network_hash="n", tried_at=NOW),
        timedelta(hours=24),
    ),
    "staff_looks": (lambda: Look.objects.create(at=NOW, method="GET", page="/", status=200), timedelta(days=90)),
    "wrong_codes": (lambda: WrongCode.objects.create(network_hash="n", tried_at=NOW), timedelta(hours=24)),
    "mails": (lambda: a_mail(state="sent"), timedelta(hours=24)),
    "dead_addresses": (lambda: DeadAddress.objects.create(address_hash="a", refused_at=NOW), timedelta(days=365)),
    # By days, not by moments: the sixty-first day begins at midnight.
    "ledger": (
        lambda: ledger.enter(row_key=an_objection("code").row_key, today=NOW.date()),
        timedelta(days=60, hours=12),
    ),
    "ledger_of_mail": (
        lambda: ledger.note(ledger.Said.NEVER, "0" * 64, today=NOW.date()),
        timedelta(days=60, hours=12),
    ),
}

PROMISED = {
    "without_address": timedelta(hours=24),
    "kept": timedelta(days=365),
    "unconfirmed": timedelta(days=7),
    "links": timedelta(hours=24),
    "link_orders": timedelta(days=7),
    "mails": timedelta(hours=24),
    "backups": timedelta(days=30),
    "ledger": timedelta(days=60),
    "ledger_of_mail": timedelta(days=60),
}
"""What the security notes promise; the table may not say less by a slip of the keyboard."""


def test_t72_every_rule_that_deletes_is_tried_at_its_limit():
    assert set(CASES) == {rule.id for rule in RETENTION if rule.enforced_by}


def test_t72_the_table_says_what_was_promised():
    table = {rule.id: rule.kept_for for rule in RETENTION}

    assert {name: table[name] for name in PROMISED} == PROMISED
    assert retention.IN_LEDGER > retention.BACKUPS


def test_each_table_that_leads_to_an_objection_stands_in_a_line_of_the_table():
    """A model that is new makes this fail: say on the privacy page how long it is kept, then name the line here."""
    lines = {
        "Objection": "kept",
        "Statement": "without_address",
        "Submission": "without_address",
        "Reply": "without_address",
        "Event": "without_address",
        "Evidence": "evidence",
        "CalendarFeed": "calendar_address",
        "EmailAddress": "unconfirmed",
        "Link": "links",
        "LinkOrder": "link_orders",
        "ReturnCode": "kept",
        "Wishes": "reminders",
        "Reminder": "reminders",
        "Mail": "mails",
    }
    rooms = [
        model for room in ("objections", "reminders", "outbox") for model in apps.get_app_config(room).get_models()
    ]
    personal = {model.__name__ for model in rooms} - set(exporting.NOT_OF_ONE_PERSON)

    assert personal == set(lines)
    assert set(lines.values()) <= {rule.id for rule in RETENTION}


@pytest.mark.parametrize("name", CASES)
def test_t72_each_rule_keeps_until_its_limit_and_not_beyond(name):
    """T72: before the limit nothing; a dry run says one and deletes none; then one, and the second time none."""
    write, kept_for = CASES[name]
    write()
    before, after = NOW + kept_for - A_BIT, NOW + kept_for + A_BIT

    assert erasing.apply_retention(now=before)[name] == 0
    assert erasing.apply_retention(now=after, dry_run=True)[name] == 1
    assert erasing.apply_retention(now=after, dry_run=True)[name] == 1
    assert erasing.apply_retention(now=after)[name] == 1
    assert erasing.apply_retention(now=after)[name] == 0


def test_t72_a_failed_mail_keeps_its_body_for_two_weeks():
    a_mail(state="failed")

    assert erasing.apply_retention(now=NOW + timedelta(days=14) - A_BIT)["mails"] == 0
    assert erasing.apply_retention(now=NOW + timedelta(days=14) + A_BIT)["mails"] == 1
    assert Mail.objects.get().text is None


def test_t72_an_unconfirmed_draft_lives_for_seven_days_and_goes_with_its_address():
    an_address(confirmed=False)

    erasing.apply_retention(now=NOW + timedelta(days=7) - A_BIT)
    assert Objection.objects.exists()
    erasing.apply_retention(now=NOW + timedelta(days=7) + A_BIT)
    erasing.apply_retention(now=NOW + timedelta(days=7) + A_BIT)

    assert not Objection.objects.exists()
    assert not EmailAddress.objects.exists()


def test_a_link_that_stops_mails_or_deletes_has_no_end_and_goes_with_the_address():
    address = an_address(confirmed=True)
    a_link("stop", address=address, objection=address.objection)
    a_link("erase", address=address, objection=address.objection)
    Objection.objects.update(active_at=NOW + timedelta(days=700))

    erasing.apply_retention(now=NOW + timedelta(days=900))
    assert sorted(Link.objects.values_list("kind", flat=True)) == ["erase", "stop"]
    erasing.apply_retention(now=NOW + timedelta(days=700 + 366))

    assert not Link.objects.exists()


def test_a_link_that_can_take_never_write_back_stays_while_it_holds():
    a_link("never", mailbox_hash="b")
    NeverWrite.objects.create(mailbox_hash="b", since=NOW)

    erasing.apply_retention(now=NOW + timedelta(days=3650))

    assert Link.objects.get().kind == "never"
    assert NeverWrite.objects.exists()


def test_t73_without_mails_the_table_holds_exactly_and_the_statement_stays(mailbox):  # noqa: F811
    """T73: all mails stopped, and none can leave. No mail, no other time; what was written is there to the end."""
    visitor = keep(mailbox)
    objection = Objection.objects.get()
    stop = returning.make_stop_link(objection_id=objection.pk, now=timezone.now())
    returning.stop_reminders(token=stop, now=timezone.now())
    words = objection.statements.get(length="full").text if objection.statements.exists() else ""
    visitor.send("/check/", {})
    words = Objection.objects.get().statements.get(length="full").text
    Objection.objects.update(active_at=NOW)

    for days in (1, 8, 31, 364):
        erasing.apply_retention(now=NOW + timedelta(days=days))
        assert Objection.objects.get().statements.get(length="full").text == words
    erasing.apply_retention(now=NOW + timedelta(days=365) + A_BIT)

    assert not Objection.objects.exists()
    assert not mailbox.mails or all(mail["text"] is None for mail in mailbox.mails)


TYPED = {"own_words", "account_email", "name"}
CHOSEN = {
    "country": "DE",
    "region": "DE-BY",
    "accounts": ["facebook"],
    "since_year": "2011",
    "grounds": ["none"],
}


def asked_of(behalf: str) -> tuple[set[str], set[str]]:
    """Return every field that this person is asked on the way to a statement, and every answer that is stored."""
    visitor = Visitor()
    visitor.open("/questions/where-you-live/")
    asked: set[str] = set()
    while visitor.address.startswith(("/questions/", "/ready/")):
        if visitor.address == "/ready/":
            visitor.open("/stronger/")
            continue
        fields = visitor.page.context["form"].fields
        assert not asked & set(fields), "asked twice"
        asked |= set(fields)
        chosen = CHOSEN | {"on_behalf_of": behalf}
        # What may be left empty is; elsewhere the first choice will do.
        values: dict[str, object] = {}
        for name, field in fields.items():
            choices = [value for value, _ in getattr(field, "choices", []) if value]
            first = [choices[0]] if choices and isinstance(field, MultipleChoiceField) else next(iter(choices), "")
            values[name] = chosen.get(name, first)
        visitor.send(visitor.address, values)
    assert visitor.address == "/check/"
    visitor.send("/check/", {})
    objection = Objection.objects.latest("pk")
    assert objection.statements.exists()
    return asked, set(objection.stored_answers["values"])


def test_t75_the_young_are_asked_for_no_more_than_adults():
    """T75: no age, no birthday, no parent, no name that must be given; and nothing more is stored."""
    # An adult somebody acts for: there, too, the person's own name may be given, and need not.
    of_adults, stored_of_adults = asked_of("represented")
    of_the_young, stored_of_the_young = asked_of("child")

    assert of_the_young <= of_adults
    assert stored_of_the_young <= stored_of_adults
    assert of_adults >= TYPED


def test_the_commands_say_whom_they_would_write_to(mailbox):  # noqa: F811
    keep(mailbox)
    Objection.objects.update(active_at=timezone.now() - timedelta(days=340))
    out = io.StringIO()

    call_command("apply_retention", "--dry-run", stdout=out)

    assert "Would write to 1 people whose objection ends soon" in out.getvalue()
    assert ending.warn_of_the_end(now=timezone.now(), dry_run=True) == 1
