"""The statement: written, changed, restored, taken along."""

from __future__ import annotations

import html
import io
import json
from datetime import date

import pytest
from django.core.management import call_command
from django.test import Client

from apps.legal.facts import facts_as_mapping
from apps.objections import services
from apps.objections.answers import facts_from
from apps.objections.models import Event, Objection, Statement
from tests.visitor import PARENT_IN_GERMANY, WITHOUT_ACCOUNT_IN_IRELAND, Visitor

pytestmark = pytest.mark.django_db


def written(answers=PARENT_IN_GERMANY) -> Visitor:
    visitor = Visitor()
    visitor.answer_all(answers)
    visitor.send("/check/", {})
    return visitor


@pytest.mark.parametrize("length", ["short", "full"])
@pytest.mark.parametrize("answers", [PARENT_IN_GERMANY, WITHOUT_ACCOUNT_IN_IRELAND])
def test_the_site_and_the_command_write_the_same_text(answers, length):
    visitor = written(answers)
    objection = Objection.objects.get()
    facts = facts_as_mapping(facts_from(objection.answers))
    out = io.StringIO()

    stdin = io.StringIO(json.dumps(facts))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdin", stdin)
        options = ["--length", length, "--language", "en", "--seed", objection.seed]
        call_command("compose_statement", "-", *options, stdout=out)
    page = visitor.open("/statement/", length=length)

    assert out.getvalue().strip() in html.unescape(page.content.decode())


def test_a_statement_never_holds_the_address_of_the_account():
    written()

    for statement in Statement.objects.all():
        assert "kim@example.org" not in statement.text


def test_both_lengths_are_written_at_once_with_one_event():
    visitor = written()

    visitor.client.post("/check/")

    assert sorted(Statement.objects.values_list("length", flat=True)) == ["full", "short"]
    assert Event.objects.filter(kind="composed").count() == 1


def test_the_statement_in_german_is_german():
    visitor = written()

    visitor.client.post("/statement/write/", {"language": "de", "length": "full"})
    page = visitor.open("/statement/").content.decode()

    assert "iderspr" in page
    assert 'lang="de"' in page


def test_an_edit_is_kept_beside_the_composed_text_and_can_be_taken_back():
    visitor = written()
    composed = Statement.objects.get(length="full").composed_text

    visitor.send("/statement/change/?length=full", {"text": "I object. Mine."})

    statement = Statement.objects.get(length="full")
    assert statement.text == "I object. Mine."
    assert statement.composed_text == composed
    visitor.client.post("/statement/restore/", {"length": "full"})
    assert Statement.objects.get(length="full").text == composed


def test_an_edit_in_two_windows_shows_both_texts_and_keeps_the_first():
    visitor = written()
    early = {"length": "full", "revision": "0"}
    visitor.client.post("/statement/change/", {**early, "text": "From the first window"})

    late = visitor.client.post("/statement/change/", {**early, "text": "From the second window"})

    assert "From the first window" in late.content.decode()
    assert "From the second window" in late.content.decode()
    assert Statement.objects.get(length="full").text == "From the first window"


def test_the_second_window_can_save_once_it_has_seen_the_other_text():
    visitor = written()
    early = {"length": "full", "revision": "0"}
    visitor.client.post("/statement/change/", {**early, "text": "From the first window"})
    late = visitor.client.post("/statement/change/", {**early, "text": "Both"}).content.decode()

    revision = late.split('name="revision" value="')[1].split('"')[0]
    visitor.client.post("/statement/change/", {"length": "full", "revision": revision, "text": "Both"})

    assert Statement.objects.get(length="full").text == "Both"


def test_a_change_sent_twice_is_one_change():
    visitor = written()
    change = {"length": "full", "revision": "0", "text": "Mine"}

    visitor.client.post("/statement/change/", change)
    again = visitor.client.post("/statement/change/", change)

    assert again.status_code == 302
    assert Event.objects.filter(kind="edited").count() == 1


@pytest.mark.parametrize("text", ["", "   ", "x" * 5001])
def test_a_change_that_cannot_be_kept_says_what_to_do(text):
    visitor = written()

    page = visitor.send("/statement/change/?length=full", {"text": text})

    assert page.status_code == 200
    assert "There is a problem" in visitor.text


def test_answers_that_change_later_never_overwrite_an_edited_text():
    visitor = written()
    visitor.send("/statement/change/?length=full", {"text": "I object. Mine."})

    visitor.answer("since-when", {"since_year": "2008"})
    page = visitor.open("/statement/").content.decode()
    assert "Your answers have changed since" in page
    assert "I object. Mine." in page
    visitor.client.post("/statement/write/", {"length": "full"})
    page = visitor.open("/statement/").content.decode()

    assert "2008" in page
    assert "A text you changed earlier" in page
    assert "I object. Mine." in page


def test_the_text_file_is_exactly_the_statement():
    visitor = written()

    file = visitor.client.get("/statement/objection-to-meta.txt?length=short")

    assert file.content.decode() == Statement.objects.get(length="short").text + "\n"
    assert file.headers["Content-Type"].startswith("text/plain")


def test_html_in_an_edit_is_shown_as_text():
    visitor = written()

    visitor.send("/statement/change/?length=full", {"text": "<script>alert(1)</script> I object"})

    assert "<script>alert(1)" not in visitor.text
    assert "&lt;script&gt;alert(1)" in visitor.text


@pytest.mark.parametrize(
    "address",
    ["/statement/", "/statement/change/", "/statement/objection-to-meta.txt", "/overview/", "/hand-over/", "/check/"],
)
def test_a_stranger_gets_nothing(address):
    written()

    page = Client().get(address)

    assert page.status_code == 404
    assert "Your answers are not here any more" in page.content.decode()


def test_without_a_statement_its_page_leads_back_to_the_answers():
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)

    visitor.open("/statement/")

    assert visitor.address == "/check/"


def test_nothing_is_composed_for_somebody_who_has_since_moved_to_the_united_states():
    visitor = written()

    visitor.answer("where-you-live", {"country": "US"})
    page = visitor.open("/statement/")

    assert page.redirect_chain[-1][0] == "/where-there-is-no-right/us/"


def test_an_edit_of_a_text_that_was_never_written_is_refused():
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)

    with pytest.raises(services.NotWrittenError):
        services.edit_statement(
            objection_id=Objection.objects.get().pk,
            length="full",
            text="I object",
            revision=0,
            today=date(2026, 11, 23),
        )


def test_an_answer_that_changes_leaves_the_other_sentences_as_they_were():
    visitor = written()
    before = set(Statement.objects.get(length="full").composed_text.split("\n\n"))

    visitor.answer("since-when", {"since_year": "2008"})
    visitor.client.post("/statement/write/", {"length": "full"})

    after = set(Statement.objects.filter(length="full").latest("pk").composed_text.split("\n\n"))
    assert len(before - after) == 1
    assert "2008" in "".join(after - before)
