"""A person has one mailbox, however many objections: one mail a day, the newest step after an outage."""

import threading
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from django.db import DataError, IntegrityError, connection, connections, transaction

from apps.objections import returning
from apps.objections import services as record
from apps.objections.erasing import erase
from apps.objections.models import EmailAddress, Event, Objection
from apps.objections.models.event import EventKind
from apps.outbox import delivery
from apps.outbox import gate as gates
from apps.outbox import services as outbox
from apps.outbox.models import Mail, State
from apps.reminders import emails, giving, services
from apps.reminders.models import Reminder, Wishes
from apps.reminders.rules import Due, Kind
from tests.integration.reminders.test_giving import MORNING, a_person, given, look_now, sent, tick_through

pytestmark = pytest.mark.django_db

NOON = datetime(2027, 1, 5, 12, 0, tzinfo=UTC)
ZONES = ("Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Kiritimati")
"""The other zones of R10 stand in tests/unit/reminders/test_hours.py, without a database."""


def same_person(first: Objection, number: int) -> Objection:
    """Return another objection that was kept with the same address."""
    other = a_person(number)
    address = first.email_addresses.get()
    EmailAddress.objects.filter(objection=other).update(address_hash=address.address_hash)
    return other


def hop(until: datetime) -> None:
    """Ring at the moments that the rows ask for, as ticks every minute would find them."""
    for _ in range(5000):
        moment = Wishes.objects.filter(wanted=True).order_by("look_at").values_list("look_at", flat=True).first()
        if moment is None or moment >= until:
            return
        giving.give_due_reminders(now=moment)
    pytest.fail("the look does not come to rest")


@pytest.mark.parametrize("days", [1, 3, 30])
def test_after_an_outage_each_person_gets_exactly_one_mail_with_the_newest_step(days):
    """R09 in small: three steps passed, and nobody who closed, took back, stopped or ended is written to."""
    back = datetime(2027, 1, 4, 12, 0, tzinfo=UTC) + timedelta(days=days)
    several = [a_person(number) for number in range(3)]
    for objection in several:
        sent(objection)
        sent(
            objection,
            account="instagram",
            channel="instagram_form",
            sent_on=date(2026, 11, 24),
            reply_due_on=date(2026, 12, 24),
        )
    twice = a_person(10)
    sent(twice)
    sent(same_person(twice, 11))
    for number, status in enumerate(("closed", "withdrawn", "refused"), 20):
        sent(a_person(number), status=status)
    stopped = a_person(30)
    sent(stopped)
    EmailAddress.objects.filter(objection=stopped).update(reminders_stopped_at=MORNING)
    sent(a_person(31, confirmed=False))
    look_now()

    tick_through(back, 3, every=timedelta(hours=1))

    assert given() == [("month_over", "2027-01-04")] * 4
    assert Mail.objects.count() == 4
    assert {row.objection_id for row in Reminder.objects.all()} <= {twice.pk, twice.pk + 1, *(o.pk for o in several)}


def test_of_two_objections_of_one_person_both_are_told_of_on_two_days():
    first = a_person()
    other = same_person(first, 1)
    sent(first)
    sent(other, sent_on=date(2026, 11, 24), reply_due_on=date(2026, 12, 28))
    look_now()

    tick_through(datetime(2027, 1, 4, 0, 0, tzinfo=UTC), 4, every=timedelta(hours=1))

    moments = sorted(Reminder.objects.values_list("given_at", flat=True))
    assert [row.objection_id for row in Reminder.objects.order_by("given_at")] == [first.pk, other.pk]
    assert moments[1] - moments[0] >= timedelta(hours=24)


def test_a_mail_that_left_late_keeps_the_next_one_away_for_a_day():
    objection = a_person()
    sent(objection)
    late = datetime(2027, 1, 4, 16, 0, tzinfo=UTC)
    Mail.objects.create(
        kind="reminder_did_it_arrive",
        occasion="an earlier one",
        about=objection.row_key,
        message_id="<1@example.org>",
        language="en",
        state=State.SENT,
        created_at=MORNING,
        not_before=MORNING,
        next_attempt_at=MORNING,
        ended_at=late,
    )
    look_now()

    tick_through(datetime(2027, 1, 4, 0, 0, tzinfo=UTC), 3, every=timedelta(minutes=30))

    assert Reminder.objects.get(kind="month_over").given_at >= late + timedelta(hours=24)


