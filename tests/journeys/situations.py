"""People at every point of the way, and the pages each of them can see there.

A new address without a sight fails `test_no_page_is_left_out`: every page is looked at in every state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from django.utils import timezone

from apps.objections import links, returning
from apps.objections.links import Kind
from apps.objections.models import Objection, Submission
from tests.integration.access.conftest import Mailbox, forget_limits, post_address, worker_runs
from tests.visitor import PARENT_IN_GERMANY, WITHOUT_ACCOUNT_IN_IRELAND, Visitor

if TYPE_CHECKING:
    # Pages are opened without a browser, too.
    from playwright.sync_api import Page

SENT_ON = date(2026, 11, 25)
ESSENTIAL = ("where-you-live", "whose-information", "your-accounts")


@dataclass(frozen=True, slots=True)
class Sight:
    """A page to look at.

    `wrong`: what to type into which fields before the button is pressed, so that the page answers with
    an error; fields that are not named are emptied. None: the page has nothing that can be wrong.
    """

    name: str
    path: str
    wrong: dict[str, str] | None = None
    status: int = 200


@dataclass(frozen=True, slots=True)
class Situation:
    """Where somebody is, and on which day."""

    name: str
    arrange: Callable[[Visitor], Iterator[Sight]]
    today: date = SENT_ON


def stranger(visitor: Visitor) -> Iterator[Sight]:
    """Nobody has told us anything yet."""
    for name, path in {
        "home": "/",
        "how-it-works": "/how-it-works/",
        "privacy": "/privacy/",
        "accessibility": "/accessibility/",
        "help": "/help/",
        "countries": "/countries/",
        "country": "/countries/de/",
        "changes": "/changes/",
        "timeline": "/timeline/",
        "samples": "/samples/",
        "samples-of": "/samples/ie/",
        "sample": "/samples/ie/old-posts/",
        "no-right": "/where-there-is-no-right/us/",
        "no-right-elsewhere": "/where-there-is-no-right/elsewhere/",
        "leave": "/leave/",
        "erased": "/deleted/",
        "mails-stopped": "/mails/stopped/",
    }.items():
        yield Sight(name, path)
    yield Sight("where-you-live", "/questions/where-you-live/", wrong={})
    yield Sight("come-back", "/come-back/", wrong={"email": "nobody"})
    yield Sight("enter-return-code", "/come-back/return-code/", wrong={"code": "abc"})
    yield Sight("not-found", "/nothing/", status=404)
    yield Sight("gone", "/statement/", status=404)
    yield Sight("nothing-to-erase", "/delete-my-data/")
    yield Sight("old-link", "/link/", status=410)


def asked(visitor: Visitor) -> Iterator[Sight]:
    """Every question that somebody in Germany can be asked, with its error."""
    answers = PARENT_IN_GERMANY
    visitor.answer_all({slug: answers[slug] for slug in ESSENTIAL})
    yield Sight("ready", "/ready/")
    visitor.answer_all(answers)
    for slug in answers:
        wrong = {
            "your-own-words": {"own_words": "long " * 1001},
            "finding-your-account": {"account_email": "nobody"},
        }.get(slug, {})
        yield Sight(f"question-{slug}", f"/questions/{slug}/", wrong=wrong)
    yield Sight("check", "/check/")


def child(visitor: Visitor) -> Iterator[Sight]:
    """A parent without an account, who is led to the reasons first."""
    visitor.answer("where-you-live", {"country": "FR"})
    visitor.answer("which-part", {"region": "FR"})
    visitor.answer("whose-information", {"on_behalf_of": "child"})
    visitor.answer("your-accounts", {"accounts": ["none"]})
    yield Sight("ready-child", "/ready/")
    yield Sight("question-child", "/questions/what-is-there/", wrong={})


def written(visitor: Visitor) -> Iterator[Sight]:
    """The statement is written."""
    visitor.answer_all(PARENT_IN_GERMANY)
    visitor.send("/check/", {})
    yield Sight("statement", "/statement/")
    yield Sight("statement-short", "/statement/?length=short")
    yield Sight("why", "/statement/why/")
    yield Sight("paragraphs", "/statement/paragraphs/")
    yield Sight("change", "/statement/change/", wrong={"text": ""})
    yield Sight("letter", "/statement/letter/")
    yield Sight("hand-over", "/hand-over/facebook/")
    yield Sight("hand-over-went-wrong", "/hand-over/facebook/?answer=went-wrong")
    yield Sight("sent", "/sent/?account=facebook", wrong={"sent_on": ""})
    yield Sight("friend", "/tell-a-friend/")
    yield Sight("keep", "/keep/", wrong={"email": "nobody"})
    visitor.client.post("/keep/return-code/", {})
    yield Sight("return-code", "/keep/return-code/")
    yield Sight("another-device", "/keep/another-device/")
    yield Sight("evidence", "/overview/evidence/", wrong={})
    yield Sight("erase", "/delete-my-data/")
    yield Sight("overview-ready", "/overview/")


def edited(visitor: Visitor) -> Iterator[Sight]:
    """A text changed by hand, and answers changed after it."""
    visitor.answer_all(PARENT_IN_GERMANY)
    visitor.send("/check/", {})
    visitor.send(
        "/statement/change/?length=full", {"length": "full", "text": "My photos. Ask Kim Beispiel, +49 30 123456."}
    )
    visitor.send("/questions/since-when/", {"since_year": "2015"})
    yield Sight("statement-edited", "/statement/")
    yield Sight("compare", "/statement/compare/")


def _sent(
    visitor: Visitor, answers: dict[str, dict[str, Any]] = PARENT_IN_GERMANY, account: str = "facebook"
) -> Submission:
    visitor.answer_all(answers)
    visitor.send("/check/", {})
    visitor.send("/sent/", {"sent_on": SENT_ON.isoformat(), "accounts": [account], "sent_by": "form"})
    return Submission.objects.latest("pk")


def _told(visitor: Visitor, submission: Submission, kind: str, day: date, **more: Any) -> None:
    given = {"page": "meaning", "kind": kind, "day": day.isoformat(), **more}
    visitor.client.post(f"/reply/{submission.pk}/", given)


def waiting(visitor: Visitor) -> Iterator[Sight]:
    """Sent today, for one of two accounts."""
    submission = _sent(visitor)
    yield Sight("overview-waiting", "/overview/")
    yield Sight("reply", f"/reply/{submission.pk}/")
    yield Sight("reply-help", f"/reply/{submission.pk}/help/")
    yield Sight("more-time", f"/reply/{submission.pk}/more-time/")
    yield Sight("wrong-method", "/overview/calendar/", status=405)
    yield Sight("reminders-unkept", "/reminders/")


def silent(visitor: Visitor) -> Iterator[Sight]:
    """The month is over, and Meta has said nothing."""
    submission = _sent(visitor)
    yield Sight("overview-silent", "/overview/")
    yield Sight("letter-reminder", f"/letters/{submission.pk}/reminder/")
    yield Sight("letter-reminder-change", f"/letters/{submission.pk}/reminder/change/", wrong={"text": ""})
    yield Sight("letter-reminder-paragraphs", f"/letters/{submission.pk}/reminder/paragraphs/")
    yield Sight("complaint-silence", f"/complaint/{submission.pk}/")
    yield Sight("complaint-change", f"/complaint/{submission.pk}/change/", wrong={"text": ""})
    yield Sight("complaint-paragraphs", f"/complaint/{submission.pk}/paragraphs/")


def questioned(visitor: Visitor) -> Iterator[Sight]:
    """Meta asks back."""
    submission = _sent(visitor)
    _told(visitor, submission, "questioned", date(2026, 12, 1), asks=["reasons", "identity"])
    yield Sight("overview-questioned", "/overview/")
    yield Sight("letter-answer", f"/letters/{submission.pk}/answer/")


def extended(visitor: Visitor) -> Iterator[Sight]:
    """Meta needs longer, and says why."""
    submission = _sent(visitor)
    _told(visitor, submission, "extended", date(2026, 12, 10), with_reasons="yes")
    yield Sight("overview-extended", "/overview/")


def refused(visitor: Visitor) -> Iterator[Sight]:
    """Meta says no."""
    submission = _sent(visitor)
    _told(visitor, submission, "refused", date(2026, 12, 10), reason="no_own_ground")
    yield Sight("overview-refused", "/overview/")
    yield Sight("letter-second", f"/letters/{submission.pk}/second-letter/")
    yield Sight("complaint", f"/complaint/{submission.pk}/")
    yield Sight("complaint-filed", f"/complaint/{submission.pk}/filed/", wrong={})


def complained(visitor: Visitor) -> Iterator[Sight]:
    """The authority has it."""
    submission = _sent(visitor)
    _told(visitor, submission, "refused", date(2026, 12, 10), reason="no_own_ground")
    filed = f"/complaint/{submission.pk}/filed/"
    gates = [value for value, _ in visitor.open(filed).context["form"].points]
    visitor.client.post(filed, {"day": "2026-12-12", "gates": gates})
    yield Sight("overview-complained", "/overview/")


def honoured(visitor: Visitor) -> Iterator[Sight]:
    """Meta says yes; a year later somebody looks again."""
    submission = _sent(visitor)
    _told(visitor, submission, "honoured", date(2026, 12, 1))
    yield Sight("overview-honoured", "/overview/")
    yield Sight("still-so", f"/still-so/{submission.pk}/")


def by_post(visitor: Visitor) -> Iterator[Sight]:
    """Somebody without an account, who wrote a letter."""
    visitor.answer_all(WITHOUT_ACCOUNT_IN_IRELAND)
    visitor.send("/check/", {})
    yield Sight("hand-over-hub", "/hand-over/help-hub/")
    visitor.send("/sent/", {"sent_on": SENT_ON.isoformat(), "accounts": ["help-hub"], "sent_by": "post"})
    yield Sight("overview-by-post", "/overview/")


def kept(visitor: Visitor) -> Iterator[Sight]:
    """Kept with an address, with the pages that mails lead to."""
    _sent(visitor)
    mailbox = Mailbox()
    mailbox.empty()
    post_address(visitor, "/keep/", "kim@example.org")
    yield Sight("keep-sent", "/keep/sent/")
    worker_runs()
    never = mailbox.never_link()
    visitor.client.get(mailbox.link(), follow=True)
    visitor.client.post("/link/", {})
    objection = Objection.objects.latest("pk")
    yield Sight("keep-again", "/keep/")
    yield Sight("mine", "/my-objections/")
    yield Sight("reminders", "/reminders/")
    yield Sight("never-write", never)
    stop = returning.make_stop_link(objection_id=objection.pk, now=timezone.now())
    yield Sight("stop-mails", f"/mails/stop/{stop}/")
    erase = returning.make_erase_link(objection_id=objection.pk, now=timezone.now())
    yield Sight("erase-by-mail", f"/mails/delete/{erase}/")
    longer = links.make(Kind.LONGER, now=timezone.now(), objection=objection, address=objection.email_addresses.get())
    yield Sight("keep-longer", f"/mails/keep/{longer}/")
    yield Sight("address-erased", "/deleted/address/")


def coming_back(visitor: Visitor) -> Iterator[Sight]:
    """Somebody who asked for a link, in the browser that asked."""
    other = Visitor()
    other.answer_all(WITHOUT_ACCOUNT_IN_IRELAND)
    mailbox = Mailbox()
    mailbox.empty()
    post_address(other, "/keep/", "robin@example.org")
    worker_runs()
    other.client.get(mailbox.link(), follow=True)
    forget_limits()
    mailbox.empty()
    post_address(visitor, "/come-back/", "robin@example.org")
    yield Sight("come-back-sent", "/come-back/sent/", wrong={"code": "AAAA BBBB"})
    worker_runs(timedelta(minutes=1))
    link = mailbox.link()
    visitor.go_elsewhere()
    yield Sight("open-link", link)


def in_a_mail(visitor: Visitor) -> Iterator[Sight]:
    """Somebody who opened a reminder's link in a browser that knows nothing of them."""
    other = Visitor()
    _sent(other)
    mailbox = Mailbox()
    mailbox.empty()
    post_address(other, "/keep/", "sam@example.org")
    worker_runs()
    other.client.get(mailbox.link(), follow=True)
    objection = Objection.objects.latest("pk")
    token = returning.make_reminder_link(objection_id=objection.pk, now=timezone.now())
    yield Sight("reminder", f"/reminder/did_it_arrive/{token}/")
    yield Sight("reminder-over", f"/reminder/month_over/{token}/")


SITUATIONS = (
    Situation("stranger", stranger),
    Situation("asked", asked),
    Situation("child", child),
    Situation("written", written),
    Situation("edited", edited),
    Situation("waiting", waiting),
    Situation("silent", silent, today=date(2027, 1, 10)),
    Situation("questioned", questioned, today=date(2026, 12, 2)),
    Situation("extended", extended, today=date(2026, 12, 12)),
    Situation("refused", refused, today=date(2027, 1, 5)),
    Situation("complained", complained, today=date(2027, 4, 1)),
    Situation("honoured", honoured, today=date(2028, 1, 5)),
    Situation("by-post", by_post),
    Situation("kept", kept),
    Situation("coming-back", coming_back),
    Situation("in-a-mail", in_a_mail),
)


def take_cookies(page: Page, visitor: Visitor, url: str) -> None:
    """Let the browser go on where the visitor is."""
    page.context.clear_cookies()
    given = [
        {"name": name, "value": morsel.value, "url": url}
        for name, morsel in visitor.client.cookies.items()
        if morsel.value
    ]
    if given:
        page.context.add_cookies(given)
