"""T32: whatever stands in an address, a stranger gets nothing of somebody else. Every route there is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone

from apps.objections import ending, links, returning
from apps.objections.models import EmailAddress, Objection, Submission
from apps.outbox.models import Mail
from tests.integration.access.conftest import begin
from tests.integration.belongings.canaries import CANARIES, walk
from tests.integration.belongings.test_canaries import answered, models_of_people
from tests.visitor import Visitor

pytestmark = pytest.mark.django_db


@dataclass(frozen=True)
class Case:
    """How a route is tried: with what in its address, as whom, and what may come of it."""

    kwargs: Callable[[Objection], dict[str, Any]] = lambda owner: {}
    allowed: frozenset[int] = frozenset({404})
    posts: Callable[[Objection], dict[str, Any]] = lambda owner: {}
    why: str = ""


def submission(owner: Objection) -> dict[str, Any]:
    return {"submission_id": owner.submissions.get().pk}


def letter(owner: Objection) -> dict[str, Any]:
    return submission(owner) | {"slug": "second-letter"}


def file(owner: Objection) -> dict[str, Any]:
    return {"key": owner.evidence.first().row_key}


def account(owner: Objection) -> dict[str, Any]:
    return {"account": owner.submissions.get().account}


def hash_of(kind: str) -> Callable[[Objection], dict[str, Any]]:
    """What a stranger could at most have read in a dump: the hash that stands for the token."""

    def token(owner: Objection) -> dict[str, Any]:
        found = links.Link.objects.filter(kind=kind).first()
        return {"token": found.token_hash if found else "0" * 64}

    return token


OWN = Case()
"""It names nobody: the session does, and a stranger has none."""
INFORMS = Case(allowed=frozenset({200, 302, 400, 405}), why="it informs and knows nobody")
CARRIED = Case(allowed=frozenset({200, 302, 405, 410}), why="it needs a token, which the stranger does not carry")

# For each route what a stranger without an objection tries, and what one with their own.
ROUTES: dict[str, Case] = {
    **dict.fromkeys(
        """
        objections:statement objections:write objections:change objections:paragraphs objections:compare
        objections:bring_back objections:why objections:letter objections:restore objections:download
        objections:hand_over_start objections:sent objections:overview objections:calendar objections:keep
        objections:keep_sent objections:return_code objections:return_code_picture objections:another_device
        objections:another_device_picture objections:evidence objections:export objections:manage_feed
        objections:friend objections:forget_on_closing questionnaire:ready questionnaire:stronger
        reminders:wishes reminders:pause
        """.split(),
        OWN,
    ),
    "objections:mine": Case(posts=lambda owner: {"objection": str(owner.row_key)}),
    "objections:hand_over": Case(account),
    "objections:did_it_work": Case(account, posts=lambda owner: {"answer": "yes"}),
    "objections:did_not_open": Case(account, posts=lambda owner: {"channel": owner.submissions.get().channel}),
    "objections:withdraw": Case(submission),
    "objections:calendar_of": Case(submission),
    "objections:reply": Case(
        submission, posts=lambda owner: {"page": "meaning", "kind": "honoured", "day": "2026-11-20"}
    ),
    "objections:reply_help": Case(submission),
    "objections:take_back_reply": Case(submission),
    "objections:still_so": Case(submission, posts=lambda owner: {"answer": "still"}),
    "objections:next_document": Case(letter, posts=lambda owner: {"as": "text"}),
    "objections:change_letter": Case(letter, posts=lambda owner: {"text": "taken over", "revision": "0"}),
    "objections:change_letter_paragraphs": Case(letter, posts=lambda owner: {"text_0": "taken over", "revision": "0"}),
    "objections:more_time": Case(submission, posts=lambda owner: {"day": "2026-11-20"}),
    "objections:change_complaint": Case(submission, posts=lambda owner: {"text": "taken over", "revision": "0"}),
    "objections:change_complaint_paragraphs": Case(submission, posts=lambda owner: {"text_0": "x", "revision": "0"}),
    "objections:complaint": Case(submission, posts=lambda owner: {"as": "text", "address": "x"}),
    "objections:filed": Case(submission, posts=lambda owner: {"day": "2026-11-20"}),
    "objections:news": Case(submission, posts=lambda owner: {"answer": "over"}),
    "objections:evidence_file": Case(file),
    "objections:evidence_remove": Case(file),
    "objections:feed": Case(lambda owner: {"token": owner.calendar_feed.token_hash}),
    "objections:stop_mails": Case(hash_of("stop")),
    "objections:never_write": Case(hash_of("never")),
    "reminders:follow": Case(lambda owner: {"kind": "month_over"} | hash_of("reminder")(owner)),
    **dict.fromkeys(
        ("objections:follow_link",),
        Case(lambda owner: {"kind": "sign-in"} | hash_of("confirm")(owner), CARRIED.allowed),
    ),
    "objections:erase_follow": Case(hash_of("erase"), CARRIED.allowed),
    "objections:longer_follow": Case(hash_of("longer"), CARRIED.allowed),
    **dict.fromkeys(
        """
        objections:open_link objections:new_link objections:erase_by_mail objections:keep_longer
        objections:sign_in_code reminders:answer reminders:done
        """.split(),
        Case(allowed=frozenset({*CARRIED.allowed, 404})),
    ),
    **dict.fromkeys(
        """
        objections:erase objections:erased objections:address_erased objections:sign_in
        objections:enter_return_code objections:leave objections:left objections:mails_stopped
        """.split(),
        INFORMS,
    ),
    **dict.fromkeys(
        """
        healthz readyz set_language mailbox pages:home pages:how_it_works pages:privacy pages:accessibility pages:help
        pages:countries pages:changes pages:timeline pages:lawbook_json pages:samples questionnaire:start
        """.split(),
        INFORMS,
    ),
    "questionnaire:step": Case(lambda owner: {"slug": "your-own-words"}, INFORMS.allowed | {404}),
    "questionnaire:so_far": Case(lambda owner: {"slug": "your-own-words"}, INFORMS.allowed | {404}),
    # Only for who may run commands on the machine: everybody else learns nothing, not even that they are there.
    **dict.fromkeys(("reminders:previews",), Case(allowed=frozenset({404}))),
    "reminders:operator": Case(lambda owner: {"token": "x:y:z"}, frozenset({302, 404, 410})),
    "reminders:preview": Case(lambda owner: {"kind": "month_over", "language": "en"}, frozenset({404})),
    "reminders:preview_html": Case(lambda owner: {"kind": "month_over", "language": "en"}, frozenset({404})),
    "questionnaire:check": Case(allowed=INFORMS.allowed | {404}),
    # 404 where the operator has chosen no colours.
    "pages:colours": Case(allowed=frozenset({200, 404, 405})),
    # 404 where the operator has named no contact.
    "pages:security_txt": Case(allowed=frozenset({200, 404, 405})),
    "pages:no_right": Case(lambda owner: {"country": "us"}, INFORMS.allowed),
    "pages:country": Case(lambda owner: {"code": "de"}, INFORMS.allowed),
    "pages:samples_of": Case(lambda owner: {"country": "de"}, INFORMS.allowed),
    "pages:sample": Case(lambda owner: {"country": "de", "ground": "old_posts"}, frozenset({*INFORMS.allowed, 404})),
}


def routes(patterns: Any = None, inside: str = "") -> Iterator[str]:
    """Yield the name of every route of the site, from its list of addresses."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        if isinstance(pattern, URLResolver):
            space = f"{inside}{pattern.namespace}:" if pattern.namespace else inside
            yield from routes(pattern.url_patterns, space)
        elif isinstance(pattern, URLPattern):
            assert pattern.name, f"{pattern.pattern} has no name"
            yield f"{inside}{pattern.name}"


