"""If we said we would remind someone, we do: once, at a decent hour, and only as they wish."""

import uuid
from datetime import UTC, date, datetime, timedelta

import pytest

from apps.core.lookup import keyed_hash
from apps.objections.models import EmailAddress, Event, Objection, Statement, Submission
from apps.objections.models.event import EventKind
from apps.outbox.models import Mail
from apps.reminders import giving, services
from apps.reminders.models import Reminder, Wishes

pytestmark = pytest.mark.django_db

MORNING = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)


def a_person(number: int = 0, *, confirmed: bool = True) -> Objection:
    objection = Objection.objects.create(
        form_key=uuid.uuid4().hex,
        active_at=MORNING,
        kept_by="email",
        stored_answers={"values": {"country": "DE"}, "answered": ["where-you-live"]},
    )
    EmailAddress.objects.create(
        objection=objection,
        address=f"kim{number}@example.org",
        address_hash=keyed_hash("address", f"kim{number}@example.org"),
        language="en",
        entered_at=MORNING,
        confirmed_at=MORNING if confirmed else None,
    )
    services.want_reminders(objection_id=objection.pk, wanted=True, now=MORNING)
    return objection


def sent(objection: Objection, **values) -> Submission:
    statement = Statement.objects.create(
        objection=objection,
        length="full",
        language="en",
        composed_text="I object.",
        edition=1,
        facts_digest=uuid.uuid4().hex,
    )
    given = {
        "channel": "facebook_form",
        "account": "facebook",
        "text": "I object.",
        "sent_on": date(2026, 11, 25),
        "received_on": date(2026, 11, 25),
        "reply_due_on": date(2026, 12, 28),
    }
    submission = Submission.objects.create(objection=objection, statement=statement, **{**given, **values})
    Event.objects.create(
        objection=objection, submission=submission, kind=EventKind.SENT, happened_on=date(2026, 11, 25)
    )
    return submission


def tick_through(first: datetime, days: int, *, every: timedelta = timedelta(hours=3)) -> None:
    """Let the alarm clock ring, as it would, from a moment on."""
    now = first
    while now < first + timedelta(days=days):
        # Events carry the database's clock; what the tests hand in is another.
        Wishes.objects.filter(look_at__gt=now + timedelta(days=40)).update(look_at=now)
        giving.give_due_reminders(now=now)
        now += every


def given() -> list[tuple[str, str]]:
    return [(row.kind, row.due_on.isoformat()) for row in Reminder.objects.order_by("given_at", "pk")]


def look_now() -> None:
    Wishes.objects.update(look_at=MORNING)


def test_a_person_is_reminded_once_for_each_step():
    sent(a_person())
    look_now()

    tick_through(MORNING, 60)

    assert given() == [("did_it_arrive", "2026-11-27"), ("deadline_soon", "2026-12-25"), ("month_over", "2027-01-04")]
    assert Mail.objects.count() == 3


def test_every_reminder_leaves_between_nine_and_six_where_the_person_lives():
    sent(a_person())
    look_now()

    tick_through(MORNING, 60, every=timedelta(hours=1))

    hours = {(row.given_at + timedelta(hours=1)).hour for row in Reminder.objects.all()}
    assert hours <= set(range(9, 18))
    assert Reminder.objects.exists()


def test_after_thirty_days_of_silence_each_person_gets_exactly_one_mail():
    """R09: an outage of thirty days, three steps missed."""
    for number in range(5):
        sent(a_person(number))
    look_now()

    for minute in range(5):
        giving.give_due_reminders(now=datetime(2027, 1, 5, 12, minute, tzinfo=UTC))

    assert given() == [("month_over", "2027-01-04")] * 5
    assert Mail.objects.values("about").distinct().count() == Mail.objects.count() == 5


def test_a_tick_that_rings_twice_gives_nothing_twice():
    objection = a_person()
    sent(objection)
    look_now()
    now = datetime(2027, 1, 5, 12, 0, tzinfo=UTC)

    giving.give_due_reminders(now=now)
    Wishes.objects.update(look_at=MORNING)
    giving.give_due_reminders(now=now)
    giving.give_due_reminders(now=now + timedelta(minutes=1))

    assert Mail.objects.count() == 1


