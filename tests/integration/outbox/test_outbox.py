"""One mail per occasion, sent once, and never after it is not wanted any more."""

import smtplib
import uuid
from datetime import UTC, datetime, timedelta

import pytest
from django.core import mail as post
from django.core.mail.backends.locmem import EmailBackend
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.outbox import delivery, failures, gate, journal, services
from apps.outbox.models import DeadAddress, Failure, Gate, Hold, Mail, State
from apps.outbox.status import status

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
PERSON = uuid.UUID("11111111-1111-4111-8111-111111111111")
TICK_QUERIES = 3

pytestmark = pytest.mark.django_db


class At:
    """A clock that a test sets."""

    def __init__(self, now=MONDAY):
        self.now = now

    def __call__(self):
        return self.now

    def later(self, **time):
        self.now += timedelta(**time)
        return self


@pytest.fixture(autouse=True)
def clock(monkeypatch, settings, tmp_path):
    settings.OUTBOX_JOURNAL_DIR = tmp_path / "journal"
    at = At()
    monkeypatch.setattr(services, "database_now", at)
    return at


@pytest.fixture
def refusing(monkeypatch):
    """A mail server that answers with what the test puts into `errors`, one by one."""

    class Refusing:
        def __init__(self):
            self.errors = []
            self.before = None

    server = Refusing()
    accept = EmailBackend.send_messages

    def send(backend, messages):
        if server.before:
            server.before()
        if server.errors:
            raise server.errors.pop(0)
        return accept(backend, messages)

    monkeypatch.setattr(EmailBackend, "send_messages", send)
    return server


def give(**changed):
    values = {
        "kind": "receipt",
        "occasion": "objection 1: receipt",
        "about": PERSON,
        "to": "maria@example.org",
        "language": "en",
        "subject": "A note from us",
        "text": "Good day, Maria.",
    }
    return services.give(**values | changed)


def not_accepted(code=550, said=b"5.1.1 no such mailbox"):
    return smtplib.SMTPRecipientsRefused({"maria@example.org": (code, said)})


# What give promises


def test_give_writes_one_mail_per_occasion_and_returns_the_first():
    first = give(text="the first")
    second = give(text="the second")

    assert second.pk == first.pk
    assert Mail.objects.get().text == "the first"


def test_twenty_equal_calls_send_one_mail(clock):
    """R17."""
    for _ in range(20):
        give()

    delivery.tick(clock=clock)
    delivery.tick(clock=clock.later(hours=1))

    assert len(post.outbox) == 1


def test_a_mail_tells_nothing_of_a_person_in_the_clear():
    give(unsubscribe_url="https://example.org/stop/geheim")

    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM outbox_mail")
        stored = b" ".join(bytes(v) if isinstance(v, memoryview) else str(v).encode() for v in cursor.fetchone())

    for word in (b"maria", b"Maria", b"A note", b"geheim", b"objection 1"):
        assert word not in stored


def test_a_failing_nudge_does_not_disturb_the_act(monkeypatch, django_capture_on_commit_callbacks, caplog):
    def broken(task, args):
        raise ConnectionError("redis://user:secret@example.org")

    monkeypatch.setattr("apps.core.nudging._send", broken)

    with django_capture_on_commit_callbacks(execute=True) as callbacks:
        give()

    assert len(callbacks) == 1
    assert "ConnectionError" in caplog.text
    assert "secret" not in caplog.text


