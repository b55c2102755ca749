"""No page of the site shows English to somebody who reads another language: every page there is, and what it says of a
form that was filled in wrongly, by the same people as in the browser's tests (`tests/journeys/situations.py`)."""

from __future__ import annotations

import re

import pytest

from apps.languages import canonical
from tests.journeys.situations import SITUATIONS
from tests.languages import OTHERS
from tests.unit.pages.test_interface import english_on
from tests.visitor import PARENT_IN_GERMANY, Visitor

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda situation: situation.name)
def test_no_page_shows_english(situation, language, on_day):
    on_day(situation.today)
    visitor = Visitor(accept="text/html", **{"accept-language": canonical(language)})
    found = {}

    for sight in situation.arrange(visitor):
        visitor.open(sight.path)
        found[sight.name] = english_on(visitor.text, language)
        assert f'<html lang="{canonical(language)}"' in visitor.text, sight.name
        if sight.wrong is not None:
            visitor.send(sight.path, sight.wrong)
            found[f"{sight.name}, wrong"] = english_on(visitor.text, language)

    assert found
    assert {name: english for name, english in found.items() if english} == {}


@pytest.mark.parametrize(("language", "word"), [("fr", "opposer"), ("pl", "sprzeciw"), ("pt-BR", "object")])
def test_metas_page_is_searched_for_a_word_in_the_readers_language_where_we_know_it(language, word):
    visitor = Visitor(**{"accept-language": canonical(language)})
    visitor.answer_all(PARENT_IN_GERMANY)
    visitor.send("/check/", {})

    visitor.open("/hand-over/facebook/")

    shown = re.findall(r'[“«„]\s?<span lang="([\w-]+)">(\w+)</span>', visitor.text)
    assert shown == [(canonical(language) if word != "object" else "en", word)]


def test_an_authority_has_its_own_name_on_a_page_in_another_language():
    french = Visitor(**{"accept-language": "fr"})
    english = Visitor(**{"accept-language": "en"})

    french.open("/countries/de/")
    english.open("/countries/de/")

    assert '<p lang="de">Bayerisches Landesamt für Datenschutzaufsicht' in french.text
    assert "Bavarian State Office" not in french.text
    assert "Bavarian State Office" in english.text
