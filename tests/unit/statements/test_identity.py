"""By what Meta finds a person: lines for the pen on paper, nothing blank in a form, names as they were typed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from apps.legal.facts import Account, Behalf, Facts
from apps.legal.loading import load_lawbook
from apps.statements.composing import compose
from apps.statements.documents import Length
from apps.statements.texts import languages
from apps.statements.writing import BLANK
from tests.languages import FEW_CASES, with_languages
from tests.unit.statements.cases import CASES, course

LAWBOOK = load_lawbook()
CHILD = CASES["gdpr-child-with-account"]
REPRESENTED = CASES["gdpr-represented"]
BOTH = replace(CASES["gdpr-self-old-posts-and-children"], accounts=frozenset({Account.FACEBOOK, Account.WHATSAPP}))


def letter(facts, **others):
    return compose(facts, LAWBOOK, document="letter", course=course(**others)).text


def part(name, facts, **options):
    return next(item.text for item in compose(facts, LAWBOOK, **options).paragraphs if item.id.startswith(name))


@pytest.mark.parametrize(("case", "language"), with_languages(CASES, FEW_CASES))
def test_no_form_text_leaves_a_line_to_fill(case, language):
    for length in Length:
        assert "…" not in compose(CASES[case], LAWBOOK, length=length, language=language).text


def test_a_letter_leaves_a_line_for_everything_that_was_not_told():
    text = letter(replace(CHILD, name=""))

    assert f"Name of my child: {BLANK}\nMy own name: {BLANK}\nProfile on Instagram: {BLANK}\n" in text
    assert f"E-mail for your answer: {BLANK}" in text
    assert "Enclosed" not in text


def test_a_letter_has_the_names_as_they_were_typed():
    told = replace(CHILD, person_name="Max {Example}", account_names=((Account.INSTAGRAM, "max.example"),))

    text = letter(told, answer_email="finn@example.org")

    assert "Name of my child: Max {Example}" in text
    assert "Profile on Instagram: max.example" in text
    assert "E-mail for your answer: finn@example.org" in text
    assert BLANK not in text


def test_whoever_acts_for_another_adult_encloses_what_allows_it_and_offers_it_in_a_form():
    assert "Enclosed: copy of what allows me to act for this person." in letter(REPRESENTED)
    assert "I can show that I may act for this person." in compose(REPRESENTED, LAWBOOK).text


def test_without_an_account_a_letter_asks_where_the_content_is_and_for_no_profile():
    text = letter(CASES["gdpr-self-no-account"])

    assert f"Where the content is (link or description): {BLANK}" in text
    assert "Profile" not in text


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("behalf", list(Behalf))
def test_who_has_no_account_speaks_of_no_content_of_their_own(behalf, language):
    for variant in range(3):
        for length in Length:
            facts = Facts(country="DE", on_behalf_of=behalf)
            text = compose(facts, LAWBOOK, length=length, language=language, variant=variant, seed="x").text
            assert "own public content" not in text
            assert "own content" not in text.lower()
            assert "eigene" not in text
            assert "meine öffentlichen" not in text


def test_a_form_is_not_said_to_show_the_account_where_the_person_cannot_use_it_or_there_is_none():
    blocked = replace(CHILD, grounds=(*CASES["local_objection-child-two-companies"].grounds,))

    assert "The form shows" in compose(replace(CHILD, grounds=()), LAWBOOK).text
    assert "The form shows" not in compose(blocked, LAWBOOK).text
    assert "The form shows" not in compose(replace(CHILD, country="NG", grounds=()), LAWBOOK).text


def test_a_form_for_facebook_does_not_name_whatsapp_which_has_a_form_of_its_own():
    alone = replace(BOTH, accounts=frozenset({Account.WHATSAPP}))

    assert "WhatsApp" not in compose(BOTH, LAWBOOK).text
    assert "WhatsApp" in compose(alone, LAWBOOK).text


def test_a_letter_names_the_day_on_which_the_period_ends_and_a_form_does_not():
    # Posted on Monday 28 December 2026, assumed to arrive on 4 January 2027; one month from there.
    assert "4 February 2027" in letter(CASES["gdpr-self-one-ground"])
    assert "2027" not in compose(CASES["gdpr-self-one-ground"], LAWBOOK).text


def test_a_period_that_we_only_believe_to_know_is_asked_for_and_not_called_due():
    for country in ("MX", "KE", "JE", "GE"):
        for variant in range(3):
            text = part("deadline", Facts(country=country), variant=variant, seed="x")
            assert "ask" in text or "May I" in text
            assert "due" not in text
            assert "(" not in text
    assert "(Art. 44(2) PIPA Enforcement Decree)" in part("deadline", Facts(country="KR"))


def test_a_brazilian_text_names_the_breach_in_its_opening_and_no_test_of_european_law():
    for variant in range(3):
        opening = part("opening", CASES["lgpd-self"], variant=variant, seed="x")
        assert "Article 10, II" in opening
        assert "Article 11" in opening
        assert "particular situation" not in opening


def test_where_the_law_puts_the_burden_on_the_controller_the_letter_says_so():
    assert "demonstrate" in part("burden", Facts(country="JE"), seed="x", variant=0) or "prove" in part(
        "burden", Facts(country="JE"), seed="x", variant=1
    )
    for country in ("JE", "NG", "RS", "KE", "TH", "IM"):
        assert "I ask you to weigh" not in part("burden", Facts(country=country))
