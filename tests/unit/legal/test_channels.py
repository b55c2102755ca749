"""Everyone is sent to the routes that are open to them, and knows where to turn next."""

from datetime import date
from itertools import chain, combinations

import pytest

from apps.legal.channels import routes_for
from apps.legal.facts import Account, Behalf, ChosenGround, Content, Facts, Linked
from apps.legal.lawbook import ChannelKind, Tier, UnknownJurisdictionError
from apps.legal.loading import load_lawbook

LAWBOOK = load_lawbook()
ALL = frozenset(Account)
WITH_A_FORM = ("AT", "BR", "CH", "DE", "FR", "GB", "IE")


def routes(country="DE", accounts="", linked=Linked.UNSURE, today=None, **more):
    facts = Facts(
        country=country, accounts=frozenset(Account(name) for name in accounts.split()), linked=linked, **more
    )
    return routes_for(facts, LAWBOOK, today)


def in_short(found):
    return [(route.channel.id, route.account, set(route.covers)) for route in found]


@pytest.mark.parametrize(
    ("accounts", "linked", "expected"),
    [
        ("facebook", Linked.UNSURE, [("facebook_ai", "facebook", {"facebook"})]),
        ("instagram", Linked.YES, [("instagram_ai", "instagram", {"instagram"})]),
        ("threads", Linked.NO, [("instagram_ai", "threads", {"threads"})]),
        ("instagram threads", Linked.NO, [("instagram_ai", "instagram", {"instagram", "threads"})]),
        ("facebook instagram", Linked.YES, [("facebook_ai", "facebook", {"facebook", "instagram"})]),
        ("instagram threads", Linked.YES, [("instagram_ai", "instagram", {"instagram", "threads"})]),
        (
            "facebook instagram threads whatsapp",
            Linked.YES,
            [
                ("facebook_ai", "facebook", {"facebook", "instagram", "threads"}),
                ("whatsapp_general", "whatsapp", {"whatsapp"}),
            ],
        ),
        (
            "facebook instagram threads whatsapp",
            Linked.NO,
            [
                ("facebook_ai", "facebook", {"facebook"}),
                ("instagram_ai", "instagram", {"instagram", "threads"}),
                ("whatsapp_general", "whatsapp", {"whatsapp"}),
            ],
        ),
        (
            "facebook instagram",
            Linked.UNSURE,
            [("facebook_ai", "facebook", {"facebook"}), ("instagram_ai", "instagram", {"instagram"})],
        ),
        (
            "facebook threads",
            Linked.NO,
            [("facebook_ai", "facebook", {"facebook"}), ("instagram_ai", "threads", {"threads"})],
        ),
        ("whatsapp", Linked.YES, [("whatsapp_general", "whatsapp", {"whatsapp"})]),
    ],
)
def test_each_group_of_accounts_sends_one_objection(accounts, linked, expected):
    assert in_short(routes(accounts=accounts, linked=linked)) == expected


def test_the_ways_out_of_a_form_that_does_not_open_come_in_order():
    (route,) = routes(accounts="facebook")

    assert [channel.id for channel in route.fallbacks] == [
        "facebook_ai_variant",
        "facebook_general",
        "help_hub",
        "post_ie",
    ]


@pytest.mark.parametrize("behalf", [Behalf.SELF, Behalf.CHILD, Behalf.REPRESENTED])
def test_without_an_account_the_help_hub_comes_first_then_the_general_form_then_a_letter(behalf):
    (route,) = routes(on_behalf_of=behalf, content=frozenset({Content.SHOWN_BY_OTHERS}))

    assert (route.channel.id, route.account, route.covers) == ("help_hub", None, ())
    assert [channel.id for channel in route.fallbacks] == ["facebook_general", "post_ie"]
    assert not route.channel.needs_login


def test_the_form_on_third_parties_is_only_for_what_an_ai_said():
    told = routes(grounds=(ChosenGround("wrong_ai_output"),))
    shown = routes(grounds=(ChosenGround("others_post_me"),))

    assert [route.channel.id for route in told] == ["help_hub", "no_account_third_party"]
    assert [route.channel.id for route in shown] == ["help_hub"]
    assert "no_account_third_party" not in {channel.id for channel in shown[0].fallbacks}


def test_an_account_holder_whom_an_ai_misdescribed_sends_both():
    found = routes(accounts="facebook", grounds=(ChosenGround("wrong_ai_output"),))

    assert [route.channel.id for route in found] == ["facebook_ai", "no_account_third_party"]


def test_each_route_has_a_name_of_its_own_in_addresses_and_records():
    keys = [route.key for route in routes(grounds=(ChosenGround("wrong_ai_output"),))]

    assert keys == ["help_hub", "no_account_third_party"]
    assert [route.key for route in routes(accounts="instagram threads")] == ["instagram"]


def test_a_letter_goes_to_the_company_that_answers_for_the_country():
    letters = {
        country: {
            channel.id
            for route in routes(country, "facebook instagram whatsapp")
            for channel in route.fallbacks
            if channel.kind is ChannelKind.POST
        }
        for country in WITH_A_FORM
    }

    assert letters == {
        **{country: {"post_ie"} for country in ("AT", "CH", "DE", "FR", "IE")},
        **{country: {"post_us"} for country in ("BR", "GB")},
    }


