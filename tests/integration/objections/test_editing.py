"""Changing the statement: paragraph by paragraph, with a way back, and nothing lost."""

from __future__ import annotations

import html
import re

import pytest

from apps.objections.models import Event, Statement
from tests.integration.objections.test_statement_help import words
from tests.integration.objections.test_statement_pages import written
from tests.visitor import PARENT_IN_GERMANY

pytestmark = pytest.mark.django_db


def full() -> Statement:
    return Statement.objects.filter(length="full").latest("created_at")


def blocks_on(visitor) -> dict[str, str]:
    """Return the fields of the paragraph page as a browser would send them untouched."""
    page = visitor.open("/statement/paragraphs/").content.decode()
    sent = dict(re.findall(r'<input type="hidden" name="([\w-]+)" value="([^"]*)"', page))
    sent.pop("csrfmiddlewaretoken", None)
    for name, text in re.findall(r'<textarea name="(text_\d+)"[^>]*>\n?(.*?)</textarea>', page, re.DOTALL):
        sent[name] = html.unescape(text)
    for name in re.findall(r'name="(leave_out_\d+)"[^>]*checked', page):
        sent[name] = "on"
    return sent


def test_paragraphs_sent_untouched_change_nothing():
    visitor = written()

    visitor.client.post("/statement/paragraphs/", blocks_on(visitor))

    assert not full().is_edited
    assert not Event.objects.filter(kind="edited").exists()


def test_a_paragraph_left_out_is_gone_and_can_be_taken_in_again():
    visitor = written()
    composed = full().composed_text
    second = composed.split("\n\n")[1]

    visitor.client.post("/statement/paragraphs/", {**blocks_on(visitor), "leave_out_1": "on"})
    assert second not in full().text
    back = blocks_on(visitor)
    assert back.pop("leave_out_1") == "on"
    visitor.client.post("/statement/paragraphs/", back)

    assert full().text == composed


def test_a_paragraph_in_other_words_stands_beside_ours():
    visitor = written()
    sent = blocks_on(visitor)

    visitor.client.post("/statement/paragraphs/", {**sent, "text_1": sent["text_1"] + " That is all."})
    page = visitor.open("/statement/paragraphs/")

    assert "That is all." in full().text
    assert "What we wrote" in words(page)


def test_everything_left_out_is_asked_about_and_nothing_typed_is_lost():
    visitor = written()
    sent = blocks_on(visitor)
    nothing = {f"leave_out_{index}": "on" for index in range(int(sent["count"]))}

    page = visitor.client.post("/statement/paragraphs/", {**sent, **nothing, "text_1": "Typed just now"})

    assert "Keep at least one paragraph" in words(page)
    assert "Typed just now" in page.content.decode()
    assert not full().is_edited


def test_paragraphs_that_grow_too_long_are_asked_about():
    visitor = written()

    page = visitor.client.post("/statement/paragraphs/", {**blocks_on(visitor), "text_1": "x" * 5000})

    assert page.status_code == 200
    assert "Shorten this to 5,000 characters or less." in words(page)


def test_paragraphs_from_a_second_window_show_both_texts_and_keep_the_first():
    visitor = written()
    early = blocks_on(visitor)
    visitor.client.post("/statement/paragraphs/", {**early, "text_1": "From the first window"})

    late = visitor.client.post("/statement/paragraphs/", {**early, "text_1": "From the second window"})

    assert "From the first window" in late.content.decode()
    assert "From the second window" in late.content.decode()
    assert "From the first window" in full().text


def test_paragraphs_sent_twice_are_one_change():
    visitor = written()
    sent = {**blocks_on(visitor), "text_1": "Mine"}

    visitor.client.post("/statement/paragraphs/", sent)
    again = visitor.client.post("/statement/paragraphs/", sent)

    assert again.status_code == 302
    assert Event.objects.filter(kind="edited").count() == 1


@pytest.mark.parametrize("count", ["", "0", "-3", "41", "99999999", "x"])
def test_a_form_with_a_number_of_paragraphs_that_cannot_be_is_no_error_page(count):
    visitor = written()

    page = visitor.client.post("/statement/paragraphs/", {"revision": "0", "count": count, "text_0": "I object"})

    assert page.status_code == 200
    assert not full().is_edited


def test_a_text_of_very_many_paragraphs_is_changed_as_a_whole_and_never_paired(monkeypatch):
    monkeypatch.setattr("apps.objections.views.editing.aligned", pytest.fail)
    visitor = written({**PARENT_IN_GERMANY, "your-own-words": {"own_words": "a\n\n" * 1500}})

    visitor.open("/statement/paragraphs/")

    assert visitor.address == "/statement/change/"


