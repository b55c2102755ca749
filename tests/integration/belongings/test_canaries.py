"""What somebody wrote stands nowhere in the clear: no dump, no broker, no log, no session, no failing page."""

from __future__ import annotations

import io
import json
import logging
from datetime import timedelta

import pytest
from django.apps import apps
from django.core import mail
from django.utils import timezone

from apps.core import encrypted
from apps.core.models import Session
from apps.objections import erasing, returning
from apps.objections.models import Objection
from apps.outbox import delivery
from apps.outbox.models import Mail
from config.logs import JsonLine, Line, WithoutQuery
from tests.integration.belongings.canaries import CANARIES, NOT_TYPED, all_forms, text_fields, traces, walk, watched
from tests.visitor import PARENT_IN_GERMANY, WITHOUT_ACCOUNT_IN_IRELAND, Visitor

pytestmark = pytest.mark.django_db


def answered(kind: str) -> Mail:
    returning.answer_orders(now=timezone.now())
    return Mail.objects.filter(kind=kind).latest("pk")


def test_t63_every_field_in_which_somebody_can_write_has_a_canary_that_arrives():
    """T63: a new field without one fails here."""
    static = {field for form in all_forms() for field in text_fields(form)}

    with watched() as (met, arrived):
        walk(answered)

    assert static | met == set(CANARIES) | set(NOT_TYPED)
    assert arrived == set(CANARIES)


@pytest.mark.parametrize("before", ["", "a", "ab", "abc"])
def test_a_trace_is_found_in_clear_in_digits_and_in_base64(before):
    import base64

    text = f"{before}canary-words-7f3a, and more"

    assert traces("canary-words-7f3a", text)
    assert traces("canary-words-7f3a", text.encode().hex())
    assert traces("canary-words-7f3a", base64.b64encode(text.encode()))
    assert not traces("canary-words-7f3a", base64.b64encode(b"canary-other-7f3a"))


def test_t63_without_the_seal_the_canaries_would_be_found(monkeypatch):
    """The search itself can fail."""
    monkeypatch.setattr(encrypted, "_cipher", lambda key: Open())
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY | {"your-own-words": {"own_words": CANARIES["YourOwnWordsForm.own_words"]}})

    stored = Objection.objects.values_list("stored_answers", flat=True).get().stored

    assert traces(CANARIES["YourOwnWordsForm.own_words"], stored)


class Open:
    """A cipher that hides nothing."""

    def encrypt(self, nonce: bytes, value: bytes, bound: bytes) -> bytes:
        return value

    def decrypt(self, nonce: bytes, value: bytes, bound: bytes) -> bytes:
        return value


def test_t24_the_reference_in_a_dump_is_no_session():
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)
    stranger = Visitor()
    stranger.client.cookies["sessionid"] = Objection.objects.get().reference

    assert stranger.open("/overview/").status_code == 404


@pytest.fixture
def lines():
    """What really stands in the log, in both forms that it has."""
    written = []
    for formatter in (Line("%(levelname)s %(name)s %(message)s"), JsonLine()):
        handler = logging.StreamHandler(io.StringIO())
        handler.setFormatter(formatter)
        handler.addFilter(WithoutQuery())
        written.append(handler)
        logging.getLogger().addHandler(handler)
    yield lambda: [handler.stream.getvalue() for handler in written]
    for handler in written:
        logging.getLogger().removeHandler(handler)


# A place in each room where what was typed is at hand.
FAILING = {
    "/overview/evidence/": ("apps.objections.evidence.keep_evidence", {"mail": "canary-61", "called": "canary-61"}),
    "/statement/letter/": ("apps.objections.services.keep_postal_address", {"address": "canary-61", "keep": "on"}),
    "/questions/your-own-words/": ("apps.objections.services.record_answer", {"own_words": "canary-61"}),
    "/keep/": ("apps.objections.returning.keep_with_address", {"email": "canary-61@example.org"}),
    "/come-back/": ("apps.objections.returning.order_sign_in", {"email": "canary-61@example.org"}),
    "/come-back/return-code/": ("apps.objections.returning.use_return_code", {"code": "canary-61"}),
}