def test_the_general_forms_of_the_european_policy_are_not_offered_elsewhere():
    offered = {
        channel.id
        for country in ("GB", "BR")
        for route in routes(country, "facebook instagram")
        for channel in (route.channel, *route.fallbacks)
    }

    assert offered.isdisjoint({"facebook_general", "instagram_general"})


@pytest.mark.parametrize(
    ("country", "first"),
    [("DE", "whatsapp_general"), ("GB", "whatsapp_general"), ("BR", "whatsapp_ai"), ("CH", "help_hub")],
)
def test_whatsapp_takes_the_form_that_is_known_there(country, first):
    (route,) = routes(country, "whatsapp")

    assert (route.channel.id, route.covers) == (first, (Account.WHATSAPP,))


@pytest.mark.parametrize("accounts", ["", "facebook instagram threads whatsapp"])
def test_where_there_is_no_right_nothing_is_sent(accounts):
    assert routes("US", accounts, grounds=(ChosenGround("wrong_ai_output"),)) == ()


def test_a_country_the_lawbook_does_not_know_is_refused():
    with pytest.raises(UnknownJurisdictionError, match=r"XX is not in the lawbook: use one of AD, .*US, .*, or write"):
        routes("XX")


@pytest.mark.parametrize("country", WITH_A_FORM)
@pytest.mark.parametrize("linked", list(Linked))
def test_every_account_is_covered_exactly_once_and_only_by_open_routes(country, linked):
    instrument = LAWBOOK.jurisdictions[country].instrument
    for accounts in chain.from_iterable(combinations(sorted(ALL), size) for size in range(1, 5)):
        found = routes(country, " ".join(accounts), linked)

        assert sorted(chain.from_iterable(route.covers for route in found)) == sorted(accounts)
        for route in found:
            assert route.account in route.covers
            ids = [channel.id for channel in (route.channel, *route.fallbacks)]
            assert len(ids) == len(set(ids))
            assert all(instrument in channel.serves for channel in (route.channel, *route.fallbacks))
            assert route.fallbacks[-1].kind is ChannelKind.POST


PAPER_ONLY = sorted(
    (country.id, region)
    for country in LAWBOOK.jurisdictions.values()
    for region in ("", *(place.code for place in country.regions))
    if LAWBOOK.jurisdiction_for(country.id, region, date(2026, 12, 1)).tier is Tier.B
)


@pytest.mark.parametrize(("country", "region"), PAPER_ONLY)
def test_a_right_on_paper_leads_to_the_hub_and_then_to_a_letter(country, region):
    found = routes(country, "facebook whatsapp", region=region, today=date(2026, 12, 1))

    place = LAWBOOK.jurisdiction_for(country, region, date(2026, 12, 1))
    for route in found:
        ways = [channel for channel in (route.channel, *route.fallbacks) if country not in channel.reported_in]
        assert [way.id for way in ways[:1]] == ["help_hub"]
        assert [way.controller for way in ways[1:]] == [
            company for company in (place.controller, place.second_controller) if company
        ]


def test_no_right_on_paper_was_left_out():
    assert len(PAPER_ONLY) == 27 + 5 + 1  # countries, parts of France outside the Union, the Faroe Islands in Denmark


@pytest.mark.parametrize("country", ["JP", "KR"])
def test_a_form_that_others_report_is_worth_a_try(country):
    facebook, instagram = routes(country, "facebook instagram", Linked.NO)

    assert [way.id for way in (facebook.channel, *facebook.fallbacks)] == ["facebook_ai", "help_hub", "post_us"]
    assert [way.id for way in (instagram.channel, *instagram.fallbacks)] == ["instagram_ai", "help_hub", "post_us"]


@pytest.mark.parametrize("country", ["GI", "JE", "IM", "MC", "SM", "AD"])
def test_where_meta_does_not_say_who_answers_a_letter_can_go_to_either(country):
    (route,) = routes(country, "facebook")

    assert [way.id for way in route.fallbacks] == ["post_us", "post_ie"]


def test_what_an_ai_said_has_a_form_of_its_own_in_the_rest_of_the_world():
    found = routes("ZA", "facebook", grounds=(ChosenGround("wrong_ai_output"),))

    assert [route.key for route in found] == ["facebook", "no_account_third_party_world"]


def test_in_chile_there_are_routes_from_the_day_the_new_law_begins():
    assert routes("CL", "facebook", today=date(2026, 11, 30)) == ()
    assert len(routes("CL", "facebook", today=date(2026, 12, 1))) == 1


@pytest.mark.parametrize("region", ["NL-AW", "NL-BQ", "NL-CW", "NL-SX"])
def test_the_right_of_a_country_does_not_reach_its_parts_overseas(region):
    assert routes("NL", "facebook", region=region) == ()
    assert len(routes("NL", "facebook")) == 1
