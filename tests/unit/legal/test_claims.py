"""What must not be claimed is found, and its honest opposite is left alone."""

import re
import time

import pytest

from apps.legal import claims
from apps.legal.loading import load_lawbook

CLAIMS = load_lawbook().forbidden_claims

# One claim and one honest sentence for each record and language.
EXAMPLES = {
    "withdraw_consent": {
        "en": ("I hereby withdraw my consent to AI training.", "This is not a withdrawal of consent."),
        "de": ("Hiermit widerrufe ich meine Einwilligung.", "Dies ist kein Widerruf einer Einwilligung."),
    },
    "absolute_right": {
        "en": (
            "Meta must accept my objection in every case.",
            "Meta must stop unless it shows compelling legitimate grounds.",
        ),
        "de": (
            "Meta muss meinem Widerspruch in jedem Fall folgen.",
            "Meta muss die Verarbeitung beenden, wenn es keine zwingenden Gründe nachweist.",
        ),
    },
    "silence_consent": {
        "en": ("Silence counts as acceptance of my objection.", "Silence is neither acceptance nor refusal."),
        "de": ("Schweigen gilt als Zustimmung.", "Schweigen gilt nicht als Zustimmung."),
    },
    "viral_post": {
        "en": (
            "A post on your timeline is enough to stop this.",
            "A post on your timeline is not enough: use the form or a letter.",
        ),
        "de": ("Ein Beitrag in der Chronik genügt.", "Ein Beitrag in der Chronik genügt nicht."),
    },
    "declared_unlawful": {
        "en": (
            "Several courts have ruled that the training is unlawful.",
            "So far no court or authority has ruled that the training is unlawful.",
        ),
        "de": (
            "Mehrere Gerichte haben das Training für rechtswidrig erklärt.",
            "Bisher hat kein Gericht das Training für rechtswidrig erklärt.",
        ),
    },
    "approved": {
        "en": ("The DPC has approved this training.", "Neither the DPC nor the ICO approved it; they monitor."),
        "de": ("Die Aufsicht hat das Training genehmigt.", "Die Aufsicht hat das Training nicht genehmigt."),
    },
    "removed_from_models": {
        "en": (
            "Your photos will be removed from the trained model.",
            "Please erase my photos from your training sets and keep them out of future training.",
        ),
        "de": (
            "Deine Fotos werden aus dem trainierten Modell gelöscht.",
            "Ich bitte, meine Fotos aus den Trainingsdaten zu löschen.",
        ),
    },
    "deadline_over": {
        "en": ("It is too late to object.", "It is not too late to object: later objections work for the future."),
        "de": (
            "Für Beiträge vor Mai 2025 kannst du nicht mehr widersprechen.",
            "Ein späterer Widerspruch wirkt für die Zukunft.",
        ),
    },
    "all_biometric": {
        "en": ("Photos are biometric data.", "Faces and voices can be imitated."),
        "de": ("Fotos sind biometrische Daten.", "Fotos sind nicht immer biometrische Daten."),
    },
    "private_messages": {
        "en": (
            "Your private messages are used for training.",
            "Private messages are used only if someone shares them with an AI feature.",
        ),
        "de": (
            "Private Nachrichten werden für das Training verwendet.",
            "Private Nachrichten werden nicht für das Training verwendet.",
        ),
    },
    "minors_posts": {
        "en": (
            "Public posts of minors are used as well.",
            "Public posts of minors are not used, but what they tell an AI feature is.",
        ),
        "de": (
            "Auch öffentliche Beiträge von Minderjährigen werden verwendet.",
            "Öffentliche Beiträge von Minderjährigen werden nicht verwendet.",
        ),
    },
    "minors_nothing": {
        "en": (
            "Nothing that minors write is used.",
            "Pictures of children in posts of adults are not excluded.",
        ),
        "de": (
            "Von Minderjährigen, so heißt es, wird nichts verwendet: keine Daten von Kindern werden genutzt.",
            "Was Minderjährige einer KI sagen, wird genutzt.",
        ),
    },
    "sold": {
        "en": ("Meta sells my photos to others.", "Meta develops models for third parties as well."),
        "de": ("Meta verkauft meine Fotos.", "Ich behaupte nicht, dass Meta Fotos verkauft."),
    },
    "private_profile_safe": {
        "en": (
            "A private profile needs no objection.",
            "A private profile is not enough: your name and profile picture stay public.",
        ),
        "de": (
            "Ein privates Profil schützt dich.",
            "Ein privates Profil schützt nicht: Name und Profilbild bleiben öffentlich.",
        ),
    },
    "deletes_posts": {
        "en": (
            "The objection deletes your old posts.",
            "The objection does not delete your posts or your account.",
        ),
        "de": ("Der Widerspruch löscht deine Beiträge.", "Der Widerspruch löscht weder Beiträge noch das Konto."),
    },
    "for_others": {
        "en": (
            "I object on behalf of my friends as well.",
            "I object for my child, as holder of parental responsibility.",
        ),
        "de": ("Ich widerspreche auch für meine Freunde.", "Ich widerspreche für mein Kind."),
    },
    "dead_gdpr": {
        "en": ("The GDPR also protects the dead.", "The GDPR does not cover people who have died."),
        "de": ("Die DSGVO schützt auch Verstorbene.", "Die DSGVO schützt Verstorbene nicht."),
    },
    "damages": {
        "en": (
            "I am entitled to damages for every breach.",
            "You can complain to the authority and go to court.",
        ),
        "de": ("Ich fordere Schadenersatz.", "Ich fordere keinen Schadenersatz."),
    },
    "dma_claim": {
        "en": ("The Digital Markets Act forbids this.", "Whether the DMA forbids this is disputed."),
        "de": ("Das verstößt gegen den DMA.", "Ob das gegen den DMA verstößt, ist offen."),
    },
    "tdm_by_objection": {
        "en": (
            "This objection is also a reservation of copyright.",
            "This objection is not a reservation of copyright.",
        ),
        "de": (
            "Mit diesem Widerspruch erkläre ich auch einen Nutzungsvorbehalt nach dem Urheberrecht.",
            "Dieser Widerspruch ist kein Nutzungsvorbehalt nach dem Urheberrecht.",
        ),
    },
    "art17_only": {
        "en": (
            "Delete all my data.",
            "This is not a request to delete my account. Erase my data from your training sets.",
        ),
        "de": (
            "Löschen Sie alle meine Daten.",
            "Löschen Sie alle meine Daten aus den Trainingsdaten. Das ist kein Antrag auf Löschung meines Kontos.",
        ),
    },
    "gdpr_for_all": {
        "en": ("I rely on Article 21 of the GDPR.", "I rely on Article 21(1) of the UK GDPR."),
        "de": ("Ich berufe mich auf die DSGVO.", "Die DSGVO gilt nicht in der Schweiz."),
    },
    "uk_art77": {
        "en": (
            "Otherwise I will complain under Article 77.",
            "Otherwise I will complain under section 165 of the Data Protection Act 2018.",
        ),
        "de": ("Sonst wende ich mich an die irische Behörde.", "Sonst wende ich mich an die Information Commission."),
    },
    "ch_art21": {
        "en": ("I use my right to object.", "I forbid the processing. Swiss law knows no right to object."),
        "de": ("Ich nutze mein Widerspruchsrecht.", "Ich untersage die Bearbeitung."),
    },
    "br_term": {
        "en": (
            "The law gives you 15 days to answer.",
            "The law sets no period. I ask for an answer within 15 days.",
        ),
        "de": (
            "Das Gesetz gibt Ihnen dafür 15 Tage.",
            "Eine gesetzliche Frist gibt es nicht. Ich bitte um Antwort innerhalb von 15 Tagen.",
        ),
    },
    "threats": {
        "en": ("You will face criminal charges and huge fines.", "I will complain to the authority."),
        "de": ("Sonst erstatte ich Strafanzeige.", "Sonst beschwere ich mich bei der Behörde."),
    },
    "id_attached": {
        "en": ("Enclosed is a copy of my passport.", "I do not enclose a copy of my passport."),
        "de": (
            "Anbei eine Kopie meines Personalausweises.",
            "Eine Kopie meines Ausweises füge ich nicht bei.",
        ),
    },
    "omnibus_right": {
        "en": (
            "The Digital Omnibus gives everyone an unconditional right.",
            "The Digital Omnibus is only a proposal.",
        ),
        "de": (
            "Das neue EU-Gesetz gibt mir ein Recht ohne Bedingungen.",
            "Der Omnibus ist nur ein Vorschlag.",
        ),
    },
    "edpb_para": {
        "en": (
            "See EDPB Opinion 28/2024, paragraph 93.",
            "The EDPB names such measures in its Opinion 28/2024.",
        ),
        "de": (
            "Siehe Stellungnahme 28/2024 des EDSA, Rn. 93.",
            "Der EDSA nennt solche Maßnahmen in der Stellungnahme 28/2024.",
        ),
    },
}


