"""The complaint to an authority: when it may go out, until when, and everything that goes with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date, timedelta
from types import MappingProxyType

from dateutil.relativedelta import relativedelta
from django.db.models import Q, QuerySet
from django.utils import translation
from django.utils.translation import gettext as _

from apps.core.days import written_day
from apps.languages import written_in
from apps.legal.deadlines import deadline_for
from apps.legal.facts import Facts
from apps.legal.lawbook import CountedFrom, Lawbook, LongestFrom, TimeLimit
from apps.objections.courses import Days, course_of, days_of, replies_of
from apps.objections.lifecycle import MAY_BECOME, Status
from apps.objections.models import Evidence, Objection, Submission
from apps.objections.models.event import EventKind
from apps.objections.models.evidence import EvidenceKind
from apps.objections.page_language import page_language
from apps.objections.route_words import submission_name
from apps.statements import complaining
from apps.statements.course import CourseError
from apps.statements.texts import languages
from apps.statements.writing import Paragraph

LONGEST_ANNEX = 80_000
"""Bytes of evidence that are written into the complaint itself: 20,000 characters, as long as a pasted mail may be."""

SENT_AS = MappingProxyType(
    {
        EventKind.ANSWERED.value: "more_information",
        EventKind.REPEATED.value: "reply_to_refusal",
        EventKind.FOLLOWED_UP.value: "follow_up",
        EventKind.TOLD_AGAIN.value: "asked_again",
    }
)
"""Which event says that which letter was sent."""


def wrong_of(submission: Submission, today: date) -> str:
    """Return what there is to complain about, "silence", "refusal" or "relapse"; nothing while there is nothing."""
    if Status.COMPLAINED not in MAY_BECOME[Status(submission.status)]:
        return ""
    with suppress(CourseError):
        return complaining.wrong_of(course_of(submission, today=today))
    return ""


def wrong_since(submission: Submission) -> date:
    """Return the first day on which a complaint about this submission can have been filed."""
    days = days_of(submission)
    day_after: date = submission.reply_due_on + timedelta(days=1)
    return days.relapsed_on or days.refused_on or day_after


def goes_with(submission: Submission, others: Iterable[Submission], today: date) -> list[Submission]:
    """Return those of the others that one complaint can cover too: the same went wrong with them."""
    wrong = wrong_of(submission, today)
    return [other for other in others if other.pk != submission.pk and wrong and wrong_of(other, today) == wrong]


def complaint_language(objection: Objection, facts: Facts, lawbook: Lawbook, today: date) -> str:
    """Return the language to complain in: the person's if the authority takes it, else one that it takes.

    Where we write none that it takes, it is the person's, and the page says what to do.
    """
    authority = lawbook.authority_for(facts.country, facts.region, today)
    taken = authority.languages if authority else ()
    taken = taken or lawbook.jurisdiction_for(facts.country, facts.region, today).languages
    ours: str = objection.statement_language
    if not taken or ours in taken:
        return ours
    return next((language for language in taken if language in languages()), ours)


def complain_from(facts: Facts, lawbook: Lawbook, days: Days) -> date | None:
    """Return the day from which the law lets a complaint follow the one made to Meta, if it says so.

    In the United Kingdom Meta has thirty days to acknowledge it (Data Protection Act 2018, s.164A). The
    follow-up, the reply to a refusal and the letter of who was asked again are such complaints there.
    """
    told_meta = [day for day in (days.followed_up_on, days.answered_refusal_on, days.told_again_on) if day]
    if not told_meta:
        return None
    rule = lawbook.complaint_rule_for(facts.country, facts.region, max(told_meta))
    if rule is None or not rule.acknowledged_within:
        return None
    return deadline_for(max(told_meta), lawbook.deadline_rules[rule.acknowledged_within]).due_on


def complain_until(limit: TimeLimit, submission: Submission) -> date:
    """Return the last day on which an authority with this time limit takes the complaint.

    It runs from the earliest day on which the person could know of the wrong (a refusal, being asked
    again, or the end of the time for an answer), or from the last contact with Meta. An outer limit
    ends it earlier.
    """
    replies = replies_of(submission)
    known = [reply.came_on for reply in replies if reply.kind in {"refused", "relapsed"}]
    wrong_on: date = min(known, default=submission.reply_due_on)
    contacts = [reply.came_on for reply in replies]
    begins = wrong_on if limit.counted_from is CountedFrom.LEARNING else max([wrong_on, *contacts])
    last_day: date = begins + relativedelta(months=limit.months, days=limit.days)
    if limit.longest_from is None:
        return last_day
    outer_begins: date = wrong_on if limit.longest_from is LongestFrom.EVENT else submission.received_on
    outer: date = outer_begins + relativedelta(months=limit.longest_months, days=limit.longest_days)
    return min(last_day, outer)


def sent_letters(submission: Submission) -> list[tuple[date, str]]:
    """Return the later letters that the person says they sent, with their days; drafts are not among them.

    Letters and events may both be prefetched.
    """
    letters = sorted(submission.letters.all(), key=lambda letter: (letter.created_at, letter.pk))
    found = []
    for event in sorted(submission.events.all(), key=lambda event: (event.noted_at, event.pk)):
        if event.kind not in SENT_AS:
            continue
        written = [
            letter
            for letter in letters
            if letter.document == SENT_AS[event.kind] and letter.created_at <= event.noted_at
        ]
        if written:
            found.append((event.happened_on, written[-1].text))
    return found


def evidence_for(submissions: Sequence[Submission], objection: Objection) -> QuerySet[Evidence]:
    """Return what goes with a complaint about these: what belongs to them, or to none in particular. No content."""
    belongs = Q(submission=None) | Q(submission__in=submissions)
    found = objection.evidence.filter(belongs).select_related("submission").order_by("kept_at", "pk")
    return found.defer("content", "submission__text")


def annexes(submissions: Sequence[Submission], evidence: Iterable[Evidence] = (), *, language: str) -> list[Paragraph]:
    """Return what goes with the complaint: the list of it, then each text under its heading.

    In the language of the complaint. Evidence that is no text, or a long one, is named in the list only; hand it
    in without its content, which is loaded where it is needed: together it may be 200 MB.
    """
    with translation.override(language):
        parts: list[tuple[str, str]] = []
        for submission in submissions:
            parts.append((_titled(_("Objection, sent on %(day)s"), submission.sent_on), submission.text))
            for day, text in sent_letters(submission):
                parts.append((_titled(_("Letter to Meta, sent on %(day)s"), day), text))
            for reply in replies_of(submission):
                part = (_titled(_("Reply from Meta of %(day)s"), reply.came_on), reply.text)
                # One mail may have answered several.
                if reply.text and part not in parts:
                    parts.append(part)
        for kept in evidence:
            title = _titled(_("Evidence, kept on %(day)s"), kept.kept_at.date())
            if kept.submission is not None:
                title = _("%(title)s, for %(name)s") % {"title": title, "name": submission_name(kept.submission)}
            if kept.kind == EvidenceKind.TEXT and kept.size <= LONGEST_ANNEX:
                parts.append((title, bytes(kept.content).decode()))
            else:
                # A picture, a PDF or a long text goes along as a file of its own, named as it is when saved.
                parts.append((f"{title}{written_in(page_language()).colon} {kept.safe_name}", ""))
        names = [
            _("Annex %(number)s: %(title)s") % {"number": number, "title": title}
            for number, (title, _text) in enumerate(parts, start=1)
        ]
        listed = Paragraph(
            "annexes", 0, "\n".join((_("List of annexes"), *(f"- {name}" for name in names))), because=""
        )
    paragraphs = [listed]
    for name, (_title, text) in zip(names, parts, strict=True):
        if text:
            paragraphs += [Paragraph("subject", 0, name, because=""), Paragraph("annex", 0, text, because="")]
    return paragraphs


def _titled(title: str, day: date) -> str:
    return title % {"day": written_day(day)}