def test_a_mail_for_later_wakes_nobody_now(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as callbacks:
        give(not_before=MONDAY + timedelta(hours=3))

    assert callbacks == []


# The mail itself


def test_a_mail_has_the_headers_that_programs_look_for(clock):
    given = give(html="<p>Good day, Maria.</p>", unsubscribe_url="https://example.org/stop/abc", language="de")

    delivery.tick(clock=clock)

    message = post.outbox[0].message()
    assert message["Message-ID"] == given.message_id
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["List-Unsubscribe"] == "<https://example.org/stop/abc>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message["Content-Language"] == "de"
    assert [part.get_content_type() for part in message.walk()] == [
        "multipart/alternative",
        "text/plain",
        "text/html",
    ]


def test_a_mail_without_a_way_to_unsubscribe_promises_none(clock):
    give()

    delivery.tick(clock=clock)

    assert "List-Unsubscribe" not in post.outbox[0].message()


def test_a_message_id_is_fixed_when_the_mail_is_written(clock, refusing):
    given = give()
    refusing.errors = [TimeoutError()]

    delivery.tick(clock=clock)
    delivery.tick(clock=clock.later(minutes=2))

    assert post.outbox[0].message()["Message-ID"] == given.message_id
    assert "maria" not in given.message_id


# Claim and finish


def test_a_claimed_mail_is_nobody_elses_until_the_lease_ends(clock):
    give()

    first = delivery.claim(now=MONDAY, gate=gate.the_gate())
    second = delivery.claim(now=MONDAY + timedelta(seconds=119), gate=gate.the_gate())
    third = delivery.claim(now=MONDAY + timedelta(seconds=121), gate=gate.the_gate())

    assert [len(first), len(second), len(third)] == [1, 0, 1]


def test_a_claim_takes_five_at_most():
    for number in range(7):
        give(occasion=f"{number}")

    assert len(delivery.claim(now=MONDAY, gate=gate.the_gate())) == 5


def test_who_lost_the_lease_writes_nothing(clock):
    give()
    (mine,) = delivery.claim(now=MONDAY, gate=gate.the_gate())
    (theirs,) = delivery.claim(now=MONDAY + timedelta(seconds=121), gate=gate.the_gate())

    assert not delivery._change(mine, state=State.FAILED, ended_at=MONDAY)
    assert delivery._change(theirs, state=State.SENT, ended_at=MONDAY)
    assert Mail.objects.get().state == State.SENT


def test_a_mail_whose_lease_ran_out_before_its_turn_is_left_to_others(clock):
    give()
    mails = delivery.claim(now=MONDAY, gate=gate.the_gate())

    delivery._deliver(mails, clock=clock.later(seconds=121), until=float("inf"))

    assert post.outbox == []


@pytest.mark.parametrize("act", ["supersede", "forget"])
def test_nothing_is_sent_after_a_withdrawal_between_claim_and_send(clock, act):
    """R19: withdrawn or erased."""
    give()
    mails = delivery.claim(now=MONDAY, gate=gate.the_gate())

    getattr(services, act)(about=PERSON)
    delivery._deliver(mails, clock=clock, until=float("inf"))
    delivery.tick(clock=clock.later(hours=1))

    assert post.outbox == []
    assert Mail.objects.get().state == State.SUPERSEDED


def test_a_withdrawal_stops_the_rest_of_a_claimed_batch(clock, refusing):
    """R19: unsubscribed while the mails before it are sent."""
    give(occasion="1")
    give(occasion="2")
    refusing.before = lambda: services.supersede(about=PERSON)

    delivery.tick(clock=clock)

    assert len(post.outbox) == 1


def test_supersede_leaves_other_people_and_other_kinds_alone():
    give(occasion="1", kind="reminder.overdue")
    give(occasion="2", kind="receipt")
    give(occasion="3", kind="reminder.overdue", about=uuid.uuid4())

    assert services.supersede(about=PERSON, kinds=["reminder.overdue"]) == 1
    assert Mail.objects.filter(state=State.PENDING).count() == 2


def test_a_mail_past_its_time_is_not_sent(clock):
    give(not_after=MONDAY + timedelta(minutes=30))

    delivery.tick(clock=clock.later(minutes=31))

    assert post.outbox == []
    assert Mail.objects.get().state == State.SUPERSEDED


def test_a_mail_waits_for_its_moment(clock):
    give(not_before=MONDAY + timedelta(hours=3))

    delivery.tick(clock=clock.later(hours=2))
    assert post.outbox == []
    delivery.tick(clock=clock.later(hours=2))
    assert len(post.outbox) == 1


def test_of_two_reminders_for_one_person_only_the_newest_is_sent(clock):
    give(occasion="1", kind="reminder.did_it_arrive", subject="older")
    give(occasion="2", kind="reminder.overdue", subject="newer")
    give(occasion="3", kind="receipt", subject="other")

    delivery.tick(clock=clock)

    assert sorted(message.subject for message in post.outbox) == ["newer", "other"]


def test_a_worker_that_died_after_noting_the_acceptance_sends_nothing_twice(clock):
    given = give()
    delivery.claim(now=MONDAY, gate=gate.the_gate())
    journal.note(given, now=MONDAY)

    delivery.tick(clock=clock.later(minutes=3))

    assert post.outbox == []
    assert Mail.objects.get().state == State.SENT


def test_a_worker_that_is_asked_to_stop_gives_back_what_it_did_not_send(clock):
    for number in range(5):
        give(occasion=f"{number}")
    mails = delivery.claim(now=MONDAY, gate=gate.the_gate())

    delivery._deliver(mails, clock=clock, until=0)

    assert set(Mail.objects.values_list("attempts", "lease")) == {(0, None)}
    delivery.tick(clock=clock)
    assert len(post.outbox) == 5


# Four classes of failure


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (TimeoutError(), Failure.TEMPORARY),
        (ConnectionRefusedError(), Failure.TEMPORARY),
        (smtplib.SMTPServerDisconnected("gone"), Failure.TEMPORARY),
        (smtplib.SMTPDataError(451, b"4.3.0 try later"), Failure.TEMPORARY),
        (smtplib.SMTPAuthenticationError(454, b"4.7.0 not now"), Failure.TEMPORARY),
        (smtplib.SMTPConnectError(421, b"too many"), Failure.TEMPORARY),
        (not_accepted(450, b"4.2.1 greylisted"), Failure.TEMPORARY),
        (not_accepted(552, b"5.2.2 mailbox full"), Failure.TEMPORARY),
        (not_accepted(), Failure.ADDRESS_DEAD),
        (not_accepted(550, b"5.7.1 blocked by policy"), Failure.POISON),
        (smtplib.SMTPAuthenticationError(535, b"5.7.8 wrong password"), Failure.OURS),
        (smtplib.SMTPSenderRefused(553, b"5.1.8 sender", "hello@example.org"), Failure.OURS),
        (smtplib.SMTPSenderRefused(552, b"5.3.4 too large", "hello@example.org"), Failure.POISON),
        (smtplib.SMTPNotSupportedError("STARTTLS extension not supported by server."), Failure.OURS),
        (smtplib.SMTPDataError(554, b"5.6.0 spam"), Failure.POISON),
        (ValueError("a line break in a header"), Failure.POISON),
        (UnicodeEncodeError("ascii", "ü", 0, 1, "no"), Failure.POISON),
    ],
)
def test_failures_have_a_class(error, expected):
    assert failures.class_of(error) == expected


