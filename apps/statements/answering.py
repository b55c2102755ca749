"""What a person writes to Meta after the objection: an answer, a follow-up, a reply, a reminder."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from itertools import combinations

from apps.legal.facts import Account
from apps.legal.lawbook import Act, Ground
from apps.statements import selecting
from apps.statements.course import Course, CourseError, Question, Reason, Reply, ReplyKind, Submission
from apps.statements.documents import Limits
from apps.statements.writing import Draft, Note, Paragraph, Writer, bulleted, yes_or_no

COURTESY_DAYS = 14
"""How long we suggest to wait after a follow-up or a reply to a refusal; no law sets it."""

REQUESTS_AGAIN = ("decide", "restrict", "reasons", "confirm")
REQUESTS_AFTER_RELAPSE = ("apply", "between", "restrict", "why", "confirm")

# Refusals to which the reasons themselves are the answer, and not a part of it.
_REASONS_ANSWER = frozenset({Reason.NO_OWN_GROUND, Reason.NONE_GIVEN})


_SHORT_REASONS_ANSWER = frozenset({Reason.COMPELLING_GROUNDS, Reason.NOT_COVERED})
_GIVES_REASONS = _REASONS_ANSWER | _SHORT_REASONS_ANSWER


# "We need more information"


def more_information_in_full(writer: Writer, course: Course, limits: Limits) -> Draft:
    """Return the answer to each thing that Meta has asked for, and nothing beyond."""
    asked = _question_of(course)

    def paragraphs(condensed: tuple[Ground, ...]) -> Iterator[Paragraph]:
        yield writer.lawful("asked", because="replies, submissions", values=_days(writer, course, asked))
        for question in asked.asks:
            answer = _answer(writer, question, course=course, brief=Question.IDENTITY in asked.asks)
            yield _with_names(writer, answer) if question is Question.IDENTITY else answer
            if question is Question.ACCOUNT:
                yield writer.scope(names_content=True)
            if question is Question.REASONS:
                yield from _reasons(writer, condensed)
        if writer.has_a_period_of_law and not _may_stop_the_clock(writer, asked.asks):
            rule = writer.place.rule
            yield writer.plain(
                "running", because="replies", cites=(rule.cites,) if rule.cites else (), sources=rule.sources
            )
        yield writer.plain("stands", because="always")
        if Question.IDENTITY not in asked.asks:
            yield writer.accounts()
        yield from _closing(writer)

    draft = _fitting(writer, paragraphs, limits, gives_reasons=Question.REASONS in asked.asks)
    return _noting_names(writer, asked, draft)


def more_information_in_short(writer: Writer, course: Course, limits: Limits) -> Draft:
    """Return the same answer in one flowing paragraph, with the weightiest reason only."""
    asked = _question_of(course)
    values = _days(writer, course, asked, named=False)
    names = set(asked.asks) & {Question.IDENTITY, Question.ACCOUNT}

    def answers(reasons: str, *, named: bool) -> list[Paragraph]:
        # The accounts are named once, however many questions they answer.
        asks = [ask for ask in asked.asks if ask is not Question.ACCOUNT or Question.IDENTITY not in asked.asks]
        found = [writer.lawful("asked", part="short", because="replies, submissions", values=values)]
        for ask in asks:
            answer = _answer(writer, ask, part="short", reasons=reasons, course=course, brief=len(asked.asks) > 1)
            found.append(_with_names(writer, answer, inline=True) if named and ask in names else answer)
        return found

    after = [writer.plain("stands", part="short", because="always")]

    def before(reasons: str) -> list[Paragraph]:
        # Names can be long; where they find no room the form shows the account.
        named = answers(reasons, named=True)
        fits = len(_joined([*named, *after])) <= limits.longest
        return named if fits else answers(reasons, named=False)

    if Question.REASONS in asked.asks:
        draft = _flowing_with_reason(writer, before, after, limits)
    else:
        draft = _flowing([*before("no"), *after], limits)
    return _noting_names(writer, asked, draft)


def _question_of(course: Course) -> Reply:
    asked = course.last(ReplyKind.QUESTIONED)
    if asked is None:
        raise CourseError("replies", "hold no question from Meta; add one of the kind questioned")
    if not asked.asks:
        raise CourseError("replies.asks", f"is empty; say what Meta asks for: {', '.join(Question)}")
    return asked


def _answer(
    writer: Writer,
    question: Question,
    part: str = "",
    reasons: str = "",
    *,
    course: Course,
    brief: bool = False,
) -> Paragraph:
    channels = [writer.lawbook.channels.get(submission.channel) for submission in course.submissions]
    signed_in = bool(channels) and all(channel is not None and channel.needs_login for channel in channels)
    return writer.lawful(
        f"answer-{question}",
        part=part,
        because="replies, accounts, name" if question is Question.IDENTITY else "replies, accounts",
        values={
            "told": yes_or_no(bool(writer.facts.name.strip())),
            "brief": yes_or_no(brief),
            "signed_in": yes_or_no(signed_in),
            "reasons": reasons or str(writer.values["reasons"]),
        },
    )


def _with_names(writer: Writer, answer: Paragraph, *, inline: bool = False) -> Paragraph:
    """Return the answer with the names that were told; this text goes through a form, so nothing is left blank."""
    lines = writer.names(by_hand=False)
    if not lines:
        return answer
    text = f"{answer.text} {'; '.join(lines)}." if inline else "\n".join([answer.text, *lines])
    return replace(answer, text=text, because=f"{answer.because}, account_names, person_name")


def _noting_names(writer: Writer, asked: Reply, draft: Draft) -> Draft:
    """Return the draft with a note where Meta asks for a name that we do not know, so that the page can say so."""
    wanted = Question.IDENTITY in asked.asks and not writer.facts.name.strip()
    if set(asked.asks) & {Question.IDENTITY, Question.ACCOUNT}:
        wanted = wanted or len(writer.names(by_hand=True)) > len(writer.names(by_hand=False))
    return replace(draft, notes=(*draft.notes, Note.NAMES_TO_ADD)) if wanted else draft


# After silence


def follow_up_in_full(writer: Writer, course: Course, limits: Limits) -> Draft:
    """Return the reminder after silence; in the United Kingdom it is a complaint to Meta itself."""
    due = _overdue(writer, course)
    route = writer.listed(channels_named(writer, course))

    def with_route(place: str, _condensed: tuple[Ground, ...]) -> Iterator[Paragraph]:
        yield from _heading(writer)
        yield writer.lawful(
            "silence",
            because="submissions, replies",
            values={
                "sent": sent(writer, course),
                "silence": _silence(course),
                "place": place or "none",
            },
        )
        yield _period(writer, due, extended=_is_extended(course))
        yield writer.lawful("unchanged", because="always")
        yield writer.plain("confirm", because="accounts")
        if complains_to_meta(writer):
            yield writer.plain("acknowledge", because="country, today", sources=_sources_of_complaints(writer))
        else:
            yield answer_by(writer, course)
        yield writer.plain("next-step", because="country")
        yield writer.accounts()
        yield from _closing(writer)

    # The enclosure shows the route as well: where several are long to name, it may stay out.
    draft = _fitting(writer, partial(with_route, route), limits, gives_reasons=False)
    if Note.TOO_LONG not in draft.notes:
        return draft
    return _fitting(writer, partial(with_route, ""), limits, gives_reasons=False)


def follow_up_in_short(writer: Writer, course: Course, limits: Limits) -> Draft:
    """Return the reminder in one flowing paragraph, with what it is about where there is room."""
    _overdue(writer, course)
    assert course.due_on is not None
    each = {"due": ends_of(writer, course, named=False)}
    # By the last of several days every answer was due.
    last = {"ends": "last", "due": writer.day(course.due_on)}

    def silence(values: dict[str, str]) -> Paragraph:
        happened = {"sent": sent(writer, course, named=False), "silence": _silence(course)} | values
        return writer.lawful("silence", part="short", because="submissions, replies", values=happened)

    scope = writer.plain("unchanged", part="short", because="on_behalf_of")

    def confirm(*, brief: bool) -> Paragraph:
        values = {"due": _courtesy_day(writer, course), "acknowledged": yes_or_no(complains_to_meta(writer))}
        return writer.plain("confirm", part="short", because="accounts", values=values | {"brief": yes_or_no(brief)})

    heading = _heading(writer, part="short")
    attempts = (
        [*heading, silence(each), scope, confirm(brief=False)],
        [*heading, silence(each), confirm(brief=False)],
        [*heading, silence(each), confirm(brief=True)],
        [*heading, silence(last), confirm(brief=True)],
    )
    fitting = [tried for tried in attempts if len(_joined(tried)) <= limits.longest]
    return _flowing((fitting or attempts[-1:])[0], limits)


def _overdue(writer: Writer, course: Course) -> str:
    """Return the day on which the time for an answer ended; raises `CourseError` when it has not."""
    sent(writer, course)
    if course.due_on is None:
        raise CourseError("submissions.due_on", "is missing; say when the time for the answer ended")
    if course.is_decided:
        raise CourseError("replies", "hold a decision already; there is no silence to follow up")
    if not course.is_overdue:
        raise CourseError("submissions.due_on", "is not over; a follow-up is for the time after it")
    return ends_of(writer, course)


def ends_of(writer: Writer, course: Course, *, named: bool = True) -> str:
    """Return the days on which the time for an answer ended, with the accounts where there are several.

    Two submissions may have two days: each is named, so that neither is said to have ended too early.
    """
    due = [(submission.due_on, submission) for submission in course.submissions if submission.due_on is not None]
    return _days_with_accounts(writer, due, named=named)


def channels_named(writer: Writer, course: Course) -> list[str]:
    """Return the names of the routes that were used, as far as we know them in this language."""
    known = [writer.lawbook.channels.get(submission.channel) for submission in course.submissions]
    # The page writes a straight apostrophe; a letter has only the other one.
    titles = [channel.titles.get(writer.language, "").replace("'", "’") for channel in known if channel is not None]
    return list(dict.fromkeys(title for title in titles if title))


def _heading(writer: Writer, part: str = "") -> list[Paragraph]:
    """Return the line that makes a letter a complaint to Meta itself, on the days the law knows one."""
    if not complains_to_meta(writer):
        return []
    sources = _sources_of_complaints(writer)
    return [writer.plain("complaint-to-meta", part=part, because="country, today", sources=sources)]


def _silence(course: Course) -> str:
    """Say what there was instead of a decision: nothing, or a question that was answered."""
    if any(reply.answered_on for reply in course.replies if reply.kind is ReplyKind.QUESTIONED):
        return "answered"
    kinds = {reply.kind for reply in course.replies}
    return "received" if kinds & {ReplyKind.RECEIVED, ReplyKind.QUESTIONED} else "none"


def _is_extended(course: Course) -> bool:
    return any(submission.extended for submission in course.submissions)


def _period(writer: Writer, due: str, *, extended: bool) -> Paragraph:
    rule = writer.place.rule
    return writer.plain(
        "period-over",
        because="submissions",
        cites=(rule.cites,) if rule.cites else (),
        sources=rule.sources,
        values={"due": due, "extended": yes_or_no(extended)},
    )


def complains_to_meta(writer: Writer) -> bool:
    """Say whether the law knows a complaint to Meta itself, ahead of the one to the authority."""
    rule = writer.place.complaint_rule
    return rule is not None and bool(rule.acknowledged_within)


def _sources_of_complaints(writer: Writer) -> tuple[str, ...]:
    rule = writer.place.complaint_rule
    return rule.sources if rule else ()


# After a refusal


def reply_to_refusal_in_full(writer: Writer, course: Course, limits: Limits) -> Draft:
    """Return the reply to the reason that Meta has given, or to none."""
    refused = _refusal_of(course)

    def paragraphs(details: bool, condensed: tuple[Ground, ...]) -> Iterator[Paragraph]:
        yield from _heading(writer)
        yield writer.lawful("refused", because="replies, submissions", values=_days(writer, course, refused))
        yield writer.lawful(f"refusal-{refused.reason}", because="replies")
        if refused.reason in _REASONS_ANSWER:
            yield from _reasons(writer, condensed, details=details)
        elif refused.reason in _SHORT_REASONS_ANSWER or writer.instrument.act is Act.OPPOSE:
            # A breach that no reason of one's own shows would be an empty word under the law of Brazil.
            yield from _reasons(writer, writer.selection.personal, details=details)
        yield writer.burden()
        yield _bulleted(writer, "again", REQUESTS_AGAIN, because="replies")
        if complains_to_meta(writer):
            yield writer.plain("acknowledge", because="country, today", sources=_sources_of_complaints(writer))
        else:
            yield answer_by(writer, course)
        yield writer.plain("next-step", because="country")
        yield writer.accounts()
        yield from _closing(writer)

    # That no details are owed goes first where there is little room; the purpose and the reasons stay.
    for details in (True, False):
        draft = _fitting(writer, partial(paragraphs, details), limits, gives_reasons=refused.reason in _GIVES_REASONS)
        if Note.TOO_LONG not in draft.notes:
            break
    return draft


def reply_to_refusal_in_short(writer: Writer, course: Course, limits: Limits) -> Draft:
    """Return the reply in one flowing paragraph."""
    refused = _refusal_of(course)
    values = _days(writer, course, refused, named=False)

    def before(reasons: str, *, brief: bool = False) -> list[Paragraph]:
        chosen = {"reasons": reasons, "brief": yes_or_no(brief)}
        return [
            *_heading(writer, part="short"),
            writer.lawful("refused", part="short", because="replies, submissions", values=values),
            writer.lawful(f"refusal-{refused.reason}", part="short", because="replies", values=chosen),
        ]

    acknowledged = {"acknowledged": yes_or_no(complains_to_meta(writer))}
    after, after_brief = (
        [writer.plain("again", part="short", because="replies", values=acknowledged | {"brief": yes_or_no(brief)})]
        for brief in (False, True)
    )
    if refused.reason in _GIVES_REASONS:
        # Where there is little room, what Meta said is answered in fewer words before the reason goes.
        brief = (partial(before, brief=True), after_brief)
        return _flowing_with_reason(writer, before, after, limits, brief=brief)
    return _flowing([*before("no"), *after], limits)


def _refusal_of(course: Course) -> Reply:
    refused = course.last(ReplyKind.REFUSED)
    if refused is None:
        raise CourseError("replies", "hold no refusal; add one of the kind refused, with its reason")
    return refused


# "They asked me again"


def asked_again_in_full(writer: Writer, course: Course, limits: Limits) -> Draft:
    """Return the letter for somebody who is asked again although the matter was settled."""
    values = _relapse(writer, course)

    def paragraphs(_condensed: tuple[Ground, ...]) -> Iterator[Paragraph]:
        yield from _heading(writer)
        yield writer.plain("again-asked", because="submissions, replies, asked_again_on", values=values)
        yield writer.plain("still", because="country", sources=writer.sources_of("core_objection"))
        yield writer.plain("repeated", because="always")
        yield writer.opening("opening", because="country, on_behalf_of")
        for ground in selecting.by_weight(writer.selection.personal):
            yield writer.ground(ground, part="short")
        yield _bulleted(writer, "relapse", REQUESTS_AFTER_RELAPSE, because="asked_again_on")
        if complains_to_meta(writer):
            yield writer.plain("acknowledge", because="country, today", sources=_sources_of_complaints(writer))
        yield writer.deadline()
        yield writer.accounts()
        yield from _closing(writer)

    return _fitting(writer, paragraphs, limits, gives_reasons=False)


def asked_again_in_short(writer: Writer, course: Course, limits: Limits) -> Draft:
    """Return the same in one flowing paragraph."""
    values = _relapse(writer, course) | {"sent": sent(writer, course, named=False)}
    acknowledged = {"acknowledged": yes_or_no(complains_to_meta(writer))}
    paragraphs = [
        *_heading(writer, part="short"),
        writer.lawful("again-asked", part="short", because="submissions, replies, asked_again_on", values=values),
        writer.plain("relapse", part="short", because="asked_again_on", values=acknowledged),
    ]
    return _flowing(paragraphs, limits)


def _relapse(writer: Writer, course: Course) -> dict[str, str]:
    if course.asked_again_on is None:
        raise CourseError("asked_again_on", "is missing; say on which day Meta asked again")
    honoured = course.last(ReplyKind.HONOURED)
    return {
        "sent": sent(writer, course),
        "asked_day": writer.day(course.asked_again_on),
        "told": yes_or_no(honoured is not None),
        "since_day": writer.day(honoured.on) if honoured else "none",
    }


# What they share


def sent(writer: Writer, course: Course, *, named: bool = True) -> str:
    """Return the days on which the objection was sent, with the accounts where there are several days.

    Raises `CourseError` when it was not sent.
    """
    if not course.submissions:
        raise CourseError("submissions", "are none; this text speaks of an objection that was sent")
    return _days_with_accounts(writer, [(item.sent_on, item) for item in course.submissions], named=named)


def _days_with_accounts(writer: Writer, days: list[tuple[date, Submission]], *, named: bool) -> str:
    accounts: dict[date, set[Account]] = {}
    for day, submission in days:
        accounts.setdefault(day, set()).update(submission.accounts)
    if len(accounts) == 1:
        return writer.day(next(iter(accounts)))
    listed = [(writer.day(day), writer.accounts_named(accounts[day]) if named else "") for day in sorted(accounts)]
    return writer.listed([writer.words("sent-for", day=day, accounts=which) if which else day for day, which in listed])


def answer_by(writer: Writer, course: Course) -> Paragraph:
    """Return the day by which an answer is asked for; no law sets it, and the text says so."""
    return writer.plain("answer-by", because="today", values={"due": _courtesy_day(writer, course)})


def _courtesy_day(writer: Writer, course: Course) -> str:
    return writer.day(course.today + timedelta(days=COURTESY_DAYS))


def _days(writer: Writer, course: Course, reply: Reply, *, named: bool = True) -> dict[str, str]:
    return {"asked_day": writer.day(reply.on), "sent": sent(writer, course, named=named)}


def _reasons(writer: Writer, condensed: tuple[Ground, ...], *, details: bool = True) -> Iterator[Paragraph]:
    for ground in writer.selection.personal:
        yield writer.ground(ground, part="short" if ground in condensed else "")
    if writer.has_own_words:
        yield writer.own_words(separator="\n")
    if details and any(ground.discloses_sensitive for ground in writer.selection.personal):
        yield writer.plain("no-details", because="grounds")


def _bulleted(writer: Writer, message_id: str, parts: tuple[str, ...], *, because: str) -> Paragraph:
    heading = writer.lawful(message_id, because=because)
    lines = [writer.words(message_id, part) for part in parts]
    return Paragraph(
        message_id,
        heading.version,
        bulleted(heading.text, [line for line in lines if line]),
        because,
        heading.cites,
        heading.sources,
    )


def _closing(writer: Writer) -> Iterator[Paragraph]:
    if writer.facts.name.strip():
        yield writer.closing()


def _may_stop_the_clock(writer: Writer, asks: Collection[Question]) -> bool:
    """Say whether this question may have stopped the time for an answer, so that no text may deny it.

    In the United Kingdom asking who somebody is may do so (UK GDPR, Article 12A(2), not read in its own
    words; its twin, Data Protection Act 2018 s.54, says so), whatever else is asked.
    """
    if writer.place.instrument.id == "uk_gdpr":
        return Question.IDENTITY in asks
    return set(asks) == {Question.IDENTITY}


def _fitting(
    writer: Writer,
    paragraphs: Callable[[tuple[Ground, ...]], Iterator[Paragraph]],
    limits: Limits,
    *,
    gives_reasons: bool,
) -> Draft:
    """Return the fullest text that fits: grounds shrink to a sentence, the weakest first."""
    weakest_first = selecting.by_weight(writer.selection.personal)[::-1]
    for count in range(len(weakest_first) + 1):
        for condensed in combinations(weakest_first, count):
            chosen = tuple(paragraphs(condensed))
            text = "\n\n".join(paragraph.text for paragraph in chosen)
            if len(text) <= limits.longest:
                return Draft(text, chosen, gives_reasons=gives_reasons)
    return Draft(text, chosen, (Note.TOO_LONG,), gives_reasons=gives_reasons)


def _flowing(paragraphs: list[Paragraph], limits: Limits) -> Draft:
    """Return one flowing paragraph that needs no reason of the person."""
    text = _joined(paragraphs)
    notes = (Note.TOO_LONG,) if len(text) > limits.longest else ()
    return Draft(text, tuple(paragraphs), notes, gives_reasons=False)


def _flowing_with_reason(
    writer: Writer,
    before: Callable[[str], list[Paragraph]],
    after: list[Paragraph],
    limits: Limits,
    *,
    brief: tuple[Callable[[str], list[Paragraph]], list[Paragraph]] | None = None,
) -> Draft:
    """Return one flowing paragraph, with the weightiest reason and own words as far as there is room.

    `before` is told whether a reason follows; none is announced that does not. `brief` says what stands
    before and after it in fewer words: a lighter reason in there weighs more than none.
    """
    reasons = [writer.ground(ground, part="short") for ground in selecting.by_weight(writer.selection.personal)]
    reason = reasons[:1]
    own = [writer.own_words(separator=" ")] if writer.has_own_words else []
    attempts = [[*before("yes"), *reason, *after, *own]] if reason or own else []
    attempts += [[*before("yes"), *after, *own]] if own else []
    attempts += [[*before(yes_or_no(bool(reason))), *reason, *after]]
    if brief:
        attempts += [[*brief[0]("yes"), lighter, *brief[1]] for lighter in reasons]
    attempts += [[*before("no"), *after]]
    paragraphs = next((tried for tried in attempts if len(_joined(tried)) <= limits.longest), attempts[-1])
    text = _joined(paragraphs)
    notes = [Note.OWN_WORDS_LEFT_OUT] if own and own[0] not in paragraphs else []
    if len(text) > limits.longest:
        notes.append(Note.TOO_LONG)
    return Draft(text, tuple(paragraphs), tuple(notes))


def _joined(paragraphs: list[Paragraph]) -> str:
    return " ".join(paragraph.text for paragraph in paragraphs)