ALL_ROUTES = sorted(routes())


def test_t32_every_route_has_a_case():
    """A new route fails here until somebody has said what a stranger may get from it."""
    missing = sorted(set(ALL_ROUTES) - set(ROUTES))

    assert missing == [], f"say in ROUTES what a stranger gets: {missing}"
    assert len(ALL_ROUTES) == len(set(ALL_ROUTES)) > 80


def rows_of(owner: Objection) -> list[str]:
    """Return the rows of one person, as they stand in the database."""
    from django.apps import apps

    from apps.objections.exporting import EXPORTED, FROM_ABOVE, _rows_of

    models = [model for model in EXPORTED if model is not Objection]
    models += [apps.get_model("reminders", name) for name in FROM_ABOVE]
    found = [repr(list(Objection.objects.filter(pk=owner.pk).exclude(reference="").values()))]
    return found + [repr(list(_rows_of(model, owner).values())) for model in models]


@pytest.fixture(scope="module")
def _prepared(django_db_setup, django_db_blocker):
    """One person with everything, for all routes: the rows are taken away at the end."""
    with django_db_blocker.unblock():
        walk(answered).client.post("/overview/calendar/", {"answer": "new"})
        owner = Objection.objects.get()
        now = timezone.now()
        returning.make_stop_link(objection_id=owner.pk, now=now)
        returning.make_reminder_link(objection_id=owner.pk, now=now)
        Objection.objects.filter(pk=owner.pk).update(active_at=now - timedelta(days=340))
        assert ending.warn_of_the_end(now=now) == 1
        Objection.objects.filter(pk=owner.pk).update(active_at=now)
        yield owner.pk
        Objection.objects.all().delete()
        Mail.objects.all().delete()
        for model in models_of_people():
            model._base_manager.all().delete()


