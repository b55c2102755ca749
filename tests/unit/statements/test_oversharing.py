"""What a person may not have meant to tell is found, what they meant to say is left alone, and fast."""

import time
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from apps.statements.oversharing import Kind, look_through

APPROVED = Path(__file__).resolve().parents[2] / "approved"


def found(text, **options):
    return {finding.kind: finding.words for finding in look_through(text, **options)}


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("My daughter Lena goes to school.", Kind.NAME, ("Lena",)),
        ("my late husband Peter Smith", Kind.NAME, ("Peter Smith",)),
        ("Our children Lena, Tom and Mia were small.", Kind.NAME, ("Lena, Tom and Mia",)),
        ("My wife, Anna, died in 2019.", Kind.NAME, ("Anna",)),
        ("Lena (my daughter) is four.", Kind.NAME, ("Lena",)),
        ("My son’s name is Ben.", Kind.NAME, ("Ben",)),
        ("Photos of Anna Meyer and me.", Kind.NAME, ("Anna Meyer",)),
        ("Meine kleine Tochter Lena und ihr Bruder Tom", Kind.NAME, ("Lena", "Tom")),
        ("Mein Sohn heißt Ben.", Kind.NAME, ("Ben",)),
        ("Herr Müller und Frau Dr. Schmidt sind auf den Fotos.", Kind.NAME, ("Müller", "Schmidt")),
        ("I live at 12 High Street.", Kind.ADDRESS, ("12 High Street",)),
        ("at 221b baker street", Kind.ADDRESS, None),
        ("My postcode is SW1A 1AA.", Kind.ADDRESS, ("SW1A 1AA",)),
        ("Ich wohne in der Hauptstraße 12b.", Kind.ADDRESS, ("Hauptstraße 12b",)),
        ("Lange Straße 7", Kind.ADDRESS, ("Lange Straße 7",)),
        ("in Bonn, 53111 Bonn", Kind.ADDRESS, ("53111 Bonn",)),
        ("Call me on 020 7946 0958.", Kind.PHONE, ("020 7946 0958",)),
        ("+49 151 23456789", Kind.PHONE, ("+49 151 23456789",)),
        ("Ruf an: 0151/23456789", Kind.PHONE, ("0151/23456789",)),
        ("Write to kim@example.org.", Kind.EMAIL, ("kim@example.org",)),
        ("IBAN DE89 3704 0044 0532 0130 00", Kind.NUMBER, ("DE89 3704 0044 0532 0130 00",)),
        ("My passport is C01X00T47.", Kind.NUMBER, ("C01X00T47",)),
        ("Ausweisnummer L01X00T471", Kind.NUMBER, ("L01X00T471",)),
        ("123-45-6789", Kind.NUMBER, ("123-45-6789",)),
        ("My National Insurance number is QQ 12 34 56 C.", Kind.NUMBER, ("QQ 12 34 56 C",)),
        ("AHV 756.9217.0769.85", Kind.NUMBER, ("756.9217.0769.85",)),
        ("I have depression and HIV.", Kind.HEALTH, ("depression", "HIV")),
        ("Ich hatte Brustkrebs und Panikattacken.", Kind.HEALTH, ("Brustkrebs", "Panikattacken")),
        ("After a heart attack I stopped.", Kind.HEALTH, ("heart attack",)),
        ("I was born on 3 May 1984.", Kind.BIRTH_DATE, ("3 May 1984",)),
        ("geboren am 12.03.1984", Kind.BIRTH_DATE, ("12.03.1984",)),
        ("am 12.03.1984 geboren", Kind.BIRTH_DATE, ("12.03.1984",)),
        (
            "See www.example.org/kim and https://example.org/a.",
            Kind.LINK,
            ("www.example.org/kim", "https://example.org/a"),
        ),
        ("It is on facebook.com/kim", Kind.LINK, ("facebook.com/kim",)),
        ("Look at @kim.example there", Kind.LINK, ("@kim.example",)),
    ],
)
def test_what_may_be_too_much_is_found(text, kind, words):
    findings = found(text)

    if words is None:
        assert kind not in findings  # a house number with a letter and small letters: too little to go by
    else:
        assert findings.get(kind) == words