def test_what_the_mail_server_would_not_take_is_replaced_by_what_is_newer():
    first = a_person()
    other = same_person(first, 1)
    sent(first, status="received")
    sent(other)
    look_now()
    giving.give_due_reminders(now=datetime(2026, 11, 27, 12, 0, tzinfo=UTC))

    tick_through(datetime(2026, 12, 25, 0, 0, tzinfo=UTC), 2, every=timedelta(hours=1))

    assert Mail.objects.filter(state=State.PENDING).count() == 1
    assert Mail.objects.filter(state=State.SUPERSEDED).count() == len(given()) - 1


def test_one_persons_trouble_does_not_keep_the_others_from_their_mails(monkeypatch):
    broken = a_person(0)
    sent(broken)
    sent(a_person(1))
    look_now()
    right = giving.situation_of

    def situation_of(objection, zone):
        if objection.pk == broken.pk:
            raise KeyError("what a person wrote")
        return right(objection, zone)

    monkeypatch.setattr(giving, "situation_of", situation_of)

    count = giving.give_due_reminders(now=NOON)

    assert count == 1
    assert Wishes.objects.get(objection=broken).look_at == NOON + giving.AGAIN_AFTER_TROUBLE


def test_the_text_of_an_error_stays_out_of_the_log(monkeypatch, caplog):
    sent(a_person())
    look_now()

    def situation_of(objection, zone):
        raise DataError("kim0@example.org")

    monkeypatch.setattr(giving, "situation_of", situation_of)

    giving.give_due_reminders(now=NOON)

    assert "DataError" in caplog.text
    assert "kim0" not in caplog.text


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor == "sqlite", reason="SQLite lets writers in one after the other")
def test_while_somebody_changes_an_objection_its_look_waits_for_the_next_tick():
    """Both would take the same rows in another order; the tick steps back instead of standing in the way."""
    objection = a_person()
    sent(objection)
    look_now()
    holds, may_go = threading.Event(), threading.Event()

    def somebody() -> None:
        try:
            with transaction.atomic():
                Objection.objects.select_for_update().get(pk=objection.pk)
                holds.set()
                may_go.wait(20)
        finally:
            connections.close_all()

    thread = threading.Thread(target=somebody)
    thread.start()
    holds.wait(20)
    meanwhile = giving.give_due_reminders(now=NOON)
    may_go.set()
    thread.join()

    assert meanwhile == 0
    assert giving.give_due_reminders(now=NOON) == 1


# A reminder's own key


def test_the_table_itself_refuses_a_second_reminder_for_one_occasion():
    objection = a_person()
    values = {"objection": objection, "kind": "month_over", "due_on": date(2027, 1, 4), "given_at": NOON}
    Reminder.objects.create(**values)

    with pytest.raises(IntegrityError), transaction.atomic():
        Reminder.objects.create(**values)


def test_an_occasion_that_has_its_row_gives_no_second_mail_whatever_the_outbox_would_do(monkeypatch):
    """The outbox has a key of its own; here it is out of the way, and the rules have forgotten what was given."""
    mails: list[str] = []
    same = Due(date(2027, 1, 4), Kind.MONTH_OVER, date(2027, 5, 4))
    monkeypatch.setattr(giving, "waiting", lambda *found, **wishes: {same})
    monkeypatch.setattr(emails, "give", lambda objection, address, one, **times: mails.append(one.occasion))
    sent(a_person())
    for day in range(3):
        look_now()
        giving.give_due_reminders(now=NOON + timedelta(days=2 * day))

    assert mails == ["month_over:2027-01-04"]
    assert Reminder.objects.count() == 1


# R19: between the claim and the sending


@pytest.fixture
def clock(monkeypatch, settings, tmp_path):
    settings.OUTBOX_JOURNAL_DIR = tmp_path / "journal"
    monkeypatch.setattr(outbox, "database_now", lambda: NOON)
    return lambda: NOON


def unsubscribe(objection: Objection) -> None:
    token = returning.make_stop_link(objection_id=objection.pk, now=NOON)
    returning.stop_reminders(token=token, now=NOON)


