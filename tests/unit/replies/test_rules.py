"""The named rules, one by one, and the guards around a yes."""

from datetime import date

import pytest

from apps.replies import findings
from apps.replies import reading as reading_module
from apps.replies.labels import Asked, Confidence, Extension, Label, Refusal, Stated, Warning, WarningKind
from apps.replies.markup import without_markup
from apps.replies.reading import read
from apps.replies.rules import GIVES_WAY_TO, RULES, said_outright, takes_back

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
    "text",
    [
        "We've received your request. We are unable to honor it because you did not provide enough information on"
        " your grounds.",
        "We received your objection to AI. We cannot honour it: you have not provided enough detail on your reasons.",
        "Your objection to AI could not be accepted. The details on your reasons were insufficient.",
        "Wir haben Ihren Widerspruch gegen KI erhalten. Wir können ihm nicht nachkommen, da Sie nicht genügend Angaben"
        " zu Ihren Gründen gemacht haben.",
    ],
)
def test_a_no_because_too_little_was_said_is_a_refusal_that_is_never_sure(text):
    reading = read(text)

    assert (reading.label, reading.refusal) == (Label.REFUSED, Refusal.NO_OWN_GROUND)
    assert reading.confidence is Confidence.LIKELY
    # Without that doubt, a no is sure.
    assert read("We are unable to honour your objection to AI.").confidence is Confidence.SURE


@pytest.mark.parametrize(
    "more", ["Your posts won't be used for AI at Meta.", "We won't use your posts for AI from now on."]
)
def test_what_could_not_be_accepted_is_no_yes_whatever_stands_beside_it(more):
    assert read(f"Your objection to AI at Meta could not be accepted. {more}").label is not Label.HONOURED
    assert read(f"Your objection could not be more accepted. {more}").label is not Label.HONOURED


def test_something_not_provided_to_the_person_is_still_not_covered():
    reading = read("We are unable to honour your objection. The right to object to AI is not provided where you live.")

    assert reading.refusal is Refusal.NOT_COVERED


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


@pytest.fixture
def evidence_of(monkeypatch):
    """Return a function that says what the rules are shown of a text."""
    decide = reading_module.decide
    seen = []

    def evidence(text):
        read(text)
        return seen[-1]

    monkeypatch.setattr(reading_module, "decide", lambda shown: seen.append(shown) or decide(shown))
    return evidence


@pytest.mark.parametrize(
    ("name", "beside"),
    [
        ("notice", "You can object at any time."),
        ("pending", "We will review your objection."),
        ("refuse", "We are unable to honour your objection."),
        ("again", "You need to submit the form again."),
        ("redirect", "Use the form in our app instead."),
        ("extend", "We need more time."),
        ("contrast", "Unfortunately."),
        ("denial", "This is not about your photos."),
        ("doubt", "It was a mistake."),
        ("use", "Your photos are used to train AI."),
        ("partly", "If you ask, an exception applies."),
        ("own", "I object to this."),
        ("others", "This is about another person."),
        ("other_matter", "Your invoice."),
        ("failed", "If so, something went wrong."),
        ("unknown", "The weather is nice."),
        ("condition", "If you write to us, we honour your objection."),
        ("asked", "Please send us the link to your profile."),
    ],
)
def test_each_way_to_take_a_yes_back_is_seen(evidence_of, name, beside):
    assert takes_back(evidence_of(BOTH)) == set()
    assert name in takes_back(evidence_of(f"{BOTH} {beside}"))


@pytest.mark.parametrize("conditional", ["we honour your objection", "it is the result of your objection"])
def test_a_second_yes_under_a_condition_takes_the_first_one_back(evidence_of, conditional):
    assert "condition" in takes_back(evidence_of(f"{BOTH} If you write to us, {conditional}."))


def test_a_second_promise_under_a_condition_takes_the_first_one_back(evidence_of):
    assert "condition" in takes_back(evidence_of(f"{BOTH} If you write to us, we won't use your photos."))