def found(text, language, instrument=""):
    return {claim.id for claim in CLAIMS.values() if claim.found_in(text, language, instrument)}


def test_every_claim_but_one_has_an_example():
    assert set(CLAIMS) - set(EXAMPLES) == {"invented_facts"}
    assert CLAIMS["invented_facts"].patterns == {}
    assert "Cannot be a pattern" in CLAIMS["invented_facts"].notes[0]


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("id_", EXAMPLES)
def test_the_claim_is_found_and_the_honest_sentence_is_not(id_, language):
    claimed, honest = EXAMPLES[id_][language]

    assert CLAIMS[id_].found_in(claimed, language)
    assert CLAIMS[id_].found_in(honest, language) == ""


@pytest.mark.parametrize("language", ["en", "de"])
def test_an_honest_sentence_makes_no_other_claim_either(language):
    # Sentences on law by name are honest under that law only.
    about_laws = {"gdpr_for_all", "uk_art77", "ch_art21", "br_term"}
    caught = {id_: found(sentences[language][1], language) - about_laws for id_, sentences in EXAMPLES.items()}

    assert {id_: others for id_, others in caught.items() if others} == {}


def test_a_claim_about_one_law_is_looked_for_under_that_law_only():
    text = "I rely on my right to object under Article 21(1) of the GDPR."

    assert found(text, "en", "gdpr") == set()
    assert found(text, "en", "fadp") == {"gdpr_for_all", "ch_art21"}
    assert found(text, "en", "uk_gdpr") == {"gdpr_for_all"}


