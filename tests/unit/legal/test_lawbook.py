"""The lawbook holds what a person needs in each country, and nothing it should not."""

import re
from datetime import UTC, date, datetime

import pytest

from apps.legal.checking import records_by_file
from apps.legal.facts import Behalf
from apps.legal.lawbook import Asks, Confidence, Kind, Outcome, Tier, UnknownJurisdictionError
from apps.legal.loading import DATA, load_lawbook

LAWBOOK = load_lawbook()
PERSONAL = {ground.id: ground for ground in LAWBOOK.grounds.values() if ground.kind is Kind.PERSONAL}


def test_every_source_a_record_names_exists():
    named = {id_ for _file, record in records_by_file(LAWBOOK) for id_ in record.sources}
    named |= {id_ for law in LAWBOOK.instruments.values() for rule in law.complaints for id_ in rule.sources}

    assert named == set(LAWBOOK.sources)


def test_no_day_lies_in_the_future():
    today = datetime.now(UTC).date()  # the lawbook is edited today, so today is the limit

    later = [file for file, record in records_by_file(LAWBOOK) if record.verified_on > today]

    assert later == []
    assert date(2026, 11, 23) <= LAWBOOK.edition_on <= today


@pytest.mark.parametrize(
    ("country", "tier", "instrument", "rule", "controller"),
    [
        ("DE", Tier.A, "gdpr", "gdpr_1m", "meta_ie"),
        ("AT", Tier.A, "gdpr", "gdpr_1m", "meta_ie"),
        ("FR", Tier.A, "gdpr", "gdpr_1m", "meta_ie"),
        ("IE", Tier.A, "gdpr", "gdpr_1m", "meta_ie"),
        ("GB", Tier.A, "uk_gdpr", "uk_1m", "meta_us"),
        ("CH", Tier.A, "fadp", "ch_courtesy30", "meta_ie"),
        ("BR", Tier.A, "lgpd", "br_courtesy15", "meta_us"),
    ],
)
def test_a_country_has_its_own_law_period_and_company(country, tier, instrument, rule, controller):
    assert LAWBOOK.jurisdiction(country).tier is tier
    assert LAWBOOK.instrument_for(country).id == instrument
    assert LAWBOOK.deadline_rule_for(country).id == rule
    assert LAWBOOK.controller_for(country).id == controller


def test_the_united_states_have_no_instrument_no_period_and_no_authority():
    assert LAWBOOK.jurisdiction("US").tier is Tier.C
    assert LAWBOOK.instrument_for("US") is None
    assert LAWBOOK.deadline_rule_for("US") is None
    assert LAWBOOK.authority_for("US") is None


@pytest.mark.parametrize(
    ("region", "authority"),
    [
        ("DE-BW", "de-bw"),
        ("DE-BY", "de-by-lda"),
        ("DE-BE", "de-be"),
        ("DE-BB", "de-bb"),
        ("DE-HB", "de-hb"),
        ("DE-HH", "de-hh"),
        ("DE-HE", "de-he"),
        ("DE-MV", "de-mv"),
        ("DE-NI", "de-ni"),
        ("DE-NW", "de-nw"),
        ("DE-RP", "de-rp"),
        ("DE-SL", "de-sl"),
        ("DE-SN", "de-sn"),
        ("DE-ST", "de-st"),
        ("DE-SH", "de-sh"),
        ("DE-TH", "de-th"),
    ],
)
def test_each_german_land_has_its_authority(region, authority):
    assert LAWBOOK.authority_for("DE", region).id == authority


def test_in_germany_the_land_must_be_known_first():
    assert LAWBOOK.authority_for("DE") is None
    assert LAWBOOK.authority_for("DE", "DE-XX") is None


@pytest.mark.parametrize(
    ("country", "authority"),
    [("AT", "at-dsb"), ("FR", "fr-cnil"), ("IE", "ie-dpc"), ("GB", "gb-ico"), ("CH", "ch-fdpic"), ("BR", "br-anpd")],
)
def test_elsewhere_there_is_one_authority(country, authority):
    assert LAWBOOK.authority_for(country).id == authority


def test_the_swiss_authority_takes_reports_and_decides_nothing():
    outcomes = {authority.id: authority.outcome for authority in LAWBOOK.authorities.values()}

    assert [id_ for id_, outcome in outcomes.items() if outcome is Outcome.REPORT] == ["ch-fdpic"]


def test_an_unknown_country_says_which_are_known():
    with pytest.raises(UnknownJurisdictionError, match="use one of AD, AL, AR, AT, AU"):
        LAWBOOK.jurisdiction("XX")


def test_only_statutory_periods_can_be_extended():
    extended = {rule.id: rule.extension for rule in LAWBOOK.deadline_rules.values() if rule.extension}

    assert extended == {
        "gdpr_1m": 2, "uk_1m": 2, "uk_1m_nir": 2, "uk_1m_sct": 2, "gi_1m": 2, "im_1m": 2, "gg_1m": 2,
        "je_4w": 8, "d30_ext60": 60, "mx_20wd": 20,
    }  # fmt: skip
    assert all(rule.extension == 0 for rule in LAWBOOK.deadline_rules.values() if not rule.statutory)


