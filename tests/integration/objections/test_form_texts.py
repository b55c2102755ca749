"""What stands in which form: WhatsApp's own, what is sensitive, the name of the person spoken for."""

from __future__ import annotations

import re

import pytest

from apps.objections.models import Objection, Statement, Submission
from apps.objections.services import record_answer
from tests.integration.objections.test_statement_help import words
from tests.integration.objections.test_statement_pages import written

pytestmark = pytest.mark.django_db


def answered(slug, **values):
    """A visitor who has written a statement with these answers besides."""
    visitor = written()
    objection = Objection.objects.get()
    record_answer(objection_id=objection.pk, slug=slug, values=values, now=objection.active_at)
    visitor.send("/statement/write/", {"length": "full"})
    return visitor


def shown(visitor, address: str) -> str:
    """Return the text that a page gives to be copied."""
    found = re.search(r'id="statement-text"[^>]*>(.*?)</div>', visitor.open(address).content.decode(), re.DOTALL)
    assert found is not None
    return found[1]


def test_whatsapps_form_gets_a_text_that_names_whatsapp_and_facebooks_one_that_does_not():
    visitor = answered("your-accounts", accounts=["facebook", "whatsapp"])

    facebook = shown(visitor, "/hand-over/facebook/?length=full")
    whatsapp = shown(visitor, "/hand-over/whatsapp/?length=full")

    assert "Facebook" in facebook
    assert "WhatsApp" not in facebook
    assert "WhatsApp" in whatsapp
    assert "Facebook" not in whatsapp


def test_what_is_noted_as_sent_to_whatsapp_is_what_its_form_got():
    visitor = answered("your-accounts", accounts=["facebook", "whatsapp"])

    visitor.send("/sent/?length=full", {"accounts": ["whatsapp"], "sent_by": "form", "sent_on": "2026-11-25"})

    text = Submission.objects.get().text
    assert "WhatsApp" in text
    assert "Facebook" not in text


def test_what_is_sensitive_can_be_left_out_and_brought_back():
    visitor = answered("why-you-object", grounds=["sensitive_health", "old_posts"])
    assert "health" in Statement.objects.filter(length="full").latest("pk").text

    visitor.send("/statement/write/", {"length": "full", "sensitive": "out"})
    left_out = words(visitor.open("/statement/?length=full"))
    visitor.send("/statement/write/", {"length": "full", "sensitive": "in"})
    brought_back = words(visitor.open("/statement/?length=full"))

    assert "my health" not in left_out
    assert re.search("very personal|most personal", left_out)
    assert "Name what is sensitive again" in left_out
    assert "health" in brought_back
    assert "Leave out what is sensitive" in brought_back


def test_who_files_for_a_child_may_give_its_name_but_need_not():
    visitor = answered("whose-information", on_behalf_of="child")

    page = words(visitor.open("/questions/finding-your-account/"))

    assert "Name of your child" in page
    assert "It stands in your statement" in page
    visitor.send("/questions/finding-your-account/", {"name": "Kim", "person_name": "Max Beispiel"})
    visitor.send("/statement/write/", {"length": "full"})
    assert "Name of my child: Max Beispiel" in Statement.objects.filter(length="full").latest("pk").text