# What an edit drops


def test_an_edit_without_the_objection_is_warned_about_with_a_way_back():
    visitor = written()

    visitor.send("/statement/change/?length=full", {"text": "I have a question about my photos."})
    page = words(visitor.page)

    assert "It no longer says that you object." in page
    assert "It no longer says that it is about AI." in page
    assert "It no longer names the law." in page
    assert "Go back to our text" in page


def test_an_edit_that_keeps_what_matters_is_not_warned_about():
    visitor = written()

    visitor.send(
        "/statement/change/?length=full",
        {"text": "I object to AI training with my photos under Article 21 of the GDPR."},
    )

    assert "Your change took something out" not in words(visitor.page)


def test_going_back_puts_the_edit_aside_and_it_can_be_used_again():
    visitor = written()
    visitor.send("/statement/change/?length=full", {"text": "I object. Mine."})

    visitor.client.post("/statement/restore/", {"length": "full"})
    page = visitor.open("/statement/").content.decode()
    assert "I object. Mine." in page
    key = re.search(r'name="edit" value="(\w+)"', page).group(1)
    visitor.client.post("/statement/bring-back/", {"length": "full", "edit": key})

    assert full().text == "I object. Mine."


def test_bringing_back_twice_is_one_change():
    visitor = written()
    visitor.send("/statement/change/?length=full", {"text": "Mine"})
    visitor.client.post("/statement/restore/", {"length": "full"})
    key = re.search(r'name="edit" value="(\w+)"', visitor.open("/statement/").content.decode()).group(1)

    for _click in range(2):
        visitor.client.post("/statement/bring-back/", {"length": "full", "edit": key})

    assert full().text == "Mine"
    assert full().put_aside == []
    assert Event.objects.filter(kind="edited").count() == 2


def test_bringing_one_edit_back_keeps_the_other():
    visitor = written()
    visitor.send("/statement/change/?length=full", {"text": "The first"})
    visitor.client.post("/statement/restore/", {"length": "full"})
    visitor.send("/statement/change/?length=full", {"text": "The second"})
    key = re.search(r'name="edit" value="(\w+)"', visitor.open("/statement/").content.decode()).group(1)

    visitor.client.post("/statement/bring-back/", {"length": "full", "edit": key})

    assert full().text == "The first"
    assert full().put_aside == ["The second"]


@pytest.mark.parametrize("edit", ["", "0", "x" * 1000])
def test_an_edit_that_never_was_changes_nothing(edit):
    visitor = written()

    page = visitor.client.post("/statement/bring-back/", {"length": "full", "edit": edit})

    assert page.status_code == 302
    assert not full().is_edited


def test_no_more_edits_are_kept_than_anybody_needs():
    visitor = written()

    for number in range(25):
        visitor.send("/statement/change/?length=full", {"text": f"Text {number}"})
        visitor.client.post("/statement/restore/", {"length": "full"})

    assert full().put_aside[0] == "Text 24"
    assert len(full().put_aside) == 20


# When answers change


def test_a_text_that_has_fallen_behind_is_shown_beside_the_new_one():
    visitor = written()
    visitor.answer("since-when", {"since_year": "2008"})

    page = visitor.open("/statement/compare/").content.decode()

    assert re.search(r"<del>.*?2011.*?</del>", page)
    assert re.search(r"<ins>.*?2008.*?</ins>", page)
    assert "[new:]" in page


def test_the_new_text_can_be_taken_and_the_old_edit_used_again():
    visitor = written()
    visitor.send("/statement/change/?length=full", {"text": "I object. Mine."})
    visitor.answer("since-when", {"since_year": "2008"})

    visitor.client.post("/statement/write/", {"length": "full"})
    page = visitor.open("/statement/").content.decode()
    assert "2008" in full().text
    key = re.search(r'name="edit" value="(\w+)"', page).group(1)
    visitor.client.post("/statement/bring-back/", {"length": "full", "edit": key})

    assert full().text == "I object. Mine."
    assert "2008" in full().composed_text


def test_marks_hold_what_a_person_wrote_as_text():
    visitor = written()
    visitor.send("/statement/change/?length=full", {"text": "<script>alert(1)</script> I object"})

    page = visitor.open("/statement/compare/").content.decode()

    assert "<script>alert(1)" not in page


def test_a_very_long_and_dull_text_can_be_compared():
    visitor = written()
    visitor.send("/statement/change/?length=full", {"text": "a " * 2499})

    page = visitor.open("/statement/compare/")

    assert page.status_code == 200
