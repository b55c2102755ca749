"""Where somebody lives decides: every country, every part of one, and on every day the law of that day."""

from datetime import date

import pytest

from apps.legal.facts import Facts, FactsError
from apps.legal.lawbook import Confidence, FormStatus, Role, Tier, UnknownJurisdictionError
from apps.legal.loading import load_lawbook

LAWBOOK = load_lawbook()
LANGUAGES = {"en", "de", "fr", "es", "it", "nl", "pl", "pt", "pt-BR"}
UNION = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split()
TERRITORIES = "GP MQ GF RE YT MF BL PM WF PF NC ES-CN ES-CE ES-ML PT-20 PT-30 AX SJ GL FO BQ AW CW SX GB-NIR VA".split()


def in_tier(tier):
    return {country.id for country in LAWBOOK.jurisdictions.values() if country.tier is tier}


def test_there_are_72_jurisdictions_and_26_territories():
    territories = {
        place.territory or place.code for country in LAWBOOK.jurisdictions.values() for place in country.regions
    }

    assert len(TERRITORIES) == 26
    assert set(TERRITORIES) - territories == {"VA"}  # the only one that is part of no country
    assert len(set(LAWBOOK.jurisdictions) - {"VA"}) == 72


def test_each_country_stands_in_the_tier_that_the_law_gives_it():
    assert in_tier(Tier.A) == {*UNION, "IS", "LI", "NO", "GB", "CH", "BR"}
    assert in_tier(Tier.B) == set(
        "GI JE IM KR JP RS UA GE MD BA MK ME AL XK MC SM AD FO NG ZA KE GH MX CL PE EC TH".split()
    )
    assert in_tier(Tier.C) == set("GG TR IN CA CA-QC US US-CA AU NZ AR CO UY VA".split())


@pytest.mark.parametrize("country", [*UNION, "IS", "LI", "NO"])
def test_in_the_union_and_its_neighbours_the_gdpr_holds_and_meta_ireland_answers(country):
    assert LAWBOOK.instrument_for(country).id == "gdpr"
    assert LAWBOOK.deadline_rule_for(country).id == "gdpr_1m"
    assert LAWBOOK.controller_for(country).id == "meta_ie"


def test_every_place_has_its_name_in_nine_languages():
    for country in LAWBOOK.jurisdictions.values():
        assert set(country.names) == LANGUAGES
        assert all(set(place.names) == LANGUAGES and all(place.names.values()) for place in country.regions)


def test_no_two_places_are_called_the_same_in_one_list():
    for language in LANGUAGES:
        countries = [country.names[language] for country in LAWBOOK.jurisdictions.values()]
        assert len(set(countries)) == len(countries)
        for country in LAWBOOK.jurisdictions.values():
            parts = [place.names[language] for place in country.regions]
            assert len(set(parts)) == len(parts)


def test_an_unverified_law_names_no_article():
    unverified = {country.id for country in LAWBOOK.jurisdictions.values() if country.unverified}

    assert {LAWBOOK.jurisdictions[id_].right_article for id_ in unverified} == {""}
    assert unverified & in_tier(Tier.B) == set("GI UA GE MD BA MK ME AL XK MC SM AD FO GH PE EC".split())
    assert unverified & in_tier(Tier.C) == {"GG", "CO", "UY", "VA"}
    assert {LAWBOOK.jurisdictions[id_].confidence for id_ in unverified} == {Confidence.LOW}


def test_who_asks_meta_to_cease_does_not_object():
    acts = {country: LAWBOOK.instrument_for(country, today=date(2026, 12, 1)).act for country in in_tier(Tier.B)}

    assert {country for country, act in acts.items() if act == "cease"} == {"KR", "JP", "GE"}
    assert {act for country, act in acts.items() if country not in ("KR", "JP", "GE")} == {"object"}


