"""The wordings: read once, complete, and in one language at a time."""

from __future__ import annotations

import re

import pytest

from apps.languages import OFFERED
from apps.legal.facts import Account, Behalf, Content, Facts
from apps.legal.loading import load_lawbook
from apps.statements.selecting import offered
from apps.statements.texts import (
    WORDING,
    MissingWordingError,
    Texts,
    WordingError,
    ground_card,
    languages,
    missing_in,
    texts,
)
from tests.languages import MANDATE

ABOUT = "\n    .version = 2\n    .reviewed = 2026-11-23, nobody\n"


def in_english(source):
    return Texts("en", "letter", source)


def test_a_message_comes_with_its_version_and_who_looked_at_it():
    letter = in_english(f"greeting = Good morning{ABOUT}")

    assert letter.wording("greeting", {}).text == "Good morning"
    assert letter.wording("greeting", {}).version == 2
    assert letter.reviewed("greeting") == "2026-11-23, nobody"


def test_lines_broken_in_the_file_make_one_line():
    letter = in_english(f'greeting =\n    Good\n    morning,{{ $more ->\n       *[no] {{""}}\n    }} all{ABOUT}')

    assert letter.wording("greeting", {"more": "no"}).text == "Good morning, all"


def test_a_value_is_put_in_without_invisible_marks():
    letter = in_english(f"place = I live in {{ $country }}.{ABOUT}")

    assert letter.wording("place", {"country": "Ireland"}).text == "I live in Ireland."


def test_a_part_of_a_message_is_found_by_its_name():
    letter = in_english(f"greeting = Good morning\n    .short = Hi{ABOUT}")

    assert letter.wording("greeting", {}, "short").text == "Hi"
    assert letter.parts_of("greeting") == ("short",)


def test_a_missing_message_is_an_error_that_names_the_file():
    with pytest.raises(MissingWordingError, match=r"en/letter\.ftl has no message 'farewell'"):
        in_english(f"greeting = Hi{ABOUT}").wording("farewell", {})


def test_a_missing_part_is_an_error():
    with pytest.raises(MissingWordingError, match=r"greeting\.short"):
        in_english(f"greeting = Hi{ABOUT}").wording("greeting", {}, "short")


def test_a_value_that_nobody_gives_is_an_error_and_not_a_hole_in_the_text():
    with pytest.raises(WordingError, match="greeting"):
        in_english(f"greeting = Hi {{ $you }}{ABOUT}").wording("greeting", {})


def test_a_line_that_cannot_be_read_is_an_error():
    with pytest.raises(WordingError, match="cannot read"):
        in_english(f"greeting = Hi {{ $you{ABOUT}")


def test_two_messages_of_one_name_are_an_error():
    with pytest.raises(WordingError, match="two messages 'greeting'"):
        in_english(f"greeting = Hi{ABOUT}\ngreeting = Ho{ABOUT}")


@pytest.mark.parametrize("about", ["", "\n    .version = soon\n"])
def test_a_message_without_a_whole_number_as_version_is_an_error(about):
    with pytest.raises(WordingError, match="whole number"):
        in_english(f"greeting = Hi{about}")


def test_every_language_is_complete():
    assert languages() == OFFERED
    assert [lack for language in OFFERED for lack in missing_in(language)] == []


def test_a_language_that_lacks_a_file_is_not_offered(tmp_path, monkeypatch):
    for language, files in (("en", ("letter", "cards")), ("nl", ("letter",))):
        for name in files:
            file = tmp_path / language / f"{name}.ftl"
            file.parent.mkdir(exist_ok=True)
            file.write_text(f"greeting = Hi\n    .short = H{ABOUT}", encoding="utf-8")
    monkeypatch.setattr("apps.statements.texts.WORDING", tmp_path)
    monkeypatch.setattr("apps.statements.texts.OFFERED", ("en", "nl"))
    texts.cache_clear()
    languages.cache_clear()

    try:
        assert missing_in("nl") == ("nl/cards.ftl does not exist",)
        assert languages() == ("en",)
        (tmp_path / "nl" / "cards.ftl").write_text(f"greeting = Hi{ABOUT}", encoding="utf-8")
        languages.cache_clear()
        assert languages() == ("en", "nl")
        monkeypatch.setattr("apps.statements.texts.OFFERED", ("en", "de"))
        languages.cache_clear()
        assert languages() == ("en",)
    finally:
        monkeypatch.undo()
        texts.cache_clear()
        languages.cache_clear()


