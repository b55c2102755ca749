"""What is next for a submission, and from which day: plain rules over what happened. No database, no clock."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from apps.objections.lifecycle import OPEN, Status
from apps.statements.answering import COURTESY_DAYS

NEWS_AFTER = relativedelta(months=3)
"""Article 78(2) GDPR: after three months without news from the authority there is a next step."""

CHECK_AFTER = relativedelta(years=1)


class Step(StrEnum):
    """What a person does next. The words for each stand in the overview's template."""

    TELL = "tell"
    ANSWER = "answer"
    REPLY = "reply"
    FOLLOW_UP = "follow_up"
    COMPLAIN = "complain"
    TELL_AGAIN = "tell_again"
    SEND_AGAIN = "send_again"
    ASK_FOR_NEWS = "ask_for_news"
    CHECK = "check"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Situation:
    """One submission as far as the next step depends on it.

    `act_on` is the first day on which it is wise to act on silence. `waits_for_meta_until` is the
    day on which the authority may be asked, after a follow-up; a courtesy of ours where no law says.
    """

    status: str
    act_on: date
    followed_up_on: date | None = None
    complain_from: date | None = None
    refused_on: date | None = None
    answered_refusal_on: date | None = None
    complained_on: date | None = None
    news_asked_on: date | None = None
    honoured_on: date | None = None
    still_so_on: date | None = None
    told_again_on: date | None = None


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do, and the day from which; before it there is nothing to do but wait."""

    step: Step
    on: date

    def is_now(self, today: date) -> bool:
        """Say whether its day has come."""
        return self.on <= today


def next_step(situation: Situation) -> NextStep:
    """Return the one next step. A day in the past means: now."""
    match situation.status:
        case Status.QUESTIONED:
            return NextStep(Step.ANSWER, date.min)
        case Status.REFUSED:
            return NextStep(Step.REPLY, date.min)
        case status if status in OPEN:
            return _while_open(situation)
        case Status.COMPLAINED:
            since = max(day for day in (situation.complained_on, situation.news_asked_on, date.min) if day)
            return NextStep(Step.ASK_FOR_NEWS, _after(since, NEWS_AFTER))
        case Status.HONOURED:
            since = max(day for day in (situation.honoured_on, situation.still_so_on, date.min) if day)
            return NextStep(Step.CHECK, _after(since, CHECK_AFTER))
        case Status.RELAPSED if situation.told_again_on:
            courtesy_ends = situation.told_again_on + timedelta(days=COURTESY_DAYS)
            return NextStep(Step.COMPLAIN, situation.complain_from or courtesy_ends)
        case Status.RELAPSED:
            return NextStep(Step.TELL_AGAIN, date.min)
        case Status.REDIRECTED | Status.FAILED:
            return NextStep(Step.SEND_AGAIN, date.min)
        case _:
            return NextStep(Step.DONE, date.max)


def most_urgent(steps: Iterable[NextStep], today: date) -> NextStep | None:
    """Return the step to show first: one that is due before one that is not, the earlier before the later."""
    return min(steps, key=lambda one: (one.step is Step.DONE, not one.is_now(today), one.on), default=None)


def _while_open(situation: Situation) -> NextStep:
    if situation.answered_refusal_on is not None:
        courtesy_ends = situation.answered_refusal_on + timedelta(days=COURTESY_DAYS)
        return NextStep(Step.COMPLAIN, situation.complain_from or courtesy_ends)
    if situation.followed_up_on is not None:
        courtesy_ends = situation.followed_up_on + timedelta(days=COURTESY_DAYS)
        return NextStep(Step.COMPLAIN, situation.complain_from or courtesy_ends)
    return NextStep(Step.FOLLOW_UP, situation.act_on)


def _after(day: date, period: relativedelta) -> date:
    return day if day == date.min else day + period