@pytest.mark.parametrize("region", "FR-GP FR-MQ FR-GF FR-RE FR-YT FR-MF".split())
def test_in_the_outermost_regions_of_france_the_gdpr_holds_directly(region):
    assert LAWBOOK.instrument_for("FR", region).id == "gdpr"
    assert LAWBOOK.authority_for("FR", region).id == "fr-cnil"


@pytest.mark.parametrize("region", "FR-BL FR-PM FR-WF FR-PF FR-NC".split())
def test_in_other_french_territories_the_french_act_is_cited_and_the_same_authority_helps(region):
    place = LAWBOOK.jurisdiction_for("FR", region)

    assert (place.law, place.right_article) == ("Loi n° 78-17 « Informatique et Libertés »", "")
    assert LAWBOOK.instrument_for("FR", region).id == "local_objection"
    assert LAWBOOK.deadline_rule_for("FR", region).id == "gdpr_1m"
    assert LAWBOOK.authority_for("FR", region).id == "fr-cnil"
    assert place.form.status is FormStatus.UNKNOWN


@pytest.mark.parametrize(
    ("country", "region", "authority"),
    [
        ("ES", "ES-CN", "es-aepd"),
        ("ES", "ES-CE", "es-aepd"),
        ("ES", "ES-ML", "es-aepd"),
        ("PT", "PT-20", "pt-cnpd"),
        ("PT", "PT-30", "pt-cnpd"),
        ("FI", "FI-AX", "fi-tsv"),
        ("NO", "NO-SJ", "no-datatilsynet"),
        ("GB", "GB-NIR", "gb-ico"),
        ("GB", "GB-SCT", "gb-ico"),
    ],
)
def test_a_part_of_a_country_with_the_same_law_has_the_same_authority(country, region, authority):
    assert LAWBOOK.authority_for(country, region).id == authority
    assert LAWBOOK.instrument_for(country, region) is LAWBOOK.instrument_for(country)


@pytest.mark.parametrize("region", "NL-BQ NL-AW NL-CW NL-SX".split())
def test_in_the_dutch_caribbean_neither_the_gdpr_nor_the_dutch_authority_helps(region):
    place = LAWBOOK.jurisdiction_for("NL", region)

    assert (place.tier, place.unverified, place.right_article) == (Tier.C, True, "")
    assert LAWBOOK.instrument_for("NL", region) is None
    assert LAWBOOK.deadline_rule_for("NL", region) is None
    assert LAWBOOK.authority_for("NL", region) is None
    assert not LAWBOOK.can_write("NL", region)
    assert LAWBOOK.can_write("NL")


def test_greenland_and_the_faroe_islands_are_outside_the_gdpr():
    greenland = LAWBOOK.jurisdiction_for("DK", "DK-GL")

    assert (greenland.tier, LAWBOOK.authority_for("DK", "DK-GL").id) == (Tier.C, "dk-datatilsynet")
    assert LAWBOOK.jurisdiction_for("DK", "DK-FO") is LAWBOOK.jurisdictions["FO"]
    assert LAWBOOK.authority_for("DK", "DK-FO").id == "fo-dat"
    assert LAWBOOK.controller_for("DK", "DK-FO").id == "meta_us"


def test_in_the_north_of_cyprus_nothing_is_promised():
    assert LAWBOOK.instrument_for("CY", "CY-N") is None
    assert LAWBOOK.authority_for("CY", "CY-N") is None
    assert LAWBOOK.authority_for("CY").id == "cy-commissioner"


def test_california_and_quebec_have_records_of_their_own():
    assert LAWBOOK.authority_for("US", "US-CA").id == "us-ca-cppa"
    assert LAWBOOK.authority_for("US") is None
    assert LAWBOOK.authority_for("CA", "CA-QC").id == "ca-qc-cai"
    assert LAWBOOK.authority_for("CA").id == "ca-opc"


@pytest.mark.parametrize(
    ("country", "authority"), [("GI", "gi-gra"), ("JE", "je-joic"), ("IM", "im-ic"), ("GG", "gg-odpa")]
)
def test_gibraltar_and_the_islands_have_authorities_of_their_own(country, authority):
    assert LAWBOOK.authority_for(country).id == authority


