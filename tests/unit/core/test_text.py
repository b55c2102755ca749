"""What people write, cleaned of what only deceives."""

from __future__ import annotations

import unicodedata

import pytest
from django import forms
from hypothesis import given
from hypothesis import strategies as st

from apps.core.text import clean_line, clean_text
from apps.core.written import WrittenLine, WrittenText


@pytest.mark.parametrize(
    "text",
    ["Grüße 😀👩‍👩‍👧", "می‌خواهم", "שלום", "a\tb\nc", "e\u0301 é", "<b>&amp;</b> {{ x }} { $y }"],
)
def test_honest_text_stays_as_typed(text):
    assert clean_text(text) == text


@pytest.mark.parametrize(
    "trick", ["\u202e", "\u2066", "\u200b", "\u200e", "\ufeff", "\x00", "\x1b", "\U000e0041", "\ud800"]
)
def test_characters_that_deceive_go(trick):
    assert clean_text(f"a{trick}b") == "ab"


def test_line_ends_become_one_kind():
    assert clean_text("a\r\nb\rc") == "a\nb\nc"


def test_a_line_is_one_line():
    assert clean_line(" Kim \n\t Beispiel ") == "Kim Beispiel"


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text):
    once = clean_text(text)

    assert clean_text(once) == once
    assert not [c for c in once if unicodedata.category(c) == "Cs"]


def test_in_a_long_text_each_character_is_looked_at_once(monkeypatch):
    looked_at = []
    monkeypatch.setattr("unicodedata.category", lambda character: looked_at.append(character) or "Ll")

    assert clean_text("abc\n" * 100_000).startswith("abc\nabc")
    assert sorted(looked_at) == ["\n", "a", "b", "c"]


class NoteForm(forms.Form):
    words = WrittenText()
    title = WrittenLine()
    sender = WrittenLine(widget=forms.TextInput(attrs={"dir": "ltr"}))
    kept = WrittenText(widget=forms.HiddenInput)


def test_what_people_write_takes_its_direction_from_their_words_and_not_from_the_page():
    form = NoteForm()

    assert 'dir="auto"' in str(form["words"])
    assert 'dir="auto"' in str(form["title"])
    assert 'dir="ltr"' in str(form["sender"])
    assert "dir=" not in str(form["kept"])