@pytest.mark.parametrize(
    "name",
    ["UK GDPR", "Datenschutz-Grundverordnung des Vereinigten Königreichs", "britische Datenschutz-Grundverordnung"],
)
def test_the_british_law_is_not_taken_for_the_european_one(name):
    assert CLAIMS["gdpr_for_all"].found_in(f"Das ist Artikel 21 Absatz 1 ({name}).", "de", "uk_gdpr") == ""


def test_a_claim_broken_over_lines_and_in_capitals_is_found():
    assert CLAIMS["sold"].found_in("META\nsells\n  my photos.", "en") == "META sells my photos"


def test_a_denial_in_an_earlier_part_of_the_sentence_does_not_clear_a_claim():
    assert CLAIMS["withdraw_consent"].found_in("You did not ask me, so I withdraw my consent.", "en")
    assert CLAIMS["withdraw_consent"].found_in("Niemand hat mich gefragt, ich widerrufe meine Einwilligung.", "de")
    assert CLAIMS["withdraw_consent"].found_in(
        "Ich widerrufe meine Einwilligung, weil Sie mich nicht gefragt haben.", "de"
    )


def test_a_denial_inside_a_gap_clears_a_claim():
    assert CLAIMS["silence_consent"].found_in("Silence does not count as acceptance.", "en") == ""
    assert CLAIMS["silence_consent"].found_in("No answer means acceptance.", "en")


def test_words_are_matched_whole():
    assert claims.find("meta … sold", "Metal was sold.", "en") == ""


def test_a_gap_ends_with_the_sentence():
    assert claims.find("meta … sold", "I wrote to Meta. My car was sold.", "en") == ""


def test_a_language_without_denials_is_refused():
    with pytest.raises(KeyError):
        claims.compiled("vendre", "sv")


def test_a_broken_pattern_is_refused():
    with pytest.raises(re.error):
        claims.compiled("(vendre", "en")


def test_a_long_text_is_checked_quickly():
    text = "I shared these photos with my family and friends, and nobody else was meant to see them at all. " * 60

    found(text, "en")  # compiles the patterns
    start = time.perf_counter()
    found(text, "en")

    assert time.perf_counter() - start < 1
