"""Which grounds a statement gives."""

from __future__ import annotations

from dataclasses import replace

from apps.legal.facts import Account, Behalf, ChosenGround, Content, Facts
from apps.legal.lawbook import Kind
from apps.legal.loading import load_lawbook
from apps.statements.selecting import (
    AUTOMATIC,
    UNNAMED,
    breaches,
    by_weight,
    holds,
    is_said_elsewhere,
    is_too_recent,
    offered,
    select,
    year_told,
)

LAWBOOK = load_lawbook()
FACEBOOK = frozenset({Account.FACEBOOK})


def facts(**changes):
    return Facts(**({"country": "DE", "accounts": FACEBOOK} | changes))


def chosen(*ids):
    return tuple(ChosenGround(*(item if isinstance(item, tuple) else (item,))) for item in ids)


def ids(grounds):
    return [ground.id for ground in grounds]


def test_a_condition_on_several_kinds_of_content_holds_when_one_of_them_is_there():
    ground = LAWBOOK.grounds["likeness_deepfake"]

    assert holds(ground, facts(content=frozenset({Content.VIDEOS_VOICE, Content.POSTS_COMMENTS})))
    assert not holds(ground, facts(content=frozenset({Content.POSTS_COMMENTS})))


def test_every_condition_must_hold():
    ground = LAWBOOK.grounds["minor_user"]

    assert holds(ground, facts(on_behalf_of=Behalf.CHILD))
    assert not holds(ground, facts())
    assert not holds(ground, facts(on_behalf_of=Behalf.CHILD, accounts=frozenset()))


def test_a_ground_without_conditions_always_holds():
    assert holds(LAWBOOK.grounds["irreversibility"], facts())


def test_someone_without_an_account_gives_that_ground_without_choosing_it():
    selection = select(facts(accounts=frozenset()), LAWBOOK)

    assert ids(selection.personal) == ["no_account"]


def test_grounds_answer_expectations_before_risks():
    selection = select(facts(grounds=chosen("stalking_violence", "old_posts")), LAWBOOK)

    assert ids(selection.personal) == ["old_posts", "stalking_violence"]


def test_at_most_three_personal_grounds_are_given_and_the_strongest_stay():
    picked = chosen("not_informed", "third_parties_shown", "stalking_violence", "old_posts", "sensitive_health")

    selection = select(facts(grounds=picked), LAWBOOK)

    assert ids(selection.personal) == ["old_posts", "sensitive_health", "stalking_violence"]
    assert selection.left_out == ("not_informed", "third_parties_shown")


def test_among_equally_strong_grounds_those_chosen_first_stay():
    picked = chosen("wrong_ai_output", "identity_fraud", "stalking_violence", "reasonable_expectations")

    selection = select(facts(grounds=picked), LAWBOOK)

    assert selection.left_out == ("reasonable_expectations",)


def test_having_no_account_takes_one_of_the_three_places():
    picked = chosen("stalking_violence", "identity_fraud", "sensitive_health")

    selection = select(facts(accounts=frozenset(), grounds=picked), LAWBOOK)

    assert len(selection.personal) == 3
    assert "no_account" in ids(selection.personal)
    assert selection.left_out == ("sensitive_health",)


def test_a_ground_whose_condition_does_not_hold_is_left_out():
    selection = select(facts(grounds=chosen("ai_chats")), LAWBOOK)

    assert selection.personal == ()
    assert selection.left_out == ("ai_chats",)


def test_general_grounds_answer_what_the_personal_ones_leave_open():
    expectations = select(facts(grounds=chosen("old_posts")), LAWBOOK)
    both = select(facts(grounds=chosen("old_posts", "stalking_violence")), LAWBOOK)

    assert ids(expectations.general) == ["irreversibility", "benefit_balance"]
    assert ids(both.general) == ["benefit_balance", "necessity"]


def test_who_uses_the_ai_does_not_say_that_it_brings_nothing():
    selection = select(facts(content=frozenset({Content.AI_CHATS})), LAWBOOK)

    assert "benefit_balance" not in ids(selection.general)


def test_content_from_2024_on_is_not_called_old():
    ground = LAWBOOK.grounds["old_posts"]

    assert is_too_recent(ground, facts(grounds=chosen(("old_posts", "2024"))))
    assert is_too_recent(ground, facts(since_year=2025))
    assert not is_too_recent(ground, facts(grounds=chosen(("old_posts", "2023")), since_year=2025))
    assert not is_too_recent(ground, facts())
    assert select(facts(grounds=chosen(("old_posts", "2024"))), LAWBOOK).left_out == ("old_posts",)


