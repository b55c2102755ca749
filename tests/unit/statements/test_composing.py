"""What every statement keeps, whoever it is for."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.legal.facts import (
    FIRST_YEAR,
    Account,
    Behalf,
    ChosenGround,
    Content,
    Facts,
    FactsError,
    Linked,
)
from apps.legal.lawbook import Asks, Kind, Tier
from apps.legal.loading import load_lawbook
from apps.statements.checking import check_text
from apps.statements.composing import NoRightError, Note, compose
from apps.statements.documents import Length, UnknownDocumentError
from apps.statements.texts import MissingWordingError, languages
from apps.statements.varying import Tone
from tests.languages import SPACED, with_languages
from tests.unit.statements.cases import CASES

LAWBOOK = load_lawbook()
TODAY = date(2026, 12, 28)
RIGHTS = sorted(
    (code, region)
    for code, place in LAWBOOK.jurisdictions.items()
    for region in ("", *(part.code for part in place.regions))
    if LAWBOOK.jurisdiction_for(code, region, TODAY).tier is not Tier.C
)
# One place for each law, and for each way in which a letter names it.
PLACES = ("DE", "GB", "CH", "BR", "JE", "NG", "MX", "UA", "JP", "KR", "GE")
PERSONAL = sorted(ground.id for ground in LAWBOOK.grounds.values() if ground.kind is Kind.PERSONAL)

ARTICLE = r"\b[Aa]rt(?:icle|ikel|ículo|icolo|ykuł|igo)"
EUROPEAN = (
    rf"\b(?:GDPR|DSGVO|RGPD|RODO|AVG)\b|(?:{ARTICLE}|\b[Aa]rt\.) 21\b|Recital|Erwägungsgrund|considérant|considerando"
)
# What each law's letters may not say, because it belongs to another place.
FOREIGN = {
    "gdpr": r"UK GDPR|Swiss|LGPD|12A|Brazil|Brasil|Personendaten",
    "uk_gdpr": r"DSGVO|(?<!UK )GDPR|Swiss|LGPD|Recital|Erwägungsgrund|C-\d+/\d+|Article 77|Art\. 77",
    "fadp": rf"{EUROPEAN}|LGPD|right to object|[Ww]iderspr|\bobject\b",
    "lgpd": rf"{EUROPEAN}|Swiss|one month|eines Monats",
    "local_objection": rf"{EUROPEAN}|Swiss|LGPD|{ARTICLE} \d",
    "local_cessation": rf"{EUROPEAN}|Swiss|LGPD|{ARTICLE} \d|[Ww]iderspr|\bobject",
}


@st.composite
def chosen_grounds(draw):
    ground = LAWBOOK.grounds[draw(st.sampled_from(PERSONAL))]
    if ground.follow_up is None:
        return ChosenGround(ground.id)
    if ground.follow_up.kind is Asks.YEAR:
        return ChosenGround(ground.id, draw(st.just("") | st.integers(FIRST_YEAR, 2026).map(str)))
    return ChosenGround(ground.id, draw(st.sampled_from(["", *ground.follow_up.choices])))


OWN_WORDS = (
    st.just("")
    | st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=700)
    | st.sampled_from(["{ $behalf }", "{{ facts }} {% now %}", "<b>my</b> \\u007b", "é\u0301 two\n\n\nlines  "])
)
ALL_FACTS = st.builds(
    lambda place, **others: Facts(country=place[0], region=place[1], **others),
    place=st.sampled_from(RIGHTS),
    on_behalf_of=st.sampled_from(Behalf),
    accounts=st.frozensets(st.sampled_from(Account)),
    linked=st.sampled_from(Linked),
    content=st.frozensets(st.sampled_from(Content)),
    since_year=st.none() | st.integers(FIRST_YEAR, 2026),
    grounds=st.lists(chosen_grounds(), max_size=5, unique_by=lambda ground: ground.id).map(tuple),
    own_words=OWN_WORDS,
    name=st.sampled_from(["", "Ada Example", "{ $name } <i>Bea</i>"]),
    account_email=st.just("someone@example.org"),
    person_name=st.sampled_from(["", "Max Beispiel", "{ $name } <i>Max</i>  and\nmore"]),
    account_names=st.dictionaries(
        st.sampled_from(Account), st.sampled_from(["ada.example", "{ $way } instagram.com/ada", "x" * 120]), max_size=2
    ).map(lambda names: tuple((item, names[item]) for item in Account if item in names)),
)

MANNER = st.fixed_dictionaries(
    {"tone": st.sampled_from(Tone), "variant": st.integers(0, 2), "without_sensitive": st.booleans()}
)


@given(ALL_FACTS, st.sampled_from(languages()), st.sampled_from(Length), MANNER)
def test_whatever_the_facts_the_text_is_sound(facts, language, length, manner):
    composed = compose(facts, LAWBOOK, length=length, language=language, today=TODAY, **manner)

    ours = [paragraph.text for paragraph in composed.paragraphs if paragraph.id not in {"own-words", "closing"}]
    assert all(text.strip() for text in ours)
    for text in ours:
        # What was typed stands as it was typed, on one line.
        for typed in (facts.person_name, *dict(facts.account_names).values()):
            text = text.replace(" ".join(typed.split()) or " .", "typed")
        assert not re.search(rf"[{{}}$<>]|  |{SPACED[language]}|\.\.|None|FluentNone", text), text
        assert not re.search(FOREIGN[composed.instrument], text), text
        assert check_text(text, language, composed.instrument, LAWBOOK) == []
    assert "example.org" not in composed.text
    separator = " " if length is Length.SHORT else "\n\n"
    assert composed.text == separator.join(paragraph.text for paragraph in composed.paragraphs)
    assert len({paragraph.id for paragraph in composed.paragraphs}) == len(composed.paragraphs)


@given(ALL_FACTS, st.sampled_from(languages()))
def test_a_persons_own_words_stand_once_as_they_wrote_them(facts, language):
    composed = compose(facts, LAWBOOK, language=language, today=TODAY)

    own = [paragraph for paragraph in composed.paragraphs if paragraph.id == "own-words"]
    assert len(own) == (1 if facts.own_words.strip() else 0)
    assert all(paragraph.text.split("\n", 1)[1] == facts.own_words for paragraph in own)
    # A word nobody else would write shows that no second copy went in elsewhere.
    marked = compose(replace(facts, own_words="Zwyxq { $behalf }"), LAWBOOK, language=language, today=TODAY)
    assert marked.text.count("Zwyxq { $behalf }") == 1
    assert marked.text.count("Zwyxq") == 1


@given(ALL_FACTS, st.sampled_from(languages()), MANNER)
def test_a_short_text_stays_between_120_and_400_characters(facts, language, manner):
    composed = compose(facts, LAWBOOK, length="short", language=language, today=TODAY, **manner)

    assert 120 <= len(composed.text) <= 400
    has_own_words = any(paragraph.id == "own-words" for paragraph in composed.paragraphs)
    assert has_own_words is (facts.own_words.strip() != "" and Note.OWN_WORDS_LEFT_OUT not in composed.notes)
    assert not has_own_words or facts.own_words in composed.text


@given(ALL_FACTS, st.sampled_from(languages()), MANNER)
def test_a_full_text_fits_the_form_unless_own_words_make_it_longer(facts, language, manner):
    composed = compose(replace(facts, own_words=""), LAWBOOK, language=language, today=TODAY, **manner)

    assert 100 <= len(composed.text) <= 2000
    assert not composed.too_long


@given(ALL_FACTS, st.sampled_from(languages()), st.sampled_from(Length))
def test_the_same_facts_make_the_same_text_and_digest(facts, language, length):
    first = compose(facts, LAWBOOK, length=length, language=language, today=TODAY)
    second = compose(facts, LAWBOOK, length=length, language=language, today=TODAY)

    assert first == second


@pytest.mark.parametrize(("country", "language"), with_languages(PLACES, ("DE", "GB", "BR")))
@pytest.mark.parametrize("ground_id", PERSONAL)
def test_every_ground_and_answer_finds_room_in_a_short_text(language, country, ground_id):
    ground = LAWBOOK.grounds[ground_id]
    answers = ["", "2012", "2023"] if ground.follow_up and ground.follow_up.kind is Asks.YEAR else [""]
    answers += ground.follow_up.choices if ground.follow_up else ()
    for behalf in ground.when.get("on_behalf_of", tuple(Behalf)):
        for detail in answers:
            facts = Facts(
                country=country,
                on_behalf_of=Behalf(behalf),
                accounts=frozenset() if ground_id == "no_account" else frozenset({Account.FACEBOOK}),
                content=frozenset(Content),
                grounds=(ChosenGround(ground_id, detail),),
            )

            for tone, variant in product(Tone, range(3)):
                composed = compose(
                    facts, LAWBOOK, length="short", language=language, tone=tone, variant=variant, seed="x"
                )
                assert composed.grounds == (ground_id,), (behalf, detail, tone, variant, len(composed.text))


def test_own_words_are_never_cut_and_a_text_too_long_for_the_form_says_so():
    words = "My life is in there. " * 200

    composed = compose(replace(CASES["gdpr-self-old-posts-and-children"], own_words=words), LAWBOOK)

    assert words in composed.text
    assert composed.too_long
    assert composed.notes == (Note.TOO_LONG,)


def test_own_words_push_general_grounds_out_before_personal_ones_shrink():
    person = CASES["gdpr-self-one-ground"]

    without = compose(person, LAWBOOK, seed="x")
    with_words = compose(replace(person, own_words="x" * 400), LAWBOOK, seed="x")

    assert "irreversibility" in {paragraph.id for paragraph in without.paragraphs}
    assert "irreversibility" not in {paragraph.id for paragraph in with_words.paragraphs}
    assert _text_of("reasonable_expectations", with_words) == _text_of("reasonable_expectations", without)


def test_own_words_make_the_weakest_ground_shrink_to_a_sentence_before_the_strongest():
    person = replace(
        CASES["gdpr-self-one-ground"], grounds=(ChosenGround("not_informed"), ChosenGround("stalking_violence"))
    )

    roomy = compose(person, LAWBOOK, seed="x")
    tight = compose(replace(person, own_words="x" * 340), LAWBOOK, seed="x")

    assert _text_of("stalking_violence", tight) == _text_of("stalking_violence", roomy)
    assert len(_text_of("not_informed", tight)) < len(_text_of("not_informed", roomy))
    assert not tight.too_long


def test_own_words_too_long_for_a_short_text_are_left_out_whole_and_that_is_noted():
    composed = compose(replace(CASES["gdpr-self-one-ground"], own_words="Zwyxq " * 60), LAWBOOK, length="short")

    assert "Zwyxq" not in composed.text
    assert composed.notes == (Note.OWN_WORDS_LEFT_OUT,)
    assert composed.grounds == ("reasonable_expectations",)


def test_blank_own_words_are_no_words():
    composed = compose(Facts(country="DE", own_words=" \n "), LAWBOOK)

    assert "own-words" not in {paragraph.id for paragraph in composed.paragraphs}


def test_without_a_ground_of_their_own_the_text_works_and_says_that_none_is_there():
    composed = compose(CASES["gdpr-self-no-ground"], LAWBOOK)

    assert composed.text.startswith("I object")
    assert "particular situation" not in composed.text
    assert not composed.has_personal_ground
    assert Note.NO_PERSONAL_GROUND in composed.notes


def test_own_words_alone_are_a_reason_of_ones_own():
    composed = compose(replace(CASES["gdpr-self-no-ground"], own_words="I am a foster parent."), LAWBOOK)

    assert composed.has_personal_ground
    assert "my particular situation" in composed.text


def test_a_swiss_text_forbids_and_never_objects():
    composed = compose(CASES["fadp-self"], LAWBOOK)

    assert "I expressly forbid" in composed.text.split(". ")[0]
    assert "Article 30(2)(b)" in composed.text
    assert "sets no period" in composed.text
    assert "object" not in composed.text


def test_a_statutory_period_is_named_with_its_article_and_a_courtesy_period_is_called_one():
    european = compose(CASES["gdpr-self-one-ground"], LAWBOOK)
    british = compose(CASES["uk_gdpr-self"], LAWBOOK)
    brazilian = compose(CASES["lgpd-self"], LAWBOOK)

    assert "at the latest within one month of receipt (Article 12(3))." in european.text
    assert "at the latest within one month of receipt (Articles 12(3) and 12A)." in british.text
    assert "The law sets no period for this answer." in brazilian.text
    assert "within 15 days" in brazilian.text


def test_the_address_of_the_account_is_in_no_text_and_in_no_digest():
    person = CASES["gdpr-self-old-posts-and-children"]

    with_address = compose(person, LAWBOOK)
    without = compose(replace(person, account_email=""), LAWBOOK)

    assert with_address == without


def test_any_other_answer_changes_the_digest():
    person = CASES["gdpr-self-old-posts-and-children"]
    digest = compose(person, LAWBOOK).digest

    assert compose(replace(person, name="Bea Example"), LAWBOOK).digest != digest
    assert compose(replace(person, linked=Linked.NO), LAWBOOK).digest != digest
    assert compose(person, replace(LAWBOOK, edition=LAWBOOK.edition + 1)).digest != digest
    assert compose(person, LAWBOOK, language="de").digest != digest
    assert compose(person, LAWBOOK, length="short").digest != digest


def test_each_paragraph_says_why_it_is_there_and_where_it_comes_from():
    composed = compose(CASES["gdpr-self-old-posts-and-children"], LAWBOOK)

    paragraphs = {paragraph.id: paragraph for paragraph in composed.paragraphs}
    assert paragraphs["old_posts"].because == "grounds: old_posts = 2009"
    assert "GDPR Recital 47" in paragraphs["old_posts"].cites
    assert paragraphs["opening-gdpr"].cites == ("Art. 21(1) GDPR",)
    assert all(paragraph.because and paragraph.version >= 1 for paragraph in composed.paragraphs)


def test_a_text_names_as_its_sources_no_law_of_another_place():
    composed = compose(CASES["uk_gdpr-self"], LAWBOOK)

    named = {source for paragraph in composed.paragraphs for source in paragraph.sources}
    assert "uk_gdpr" in named
    assert not named & {"gdpr", "fadp", "lgpd"}


def test_the_name_signs_and_nothing_signs_without_one():
    person = CASES["gdpr-self-one-ground"]

    assert compose(person, LAWBOOK).text.endswith("Kind regards\nBea Example")
    assert "Kind regards" not in compose(replace(person, name="  "), LAWBOOK).text


def test_where_the_law_gives_no_right_nothing_is_composed():
    with pytest.raises(NoRightError):
        compose(Facts(country="US"), LAWBOOK)


def test_facts_the_lawbook_does_not_know_are_refused():
    with pytest.raises(FactsError, match="country"):
        compose(Facts(country="XX"), LAWBOOK)
    with pytest.raises(FactsError, match="grounds"):
        compose(Facts(country="DE", grounds=(ChosenGround("dislike"),)), LAWBOOK)


def test_a_language_without_wording_is_refused_instead_of_mixed():
    with pytest.raises(MissingWordingError, match="'sv'"):
        compose(Facts(country="FR"), LAWBOOK, language="sv")


def test_a_law_of_the_place_is_named_only_as_far_as_it_is_known():
    def text(country):
        return compose(Facts(country=country, accounts=frozenset({Account.FACEBOOK})), LAWBOOK).text

    assert "the law of my country of residence (Nigeria Data Protection Act 2023, s. 36)" in text("NG")
    assert "the data protection law of my country of residence" in text("UA")
    assert "2297" not in text("UA")
    assert "I know of no legal period" in text("UA")
    assert "within 14 days of receipt" in text("KE")
    assert "(Art. 44(2) PIPA Enforcement Decree)" in text("KR")
    assert "I ask you to stop" in text("KR")


def test_a_law_is_not_named_before_it_begins():
    chilean = Facts(country="CL", accounts=frozenset({Account.FACEBOOK}))

    with pytest.raises(NoRightError):
        compose(chilean, LAWBOOK, today=date(2026, 11, 30))
    assert "21.719, Art. 8" in compose(chilean, LAWBOOK, today=date(2026, 12, 1)).text


def test_a_law_without_wording_is_refused():
    place = replace(LAWBOOK.jurisdictions["DE"], id="XY", tier=Tier.B, instrument="", deadline_rule="", regions=())

    with pytest.raises(MissingWordingError, match="XY"):
        compose(Facts(country="XY"), replace(LAWBOOK, jurisdictions={"XY": place}))


def test_an_unknown_kind_of_document_is_refused():
    with pytest.raises(UnknownDocumentError):
        compose(Facts(country="DE"), LAWBOOK, document="poem")


def _text_of(paragraph_id, composed):
    return next(paragraph.text for paragraph in composed.paragraphs if paragraph.id == paragraph_id)