def test_the_addresses_are_the_ones_of_today():
    written = " ".join(line for controller in LAWBOOK.controllers.values() for line in controller.address)

    assert "Merrion Road" in written
    assert "1 Meta Way" in written
    assert not re.search("Grand Canal|Willow|Hacker", written)


def test_the_grounds_a_person_may_be_asked_about_are_there():
    assert set(PERSONAL) >= {
        "reasonable_expectations", "old_posts", "posted_as_minor", "not_informed", "no_account", "ai_chats",
        "sensitive_health", "sensitive_belief", "sensitive_orientation", "children_in_photos",
        "child_posted_by_others", "minor_user", "third_parties_shown", "others_post_me", "stalking_violence",
        "identity_fraud", "likeness_deepfake", "location_routine", "professional_secrecy", "creator_works",
        "life_change", "cannot_leave", "wrong_ai_output",
    }  # fmt: skip


def test_only_the_ground_of_having_no_account_is_used_unasked():
    assert [ground.id for ground in LAWBOOK.grounds.values() if ground.automatic] == ["no_account"]
    assert PERSONAL["no_account"].when == {"has_account": (False,)}


def test_a_child_is_offered_only_what_fits_a_child():
    for_a_child = {
        ground.id for ground in PERSONAL.values() if Behalf.CHILD in ground.when.get("on_behalf_of", tuple(Behalf))
    }

    assert for_a_child == {
        "children_in_photos", "child_posted_by_others", "minor_user", "no_account", "sensitive_health",
        "stalking_violence", "location_routine", "persecution", "form_obstacle", "memorisation",
    }  # fmt: skip


def test_every_personal_ground_stands_on_a_law_in_every_country_with_a_right():
    without = {
        (ground.id, instrument)
        for ground in PERSONAL.values()
        for instrument in ("gdpr", "uk_gdpr", "fadp", "lgpd")
        if instrument not in ground.cites
    }

    # These have no reference of their own there: the facts are told without one.
    assert without == {
        ("creator_works", "fadp"),
        ("creator_works", "lgpd"),
        ("identity_fraud", "fadp"),
        ("professional_secrecy", "fadp"),
        ("criminal_matters", "lgpd"),
        *((ground, law) for ground in ("deceased", "likeness_is_income") for law in ("uk_gdpr", "fadp", "lgpd")),
        *((ground, law) for ground in ("business_page", "journalist_activist") for law in ("fadp", "lgpd")),
        ("persecution", "lgpd"),
    }


@pytest.mark.parametrize(
    ("instrument", "law"),
    [
        ("gdpr", "GDPR |EU Charter "),
        ("uk_gdpr", "UK GDPR "),
        ("fadp", "FADP |Swiss Civil Code "),
        ("lgpd", "LGPD |Brazilian Civil Code "),
    ],
)
def test_a_reference_names_a_law_of_its_own_country(instrument, law):
    cites = [cite for ground in LAWBOOK.grounds.values() for cite in ground.cites.get(instrument, ())]

    assert cites
    assert [cite for cite in cites if not re.fullmatch(rf"(?:{law})(?:Art\.|Recital) [^,]+", cite)] == []


def test_a_sensitive_ground_asks_nothing_that_would_disclose_more():
    asking = {ground.id for ground in PERSONAL.values() if ground.discloses_sensitive and ground.follow_up is not None}

    # The one exception names a kind of work, never a person or a matter.
    assert asking == {"professional_secrecy"}


def test_the_year_is_asked_where_a_date_counts():
    years = {ground.id for ground in PERSONAL.values() if ground.follow_up and ground.follow_up.kind == Asks.YEAR}

    assert years == {"old_posts", "wrong_ai_output"}


def test_no_paragraph_of_the_edpb_opinion_is_cited():
    cites = " ".join(cite for ground in LAWBOOK.grounds.values() for list_ in ground.cites.values() for cite in list_)

    assert "28/2024" not in cites


def test_a_link_nobody_opened_is_not_called_certain():
    unsure = {
        channel.id
        for channel in LAWBOOK.channels.values()
        if channel.verified_on < date(2026, 1, 1) and channel.confidence is Confidence.HIGH
    }

    assert unsure == set()
    assert LAWBOOK.channels["whatsapp_ai"].url == ""
    assert LAWBOOK.channels["whatsapp_ai"].confidence is Confidence.LOW


def test_each_own_account_form_tells_the_way_through_the_app_in_english_and_german():
    for id_ in ("facebook_ai", "instagram_ai"):
        channel = LAWBOOK.channels[id_]

        # In any other language only where Meta's own words are known.
        assert {path.language for path in channel.paths} >= {"en", "de"}
        assert len(channel.search_words) == 11


def test_every_file_says_in_its_first_line_what_it_is():
    titled = {"sources", "effects", "alternatives", "timeline", "counter_arguments", "changes"}
    files = [path for path in DATA.rglob("*.toml") if path.parent.name not in titled]

    assert [path.name for path in files if not path.read_text().startswith("# ")] == []
