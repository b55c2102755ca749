"""The named rules, one by one, and the guards around a yes."""

from datetime import date

import pytest

from apps.replies.labels import Asked, Confidence, Extension, Label, Refusal, Stated, Warning, WarningKind
from apps.replies.markup import without_markup
from apps.replies.reading import read
from apps.replies.rules import RULES

YES = "We have accepted your objection."
UNUSED = "Your public posts won't be used to train AI."
BOTH = f"{YES} {UNUSED}"


def test_a_plain_yes_is_read_as_one():
    assert (read(BOTH).label, read(BOTH).confidence) == (Label.HONOURED, Confidence.SURE)


@pytest.mark.parametrize(
    "text",
    [
        f"If nothing changes, we have accepted your objection. {UNUSED}",
        f"Had you written before May, we had accepted your objection. {UNUSED}",
        f"Were your objection accepted, you would hear from us. {UNUSED}",
        f"Unless we find compelling grounds, we have accepted your objection. {UNUSED}",
        f"Once you confirm, we have accepted your objection. {UNUSED}",
        "Haben wir Ihren Widerspruch akzeptiert, verwenden wir Ihre Beiträge nicht für KI.",
        "Godtar vi protesten din, bruker vi ikke innleggene dine til KI.",
    ],
)
def test_a_yes_under_a_condition_is_none(text):
    assert read(text).label is not Label.HONOURED


@pytest.mark.parametrize(
    "text",
    [
        f"It is not true that we have accepted your objection. {UNUSED}",
        f"We have accepted your objection, which is not so. {UNUSED}",
        f"We have never accepted your objection. {UNUSED}",
        f"{YES} It is not the case that your public posts won't be used to train AI.",
    ],
)
def test_a_denied_yes_is_none(text):
    assert read(text).label is not Label.HONOURED


@pytest.mark.parametrize(
    "text",
    [
        f"{BOTH} However, older posts stay in.",
        f"{BOTH} This was a mistake.",
        f"{BOTH} We need a copy of your passport; please send it to us.",
        f"{BOTH} Please object again next year.",
        f"{BOTH} Your objection is being reviewed.",
        f"{BOTH} If your objection is granted, you'll hear from us.",
        f"{BOTH} Ma questo non vale per te e per la tua vecchia pagina.",
        f"{YES} Your posts won't be used for ads about AI.",
        f"Has your objection been accepted? {UNUSED}",
        f"We have accepted his objection. {UNUSED}",
    ],
)
def test_what_else_stands_in_the_mail_takes_a_yes_back(text):
    assert read(text).label is not Label.HONOURED


@pytest.mark.parametrize(
    "text",
    [
        f"We have accepted your objection on Tuesdays. {UNUSED}",
        f"We have theoretically accepted your objection. {UNUSED}",
        f"{YES} Your public posts won't be used to train AI before breakfast.",
    ],
)
def test_a_word_nobody_foresaw_makes_a_yes_unclear(text):
    assert read(text).label is Label.NOT_SURE


@pytest.mark.parametrize(
    "text",
    [
        "We have accepted your objection for Instagram only. On Facebook your posts are used for AI.",
        "Your objection to AI was accepted in part.",
        "Ihr Widerspruch gegen KI wurde nur für Instagram akzeptiert.",
        "Votre opposition à l'IA est acceptée partiellement.",
        "Tu oposición a la IA se ha aceptado solo para Instagram.",
        "La tua opposizione all'IA è accolta in parte.",
        "Je bezwaar tegen AI is gedeeltelijk gehonoreerd.",
        "Twój sprzeciw wobec AI został uwzględniony częściowo.",
        "A sua oposição à IA foi aceita em parte.",
        "Din invändning mot AI har godtagits delvis.",
        "Din indsigelse mod AI er delvist imødekommet.",
        "Protesten din mot KI er delvis tatt til følge.",
    ],
)
def test_a_yes_to_a_part_is_left_to_the_person(text):
    reading = read(text)

    assert reading.label is Label.NOT_SURE
    assert Warning(WarningKind.PARTLY) in reading.warnings
    assert reading.because


def test_the_rules_are_asked_in_the_order_in_which_a_mistake_would_hurt():
    names = [rule.__name__ for rule in RULES]

    assert names.index("verification_code") < names.index("accepted_in_part") < names.index("honoured")
    assert names.index("honoured") < names.index("says_both") < names.index("refused")


def test_a_mail_server_speaks_before_the_mail_it_carries():
    assert read(f"The following could not be delivered to the recipient: {BOTH}").label is Label.FAILED