@pytest.mark.parametrize("language", OFFERED)
def test_no_letter_says_that_who_acts_for_an_adult_holds_a_mandate(language):
    written = "\n".join(file.read_text(encoding="utf-8") for file in sorted((WORDING / language).glob("*.ftl")))

    # The name of a part is no word of a letter.
    words = re.sub(r"(?m)^ +\.mandate = ", "", written)

    assert re.findall(rf".*(?:{MANDATE[language]}).*", words) == []


def test_files_are_read_once():
    assert texts("en", "objection") is texts("en", "objection")


def test_a_language_cannot_lead_out_of_the_folder():
    with pytest.raises(MissingWordingError):
        texts("../wording/en", "objection")


def test_a_card_speaks_for_the_person_it_is_about():
    own = ground_card("children_in_photos", "en")
    child = ground_card("children_in_photos", "en", behalf="child")

    assert own.title == "My children are in my photos"
    assert own.question == "How old are they in the photos?"
    assert list(own.choices) == ["baby", "small_child", "school_age", "teenager"]
    assert child.title == "There are photos of my child"


def test_a_card_without_a_question_has_no_choices():
    card = ground_card("life_change", "de")

    assert card.title == "Mein Leben ist heute anders"
    assert (card.question, card.choices) == ("", {})


def test_a_letter_may_refer_to_the_shared_messages():
    shared = Texts("en", "objection", f"who = {{ $behalf ->\n    [child] My child\n   *[other] I\n }}{ABOUT}")

    letter = Texts("en", "letter", f"greeting = {{ who }} write.{ABOUT}", shared)

    assert letter.wording("greeting", {"behalf": "child"}).text == "My child write."
    assert letter.variables_of("greeting") == {"behalf"}
    assert letter.selectors_of("greeting")[0].variants == {"child", "other"}
    assert letter.referred_to() == {"who"}


def test_a_letter_must_not_say_otherwise_what_is_shared():
    shared = Texts("en", "objection", f"who = I{ABOUT}")

    with pytest.raises(WordingError, match=r"'who', and so has en/objection\.ftl"):
        Texts("en", "letter", f"who = We{ABOUT}", shared)


def test_a_reference_that_leads_nowhere_is_an_error():
    letter = in_english(f"greeting = {{ whoever }}{ABOUT}")

    with pytest.raises(WordingError):
        letter.wording("greeting", {})
    with pytest.raises(MissingWordingError, match="whoever"):
        letter.variables_of("greeting")


MINE = {
    "en": r"I|me|my|mine",
    "de": r"ich|mir|mich|mein\w*",
    "fr": r"je|me|moi|mon|ma|mes|m’\w+|j’\w+",
    "es": r"yo|me|mi|mis|mí|conmigo|conozco",
    "it": r"io|mi|me|mio|mia|mie|miei|conosco",
    "nl": r"ik|mij|me|mijn",
    "pl": r"ja|mnie|mi|mój|moja|moje|moich|mojej|znam",
    "pt": r"eu|me|mim|meu|minha|meus|minhas|conheço",
    "pt-BR": r"eu|me|mim|meu|minha|meus|minhas|conheço",
}
FILED_BY_HAND = "form_obstacle"
"""Here "I" is right for everybody: who cannot use the form is who fills it in."""


@pytest.mark.parametrize("language", OFFERED)
def test_who_acts_for_somebody_is_not_offered_answers_about_themselves(language):
    mine = re.compile(rf"\b(?:{MINE[language]})\b", re.IGNORECASE)
    lawbook = load_lawbook()
    wrong = []

    for behalf in (Behalf.CHILD, Behalf.REPRESENTED):
        facts = Facts(
            country="DE",
            region="DE-BE",
            on_behalf_of=behalf,
            accounts=frozenset({Account.FACEBOOK}),
            content=frozenset(Content),
        )
        for ground in {*(ground.id for ground in offered(facts, lawbook)), "no_account"} - {FILED_BY_HAND}:
            card = ground_card(ground, language, behalf=behalf)
            # A parent says "my child".
            said = [*card.choices.values(), *([card.title] if behalf is Behalf.REPRESENTED else [])]
            wrong += [(behalf, ground, text) for text in said if mine.search(text)]

    assert wrong == []
    assert mine.search(ground_card("reasonable_expectations", language).choices["followers"])


def test_in_french_no_line_can_break_before_a_mark_that_a_space_belongs_to():
    source = "said =\n    Je m’oppose ; et vous ? « Oui »\n    : c’est dit !\n    .version = 1\n"

    french = Texts("fr", "objection", source).wording("said", {}).text
    german = Texts("de", "objection", source).wording("said", {}).text

    assert french == "Je m’oppose\xa0; et vous\xa0? «\xa0Oui\xa0»\xa0: c’est dit\xa0!"
    assert "\xa0" not in german
