"""People who do not exist, and what they would like to say to Meta."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from apps.legal.facts import Account, Behalf, ChosenGround, Content, Facts, Linked
from apps.legal.loading import load_lawbook
from apps.statements.composing import Composed, compose
from apps.statements.course import Course, Question, Reason, Reply, ReplyKind, Submission
from apps.statements.documents import DOCUMENTS, Length
from apps.statements.varying import Tone

A, C, G = Account, Content, ChosenGround

CASES: dict[str, Facts] = {
    "gdpr-self-old-posts-and-children": Facts(
        country="DE",
        region="DE-BY",
        accounts=frozenset({A.FACEBOOK, A.INSTAGRAM}),
        linked=Linked.YES,
        content=frozenset({C.PHOTOS_OF_ME, C.PHOTOS_OF_CHILDREN, C.POSTS_COMMENTS}),
        since_year=2009,
        grounds=(G("old_posts", "2009"), G("children_in_photos", "small_child")),
        name="Ada Example",
        account_email="ada@example.org",
    ),
    "gdpr-self-one-ground": Facts(
        country="IE",
        accounts=frozenset({A.FACEBOOK}),
        content=frozenset({C.POSTS_COMMENTS}),
        since_year=2011,
        grounds=(G("reasonable_expectations", "friends_family"),),
        name="Bea Example",
    ),
    "gdpr-self-three-sensitive-grounds": Facts(
        country="AT",
        accounts=frozenset({A.INSTAGRAM, A.THREADS}),
        linked=Linked.UNSURE,
        content=frozenset({C.PHOTOS_OF_ME}),
        grounds=(G("sensitive_health"), G("sensitive_belief"), G("sensitive_orientation")),
        name="Cleo Example",
    ),
    "gdpr-self-own-words": Facts(
        country="FR",
        accounts=frozenset({A.FACEBOOK, A.WHATSAPP}),
        content=frozenset({C.AI_CHATS, C.PHOTOS_OF_ME}),
        grounds=(G("ai_chats"), G("professional_secrecy", "health"), G("location_routine")),
        own_words="I work at night in a small hospital. Patients find my profile and write to me there.",
        name="Dan Example",
    ),
    "gdpr-self-no-ground": Facts(country="DE", accounts=frozenset({A.INSTAGRAM})),
    "gdpr-self-no-account": Facts(
        country="DE",
        content=frozenset({C.SHOWN_BY_OTHERS}),
        grounds=(G("others_post_me", "club"), G("stalking_violence")),
        name="Eva Example",
    ),
    "gdpr-child-with-account": Facts(
        country="DE",
        on_behalf_of=Behalf.CHILD,
        accounts=frozenset({A.INSTAGRAM}),
        content=frozenset({C.PHOTOS_OF_CHILDREN, C.VIDEOS_VOICE}),
        grounds=(G("minor_user"), G("children_in_photos", "teenager")),
        name="Finn Example",
    ),
    "gdpr-child-without-account": Facts(
        country="IE",
        on_behalf_of=Behalf.CHILD,
        content=frozenset({C.SHOWN_BY_OTHERS, C.PHOTOS_OF_CHILDREN}),
        grounds=(G("child_posted_by_others", "school"), G("children_in_photos", "school_age")),
        name="Gil Example",
    ),
    "gdpr-represented": Facts(
        country="DE",
        on_behalf_of=Behalf.REPRESENTED,
        accounts=frozenset({A.FACEBOOK}),
        content=frozenset({C.PHOTOS_OF_ME, C.POSTS_COMMENTS}),
        since_year=2013,
        grounds=(G("sensitive_health"), G("old_posts", "2013"), G("identity_fraud", "pictures")),
        name="Hana Example",
    ),
    "uk_gdpr-self": Facts(
        country="GB",
        accounts=frozenset({A.FACEBOOK, A.INSTAGRAM}),
        linked=Linked.NO,
        content=frozenset({C.PHOTOS_OF_ME, C.CREATIVE_WORK}),
        since_year=2010,
        grounds=(G("posted_as_minor"), G("creator_works", "photographs"), G("not_informed")),
        name="Ida Example",
    ),
    "uk_gdpr-self-no-account": Facts(country="GB", content=frozenset({C.SHOWN_BY_OTHERS}), name="Jo Example"),
    "uk_gdpr-child-with-account": Facts(
        country="GB",
        on_behalf_of=Behalf.CHILD,
        accounts=frozenset({A.INSTAGRAM, A.WHATSAPP}),
        grounds=(G("minor_user"), G("location_routine")),
        name="Kim Example",
    ),
    "fadp-self": Facts(
        country="CH",
        accounts=frozenset({A.FACEBOOK}),
        content=frozenset({C.PHOTOS_OF_ME, C.SHOWN_BY_OTHERS}),
        since_year=2014,
        grounds=(G("life_change"), G("others_post_me", "employer"), G("third_parties_shown")),
        name="Lea Example",
    ),
    "fadp-child-without-account": Facts(
        country="CH",
        on_behalf_of=Behalf.CHILD,
        content=frozenset({C.SHOWN_BY_OTHERS}),
        grounds=(G("child_posted_by_others", "club"),),
        name="Mia Example",
    ),
    "fadp-represented": Facts(
        country="CH",
        on_behalf_of=Behalf.REPRESENTED,
        accounts=frozenset({A.FACEBOOK, A.INSTAGRAM}),
        linked=Linked.UNSURE,
        content=frozenset({C.PHOTOS_OF_ME, C.VIDEOS_VOICE}),
        grounds=(G("likeness_deepfake"), G("cannot_leave", "family_abroad")),
        name="Nils Example",
    ),
    "lgpd-self": Facts(
        country="BR",
        accounts=frozenset({A.INSTAGRAM, A.WHATSAPP}),
        content=frozenset({C.PHOTOS_OF_ME, C.POSTS_COMMENTS}),
        since_year=2016,
        grounds=(G("reasonable_expectations", "customers"), G("sensitive_belief")),
        name="Olga Example",
    ),
    "lgpd-child-with-account": Facts(
        country="BR",
        on_behalf_of=Behalf.CHILD,
        accounts=frozenset({A.INSTAGRAM}),
        content=frozenset({C.PHOTOS_OF_CHILDREN}),
        grounds=(G("minor_user"), G("children_in_photos", "baby")),
        name="Pia Example",
    ),
    "lgpd-self-no-ground": Facts(country="BR", accounts=frozenset({A.FACEBOOK}), name="Quin Example"),
    "gdpr-self-answers-and-imitation": Facts(
        country="DE",
        accounts=frozenset({A.FACEBOOK, A.INSTAGRAM, A.THREADS}),
        linked=Linked.YES,
        content=frozenset({C.PHOTOS_OF_ME, C.VIDEOS_VOICE, C.SHOWN_BY_OTHERS}),
        grounds=(G("wrong_ai_output", "2025"), G("likeness_deepfake"), G("cannot_leave", "club")),
        name="Rosa Example",
    ),
}

CASES |= {
    "local_objection-self": Facts(
        country="NG",
        accounts=frozenset({A.FACEBOOK, A.INSTAGRAM}),
        linked=Linked.NO,
        content=frozenset({C.PHOTOS_OF_ME, C.POSTS_COMMENTS}),
        since_year=2012,
        grounds=(G("workplace_exposure", "job_search"), G("old_posts", "2012"), G("memorisation", "rare_name")),
        name="Sade Example",
    ),
    "local_objection-self-unverified-law": Facts(
        country="UA",
        content=frozenset({C.SHOWN_BY_OTHERS}),
        grounds=(G("persecution"),),
        name="Taras Example",
    ),
    "local_objection-child-two-companies": Facts(
        country="JE",
        on_behalf_of=Behalf.CHILD,
        accounts=frozenset({A.INSTAGRAM}),
        content=frozenset({C.PHOTOS_OF_CHILDREN}),
        grounds=(G("minor_user"), G("form_obstacle", "no_code")),
        name="Una Example",
    ),
    "local_objection-represented-long-law": Facts(
        country="MX",
        on_behalf_of=Behalf.REPRESENTED,
        accounts=frozenset({A.FACEBOOK}),
        grounds=(G("exposed_role"), G("business_page", "artist")),
        name="Vera Example",
    ),
    "local_cessation-self": Facts(
        country="JP",
        accounts=frozenset({A.INSTAGRAM, A.THREADS}),
        linked=Linked.YES,
        content=frozenset({C.PHOTOS_OF_ME, C.VIDEOS_VOICE}),
        grounds=(G("likeness_is_income", "voice"), G("conscience")),
        name="Wakana Example",
    ),
    "local_cessation-self-no-ground": Facts(country="KR", accounts=frozenset({A.FACEBOOK}), name="Xan Example"),
    "gdpr-self-other-walks-of-life": Facts(
        country="FI",
        accounts=frozenset({A.FACEBOOK}),
        content=frozenset({C.PHOTOS_OF_ME, C.POSTS_COMMENTS}),
        grounds=(G("journalist_activist"), G("criminal_matters"), G("deceased")),
        name="Yrsa Example",
    ),
    "gdpr-self-care-and-origin": Facts(
        country="NL",
        accounts=frozenset({A.FACEBOOK}),
        content=frozenset({C.PHOTOS_OF_ME}),
        grounds=(G("dependants"), G("sensitive_origin"), G("inferred_sensitive")),
        name="Zoe Example",
    ),
}


@dataclass(frozen=True)
class Text:
    """One text: for whom, what has happened, which kind, in which tone."""

    facts: Facts
    course: Course | None = None
    document: str = "objection"
    tone: Tone = Tone.PLAIN
    variant: int = 0
    without_sensitive: bool = False


def sent(*accounts: Account, channel: str = "facebook_ai", on: date = date(2026, 11, 22), **others) -> Submission:
    return Submission(channel=channel, accounts=frozenset(accounts), sent_on=on, **others)


def course(*submissions: Submission, today: date = date(2026, 12, 28), **others) -> Course:
    return Course(today=today, submissions=submissions, **others)


def reply(kind: ReplyKind, on: date = date(2026, 12, 8), **others) -> Reply:
    return Reply(kind=kind, on=on, **others)


K, Q, R = ReplyKind, Question, Reason
FB = sent(A.FACEBOOK, due_on=date(2026, 12, 22))
IG = sent(A.INSTAGRAM, channel="instagram_ai", due_on=date(2026, 12, 22))
IG_THREADS = sent(A.INSTAGRAM, A.THREADS, channel="instagram_ai", due_on=date(2026, 12, 22))
BOTH = sent(A.FACEBOOK, A.INSTAGRAM, due_on=date(2026, 12, 22))
POST = sent(channel="post_ie", received_on=date(2026, 11, 25), due_on=date(2026, 12, 28))

TEXTS: dict[str, Text] = {
    # "We need more information"
    "more_information-gdpr-identity": Text(
        CASES["gdpr-self-one-ground"],
        course(FB, replies=(reply(K.QUESTIONED, asks=(Q.IDENTITY,)),)),
        "more_information",
    ),
    "more_information-gdpr-account": Text(
        CASES["gdpr-self-answers-and-imitation"],
        course(BOTH, replies=(reply(K.QUESTIONED, asks=(Q.ACCOUNT,)),)),
        "more_information",
    ),
    "more_information-gdpr-reasons-and-own-words": Text(
        CASES["gdpr-self-own-words"],
        course(FB, replies=(reply(K.QUESTIONED, asks=(Q.REASONS,)),)),
        "more_information",
        Tone.FIRM,
    ),
    "more_information-gdpr-no-account-evidence": Text(
        CASES["gdpr-self-no-account"],
        course(POST, replies=(reply(K.QUESTIONED, asks=(Q.EVIDENCE,)),)),
        "more_information",
    ),
    "more_information-gdpr-no-ground": Text(
        CASES["gdpr-self-no-ground"], course(IG, replies=(reply(K.QUESTIONED, asks=(Q.REASONS,)),)), "more_information"
    ),
    "more_information-uk_gdpr-child-identity-and-reasons": Text(
        CASES["uk_gdpr-child-with-account"],
        course(IG, replies=(reply(K.QUESTIONED, asks=(Q.IDENTITY, Q.REASONS)),)),
        "more_information",
    ),
    "more_information-fadp-reasons": Text(
        CASES["fadp-self"], course(FB, replies=(reply(K.QUESTIONED, asks=(Q.REASONS,)),)), "more_information"
    ),
    "more_information-local_cessation-evidence": Text(
        CASES["local_cessation-self"],
        course(IG_THREADS, replies=(reply(K.QUESTIONED, asks=(Q.EVIDENCE,)),)),
        "more_information",
    ),
    # After silence
    "follow_up-gdpr": Text(CASES["gdpr-self-old-posts-and-children"], course(BOTH), "follow_up"),
    "follow_up-gdpr-child-extended-firm": Text(
        CASES["gdpr-child-with-account"],
        course(
            sent(A.INSTAGRAM, channel="instagram_ai", on=date(2026, 9, 1), due_on=date(2026, 12, 1), extended=True),
            replies=(
                reply(K.EXTENDED, date(2026, 9, 29)),
                reply(K.QUESTIONED, date(2026, 10, 5), asks=(Q.REASONS,), answered_on=date(2026, 10, 7)),
            ),
        ),
        "follow_up",
        Tone.FIRM,
    ),
    "follow_up-gdpr-two-days": Text(
        CASES["gdpr-self-three-sensitive-grounds"],
        course(
            sent(A.INSTAGRAM, channel="instagram_ai", due_on=date(2026, 12, 22)),
            sent(A.THREADS, channel="instagram_ai", on=date(2026, 11, 24), due_on=date(2026, 12, 24)),
            replies=(reply(K.RECEIVED, date(2026, 11, 25)),),
        ),
        "follow_up",
    ),
    "follow_up-uk_gdpr": Text(CASES["uk_gdpr-self"], course(BOTH), "follow_up"),
    "follow_up-fadp-represented": Text(CASES["fadp-represented"], course(BOTH), "follow_up"),
    "follow_up-lgpd-firm": Text(
        CASES["lgpd-self"],
        course(sent(A.INSTAGRAM, channel="instagram_ai", due_on=date(2026, 12, 7))),
        "follow_up",
        Tone.FIRM,
    ),
    "follow_up-local_objection": Text(CASES["local_objection-self"], course(BOTH), "follow_up"),
    # After a refusal
    "reply_to_refusal-gdpr-no_own_ground": Text(
        CASES["gdpr-self-three-sensitive-grounds"],
        course(IG_THREADS, replies=(reply(K.REFUSED, reason=R.NO_OWN_GROUND),)),
        "reply_to_refusal",
    ),
    "reply_to_refusal-gdpr-compelling_grounds-firm": Text(
        CASES["gdpr-self-old-posts-and-children"],
        course(BOTH, replies=(reply(K.REFUSED, reason=R.COMPELLING_GROUNDS),)),
        "reply_to_refusal",
        Tone.FIRM,
    ),
    "reply_to_refusal-gdpr-no-account-not_covered": Text(
        CASES["gdpr-child-without-account"],
        course(POST, replies=(reply(K.REFUSED, reason=R.NOT_COVERED),)),
        "reply_to_refusal",
    ),
    "reply_to_refusal-uk_gdpr-none_given": Text(
        CASES["uk_gdpr-self"], course(BOTH, replies=(reply(K.REFUSED, reason=R.NONE_GIVEN),)), "reply_to_refusal"
    ),
    "reply_to_refusal-lgpd-evidence_wanted": Text(
        CASES["lgpd-self"], course(IG, replies=(reply(K.REFUSED, reason=R.EVIDENCE_WANTED),)), "reply_to_refusal"
    ),
    "reply_to_refusal-fadp-compelling_grounds": Text(
        CASES["fadp-self"], course(FB, replies=(reply(K.REFUSED, reason=R.COMPELLING_GROUNDS),)), "reply_to_refusal"
    ),
    # "They asked me again"
    "asked_again-gdpr": Text(
        CASES["gdpr-self-one-ground"],
        course(FB, replies=(reply(K.HONOURED, date(2026, 11, 23)),), asked_again_on=date(2026, 12, 20)),
        "asked_again",
    ),
    "asked_again-uk_gdpr-child-firm": Text(
        CASES["uk_gdpr-child-with-account"], course(IG, asked_again_on=date(2026, 12, 20)), "asked_again", Tone.FIRM
    ),
    "asked_again-local_cessation": Text(
        CASES["local_cessation-self-no-ground"], course(FB, asked_again_on=date(2026, 12, 20)), "asked_again"
    ),
    # By post
    "letter-gdpr": Text(
        CASES["gdpr-self-own-words"], course(sender_address="12 rue de l’Exemple\n75011 Paris"), "letter"
    ),
    "letter-gdpr-child-no-address": Text(CASES["gdpr-child-without-account"], course(), "letter"),
    "letter-fadp-represented-firm": Text(
        CASES["fadp-represented"], course(sender_address="Musterweg 1\n8000 Zürich"), "letter", Tone.FIRM
    ),
    "letter-lgpd": Text(CASES["lgpd-child-with-account"], course(sender_address="Rua Exemplo 1\nRecife"), "letter"),
    "letter-local_objection-two-companies": Text(
        CASES["local_objection-child-two-companies"], course(sender_address="1 Example Lane\nSt Helier"), "letter"
    ),
    # To the authority
    "complaint-gdpr-silence": Text(
        replace(CASES["gdpr-child-with-account"], region="DE-BY"),
        course(
            sent(A.INSTAGRAM, channel="instagram_ai", due_on=date(2026, 12, 22)),
            today=date(2027, 1, 15),
            reminded_on=date(2026, 12, 28),
            replies=(
                reply(K.QUESTIONED, date(2026, 11, 30), asks=(Q.IDENTITY, Q.REASONS), answered_on=date(2026, 12, 1)),
            ),
            sender_address="Beispielweg 1\n80331 München",
        ),
        "complaint",
    ),
    "complaint-gdpr-refusal-from-april-2027": Text(
        CASES["gdpr-self-one-ground"],
        course(
            sent(A.FACEBOOK, on=date(2027, 3, 1), due_on=date(2027, 4, 1)),
            today=date(2027, 4, 2),
            replies=(reply(K.REFUSED, date(2027, 3, 20), reason=R.NOT_COVERED),),
            sender_address="1 Example Street\nDublin 8",
        ),
        "complaint",
    ),
    "complaint-gdpr-relapse-represented": Text(
        replace(CASES["gdpr-represented"], country="AT"),
        course(
            FB,
            replies=(reply(K.HONOURED, date(2026, 11, 24)),),
            asked_again_on=date(2026, 12, 20),
            sender_address="Beispielgasse 1\n1010 Wien",
        ),
        "complaint",
    ),
    "complaint-uk_gdpr-after-complaint-to-meta": Text(
        CASES["uk_gdpr-self"],
        course(
            BOTH,
            today=date(2027, 2, 10),
            reminded_on=date(2026, 12, 28),
            sender_address="1 Example Road\nLeeds",
        ),
        "complaint",
    ),
    "complaint-fadp-report": Text(
        CASES["fadp-self"],
        course(FB, today=date(2027, 1, 15), reminded_on=date(2026, 12, 28), sender_address="Musterweg 1\n8000 Zürich"),
        "complaint",
    ),
    "complaint-lgpd-petition": Text(
        CASES["lgpd-self-no-ground"],
        course(FB, replies=(reply(K.REFUSED, reason=R.EVIDENCE_WANTED),), sender_address="Rua Exemplo 1\nRecife"),
        "complaint",
    ),
    "complaint-local_objection": Text(
        CASES["local_objection-self"],
        course(BOTH, sender_address="1 Example Close\nLagos"),
        "complaint",
    ),
    "complaint-gdpr-silence-two-accounts-extended": Text(
        replace(CASES["gdpr-self-answers-and-imitation"], region="DE-BE"),
        course(
            sent(A.FACEBOOK, on=date(2026, 9, 1), due_on=date(2026, 12, 1), extended=True),
            sent(A.INSTAGRAM, on=date(2026, 11, 5), due_on=date(2026, 12, 7), channel="instagram_ai"),
            replies=(reply(K.EXTENDED, date(2026, 9, 28)),),
        ),
        "complaint",
    ),
    "complaint-gdpr-silence-austria-short-was-sent": Text(
        CASES["gdpr-self-three-sensitive-grounds"],
        course(
            replace(IG_THREADS, length=Length.SHORT),
            today=date(2027, 1, 15),
            sender_address="Beispielgasse 1\n1010 Wien",
        ),
        "complaint",
        variant=1,
    ),
    "complaint-gdpr-refusal-no_own_ground": Text(
        replace(CASES["gdpr-self-other-walks-of-life"], country="PL"),
        course(FB, replies=(reply(K.REFUSED, reason=R.NO_OWN_GROUND),), sender_address="ul. Testowa 1\nWarszawa"),
        "complaint",
    ),
    "complaint-gdpr-refusal-compelling_grounds": Text(
        replace(CASES["gdpr-child-without-account"], country="FI"),
        course(POST, replies=(reply(K.REFUSED, reason=R.COMPELLING_GROUNDS),), sender_address="Testikatu 1"),
        "complaint",
        variant=2,
    ),
    "complaint-gdpr-refusal-none_given-no-ground": Text(
        replace(CASES["gdpr-self-no-ground"], country="NL", name=""),
        course(IG, replies=(reply(K.REFUSED, reason=R.NONE_GIVEN),)),
        "complaint",
    ),
    "complaint-uk_gdpr-refusal-evidence_wanted": Text(
        CASES["uk_gdpr-child-with-account"],
        course(
            IG,
            reminded_on=date(2026, 12, 10),
            replies=(
                reply(K.REFUSED, reason=R.EVIDENCE_WANTED),
                reply(K.RECEIVED, date(2026, 12, 15)),
            ),
            sender_address="1 Example Road\nLeeds",
        ),
        "complaint",
    ),
    "complaint-fadp-refusal": Text(
        CASES["fadp-child-without-account"],
        course(POST, replies=(reply(K.REFUSED, reason=R.NO_OWN_GROUND),), sender_address="Musterweg 1\n8000 Zürich"),
        "complaint",
    ),
    "complaint-lgpd-silence-with-reasons": Text(
        CASES["lgpd-self"],
        course(
            sent(A.INSTAGRAM, channel="instagram_ai", due_on=date(2026, 12, 7)), sender_address="Rua Exemplo 1\nRecife"
        ),
        "complaint",
    ),
    "complaint-local_cessation-korea": Text(
        CASES["local_cessation-self-no-ground"],
        course(sent(A.FACEBOOK, due_on=date(2026, 12, 2)), sender_address="1 Example-ro\nSeoul"),
        "complaint",
    ),
    "more_information-gdpr-names-told": Text(
        replace(
            CASES["gdpr-child-with-account"], person_name="Max Example", account_names=((A.INSTAGRAM, "max.example"),)
        ),
        course(IG, replies=(reply(K.QUESTIONED, asks=(Q.IDENTITY, Q.ACCOUNT)),)),
        "more_information",
        variant=1,
    ),
    "follow_up-local_objection-kenya": Text(
        replace(CASES["local_objection-self"], country="KE"),
        course(sent(A.FACEBOOK, due_on=date(2026, 12, 6))),
        "follow_up",
        variant=2,
    ),
    "follow_up-uk_gdpr-two-days": Text(
        CASES["uk_gdpr-self"],
        course(
            sent(A.FACEBOOK, due_on=date(2026, 12, 22)),
            sent(A.INSTAGRAM, on=date(2026, 11, 24), due_on=date(2026, 12, 24), channel="instagram_ai"),
        ),
        "follow_up",
        Tone.FIRM,
    ),
    "reply_to_refusal-uk_gdpr-compelling_grounds-firm": Text(
        CASES["uk_gdpr-child-with-account"],
        course(IG, replies=(reply(K.REFUSED, reason=R.COMPELLING_GROUNDS),)),
        "reply_to_refusal",
        Tone.FIRM,
        variant=1,
    ),
    "reply_to_refusal-gdpr-no-ground": Text(
        CASES["gdpr-self-no-ground"],
        course(IG, replies=(reply(K.REFUSED, reason=R.NO_OWN_GROUND),)),
        "reply_to_refusal",
        variant=2,
    ),
    # To a friend
    "note_to_friend-self": Text(CASES["gdpr-self-one-ground"], None, "note_to_friend"),
    "note_to_friend-child": Text(CASES["uk_gdpr-child-with-account"], None, "note_to_friend", variant=1),
    "note_to_friend-represented": Text(CASES["fadp-represented"], None, "note_to_friend", variant=2),
    # The objection, said otherwise
    "objection-gdpr-firm": Text(CASES["gdpr-self-old-posts-and-children"], tone=Tone.FIRM),
    "objection-uk_gdpr-firm": Text(CASES["uk_gdpr-self-no-account"], tone=Tone.FIRM),
    "objection-fadp-firm": Text(CASES["fadp-self"], tone=Tone.FIRM),
    "objection-gdpr-without-sensitive": Text(
        replace(
            CASES["gdpr-self-three-sensitive-grounds"],
            grounds=(G("sensitive_health"), G("sensitive_belief"), G("stalking_violence"), G("old_posts", "2015")),
        ),
        without_sensitive=True,
    ),
}
TEXTS |= {name: Text(facts) for name, facts in CASES.items()}


def composed(name: str, *, length: str = "full", language: str = "en") -> Composed:
    """Return the text of a case; its name stands for the objection, so that wordings differ among cases."""
    text = TEXTS[name]
    return compose(
        text.facts,
        load_lawbook(),
        document=text.document,
        length=length,
        language=language,
        course=text.course,
        tone=text.tone,
        seed=name,
        variant=text.variant,
        without_sensitive=text.without_sensitive,
    )


def lengths(name: str) -> tuple[str, ...]:
    """Return the lengths in which a case can be written."""
    return tuple(length.value for length in DOCUMENTS[TEXTS[name].document].lengths)