@pytest.fixture
def owner(_prepared, db) -> Objection:
    return Objection.objects.get(pk=_prepared)


WORDS = [word.partition("@")[0] for field, word in CANARIES.items() if "Code" not in field and "SignIn" not in field]


def tried(visitor: Visitor, name: str, owner: Objection) -> Iterator[Any]:
    case = ROUTES[name]
    address = reverse(name, kwargs=case.kwargs(owner))
    yield visitor.client.get(address)
    yield visitor.client.post(address, {"form_key": "x", "objection": str(owner.row_key)} | case.posts(owner))


@pytest.mark.parametrize("name", ALL_ROUTES)
def test_t32_a_stranger_without_an_objection_gets_and_changes_nothing(name, owner):
    """T32: no session at all."""
    before = rows_of(owner)

    for answer in tried(Visitor(), name, owner):
        assert answer.status_code in ROUTES[name].allowed | {405}, answer.status_code
        shown = answer.getvalue().decode(errors="replace")
        assert not any(word in shown for word in WORDS)
        assert owner.reference not in shown

    assert rows_of(owner) == before


@pytest.mark.parametrize("name", ALL_ROUTES)
def test_t32_somebody_elses_id_is_not_found_for_a_person_with_an_objection_of_their_own(name, owner):
    """T32: signed in, with the other person's ids in address and form. With an id in the address it is 404."""
    stranger = begin()
    before = rows_of(owner)
    named = {"submission_id", "key"} & set(ROUTES[name].kwargs(owner))

    for answer in tried(stranger, name, owner):
        if named:
            assert answer.status_code in {404, 405} or name == "objections:evidence_remove", answer.status_code
        assert answer.status_code < 500
        shown = answer.getvalue().decode(errors="replace")
        assert not any(word in shown for word in WORDS)
        assert owner.reference not in shown

    assert rows_of(owner) == before
    if stranger.client.session.get("objection"):
        assert stranger.client.session["objection"] != owner.reference


def test_t32_the_owner_gets_what_the_strangers_did_not(owner):
    """Otherwise all of the above would pass on a site that is broken."""
    visitor = Visitor()
    session = visitor.client.session
    session["objection"], session["round"] = owner.reference, owner.access_round
    session.save()
    visitor.client.cookies["sessionid"] = session.session_key
    for name in ("objections:overview", "objections:reply", "objections:complaint", "objections:evidence_file"):
        answer = visitor.client.get(reverse(name, kwargs=ROUTES[name].kwargs(owner)))
        assert answer.status_code == 200, name
    assert EmailAddress.objects.get(objection=owner).confirmed_at is not None
    assert Submission.objects.get().objection_id == owner.pk
