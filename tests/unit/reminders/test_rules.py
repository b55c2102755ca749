"""What is due for a person on a day, whatever happened before."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given as any_of
from hypothesis import strategies as st

from apps.reminders.rules import IMPORTANCE, Course, Due, Kind, Situation, ahead, due, forecast, planned

SENT = Course(status="sent", sent_on=date(2026, 11, 25), due_on=date(2026, 12, 28), act_on=date(2027, 1, 4))
RECEIVED = replace(SENT, status="received")


def kinds(situation, **wishes):
    return [(one.on.isoformat(), one.kind.value) for one in planned(situation, **wishes)]


def walked(situation, first, last, **wishes):
    """Look on every day, and note what was given."""
    given = {}
    day = first
    while day <= last:
        last_on = max(given.values(), default=None)
        one = due(situation, given=given, today=day, last_on=last_on, **wishes)
        if one is not None:
            given[one.occasion] = day
        day += timedelta(days=1)
    return {occasion: day.isoformat() for occasion, day in given.items()}


def test_a_submission_is_followed_until_its_month_is_over():
    assert kinds(Situation((SENT,))) == [
        ("2026-11-27", "did_it_arrive"),
        ("2026-12-25", "deadline_soon"),
        ("2027-01-04", "month_over"),
    ]


def test_nobody_is_asked_whether_it_arrived_once_meta_has_said_so():
    assert "did_it_arrive" not in {kind for _, kind in kinds(Situation((RECEIVED,)))}


def test_an_extension_moves_what_comes_after():
    extended = replace(SENT, status="extended", is_extended=True, due_on=date(2027, 2, 25), act_on=date(2027, 3, 1))

    assert kinds(Situation((extended,))) == [("2027-02-22", "deadline_soon"), ("2027-03-01", "extension_over")]


def test_after_a_follow_up_we_ask_two_weeks_later_instead():
    followed = replace(RECEIVED, followed_up_on=date(2027, 1, 5))

    assert ("2027-01-19", "after_follow_up") in kinds(Situation((followed,)))
    assert "month_over" not in {kind for _, kind in kinds(Situation((followed,)))}


def test_a_complaint_is_asked_about_after_three_months_which_end_where_a_month_does():
    complained = replace(SENT, status="complained", complained_on=date(2026, 11, 30))

    assert kinds(Situation((complained,))) == [("2027-02-28", "complaint_news")]


def test_what_meta_honoured_is_asked_about_each_year():
    honoured = replace(SENT, status="honoured", honoured_on=date(2028, 2, 29))

    assert kinds(Situation((honoured,)))[:2] == [("2029-02-28", "still_so"), ("2030-02-28", "still_so")]


@pytest.mark.parametrize("status", ["refused", "redirected", "failed", "withdrawn", "relapsed", "closed"])
def test_nothing_comes_by_itself_where_the_person_knows_the_next_step(status):
    assert planned(Situation((replace(SENT, status=status),))) == []


def test_somebody_who_left_unfinished_is_asked_once():
    situation = Situation(unfinished_since=date(2026, 11, 23))

    assert walked(situation, date(2026, 11, 23), date(2027, 2, 1)) == {"unfinished:2026-11-25": "2026-11-25"}


def test_whoever_has_sent_something_is_not_called_unfinished():
    assert "unfinished" not in {kind for _, kind in kinds(Situation((SENT,), unfinished_since=date(2026, 11, 23)))}


def test_each_step_is_given_once_on_its_day():
    assert walked(Situation((SENT,)), date(2026, 11, 25), date(2027, 6, 1)) == {
        "did_it_arrive:2026-11-27": "2026-11-27",
        "deadline_soon:2026-12-25": "2026-12-25",
        "month_over:2027-01-04": "2027-01-04",
    }


def test_after_an_outage_only_the_newest_step_is_given():
    assert walked(Situation((SENT,)), date(2027, 1, 10), date(2027, 6, 1)) == {"month_over:2027-01-04": "2027-01-10"}


def test_a_step_too_old_to_be_of_use_is_left_out():
    assert due(Situation((SENT,)), given=(), today=date(2027, 6, 1)) is None


def test_two_submissions_with_one_day_make_one_mail():
    assert len(planned(Situation((SENT, SENT)))) == 3


def test_of_two_on_one_day_the_important_one_goes_first_and_the_other_is_not_lost():
    late = replace(SENT, sent_on=date(2027, 1, 2), due_on=date(2027, 2, 2), act_on=date(2027, 2, 6))
    situation = Situation((SENT, late))

    assert walked(situation, date(2027, 1, 4), date(2027, 1, 10)) == {
        "month_over:2027-01-04": "2027-01-04",
        "did_it_arrive:2027-01-04": "2027-01-05",
    }


LIMITS = [
    # what, situation, first day, last day on which it may be given
    ("unfinished", Situation(unfinished_since=date(2026, 11, 23)), date(2026, 11, 25), date(2026, 12, 5)),
    ("did_it_arrive", Situation((SENT,)), date(2026, 11, 27), date(2026, 12, 24)),
    ("deadline_soon", Situation((RECEIVED,)), date(2026, 12, 25), date(2026, 12, 28)),
    ("month_over", Situation((RECEIVED,)), date(2027, 1, 4), date(2027, 5, 4)),
    (
        "after_follow_up",
        Situation((replace(RECEIVED, followed_up_on=date(2027, 1, 5)),)),
        date(2027, 1, 19),
        date(2027, 5, 19),
    ),
    (
        "extension_over",
        Situation(
            (replace(SENT, status="extended", is_extended=True, due_on=date(2027, 2, 25), act_on=date(2027, 3, 1)),)
        ),
        date(2027, 3, 1),
        date(2027, 6, 29),
    ),
    (
        "complaint_news",
        Situation((replace(SENT, status="complained", complained_on=date(2026, 11, 30)),)),
        date(2027, 2, 28),
        date(2027, 4, 29),
    ),
    (
        "still_so",
        Situation((replace(SENT, status="honoured", honoured_on=date(2026, 12, 1)),)),
        date(2027, 12, 1),
        date(2028, 1, 30),
    ),
]


def test_there_is_a_limit_for_every_kind():
    assert {kind for kind, *_ in LIMITS} == {kind.value for kind in Kind}


@pytest.mark.parametrize(("kind", "situation", "first", "last"), LIMITS)
def test_each_mail_may_be_given_from_its_day_to_its_last_day_and_not_outside(kind, situation, first, last):
    def on(day):
        one = due(situation, given=(), today=day)
        return one.kind.value if one else None

    day = timedelta(days=1)
    assert on(first - day) != kind
    assert on(first) == on(last) == kind
    assert on(last + day) != kind


def test_after_a_silence_the_newest_step_of_all_submissions_stands_for_the_others():
    late = replace(SENT, sent_on=date(2026, 12, 1), due_on=date(2027, 1, 2), act_on=date(2027, 1, 6))

    assert walked(Situation((SENT, late)), date(2027, 1, 10), date(2027, 6, 1)) == {
        "month_over:2027-01-06": "2027-01-10"
    }


def test_after_a_silence_what_is_to_be_done_goes_before_a_newer_question():
    late = replace(SENT, sent_on=date(2027, 1, 3), due_on=date(2027, 2, 3), act_on=date(2027, 2, 8))
    situation = Situation((SENT, late))

    given = walked(situation, date(2027, 1, 10), date(2027, 1, 20))

    assert given == {"month_over:2027-01-04": "2027-01-10"}


def test_whoever_comes_back_and_leaves_again_is_called_unfinished_once():
    again = Situation(unfinished_since=date(2026, 12, 20))

    assert due(again, given={"unfinished:2026-11-25"}, today=date(2026, 12, 22)) is None


def test_the_forecast_is_what_the_looks_give_day_after_day():
    late = replace(SENT, sent_on=date(2027, 1, 2), due_on=date(2027, 2, 2), act_on=date(2027, 2, 6))
    situation = Situation((SENT, late))

    foretold = forecast(situation, given=(), today=date(2026, 11, 25))

    looked = walked(situation, date(2026, 11, 25), date(2027, 12, 1))
    assert {one.occasion: day.isoformat() for day, one in foretold} == looked
    assert len(foretold) == 6


def test_the_forecast_names_nothing_before_the_end_of_a_pause_and_nothing_twice():
    foretold = forecast(
        Situation((SENT,)),
        given={"did_it_arrive:2026-11-27"},
        today=date(2026, 11, 28),
        snoozed_until=date(2026, 12, 26),
        last_on=date(2026, 11, 27),
    )

    assert [(day.isoformat(), one.kind.value) for day, one in foretold] == [
        ("2026-12-26", "deadline_soon"),
        ("2027-01-04", "month_over"),
    ]


def test_nothing_is_given_during_a_pause_and_the_newest_step_after_it():
    situation = Situation((SENT,))

    given = walked(situation, date(2026, 11, 25), date(2027, 2, 1), snoozed_until=date(2027, 1, 6))

    assert given == {"month_over:2027-01-04": "2027-01-06"}


def test_whoever_wants_fewer_gets_those_with_something_to_do():
    assert kinds(Situation((SENT,)), fewer=True) == [("2027-01-04", "month_over")]


def test_the_page_can_say_what_is_still_to_come():
    coming = ahead(Situation((SENT,)), today=date(2026, 12, 25))

    assert [one.kind for one in coming] == [Kind.MONTH_OVER]


def test_every_kind_has_its_place_in_the_order():
    assert set(IMPORTANCE) == set(Kind)


days = st.dates(date(2026, 1, 1), date(2027, 12, 31))
courses = st.builds(
    lambda status, sent, extended, follow, complained, honoured: Course(
        status=status,
        sent_on=sent,
        due_on=sent + timedelta(days=30),
        act_on=sent + timedelta(days=34),
        is_extended=extended,
        followed_up_on=follow,
        complained_on=complained,
        honoured_on=honoured,
    ),
    st.sampled_from(["sent", "received", "questioned", "extended", "refused", "complained", "honoured"]),
    days,
    st.booleans(),
    st.none() | days,
    st.none() | days,
    st.none() | days,
)


@any_of(st.lists(courses, max_size=3), st.none() | days, days, st.booleans())
def test_whatever_happened_no_mail_is_given_twice_or_before_its_day(several, snoozed_until, first, fewer):
    situation = Situation(tuple(several))
    given: dict[str, Due] = {}
    for number in range(120):
        today = first + timedelta(days=number)
        one = due(situation, given=given, today=today, snoozed_until=snoozed_until, fewer=fewer)
        if one is not None:
            assert one.occasion not in given
            assert one.on <= today
            assert snoozed_until is None or today >= snoozed_until
            given[one.occasion] = one