def test_a_temporary_failure_is_tried_again_after_a_minute(clock, refusing):
    give()
    refusing.errors = [TimeoutError()]

    delivery.tick(clock=clock)
    delivery.tick(clock=clock.later(seconds=40))
    assert post.outbox == []
    delivery.tick(clock=clock.later(seconds=40))

    assert len(post.outbox) == 1


def test_a_mail_that_is_never_accepted_fails_within_three_days_and_can_be_seen(clock, refusing):
    give()
    refusing.errors = [TimeoutError() for _ in range(100)]

    for _ in range(80):
        delivery.tick(clock=clock.later(hours=1))

    mail = Mail.objects.get()
    assert (mail.state, mail.failure) == (State.FAILED, Failure.TEMPORARY)
    # The last attempt begins within 72 hours, and takes a moment.
    assert mail.ended_at < MONDAY + timedelta(hours=72, minutes=1)
    assert 10 <= mail.attempts <= 20


def test_an_urgent_mail_gives_up_after_ten_minutes(clock, refusing):
    give(urgent=True)
    refusing.errors = [TimeoutError() for _ in range(100)]

    for _ in range(90):
        delivery.tick(clock=clock.later(seconds=10))

    mail = Mail.objects.get()
    assert (mail.state, mail.failure) == (State.FAILED, Failure.TEMPORARY)
    assert mail.attempts == 6