@pytest.mark.parametrize(
    "text",
    [
        "The photos were meant for my grandparents.",
        "Die Fotos waren für die Großeltern gedacht.",
        "I shared them from 2011-2019, and again since 12.03.2014.",
        "My daughter posts on Instagram. My friend Facebook knows more than I do.",
        "Weil meine Tochter Angst hat und mein Sohn Fotos hochlädt.",
        "My child and I were born in 1984 and 2012.",
        "I worked in New York and with Meta AI.",
        "Als Frau Angst zu haben, ist nicht gerecht. Eine Frau Mitte dreißig.",
        "Ich habe 12345 Fotos hochgeladen, an 20 Tagen im Mai 2012.",
        "It is about my health, my religion and my work in a hospital.",
        "Article 21(1) of the GDPR and Art. 6 Abs. 1 lit. f.",
        "",
    ],
)
def test_what_is_meant_to_be_said_is_left_alone(text):
    assert look_through(text) == ()


def test_the_own_name_is_there_to_sign_with():
    text = "Greetings from Kim Beispiel, and from Anna Meyer"

    assert found(text, own_name="Kim Beispiel") == {Kind.NAME: ("Anna Meyer",)}


def test_words_are_told_once_and_a_link_is_not_taken_for_a_number():
    text = "https://example.org/02079460958 and again kim@example.org, kim@example.org"

    assert found(text) == {Kind.EMAIL: ("kim@example.org",), Kind.LINK: ("https://example.org/02079460958",)}


@pytest.mark.parametrize("file", sorted(APPROVED.rglob("*.txt")), ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_our_own_texts_tell_nothing_too_much(file):
    text = file.read_text(encoding="utf-8")
    signature = text.strip().rpartition("\n")[2]

    # Letters and complaints carry addresses of companies and authorities, and days.
    if any(kind in file.name for kind in ("letter", "complaint")):
        assert {Kind.EMAIL, Kind.HEALTH, Kind.NUMBER, Kind.BIRTH_DATE}.isdisjoint(found(text, own_name=signature))
    else:
        assert found(text, own_name=signature) == {}


@given(st.text(max_size=600))
@example("geboren am " * 40)
@example("\ud7ff\u0130\u00df" * 100)
def test_no_text_is_too_strange(text):
    for finding in look_through(text):
        assert finding.words
        assert all(words for words in finding.words)


@given(
    st.text(
        alphabet=st.sampled_from("aA1 .-@/+()'’ßÄ\nmybornDEherrfrauhttps:www"),
        max_size=800,
    )
)
def test_no_mixture_of_what_the_rules_look_for_breaks_them(text):
    look_through(text)


@pytest.mark.parametrize(
    "piece",
    [
        "a", "1", " ", "\n", "@", "1 ", "A ", "Aa ", "Aa-", "a.", "a@", "a@b.", "+1(", "www.", "DE89 ", "my child ",
        "passport ", "born 1.1.19 ", "geboren ", "1.1.1 ", "Aa'aa", "12 Ab Cd ", "Herr ", "mein ", "mit Aa Bb ",
        "0 0-0/0(", "https://", "my daughter Aa Bb Cc, ", "12 aaa ",
    ],
)  # fmt: skip
def test_no_text_makes_the_rules_run_away(piece):
    text = (piece * 5000)[:5000]

    def took() -> float:
        before = time.process_time()
        look_through(text)
        return time.process_time() - before

    # A pattern that runs away takes seconds. How fast the rules are is measured in
    # benchmarks/oversharing.py; a figure of milliseconds would only test the machine.
    assert min(took() for _ in range(8)) < 0.5
