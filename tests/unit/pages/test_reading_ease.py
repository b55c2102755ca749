"""How hard the words of the interface are to read (docs/face.md, U42), in English and in German.

A school grade or a LIX of one sentence jumps with a single long word, so the bar of the design (grade 6,
LIX 40) holds for all that a template says together. A single message has a wider bar, and no sentence is
longer than 25 words.
"""

import re

import pytest

from apps.core.messages import messages_in
from apps.languages import KNOWN
from tests.languages import OTHERS
from tests.reading_ease import FORMULAS, reading_ease
from tests.unit.pages.test_interface import PROJECT, TAG, entries, translations
from tests.unit.statements.test_reading_ease import lix, school_grade, sentences_in, words_in

LONGEST_SENTENCE, MEAN_SENTENCE = 25, 15
GRADE, LIX = 6.0, 40.0
GRADE_OF_ONE, LIX_OF_ONE = 9.0, 50.0
ENOUGH_TO_MEASURE = 12
"""Words in one message; below, the figures say nothing."""

ENOUGH_ON_A_PAGE = 40

TEMPLATES = sorted(path.relative_to(PROJECT).as_posix() for path in PROJECT.glob("templates/**/*.html"))


def plain(text):
    """Return a message as it is read: without marks, and with a word where a value will stand."""
    return " ".join(re.sub(r"%\(\w+\)[sd]|%[sd]", "Wort", TAG.sub("", text)).split())


def ended(text):
    return text if text.endswith((".", "?", "!", ":")) else f"{text}."


GERMAN = entries("de")
MESSAGES = {(message.msgctxt, message.msgid): message for message in GERMAN}
ENGLISH_TEXTS = [plain(text) for message in GERMAN for text in (message.msgid, message.msgid_plural) if text]
GERMAN_TEXTS = [plain(text) for message in GERMAN for text in translations(message)]


def said_by(template):
    """Return what a template says, in English and in German, each as one text."""
    keys = [message.key for message in messages_in(PROJECT / template)]
    messages = [MESSAGES[key] for key in dict.fromkeys(keys) if key in MESSAGES]
    english = "\n".join(ended(plain(message.msgid)) for message in messages)
    german = "\n".join(ended(plain(translations(message)[0])) for message in messages)
    return english, german


def test_the_messages_are_there_to_be_measured():
    assert min(len(ENGLISH_TEXTS), len(GERMAN_TEXTS)) > 1000


@pytest.mark.parametrize("texts", [ENGLISH_TEXTS, GERMAN_TEXTS], ids=["english", "german"])
def test_no_sentence_is_longer_than_25_words(texts):
    sentences = [sentence for text in texts for sentence in sentences_in(text)]

    too_long = [sentence for sentence in sentences if len(words_in(sentence)) > LONGEST_SENTENCE]

    assert too_long == []
    assert sum(len(words_in(sentence)) for sentence in sentences) / len(sentences) <= MEAN_SENTENCE


def test_what_a_template_says_needs_six_years_of_school_at_most():
    texts = {template: said_by(template)[0] for template in TEMPLATES}
    measured = {name: school_grade(text) for name, text in texts.items() if len(words_in(text)) >= ENOUGH_ON_A_PAGE}

    assert len(measured) > 40
    assert {name: round(grade, 1) for name, grade in measured.items() if grade > GRADE} == {}


def test_what_a_template_says_in_german_is_easy_to_read():
    texts = {template: said_by(template)[1] for template in TEMPLATES}
    measured = {name: lix(text) for name, text in texts.items() if len(words_in(text)) >= ENOUGH_ON_A_PAGE}

    assert len(measured) > 40
    assert {name: round(index, 1) for name, index in measured.items() if index > LIX} == {}


def test_no_single_message_is_hard():
    hard = [
        text for text in ENGLISH_TEXTS if len(words_in(text)) >= ENOUGH_TO_MEASURE and school_grade(text) > GRADE_OF_ONE
    ]
    hard_german = [text for text in GERMAN_TEXTS if len(words_in(text)) >= ENOUGH_TO_MEASURE and lix(text) > LIX_OF_ONE]

    assert hard == []
    assert hard_german == []


@pytest.mark.parametrize(
    ("text", "is_hard"),
    [
        ("We send you a mail. Open the link in it. Then you can go on.", False),
        (
            "Notwithstanding the aforementioned considerations, processing necessitates supplementary authorisation.",
            True,
        ),
    ],
)
def test_the_measure_tells_easy_from_hard(text, is_hard):
    assert (school_grade(text) > GRADE) is is_hard
    assert (lix(text) > LIX) is is_hard


@pytest.mark.parametrize("language", OTHERS)
def test_the_interface_is_easy_by_the_formula_of_its_language(language):
    texts = [ended(plain(text)) for message in entries(language) for text in translations(message)]

    figure = reading_ease("\n".join(texts), language)

    assert FORMULAS[language].is_easy(figure), (FORMULAS[language].name, figure)


@pytest.mark.parametrize(
    ("language", "easy", "hard"),
    [
        (
            "fr",
            "Vous voyez la page. Le mail part ce soir.",
            "L’administration responsable notifie ultérieurement les dispositions réglementaires complémentaires.",
        ),
        (
            "es",
            "Abra el correo. Mire la foto.",
            "Las administraciones correspondientes notificarán posteriormente las disposiciones complementarias.",
        ),
        (
            "it",
            "Apri la mail. Poi vai avanti.",
            "L’amministrazione responsabile notificherà successivamente le disposizioni regolamentari complementari.",
        ),
        (
            "nl",
            "Open de mail. Kijk naar de foto.",
            "De verantwoordelijke toezichthoudende organisatie communiceert aanvullende uitvoeringsbepalingen.",
        ),
        (
            "pl",
            "Otwórz list. Potem idź dalej.",
            "Administracja odpowiedzialna zawiadamia następnie o uzupełniających postanowieniach wykonawczych.",
        ),
        (
            "pt",
            "Abra o mail. Veja a foto.",
            "As administrações correspondentes notificarão posteriormente as disposições complementares.",
        ),
        (
            "de",
            "Sie sehen die Seite. Die Mail kommt bald.",
            "Die verantwortliche Aufsichtsbehörde kommuniziert ergänzende Durchführungsbestimmungen.",
        ),
    ],
)
def test_the_formula_of_each_language_tells_easy_from_hard(language, easy, hard):
    formula = FORMULAS[language]

    assert formula.is_easy(reading_ease(easy, language))
    assert not formula.is_easy(reading_ease(hard, language))


def test_every_language_has_a_formula():
    assert set(FORMULAS) == set(KNOWN)