def test_r16_a_dead_address_gets_nothing_more_and_is_known_by_a_hash_alone(clock, refusing):
    """R16: at most one more attempt."""
    give(occasion="1")
    waiting = give(occasion="2", not_before=MONDAY + timedelta(days=1))
    refusing.errors = [not_accepted()]

    delivery.tick(clock=clock)
    later = give(occasion="3")

    waiting.refresh_from_db()
    assert services.is_dead(" Maria@Example.org ")
    assert not services.is_dead("mario@example.org")
    assert {waiting.failure, later.failure} == {Failure.ADDRESS_DEAD}
    assert "maria" not in repr(DeadAddress.objects.values().get())


def test_who_asks_for_a_link_is_tried_once_more_and_lives_again_when_it_arrives(clock, refusing):
    give(occasion="1")
    refusing.errors = [not_accepted()]
    delivery.tick(clock=clock)

    give(occasion="2", kind="sign_in", urgent=True)
    delivery.tick(clock=clock)

    assert len(post.outbox) == 1
    assert not services.is_dead("maria@example.org")


def test_r15_a_mail_server_that_refuses_us_costs_no_mail_an_attempt(clock, refusing):
    """R15: refused for six hours, drained within 15 minutes."""
    for number in range(7):
        give(occasion=f"{number}")
    refusing.errors = [smtplib.SMTPAuthenticationError(535, b"5.7.8 wrong password") for _ in range(360)]

    for _ in range(360):
        delivery.tick(clock=clock.later(minutes=1, seconds=1))
    assert set(Mail.objects.values_list("attempts", "state")) == {(0, State.PENDING)}
    assert any("refuses us" in alarm for alarm in status(now=clock.now)["alarms"])
    for _ in range(15):
        delivery.tick(clock=clock.later(minutes=1))

    assert len(post.outbox) == 7
    assert Gate.objects.get().paused_since is None


@pytest.mark.parametrize(
    "broken",
    [{"subject": "one\nBcc: all@example.org"}, {"to": "no\r\naddress@example.org"}, {"text": "\udcff"}],
    ids=["header", "address", "text"],
)
def test_one_broken_mail_fails_at_once_and_the_others_leave(clock, broken):
    """R14: a broken header, address, or row."""
    if "text" in broken:
        # It cannot even be sealed; a row that was damaged later cannot be opened.
        bad = give(occasion="bad")
        Mail.objects.filter(pk=bad.pk).update(row_key=uuid.uuid4())
    else:
        bad = give(occasion="bad", **broken)
    for number in range(4):
        give(occasion=f"{number}")

    delivery.tick(clock=clock)

    bad = Mail.objects.get(pk=bad.pk)
    assert (bad.state, bad.failure, bad.attempts) == (State.FAILED, Failure.POISON, 1)
    assert len(post.outbox) == 4


def test_a_mail_that_ends_its_worker_is_given_up_after_eight(clock):
    """R14."""
    give()
    for _ in range(20):
        delivery.claim(now=clock.later(minutes=3).now, gate=gate.the_gate())
        if Mail.objects.get().lost_leases == delivery.LOST_LEASES_AT_MOST - 1:
            break

    delivery.tick(clock=clock.later(minutes=3))

    mail = Mail.objects.get()
    assert (mail.state, mail.failure) == (State.FAILED, Failure.POISON)
    assert post.outbox == []


def test_a_mail_that_ends_its_worker_takes_no_others_with_it(clock):
    """R14."""
    killer = give(occasion="killer")
    for number in range(4):
        give(occasion=f"{number}")

    for _ in range(40):
        mails = delivery.claim(now=clock.later(minutes=3).now, gate=gate.the_gate())
        # Whoever has the killer among its mails ends before it can send any of them.
        if killer.pk not in [mail.pk for mail in mails] or mails[0].lost_leases >= delivery.LOST_LEASES_AT_MOST:
            delivery._deliver(mails, clock=clock, until=float("inf"))

    killer.refresh_from_db()
    assert (killer.state, killer.failure) == (State.FAILED, Failure.POISON)
    assert len(post.outbox) == 4


def test_nothing_is_sent_while_the_journal_cannot_be_written(clock, settings, tmp_path):
    give()
    (tmp_path / "a file").write_text("")
    settings.OUTBOX_JOURNAL_DIR = tmp_path / "a file"

    delivery.tick(clock=clock)

    assert post.outbox == []
    assert any("journal" in alarm for alarm in status(now=clock.now)["alarms"])


