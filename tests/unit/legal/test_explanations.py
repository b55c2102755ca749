"""What visitors read about objections: complete, readable, and claiming nothing too much."""

import re
from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from apps.legal.checking import Severity, check
from apps.legal.lawbook import Confidence, Reach
from apps.legal.loading import LawbookError, load_lawbook, read_lawbook
from tests.unit.statements.test_reading_ease import NEVER, lix, school_grade, sentences_in, words_in

LAWBOOK = load_lawbook()
TODAY = date(2026, 11, 27)
TOLD = {
    f"{folder}/{record.id}": record
    for folder in ("effects", "alternatives", "timeline", "changes")
    for record in getattr(LAWBOOK, folder).values()
}


def texts_of(record, language):
    titles = getattr(record, "titles", {})
    return ". ".join(text.rstrip(".?") for text in (titles.get(language), record.texts[language]) if text) + "."


def errors_in(lawbook):
    return [f"{item.file}: {item.message}" for item in check(lawbook, TODAY) if item.severity is Severity.ERROR]


def with_record(lawbook, folder, record):
    records = {**getattr(lawbook, folder), record.id: record}
    return replace(lawbook, **{folder: MappingProxyType(records)})


def test_nothing_that_was_found_out_is_missing():
    assert len(LAWBOOK.counter_arguments) == 15
    assert len(LAWBOOK.alternatives) == 11
    assert len(LAWBOOK.timeline) == 34
    assert {effect.reach for effect in LAWBOOK.effects.values()} == set(Reach)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("name", TOLD)
def test_every_explanation_is_written_in_the_languages_of_the_pages(name, language):
    assert len(words_in(texts_of(TOLD[name], language))) >= 4


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("name", TOLD)
def test_no_explanation_makes_a_forbidden_claim(name, language):
    text = texts_of(TOLD[name], language)

    general = [claim for claim in LAWBOOK.forbidden_claims.values() if not claim.instruments]

    assert len(general) > 20
    assert [claim.id for claim in general if claim.found_in(text, language)] == []


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("name", TOLD)
def test_no_explanation_uses_words_that_we_do_not_use(name, language):
    assert not NEVER.search(texts_of(TOLD[name], language))


@pytest.mark.parametrize(("folder", "highest"), [("effects", 6), ("alternatives", 6), ("timeline", 7)])
def test_the_english_explanations_are_easy_to_read(folder, highest):
    # The timeline is full of names of places and groups, which count as hard words.
    texts = [texts_of(record, "en") for record in getattr(LAWBOOK, folder).values()]

    assert school_grade(" ".join(texts)) <= highest


@pytest.mark.parametrize("folder", ["effects", "alternatives", "timeline"])
def test_the_german_explanations_are_easy_to_read(folder):
    texts = [texts_of(record, "de") for record in getattr(LAWBOOK, folder).values()]

    assert lix(" ".join(texts)) <= 40


@pytest.mark.parametrize("language", ["en", "de"])
def test_sentences_have_no_more_than_25_words(language):
    long = [
        sentence
        for record in TOLD.values()
        for sentence in sentences_in(texts_of(record, language))
        if len(words_in(sentence)) > 25
    ]

    assert long == []


def test_german_is_written_with_german_quotation_marks():
    for name, record in TOLD.items():
        assert not re.search(r'["“][\w@]|\w["”]', texts_of(record, "de")), name


def test_what_is_uncertain_says_so():
    assert LAWBOOK.effects["posts_from_childhood"].confidence is Confidence.LOW
    assert LAWBOOK.effects["old_posts_late"].reach is Reach.DISPUTED
    assert LAWBOOK.alternatives["us_state_request"].confidence is Confidence.LOW


def test_alternatives_with_the_greatest_effect_come_first():
    ordered = sorted(LAWBOOK.alternatives.values(), key=lambda alternative: alternative.order)

    assert ordered[0].id == "fewer_people"
    assert [alternative.id for alternative in ordered][-2:] == ["us_state_request", "tell_the_authority"]


