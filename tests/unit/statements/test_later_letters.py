"""What is written after the objection: each letter says what happened, and no more."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from apps.legal.facts import Account, ChosenGround, Facts
from apps.legal.loading import load_lawbook
from apps.statements.answering import COURTESY_DAYS
from apps.statements.checking import VARYING_LATER
from apps.statements.composing import CourseError, Note, compose
from apps.statements.course import Course, Question, Reason, ReplyKind
from apps.statements.documents import DOCUMENTS, Length, UnknownDocumentError
from apps.statements.texts import languages
from tests.languages import PURPOSE
from tests.unit.statements.cases import BOTH, CASES, FB, TEXTS, composed, course, lengths, reply, sent

LAWBOOK = load_lawbook()
PERSON = CASES["gdpr-self-old-posts-and-children"]
THROUGH_A_FORM = {"objection", "more_information", "follow_up", "reply_to_refusal", "asked_again"}
NEEDING = sorted(document.id for document in DOCUMENTS.values() if document.needs_course)


def write(document, facts=PERSON, **options):
    return compose(facts, LAWBOOK, document=document, seed="objection 1", **options)


def ids(text):
    return [paragraph.id for paragraph in text.paragraphs]


@pytest.mark.parametrize("document", NEEDING)
def test_a_letter_that_speaks_of_days_needs_to_know_them(document):
    with pytest.raises(CourseError, match=rf"^course: is missing; {document} cannot"):
        write(document)


@pytest.mark.parametrize("document", ["letter", "complaint", "note_to_friend"])
def test_what_no_box_has_to_take_comes_in_full_only(document):
    with pytest.raises(UnknownDocumentError, match=f"{document} comes in full only"):
        write(document, length="short", course=course(FB))


@pytest.mark.parametrize(
    ("document", "happened", "field"),
    [
        ("more_information", course(FB), "replies"),
        ("more_information", course(FB, replies=(reply(ReplyKind.QUESTIONED),)), "replies.asks"),
        ("more_information", course(replies=(reply(ReplyKind.QUESTIONED, asks=(Question.ACCOUNT,)),)), "submissions"),
        ("follow_up", course(), "submissions"),
        ("follow_up", course(sent(Account.FACEBOOK)), "submissions.due_on"),
        ("follow_up", course(FB, today=date(2026, 12, 22)), "submissions.due_on"),
        ("follow_up", course(FB, replies=(reply(ReplyKind.REFUSED),)), "replies"),
        ("reply_to_refusal", course(FB), "replies"),
        ("asked_again", course(FB), "asked_again_on"),
        ("complaint", course(FB, today=date(2026, 12, 22)), "submissions.due_on"),
        ("complaint", course(replies=(reply(ReplyKind.REFUSED),)), "submissions"),
    ],
)
def test_a_letter_that_has_no_occasion_is_not_written(document, happened, field):
    with pytest.raises(CourseError) as caught:
        write(document, replace(PERSON, region="DE-BY"), course=happened)

    assert caught.value.field_name == field


def test_days_that_cannot_be_are_refused_before_a_letter_states_them():
    with pytest.raises(CourseError, match="reminded_on"):
        write("letter", course=course(reminded_on=date(2027, 5, 1)))


def test_each_question_has_its_own_answer_and_gives_nothing_beyond():
    def answer(*asks):
        happened = course(FB, replies=(reply(ReplyKind.QUESTIONED, asks=asks),))
        return write("more_information", course=happened)

    texts = {question: answer(question) for question in Question}

    assert len({text.text for text in texts.values()}) == len(Question)
    for question, text in texts.items():
        assert {f"answer-{other}" in ids(text) for other in Question if other is not question} == {False}
        assert bool(text.grounds) is (question is Question.REASONS)
    assert "scope" in ids(texts[Question.ACCOUNT])
    assert "running" not in ids(texts[Question.IDENTITY])
    both = answer(Question.IDENTITY, Question.REASONS)
    assert {"answer-identity", "answer-reasons", "running"} <= set(ids(both))


def test_only_who_is_asked_for_reasons_is_told_that_none_is_there():
    bare = CASES["gdpr-self-no-ground"]
    account = course(FB, replies=(reply(ReplyKind.QUESTIONED, asks=(Question.ACCOUNT,)),))
    reasons = course(FB, replies=(reply(ReplyKind.QUESTIONED, asks=(Question.REASONS,)),))

    assert Note.NO_PERSONAL_GROUND not in write("more_information", bare, course=account).notes
    assert write("more_information", bare, course=reasons).notes == (Note.NO_PERSONAL_GROUND,)
    assert write("follow_up", bare, course=course(FB)).notes == ()


def test_a_short_answer_announces_no_reason_that_does_not_follow():
    wordy = replace(CASES["gdpr-self-no-ground"], own_words="Zwyxq " * 90)
    happened = course(FB, replies=(reply(ReplyKind.QUESTIONED, asks=(Question.REASONS,)),))

    text = write("more_information", wordy, course=happened, length="short")

    assert "You ask for a reason" not in text.text
    assert "decide on what you have" in text.text
    assert Note.OWN_WORDS_LEFT_OUT in text.notes


def test_own_words_stand_once_in_what_gives_reasons_and_nowhere_in_the_complaint():
    person = replace(PERSON, region="DE-BY", own_words="Zwyxq { $behalf }")
    refused = course(FB, replies=(reply(ReplyKind.REFUSED, reason=Reason.NO_OWN_GROUND),), sender_address="Leeds")

    assert write("reply_to_refusal", person, course=refused).text.count("Zwyxq { $behalf }") == 1
    assert write("letter", person, course=refused).text.count("Zwyxq { $behalf }") == 1
    assert "Zwyxq" not in write("complaint", person, course=refused).text


def test_the_follow_up_names_the_day_on_which_the_period_ended_and_a_day_of_our_own():
    text = write("follow_up", course=course(FB)).text

    assert COURTESY_DAYS == 14
    assert "ended on 22 December 2026" in text
    assert "11 January 2027" in text
    assert "not a legal period" in text or "not set by law" in text


def test_the_follow_up_tells_an_extended_period_from_the_first():
    extended = course(sent(Account.FACEBOOK, on=date(2026, 9, 1), due_on=date(2026, 12, 1), extended=True))

    text = write("follow_up", course=extended).text

    assert "that period, too, ended on 1 December 2026" in text
    assert "within one month of receipt (Article 12(4)); that month cannot be extended" in text
    assert "three months" not in text


def test_where_the_law_sets_no_period_none_is_claimed():
    swiss = write("follow_up", CASES["fadp-self"], course=course(FB)).text
    nigerian = write("follow_up", CASES["local_objection-self"], course=course(FB)).text

    assert "The law sets no period for your answer" in swiss
    assert "I know of no legal period" in nigerian
    assert "ended on" not in swiss + nigerian


def test_in_the_united_kingdom_the_follow_up_is_a_complaint_to_meta_since_june_2026():
    british = CASES["uk_gdpr-self"]
    before = sent(Account.FACEBOOK, on=date(2026, 5, 10), due_on=date(2026, 6, 10))

    now = write("follow_up", british, course=course(FB))
    earlier = write("follow_up", british, course=Course(today=date(2026, 6, 18), submissions=(before,)))
    on_the_day = write("follow_up", british, course=Course(today=date(2026, 6, 19), submissions=(before,)))

    assert now.text.startswith("Complaint under section 164A of the Data Protection Act 2018")
    assert "30 days to acknowledge" in now.text
    assert "164A" not in earlier.text
    assert "164A" in on_the_day.text


def test_objections_of_different_days_are_told_apart_by_their_accounts():
    happened = course(BOTH, sent(Account.THREADS, on=date(2026, 11, 24), due_on=date(2026, 12, 24)))

    text = write("follow_up", course=happened).text

    assert text.startswith("On 22 November 2026 (Facebook and Instagram) and 24 November 2026 (Threads) I objected")


def test_the_reply_to_a_refusal_goes_by_the_reason_given():
    texts = {
        reason: write("reply_to_refusal", course=course(FB, replies=(reply(ReplyKind.REFUSED, reason=reason),)))
        for reason in Reason
    }

    assert len({text.text for text in texts.values()}) == len(Reason)
    for reason in set(Reason) - {Reason.EVIDENCE_WANTED}:
        assert texts[reason].grounds == ("old_posts", "children_in_photos")
    assert texts[Reason.EVIDENCE_WANTED].grounds == ()


def test_a_swiss_prohibition_needs_no_reasons_and_says_so():
    happened = course(FB, replies=(reply(ReplyKind.REFUSED, reason=Reason.NO_OWN_GROUND),))

    assert "needs none" in write("reply_to_refusal", CASES["fadp-self"], course=happened).text


def test_who_is_asked_again_repeats_the_objection_and_says_what_meta_had_confirmed():
    with_confirmation = course(
        FB, replies=(reply(ReplyKind.HONOURED, date(2026, 11, 24)),), asked_again_on=date(2026, 12, 20)
    )
    without = course(FB, asked_again_on=date(2026, 12, 20))

    told = write("asked_again", course=with_confirmation)
    untold = write("asked_again", course=without)

    assert "On 24 November 2026 you confirmed" in told.text
    assert "confirmed that you would act" not in untold.text
    assert "opening-gdpr" in ids(untold)


def test_what_meta_has_said_in_public_is_not_told_where_it_said_it_of_other_places():
    happened = course(FB, asked_again_on=date(2026, 12, 20))

    assert "said in public" in write("asked_again", course=happened).text
    assert "said in public" not in write("asked_again", CASES["local_objection-self"], course=happened).text


def test_a_letter_goes_to_the_company_that_answers_for_the_place():
    def addressee(country):
        facts = Facts(country=country, accounts=frozenset({Account.FACEBOOK}))
        text = write("letter", facts, course=course())
        return next(item.text for item in text.paragraphs if item.id == "addressee")

    assert addressee("DE").startswith("Meta Platforms Ireland Limited\nATTN: Privacy Operations\nMerrion Road")
    assert addressee("GB").startswith("Meta Platforms, Inc.\n")
    assert addressee("JE").count("ATTN: Privacy Operations") == 2


def test_a_letter_fits_on_two_sheets():
    for name, text in TEXTS.items():
        if text.document != "letter":
            continue
        for language in ("en", "de"):
            written = composed(name, language=language).text
            lines = sum(1 + len(line) // 85 for line in written.splitlines())
            assert lines <= 100, (name, language, lines)


def test_the_senders_block_is_printed_as_typed_and_left_out_when_empty():
    block = "{ $name } Street 1\n<b>Leeds</b>"

    typed = write("letter", course=course(sender_address=block))
    empty = write("letter", course=course())

    assert typed.text.startswith(f"Ada Example\n{block}\n\nMeta Platforms")
    assert empty.text.startswith("Meta Platforms")
    assert empty.text.endswith("________________________________\nAda Example")


@pytest.mark.parametrize("first", ["Ada Example", "ada example "])
def test_a_name_typed_above_the_address_is_printed_once(first):
    typed = write("letter", course=course(sender_address=f"{first}\nStreet 1"))

    assert typed.text.startswith(f"{first}\nStreet 1\n\nMeta Platforms")


def test_a_note_to_a_friend_has_three_sentences_and_no_law():
    for variant in range(3):
        for language in ("en", "de"):
            text = write("note_to_friend", variant=variant, language=language).text
            assert len([part for part in text.replace("?", ".").split(".") if part.strip()]) == 3, text
            assert not any(word in text for word in ("Art", "GDPR", "DSGVO", "law", "Gesetz"))


def test_without_sensitive_no_category_is_told_and_grounds_that_tell_by_being_there_go():
    picked = ("sensitive_health", "sensitive_belief", "stalking_violence", "old_posts")
    person = replace(PERSON, grounds=tuple(ChosenGround(item) for item in picked))

    told = write("objection", person)
    untold = write("objection", person, without_sensitive=True)

    assert "health" in told.text
    assert "safety" in told.text
    assert not any(word in untold.text for word in ("health", "belief", "religious", "safety"))
    assert "expressly ask you to remove" in untold.text
    assert untold.grounds == ("old_posts", "sensitive_health")
    assert untold.left_out == ("stalking_violence",)


def test_a_text_of_reasons_never_offers_details_of_something_sensitive():
    happened = course(FB, replies=(reply(ReplyKind.QUESTIONED, asks=(Question.REASONS,)),))

    assert "no-details" in ids(write("more_information", CASES["gdpr-self-three-sensitive-grounds"], course=happened))
    assert "no-details" not in ids(write("more_information", course=happened))


@pytest.mark.parametrize("length", ["full", "short"])
def test_the_british_follow_up_is_a_complaint_under_british_law_in_either_length(length):
    text = write("follow_up", CASES["uk_gdpr-self"], course=course(BOTH), length=length).text

    assert "section 164A of the Data Protection Act 2018" in text
    assert "30 days" in text


def test_the_british_reply_to_a_refusal_is_the_complaint_to_meta_ahead_of_the_one_to_the_authority():
    happened = course(FB, replies=(reply(ReplyKind.REFUSED, reason=Reason.NONE_GIVEN),))
    text = write("reply_to_refusal", CASES["uk_gdpr-self"], course=happened).text

    assert text.startswith("Complaint under section 164A of the Data Protection Act 2018")
    assert "section 165" in text


def test_a_follow_up_after_two_submissions_names_the_end_of_each_period():
    happened = course(
        sent(Account.FACEBOOK, due_on=date(2026, 12, 22)),
        sent(Account.INSTAGRAM, on=date(2026, 11, 24), due_on=date(2026, 12, 24)),
    )

    full, short = (write("follow_up", course=happened, length=length).text for length in ("full", "short"))

    assert "22 December 2026 (Facebook) and 24 December 2026 (Instagram)" in full
    assert "Answers were due by 22 December 2026 and 24 December 2026" in short


TWO_DAYS = (
    sent(Account.FACEBOOK, due_on=date(2026, 12, 22)),
    sent(Account.INSTAGRAM, on=date(2026, 11, 24), due_on=date(2026, 12, 24)),
)
# Sent on a Thursday and a Friday: the month of each ends on a weekend, so that both have until Monday.
ONE_END = (
    sent(Account.FACEBOOK, on=date(2026, 11, 26), due_on=date(2026, 12, 28)),
    sent(Account.INSTAGRAM, on=date(2026, 11, 27), due_on=date(2026, 12, 28)),
)
AFTERWARDS = {
    "more_information": {"replies": (reply(ReplyKind.QUESTIONED, asks=(Question.REASONS,)),)},
    "follow_up": {},
    "reply_to_refusal": {"replies": (reply(ReplyKind.REFUSED),)},
    "asked_again": {"asked_again_on": date(2026, 12, 30)},
    "complaint": {},
}


def after(document, submissions):
    return course(*submissions, today=date(2026, 12, 30), **AFTERWARDS[document])


@pytest.mark.parametrize("document", AFTERWARDS)
@pytest.mark.parametrize("language", languages())
def test_each_of_two_days_of_sending_is_told_with_its_account(document, language):
    text = write(document, replace(PERSON, region="DE-BY"), course=after(document, TWO_DAYS), language=language).text

    assert re.search(r"\b22\b.{1,20}2026 \(Facebook\).{1,5}24\b.{1,20}2026 \(Instagram\)", text), text


@pytest.mark.parametrize(
    ("document", "length", "several", "one"),
    [
        ("more_information", "full", "des 22 novembre 2026 (Facebook) et 24 novembre", "du 22 novembre 2026"),
        ("more_information", "short", "des 22 novembre 2026 et 24 novembre", "du 22 novembre 2026"),
        ("follow_up", "full", "Les 22 novembre 2026 (Facebook) et 24 novembre", "Le 22 novembre 2026"),
        ("follow_up", "full", "dates suivantes : 22 décembre 2026 (Facebook) et 24", "a pris fin le 22 décembre 2026"),
        ("follow_up", "short", "Les 22 novembre 2026 et 24 novembre", "Le 22 novembre 2026"),
        ("follow_up", "short", "dates suivantes : 22 décembre 2026 et 24", "due le 22 décembre 2026"),
        ("reply_to_refusal", "full", "des 22 novembre 2026 (Facebook) et 24 novembre", "du 22 novembre 2026"),
        ("asked_again", "full", "Les 22 novembre 2026 (Facebook) et 24 novembre", "Le 22 novembre 2026"),
        ("complaint", "full", "Les 22 novembre 2026 (Facebook) et 24 novembre", "Le 22 novembre 2026"),
        ("complaint", "full", "dates suivantes : 22 décembre 2026 (Facebook) et 24", "a pris fin le 22 décembre 2026"),
    ],
)
def test_french_has_an_article_for_one_day_and_one_for_several(document, length, several, one):
    def written(submissions):
        facts = replace(PERSON, country="FR", region="")
        text = write(document, facts, course=after(document, submissions), length=length, language="fr").text
        return text.replace("\u00a0", " ")

    on_two_days, on_one = written(TWO_DAYS), written(TWO_DAYS[:1])

    assert several in on_two_days
    assert one not in on_two_days
    assert one in on_one


@pytest.mark.parametrize("document", ["follow_up", "complaint"])
def test_what_was_sent_on_two_days_and_is_due_on_one_names_one_end(document):
    facts = replace(PERSON, country="FR", region="")

    text = write(document, facts, course=after(document, ONE_END), language="fr").text

    assert "Les 26 novembre 2026 (Facebook) et 27 novembre 2026 (Instagram)" in text
    assert "a pris fin le 28 décembre 2026" in text


def test_after_a_short_text_restriction_is_asked_for_now_and_not_said_to_have_been():
    short = course(replace(FB, length=Length.SHORT))

    assert "as I have asked" in write("follow_up", course=course(FB)).text
    assert "I now also ask you to restrict" in write("follow_up", course=short).text
    assert "as I have asked" not in write("follow_up", course=short).text


def test_korea_asks_for_the_case_in_the_law_and_japan_speaks_of_likely_harm():
    korean = write("objection", CASES["local_cessation-self-no-ground"]).text
    japanese = write("objection", CASES["local_cessation-self"]).text

    assert "listed in the law" in korean or "The law lists the cases" in korean
    assert "is likely to harm my rights or legitimate interests" in japanese
    assert "outweigh" not in korean + japanese


def test_a_represented_person_has_a_country_of_residence_of_their_own():
    text = write("objection", CASES["local_objection-represented-long-law"]).text

    assert "my country of residence" not in text
    assert "this person’s country of residence" in text


def test_a_letter_about_whatsapp_alone_goes_to_the_company_that_runs_it():
    alone = Facts(country="DE", accounts=frozenset({Account.WHATSAPP}), name="Ada Example")
    both = replace(alone, accounts=frozenset({Account.WHATSAPP, Account.FACEBOOK}))

    assert "WhatsApp Ireland Limited" in write("letter", alone, course=course()).text
    mixed = write("letter", both, course=course()).text
    assert "Meta Platforms Ireland Limited" in mixed
    assert "WhatsApp" not in mixed


def test_short_answers_to_several_questions_find_room():
    for name, facts in CASES.items():
        for language in ("en", "de"):
            asks = (Question.IDENTITY, Question.ACCOUNT, Question.REASONS)
            happened = course(FB, replies=(reply(ReplyKind.QUESTIONED, asks=asks),))
            text = write("more_information", facts, course=happened, length="short", language=language)
            assert Note.TOO_LONG not in text.notes, (name, language, len(text.text), text.text)


def test_a_swiss_letter_in_german_is_spelled_as_in_switzerland_but_own_words_stay():
    facts = replace(CASES["fadp-self"], own_words="Meine Straße ist zu sehen.")
    text = write("objection", facts, language="de").text

    assert "ß" not in text.replace("Meine Straße ist zu sehen.", "")
    assert "Meine Straße ist zu sehen." in text


def test_an_objection_by_form_names_the_account_and_never_its_e_mail_address():
    named = replace(PERSON, account_names=((Account.FACEBOOK, "facebook.com/ada.example"),))

    assert "Profile: facebook.com/ada.example (Facebook)" in write("objection", named).text
    assert "ada@example.org" not in write("objection", named).text
    assert "The form shows which account is meant." in write("objection", replace(CASES["gdpr-self-no-ground"])).text
    assert "……" not in write("objection", PERSON).text
    assert "Profile on Facebook: ……" in write("letter", PERSON, course=course()).text


HEADING = "Complaint under section 164A of the Data Protection Act 2018"


@pytest.mark.parametrize("length", ["full", "short"])
@pytest.mark.parametrize(
    ("document", "since"),
    [
        ("follow_up", {}),
        ("reply_to_refusal", {"replies": (reply(ReplyKind.REFUSED, date(2026, 6, 12)),)}),
        ("asked_again", {"asked_again_on": date(2026, 6, 12)}),
    ],
)
def test_in_the_united_kingdom_every_dispute_with_meta_opens_as_a_complaint_since_19_june_2026(document, since, length):
    before = sent(Account.FACEBOOK, on=date(2026, 5, 10), due_on=date(2026, 6, 10))

    def on(day):
        happened = Course(today=day, submissions=(before,), **since)
        return write(document, CASES["uk_gdpr-self"], course=happened, length=length).text

    assert on(date(2026, 6, 19)).startswith(HEADING)
    assert "30 days" in on(date(2026, 6, 19))
    assert "164A" not in on(date(2026, 6, 18))
    assert "30 days" not in on(date(2026, 6, 18))
    assert "164A" not in write(document, course=Course(today=date(2026, 6, 19), submissions=(before,), **since)).text


def test_the_follow_up_says_which_way_was_taken_and_encloses_what_was_sent():
    by_form = write("follow_up", course=course(FB)).text
    unknown = write("follow_up", course=course(replace(FB, channel="no_such_form"))).text

    assert re.search("route[^.]*: Facebook’s form on AI at Meta\\.", by_form)
    assert "I enclose a copy of my objection" in by_form
    assert "route: " not in unknown
    assert "it took: " not in unknown


def test_a_short_follow_up_says_what_it_is_about_where_there_is_room():
    text = write("follow_up", course=course(FB), length="short").text

    assert "content of others about me, AI chats and data from partners" in text


def test_a_period_of_another_law_is_told_with_its_source():
    text = write("follow_up", CASES["local_cessation-self-no-ground"], course=course(FB)).text

    assert "The period for your answer, 10 days from receipt (Art. 44(2) PIPA Enforcement Decree), ended on" in text


@pytest.mark.parametrize("country", ["JE", "KE", "RS", "GE", "MX"])
def test_a_period_we_cannot_say_the_source_of_is_a_wish_and_no_duty(country):
    facts = replace(CASES["local_cessation-self-no-ground"], country=country)
    full = write("follow_up", facts, course=course(FB)).text
    short = write("follow_up", facts, course=course(FB), length="short").text
    asked = course(FB, replies=(reply(ReplyKind.QUESTIONED, asks=(Question.ACCOUNT,)),))

    assert "I had asked for your answer within" in full
    assert "was due" not in full + short
    assert "running" not in ids(write("more_information", facts, course=asked))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("length", ["full", "short"])
@pytest.mark.parametrize("question", [Question.ACCOUNT, Question.IDENTITY])
def test_an_answer_names_what_was_told_and_leaves_no_line_to_fill_but_a_note(question, length, language):
    named = replace(PERSON, account_names=((Account.FACEBOOK, "facebook.com/ada.{example}"),))
    nameless = replace(CASES["gdpr-child-with-account"], name="", person_name="")
    happened = course(FB, replies=(reply(ReplyKind.QUESTIONED, asks=(question,)),))

    known = write("more_information", named, course=happened, length=length, language=language)
    unknown = write("more_information", course=happened, length=length, language=language)
    child = write("more_information", nameless, course=happened, length=length, language=language)

    assert known.text.count("facebook.com/ada.{example} (Facebook)") == 1
    assert Note.NAMES_TO_ADD not in known.notes
    assert Note.NAMES_TO_ADD in unknown.notes
    assert Note.NAMES_TO_ADD in child.notes
    assert "…" not in known.text + unknown.text + child.text


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("name", [name for name, text in TEXTS.items() if text.document in THROUGH_A_FORM])
def test_no_text_that_goes_through_a_form_holds_a_line_to_fill(name, language):
    for length in lengths(name):
        assert "……" not in composed(name, length=length, language=language).text


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("name", [name for name, text in TEXTS.items() if text.document in THROUGH_A_FORM])
def test_every_text_to_meta_names_the_purpose_at_once(name, language):
    for length in lengths(name):
        text = composed(name, length=length, language=language).text

        assert re.search(PURPOSE[language], text[:600]), text


def test_a_later_text_is_about_the_accounts_for_which_something_was_sent():
    person = replace(PERSON, accounts=frozenset({Account.FACEBOOK, Account.INSTAGRAM, Account.WHATSAPP}))
    refused = course(FB, replies=(reply(ReplyKind.REFUSED, reason=Reason.NONE_GIVEN),))

    for document, happened in (("follow_up", course(FB)), ("reply_to_refusal", refused)):
        text = write(document, person, course=happened).text

        assert "Facebook" in text
        assert "Instagram" not in text
        assert "WhatsApp" not in text


@pytest.mark.parametrize("reason", [Reason.COMPELLING_GROUNDS, Reason.NOT_COVERED, Reason.NONE_GIVEN])
@pytest.mark.parametrize("case", ["uk_gdpr-self", "uk_gdpr-child-with-account"])
def test_a_short_british_reply_still_gives_a_reason(case, reason):
    refused = course(FB, replies=(reply(ReplyKind.REFUSED, reason=reason),))

    for variant in range(3):
        for language in languages():
            text = write(
                "reply_to_refusal", CASES[case], course=refused, length="short", variant=variant, language=language
            )

            assert text.has_personal_ground, text.text


def test_who_gave_no_reason_and_is_asked_for_one_still_says_why():
    happened = course(FB, replies=(reply(ReplyKind.QUESTIONED, asks=(Question.REASONS,)),))

    for length in ("full", "short"):
        text = write("more_information", CASES["gdpr-self-no-ground"], course=happened, length=length).text
        assert "hard to take back" in text


def test_a_reply_never_concedes_that_reasons_were_missing_and_says_which_were_passed_over():
    refused = course(FB, replies=(reply(ReplyKind.REFUSED, reason=Reason.NO_OWN_GROUND),))
    short_was_sent = replace(refused, submissions=(replace(FB, length=Length.SHORT),))

    assert "names reasons from my own life, and your answer does not deal with them:" in (
        write("reply_to_refusal", course=refused).text
    )
    assert "names reasons" not in write("reply_to_refusal", course=short_was_sent).text
    assert "Hier sind Gründe" not in write("reply_to_refusal", course=refused, language="de").text


def test_where_the_law_puts_the_burden_on_meta_a_reply_says_so():
    happened = course(FB, replies=(reply(ReplyKind.REFUSED, reason=Reason.COMPELLING_GROUNDS),))
    nigerian = write("reply_to_refusal", CASES["local_objection-self"], course=happened).text
    jersey = write("reply_to_refusal", CASES["local_objection-child-two-companies"], course=happened).text

    assert "only if you demonstrate a public interest or other legitimate grounds" in nigerian
    assert "It is for you to show that they outweigh" in jersey


@pytest.mark.parametrize("name", sorted(name for name, text in TEXTS.items() if text.document in VARYING_LATER))
def test_said_differently_a_later_letter_reads_otherwise_and_the_fourth_time_as_the_first(name):
    text = TEXTS[name]

    def written(language, variant):
        return compose(
            text.facts,
            LAWBOOK,
            document=text.document,
            language=language,
            course=text.course,
            seed=name,
            variant=variant,
        ).text

    for language in ("en", "de"):
        assert len({written(language, variant) for variant in range(3)}) == 3
        assert written(language, 3) == written(language, 0)
