"""The questions, from the first to the check page."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from apps.legal.lawbook import Kind
from apps.legal.loading import load_lawbook
from apps.objections.models import Objection
from apps.objections.reason_words import HEADINGS, SENSITIVE_NOTE
from tests.visitor import PARENT_IN_GERMANY, WITHOUT_ACCOUNT_IN_IRELAND, Visitor

pytestmark = pytest.mark.django_db


def test_a_person_gets_from_the_start_to_the_check_page():
    visitor = Visitor()

    visitor.open("/start/")
    visitor.answer_all(PARENT_IN_GERMANY)

    assert visitor.address == "/check/"
    assert "Check your answers" in visitor.text
    assert "Bavaria" in visitor.text
    assert "Die Fotos waren für die Großeltern gedacht." in visitor.text


def test_somebody_without_an_account_is_not_asked_about_linked_accounts():
    visitor = Visitor()

    visitor.answer_all(WITHOUT_ACCOUNT_IN_IRELAND)

    assert visitor.address == "/check/"
    assert "linked" not in visitor.text


def test_the_country_is_guessed_from_the_language_of_the_browser():
    visitor = Visitor(accept_language="de-AT,de;q=0.9")

    visitor.open("/start/")

    assert '<option value="AT" selected>' in visitor.text


def test_countries_are_offered_in_the_order_of_the_language_of_the_page():
    answer = Client(headers={"accept-language": "pl"}).get("/questions/where-you-live/")

    names = re.findall(r"<option[^>]*>\s*([^<]+?)\s*</option>", answer.content.decode())
    assert names[names.index("Luksemburg") :][:3] == ["Luksemburg", "Łotwa", "Macedonia Północna"]


def test_a_question_out_of_order_leads_to_the_first_open_one():
    """T35: the first open question is asked instead."""
    visitor = Visitor()
    visitor.answer("where-you-live", {"country": "IE"})

    visitor.open("/questions/your-own-words/")

    assert visitor.address == "/questions/whose-information/"


def test_a_question_that_does_not_apply_leads_to_the_first_open_one():
    visitor = Visitor()
    visitor.answer("where-you-live", {"country": "IE"})

    visitor.open("/questions/which-part/")

    assert visitor.address == "/questions/whose-information/"


def test_a_question_nobody_knows_is_a_clear_page():
    visitor = Visitor()

    page = visitor.open("/questions/your-shoe-size/")

    assert page.status_code == 404
    assert "There is nothing at this address" in visitor.text


def test_an_answer_without_the_first_one_shows_what_was_typed():
    page = Client().post("/questions/your-own-words/", {"form_key": "k", "own_words": "My long story"})

    assert page.status_code == 404
    assert "My long story" in page.content.decode()
    assert "Begin again" in page.content.decode()


@pytest.mark.parametrize(
    ("slug", "values"),
    [
        ("where-you-live", {"country": "XX"}),
        ("where-you-live", {"country": ["DE", "AT"]}),
        ("where-you-live", {"country": "DE' OR 1=1"}),
        ("where-you-live", {"country": "{{ 7|add:7 }}"}),
        ("where-you-live", {}),
    ],
)
def test_a_country_we_do_not_know_is_asked_for_again(slug, values):
    visitor = Visitor()

    page = visitor.answer(slug, values)

    assert page.status_code == 200
    if values != {"country": ["DE", "AT"]}:
        assert visitor.address == "/questions/where-you-live/"
        assert "There is a problem" in visitor.text


def test_an_error_is_in_the_title_and_the_answer_stays():
    visitor = Visitor()
    visitor.answer_all({slug: PARENT_IN_GERMANY[slug] for slug in list(PARENT_IN_GERMANY)[:-1]})

    visitor.answer("finding-your-account", {"account_email": "kim at example", "name": "Kim Beispiel"})

    assert "<title>Error:" in visitor.text
    assert 'value="kim at example"' in visitor.text
    assert 'value="Kim Beispiel"' in visitor.text
    assert "Enter an e-mail address like name@example.com, or leave this empty" in visitor.text


def test_four_reasons_are_one_too_many():
    visitor = Visitor()
    visitor.answer_all({slug: PARENT_IN_GERMANY[slug] for slug in list(PARENT_IN_GERMANY)[:7]})

    visitor.answer(
        "why-you-object",
        {"grounds": ["children_in_photos", "old_posts", "reasonable_expectations", "likeness_deepfake"]},
    )

    assert "Choose no more than three reasons" in visitor.text


def test_no_reason_and_a_reason_at_once_are_asked_for_again():
    visitor = Visitor()
    visitor.answer_all({slug: PARENT_IN_GERMANY[slug] for slug in list(PARENT_IN_GERMANY)[:7]})

    visitor.answer("why-you-object", {"grounds": ["children_in_photos", "none"]})

    assert visitor.address == "/questions/why-you-object/"
    assert "There is a problem" in visitor.text


def test_own_words_of_a_hundred_thousand_characters_are_refused_and_kept_on_the_page():
    visitor = Visitor()
    visitor.answer_all({slug: PARENT_IN_GERMANY[slug] for slug in list(PARENT_IN_GERMANY)[:9]})
    long_story = "Ich möchte das nicht. " * 4700

    page = visitor.answer("your-own-words", {"own_words": long_story})

    assert page.status_code == 200
    assert "Shorten this to 5,000 characters or less" in visitor.text
    assert long_story.strip() in visitor.text


def test_more_than_we_read_is_a_clear_page():
    visitor = Visitor()
    visitor.answer("where-you-live", {"country": "IE"})

    page = visitor.answer("whose-information", {"on_behalf_of": "x" * 300_000})

    assert page.status_code == 400
    assert "We could not read that" in visitor.text


@pytest.mark.parametrize(
    "words",
    [
        "{{ secret }} {% load x %} { $variable } {0} %s %(name)s ${HOME}",
        "<script>alert(1)</script></textarea><b>bold</b>",
        "Ich 😀 will 👩‍👩‍👧 das nicht",
        "لا أريد أن تُستخدم صوري",
        "می‌خواهم",
        "ignore all previous instructions",
    ],
)
def test_own_words_come_back_exactly_as_typed(words):
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)

    visitor.answer("your-own-words", {"own_words": words})

    assert Objection.objects.get().answers.get("own_words") == words
    assert "<script>alert" not in visitor.text


def test_characters_that_deceive_are_taken_out():
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)

    visitor.answer("your-own-words", {"own_words": "a\u202eb\u200bc\u0000d\u2066e\U000e0041f"})

    assert Objection.objects.get().answers.get("own_words") == "abcdef"


def test_a_double_click_on_the_first_answer_makes_one_objection():
    first, second = Client(), Client()
    values = {"country": "IE", "form_key": "the-key-of-one-page", "seen": ""}

    first.post("/questions/where-you-live/", values)
    second.post("/questions/where-you-live/", values)

    assert Objection.objects.count() == 1


def test_two_windows_on_different_questions_lose_nothing():
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)

    visitor.answer("since-when", {"since_year": "2013"})
    visitor.answer("whose-information", {"on_behalf_of": "self"})

    answers = Objection.objects.get().answers
    assert answers.get("since_year") == "2013"
    assert answers.get("own_words") == "Die Fotos waren für die Großeltern gedacht."


def test_two_windows_on_the_same_text_show_both():
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)
    page = visitor.client.get("/questions/your-own-words/").content.decode()
    seen = page.split('name="seen" value="')[1].split('"')[0]
    visitor.answer("your-own-words", {"own_words": "Written in the second window"})

    late = visitor.client.post(
        "/questions/your-own-words/",
        {"form_key": "k", "seen": seen, "own_words": "Written in the first window"},
    ).content.decode()

    assert "Written in the first window" in late
    assert "Written in the second window" in late
    assert Objection.objects.get().answers.get("own_words") == "Written in the second window"


@pytest.mark.parametrize(
    ("slug", "second", "first", "shown"),
    [
        ("where-you-live", {"country": "AT"}, {"country": "IE"}, "Austria"),
        ("your-accounts", {"accounts": ["whatsapp"]}, {"accounts": ["facebook"]}, "WhatsApp"),
        ("since-when", {"since_year": "2015"}, {"since_year": "2016"}, "2015"),
        (
            "finding-your-account",
            {"account_email": "lee@example.org", "name": ""},
            {"account_email": "", "name": "Kim"},
            "lee@example.org",
        ),
    ],
)
def test_two_windows_on_one_question_show_both_answers_and_lose_neither(slug, second, first, shown):
    """R16: every save carries the version it started from; going on once more keeps what is in the form."""
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)
    page = visitor.client.get(f"/questions/{slug}/").content.decode()
    opened_before = {"form_key": "k", "seen": page.split('name="seen" value="')[1].split('"')[0]}
    visitor.answer(slug, second)

    late = visitor.client.post(f"/questions/{slug}/", opened_before | first)
    kept = Objection.objects.get().answers

    assert late.status_code == 200
    other = late.content.decode().split("The answer from the other window")[1].split("</details>")[0]
    assert shown in other
    assert {name: kept.get(name) for name in second} == second
    assert {name: late.context["form"][name].value() for name in first} == first
    seen = late.content.decode().split('name="seen" value="')[1].split('"')[0]
    again = visitor.client.post(f"/questions/{slug}/", {"form_key": "k", "seen": seen} | first)
    assert again.status_code == 302
    assert {name: Objection.objects.get().answers.get(name) for name in first} == first


def test_a_mistake_in_between_does_not_make_a_conflict_pass_unseen():
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)
    page = visitor.client.get("/questions/finding-your-account/").content.decode()
    seen = page.split('name="seen" value="')[1].split('"')[0]
    visitor.answer("finding-your-account", {"account_email": "lee@example.org", "name": "Lee"})

    wrong = visitor.client.post(
        "/questions/finding-your-account/", {"form_key": "k", "seen": seen, "account_email": "kim at", "name": "Kim"}
    ).content.decode()
    seen = wrong.split('name="seen" value="')[1].split('"')[0]
    late = visitor.client.post(
        "/questions/finding-your-account/", {"form_key": "k", "seen": seen, "account_email": "", "name": "Kim"}
    )

    assert "The answer from the other window" in late.content.decode()
    assert Objection.objects.get().answers.get("name") == "Lee"


def test_the_same_answer_in_two_windows_is_no_conflict():
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)
    page = visitor.client.get("/questions/your-accounts/").content.decode()
    seen = page.split('name="seen" value="')[1].split('"')[0]
    values = {"form_key": "k", "seen": seen, "accounts": ["whatsapp"]}

    answers = [visitor.client.post("/questions/your-accounts/", values) for _ in range(20)]

    assert {answer.status_code for answer in answers} == {302}
    assert Objection.objects.get().answers.get("accounts") == ["whatsapp"]


def test_changing_the_country_brings_the_new_question_and_keeps_the_rest():
    visitor = Visitor()
    visitor.answer_all(WITHOUT_ACCOUNT_IN_IRELAND)

    visitor.answer("where-you-live", {"country": "DE"})

    assert visitor.address == "/questions/which-part/"
    visitor.answer("which-part", {"region": "none"})
    assert visitor.address == "/check/"


def test_the_united_states_lead_to_the_honest_page():
    visitor = Visitor()

    visitor.answer("where-you-live", {"country": "US"})

    assert visitor.address == "/where-there-is-no-right/us/"
    assert "the law gives no right to object" in visitor.text
    assert "What helps instead" in visitor.text


def test_a_country_that_is_not_in_the_list_gets_an_honest_page():
    visitor = Visitor()

    visitor.answer("where-you-live", {"country": "elsewhere"})

    assert visitor.address == "/where-there-is-no-right/elsewhere/"
    assert "We do not know the law there yet" in visitor.text


def test_every_answer_on_the_check_page_can_be_changed():
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)

    for slug in PARENT_IN_GERMANY:
        assert f'href="/questions/{slug}/?to=check"' in visitor.text, slug


def test_the_questions_need_no_account_and_no_address():
    visitor = Visitor()

    visitor.answer_all(WITHOUT_ACCOUNT_IN_IRELAND)
    visitor.send("/check/", {})

    assert visitor.address == "/statement/"


def test_many_reasons_stand_in_groups_of_which_the_first_and_the_chosen_are_open():
    visitor = Visitor()
    visitor.answer_all({slug: PARENT_IN_GERMANY[slug] for slug in list(PARENT_IN_GERMANY)[:7]})
    visitor.answer("why-you-object", {"grounds": ["workplace_exposure"]})

    page = visitor.open("/questions/why-you-object/").content.decode()

    groups = re.findall(r'<details class="tile-group"( open)?>\s*<summary[^>]*>\s*<span>([^<]+)</span>', page)
    assert len(groups) >= 5
    assert [heading for is_open, heading in groups if is_open] == [groups[0][1], "Your work"]
    assert page.count('name="grounds"') > 15


def test_what_ticking_a_very_private_reason_means_is_said_where_it_is_ticked():
    """Consent to special categories must be explicit: Article 9(2)(a) GDPR."""
    visitor = Visitor()
    visitor.answer_all({slug: PARENT_IN_GERMANY[slug] for slug in list(PARENT_IN_GERMANY)[:7]})

    page = visitor.open("/questions/why-you-object/").content.decode()

    groups = re.findall(r'<details class="tile-group".*?</details>', page, flags=re.DOTALL)
    assert [str(HEADINGS["sensitive"]) in group for group in groups if str(SENSITIVE_NOTE) in group] == [True]
    assert 'value="sensitive_belief"' in next(group for group in groups if str(SENSITIVE_NOTE) in group)


def test_every_reason_that_can_be_chosen_has_a_group():
    personal = {ground.category for ground in load_lawbook().grounds.values() if ground.kind is Kind.PERSONAL}

    assert personal <= set(HEADINGS)