def test_a_text_that_was_not_read_to_its_end_and_another_purpose_take_a_yes_back(evidence_of):
    assert takes_back(evidence_of(f"{BOTH}{' thanks' * 3000}")) == {"unread"}
    assert "another_purpose" in takes_back(evidence_of(f"{YES} Your public posts won't be used for ads about AI."))


@pytest.mark.parametrize(
    "yes",
    [
        "We have accepted your objection for your photos.",
        "Wir haben deinen Widerspruch für deine Kommentare akzeptiert.",
        "Nous avons accepté votre opposition pour vos photos.",
        "Hemos aceptado tu oposición para tus fotos.",
        "Abbiamo accolto la tua opposizione per le tue foto.",
        "We hebben je bezwaar geaccepteerd voor je foto's.",
        "Uwzględniliśmy Twój sprzeciw wobec zdjęć.",
        "Aceitamos a sua oposição para as suas fotos.",
        "Vi har godkänt din invändning för dina bilder.",
        "Vi har imødekommet din indsigelse for dine billeder.",
        "Vi har godtatt protesten din for bildene dine.",
    ],
)
def test_a_yes_for_one_kind_of_thing_is_a_part(evidence_of, yes):
    assert "one_kind" in takes_back(evidence_of(f"{yes} {UNUSED}"))
    assert read(f"{yes} {UNUSED}").label is not Label.HONOURED


def test_a_yes_for_all_that_is_public_may_name_kinds_as_examples():
    named = "We have accepted your objection for your public information, like your {}."

    assert read(f"{named.format('photos')} {UNUSED}").label is Label.HONOURED
    assert read(f"{named.format('posts, photos and comments')} {UNUSED}").label is Label.HONOURED


def test_what_takes_a_yes_back_leaves_it_in_an_aside(evidence_of):
    assert takes_back(evidence_of(f"{BOTH} If you have questions, visit our Help Center.")) == set()
    assert takes_back(evidence_of(f"{BOTH} There is no need to send us another form.")) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you for your objection that we have accepted.",
        "Thank you, following your objection.",
        "Thank you, we will not use your photos.",
        "Thank you in part.",
        "Thank you although.",
    ],
)
def test_a_sentence_that_decides_or_limits_something_is_no_aside(evidence_of, monkeypatch, sentence):
    # Each of its words is let pass, so that nothing but what it says keeps it from being an aside.
    monkeypatch.setattr(findings, "_are_plain", lambda *_, **__: True)
    evidence = evidence_of(sentence)

    assert {found.concept for found in evidence.findings} & {"honour", "following", "wont_use", "partly", "contrast"}
    assert "aside" not in {found.concept for found in evidence.findings}


@pytest.mark.parametrize(
    ("sentence", "is_aside"),
    [
        ("Thank you.", True),
        ("Thank you, this is used.", False),
        ("Thank you, never.", False),
        ("Thank you, so far.", False),
        ("We can't undo training.", True),
    ],
)
def test_each_not_each_use_and_each_doubt_of_an_aside_belongs_to_its_phrase(
    evidence_of, monkeypatch, sentence, is_aside
):
    monkeypatch.setattr(findings, "_are_plain", lambda *_, **__: True)
    evidence = evidence_of(sentence)

    assert ("aside" in {found.concept for found in evidence.findings}) is is_aside


OUTRIGHT = {
    "yes": "We have accepted your objection to AI.",
    "unused": "Public posts won't be used to train AI.",
    "yours_unused": "Your posts won't be used to train AI.",
}
# The rule, a mail that it reads, and its label.
READ_BY = {
    "redirected": ("Wrong team: use the form in our app instead.", Label.REDIRECTED),
    "questioned": ("Please send us the link to your profile.", Label.QUESTIONED),
    "extended": ("We need more time for your request.", Label.EXTENDED),
    "failed": ("Something went wrong.", Label.FAILED),
    "conditional": ("You can object to AI at any time.", Label.CONDITIONAL),
    "received": ("We received your message about AI.", Label.RECEIVED),
    "asked_again": ("You need to submit the form again.", Label.ASKED_AGAIN),
}
# Whether a person looks where the rule's mail also says this outright.
DOUBTFUL = {
    "redirected": {"yes": True, "unused": False, "yours_unused": False},
    "questioned": {"yes": True, "unused": False, "yours_unused": False},
    "extended": {"yes": True, "unused": False, "yours_unused": False},
    "failed": {"yes": True, "unused": False, "yours_unused": False},
    "conditional": {"yes": True, "unused": False, "yours_unused": True},
    "received": {"yes": True, "unused": True, "yours_unused": True},
    "asked_again": {"yes": False, "unused": False, "yours_unused": False},
}


