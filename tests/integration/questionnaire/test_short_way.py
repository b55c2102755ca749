"""The short way: a few essential questions, then a text that can be copied; the others make it stronger."""

from __future__ import annotations

import pytest

from apps.objections.models import Objection, Statement
from tests.visitor import PARENT_IN_GERMANY, WITHOUT_ACCOUNT_IN_IRELAND, Visitor

pytestmark = pytest.mark.django_db

ESSENTIAL = {
    "where-you-live": {"country": "DE"},
    "whose-information": {"on_behalf_of": "self"},
    "your-accounts": {"accounts": ["facebook", "instagram"]},
}


def test_three_answers_lead_to_a_text_that_can_be_copied():
    visitor = Visitor()

    visitor.answer_all(ESSENTIAL)
    assert visitor.address == "/ready/"
    visitor.send("/check/", {})

    assert visitor.address == "/statement/"
    text = Statement.objects.get(length="full").composed_text
    assert "object" in text
    assert "21(1)" in text
    # The Land decides who looks at a complaint, so the letter does not wait for it.
    assert "region" not in Objection.objects.get().answers.values


def test_no_statement_is_written_before_the_essential_questions_are_answered():
    visitor = Visitor()
    visitor.answer("where-you-live", {"country": "DE"})

    visitor.send("/check/", {})
    assert visitor.address == "/questions/whose-information/"
    visitor.open("/ready/")

    assert visitor.address == "/questions/whose-information/"
    assert not Statement.objects.exists()


def test_where_the_part_of_a_country_changes_the_law_it_is_essential():
    visitor = Visitor()

    visitor.answer("where-you-live", {"country": "DK"})

    assert visitor.address == "/questions/which-part/"


def test_what_makes_it_stronger_can_be_skipped_and_left_for_later():
    visitor = Visitor()
    visitor.answer_all(ESSENTIAL)

    visitor.answer("your-own-words", {"own_words": "These are pictures of my garden."})
    visitor.send("/check/", {})

    assert "These are pictures of my garden." in Statement.objects.get(length="full").composed_text


def test_an_answer_changed_from_the_check_page_leads_back_to_it():
    visitor = Visitor()
    visitor.answer_all(ESSENTIAL)

    visitor.send("/questions/whose-information/?to=check", {"on_behalf_of": "child"})

    assert visitor.address == "/check/"
    visitor.send("/questions/whose-information/?to=//evil.example.org", {"on_behalf_of": "self"})
    assert visitor.address == "/questions/which-part/"


def test_somebody_without_an_account_is_led_to_the_reasons_first():
    visitor = Visitor()

    visitor.answer_all({slug: WITHOUT_ACCOUNT_IN_IRELAND[slug] for slug in list(WITHOUT_ACCOUNT_IN_IRELAND)[:3]})

    assert '<a class="button" href="/stronger/">' in visitor.text


def test_the_text_so_far_follows_the_page_and_keeps_nothing():
    visitor = Visitor()
    visitor.answer_all(ESSENTIAL)
    before = Objection.objects.get().answers

    visitor.page = visitor.client.post(
        "/questions/your-own-words/so-far/", {"form_key": "k", "own_words": "Only for my <b>family</b>."}
    )

    assert "Only for my &lt;b&gt;family&lt;/b&gt;." in visitor.text
    assert "<html" not in visitor.text
    assert Objection.objects.get().answers == before
    assert not Statement.objects.exists()


def test_the_text_so_far_is_the_one_that_is_written_then():
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)

    visitor.open("/questions/your-own-words/?to=check")
    shown = visitor.page.context["so_far"]["paragraphs"]
    visitor.send("/check/", {})

    assert "\n\n".join(shown) == Statement.objects.get(length="full").composed_text


def test_no_text_so_far_for_a_question_that_is_not_open():
    visitor = Visitor()
    visitor.answer("where-you-live", {"country": "IE"})

    assert visitor.client.post("/questions/your-own-words/so-far/", {}).status_code == 404
    assert visitor.client.post("/questions/nothing-of-the-kind/so-far/", {}).status_code == 404
    assert Visitor().client.post("/questions/your-own-words/so-far/", {}).status_code == 404


@pytest.mark.own_wordings
def test_two_people_with_the_same_answers_get_different_sentences():
    texts = set()
    for _ in range(8):
        visitor = Visitor()
        visitor.answer_all(ESSENTIAL)
        visitor.send("/check/", {})
        texts.add(Statement.objects.filter(length="full").latest("pk").composed_text)

    assert len(texts) > 1
