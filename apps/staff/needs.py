"""What needs a human: the start page of the staff. Counts and kinds; nothing about anybody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import F

from apps.legal import checking
from apps.legal.lawbook import Lawbook
from apps.legal.loading import load_lawbook
from apps.objections import link_reports
from apps.objections.models import Reply
from apps.outbox import again
from apps.outbox import status as outbox
from apps.outbox.models import Failure, Hold, Mail, State
from apps.replies.labels import Label
from apps.staff.models import Seen

LINKS_WITHIN = 7
"""Days that reports of links are looked back at."""

FACTS_SEEN_FOR = timedelta(days=7)
"""A stale fact stays stale when somebody has looked at the list; after this it is shown again."""


@dataclass(frozen=True, slots=True)
class Button:
    """One thing to do about it: a POST."""

    label: str
    do: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that needs a human, with what to do. `permission` is what somebody needs to see it."""

    topic: str
    title: str
    advice: str
    permission: str
    buttons: tuple[Button, ...] = ()


FAILED = {
    Failure.TEMPORARY: (
        "{mails} waited 72 hours for another mail server, in vain",
        "Is the other mail server back? Then send them again.",
    ),
    Failure.ADDRESS_DEAD: ("{mails} went to addresses that do not exist", "Nothing to do: their pages say so."),
    Failure.OURS: ("{mails} failed because of us", "Look at login, sender and TLS, then send them again."),
    Failure.POISON: ("{mails} could not be written", "The log has the kind of error. Mend it, then send again."),
    Failure.MAYBE_SENT: (
        "{mails} may have arrived, or not",
        "Most likely they have. Sending again may bring a second copy.",
    ),
}


def needs(*, now: datetime, today: date) -> list[Need]:
    """Return everything that needs a human now, what stops mail first."""
    seen = dict(Seen.objects.values_list("topic", "at"))
    return [
        *_mail_stands_still(now),
        *_failed_mails(seen),
        *_dead_links(today),
        *_replies(seen),
        *_stale_facts(seen, now, today),
    ]


def stale_facts(lawbook: Lawbook, today: date) -> list[checking.Finding]:
    """Return what wants a new look in the lawbook, the files in their order."""
    return sorted(checking.check(lawbook, today), key=lambda finding: (finding.severity, finding.file))


def _mail_stands_still(now: datetime) -> Iterator[Need]:
    found = outbox.status(now=now)
    release = Button("Let mail go", "release")
    held = _mails(found["held"])
    wake = Button("Wake the worker", "wake")
    if found["hold"] == Hold.STORM:
        title = f"The fuse holds {held}: more is due at once than can be right"
        advice = "A rush you expected? Then let them go; of several for one person the newest leaves, and slowly."
        yield Need("hold", title, advice, "run_outbox", (release,))
    elif found["hold"] == Hold.RESTORED:
        title = f"An older database is back, and {held} wait"
        advice = "First run apply_erasures and reconcile_outbox, or people get mails twice. Then let them go."
        yield Need("hold", title, advice, "run_outbox", (Button("Both are done: let mail go", "release"),))
    elif found["hold"]:
        yield Need("hold", f"All mail is held: {held}", "Somebody held it by hand.", "run_outbox", (release,))
    if found["paused_seconds"] is not None:
        title = (
            f"The mail server refuses us since {_minutes(found['paused_seconds'])}, or the journal cannot be written"
        )
        yield Need("paused", title, "Look at login, sender, TLS and disk. It goes on by itself.", "run_outbox", (wake,))
    oldest = found["oldest_due_seconds"]
    if oldest is not None and oldest > outbox.OLDEST_DUE_AT_MOST.total_seconds():
        title = f"A mail has been due for {_minutes(oldest)}"
        yield Need("oldest", title, "Is a worker running? Is mail held?", "run_outbox", (wake,))
    tick = found["tick_age_seconds"]
    if tick is None or tick > outbox.TICK_AT_MOST.total_seconds():
        title = "The clock has never ticked" if tick is None else f"The clock has not ticked for {_minutes(tick)}"
        yield Need("tick", title, "Restart worker and beat on the server.", "run_outbox", (wake,))


def _failed_mails(seen: dict[str, datetime]) -> Iterator[Need]:
    for failure, (title, advice) in FAILED.items():
        topic = f"failed-{failure.value}"
        failed = Mail.objects.filter(state=State.FAILED, failure=failure)
        if topic in seen:
            failed = failed.filter(ended_at__gt=seen[topic])
        if count := failed.count():
            buttons = [Button("I have seen this", "seen", topic)]
            if failure in again.MAY_GO_AGAIN:
                buttons.insert(0, Button("Send them again", "send_again", failure.value))
            yield Need(topic, title.format(mails=_mails(count)), advice, "run_outbox", tuple(buttons))


def _dead_links(today: date) -> Iterator[Need]:
    for channel, count, is_off in link_reports.reported(today=today, days=LINKS_WITHIN):
        if is_off:
            title = f"The form {channel} is switched off"
            buttons: tuple[Button, ...] = (Button("Switch it on again", "switch_on", channel),)
        else:
            title = f"The form {channel} did not open for {count} people in {LINKS_WITHIN} days"
            buttons = (
                Button("Switch it off", "switch_off", channel),
                Button("I tried it: it works", "switch_on", channel),
            )
        yield Need(f"link-{channel}", title, "Try it while signed in to Meta.", "switch_channels", buttons)


def _replies(seen: dict[str, datetime]) -> Iterator[Need]:
    replies = Reply.objects.filter(taken_back=False)
    if "replies" in seen:
        replies = replies.filter(created_at__gt=seen["replies"])
    unknown = replies.filter(read_as=Label.NOT_SURE).count()
    misread = replies.exclude(read_as__in=["", Label.NOT_SURE]).exclude(read_as=F("kind")).count()
    if unknown or misread:
        title = f"{unknown} replies of Meta's we could not read, {misread} we read otherwise than the person"
        advice = "Meta may write in new words. Their texts are sealed; ask people who want to help for theirs."
        yield Need("replies", title, advice, "see_lawbook", (Button("I have seen this", "seen", "replies"),))


def _stale_facts(seen: dict[str, datetime], now: datetime, today: date) -> Iterator[Need]:
    if "facts" in seen and now - seen["facts"] < FACTS_SEEN_FOR:
        return
    stale = stale_facts(load_lawbook(), today)
    if stale:
        kinds = Counter(finding.file.partition("/")[0] for finding in stale)
        title = f"{len(stale)} facts want a new look"
        advice = ", ".join(f"{kind}: {count}" for kind, count in sorted(kinds.items())) + ". The list is under Lawbook."
        buttons = (Button("Show this again in a week", "seen", "facts"),)
        yield Need("facts", title, advice, "see_lawbook", buttons)


def _mails(count: int) -> str:
    return "1 mail" if count == 1 else f"{count} mails"


def _minutes(seconds: int) -> str:
    return f"{seconds // 60} minutes" if seconds < 7200 else f"{seconds // 3600} hours"
