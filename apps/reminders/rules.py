"""What is due for a person on a day: plain rules over what happened. No database, no clock.

Nothing is planned ahead as a row. A rule that changes applies from the next look on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta


class Kind(StrEnum):
    """What a mail asks or says. Each is given at most once for its anchor."""

    UNFINISHED = "unfinished"
    DID_IT_ARRIVE = "did_it_arrive"
    DEADLINE_SOON = "deadline_soon"
    MONTH_OVER = "month_over"
    AFTER_FOLLOW_UP = "after_follow_up"
    EXTENSION_OVER = "extension_over"
    COMPLAINT_NEWS = "complaint_news"
    STILL_SO = "still_so"


FEWER = frozenset({Kind.MONTH_OVER, Kind.EXTENSION_OVER, Kind.COMPLAINT_NEWS})
"""What remains for somebody who wants fewer mails: the days on which there is something to do."""

IMPORTANCE = (
    Kind.MONTH_OVER,
    Kind.EXTENSION_OVER,
    Kind.DEADLINE_SOON,
    Kind.AFTER_FOLLOW_UP,
    Kind.COMPLAINT_NEWS,
    Kind.DID_IT_ARRIVE,
    Kind.STILL_SO,
    Kind.UNFINISHED,
)
"""Which mail goes first when a person has several of one day."""

MOST_YEARS = 5
"""How often we ask whether Meta still keeps its word."""


@dataclass(frozen=True, slots=True)
class Course:
    """One submission, as far as the rules need it. Days are the person's."""

    status: str
    sent_on: date
    due_on: date
    act_on: date
    is_extended: bool = False
    followed_up_on: date | None = None
    complained_on: date | None = None
    honoured_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Say whether Meta still owes an answer."""
        return self.status in {"sent", "received", "questioned", "extended"}


@dataclass(frozen=True, slots=True)
class Situation:
    """What one person has under way. `unfinished_since` is the day they left, if they sent nothing."""

    courses: tuple[Course, ...] = ()
    unfinished_since: date | None = None


@dataclass(frozen=True, slots=True, order=True)
class Due:
    """A mail that may be given from a day on, until it would come too late to be of use."""

    on: date
    kind: Kind
    until: date

    @property
    def occasion(self) -> str:
        """Return what this mail is about, the same however often it is computed."""
        return f"{self.kind}:{self.on.isoformat()}"


def planned(situation: Situation, *, fewer: bool = False) -> list[Due]:
    """Return every mail that follows from what happened, the past ones too, in order of days.

    Several submissions with the same day make one mail: it is about the person's day, not about a form.
    """
    return sorted({one for steps in _threads(situation, fewer) for one in steps})


def waiting(
    situation: Situation,
    *,
    given: Collection[str],
    today: date,
    snoozed_until: date | None = None,
    fewer: bool = False,
    last_on: date | None = None,
) -> set[Due]:
    """Return the mails that could be given today, of which `first_of` chooses one. Of each submission the newest step.

    `given` are the occasions of mails given before, `last_on` is the day on which the person got the last
    mail, about whatever. It leads to the page that shows every step, so it stands for those of earlier
    days: after an outage each person gets one mail (R09). While somebody has asked to be left alone
    nothing is due; from the day they named, what is still of use is.
    """
    if snoozed_until is not None and today < snoozed_until:
        return set()
    newest = (_newest(steps, today) for steps in _threads(situation, fewer))
    return {one for one in newest if one is not None and not _is_over(one, given, last_on)}


def first_of(found: Collection[Due], *, today: date, last_on: date | None = None) -> Due | None:
    """Return the one mail to give, or None: before all others one with something to do.

    While mails leave day by day the oldest goes first, as it waited only for its turn. After a silence of
    more than a day the newest does; the others are passed over then.
    """
    return min(found, key=lambda one: precedence(one, today=today, last_on=last_on), default=None)


def precedence(one: Due, *, today: date, last_on: date | None = None) -> tuple[bool, int, int]:
    """Return what mails are ordered by when a person could get several; the least goes first."""
    in_turn = last_on is not None and today - last_on <= timedelta(days=1)
    age = one.on.toordinal()
    return one.kind not in FEWER, age if in_turn else -age, IMPORTANCE.index(one.kind)


def due(
    situation: Situation,
    *,
    given: Collection[str],
    today: date,
    snoozed_until: date | None = None,
    fewer: bool = False,
    last_on: date | None = None,
) -> Due | None:
    """Return the one mail to give today to somebody with this situation alone, or None; see `waiting`."""
    found = waiting(situation, given=given, today=today, snoozed_until=snoozed_until, fewer=fewer, last_on=last_on)
    return first_of(found, today=today, last_on=last_on)


def forecast(
    situation: Situation,
    *,
    given: Collection[str],
    today: date,
    snoozed_until: date | None = None,
    fewer: bool = False,
    last_on: date | None = None,
) -> list[tuple[date, Due]]:
    """Return what will be given on which day if nothing else happens, by asking the same rules day after day.

    At most one mail a day, none during a pause, none that was given before.
    """
    known, found = set(given), []
    stops = sorted({one.on for one in planned(situation, fewer=fewer)} | ({snoozed_until} if snoozed_until else set()))
    day: date | None = today if last_on is None else max(today, last_on + timedelta(days=1))
    while day is not None:
        one = due(situation, given=known, today=day, snoozed_until=snoozed_until, fewer=fewer, last_on=last_on)
        if one is None:
            day = next((stop for stop in stops if stop > day), None)
            continue
        found.append((day, one))
        known.add(one.occasion)
        last_on, day = day, day + timedelta(days=1)
    return found


def ahead(situation: Situation, *, today: date, fewer: bool = False) -> list[Due]:
    """Return the mails whose day has not come yet."""
    return [one for one in planned(situation, fewer=fewer) if one.on > today]


def _threads(situation: Situation, fewer: bool) -> list[list[Due]]:
    """Return what follows from each submission, and from the objection itself, in order of days."""
    threads = [_for_person(situation), *(_for_course(course) for course in situation.courses)]
    return [sorted(one for one in steps if not fewer or one.kind in FEWER) for steps in threads]


def _is_over(one: Due, given: Collection[str], last_on: date | None) -> bool:
    """Say whether a mail was given already, or another that stands for it."""
    if one.occasion in given:
        return True
    if one.kind is Kind.UNFINISHED:
        # Its day moves with each visit; somebody who came back and left again is not asked twice.
        return any(occasion.startswith(f"{Kind.UNFINISHED}:") for occasion in given)
    return last_on is not None and one.on < last_on


def _newest(steps: list[Due], today: date) -> Due | None:
    useful = [one for one in steps if one.on <= today <= one.until]
    return useful[-1] if useful else None


def _for_person(situation: Situation) -> Iterator[Due]:
    if situation.unfinished_since is not None and not situation.courses:
        yield _from(Kind.UNFINISHED, situation.unfinished_since + timedelta(days=2), days=10)


def _for_course(course: Course) -> Iterable[Due]:
    if course.is_open:
        yield from _while_waiting(course)
    elif course.status == "complained" and course.complained_on is not None:
        # Article 78(2) GDPR: after three months without news there is a next step.
        yield _from(Kind.COMPLAINT_NEWS, course.complained_on + relativedelta(months=3), days=60)
    elif course.status == "honoured" and course.honoured_on is not None:
        for years in range(1, MOST_YEARS + 1):
            yield _from(Kind.STILL_SO, course.honoured_on + relativedelta(years=years), days=60)


def _while_waiting(course: Course) -> Iterator[Due]:
    soon = course.due_on - timedelta(days=3)
    if course.status == "sent" and not course.is_extended:
        yield Due(course.sent_on + timedelta(days=2), Kind.DID_IT_ARRIVE, soon - timedelta(days=1))
    yield Due(soon, Kind.DEADLINE_SOON, course.due_on)
    if course.followed_up_on is None:
        yield _from(Kind.EXTENSION_OVER if course.is_extended else Kind.MONTH_OVER, course.act_on, days=120)
    else:
        yield _from(Kind.AFTER_FOLLOW_UP, course.followed_up_on + timedelta(days=14), days=120)


def _from(kind: Kind, on: date, *, days: int) -> Due:
    return Due(on, kind, on + timedelta(days=days))
