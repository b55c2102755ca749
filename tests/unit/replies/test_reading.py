"""What pasted mails come to. The mails were written for these tests; none is a copy of a real one."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apps.replies.phrases import LANGUAGES
from apps.replies.reading import Asked, Confidence, Label, Refusal, Warning, WarningKind, read
from apps.statements.course import Question, Reason

MAILS = Path(__file__).parent / "mails"
EVERY = sorted(MAILS.glob("*/*.txt"))
LABELLED = [path for path in EVERY if path.parent.name != "nasty"]
HONOURED = "We have accepted your objection. From now on, your public posts won't be used for AI."


def label_of(path):
    return path.stem.rpartition("-")[0]


def test_the_labels_of_the_mails_are_nearly_all_found():
    right = Counter(
        path.parent.name for path in LABELLED if read(path.read_text(encoding="utf-8")).label == label_of(path)
    )
    written = Counter(path.parent.name for path in LABELLED)

    assert set(written) == set(LANGUAGES)
    assert sum(right.values()) / sum(written.values()) >= 0.95
    assert {code for code in LANGUAGES if right[code] / written[code] < 0.9} == set()


def test_every_label_has_a_mail():
    assert {label_of(path) for path in LABELLED} == set(Label)


@pytest.mark.parametrize(
    "path", [p for p in EVERY if label_of(p) != "honoured"], ids=lambda p: f"{p.parent.name}/{p.stem}"
)
def test_nothing_else_is_ever_read_as_honoured(path):
    assert read(path.read_text(encoding="utf-8")).label is not Label.HONOURED


@pytest.mark.parametrize(
    "path", [p for p in EVERY if label_of(p) == "conditional"], ids=lambda p: f"{p.parent.name}/{p.stem}"
)
def test_a_notice_is_never_an_outcome(path):
    assert read(path.read_text(encoding="utf-8")).label in (Label.CONDITIONAL, Label.NOT_SURE)


@pytest.mark.parametrize("path", EVERY, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_what_a_label_rests_on_is_quoted_letter_by_letter(path):
    text = path.read_text(encoding="utf-8")
    reading = read(text)

    assert all(words and words in text for words in reading.because)
    assert reading.because or reading.label in (Label.NOT_SURE, Label.NOT_FROM_META, Label.VERIFICATION_CODE)


def test_the_words_are_those_of_the_answering_letters():
    assert {asked.value for asked in Asked} == {question.value for question in Question}
    assert {refusal.value for refusal in Refusal} == {reason.value for reason in Reason}


def test_widths_accents_case_and_unseen_characters_do_not_matter():
    odd = HONOURED.replace("accepted", "ac\u200bCEPTED").replace("won't", "won’t").replace("posts", "ｐｏｓｔｓ")

    assert read(odd).label is Label.HONOURED
    assert "ac\u200bCEPTED" in read(odd).because[0]


def test_one_concept_alone_is_no_consent():
    assert read("We have accepted your objection to AI.").label is not Label.HONOURED
    assert read("Your posts won't be used for AI.").label is not Label.HONOURED


@pytest.mark.parametrize("before", ["If you are lucky: ", "We do not say: ", "It may be that "])
def test_a_condition_or_a_denial_takes_the_decision_back(before):
    first, second = "we have accepted your objection.", " From now on, your public posts won't be used for AI."

    assert read(before + first + second).label is not Label.HONOURED


def test_a_consent_with_a_refusal_is_left_to_the_person():
    reading = read(HONOURED + " We are unable to honour your objection for information from third parties.")

    assert reading.label is Label.NOT_SURE
    assert Warning(WarningKind.SAYS_BOTH) in reading.warnings


def test_quoted_mails_and_signatures_are_cut_away():
    assert read("Thank you for writing.\n-- \n" + HONOURED).label is not Label.HONOURED
    assert read("Hello,\n\nOn 3 May 2026, Sam wrote:\n" + HONOURED).label is not Label.HONOURED
    assert (
        read("-------- Forwarded message --------\nFrom: Meta <case@support.facebook.com>\n\n" + HONOURED).label
        is Label.HONOURED
    )


def test_a_code_stands_in_its_own_field_only():
    reading = read("Enter the code 482 913 on the page to confirm your objection.")

    assert (reading.label, reading.code) == (Label.VERIFICATION_CODE, "482913")
    assert not any("482" in words for words in reading.because)
    assert "482" not in repr(reading)


def test_what_is_asked_for_and_why_it_is_refused_is_named():
    assert read((MAILS / "en/questioned-2.txt").read_text()).asks_for == (Asked.ACCOUNT,)
    assert Asked.REASONS in read((MAILS / "en/questioned-1.txt").read_text()).asks_for
    assert read((MAILS / "en/refused-1.txt").read_text()).refusal is Refusal.COMPELLING_GROUNDS
    assert read((MAILS / "en/refused-2.txt").read_text()).refusal is Refusal.EVIDENCE_WANTED
    assert read((MAILS / "en/refused-3.txt").read_text()).refusal is Refusal.NOT_COVERED


@pytest.mark.parametrize(
    "domain",
    [
        "meta-support.com",
        "faceb00k.com",
        "facebok.com",
        "support-meta.net",
        "facebook.com.example.net",
        "lnstagram.com",
        "xn--fcebook-2fg.com",
        "whatsap.com",
        "fb-privacy.net",
        "notfacebook.com",
        "my-meta.com",
    ],
)
def test_a_sender_made_to_look_like_meta_is_named(domain):
    reading = read(HONOURED, sender=f"Privacy <no-reply@{domain}>")

    assert (reading.label, reading.confidence) == (Label.NOT_FROM_META, Confidence.SURE)
    assert Warning(WarningKind.LOOK_ALIKE_SENDER, domain) in reading.warnings


@pytest.mark.parametrize(
    "domain", ["facebookmail.com", "support.facebook.com", "mail.instagram.com", "meta.com", "support.whatsapp.com"]
)
def test_metas_own_domains_pass(domain):
    assert read(HONOURED, sender=f"no-reply@{domain}").label is Label.HONOURED


def test_a_stranger_cannot_honour_an_objection():
    reading = read(HONOURED, sender="sam@example.org")

    assert reading.label is Label.NOT_FROM_META
    assert reading.warnings == (Warning(WarningKind.SENDER_IS_NOT_META, "example.org"),)


def test_who_asks_for_a_password_is_not_meta_and_who_warns_of_it_may_be():
    assert read("Confirm your password to finish your objection to AI.").label is Label.NOT_FROM_META
    assert read(HONOURED + " We will never ask you to send us your password.").label is Label.HONOURED


def test_a_longer_period_names_its_day_where_it_can_be_read_in_one_way_only():
    said = "We need more time for your objection and extend the period until "

    assert read(said + "2027-01-30.").extension.until == date(2027, 1, 30)
    assert read(said + "30.1.2027").extension.until == date(2027, 1, 30)
    assert read(said + "31.2.2027").extension.until is None
    assert read(said + "1/2/2027").extension.until is None


def test_a_not_before_the_consent_holds_across_the_sentence():
    text = "We never honoured your objection and use your posts for AI. In future, they won't be used."

    assert read(text).label is not Label.HONOURED


@pytest.mark.parametrize("text", ["", " \n\t", "\u200b", "?", ">", "ＡＩ", "🙂", "\x00", "[xn--.xn--", "-- "])
def test_next_to_nothing_is_not_sure(text):
    assert read(text).label is Label.NOT_SURE


@given(st.text(max_size=400), st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_any_text_gets_an_answer(text, sender):
    reading = read(text, sender=sender)

    assert reading.label in Label
    assert all(words in text for words in reading.because)


SENTENCES = [line for path in EVERY if label_of(path) != "honoured" for line in path.read_text().splitlines() if line]


@given(st.lists(st.sampled_from(SENTENCES), max_size=12))
@settings(max_examples=150, deadline=None)
def test_shuffled_mails_get_an_answer_and_quote_what_stands_there(lines):
    text = "\n".join(lines)

    assert all(words in text for words in read(text).because)


@pytest.mark.parametrize(
    "piece", ["a", "not ", "we will not ", "if ", "> ", "a.", "@", "xn--", "1 ", "\u200b", "- ", "i ", "On a "]
)
def test_hostile_repetitions_get_an_answer(piece):
    text = (piece * 20_000)[:20_000]

    assert read(text, sender=text).label is not Label.HONOURED


def test_what_is_too_long_is_read_at_its_beginning_and_said_so():
    refusal = "We are unable to honour your objection to AI."

    assert Warning(WarningKind.TOO_LONG) in read(refusal + " word" * 5000).warnings
    assert read(refusal + " word" * 5000).label is Label.REFUSED


def test_a_yes_in_a_text_that_was_not_read_to_its_end_is_not_trusted():
    assert read(HONOURED + " thanks" * 100).label is Label.HONOURED
    assert read(HONOURED + " thanks" * 3000).label is Label.NOT_SURE
    assert read(HONOURED + " a" * 4500).label is Label.NOT_SURE
