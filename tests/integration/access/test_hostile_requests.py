"""Requests that no page of ours would send: more fields, other steps, other methods, other hosts, far too much."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone

from apps.core.text import clean_text
from apps.objections.models import EmailAddress, Objection, Submission
from apps.questionnaire.steps import STEPS
from tests.integration.access.conftest import begin, keep, opened, worker_runs
from tests.visitor import PARENT_IN_GERMANY, Visitor

pytestmark = pytest.mark.django_db

EXTRA = {
    "id": "1",
    "pk": "1",
    "objection": "1",
    "objection_id": "1",
    "reference": "chosen-by-me",
    "row_key": "11111111-1111-4111-8111-111111111111",
    "kept_by": "email",
    "access_round": "7",
    "active_at": "2099-01-01",
    "confirmed_at": "2026-11-23",
    "status": "honoured",
    "reply_due_on": "2099-01-01",
    "is_staff": "1",
    "stored_answers": "{}",
    "values": "{}",
    "answered": "your-own-words",
    "started_from": "x",
    "__proto__": "x",
}


def test_fields_that_no_form_has_are_ignored(mailbox):
    """T34: extra POST fields change nothing."""
    visitor = begin()
    before = Objection.objects.get()
    others = Visitor()
    others.answer("where-you-live", {"country": "AT"})

    visitor.answer("your-own-words", {"own_words": "My words"} | EXTRA)
    visitor.send("/check/", EXTRA)
    visitor.client.post("/keep/", {"email": "kim@example.org", "opened": opened(), "website": ""} | EXTRA)
    visitor.client.post("/my-objections/", {"objection": str(Objection.objects.latest("pk").row_key)})
    today = timezone.localdate()
    visitor.client.post("/sent/", EXTRA | {"sent_on": today.isoformat(), "sent_by": "form"})

    after = Objection.objects.get(pk=before.pk)
    for name in ("reference", "row_key", "kept_by", "access_round", "form_key"):
        assert getattr(after, name) == getattr(before, name), name
    assert after.active_at.date() == today
    assert set(after.answers.values) <= set(before.answers.values) | {"own_words"}
    assert EmailAddress.objects.get().confirmed_at is None
    submission = Submission.objects.get()
    assert (submission.objection, submission.status) == (after, "sent")
    assert submission.reply_due_on.year < 2099
    assert visitor.client.get("/my-objections/").context["current"] == after


@pytest.mark.parametrize("slug", [step.slug for step in STEPS[1:]])
def test_a_step_that_is_skipped_or_not_asked_leads_to_the_first_open_one(slug):
    """T35: by GET and by POST, for every question there is; nothing is stored."""
    visitor = Visitor()
    visitor.answer("where-you-live", {"country": "IE"})
    before = Objection.objects.get().answers
    values = {"form_key": "k", "own_words": "x", "region": "DE-BY", "accounts": "facebook", "linked": "no"}
    is_next = slug == "whose-information"

    asked = visitor.client.get(f"/questions/{slug}/")
    sent = visitor.client.post(f"/questions/{slug}/", values)

    assert Objection.objects.get().answers == before
    if is_next:
        assert (asked.status_code, sent.status_code) == (200, 200)
    else:
        assert asked["Location"] == sent["Location"] == "/questions/whose-information/"


@pytest.mark.parametrize(
    "path", ["/check/", "/statement/", "/hand-over/", "/hand-over/help-hub/", "/sent/", "/overview/"]
)
def test_pages_after_the_questions_lead_back_to_the_first_open_one(path):
    """T35: nothing after the questions opens before they are answered."""
    visitor = Visitor()
    visitor.answer("where-you-live", {"country": "IE"})

    visitor.open(path)

    assert visitor.address in {"/questions/whose-information/", "/overview/"}
    assert visitor.page.status_code == 200
    assert not Objection.objects.get().statements.exists()


# Their links carry the proof, or they change nothing but a language.
WITHOUT_KEY = {"set_language", "objections:stop_mails", "objections:never_write"}
ARGUMENTS = {
    "int": "1",
    "uuid": "11111111-1111-4111-8111-111111111111",
    "slug": "facebook",
    "str": "abcdefghijklmnop",
}


def every_route(patterns=None, start="/", namespace=""):
    for pattern in patterns if patterns is not None else get_resolver("config.urls").url_patterns:
        route = str(pattern.pattern)
        for converter, value in ARGUMENTS.items():
            while f"<{converter}:" in route:
                before, _, rest = route.partition(f"<{converter}:")
                route = before + value + rest.partition(">")[2]
        if isinstance(pattern, URLResolver):
            yield from every_route(pattern.url_patterns, start + route, pattern.namespace or namespace)
        elif isinstance(pattern, URLPattern):
            yield f"{namespace}:{pattern.name}" if namespace else str(pattern.name), start + route


ROUTES = list(every_route())


@pytest.mark.parametrize(("name", "path"), ROUTES, ids=[name for name, _ in ROUTES])
def test_no_form_is_taken_without_its_key_and_no_other_method_at_all(name, path):
    """T38, T39: from the list of routes: POST without the key 403, strange methods 405 or as if without a session."""
    assert "<" not in path
    visitor = begin()
    stranger = Client(enforce_csrf_checks=True, raise_request_exception=False)
    stranger.cookies["sessionid"] = visitor.client.cookies["sessionid"].value
    before = Objection.objects.get()

    posted = stranger.post(path, {"answer": "worked"}).status_code
    strange = [getattr(stranger, method)(path).status_code for method in ("put", "delete", "patch", "trace")]

    if name in WITHOUT_KEY:
        assert posted in {302, 404}
    else:
        assert posted == 403
    # PUT and its like are asked for the key as well, before the page looks at the method.
    assert set(strange) <= {403, 404, 405} or name in WITHOUT_KEY
    assert strange[3] in {404, 405} or name == "set_language"
    after = Objection.objects.get()
    assert (after.answers, after.access_round, after.kept_by) == (before.answers, before.access_round, before.kept_by)


@pytest.mark.parametrize(
    "host", ["evil.example", "testserver.evil.example", "testserver@evil.example", "", "a b", "x" * 300]
)
def test_a_host_of_others_is_refused_with_a_plain_page(host):
    """T40: 400, whatever the page."""
    for path in ("/", "/come-back/", "/overview/"):
        page = Client(raise_request_exception=False).get(path, headers={"host": host})
        assert page.status_code == 400
        assert "evil" not in page.content.decode()
        assert "We could not read that" in page.content.decode()


def test_links_in_mails_have_the_configured_origin_whatever_host_was_asked(mailbox, settings):
    """T40: also where another host of ours is allowed, and whatever a proxy header says."""
    settings.ALLOWED_HOSTS = ["testserver", "other.example.org"]
    visitor = begin()

    visitor.client.post(
        "/keep/",
        {"email": "kim@example.org", "opened": opened(), "website": ""},
        headers={"host": "other.example.org", "x-forwarded-host": "evil.example"},
    )
    worker_runs()

    mail = mailbox.mails[0]
    assert "http://testserver/link/confirm/" in mail["text"]
    assert "other.example.org" not in mail["text"] + mail["html"]
    assert "evil.example" not in mail["text"] + mail["html"]


ACCENTS = "a" + "\u0301" * 40
LARGE = {
    "10 MB in one field": urlencode({"form_key": "k", "own_words": "x" * 10_000_000}),
    "100,000 fields": "&".join(f"f{number}=1" for number in range(100_000)),
    "301 fields": "form_key=k&own_words=x&" + "&".join(f"f{number}=1" for number in range(299)),
    "1 MB of accents": urlencode({"form_key": "k", "own_words": (ACCENTS * 13_000)[:500_000]}),
}


@pytest.mark.parametrize("name", LARGE)
@pytest.mark.parametrize("path", ["/questions/your-own-words/", "/come-back/", "/keep/"])
def test_far_too_much_is_refused_and_nothing_is_lost(name, path):
    """T45: 10 MB field, 100,000 fields, 1 MB of accents: 400 in plain words. Its time: `benchmarks.large_input`."""
    visitor = begin()
    visitor.client.raise_request_exception = False
    before = Objection.objects.get().answers

    page = visitor.client.post(path, LARGE[name], content_type="application/x-www-form-urlencoded")

    assert page.status_code == 400
    assert "too large" in page.content.decode()
    assert Objection.objects.get().answers == before


def test_far_too_much_in_a_form_with_files_is_refused_too():
    """T45: multipart has its own way in."""
    visitor = begin()
    visitor.client.raise_request_exception = False

    page = visitor.client.post("/questions/your-own-words/", {"form_key": "k", "own_words": "x" * 10_000_000})
    fields = visitor.client.post("/questions/your-own-words/", {f"f{number}": "1" for number in range(1_000)})

    assert (page.status_code, fields.status_code) == (400, 400)


def test_accents_that_fit_are_counted_and_refused_in_words():
    """T45: 100,000 accents on one letter stay below the limit of the request; the form says what to do."""
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)
    text = "a" + "\u0301" * 20_000

    page = visitor.answer("your-own-words", {"own_words": text})

    assert page.status_code == 200
    assert "Shorten this to 5,000 characters or less" in visitor.text
    assert clean_text(text) == text
    assert Objection.objects.get().answers.get("own_words") == PARENT_IN_GERMANY["your-own-words"]["own_words"]


@pytest.mark.parametrize(
    "body", [b"form_key=k&own_words=%ED%A0%80%FF%00x", b"form_key=k&own_words=\xed\xa0\x80\xffx", b"=&&;%%%"]
)
def test_bytes_that_are_no_text_are_no_error_of_ours(body):
    """T44: surrogates and broken bytes: taken out or replaced, never a 500."""
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)

    page = visitor.client.post(
        "/questions/your-own-words/", body, content_type="application/x-www-form-urlencoded", follow=True
    )

    assert page.status_code == 200
    stored = Objection.objects.get().answers.get("own_words")
    assert "\x00" not in stored
    stored.encode()


def test_an_old_cookie_or_a_forged_one_is_no_error_of_ours(mailbox):
    """T36: whatever stands in the small cookie."""
    for value in ("", "~", "~~", "~~~~", "a~xx~b:c:d", "\x7f~de~" + "x" * 3000, "~de~..:::"):
        client = Client()
        client.cookies["small"] = value
        assert client.get("/come-back/").status_code == 200
        assert client.get("/link/").status_code == 410
    keep(mailbox)
