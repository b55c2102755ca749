"""Help around the statement: what it has, why it is so, what may be too much."""

from __future__ import annotations

import html
import re

import pytest
from django.test import Client
from django.urls import resolve

from apps.legal.loading import load_lawbook
from apps.objections.answers import facts_from
from apps.objections.drafts import draft_of
from apps.objections.models import Objection, Statement
from apps.objections.why_words import reasons_for
from apps.questionnaire import steps
from apps.statements.texts import languages
from tests.integration.objections.test_statement_pages import written
from tests.visitor import PARENT_IN_GERMANY, WITHOUT_ACCOUNT_IN_IRELAND

pytestmark = pytest.mark.django_db

TOO_MUCH = "My daughter Lena was small. Call me on 020 7946 0958."
TELLS_TOO_MUCH = {**PARENT_IN_GERMANY, "your-own-words": {"own_words": TOO_MUCH}}
WITHOUT_A_REASON = {
    **{slug: answer for slug, answer in PARENT_IN_GERMANY.items() if slug != "about-children-in-photos"},
    "why-you-object": {"grounds": ["none"]},
    "your-own-words": {"own_words": ""},
}
IN_SWITZERLAND = {
    **{slug: answer for slug, answer in WITHOUT_A_REASON.items() if slug != "which-part"},
    "where-you-live": {"country": "CH"},
}
QUESTION = "Do you want Meta to know this?"


