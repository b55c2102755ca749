"""People who do not exist, and what they would like to say to Meta."""

from __future__ import annotations

from apps.legal.facts import Account, Behalf, ChosenGround, Content, Facts, Linked

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
    "uk_gdpr-self-no-account": Facts(
        country="GB", content=frozenset({C.SHOWN_BY_OTHERS}), name="Jo Example"
    ),
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
        content=frozenset({C.PHOTOS_OF_ME}),
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
