"""The complaint to the authority: who, what happened, which right, what it should do; and what it asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from apps.languages import written_in
from apps.legal.deadlines import deadline_for
from apps.legal.facts import Account, Behalf
from apps.legal.lawbook import Asked, Ground, Outcome
from apps.statements import selecting
from apps.statements.answering import complains_to_meta, ends_of, sent
from apps.statements.course import Course, CourseError, Question, Reply, ReplyKind
from apps.statements.documents import Limits
from apps.statements.objecting import head_of_a_letter, signed
from apps.statements.texts import Texts, texts
from apps.statements.writing import BLANK, Advice, Draft, Note, Paragraph, Place, Writer, bulleted, yes_or_no

ADVICE = "advice"
"""The file with the words for the person who complains."""

LEADS = "meta_ie"
"""The company for which an authority in another country may be in the lead."""

ACKNOWLEDGED_WITHIN = 30
"""Days in which Meta acknowledges a British complaint (Data Protection Act 2018, section 164A)."""

_ASKS_FIRST = frozenset({Asked.REQUIRED, Asked.IN_PRACTICE, Asked.EXPECTED})


class NoAuthorityError(LookupError):
    """We know no authority for this place, or must first know the part of the country."""


def accepted_languages(place: Place) -> tuple[str, ...]:
    """Return the languages in which the authority takes complaints, else those of the country."""
    languages = place.authority.languages if place.authority else ()
    return languages or place.country.languages


def complaint(writer: Writer, course: Course, limits: Limits) -> Draft:
    """Return the complaint, and in `advice` what its authority asks for.

    Raises `CourseError` where there is nothing to complain about yet, and `NoAuthorityError`.
    """
    authority = writer.place.authority
    if authority is None:
        raise NoAuthorityError(f"there is no authority for {writer.facts.country}; its part may have to be named")
    wrong = wrong_of(course)
    course = _with_the_complaint_to_meta(writer, course)
    # Own words are in the objection that is enclosed; here only what stands in part 4 counts as a reason.
    writer.values["reasons"] = yes_or_no(bool(writer.selection.personal))
    writer.values["accounts"] = writer.accounts_named(_accounts_concerned(writer, course))
    refused = course.last(ReplyKind.REFUSED)
    values = {
        "sent": sent(writer, course),
        "wrong": wrong,
        "due": ends_of(writer, course) if course.due_on else "none",
        "extended": yes_or_no(any(submission.extended for submission in course.submissions)),
        "reminded": yes_or_no(course.reminded_on is not None),
        "refusal": refused.reason.value if refused else "none",
        "acknowledged": "no" if _acknowledgement_missing(writer, course) else "none",
        "known_on": writer.day(_known_on(writer, course, wrong)),
        **_identity(writer, course),
    }
    reasons, given = _reasons(writer)
    address = "\n".join((authority.name_local, *(authority.address if authority.is_certain("address") else ())))
    paragraphs = [
        *head_of_a_letter(writer, course, to=address),
        writer.plain("subject", because="country, on_behalf_of", values=values),
        *_salutation(writer),
        writer.lawful("intro", because="submissions, replies", values=values),
        _parties(writer, course),
        _events(writer, course),
        *_right(writer, values),
        *reasons,
        _orders(writer, values),
        *_contents(writer, course),
        _proceedings(writer),
        _attachments(writer, course),
        signed(writer),
    ]
    text = "\n\n".join(paragraph.text for paragraph in paragraphs)
    notes = [Note.TOO_LONG] if len(text) > limits.longest else []
    if writer.language not in accepted_languages(writer.place):
        notes.append(Note.LANGUAGE_NOT_ACCEPTED)
    return Draft(text, tuple(paragraphs), tuple(notes), tuple(_advice(writer, course)), given)


def _salutation(writer: Writer) -> Iterator[Paragraph]:
    """Yield the salutation, in the languages that do not write to an authority without one."""
    if "salutation" in writer.letter:
        yield writer.plain("salutation", because="always")


def wrong_of(course: Course) -> str:
    """Return what there is to complain about: a relapse, a refusal, or silence.

    Raises `CourseError` while Meta still has time to answer.
    """
    if course.asked_again_on is not None:
        return "relapse"
    if course.last(ReplyKind.REFUSED) is not None:
        return "refusal"
    if course.is_overdue:
        return "silence"
    raise CourseError(
        "submissions.due_on", "is missing or not over, and Meta has not refused; it is too early to complain"
    )


def _with_the_complaint_to_meta(writer: Writer, course: Course) -> Course:
    """Return the course with the reply to a refusal as what it was in British law: the complaint to Meta itself.

    Data Protection Act 2018, section 164A, in force since 19 June 2026; the day of the reply decides.
    """
    refused, facts = course.last(ReplyKind.REFUSED), writer.facts
    if refused is None or refused.answered_on is None:
        return course
    rule = writer.lawbook.complaint_rule_for(facts.country, facts.region, refused.answered_on)
    if rule is None or not rule.acknowledged_within:
        return course
    others = tuple(replace(reply, answered_on=None) if reply is refused else reply for reply in course.replies)
    return replace(course, replies=others, reminded_on=max(_days(course.reminded_on, refused.answered_on)))


def _accounts_concerned(writer: Writer, course: Course) -> frozenset[Account]:
    """Return the accounts for which something was sent; a complaint is about no others."""
    return frozenset().union(*(submission.accounts for submission in course.submissions)) or writer.facts.accounts


def _identity(writer: Writer, course: Course) -> dict[str, str]:
    """Say whether Meta asked who the person is, and when the period ended even if that stopped the clock."""
    asked = [reply for reply in course.replies if Question.IDENTITY in reply.asks]
    answered = [reply.answered_on for reply in asked if reply.answered_on is not None]
    values = {"identity": yes_or_no(bool(asked)), "told_on": "none", "later_due": "none"}
    if not answered or not writer.has_a_period_of_law:
        return values
    deadline = deadline_for(max(answered), writer.place.rule)
    extended = any(submission.extended for submission in course.submissions)
    later = (extended and deadline.extended_due_on) or deadline.due_on
    if later >= course.today:
        return values
    return {"identity": "even", "told_on": writer.day(max(answered)), "later_due": writer.day(later)}


def _known_on(writer: Writer, course: Course, wrong: str) -> date:
    """Return the day on which the person learned of what they complain about; for Britain, of the last contact."""
    if writer.instrument.id == "uk_gdpr":
        said = [day for reply in course.replies for day in (reply.on, reply.answered_on) if day]
        return max([submission.sent_on for submission in course.submissions] + said + _days(course.reminded_on))
    if wrong == "relapse" and course.asked_again_on is not None:
        return course.asked_again_on
    refused = course.last(ReplyKind.REFUSED)
    if refused is not None:
        return refused.on
    # The first day on which the silence was one: the day after the earliest period ended.
    ends = [submission.due_on for submission in course.submissions if submission.due_on is not None]
    return min(ends) + timedelta(days=1)


def _days(*days: date | None) -> list[date]:
    return [day for day in days if day is not None]


def _acknowledged_by(course: Course) -> date | None:
    return course.reminded_on + timedelta(days=ACKNOWLEDGED_WITHIN) if course.reminded_on else None


def _acknowledgement_missing(writer: Writer, course: Course) -> bool:
    """Say whether 30 days have passed since the complaint to Meta without a word from it."""
    by = _acknowledged_by(course)
    if not complains_to_meta(writer) or by is None or course.reminded_on is None:
        return False
    heard = any(reply.on >= course.reminded_on for reply in course.replies)
    return by < course.today and not heard


def _parties(writer: Writer, course: Course) -> Paragraph:
    """Return who complains about whom; what a person typed is added as it stands, the rest is left to the pen."""
    # The name is joined here: a wording would read braces in it as a template.
    lines = [f"{writer.words('parties', 'person')} {writer.facts.name.strip() or BLANK}"]
    lines += writer.names(by_hand=True)
    if not course.sender_address.strip():
        lines.append(f"{writer.words('parties', 'address')} {BLANK}")
    lines.append(f"{writer.words('parties', 'email')} {BLANK}")
    lines.append(writer.words("parties", "lives"))
    if writer.facts.has_account:
        lines.append(writer.words("parties", "accounts"))
    lines.append(writer.words("parties", "data"))
    if writer.facts.on_behalf_of is not Behalf.SELF:
        lines.append(writer.words("parties", "standing"))
    for company in writer.place.controllers:
        lines.append(writer.words("parties", "controller", place=", ".join((company.name, *company.address))))
    heading = writer.wording("parties")
    return Paragraph("parties", heading.version, bulleted(heading.text, lines), "name, country, on_behalf_of, accounts")


def _events(writer: Writer, course: Course) -> Paragraph:
    """Return what happened, day by day."""
    events: list[tuple[date, int, str]] = []
    colon = written_in(writer.language).colon

    def add(day: date, order: int, part: str, **values: str) -> None:
        events.append((day, order, f"{writer.day(day)}{colon} {writer.words('events', part, **values)}"))

    # The short text asks for no day: where the law sets none either, none has passed.
    named_a_day = writer.has_a_period_of_law or course.asked_in_full
    decided = [reply.on for reply in course.replies if reply.kind in {ReplyKind.HONOURED, ReplyKind.REFUSED}]
    several = len(course.submissions) > 1
    for submission in course.submissions:
        accounts = writer.accounts_named(submission.accounts) or "none"
        # Where one thing was sent it is clear what arrived; where several were, each is told by its accounts.
        which = accounts if several else "none"
        add(submission.sent_on, 0, "sent", place=_channel(writer, submission.channel), accounts=accounts)
        if submission.received_on is not None and submission.received_on != submission.sent_on:
            add(submission.received_on, 1, "received", accounts=which)
        due = submission.due_on
        if named_a_day and due is not None and due < course.today and (not decided or min(decided) > due):
            add(due, 4, "due", extended=yes_or_no(submission.extended), accounts=which)
    for reply in course.replies:
        part, values = _reply(writer, reply)
        add(reply.on, 2, part, **values)
        if reply.answered_on is not None:
            add(reply.answered_on, 3, "answered")
    if course.reminded_on is not None:
        add(course.reminded_on, 5, "reminded")
        by = _acknowledged_by(course)
        if by is not None and _acknowledgement_missing(writer, course):
            add(by, 5, "unacknowledged")
    if course.asked_again_on is not None:
        add(course.asked_again_on, 6, "again")
    heading = writer.wording("events")
    lines = [line for _, _, line in sorted(events)]
    return Paragraph("events", heading.version, bulleted(heading.text, lines), "submissions, replies")


def _reply(writer: Writer, reply: Reply) -> tuple[str, dict[str, str]]:
    if reply.kind is ReplyKind.QUESTIONED and reply.asks:
        return "questioned", {"items": writer.listed([writer.words(f"question-{item}") for item in reply.asks])}
    if reply.kind is ReplyKind.QUESTIONED:
        return "questioned", {"items": writer.words(f"question-{Question.REASONS}")}
    if reply.kind is ReplyKind.RECEIVED:
        return "receipt", {}
    return reply.kind.value, {"reason": reply.reason.value}


def _channel(writer: Writer, channel_id: str) -> str:
    channel = writer.lawbook.channels.get(channel_id)
    return channel.titles.get(writer.language, "none").replace("'", "’") if channel else "none"


def _right(writer: Writer, values: dict[str, str]) -> Iterator[Paragraph]:
    """Yield the provisions at stake, what is alleged, and what more the authority should know."""
    heading = writer.wording("right-heading")
    message_id = f"right-{writer.instrument.id}"
    body = writer.lawful(message_id, because="country, replies", values=values)
    parts = [writer.words(message_id, part, **values) for part in writer.letter.parts_of(message_id)]
    text = "\n".join([heading.text, body.text, *(part for part in parts if part)])
    yield replace(body, text=text)
    if complains_to_meta(writer):
        harm = writer.wording("harm-done")
        # Only the person knows what has happened to them: a line is left for it.
        text = f"{harm.text}\n{writer.words('harm-done', 'more')} {BLANK}"
        yield Paragraph("harm-done", harm.version, text, "country, grounds")
    if _is_timed(writer):
        yield writer.plain("known-since", because="submissions, replies", values=values)


def _is_timed(writer: Writer) -> bool:
    """Say whether this authority turns away what comes too late, so that the complaint must tell its day."""
    authority = writer.place.authority
    return authority is not None and bool(authority.time_limit)


def _reasons(writer: Writer) -> tuple[list[Paragraph], tuple[str, ...]]:
    """Return the reasons as short lines: what they are about is in the objection, which is attached."""
    grounds: tuple[Ground, ...] = writer.selection.personal
    if not grounds:
        return [], ()
    shorts = [writer.ground(ground, part="short", reader="authority") for ground in selecting.by_weight(grounds)]
    heading = writer.wording("reasons-heading")
    paragraph = Paragraph(
        "reasons-heading",
        heading.version,
        bulleted(heading.text, [short.text for short in shorts]),
        "; ".join(short.because for short in shorts),
        tuple(dict.fromkeys(cite for short in shorts for cite in short.cites)),
        tuple(dict.fromkeys(source for short in shorts for source in short.sources)),
    )
    return [paragraph], tuple(ground.id for ground in grounds)


def _orders(writer: Writer, values: dict[str, str]) -> Paragraph:
    message_id = f"orders-{writer.instrument.id}"
    heading = writer.wording(message_id)
    parts = [part for part in writer.letter.parts_of(message_id) if part != "lead" or _has_another_lead(writer)]
    lines = [writer.words(message_id, part, **values) for part in parts]
    rule = writer.place.complaint_rule
    return Paragraph(
        message_id,
        heading.version,
        bulleted(heading.text, lines),
        "country",
        (rule.basis,) if rule else (),
        rule.sources if rule else (),
    )


def _has_another_lead(writer: Writer) -> bool:
    """Say whether the authority shares the case with the one of the country where the company sits."""
    authority = writer.place.authority
    return authority is not None and LEADS not in authority.lead_for


def _contents(writer: Writer, course: Course) -> Iterator[Paragraph]:
    """Yield what the law now asks of a complaint, where it lists that and this text holds it all."""
    rule = writer.place.complaint_rule
    if rule and rule.nothing_more and writer.facts.name.strip() and course.sender_address.strip():
        yield writer.plain("contents", because="today", cites=(rule.basis,), sources=rule.sources)


def _proceedings(writer: Writer) -> Paragraph:
    """Return the line on other proceedings; whether there are any only the person knows."""
    wording = writer.wording("proceedings")
    return Paragraph("proceedings", wording.version, f"{wording.text} {BLANK}", "always")


def _attachments(writer: Writer, course: Course) -> Paragraph:
    parts = ["objection", "proof"]
    if course.replies:
        parts.append("replies")
    if any(reply.answered_on for reply in course.replies):
        parts.append("answers")
    if course.reminded_on is not None:
        parts.append("reminder")
    if writer.facts.on_behalf_of is Behalf.REPRESENTED:
        parts.append("mandate")
    heading = writer.wording("attachments")
    lines = [writer.words("attachments", part) for part in parts]
    return Paragraph("attachments", heading.version, bulleted(heading.text, lines), "submissions, replies")


def _advice(writer: Writer, course: Course) -> Iterator[Advice]:
    """Yield what the person should know or do before the complaint goes out, the gates first."""
    authority, rule = writer.place.authority, writer.place.complaint_rule
    words = texts(writer.language, ADVICE)
    assert authority is not None

    def ours(kind: str, message_id: str, **values: str) -> Advice:
        return Advice(kind, words.wording(message_id, writer.values | values).text, writer.language)

    # The lawbook notes what an authority asks for in a few languages; else it is told in English.
    asked, asked_in = authority.words_in(writer.language)

    def theirs(kind: str, text: str) -> Advice:
        return Advice(kind, text, asked_in)

    accepted = accepted_languages(writer.place)
    if accepted and writer.language not in accepted:
        yield ours("language", "language", items=_language_names(writer, words, accepted))
    if not (writer.facts.name.strip() and course.sender_address.strip()):
        yield ours("sender", "sender")
    if rule and "complaint_to_controller" in rule.contents and course.reminded_on is None:
        yield ours("meta_first", "meta-first")
    elif authority.prior_request in _ASKS_FIRST:
        yield ours("gate", "prior-request")
    if authority.email_takes_complaints == "no":
        yield ours("gate", "no-email")
    for requirement in asked.requirements:
        yield theirs("gate", requirement)
    if asked.time_limit:
        yield theirs("time_limit", asked.time_limit)
    if rule and rule.nothing_more:
        yield ours("contents", "nothing-more")
    if authority.outcome is Outcome.REPORT:
        yield ours("outcome", "only-a-report")
    if authority.complaint_url:
        yield ours("form", "form", place=authority.complaint_url)
    if not authority.is_certain("address"):
        yield ours("address", "address", place=authority.website or authority.name_local)
    if asked.publicity:
        yield theirs("publicity", asked.publicity)
    yield ours("proceedings", "proceedings")


def _language_names(writer: Writer, words: Texts, codes: tuple[str, ...]) -> str:
    # Once each: an authority that takes Portuguese takes it as written in Brazil and as in Portugal.
    named = dict.fromkeys(words.wording("language-name", {"detail": code}).text for code in codes)
    return writer.listed(list(named))
