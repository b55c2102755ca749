"""How a deadline was found, in sentences a person can follow."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.core.days import written_day, written_day_with_weekday
from apps.legal.deadlines import Deadline, FreeDay
from apps.legal.lawbook import DeadlineRule, Unit
from apps.legal.loading import load_lawbook
from apps.objections.models import Submission
from apps.objections.page_language import in_page_language


def how_found(submission: Submission, deadline: Deadline, rule: DeadlineRule) -> str:
    """Return why the deadline is the day it is, in two to four short sentences."""
    sentences = [_received(submission)]
    if submission.extended_on is not None:
        return _extended(submission, deadline)
    end = {"period": period_words(rule.amount, rule.unit), "day": written_day(deadline.period_end)}
    if not rule.statutory:
        sentences.append(_("The law sets no day for an answer. We suggest waiting %(period)s, until %(day)s.") % end)
        return " ".join(sentences)
    sentences.append(_("%(period)s later is %(day)s.") % {**end, "period": _capital(end["period"])})
    if deadline.moved:
        sentences.append(_moved(deadline.moved, rule))
        sentences.append(_("So the last day is %(day)s.") % {"day": written_day_with_weekday(deadline.due_on)})
    return " ".join(sentences)


def _extended(submission: Submission, deadline: Deadline) -> str:
    """Return why the last day has moved: counted from the day of arrival, never from the first last day."""
    told, due = submission.extended_on, deadline.extended_due_on
    assert told is not None
    assert due is not None
    return " ".join(
        [
            _received(submission),
            _("On %(day)s Meta told you, with reasons, that it needs longer.") % {"day": written_day(told)},
            _("The law then gives it more time, counted from the day it arrived. The last day is %(day)s.")
            % {"day": written_day_with_weekday(due)},
        ]
    )


def _received(submission: Submission) -> str:
    sent = written_day(submission.sent_on)
    if submission.received_on == submission.sent_on:
        return _("You sent it on %(day)s.") % {"day": sent}
    return _("You posted it on %(day)s, so we count from %(arrival)s, when it should have arrived.") % {
        "day": sent,
        "arrival": written_day(submission.received_on),
    }


def period_words(amount: int, unit: Unit) -> str:
    """Return a period in words: "one month", "30 days"."""
    count = {"count": amount}
    match unit:
        case Unit.MONTH:
            # "One month", as people say it; the number is for the rare longer ones.
            return ngettext("one month", "%(count)d months", amount) % count
        case Unit.WEEK:
            return ngettext("%(count)d week", "%(count)d weeks", amount) % count
        case Unit.DAY:
            return ngettext("%(count)d day", "%(count)d days", amount) % count
        case Unit.WORKING_DAY:
            return ngettext("%(count)d working day", "%(count)d working days", amount) % count


def _moved(moved: tuple[FreeDay, ...], rule: DeadlineRule) -> str:
    first = moved[0]
    if first.reason == "weekend" and not any(day.holiday for day in moved):
        return _("That is a weekend.")
    place = _place(rule.rolls_with)
    if first.reason == "weekend":
        return _("That is a weekend, and then comes a holiday in %(place)s, where Meta must answer.") % {"place": place}
    if len(moved) > 1 and all(day.on.isoweekday() > 5 for day in moved[1:]):
        return _("That is a holiday in %(place)s, where Meta must answer, and then comes a weekend.") % {"place": place}
    if len(moved) > 1:
        return _("That is a holiday in %(place)s, where Meta must answer, and more free days follow.") % {
            "place": place
        }
    return _("That is a holiday in %(place)s, where Meta must answer.") % {"place": place}


def _place(rolls_with: str) -> str:
    lawbook = load_lawbook()
    return in_page_language(lawbook.jurisdiction_for(*lawbook.place_of(rolls_with)).names)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