def never(objection: Objection) -> None:
    token = returning.make_never_link(objection_id=objection.pk, now=NOON)
    returning.never_write(token=token, now=NOON)


def withdraw(objection: Objection) -> None:
    for submission in objection.submissions.all():
        record.withdraw_submission(objection_id=objection.pk, submission_id=submission.pk, today=NOON.date())


ENDS = {
    "withdraw": withdraw,
    "unsubscribe": unsubscribe,
    "never": never,
    "erase": lambda objection: erase(objection_id=objection.pk, today=NOON.date()),
    "no more reminders": lambda objection: services.want_reminders(objection_id=objection.pk, wanted=False, now=NOON),
    "pause": lambda objection: services.pause(objection_id=objection.pk, how="week", now=NOON),
    "nothing": lambda objection: None,
}


@pytest.mark.parametrize("what", ENDS)
def test_what_is_not_wanted_any_more_is_not_sent_although_it_was_claimed(what, clock, settings, tmp_path, mailoutbox):
    """R19, T31: with the real outbox, between the claim and the sending."""
    settings.LEDGER_DIR = tmp_path / "ledger"
    objection = a_person()
    sent(objection)
    look_now()
    giving.give_due_reminders(now=NOON)
    claimed = delivery.claim(now=NOON, gate=gates.the_gate())

    ENDS[what](objection)
    delivery._deliver(claimed, clock=clock, until=float("inf"))
    delivery.tick(clock=clock)

    assert [mail.kind for mail in claimed] == ["reminder_month_over"]
    assert len(mailoutbox) == (1 if what == "nothing" else 0)


def test_stopping_with_one_link_stops_the_reminders_about_everything(mailoutbox):
    """T31: a person has one mailbox."""
    first = a_person()
    other = same_person(first, 1)
    stranger = a_person(2)
    for objection in (first, other, stranger):
        sent(objection)
    unsubscribe(first)
    look_now()

    giving.give_due_reminders(now=NOON)

    assert [row.objection_id for row in Reminder.objects.all()] == [stranger.pk]


def test_an_event_that_changes_nothing_leaves_the_waiting_mail_alone():
    objection = a_person()
    sent(objection)
    look_now()
    giving.give_due_reminders(now=NOON)

    Event.objects.create(objection=objection, kind=EventKind.KEPT, happened_on=NOON.date())

    assert Mail.objects.get().state == State.PENDING


def test_a_mail_that_was_taken_back_stands_for_no_other_step():
    objection = a_person()
    first = sent(objection)
    look_now()
    giving.give_due_reminders(now=NOON)
    record.withdraw_submission(objection_id=objection.pk, submission_id=first.pk, today=NOON.date())

    assert Reminder.objects.count() == 0


# R10


def test_each_reminder_comes_once_at_a_decent_hour_over_400_days(monkeypatch):
    """R10 with everything around it: 400 days, two submissions 200 days apart."""
    start = datetime(2026, 11, 25, 0, 0, tzinfo=UTC)
    zones = {}
    for number, zone in enumerate(ZONES):
        objection = a_person(number)
        zones[objection.pk] = zone
        for turn in range(2):
            on = date(2026, 11, 25) + timedelta(days=200 * turn + number)
            sent(objection, account=f"account{turn}", sent_on=on, reply_due_on=on + timedelta(days=31))
    monkeypatch.setattr(giving, "zone_for", lambda objection: zones[objection.pk])
    Wishes.objects.update(look_at=start)

    hop(start + timedelta(days=400))

    for key, zone in zones.items():
        rows = list(Reminder.objects.filter(objection=key).order_by("given_at"))
        local = [row.given_at.astimezone(ZoneInfo(zone)) for row in rows]
        assert all(9 <= moment.hour < 18 for moment in local), zone
        assert all(b.given_at - a.given_at >= timedelta(hours=24) for a, b in pairwise(rows)), zone
        assert [row.kind for row in rows].count("month_over") == 2, zone
        assert [row.kind for row in rows].count("did_it_arrive") == 2, zone
        for row, moment in zip(rows, local, strict=True):
            assert moment.date() - row.due_on <= timedelta(days=2), zone