def test_two_submissions_never_make_two_mails_within_a_day():
    objection = a_person()
    sent(objection)
    sent(
        objection,
        account="instagram",
        channel="instagram_form",
        sent_on=date(2027, 1, 3),
        reply_due_on=date(2027, 2, 3),
    )
    look_now()

    tick_through(datetime(2027, 1, 5, 0, 0, tzinfo=UTC), 4, every=timedelta(hours=1))

    moments = sorted(Reminder.objects.values_list("given_at", flat=True))
    assert len(moments) == 2
    assert moments[1] - moments[0] >= timedelta(hours=24)


@pytest.mark.parametrize("hour", [2, 7, 17, 22])
def test_outside_decent_hours_nothing_is_given(hour):
    """Berlin is an hour ahead of UTC in January."""
    sent(a_person())
    look_now()

    giving.give_due_reminders(now=datetime(2027, 1, 5, hour, 0, tzinfo=UTC))

    assert given() == []
    assert Wishes.objects.get().look_at > datetime(2027, 1, 5, hour, 0, tzinfo=UTC)


def test_nobody_is_written_to_who_has_not_confirmed_the_address():
    sent(a_person(confirmed=False))
    look_now()

    tick_through(MORNING, 60)

    assert given() == []
    assert Mail.objects.count() == 0


def test_nobody_is_written_to_who_wants_no_reminders():
    objection = a_person()
    sent(objection)
    services.want_reminders(objection_id=objection.pk, wanted=False, now=MORNING)

    tick_through(MORNING, 60)

    assert given() == []


def test_nobody_is_written_to_who_stopped_the_mails_of_this_address():
    sent(a_person())
    EmailAddress.objects.update(reminders_stopped_at=MORNING)
    look_now()

    tick_through(MORNING, 60)

    assert Mail.objects.count() == 0


def test_a_pause_takes_back_what_is_waiting_and_ends_on_its_day():
    objection = a_person()
    sent(objection)
    look_now()
    giving.give_due_reminders(now=datetime(2026, 11, 27, 12, 0, tzinfo=UTC))
    waiting = Mail.objects.get()

    services.snooze(objection_id=objection.pk, until=date(2027, 1, 6), now=datetime(2026, 11, 27, 12, 1, tzinfo=UTC))
    tick_through(datetime(2026, 11, 27, 13, 0, tzinfo=UTC), 45)

    waiting.refresh_from_db()
    assert waiting.state == "superseded"
    assert given()[-1] == ("month_over", "2027-01-04")
    assert Reminder.objects.latest("given_at").given_at.date() == date(2027, 1, 6)


def test_whatever_happens_to_an_objection_wakes_the_look_at_it():
    objection = a_person()
    Wishes.objects.update(look_at=datetime(2099, 1, 1, tzinfo=UTC))

    sent(objection)

    assert Wishes.objects.get().look_at < datetime(2099, 1, 1, tzinfo=UTC)


def test_the_mail_holds_no_word_of_the_person_and_its_subject_is_neutral():
    sent(a_person(), text="Because of Käthe's garden")
    look_now()

    giving.give_due_reminders(now=datetime(2026, 11, 27, 12, 0, tzinfo=UTC))

    mail = Mail.objects.get()
    assert mail.subject == "Your reminder"
    for body in (mail.text, mail.html):
        assert "Käthe" not in body
        assert "Meta" not in body
        assert "http://testserver/reminder/did_it_arrive/" in body


def test_the_idle_tick_asks_once_and_finds_nobody(django_assert_num_queries):
    """R07 in small: one query, however many there are."""
    for number in range(20):
        a_person(number)
    Wishes.objects.update(look_at=MORNING + timedelta(days=30))

    with django_assert_num_queries(1):
        giving.give_due_reminders(now=MORNING)


def test_the_page_says_what_will_come_without_storing_it():
    objection = a_person()
    sent(objection)

    coming = giving.still_to_come(objection, now=MORNING)

    assert [one.kind.value for _day, one in coming] == ["did_it_arrive", "deadline_soon", "month_over"]
    assert Reminder.objects.count() == 0
