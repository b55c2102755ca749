"""Days and marks as each language writes them."""

from datetime import date

import pytest
from django.template import Context, Template
from django.utils import translation

from apps.core.days import written_day, written_day_with_weekday


def test_a_day_is_written_out_and_followed_by_nothing():
    template = Template("{% load days %}{% day value %}.")

    with translation.override("en"):
        html = template.render(Context({"value": date(2026, 11, 3)}))

    assert html == '<time class="day" datetime="2026-11-03">3 November 2026</time>.'


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "1 March 2026"),
        ("de", "1. März 2026"),
        ("fr", "1er mars 2026"),
        ("es", "1 de marzo de 2026"),
        ("it", "1º marzo 2026"),
        ("nl", "1 maart 2026"),
        ("pl", "1 marca 2026"),
    ],
)
def test_the_first_of_a_month_is_written_as_in_the_language(language, written):
    with translation.override(language):
        day = written_day(date(2026, 3, 1))

    assert day == written


def test_a_weekday_has_no_capital_where_the_language_gives_it_none():
    with translation.override("it"):
        day = written_day_with_weekday(date(2026, 12, 28))

    assert day == "lunedì 28 dicembre 2026"


@pytest.mark.parametrize(("language", "line"), [("en", "Say it:"), ("de", "Say it:"), ("fr", "Say it\u00a0:")])
def test_a_colon_follows_as_in_the_language(language, line):
    with translation.override(language):
        text = Template("{% load days %}Say it{% colon %}").render(Context())

    assert text == line
