"""Facts survive the way through a file, and what cannot be is refused by name."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.legal.facts import (
    FIRST_YEAR,
    Account,
    Behalf,
    ChosenGround,
    Content,
    Facts,
    FactsError,
    Linked,
    facts_as_mapping,
    facts_from_mapping,
    facts_schema,
)
from apps.legal.lawbook import Asks, Kind
from apps.legal.loading import load_lawbook

LAWBOOK = load_lawbook()
PERSONAL = [
    ground for ground in LAWBOOK.grounds.values() if ground.kind is Kind.PERSONAL and not ground.awaiting_wording
]


def details(ground):
    if ground.follow_up is None:
        return st.just("")
    if ground.follow_up.kind == Asks.YEAR:
        return st.one_of(st.just(""), st.integers(FIRST_YEAR, 2026).map(str))
    return st.sampled_from(["", *ground.follow_up.choices])


chosen = st.sampled_from(PERSONAL).flatmap(
    lambda ground: details(ground).map(lambda detail: ChosenGround(ground.id, detail))
)
places = st.sampled_from(
    [(country.id, "") for country in LAWBOOK.jurisdictions.values()]
    + [(country.id, place.code) for country in LAWBOOK.jurisdictions.values() for place in country.regions]
)
all_facts = st.builds(
    lambda place, **rest: Facts(country=place[0], region=place[1], **rest),
    place=places,
    on_behalf_of=st.sampled_from(Behalf),
    accounts=st.frozensets(st.sampled_from(Account)),
    linked=st.sampled_from(Linked),
    content=st.frozensets(st.sampled_from(Content)),
    since_year=st.none() | st.integers(FIRST_YEAR, 9999),
    grounds=st.lists(chosen, unique_by=lambda ground: ground.id, max_size=6).map(tuple),
    own_words=st.text(max_size=300),
    name=st.text(max_size=200),
    account_email=st.emails(),
)


@given(all_facts)
def test_facts_come_back_from_json_as_they_went(facts):
    written = json.dumps(facts_as_mapping(facts))

    assert facts_from_mapping(json.loads(written)) == facts
    LAWBOOK.check_facts(facts)


@given(all_facts)
def test_the_schema_names_every_field_that_is_written(facts):
    assert set(facts_as_mapping(facts)) == set(facts_schema()["properties"])


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({}, "country"),
        ({"country": 49}, "country"),
        ({"country": "DE", "nationality": "AT"}, "nationality"),
        ({"country": "DE", "accounts": "facebook"}, "accounts"),
        ({"country": "DE", "accounts": ["myspace"]}, "accounts"),
        ({"country": "DE", "linked": "maybe"}, "linked"),
        ({"country": "DE", "on_behalf_of": "a friend"}, "on_behalf_of"),
        ({"country": "DE", "since_year": 1999}, "since_year"),
        ({"country": "DE", "since_year": True}, "since_year"),
        ({"country": "DE", "grounds": ["old_posts"]}, "grounds"),
        ({"country": "DE", "grounds": [{"id": "old_posts", "year": 2012}]}, "grounds"),
        ({"country": "DE", "own_words": "x" * 5001}, "own_words"),
    ],
)
def test_what_cannot_be_is_refused_by_name(data, field):
    with pytest.raises(FactsError) as caught:
        facts_from_mapping(data)

    assert caught.value.field_name == field


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        (Facts(country="XX"), "country"),
        (Facts(country="AT", region="DE-BY"), "region"),
        (Facts(country="DE", grounds=(ChosenGround("boredom"),)), "grounds"),
        (Facts(country="DE", grounds=(ChosenGround("necessity"),)), "grounds"),
        (Facts(country="DE", grounds=(ChosenGround("old_posts", "long ago"),)), "grounds"),
        (Facts(country="DE", grounds=(ChosenGround("creator_works", "2012"),)), "grounds"),
        (Facts(country="DE", grounds=(ChosenGround("life_change", "2012"),)), "grounds"),
    ],
)
def test_what_the_lawbook_does_not_know_is_refused(facts, field):
    with pytest.raises(FactsError) as caught:
        LAWBOOK.check_facts(facts)

    assert caught.value.field_name == field


def test_a_ground_named_twice_counts_once():
    facts = facts_from_mapping(
        {"country": "DE", "grounds": [{"id": "old_posts", "detail": "2012"}, {"id": "old_posts"}]}
    )

    assert facts.grounds == (ChosenGround("old_posts", "2012"),)


@pytest.mark.parametrize(
    ("since_year", "before", "may_predate"),
    [(2012, True, True), (2023, True, True), (2024, False, False), (2025, False, False), (None, False, True)],
)
def test_only_years_before_2024_are_surely_older_than_the_announcement(since_year, before, may_predate):
    facts = Facts(country="DE", since_year=since_year)

    assert facts.shared_before_june_2024 is before
    assert facts.may_predate_june_2024 is may_predate


def test_whatsapp_does_not_make_accounts_linkable():
    alone = Facts(country="DE", accounts=frozenset({Account.FACEBOOK, Account.WHATSAPP}))
    two = Facts(country="DE", accounts=frozenset({Account.FACEBOOK, Account.INSTAGRAM}))

    assert not alone.could_be_linked
    assert two.could_be_linked


def test_an_e_mail_address_is_not_shown_when_facts_are_printed():
    assert "example.org" not in repr(Facts(country="DE", account_email="ana@example.org"))
