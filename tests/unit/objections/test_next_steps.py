"""What is next for a submission, and from which day."""

from __future__ import annotations

from datetime import date

import pytest

from apps.legal.facts import Facts
from apps.legal.loading import load_lawbook
from apps.objections.complaints import complain_from
from apps.objections.courses import Days
from apps.objections.lifecycle import Status
from apps.objections.next_steps import NextStep, Situation, Step, most_urgent, next_step

ACT_ON = date(2027, 1, 4)

CASES = [
    ("sent", {}, Step.FOLLOW_UP, ACT_ON),
    ("received", {}, Step.FOLLOW_UP, ACT_ON),
    ("extended", {}, Step.FOLLOW_UP, ACT_ON),
    ("sent", {"followed_up_on": date(2027, 1, 4)}, Step.COMPLAIN, date(2027, 1, 18)),
    (
        "sent",
        {"followed_up_on": date(2027, 1, 4), "complain_from": date(2027, 2, 3)},
        Step.COMPLAIN,
        date(2027, 2, 3),
    ),
    ("sent", {"answered_refusal_on": date(2027, 1, 10)}, Step.COMPLAIN, date(2027, 1, 24)),
    (
        "sent",
        {"answered_refusal_on": date(2027, 1, 10), "complain_from": date(2027, 2, 9)},
        Step.COMPLAIN,
        date(2027, 2, 9),
    ),
    ("questioned", {}, Step.ANSWER, date.min),
    ("refused", {}, Step.REPLY, date.min),
    ("complained", {"complained_on": date(2027, 1, 31)}, Step.ASK_FOR_NEWS, date(2027, 4, 30)),
    (
        "complained",
        {"complained_on": date(2027, 1, 31), "news_asked_on": date(2027, 5, 1)},
        Step.ASK_FOR_NEWS,
        date(2027, 8, 1),
    ),
    ("honoured", {"honoured_on": date(2024, 2, 29)}, Step.CHECK, date(2025, 2, 28)),
    ("honoured", {"honoured_on": date(2026, 1, 5), "still_so_on": date(2027, 1, 6)}, Step.CHECK, date(2028, 1, 6)),
    ("relapsed", {}, Step.TELL_AGAIN, date.min),
    ("relapsed", {"told_again_on": date(2027, 1, 1)}, Step.COMPLAIN, date(2027, 1, 15)),
    (
        "relapsed",
        {"told_again_on": date(2027, 1, 1), "complain_from": date(2027, 1, 31)},
        Step.COMPLAIN,
        date(2027, 1, 31),
    ),
    ("redirected", {}, Step.SEND_AGAIN, date.min),
    ("failed", {}, Step.SEND_AGAIN, date.min),
    ("withdrawn", {}, Step.DONE, date.max),
    ("closed", {}, Step.DONE, date.max),
]


@pytest.mark.parametrize(("status", "days", "step", "on"), CASES)
def test_each_situation_has_one_next_step_and_its_day(status, days, step, on):
    found = next_step(Situation(status=status, act_on=ACT_ON, **days))

    assert found == NextStep(step, on)


@pytest.mark.parametrize("what", ["followed_up_on", "answered_refusal_on", "told_again_on"])
def test_in_the_united_kingdom_each_letter_of_dispute_starts_the_thirty_days(what):
    british, irish = Facts(country="GB"), Facts(country="IE")
    days = Days(**{what: date(2027, 1, 4)})

    assert complain_from(british, load_lawbook(), days) == date(2027, 2, 3)
    assert complain_from(irish, load_lawbook(), days) is None
    assert complain_from(british, load_lawbook(), Days()) is None


def test_no_status_is_without_a_case():
    assert {case[0] for case in CASES} == set(Status.values)


def test_what_is_due_comes_before_what_is_not_and_done_comes_last():
    waiting = NextStep(Step.FOLLOW_UP, date(2027, 1, 4))
    answer = NextStep(Step.ANSWER, date.min)
    done = NextStep(Step.DONE, date.max)

    assert most_urgent([done, waiting, answer], date(2026, 12, 1)) == answer
    assert most_urgent([done, waiting], date(2026, 12, 1)) == waiting
    assert most_urgent([], date(2026, 12, 1)) is None