@pytest.mark.parametrize("rule", DOUBTFUL)
@pytest.mark.parametrize("said", OUTRIGHT)
def test_where_two_readings_compete_a_person_looks(evidence_of, rule, said):
    mail, label = READ_BY[rule]
    both = f"{OUTRIGHT[said]} {mail}"

    assert read(f"About your objection to AI. {mail}").label is label
    assert said in said_outright(evidence_of(both))
    assert read(both).label is (Label.NOT_SURE if DOUBTFUL[rule][said] else label)


def test_a_no_beside_a_yes_of_any_kind_is_left_to_a_person():
    assert read("We have accepted your objection to AI. Your request has been declined.").label is Label.NOT_SURE
    assert {rule.__name__ for rule in GIVES_WAY_TO} >= set(DOUBTFUL) - {"asked_again"}


def test_a_yes_that_still_waits_is_no_more_than_received():
    assert read("Our system accepted your objection to AI. We will review it.").label is Label.RECEIVED


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Have we accepted your objection?", "honour"),
        ("“We have accepted your objection.”\n\nThank you for writing to us.", "honour"),
        ("My objection: you have accepted your objection.", "honour"),
        ("What they think of this long thing: we have accepted your objection.", "honour"),
        ("The sample says:\nWe have accepted your objection.", "honour"),
        ("The sample says: we have rejected your objection.", "refuse"),
        ("You requested that we have accepted your objection.", "honour"),
        ("We accepted your objection and have turned down your request.", "honour"),
        ("We accepted your objection and her objection.", "honour"),
        ("We have not yet accepted your objection.", "honour"),
        ("Your objection has not been rejected.", "refuse"),
    ],
)
def test_what_is_asked_quoted_told_or_denied_is_not_said_by_meta(evidence_of, text, concept):
    said = [found.is_void for found in evidence_of(text).findings if found.concept == concept]

    assert said
    assert all(said)


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("We don't need more time.", "extend"),
        ("I will never send my password, so don't ask me to send a password.", "password"),
        ("We have finished reviewing your objection.", "pending"),
        ("We have not accepted your objection and use your posts.", "wont_use"),
        ("We will not use your public posts.", "use"),
        ("Your objection to your posts being used is here.", "use"),
        ("If we need to ask you to send the link, we will write.", "ask"),
    ],
)
def test_words_that_belong_to_something_else_say_nothing(evidence_of, text, concept):
    assert concept not in {found.concept for found in evidence_of(text).findings if not found.is_void}


def test_an_if_before_a_list_holds_for_each_of_its_points(evidence_of):
    points = "- we honour your objection\n- we won't use your posts\n"
    text = f"If you write to us:\n{points}\nThank you. We honour your request."

    conditional = [found.is_conditional for found in evidence_of(text).findings if found.concept == "honour"]

    assert conditional[0] is True
    assert conditional[-1] is False


def test_a_yes_is_about_ai_and_about_you_and_stands_beside_its_promise():
    plain = "This is about your photos. "

    assert read(f"{YES} Your public posts won't be used.").label is Label.NOT_SURE
    assert read(f"We have accepted the objection. {UNUSED}").label is Label.NOT_SURE
    assert read(f"{YES} {plain * 3}{UNUSED}").label is Label.HONOURED
    assert read(f"{YES} {plain * 4}{UNUSED}").label is Label.NOT_SURE


def test_it_is_accepted_counts_right_behind_your_objection_only():
    text = "Abbiamo esaminato {}. È stata accolta. I tuoi post pubblici non saranno utilizzati per l'IA di Meta."

    assert read(text.format("la tua opposizione")).label is Label.HONOURED
    assert read(text.format("la opposizione")).label is Label.NOT_SURE
