"""The complaint: who, what, which right, what is asked; and what the authority wants."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from apps.legal.facts import Account, Facts
from apps.legal.lawbook import Tier
from apps.legal.loading import load_lawbook
from apps.statements.complaining import NoAuthorityError
from apps.statements.composing import NoRightError, Note, compose, languages_for
from apps.statements.course import Course, Question, Reason, ReplyKind
from apps.statements.documents import Length
from apps.statements.texts import languages
from tests.unit.statements.cases import CASES, FB, course, reply, sent

LAWBOOK = load_lawbook()
ADDRESS = "1 Example Road\nLeeds"
REFUSED = course(FB, replies=(reply(ReplyKind.REFUSED, reason=Reason.NONE_GIVEN),), sender_address=ADDRESS)


def person(country, region="", **others):
    return Facts(country=country, region=region, accounts=frozenset({Account.FACEBOOK}), name="Ada Example", **others)


def complain(facts, happened=REFUSED, language="en"):
    return compose(facts, LAWBOOK, document="complaint", language=language, course=happened, seed="objection 1")


def part(text, paragraph_id):
    return next(item.text for item in text.paragraphs if item.id == paragraph_id)


def kinds(text):
    return {advice.kind for advice in text.advice}


def test_what_happened_stands_in_the_order_in_which_it_did():
    happened = course(
        sent(Account.FACEBOOK, received_on=date(2026, 11, 23), due_on=date(2026, 12, 23)),
        today=date(2027, 1, 15),
        replies=(reply(ReplyKind.QUESTIONED, date(2026, 12, 1), answered_on=date(2026, 12, 2)),),
        reminded_on=date(2026, 12, 28),
        sender_address=ADDRESS,
    )

    events = part(complain(person("AT"), happened), "events").splitlines()[1:]

    assert [line.split(":")[0] for line in events] == [
        "– 22 November 2026",
        "– 23 November 2026",
        "– 1 December 2026",
        "– 2 December 2026",
        "– 23 December 2026",
        "– 28 December 2026",
    ]


def test_a_period_that_a_decision_met_is_not_said_to_have_passed():
    events = part(complain(person("AT"), replace(REFUSED, today=date(2027, 1, 15))), "events")

    assert "ended without a decision" not in events


def test_attachments_are_those_there_can_be():
    bare = part(complain(person("AT")), "attachments")
    represented = replace(CASES["gdpr-represented"], country="AT")

    assert "what I wrote back" not in bare
    assert "reminder" not in bare
    assert "what allows me to act" not in bare
    assert "copy of what allows me to act for this person" in part(complain(represented), "attachments")


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("name", ["gdpr-self-three-sensitive-grounds", "gdpr-represented"])
def test_the_authority_is_not_asked_to_do_what_only_meta_can(name, language):
    facts = replace(CASES[name], country="AT", region="")

    reasons = part(complain(facts, language=language), "reasons-heading")

    assert not re.search(r"ask you|bitte|your form|Ihr Formular", reasons)


def test_an_irish_complaint_does_not_ask_to_be_passed_on_to_ireland():
    assert "if Ireland’s Data Protection Commission leads" in complain(person("AT")).text
    assert "if Ireland’s" not in complain(person("IE")).text


def test_from_april_2027_the_complaint_says_that_it_holds_what_the_law_lists():
    sent_late = sent(Account.FACEBOOK, on=date(2027, 2, 1), due_on=date(2027, 3, 1))

    before = complain(person("AT"), Course(today=date(2027, 4, 1), submissions=(sent_late,), sender_address=ADDRESS))
    after = complain(person("AT"), Course(today=date(2027, 4, 2), submissions=(sent_late,), sender_address=ADDRESS))
    nameless = complain(person("AT"), Course(today=date(2027, 4, 2), submissions=(sent_late,)))

    assert "2025/2518" not in before.text
    assert "contents" not in kinds(before)
    assert "Regulation (EU) 2025/2518" in after.text
    assert "Article 4 of" not in after.text
    assert "contents" in kinds(after)
    assert "2025/2518" not in nameless.text
    assert "sender" in kinds(nameless)


def test_a_british_complaint_rests_on_british_law_and_asks_for_the_complaint_to_meta_first():
    british = person("GB")

    too_soon = complain(british)
    after = complain(british, replace(REFUSED, reminded_on=date(2026, 12, 20)))

    assert "meta_first" in kinds(too_soon)
    assert "meta_first" not in kinds(after)
    assert "I have complained to Meta first" not in too_soon.text
    assert "I have complained to Meta first (section 164A" in after.text
    assert "section 165" in after.text
    assert not re.search(r"Article 77|Data Protection Commission", after.text)


def test_the_british_reply_to_a_refusal_counts_as_the_complaint_to_meta():
    answered = reply(ReplyKind.REFUSED, reason=Reason.NONE_GIVEN, answered_on=date(2026, 12, 10))
    happened = replace(REFUSED, replies=(answered,), today=date(2027, 1, 15))

    british = complain(person("GB"), happened)
    irish = complain(person("IE"), happened)

    assert "meta_first" not in kinds(british)
    assert "10 December 2026: I complained to Meta itself (section 164A" in british.text
    assert "I replied" not in british.text
    assert "30 days to acknowledge that complaint; no acknowledgement has reached me" in british.text
    assert "my complaint to Meta" in part(british, "attachments")
    assert "10 December 2026: I replied." in irish.text
    assert "I reminded Meta" not in irish.text


def test_a_reply_before_19_june_2026_was_no_complaint_to_meta():
    earlier = sent(Account.FACEBOOK, on=date(2026, 5, 10), due_on=date(2026, 6, 10))
    answered = reply(ReplyKind.REFUSED, date(2026, 6, 1), reason=Reason.NONE_GIVEN, answered_on=date(2026, 6, 18))
    happened = Course(today=date(2026, 7, 1), submissions=(earlier,), replies=(answered,), sender_address=ADDRESS)

    text = complain(person("GB"), happened)

    assert "meta_first" in kinds(text)
    assert "164A" not in text.text


@pytest.mark.parametrize("case", ["gdpr-self-one-ground", "fadp-self", "lgpd-self", "local_objection-self"])
def test_who_was_never_heard_is_not_said_to_have_been_settled(case):
    happened = course(FB, asked_again_on=date(2026, 12, 20), sender_address=ADDRESS)

    text = complain(CASES[case], happened).text

    assert "settled." not in text
    assert "what was settled" not in text
    assert "Meta has asked me again, although the" in text


def test_a_swiss_report_claims_neither_an_outcome_nor_an_objection():
    text = complain(CASES["fadp-self"])

    assert "Report under Article 49" in text.text
    assert "open an investigation (Article 49(1))" in text.text
    assert "the steps you take and of the result (Article 49(4))" in text.text
    assert "no right to" not in text.text
    assert "outcome" in kinds(text)
    assert "object" not in text.text


def test_a_brazilian_petition_names_the_breach_and_the_earlier_request():
    text = complain(CASES["lgpd-self"])

    assert "Petition of a data subject" in text.text
    assert "legitimate expectations (Article 10, II)" in text.text
    assert "(Article 55-J, V)" in text.text


@pytest.mark.parametrize("language", languages())
def test_whether_there_are_other_proceedings_is_left_to_the_person(language):
    text = complain(person("AT"), language=language)

    assert part(text, "proceedings").endswith("……")
    assert not re.search(r"court|Gericht", text.text.replace(part(text, "proceedings"), ""))
    assert "proceedings" in kinds(text)


def test_the_gates_of_the_authority_are_told_beside_the_text():
    text = complain(person("FR"))

    gates = [advice for advice in text.advice if advice.kind == "gate"]
    requirements = LAWBOOK.authorities["fr-cnil"].requirements
    assert set(requirements) <= {gate.text for gate in gates}
    assert any("asked Meta first" in gate.text for gate in gates)
    assert not any(requirement in text.text for requirement in requirements)


def test_a_plain_mail_is_warned_of_where_it_is_no_complaint():
    told = [advice.text for advice in complain(person("PL")).advice]

    assert any("plain e-mail" in text for text in told)


def test_an_uncertain_address_is_left_out_and_the_person_told():
    text = complain(person("GB"))

    assert part(text, "addressee") == LAWBOOK.authorities["gb-ico"].name_local
    assert "address" in kinds(text)


def test_a_complaint_is_written_in_a_language_its_authority_takes():
    bavarian = person("DE", "DE-BY")

    assert languages_for("complaint", bavarian, LAWBOOK) == ("de",)
    assert languages_for("complaint", person("IE"), LAWBOOK) == ("en",)
    assert languages_for("complaint", person("FR"), LAWBOOK) == ("fr",)
    assert languages_for("complaint", person("EE"), LAWBOOK) == ()
    assert languages_for("objection", person("FR"), LAWBOOK) == languages()
    assert Note.LANGUAGE_NOT_ACCEPTED not in complain(bavarian, language="de").notes


def test_a_draft_in_another_language_says_which_ones_the_authority_takes():
    text = complain(person("FR"))

    assert Note.LANGUAGE_NOT_ACCEPTED in text.notes
    assert any(advice.kind == "language" and "French" in advice.text for advice in text.advice)


def test_every_language_an_authority_takes_has_a_name():
    for language in languages():
        for code, place in LAWBOOK.jurisdictions.items():
            authority = LAWBOOK.authority_for(code)
            if place.tier is Tier.C or authority is None:
                continue
            told = [advice.text for advice in complain(person(code), language=language).advice]
            assert not any("the language of the country" in text or "die Landessprache" in text for text in told), code


def test_without_the_land_there_is_no_authority_to_write_to():
    with pytest.raises(NoAuthorityError, match="DE"):
        complain(person("DE"))


def test_where_there_is_no_right_there_is_nothing_to_complain_about():
    with pytest.raises(NoRightError):
        complain(person("US"))
    with pytest.raises(NoRightError):
        languages_for("complaint", person("US"), LAWBOOK)


@pytest.mark.parametrize(
    ("language", "had", "now"),
    [("en", "I had also asked", "I now also ask"), ("de", "Verlangt hatte ich auch", "Nun verlange ich von Meta auch")],
)
def test_a_complaint_after_a_short_text_does_not_say_that_everything_was_asked(language, had, now):
    short = replace(REFUSED, submissions=(replace(FB, length=Length.SHORT),))

    assert had in complain(person("AT"), language=language).text
    after_short = complain(person("AT"), short, language).text
    assert had not in after_short
    assert now in after_short


def test_after_a_short_text_no_day_is_said_to_have_passed_where_no_law_sets_one():
    sent_short = replace(FB, length=Length.SHORT)
    text = complain(CASES["local_objection-self"], course(sent_short, sender_address=ADDRESS)).text

    assert "asked for one by" not in text
    assert "The day by which I had asked" not in text


@pytest.mark.parametrize("country", ["IS", "LI", "NO"])
def test_the_regulation_on_procedure_is_not_applied_outside_the_union(country):
    late = Course(
        today=date(2027, 4, 2), submissions=REFUSED.submissions, replies=REFUSED.replies, sender_address=ADDRESS
    )

    assert "2025/2518" not in complain(person(country), late).text
    assert LAWBOOK.complaint_rule_for(country, today=date(2027, 4, 2)).basis == "Art. 77 GDPR"


def test_a_complaint_names_the_child_and_the_account_or_leaves_a_line_for_them():
    child = replace(CASES["gdpr-child-with-account"], country="AT", region="")
    named = replace(child, person_name="Max {Example}", account_names=((Account.INSTAGRAM, "max.example"),))

    assert "Name of my child: ……" in complain(child).text
    assert "Name of my child: Max {Example}" in complain(named).text
    assert "Profile: max.example (Instagram)" in complain(named).text
    assert "E-mail, telephone: ……" in complain(named).text


def test_a_relapse_is_not_taken_for_proof_that_data_are_used():
    relapse = replace(REFUSED, asked_again_on=date(2026, 12, 20))

    assert "ask you to find out" in complain(person("AT"), relapse).text


def test_a_complaint_alleges_the_breach_and_asks_for_the_finding_and_the_examination():
    silence = complain(person("AT"), course(FB, today=date(2027, 1, 15), sender_address=ADDRESS)).text
    refusal = complain(person("AT")).text

    assert "I allege that Meta has infringed Article 12(3) and (4) and Article 21(1)." in silence
    assert "find that Meta has infringed Article 12(3) and (4) and the right to object (Article 21(1));" in silence
    assert "I allege that Meta has infringed Article 21(1) and Article 12(4)." in refusal
    for text in (silence, refusal):
        assert "examine whether Articles 17(1)(c), 18(1)(d) and 19 have been complied with" in text


@pytest.mark.parametrize("country", ["AT", "GB", "CH", "BR", "NG", "KR"])
@pytest.mark.parametrize("language", languages())
def test_a_complaint_answers_the_reason_for_which_meta_refused(country, language):
    def written(reason):
        refused = replace(REFUSED, replies=(reply(ReplyKind.REFUSED, reason=reason),))
        text = complain(person(country), refused, language)
        return next(item.text for item in text.paragraphs if item.id.startswith("right-"))

    rights = {reason: written(reason) for reason in Reason}

    assert len(set(rights.values())) == len(Reason)


def test_where_meta_asked_who_somebody_is_the_period_is_told_both_ways():
    def happened(answered, today):
        asked = reply(ReplyKind.QUESTIONED, date(2026, 11, 30), asks=(Question.IDENTITY,), answered_on=answered)
        return course(FB, today=today, replies=(asked,), sender_address=ADDRESS)

    later_over = complain(person("AT"), happened(date(2026, 12, 1), date(2027, 1, 15))).text
    later_open = complain(person("AT"), happened(date(2026, 12, 1), date(2027, 1, 4))).text
    unanswered = complain(person("AT"), happened(None, date(2027, 1, 15))).text
    reasons_only = reply(ReplyKind.QUESTIONED, date(2026, 11, 30), asks=(Question.REASONS,))
    of_reasons = complain(
        person("AT"), course(FB, today=date(2027, 1, 15), replies=(reasons_only,), sender_address=ADDRESS)
    ).text

    view = "In my view the period ended on 22 December 2026"
    assert f"{view}; even counted from my answer of 1 December 2026 it ended on 4 January 2027." in later_over
    assert f"{view} all the same." in later_open
    assert f"{view} all the same." in unanswered
    assert "In my view the period" not in of_reasons


def test_two_submissions_in_one_complaint_are_told_apart_throughout():
    happened = course(
        sent(Account.FACEBOOK, received_on=date(2026, 11, 23), due_on=date(2026, 12, 23)),
        sent(Account.INSTAGRAM, on=date(2026, 11, 24), due_on=date(2026, 12, 24), channel="instagram_ai"),
        today=date(2027, 1, 15),
        sender_address=ADDRESS,
    )
    facts = replace(person("AT"), accounts=frozenset({Account.FACEBOOK, Account.INSTAGRAM, Account.THREADS}))

    text = complain(facts, happened)

    assert "23 December 2026 (Facebook) and 24 December 2026 (Instagram)" in part(text, "right-gdpr")
    assert "23 November 2026: Meta received what was sent for Facebook." in part(text, "events")
    assert "ended without a decision (Facebook)." in part(text, "events")
    assert "ended without a decision (Instagram)." in part(text, "events")
    assert "Accounts: Facebook and Instagram\n" in part(text, "parties")


def test_austria_gets_an_unconditional_request_and_the_day_of_knowledge():
    relapse = replace(REFUSED, replies=(), asked_again_on=date(2026, 12, 20))
    silence = course(FB, today=date(2027, 1, 15), sender_address=ADDRESS)

    austrian = complain(person("AT"), relapse)
    assert "and find that Meta has infringed" in austrian.text
    assert "if so, find" not in austrian.text
    assert "§ 24" in part(austrian, "subject")
    assert part(austrian, "known-since") == "I have known of this since 20 December 2026."
    assert part(complain(person("AT"), silence), "known-since").endswith("since 23 December 2026.")
    assert part(complain(person("AT")), "known-since").endswith("since 8 December 2026.")
    assert "if so, find" in complain(person("FI"), relapse).text
    assert "I have known of this" not in complain(person("FI"), relapse).text


def test_what_the_person_did_not_tell_is_left_to_the_pen():
    nameless = complain(replace(person("PL"), name=""), replace(REFUSED, sender_address=""))

    parties = part(nameless, "parties")
    assert "Person concerned: ……" in parties
    assert "Postal address: ……" in parties
    assert "________" in nameless.text
    assert "Postal address" not in part(complain(person("PL")), "parties")


def test_a_british_complaint_names_the_harm_and_a_missing_acknowledgement():
    silent = replace(REFUSED, replies=(), reminded_on=date(2026, 12, 28), today=date(2027, 2, 10))
    in_time = replace(silent, today=date(2027, 1, 20))
    heard = replace(silent, replies=(reply(ReplyKind.RECEIVED, date(2027, 1, 5)),))

    told = complain(person("GB"), silent)

    assert "no acknowledgement has reached me" in part(told, "right-uk_gdpr")
    assert "no acknowledgement" not in complain(person("GB"), in_time).text
    assert "no acknowledgement" not in complain(person("GB"), heard).text
    assert "2027: Meta confirmed receipt." in part(complain(person("GB"), heard), "events")
    assert part(told, "harm-done").endswith("……")
    assert "last contact with Meta in this matter was on 28 December 2026" in told.text
    assert "harm-done" not in [item.id for item in complain(person("AT")).paragraphs]


def test_own_words_alone_leave_no_gap_in_the_numbers_of_a_complaint():
    text = complain(replace(person("AT"), own_words="Zwyxq")).text

    assert re.findall(r"(?m)^(\d)\. ", text) == ["1", "2", "3", "4", "5"]