def test_a_claim_in_an_explanation_is_an_error():
    effect = LAWBOOK.effects["adverts"]
    texts = {**effect.texts, "en": "Meta sells your photos to advertisers."}

    found = errors_in(with_record(LAWBOOK, "effects", replace(effect, texts=texts)))

    assert any("effects/adverts.toml: claims sold" in error and "say instead" in error for error in found)


def test_a_missing_language_is_an_error():
    alternative = LAWBOOK.alternatives["tags"]

    found = errors_in(with_record(LAWBOOK, "alternatives", replace(alternative, texts={"en": "Ask others."})))

    assert "alternatives/tags.toml: `texts` has no text in de: add it" in found


def test_an_alternative_for_a_country_with_a_right_is_an_error():
    alternative = replace(LAWBOOK.alternatives["us_state_request"], only_in=("DE",))

    found = errors_in(with_record(LAWBOOK, "alternatives", alternative))

    assert any("alternatives/us_state_request.toml: `only_in` names DE" in error for error in found)


def test_two_effects_in_the_same_place_are_an_error():
    effect = replace(LAWBOOK.effects["adverts"], order=LAWBOOK.effects["ai_button"].order)

    found = errors_in(with_record(LAWBOOK, "effects", effect))

    assert any("has the same `order` as" in error for error in found)


def test_a_milestone_in_the_future_is_an_error():
    milestone = replace(LAWBOOK.timeline["2024_06_14_pause"], happened_on=date(2027, 1, 1))

    found = errors_in(with_record(LAWBOOK, "timeline", milestone))

    assert any("lies in the future: the timeline tells" in error for error in found)


def test_a_milestone_that_ends_before_it_begins_is_an_error():
    milestone = replace(LAWBOOK.timeline["2024_06_14_pause"], until=date(2024, 6, 14))

    found = errors_in(with_record(LAWBOOK, "timeline", milestone))

    assert any("`until` is not after `happened_on`" in error for error in found)


def test_an_edition_that_nobody_tells_of_is_an_error():
    found = errors_in(replace(LAWBOOK, edition=LAWBOOK.edition + 1))

    assert f"lawbook.toml: no file in changes/ tells of edition {LAWBOOK.edition + 1}: write one" in found


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"edition": 99}, "tells of edition 99 of"),
        ({"changed_on": date(2027, 1, 1)}, "`changed_on` lies in the future"),
        ({"texts": {"en": "More."}}, "`texts` has no text in de"),
        ({"records": ("jurisdictions/ZZ",)}, "`records` names 'jurisdictions/ZZ'"),
    ],
)
def test_a_change_that_is_wrong_is_an_error(change, message):
    first = replace(LAWBOOK.changes["0001_first_edition"], **change)

    found = errors_in(with_record(LAWBOOK, "changes", first))

    assert any(error.startswith("changes/0001_first_edition.toml") and message in error for error in found)


def test_a_change_may_name_one_record_or_a_whole_folder():
    first = replace(LAWBOOK.changes["0001_first_edition"], records=("jurisdictions/DE", "sources/gdpr", "effects/"))

    found = errors_in(with_record(LAWBOOK, "changes", first))

    assert not [error for error in found if error.startswith("changes/")]


def test_an_explanation_without_a_source_does_not_load(folder, change):
    change("effects/at_any_time.toml", "sources = [", "sources = []\nnotes = [")

    with pytest.raises(LawbookError, match=r"effects/at_any_time\.toml: has no source"):
        read_lawbook(folder)


def test_an_alternative_with_an_unknown_form_does_not_load(folder, change):
    change("alternatives/ai_said_something.toml", "no_account_third_party_world", "no_such_form")

    with pytest.raises(LawbookError, match=r"`channel` names 'no_such_form': write channels/no_such_form\.toml"):
        read_lawbook(folder)