def test_a_part_has_its_own_name_and_keeps_what_is_not_different():
    bavaria, germany = LAWBOOK.jurisdiction_for("DE", "DE-BY"), LAWBOOK.jurisdiction("DE")

    assert (bavaria.id, bavaria.names["de"], bavaria.regions) == ("DE-BY", "Bayern", ())
    assert (bavaria.law, bavaria.tier, bavaria.form) == (germany.law, germany.tier, germany.form)
    assert bavaria.authority == "de-by-lda"


def test_a_part_that_is_not_known_is_taken_for_the_country():
    assert LAWBOOK.jurisdiction_for("AT", "AT-9") is LAWBOOK.jurisdiction("AT")
    with pytest.raises(UnknownJurisdictionError):
        LAWBOOK.jurisdiction_for("XX", "DE-BY")


def test_the_part_is_asked_for_only_where_it_changes_something():
    asked = {country.id for country in LAWBOOK.jurisdictions.values() if country.region_decides}
    covered = {country.id for country in LAWBOOK.jurisdictions.values() if country.regions_cover_all}

    assert asked == {"CA", "CY", "DE", "DK", "FR", "GB", "NL", "US"}
    assert covered == {"DE", "GB"}


@pytest.mark.parametrize(
    ("code", "place"),
    [("DE", ("DE", "")), ("DE-BY", ("DE", "DE-BY")), ("GP", ("FR", "FR-GP")), ("AX", ("FI", "FI-AX")),
     ("FO", ("FO", "")), ("GL", ("DK", "DK-GL")), ("US-CA", ("US-CA", "")), ("VA", ("VA", ""))],
)  # fmt: skip
def test_a_place_is_found_by_the_code_that_other_lists_use(code, place):
    assert LAWBOOK.place_of(code) == place


@pytest.mark.parametrize("code", TERRITORIES)
def test_every_territory_can_be_looked_up(code):
    assert LAWBOOK.jurisdiction_for(*LAWBOOK.place_of(code)).law


def test_facts_may_name_a_part_and_no_other():
    LAWBOOK.check_facts(Facts(country="FR", region="FR-PF"))
    with pytest.raises(FactsError):
        LAWBOOK.check_facts(Facts(country="FR", region="NL-AW"))


# What changes on a day


def test_chile_has_a_right_from_1_december_2026():
    before = LAWBOOK.jurisdiction_for("CL", today=date(2026, 11, 30))
    after = LAWBOOK.jurisdiction_for("CL", today=date(2026, 12, 1))

    assert (before.tier, before.law, before.right_article) == (Tier.C, "Ley 19.628, before Ley 21.719", "")
    assert LAWBOOK.instrument_for("CL", today=date(2026, 11, 30)) is None
    assert LAWBOOK.authority_for("CL", today=date(2026, 11, 30)) is None
    assert (after.tier, after.right_article) == (Tier.B, "Art. 8")
    assert LAWBOOK.deadline_rule_for("CL", today=date(2026, 12, 1)).id == "d30"
    assert LAWBOOK.authority_for("CL", today=date(2026, 12, 1)).id == "cl-apdp"


def test_without_a_day_the_law_is_that_of_the_edition():
    assert LAWBOOK.jurisdiction_for("CL").tier is LAWBOOK.jurisdiction_for("CL", today=LAWBOOK.edition_on).tier


@pytest.mark.parametrize(
    ("country", "begins"), [("MD", date(2026, 8, 23)), ("BA", date(2025, 10, 4)), ("MX", date(2025, 3, 21))]
)
def test_before_a_law_began_no_right_is_claimed(country, begins):
    day_before = date.fromordinal(begins.toordinal() - 1)

    assert LAWBOOK.instrument_for(country, today=begins).id == "local_objection"
    assert LAWBOOK.instrument_for(country, today=day_before) is None
    assert LAWBOOK.authority_for(country, today=day_before) is None