def words(response) -> str:
    """Return a page as it is read, on one line and without its tags."""
    text = re.sub(r"<(?:style|script).*?</(?:style|script)>", "", response.content.decode(), flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", text)).split())


# Too much told


def test_own_words_that_tell_too_much_are_asked_about_beside_the_answer():
    visitor = written(TELLS_TOO_MUCH)

    page = words(visitor.open("/check/"))

    assert QUESTION in page
    assert "“Lena”" in page or "Lena" in page.partition(QUESTION)[2]
    assert "020 7946 0958" in page.partition(QUESTION)[2]


def test_nobody_is_held_up_by_the_question():
    visitor = written(TELLS_TOO_MUCH)

    page = visitor.open("/statement/")

    assert QUESTION in words(page)
    assert TOO_MUCH in Statement.objects.get(length="full").text


def test_the_account_and_the_own_name_are_nothing_to_ask_about():
    visitor = written()

    assert QUESTION not in words(visitor.open("/check/"))
    assert QUESTION not in words(visitor.open("/statement/"))


def test_an_edit_that_tells_too_much_is_asked_about():
    visitor = written()

    visitor.send("/statement/change/?length=full", {"text": "I object. I live at 12 High Street."})

    assert QUESTION in words(visitor.page)
    assert "12 High Street" in words(visitor.page).partition(QUESTION)[2]


def test_what_was_found_is_shown_as_text():
    visitor = written()

    visitor.send("/statement/change/?length=full", {"text": 'I object: www.example.org/?a=1&b="2" is mine.'})

    found = visitor.text.partition("found")[2].partition("You decide.")[0]
    assert "www.example.org/?a=1&amp;b=&quot;2&quot;" in found


def test_many_findings_are_counted_and_not_all_listed():
    visitor = written()
    many = " ".join(f"kim{number}@example.org" for number in range(40))

    visitor.send("/statement/change/?length=full", {"text": f"I object. {many}"})

    asked = words(visitor.page).partition(QUESTION)[2].partition("You decide.")[0]
    assert "kim5@example.org" in asked
    assert "kim6@example.org" not in asked
    assert "and 34 more" in asked


# What the text has


def test_a_text_with_everything_says_so_without_a_score():
    visitor = written()

    page = words(visitor.open("/statement/"))

    assert "Yes: It says that you object" in page
    assert "No:" not in page
    assert "%" not in page.partition("What your text has")[2].partition("Why is each paragraph here?")[0]


def test_without_a_reason_two_ways_to_one_are_shown():
    visitor = written(WITHOUT_A_REASON)

    page = visitor.open("/statement/").content.decode()

    assert "There is no reason of your own in it" in page
    assert 'href="/questions/why-you-object/"' in page
    assert 'href="/questions/your-own-words/"' in page
    assert "No: It gives a reason from your life" in words(visitor.page)


def test_where_the_law_asks_for_no_reason_the_list_says_so():
    visitor = written(IN_SWITZERLAND)

    page = words(visitor.open("/statement/"))

    assert "The law where you live asks for none. It can still help." in page


def test_a_reason_that_no_longer_fits_is_named():
    visitor = written()

    visitor.answer("what-is-there", {"content": ["posts_comments"]})
    visitor.client.post("/check/")
    page = words(visitor.open("/statement/"))

    assert "Not in your text" in page
    assert "My children are in my photos" in page


def test_own_words_too_long_for_the_short_text_are_told():
    long = "The photos were meant for my grandparents, and for nobody else. " * 8
    visitor = written({**PARENT_IN_GERMANY, "your-own-words": {"own_words": long}})

    assert "Your own words are too long for the short text." in words(visitor.open("/statement/", length="short"))
    assert "Your own words are too long for the short text." not in words(visitor.open("/statement/"))


# Why it is so


@pytest.mark.parametrize("length", ["full", "short"])
@pytest.mark.parametrize("answers", [PARENT_IN_GERMANY, WITHOUT_ACCOUNT_IN_IRELAND])
def test_every_paragraph_can_be_opened(answers, length):
    visitor = written(answers)
    composed = draft_of(Objection.objects.get(), length).composed

    page = visitor.open("/statement/why/", length=length)

    # The menu of languages folds, too.
    main = page.content.decode().partition("<main")[2].partition("</main>")[0]
    assert main.count("<details") == len(composed.paragraphs)
    for paragraph in composed.paragraphs:
        assert html.escape(paragraph.text).replace("&#x27;", "’") in page.content.decode().replace("&#x27;", "’")


def test_a_reason_leads_back_to_its_answer_its_law_and_its_sources():
    visitor = written()

    page = visitor.open("/statement/why/").content.decode()

    assert 'href="/questions/about-children-in-photos/"' in page
    assert "GDPR Recital 38" in page
    assert 'href="https://eur-lex.europa.eu/' in page
    assert "not yet reviewed by a lawyer" in page


@pytest.mark.parametrize("answers", [PARENT_IN_GERMANY, WITHOUT_ACCOUNT_IN_IRELAND, WITHOUT_A_REASON])
def test_every_paragraph_names_questions_that_exist_and_apply(answers):
    written(answers)
    objection = Objection.objects.get()
    facts, lawbook = facts_from(objection.answers), load_lawbook()

    for length in ("full", "short"):
        for reason in reasons_for(draft_of(objection, length).composed, facts, lawbook):
            for origin in reason.origins:
                slug = resolve(origin.url).kwargs["slug"]
                assert steps.BY_SLUG[slug].asked_when(objection.answers), reason.text


@pytest.mark.parametrize("language", languages())
def test_every_paragraph_tells_who_looked_at_its_wording(language):
    visitor = written()
    visitor.client.post("/statement/write/", {"language": language})
    objection = Objection.objects.get()

    reasons = reasons_for(draft_of(objection, "full").composed, facts_from(objection.answers), load_lawbook())

    assert [reason.text for reason in reasons if reason.reviewed_on is None] == []


def test_an_edited_text_is_explained_as_it_was_made():
    visitor = written()
    visitor.send("/statement/change/?length=full", {"text": "I object. Mine."})

    page = words(visitor.open("/statement/why/"))

    assert "This is the text as we made it, without your own changes." in page


@pytest.mark.parametrize(
    "address", ["/statement/why/", "/statement/paragraphs/", "/statement/compare/", "/statement/letter/"]
)
def test_a_stranger_gets_nothing(address):
    written()

    page = Client().get(address)

    assert page.status_code == 404
    assert "Your answers are not here any more" in page.content.decode()


# Said differently


def test_said_differently_is_another_text_about_the_same():
    visitor = written()
    before = Statement.objects.get(length="full").composed_text

    visitor.client.post("/statement/write/", {"length": "full", "variant": "1"})

    page = html.unescape(visitor.open("/statement/").content.decode())
    newest = Statement.objects.filter(length="full").latest("created_at").composed_text
    assert newest != before
    assert newest in page


def test_a_double_click_on_say_it_differently_is_one_step():
    visitor = written()

    visitor.client.post("/statement/write/", {"variant": "1"})
    visitor.client.post("/statement/write/", {"variant": "1"})

    assert Objection.objects.get().variant == 1
    assert Statement.objects.filter(length="full").count() == 2


def test_three_times_said_differently_is_the_first_text_again():
    visitor = written()
    first = words(visitor.open("/statement/"))

    for variant in ("1", "2", "0"):
        visitor.client.post("/statement/write/", {"variant": variant})

    assert words(visitor.open("/statement/")) == first


def test_the_firm_tone_stays_when_answers_change():
    visitor = written()

    visitor.client.post("/statement/write/", {"tone": "firm"})
    visitor.answer("since-when", {"since_year": "2008"})
    visitor.client.post("/statement/write/")

    assert Objection.objects.get().tone == "firm"
    assert "Say it more plainly" in words(visitor.open("/statement/"))


@pytest.mark.parametrize("sent", [{"variant": "7"}, {"variant": "-1"}, {"variant": "x" * 500}, {"tone": "angry"}])
def test_a_wording_that_does_not_exist_changes_nothing(sent):
    visitor = written()

    page = visitor.client.post("/statement/write/", sent)

    assert page.status_code == 302
    assert (Objection.objects.get().variant, Objection.objects.get().tone) == (0, "plain")