# Storms, holds and restores


def test_the_fuse_holds_an_unexpected_rush_and_release_sends_one_reminder_each(clock, settings):
    """R09."""
    settings.OUTBOX_STORM = 20
    settings.OUTBOX_MAILS_PER_SECOND = 100_000
    people = [uuid.uuid4() for _ in range(10)]
    for step in range(3):
        for person in people:
            give(kind="reminder.overdue", about=person, occasion=f"{person} {step}", subject=f"step {step}")
    services.supersede(about=people[0])
    services.forget(about=people[1])

    delivery.tick(clock=clock)
    assert post.outbox == []
    assert status(now=clock.now)["fuse"]
    gate.release(now=clock.now)
    delivery.tick(clock=clock)

    assert [message.subject for message in post.outbox] == ["step 2"] * 8


def test_a_link_to_sign_in_leaves_during_a_storm(clock, settings):
    settings.OUTBOX_STORM = 3
    for number in range(5):
        give(occasion=f"{number}")
    give(occasion="link", kind="sign_in", urgent=True, subject="Your link")

    delivery.tick(clock=clock)

    assert [message.subject for message in post.outbox] == ["Your link"]


def test_a_rush_that_a_busy_hour_has_seen_before_is_no_storm(clock, settings):
    settings.OUTBOX_STORM = 3
    for number in range(3):
        give(occasion=f"early {number}")
    delivery.tick(clock=clock)
    for number in range(15):
        give(occasion=f"late {number}")

    delivery.tick(clock=clock.later(minutes=20))

    assert len(post.outbox) == 18


def test_a_hold_by_the_operator_keeps_urgent_mails_too(clock):
    give(urgent=True)
    gate.the_gate()
    gate.hold(Hold.OPERATOR, now=MONDAY)

    delivery.tick(clock=clock)

    assert post.outbox == []
    assert status(now=clock.now)["held"] == 1


def test_a_restored_database_starts_on_hold_and_repeats_nothing(clock):
    """R20, in small."""
    delivery.tick(clock=clock)
    sent_after_the_dump = give(occasion="known to the dump")
    unknown = give(occasion="unknown to the dump")
    delivery.tick(clock=clock.later(hours=1))
    assert len(post.outbox) == 2
    # The restore: the rows are as they were an hour ago.
    Gate.objects.update(ticked_at=MONDAY)
    Mail.objects.filter(pk=sent_after_the_dump.pk).update(state=State.PENDING, ended_at=None)
    Mail.objects.filter(pk=unknown.pk).delete()

    delivery.tick(clock=clock.later(hours=1))
    assert Gate.objects.get().hold == Hold.RESTORED
    assert gate.reconcile(now=clock.now) == 2
    assert gate.reconcile(now=clock.now) == 0
    gate.release(now=clock.now)
    give(occasion="unknown to the dump")
    give(occasion="new")
    delivery.tick(clock=clock.later(minutes=1))

    assert len(post.outbox) == 3


def test_the_very_first_ticks_at_once_are_no_restored_database(clock):
    """R06: this one read the row before the other wrote it, and the journal after."""
    read_before = gate.the_gate()
    delivery.tick(clock=clock)

    gate.beat(read_before, now=clock.now)

    assert Gate.objects.get().hold == Hold.NONE


def test_a_clock_that_goes_back_two_hours_loses_and_doubles_nothing(clock):
    """R12: the database's own clock."""
    give(occasion="1")
    delivery.tick(clock=clock)
    clock.later(hours=-2)
    give(occasion="2")
    delivery.tick(clock=clock)
    delivery.tick(clock=clock.later(hours=2))
    give(occasion="3")
    delivery.tick(clock=clock)

    assert len(post.outbox) == 3
    assert Gate.objects.get().hold == Hold.NONE


# What is kept