def test_the_georgian_authority_changed_on_2_march_2026():
    assert LAWBOOK.authority_for("GE", today=date(2026, 3, 2)).id == "ge-sao"
    assert LAWBOOK.authority_for("GE", today=date(2026, 3, 1)) is None
    assert LAWBOOK.instrument_for("GE", today=date(2026, 3, 1)).id == "local_cessation"
    assert LAWBOOK.instrument_for("GE", today=date(2024, 2, 29)) is None


def test_complaints_in_the_union_change_on_2_april_2027():
    before = LAWBOOK.complaint_rule_for("AT", today=date(2027, 4, 1))
    after = LAWBOOK.complaint_rule_for("AT", today=date(2027, 4, 2))

    assert (before.basis, before.nothing_more, before.handed_over_within_weeks) == ("Art. 77 GDPR", False, 0)
    assert after.basis == "Art. 77 GDPR with Regulation (EU) 2025/2518"
    assert (after.nothing_more, after.handed_over_within_weeks) == (True, 6)
    assert after.contents == ("name_and_contact", "controller", "infringement", "earlier_request")


@pytest.mark.parametrize("region", ["", "GB-NIR", "GB-SCT"])
def test_in_the_united_kingdom_meta_gets_the_complaint_first_since_19_june_2026(region):
    before = LAWBOOK.complaint_rule_for("GB", region, date(2026, 6, 18))
    after = LAWBOOK.complaint_rule_for("GB", region, date(2026, 6, 19))

    assert (before.basis, before.meta_first) == ("Art. 77 UK GDPR", False)
    assert (after.basis, after.meta_first) == ("s.165 DPA 2018", True)
    assert LAWBOOK.deadline_rules[after.acknowledged_within].amount == 30


def test_where_the_way_of_a_complaint_is_not_known_none_is_named():
    assert LAWBOOK.complaint_rule_for("KR") is None
    assert LAWBOOK.complaint_rule_for("US") is None


# Authorities


def test_there_are_88_authorities_and_two_that_nobody_is_sent_to():
    incompetent = {authority.id for authority in LAWBOOK.authorities.values() if not authority.competent}
    named = {
        LAWBOOK.jurisdiction_for(country.id, region, day).authority
        for country in LAWBOOK.jurisdictions.values()
        for region in ("", *(place.code for place in country.regions))
        for day in (date(2026, 11, 30), date(2026, 12, 1))
    }

    assert len(LAWBOOK.authorities) == 88
    assert incompetent == {"de-bfdi", "de-by-lfd"}
    assert set(LAWBOOK.authorities) - named == incompetent


def test_an_authority_says_where_it_stands_and_for_whom_it_leads():
    roles = [authority.role for authority in LAWBOOK.authorities.values()]

    assert {role: roles.count(role) for role in Role} == {
        Role.NATIONAL: 36, Role.NATIONAL_OTHER: 32, Role.LAND: 17, Role.SUBNATIONAL: 2, Role.FEDERAL: 1,
    }  # fmt: skip
    assert [authority.id for authority in LAWBOOK.authorities.values() if authority.lead_for] == ["ie-dpc"]
    assert "public document" in LAWBOOK.authorities["se-imy"].publicity


def test_what_is_uncertain_about_an_authority_is_known_field_by_field():
    ireland, isle_of_man = LAWBOOK.authorities["ie-dpc"], LAWBOOK.authorities["im-ic"]

    assert ireland.is_certain("address")
    assert not ireland.is_certain("complaint_url")
    assert not isle_of_man.is_certain("address")
    assert not LAWBOOK.authorities["fr-cnil"].is_certain("email")  # it has none


def test_each_land_of_germany_is_named_by_its_authority():
    lands = {place.code: place.authority for place in LAWBOOK.jurisdictions["DE"].regions}

    assert {code: LAWBOOK.authorities[authority].region for code, authority in lands.items()} == {
        code: code for code in lands
    }