@pytest.mark.parametrize("path", FAILING)
def test_t61_a_failing_request_shows_logs_and_reports_nothing_of_what_was_typed(path, lines, monkeypatch):
    """T61: the error's own words repeat everything, as those of libraries do."""
    from tests.integration.access.conftest import opened

    place, values = FAILING[path]
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)
    visitor.send("/check/", {})
    visitor.client.raise_request_exception = False
    failed = []

    def fail(*args, **given):
        failed.append(1)
        raise RuntimeError(f"canary-61 {args} {given}")

    monkeypatch.setattr(place, fail)
    monkeypatch.setattr("apps.objections.links.is_well_formed", lambda code: True)
    visitor.send(path, {"opened": opened(), "website": "", **values} if "back" in path or "keep" in path else values)

    assert failed
    assert visitor.page.status_code == 500
    assert "canary-61" not in visitor.text
    for_people, for_machines = lines()
    entries = [json.loads(line) for line in for_machines.splitlines()]
    assert any(entry.get("error") == "RuntimeError" for entry in entries)
    # Where the site runs, lines are for machines; those for people are read on one's own machine only.
    assert "canary-61" not in for_machines
    assert mail.outbox == []
    assert for_people


def test_t62_a_forged_line_stays_inside_its_own(lines):
    """T62: through an address that is not found, and one that is refused."""
    visitor = Visitor()
    visitor.client.raise_request_exception = False
    for forged in (
        "%0d%0aERROR root forged",
        "%E2%80%A8ERROR root forged",
        "%0bERROR root forged",
        "%C2%85ERROR forged",
    ):
        visitor.client.get(f"/countries/x{forged}/")
        logging.getLogger("apps.core").error("not found: %s", f"/x{visitor.client.get('/x').request['PATH_INFO']}")
        logging.getLogger("apps.core").error("not found: /x\r\nERROR root forged\x1b[2K\u2028ERROR\x85ERROR\x0bERROR")

    for written in lines():
        for line in written.splitlines():
            assert not line.lstrip("\x1b[2K").startswith(("ERROR root forged", "ERROR forged"))
            assert "\x1b" not in line


def test_t74_a_journey_without_an_address_leaves_nothing_after_a_day():
    """T74: no row of anybody in any room, and no session."""
    visitor = Visitor()
    visitor.answer_all(WITHOUT_ACCOUNT_IN_IRELAND)
    visitor.send("/check/", {})
    visitor.send("/overview/evidence/", {"mail": "A mail", "called": "A title"})
    visitor.client.post("/reminders/", {"how": "all"})
    assert Objection.objects.get().statements.exists()

    after = timezone.now() + timedelta(hours=24, minutes=1)
    erasing.apply_retention(now=after)
    erasing.apply_retention(now=after)

    left = [model.__name__ for model in models_of_people() if model._base_manager.exists()]
    assert left == []


def test_t67_a_day_after_it_was_sent_the_outbox_holds_neither_body_nor_address():
    """T67."""
    walk(answered)
    for waiting in Mail.objects.order_by("pk"):
        delivery.deliver(waiting.pk)
    (sent,) = Mail.objects.filter(state="sent")
    assert sent.address == CANARIES["KeepForm.email"]
    before = erasing.apply_retention(now=timezone.now() + timedelta(hours=23, minutes=59))["mails"]
    after = erasing.apply_retention(now=timezone.now() + timedelta(hours=24, minutes=1))["mails"]

    assert (before, after) == (0, 1)
    for one in Mail.objects.all():
        kept = (one.address, one.subject, one.text, one.html, one.unsubscribe_url)
        assert (*kept, one.address_hash) == (None, None, None, None, None, "")


def models_of_people():
    """Return every model that may hold a row because of somebody who came by."""
    from apps.objections.exporting import NOT_OF_ONE_PERSON

    rooms = [
        model for room in ("objections", "reminders", "outbox") for model in apps.get_app_config(room).get_models()
    ]
    return [Session] + [model for model in rooms if model.__name__ not in NOT_OF_ONE_PERSON]
