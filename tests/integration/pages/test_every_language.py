"""No page of the site shows English to somebody who reads another language: every page there is, and what it says of a
form that was filled in wrongly, by the same people as in the browser's tests (`tests/journeys/situations.py`)."""

from __future__ import annotations

import pytest

from apps.languages import canonical
from tests.journeys.situations import SITUATIONS
from tests.languages import OTHERS
from tests.unit.pages.test_interface import english_on
from tests.visitor import Visitor

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