def test_a_refusal_with_the_evidence_it_wants_is_a_refusal_and_a_question_without_one_is_a_question():
    wanted = read("We are unable to process your objection to AI without evidence. Please send a screenshot.")
    asked = read("About your objection to AI: please send us the link to the account.")

    assert (wanted.label, wanted.refusal) == (Label.REFUSED, Refusal.EVIDENCE_WANTED)
    assert (asked.label, asked.asks_for) == (Label.QUESTIONED, (Asked.ACCOUNT,))


@pytest.mark.parametrize(
    ("words", "stated", "refusal"),
    [
        ("We could not link your message to an account.", Stated.NO_ACCOUNT_LINK, Refusal.NONE_GIVEN),
        (
            "We do not store third-party information in an identifiable way.",
            Stated.NOT_IDENTIFIABLE,
            Refusal.EVIDENCE_WANTED,
        ),
        ("Our compelling grounds prevail.", Stated.COMPELLING_GROUNDS, Refusal.COMPELLING_GROUNDS),
        ("This right is not available in your country.", Stated.NOT_COVERED, Refusal.NOT_COVERED),
        ("You have already objected.", Stated.ALREADY_OPTED_OUT, Refusal.NONE_GIVEN),
        ("You did not explain your particular situation.", Stated.NO_OWN_GROUND, Refusal.NO_OWN_GROUND),
        ("There is no evidence that our AI knows you.", Stated.EVIDENCE_WANTED, Refusal.EVIDENCE_WANTED),
    ],
)
def test_what_stands_against_an_objection_is_named_with_its_words(words, stated, refusal):
    reading = read(f"We are unable to honour your objection to AI. {words}")

    assert (reading.label, reading.refusal) == (Label.REFUSED, refusal)
    assert (reading.against[0].stated, reading.against[0].words) == (stated, words)


@pytest.mark.parametrize(
    ("text", "extension"),
    [
        (
            "We extend the period for your objection by two further months because of its complexity.",
            Extension(months=2, gives_reasons=True),
        ),
        ("We need a further 60 days to answer your objection.", Extension(days=60)),
        (
            "Wir brauchen für Ihren Widerspruch mehr Zeit. Wir antworten bis zum 15. Februar 2027.",
            {"until": (2027, 2, 15)},
        ),
        ("Nous prolongeons de deux mois le délai de réponse à votre opposition.", Extension(months=2)),
        ("Ampliamos el plazo de tu oposición hasta el 3 de marzo de 2027.", {"until": (2027, 3, 3)}),
        (
            "We need more time for your objection. You will hear from us by February 12th, 2027.",
            {"until": (2027, 2, 12)},
        ),
        ("We need more time for your objection. You will hear from us by 31 February 2027.", Extension()),
    ],
)
def test_more_time_is_named_as_far_as_the_mail_says_it(text, extension):
    reading = read(text)
    if isinstance(extension, dict):
        extension = Extension(until=date(*extension["until"]))

    found = reading.extension
    assert reading.label is Label.EXTENDED
    assert (found.months, found.days, found.until) == (extension.months, extension.days, extension.until)
    assert found.gives_reasons is extension.gives_reasons
    assert found.words
    assert all(words in text for words in found.words)
    assert (Warning(WarningKind.EXTENDED_WITHOUT_REASONS) in reading.warnings) is not extension.gives_reasons


def test_leftovers_of_html_keep_every_place_and_hide_no_no():
    text = (
        "<p>We&#39;ve <b>accepted</b> your&nbsp;objection.</p><style>p{x:y}</style><br>"
        "Your posts won&#39;t be used for AI."
    )

    assert len(without_markup(text)) == len(text)
    assert read(text).label is Label.HONOURED
    assert all(words in text for words in read(text).because)
    assert read("<p>We can<b>not</b> honour your objection to AI.</p>").label is Label.REFUSED
    assert read(f"<blockquote><p>{BOTH}</p></blockquote>Thanks.").label is not Label.HONOURED
    assert read(f"<style>{BOTH}</style>Thanks.").label is not Label.HONOURED
    assert without_markup("Kim <kim@example.org> wrote") == "Kim <kim@example.org> wrote"


def test_lines_that_are_quoted_say_nothing():
    quoted = f"> {YES}\n> {UNUSED}\n"

    assert read(f"Thank you for contacting us about AI.\n\n{quoted}").label is not Label.HONOURED
    assert read(quoted.replace("> ", "")).label is Label.HONOURED