def test_words_and_addresses_are_wiped_a_day_after_acceptance(clock, refusing):
    sent = give(occasion="1")
    delivery.tick(clock=clock)
    refusing.errors = [smtplib.SMTPDataError(554, b"5.6.0 no")]
    failed = give(occasion="2")
    delivery.tick(clock=clock)

    assert services.wipe(now=MONDAY + timedelta(hours=23)) == 0
    assert services.wipe(now=MONDAY + timedelta(hours=25)) == 1
    assert services.wipe(now=MONDAY + timedelta(days=13)) == 0
    assert services.wipe(now=MONDAY + timedelta(days=15)) == 1
    for mail in (sent, failed):
        mail = Mail.objects.get(pk=mail.pk)
        assert (mail.address, mail.subject, mail.text, mail.address_hash) == (None, None, None, "")
        assert mail.message_id


def test_forget_erases_words_address_and_person_at_once(clock):
    give(occasion="1")
    delivery.tick(clock=clock)
    give(occasion="2", unsubscribe_url="https://example.org/stop/abc")

    assert services.forget(about=PERSON) == 2

    for mail in Mail.objects.all():
        assert (mail.about, mail.address, mail.subject, mail.text, mail.html) == (None, None, None, None, None)
        assert (mail.unsubscribe_url, mail.address_hash) == (None, "")


def test_no_log_line_names_an_address(clock, refusing, caplog):
    give()
    refusing.errors = [not_accepted()]

    delivery.tick(clock=clock)

    assert "address_dead" in caplog.text
    assert "maria" not in caplog.text


# The idle clock


def test_an_idle_tick_asks_three_questions(clock):
    """R07."""
    # Here the database's own clock counts.
    give(not_before=MONDAY + timedelta(days=36500))
    delivery.tick()

    with CaptureQueriesContext(connection) as queries:
        delivery.tick()

    assert len(queries) == TICK_QUERIES, [query["sql"] for query in queries]


# Alarms


def test_a_quiet_outbox_raises_no_alarm(clock):
    give()
    delivery.tick(clock=clock)

    assert status(now=clock.now)["alarms"] == []


def test_a_mail_that_waits_too_long_raises_an_alarm(clock):
    """R26."""
    give()
    gate.beat(gate.the_gate(), now=MONDAY + timedelta(minutes=16))

    found = status(now=MONDAY + timedelta(minutes=16))

    assert found["oldest_due_seconds"] == 960
    assert found["alarms"] == ["A mail has been due for more than 15 minutes."]


def test_a_failed_mail_raises_an_alarm(clock, refusing):
    """R26."""
    give()
    refusing.errors = [smtplib.SMTPDataError(554, b"5.6.0 no")]
    delivery.tick(clock=clock)

    assert status(now=clock.now)["alarms"] == ["1 mails failed in the last 24 hours."]


def test_a_clock_that_stopped_raises_an_alarm(clock):
    """R26."""
    delivery.tick(clock=clock)

    assert status(now=MONDAY + timedelta(minutes=6))["alarms"] == [
        "The clock has not ticked for 5 minutes: restart worker and beat."
    ]


def test_a_hold_raises_an_alarm(clock):
    """R26."""
    delivery.tick(clock=clock)
    gate.hold(Hold.OPERATOR, now=MONDAY)

    assert status(now=MONDAY)["alarms"] == ["The outbox is on hold (operator). Look, then release_outbox."]


def test_a_held_storm_raises_an_alarm(clock, settings):
    """R26."""
    settings.OUTBOX_STORM = 2
    for number in range(3):
        give(occasion=f"{number}")

    delivery.tick(clock=clock)

    assert status(now=clock.now)["alarms"] == [
        "The fuse holds: more mails are due at once than can be right. Look, then release_outbox."
    ]


def test_a_restored_database_raises_an_alarm(clock):
    """R26."""
    delivery.tick(clock=clock.later(hours=1))
    Gate.objects.update(ticked_at=MONDAY)

    delivery.tick(clock=clock)

    assert status(now=clock.now)["alarms"] == ["The outbox is on hold (restored). Look, then release_outbox."]


def test_a_mail_server_that_refuses_us_raises_an_alarm(clock, refusing):
    """R26."""
    give()
    refusing.errors = [smtplib.SMTPAuthenticationError(535, b"5.7.8 wrong password")]

    delivery.tick(clock=clock)

    assert status(now=clock.now)["alarms"] == [
        "The mail server refuses us, or the journal cannot be written; everything waits."
    ]
