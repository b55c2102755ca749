"""The complaint to an authority: when it may go out, until when, and everything that goes with it."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

from dateutil.relativedelta import relativedelta
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from apps.legal.deadlines import deadline_for
from apps.legal.facts import Facts
from apps.legal.lawbook import CountedFrom, Lawbook, LongestFrom, TimeLimit
from apps.objections.courses import Days, replies_of
from apps.objections.models import Submission
from apps.objections.models.event import EventKind
from apps.statements.writing import Paragraph

SENT_AS = MappingProxyType(
    {
        EventKind.ANSWERED.value: "more_information",
        EventKind.REPEATED.value: "reply_to_refusal",
        EventKind.FOLLOWED_UP.value: "follow_up",
        EventKind.TOLD_AGAIN.value: "asked_again",
    }
)
"""Which event says that which letter was sent."""


def complain_from(facts: Facts, lawbook: Lawbook, days: Days) -> date | None:
    """Return the day from which the law lets a complaint follow the one made to Meta, if it says so.

    In the United Kingdom Meta has thirty days to acknowledge it (Data Protection Act 2018, s.164A).
    """
    if days.followed_up_on is None:
        return None
    rule = lawbook.complaint_rule_for(facts.country, facts.region, days.followed_up_on)
    if rule is None or not rule.acknowledged_within:
        return None
    return deadline_for(days.followed_up_on, lawbook.deadline_rules[rule.acknowledged_within]).due_on


def complain_until(limit: TimeLimit, submission: Submission, days: Days) -> date:
    """Return the last day on which an authority with this time limit takes the complaint.

    It runs from the earliest day on which the person could know of the wrong (a refusal, being asked
    again, or the end of the time for an answer), or from the last contact with Meta. An outer limit
    ends it earlier.
    """
    known = [day for day in (days.refused_on, days.relapsed_on) if day]
    wrong_on: date = min(known) if known else submission.reply_due_on
    contacts = [reply.came_on for reply in replies_of(submission)]
    begins = wrong_on if limit.counted_from is CountedFrom.LEARNING else max([wrong_on, *contacts])
    last_day: date = begins + relativedelta(months=limit.months, days=limit.days)
    if limit.longest_from is None:
        return last_day
    outer_begins: date = wrong_on if limit.longest_from is LongestFrom.EVENT else submission.received_on
    outer: date = outer_begins + relativedelta(months=limit.longest_months, days=limit.longest_days)
    return min(last_day, outer)


def sent_letters(submission: Submission) -> list[tuple[date, str]]:
    """Return the later letters that the person says they sent, with their days; drafts are not among them."""
    letters = list(submission.letters.order_by("created_at", "pk"))
    found = []
    for event in submission.events.filter(kind__in=SENT_AS).order_by("noted_at", "pk"):
        written = [
            letter
            for letter in letters
            if letter.document == SENT_AS[event.kind] and letter.created_at <= event.noted_at
        ]
        if written:
            found.append((event.happened_on, written[-1].text))
    return found


def annexes(submission: Submission, *, language: str) -> list[Paragraph]:
    """Return what goes with the complaint, each under its heading in the language of the complaint."""
    with translation.override(language):
        parts = [(_("Objection, sent on %(day)s"), submission.sent_on, submission.text)]
        parts += [(_("Letter to Meta, sent on %(day)s"), day, text) for day, text in sent_letters(submission)]
        parts += [
            (_("Reply from Meta of %(day)s"), reply.came_on, reply.text)
            for reply in replies_of(submission)
            if reply.text
        ]
        paragraphs = []
        for number, (title, day, text) in enumerate(parts, start=1):
            heading = _("Annex %(number)s: %(title)s") % {
                "number": number,
                "title": title % {"day": date_format(day, "j F Y" if language == "en" else "j. F Y")},
            }
            paragraphs.append(Paragraph("subject", 0, heading, because=""))
            paragraphs.append(Paragraph("annex", 0, text, because=""))
    return paragraphs