def test_without_an_account_others_who_post_me_are_part_of_that_ground():
    shown = facts(
        accounts=frozenset(),
        content=frozenset({Content.SHOWN_BY_OTHERS}),
        grounds=chosen(("others_post_me", "club")),
    )

    selection = select(shown, LAWBOOK)

    assert is_said_elsewhere(LAWBOOK.grounds["others_post_me"], shown)
    assert ids(selection.personal) == ["no_account"]
    assert selection.left_out == ()


def test_the_year_of_old_posts_follows_from_since_when_they_share():
    assert year_told("old_posts", facts(since_year=2012)) == 2012
    assert year_told("old_posts", facts(since_year=2012, grounds=chosen(("old_posts", "2015")))) == 2015


def test_the_year_of_an_answer_by_the_ai_follows_from_nothing_else():
    assert year_told("wrong_ai_output", facts(since_year=2012)) is None


def test_a_year_before_facebook_is_not_repeated():
    assert year_told("old_posts", facts(grounds=chosen(("old_posts", "1987")))) is None


def test_offered_are_the_personal_grounds_that_fit_and_can_be_chosen():
    cards = ids(offered(facts(on_behalf_of=Behalf.CHILD, accounts=frozenset()), LAWBOOK))

    assert "child_posted_by_others" in cards
    assert "professional_secrecy" not in cards
    assert not AUTOMATIC & set(cards)
    assert all(LAWBOOK.grounds[card].kind is Kind.PERSONAL for card in cards)


def test_old_posts_are_not_offered_to_someone_who_began_in_2025():
    assert "old_posts" in ids(offered(facts(since_year=2012), LAWBOOK))
    assert "old_posts" not in ids(offered(facts(since_year=2025), LAWBOOK))


def test_the_strongest_ground_comes_first_where_there_is_room_for_one():
    selection = select(facts(grounds=chosen("not_informed", "stalking_violence")), LAWBOOK)

    assert ids(by_weight(selection.personal)) == ["stalking_violence", "not_informed"]


def test_a_letter_to_brazil_names_the_duties_its_grounds_point_to():
    grounds = select(
        facts(country="BR", grounds=chosen("reasonable_expectations", "sensitive_health")), LAWBOOK
    ).personal

    assert breaches(facts(country="BR"), grounds) == ("expectation", "sensitive")
    # A breach of necessity is named where no reason shows another: then the text must say why.
    assert "necessity" in [ground.id for ground in select(facts(country="BR"), LAWBOOK).general]
    assert breaches(facts(country="BR"), ()) == ("necessity",)
    assert breaches(facts(country="BR", on_behalf_of=Behalf.CHILD), ()) == ("children",)


def test_without_what_is_sensitive_a_ground_that_tells_by_being_there_is_left_out():
    picked = facts(grounds=chosen("stalking_violence", "sensitive_health", "old_posts"))

    selection = select(picked, LAWBOOK, without_sensitive=True)

    assert ids(selection.personal) == ["old_posts", "sensitive_health"]
    assert selection.left_out == ("stalking_violence",)


def test_grounds_that_read_alike_without_their_category_are_given_once():
    picked = facts(grounds=chosen("sensitive_belief", "sensitive_health", "sensitive_origin"))

    selection = select(picked, LAWBOOK, without_sensitive=True)

    assert ids(selection.personal) == ["sensitive_belief"]
    assert selection.left_out == ()


def test_every_sensitive_ground_is_known_to_tell_by_its_words_or_by_being_there():
    sensitive = {ground.id for ground in LAWBOOK.grounds.values() if ground.discloses_sensitive}

    assert sensitive >= UNNAMED
    assert {"stalking_violence", "persecution", "exposed_role", "conscience"} <= sensitive - UNNAMED


def test_a_ground_that_awaits_its_words_is_neither_offered_nor_given():
    waiting = replace(LAWBOOK.grounds["old_posts"], awaiting_wording=True)
    lawbook = replace(LAWBOOK, grounds={**LAWBOOK.grounds, "old_posts": waiting})
    picked = facts(grounds=chosen("old_posts"))

    assert "old_posts" not in ids(offered(facts(), lawbook))
    assert select(picked, lawbook).left_out == ("old_posts",)
