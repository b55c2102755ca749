"""A text in one language can be read in the language of the page, and only read."""

import html
import re

import pytest

from apps.languages import OFFERED, own_name
from apps.objections.models import Objection, Statement
from tests.visitor import PARENT_IN_GERMANY, Visitor

pytestmark = pytest.mark.django_db

COPY = re.compile(r"<summary>What it says, in your language</summary>.*?</details>", re.DOTALL)


@pytest.fixture
def visitor():
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)
    visitor.client.post("/statement/write/")
    return visitor


def shown(visitor, **headers):
    return visitor.client.get("/statement/", headers=headers).content.decode()


def test_a_text_in_the_language_of_the_page_has_no_copy(visitor):
    page = shown(visitor)

    assert COPY.search(page) is None


def test_a_text_in_another_language_is_told_in_the_language_of_the_page(visitor):
    visitor.client.post("/statement/write/", {"language": "de"})

    page = shown(visitor)

    copy = COPY.search(page)[0]
    assert '<p class="own-words" lang="en">' in copy
    assert "I object" in html.unescape(copy)
    assert "hereby" not in copy
    assert Objection.objects.get().statement_language == "de"


def test_the_copy_cannot_be_copied_or_sent_and_nothing_of_it_is_kept(visitor):
    visitor.client.post("/statement/write/", {"language": "de"})
    before = Statement.objects.count()

    copy = COPY.search(shown(visitor))[0]

    assert "<button" not in copy
    assert "<form" not in copy
    assert "<textarea" not in copy
    assert Statement.objects.count() == before
    assert "I object" not in visitor.client.get("/statement/objection-to-meta.txt").content.decode()


def test_the_copy_says_that_what_was_changed_by_hand_is_not_in_it(visitor):
    visitor.client.post("/statement/write/", {"language": "de"})
    unchanged = COPY.search(shown(visitor))[0]
    statement = Statement.objects.get(language="de", length="full")
    visitor.client.post(
        "/statement/change/", {"text": f"{statement.text}\n\nNoch etwas.", "revision": statement.revision}
    )

    changed = COPY.search(shown(visitor))[0]

    assert "What you changed by hand is not in it." not in unchanged
    assert "What you changed by hand is not in it." in changed
    assert "Noch etwas." not in changed


def test_the_language_of_the_text_is_chosen_among_all_and_not_that_of_the_page(visitor):
    page = shown(visitor)

    options = re.findall(r'<option value="([\w-]+)" lang="[\w-]+"( selected)?>([^<]+)</option>', page)
    assert options == [(code, " selected" if code == "en" else "", own_name(code)) for code in OFFERED]
    visitor.client.post("/statement/write/", {"language": "de"})
    assert '<html lang="en"' in shown(visitor)
    assert ("de", " selected", "Deutsch") in re.findall(
        r'<option value="([\w-]+)" lang="[\w-]+"( selected)?>([^<]+)</option>', shown(visitor)
    )


@pytest.mark.parametrize("language", ["xx", "../de", "fr-FR", "", "DE"])
def test_a_language_without_letters_changes_nothing(visitor, language):
    answer = visitor.client.post("/statement/write/", {"language": language})

    assert answer.status_code == 302
    assert Objection.objects.get().statement_language == "en"