@pytest.mark.parametrize(
    "text",
    [
        "Nous avons accepté votre opposition. Vos données ne seront pas utilisées pour la publicité{}.",
        "Hemos aceptado tu oposición. No usaremos tus datos para la publicidad{}.",
        "Abbiamo accettato la tua opposizione. I tuoi dati non saranno usati per la pubblicità{}.",
        "Aceitamos a sua oposição. Os seus dados não serão utilizados para a publicidade{}.",
    ],
)
def test_a_yes_for_another_purpose_is_none_though_its_word_begins_like_public(text):
    of_ai = {"N": " de l'IA de Meta", "H": " de la IA de Meta", "A": " dell'IA di Meta"}
    said = text.format(" da IA da Meta" if text.startswith("Ace") else of_ai[text[0]])

    assert read(said).label is not Label.HONOURED


@pytest.mark.parametrize(
    "beside",
    [
        "The above is about somebody else.",
        "That's past.",
        "Just kidding",
        "For Threads",
        "Your photos and captions stay in our models.",
        "Ignore this message.",
        "Quanto scritto sopra riguarda un altro utente.",
    ],
)
def test_a_sentence_that_nobody_knows_takes_a_yes_back(beside):
    assert read(f"{BOTH}\n\n{beside}").label is Label.NOT_SURE


@pytest.mark.parametrize(
    "beside",
    [
        "We can't undo training that has already taken place.",
        "Please don't answer this email.",
        "You don't need to take any further action.",
        "If you have any questions, visit our Help Center.",
        "Learn more: https://www.facebook.com/privacy/center/reject-it",
        "Sincerely,\nDana\nMeta Privacy Support\nMeta Platforms Ireland Limited, Merrion Road, Dublin 4",
        "Thanks,\nFacebook",
        "Case 4471 2093 1180",
        "What does this mean?",
    ],
)
def test_what_a_long_mail_says_beside_a_yes_leaves_it_as_it_is(beside):
    assert read(f"Hi Robin,\n\n{BOTH}\n\n{beside}").label is Label.HONOURED


@pytest.mark.parametrize(
    "beside",
    [
        "Your photos are used to train AI.",
        "We use your photos to develop our AI models.",
        "We can't undo training and use your photos.",
        "Thank you for your objection to AI, and we use your photos.",
        "Thank you, we do not process this.",
    ],
)
def test_a_use_or_a_not_that_is_not_explained_takes_a_yes_back(beside):
    assert read(f"{BOTH} {beside}").label is not Label.HONOURED


def test_use_that_an_objection_is_about_is_not_said_by_meta():
    accepted = "We have accepted your objection"

    assert read(f"{accepted} to your information being used for AI. {UNUSED}").label is Label.HONOURED
    assert read(f"{accepted} and your information is used for AI. {UNUSED}").label is not Label.HONOURED
    assert read(f"{accepted} now your information is used for AI. {UNUSED}").label is not Label.HONOURED


def test_one_product_is_a_part_and_both_are_the_whole():
    said = "Your public posts on {} won't be used to train AI."

    assert read(f"{YES} {said.format('Facebook and Instagram')}").label is Label.HONOURED
    assert read(f"{YES} {said.format('Instagram')}").label is Label.NOT_SURE
    assert read(f"{YES} {said.format('Threads')}").label is Label.NOT_SURE


def test_a_day_tells_which_objection_is_meant_and_not_from_when_posts_count():
    assert read(f"Your objection of 12 October has been accepted. {UNUSED}").label is Label.HONOURED
    assert read(f"{YES} Your posts of 12 October won't be used to train AI.").label is Label.NOT_SURE


def test_an_aside_with_a_word_nobody_knows_is_none():
    assert read(f"{BOTH} We can't undo training or the weather.").label is Label.NOT_SURE


def test_an_aside_that_decides_something_is_none():
    assert read(f"{BOTH} Thank you, but we have more information.").label is Label.NOT_SURE


def test_a_yes_denied_in_its_own_sentence_makes_no_refusal_unclear():
    refusal = "Your request has been declined."

    assert read(f"It is not the case that we have accepted your objection to AI. {refusal}").label is Label.REFUSED
    assert read(f"We have accepted your objection to AI. {refusal}").label is Label.NOT_SURE


def test_a_not_that_nobody_explains_takes_a_yes_back_though_its_words_are_plain():
    assert read(f"{BOTH} This is not about your photos.").label is not Label.HONOURED
    assert read(f"{BOTH} This is about your photos.").label is Label.HONOURED
