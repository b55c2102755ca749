"""Every kind of text, under every law, for everybody, in every language, tone and wording."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from itertools import product

import pytest

from apps.legal.facts import Account, Behalf, ChosenGround, Content, Facts
from apps.legal.lawbook import Asks, Kind, Tier
from apps.legal.loading import load_lawbook
from apps.statements.checking import check_text
from apps.statements.complaining import NoAuthorityError
from apps.statements.composing import Note, compose
from apps.statements.course import Question, Reason, ReplyKind
from apps.statements.documents import DOCUMENTS, Length
from apps.statements.texts import languages
from apps.statements.varying import Tone
from tests.languages import IN_FULL, SPACED, TOO_SURE, english_sentences, with_languages
from tests.unit.statements.cases import course, reply, sent
from tests.unit.statements.test_composing import FOREIGN, PLACES
from tests.unit.statements.test_reading_ease import school_grade, sentences_in, words_in

LAWBOOK = load_lawbook()
REGIONS = {"DE": "DE-BY"}
VERBATIM = {"own-words", "closing", "sender", "addressee", "parties"}
"""Paragraphs with words of the person, or names and addresses that stand as they are."""

SENT = sent(Account.FACEBOOK, due_on=date(2026, 12, 22))
OCCASIONS = {
    "objection": [None],
    "note_to_friend": [None],
    "letter": [course()],
    "follow_up": [
        course(SENT),
        course(
            sent(Account.FACEBOOK, due_on=date(2026, 12, 22), extended=True),
            sent(Account.INSTAGRAM, on=date(2026, 11, 30), due_on=date(2026, 12, 25)),
            replies=(reply(ReplyKind.QUESTIONED, asks=(Question.REASONS,), answered_on=date(2026, 12, 9)),),
        ),
    ],
    "asked_again": [
        course(SENT, asked_again_on=date(2026, 12, 20)),
        course(SENT, replies=(reply(ReplyKind.HONOURED),), asked_again_on=date(2026, 12, 20)),
    ],
    "more_information": [course(SENT, replies=(reply(ReplyKind.QUESTIONED, asks=(item,)),)) for item in Question],
    "reply_to_refusal": [course(SENT, replies=(reply(ReplyKind.REFUSED, reason=item),)) for item in Reason],
    "complaint": [
        course(SENT, sender_address="1 Example Road\nLeeds"),
        course(SENT, sender_address="1 Example Road", today=date(2027, 4, 2), reminded_on=date(2027, 1, 4)),
        course(SENT, replies=(reply(ReplyKind.REFUSED, reason=Reason.COMPELLING_GROUNDS),)),
        course(SENT, replies=(reply(ReplyKind.HONOURED),), asked_again_on=date(2026, 12, 20)),
    ],
}
PEOPLE = {
    Behalf.SELF: [
        {
            "grounds": (ChosenGround("old_posts", "2012"), ChosenGround("sensitive_health")),
            "content": frozenset(Content),
        },
        {"grounds": ()},
    ],
    Behalf.CHILD: [{"grounds": (ChosenGround("child_posted_by_others", "school"),), "accounts": frozenset()}],
    Behalf.REPRESENTED: [{"grounds": (ChosenGround("identity_fraud", "pictures"), ChosenGround("life_change"))}],
}
# Short for what everybody knows, or part of a number or a name.
KNOWN = {"AI", "KI", "IA", "SI", "EU", "UE", "UK"}


def people(country):
    for behalf, several in PEOPLE.items():
        for others in several:
            given = {"accounts": frozenset({Account.FACEBOOK, Account.INSTAGRAM}), "name": "Ada Example"} | others
            yield Facts(country=country, region=REGIONS.get(country, ""), on_behalf_of=behalf, **given)


@cache
def all_texts(country, language):
    return tuple(_texts(country, language))


def _texts(country, language):
    for document, happened in OCCASIONS.items():
        for facts, occasion, length, tone, variant in product(
            people(country), happened, DOCUMENTS[document].lengths, Tone, range(3)
        ):
            yield compose(
                facts,
                LAWBOOK,
                document=document,
                length=length,
                language=language,
                course=occasion,
                tone=tone,
                variant=variant,
                seed="x",
            )


@cache
def faults(text, language, instrument):
    """Return what is wrong with one paragraph; most stand in many texts, so each is read once."""
    found = [claim.id for claim in check_text(text, language, instrument, LAWBOOK)]
    found += re.findall(rf"[{{}}$<>]|  |(?<!\n)\n\n(?!\n)|{SPACED[language]}|\.\.|,,|None", text)
    found += re.findall(FOREIGN[instrument], text)
    found += re.findall(TOO_SURE[language], text)
    # A German salutation ends with "!" where the next word is a capital; nothing else of ours does.
    cried = r"(?<!geehrtes Meta-Team)(?<!Damen und Herren)(?<!Herren bei Meta)!"
    found += re.findall(rf"(?i)\b(?:please|invalid|oops|bitte,)\b|{cried}", text)
    return found if text.strip() else ["empty"]


def unexplained(text):
    """Return abbreviations that a text uses and nowhere spells out."""
    short = set(re.findall(r"\b[A-ZÄÖÜ]{2,}\b", text)) - KNOWN
    short = {item for item in short if not re.fullmatch("[IVX]+", item)}  # numbers of paragraphs
    return {item for item in short if not re.search(rf"\({item}\)|\b{item} \(|\b{item}, [A-ZÄÖÜa-zäöü]", text)}


@pytest.mark.parametrize(("country", "language"), with_languages(PLACES, ("DE", "GB", "CH", "BR", "NG", "KR")))
def test_every_paragraph_is_sound_and_every_text_can_be_read(country, language):
    for composed in all_texts(country, language):
        where = (composed.document, composed.length, composed.instrument)
        ours = [item for item in composed.paragraphs if item.id not in VERBATIM]
        for paragraph in ours:
            assert faults(paragraph.text, language, composed.instrument) == [], (where, paragraph.id, paragraph.text)
            assert language == "en" or english_sentences([paragraph.text]) == [], (where, paragraph.id)
        text = "\n".join(paragraph.text for paragraph in ours)
        assert len(words_in(text)) / len(sentences_in(text)) < (22 if language in IN_FULL else 26), (where, text)
        assert language != "en" or school_grade(text) <= 10, (where, school_grade(text), text)
        limits = DOCUMENTS[composed.document].limits[composed.length]
        assert limits.shortest <= len(composed.text) <= limits.longest, (where, len(composed.text), composed.text)
        assert Note.TOO_LONG not in composed.notes


@pytest.mark.parametrize(
    ("country", "language"), with_languages(("DE", "GB", "CH", "BR", "UA"), ("DE", "GB", "CH", "BR"))
)
def test_no_abbreviation_stays_unexplained(country, language):
    for composed in all_texts(country, language):
        if composed.document == "more_information" and composed.length is Length.SHORT:
            continue
        text = "\n".join(item.text for item in composed.paragraphs if item.id not in VERBATIM)
        assert unexplained(text) == set(), (composed.document, text)


@pytest.mark.parametrize("language", languages())
def test_wherever_there_is_a_right_every_kind_of_text_can_be_written(language):
    every = [*LAWBOOK.jurisdictions.items()]
    for code, place in every if language in IN_FULL else every[::6]:
        for region in ("", *(part.code for part in place.regions)):
            if LAWBOOK.jurisdiction_for(code, region, date(2026, 12, 28)).tier is Tier.C:
                continue
            facts = Facts(country=code, region=region, accounts=frozenset({Account.FACEBOOK}), name="Ada Example")
            for document, happened in OCCASIONS.items():
                try:
                    composed = compose(
                        facts,
                        LAWBOOK,
                        document=document,
                        language=language,
                        course=happened[0],
                        today=date(2026, 12, 28),
                    )
                except NoAuthorityError:
                    assert document == "complaint"
                    assert LAWBOOK.authority_for(code, region) is None
                    continue
                ours = [item.text for item in composed.paragraphs if item.id not in VERBATIM]
                for text in ours:
                    assert faults(text, language, composed.instrument) == [], (code, region, document, text)


@pytest.mark.parametrize(("country", "language"), with_languages(("DE", "GB", "CH", "BR", "NG"), ("DE",)))
def test_every_reason_is_sound_for_everybody_and_every_answer(country, language):
    for ground in LAWBOOK.grounds.values():
        if ground.kind not in {Kind.PERSONAL, Kind.GENERAL} or ground.awaiting_wording:
            continue
        answers = ["", "2012", "2023"] if ground.follow_up and ground.follow_up.kind is Asks.YEAR else [""]
        answers += ground.follow_up.choices if ground.follow_up else ()
        for behalf, detail, variant in product(ground.when.get("on_behalf_of", tuple(Behalf)), answers, range(3)):
            facts = Facts(
                country=country,
                on_behalf_of=Behalf(behalf),
                accounts=frozenset() if ground.id == "no_account" else frozenset({Account.FACEBOOK}),
                content=frozenset(Content),
                since_year=2012 if variant else None,
                grounds=(ChosenGround(ground.id, detail),) if ground.kind is Kind.PERSONAL else (),
            )
            for length, without_sensitive in product(Length, (False, True)):
                composed = compose(
                    facts,
                    LAWBOOK,
                    length=length,
                    language=language,
                    variant=variant,
                    seed="x",
                    without_sensitive=without_sensitive,
                )
                for paragraph in composed.paragraphs:
                    if paragraph.id == ground.id:
                        wrong = faults(paragraph.text, language, composed.instrument)
                        assert wrong == [], (behalf, detail, paragraph.text)
