"""The lawbook as it stands has no errors; each kind of mistake is found and told."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from apps.legal.checking import CONDITIONS, Finding, Severity, check, check_lengths
from apps.legal.facts import Facts
from apps.legal.lawbook import Asks, Confidence, FollowUp, Formerly, Region, Tier
from apps.legal.loading import load_lawbook

TODAY = date(2026, 11, 27)
GDPR = load_lawbook().instruments["gdpr"]


def part(code, names=None, **different):
    """Return a part of Austria that differs in what is given."""
    return Region(code=code, names=names or {"en": "A part", "de": "Ein Teil"}, **different)


def with_record(folder, id_, **changes):
    """Return the lawbook with one record changed."""
    lawbook = load_lawbook()
    records = dict(getattr(lawbook, folder))
    records[id_] = replace(records[id_], **changes)
    return replace(lawbook, **{folder: records})


def errors(lawbook):
    return [finding for finding in check(lawbook, TODAY) if finding.severity is Severity.ERROR]


def test_the_lawbook_has_no_errors_today():
    today = datetime.now(UTC).date()  # the one test that must look at the clock: the real lawbook, today

    findings = check(load_lawbook(), today)

    assert [finding for finding in findings if finding.severity is Severity.ERROR] == []


def test_a_channel_is_stale_after_60_days_and_a_law_after_a_year():
    findings = check(load_lawbook(), date(2027, 11, 22))

    stale = {finding.file for finding in findings if "was last looked at" in finding.message}
    assert {finding.severity for finding in findings} == {Severity.WARNING}
    assert "channels/facebook_ai.toml" in stale
    assert "instruments/gdpr.toml" not in stale
    assert "instruments/gdpr.toml" in {finding.file for finding in check(load_lawbook(), date(2027, 11, 23))}


def test_a_channel_looked_at_60_days_ago_is_still_fresh():
    lawbook = with_record("channels", "help_hub", verified_on=date(2026, 9, 24))

    assert "channels/help_hub.toml" not in {finding.file for finding in check(lawbook, date(2026, 11, 23))}
    assert "channels/help_hub.toml" in {finding.file for finding in check(lawbook, date(2026, 11, 24))}


@pytest.mark.parametrize(
    ("folder", "id_", "changes", "said"),
    [
        ("grounds", "old_posts", {"sources": ()}, "has no source"),
        ("grounds", "old_posts", {"sources": ("hearsay",)}, "write sources/hearsay.toml"),
        ("grounds", "old_posts", {"verified_on": date(2026, 11, 28)}, "`verified_on` lies in the future"),
        ("grounds", "old_posts", {"when": {"age": (17,)}}, "`when` asks about 'age'"),
        ("grounds", "old_posts", {"when": {"content": ("poems",)}}, "`when.content` has 'poems'"),
        ("grounds", "old_posts", {"when": {"has_account": ("yes",)}}, "`when.has_account` has 'yes'"),
        ("grounds", "old_posts", {"when": {"has_account": (1,)}}, "`when.has_account` has 1"),
        ("grounds", "old_posts", {"when": {"has_account": ()}}, "never holds"),
        ("grounds", "old_posts", {"when": {"country": ("XX",)}}, "`when.country` has 'XX'"),
        ("grounds", "old_posts", {"criteria": ()}, "add `criteria`"),
        ("grounds", "old_posts", {"cites": {"gdpr": ()}}, "`cites` for gdpr is empty"),
        ("grounds", "old_posts", {"automatic": True, "when": {}}, "automatic without a condition"),
        ("grounds", "old_posts", {"follow_up": FollowUp(kind=Asks.CHOICE)}, "give two or more codes"),
        (
            "grounds",
            "old_posts",
            {"follow_up": FollowUp(kind=Asks.YEAR, choices=("2012",))},
            "remove `follow_up.choices`",
        ),
        ("grounds", "necessity", {"automatic": True, "when": {"has_account": (True,)}}, "only a personal ground"),
        ("grounds", "old_posts", {"order": 110}, "has the same `order` as"),
        ("jurisdictions", "DE", {"instrument": ""}, "tier A needs `instrument`"),
        ("jurisdictions", "DE", {"deadline_rule": ""}, "tier A needs `deadline_rule`"),
        ("jurisdictions", "AT", {"authority": ""}, "needs `authority` or `regions`"),
        ("jurisdictions", "US", {"instrument": "gdpr"}, "tier C has no right"),
        ("jurisdictions", "AT", {"names": {"en": "Austria"}}, "`names` has no text in de"),
        ("jurisdictions", "AT", {"names": {"en": "Austria", "de": "Österreich", "ger": "x"}}, "has the language 'ger'"),
        ("jurisdictions", "AT", {"languages": ("deu",)}, "`languages` has 'deu'"),
        (
            "jurisdictions",
            "AT",
            {"regions": (Region(code="DE-BY", names={"en": "Bavaria", "de": "Bayern"}, authority="de-by-lda"),)},
            "region 'DE-BY' must begin with AT-",
        ),
        ("jurisdictions", "AT", {"unverified": True}, "is unverified and of tier A"),
        ("jurisdictions", "RS", {"unverified": True}, "no article may be printed: empty `right_article`"),
        ("jurisdictions", "RS", {"law": ""}, "tier B needs `law`"),
        ("jurisdictions", "US", {"law": ""}, "names no law"),
        ("jurisdictions", "AT", {"authority": "de-bfdi"}, "de-bfdi, which is not competent"),
        ("jurisdictions", "AT", {"second_controller": "meta_at"}, "write controllers/meta_at.toml"),
        ("jurisdictions", "NL", {"authority": ""}, "no authority for people outside its regions"),
        ("jurisdictions", "AT", {"regions_cover_all": True}, "has no regions to cover all of it"),
        ("jurisdictions", "AT", {"regions": (part("AT-1"), part("AT-1"))}, "has the region 'AT-1' twice"),
        ("jurisdictions", "AT", {"regions": (part("AT-1", authority=""),)}, "AT-1 has no `authority`"),
        ("jurisdictions", "AT", {"regions": (part("AT-1", law=""),)}, "AT-1 has no `law`"),
        ("jurisdictions", "AT", {"regions": (part("AT-1", unverified=True),)}, "AT-1 is unverified, so no article"),
        ("jurisdictions", "AT", {"regions": (part("AT-1", tier=Tier.C, instrument="gdpr"),)}, "AT-1: tier C has no"),
        ("jurisdictions", "AT", {"regions": (part("AT-1", jurisdiction="XX"),)}, "write jurisdictions/XX.toml"),
        ("jurisdictions", "AT", {"regions": (part("AT-1", names={"en": "A"}),)}, "`region names` has no text in de"),
        ("jurisdictions", "CL", {"formerly": ()}, "holds only from 2026-12-01: say in `formerly`"),
        ("jurisdictions", "CL", {"valid_from": None}, "add `valid_from`"),
        ("jurisdictions", "CL", {"valid_from": date(2026, 11, 30)}, "overlaps `valid_from`"),
        (
            "jurisdictions",
            "CL",
            {"formerly": (Formerly(valid_from=date(2026, 12, 2), valid_until=date(2026, 11, 30)),)},
            "begins after that",
        ),
        ("instruments", "gdpr", {"right": ""}, "names no article"),
        ("instruments", "local_objection", {"right": "Art. 1"}, "stands for many laws: remove `right`"),
        ("instruments", "gdpr", {"complaints": (replace(GDPR.complaints[0], sources=()),)}, "has no source"),
        (
            "instruments",
            "gdpr",
            {"complaints": (replace(GDPR.complaints[0], valid_until=date(2027, 4, 2)), GDPR.complaints[1])},
            "hold on the same day",
        ),
        (
            "instruments",
            "gdpr",
            {"complaints": (replace(GDPR.complaints[0], valid_until=date(2027, 3, 31)), GDPR.complaints[1])},
            "none of its `complaints` holds on 2027-04-01",
        ),
        (
            "instruments",
            "uk_gdpr",
            {"complaints": (replace(GDPR.complaints[0], acknowledged_within="soon"),)},
            "write deadline_rules/soon.toml",
        ),
        ("grounds", "old_posts", {"category": ""}, "has no `category`"),
        ("grounds", "old_posts", {"context": {"ccpa": ("x",)}}, "`context` speaks of 'ccpa'"),
        ("channels", "facebook_ai", {"reported_in": ("XX",)}, "write jurisdictions/XX.toml"),
        ("authorities", "de-by-lda", {"region": "DE-XX"}, "`region` is 'DE-XX', which no country has"),
        ("authorities", "at-dsb", {"confidence_of": {"adress": "high"}}, "`confidence_of` names 'adress'"),
        ("authorities", "ie-dpc", {"lead_for": ("meta",)}, "write controllers/meta.toml"),
        (
            "authorities",
            "at-dsb",
            {"website": "", "complaint_url": "", "address": (), "email": ""},
            "has no contact at all",
        ),
        ("authorities", "at-dsb", {"website": "http://dsb.gv.at/"}, "`website` is not a link that begins with https"),
        ("authorities", "at-dsb", {"country": "XX"}, "write jurisdictions/XX.toml"),
        ("channels", "facebook_ai", {"url": ""}, "a form needs a `url`"),
        ("channels", "facebook_ai", {"accounts": frozenset()}, "must say which in `accounts`"),
        ("channels", "facebook_ai", {"shortest": 500, "longest": 400}, "`longest` is below `shortest`"),
        ("channels", "post_ie", {"controller": ""}, "a letter needs an addressee"),
        ("channels", "post_us", {"controller": "meta_ie"}, "no letter goes to meta_us"),
        ("channels", "post_ie", {"fallbacks": ("help_hub",)}, "its fallbacks lead back to itself"),
        ("channels", "help_hub", {"search_words": {"german": "x"}}, "has the language 'german'"),
        ("deadline_rules", "gdpr_1m", {"rolls_with": "Eire"}, "names no known holidays"),
        ("deadline_rules", "gdpr_1m", {"zone": "Europe/Cork"}, "names no time zone"),
        ("deadline_rules", "gdpr_1m", {"amount": 0}, "periods count forward"),
        ("forbidden_claims", "sold", {"patterns": {"en": ("(sold",), "de": ("verkauft",)}}, "is broken"),
        ("forbidden_claims", "sold", {"patterns": {"en": ("sold",)}}, "has no pattern in de"),
        ("forbidden_claims", "sold", {"patterns": {"en": ("a",), "de": ("b",), "sv": ("c",)}}, "name its denials"),
        ("sources", "gdpr", {"date": ""}, "needs `title` and `date`"),
        ("sources", "gdpr", {"url": "eur-lex"}, "`url` is not a link"),
    ],
)
def test_a_mistake_is_found(folder, id_, changes, said):
    found = errors(with_record(folder, id_, **changes))

    assert any(said in finding.message for finding in found), found


def test_a_broken_fallback_circle_is_told_for_every_channel_in_it():
    lawbook = with_record("channels", "post_ie", fallbacks=("help_hub",))

    found = {finding.file for finding in errors(lawbook) if "lead back" in finding.message}

    assert found == {"channels/post_ie.toml", "channels/help_hub.toml", "channels/facebook_general.toml"}


def test_a_route_that_the_code_counts_on_is_missed():
    lawbook = load_lawbook()
    channels = {id_: channel for id_, channel in lawbook.channels.items() if id_ != "instagram_ai"}

    found = errors(replace(lawbook, channels=channels))

    assert Finding(Severity.ERROR, "channels/instagram_ai.toml", "is missing: people are sent there, write it") in found


def test_a_country_file_is_named_by_its_code():
    lawbook = load_lawbook()
    austria = replace(lawbook.jurisdictions["AT"], id="austria")

    found = errors(replace(lawbook, jurisdictions={**lawbook.jurisdictions, "austria": austria}))

    assert any("must be a country code such as DE" in finding.message for finding in found)


def test_an_edition_of_tomorrow_is_a_mistake():
    found = errors(replace(load_lawbook(), edition_on=date(2026, 11, 28), edition=0))

    assert {"`edition` counts from 1: correct it", "`edition_on` lies in the future: correct it"} <= {
        finding.message for finding in found
    }


def test_a_source_nobody_rests_on_is_only_a_warning():
    lawbook = load_lawbook()
    idle = replace(lawbook.sources["gdpr"], id="idle")

    found = check(replace(lawbook, sources={**lawbook.sources, "idle": idle}), TODAY)

    assert any(f.file == "sources/idle.toml" and f.severity is Severity.WARNING for f in found)


def test_every_condition_is_a_field_or_property_of_the_facts():
    assert [name for name in CONDITIONS if not hasattr(Facts(country="DE"), name)] == []


def test_a_country_without_a_right_needs_no_authority():
    lawbook = with_record("jurisdictions", "AT", tier=Tier.C, instrument="", deadline_rule="", authority="")

    assert errors(lawbook) == []


def test_what_has_no_wording_yet_is_only_a_warning_that_says_what_to_write():
    lawbook = with_record("grounds", "old_posts", awaiting_wording=True)
    lawbook = replace(lawbook, instruments={**lawbook.instruments, "gdpr": replace(GDPR, awaiting_wording=True)})

    found = {finding.file: finding for finding in check(lawbook, TODAY) if "`awaiting_wording`" in finding.message}

    assert found["grounds/old_posts.toml"].severity is Severity.WARNING
    assert found["instruments/gdpr.toml"].severity is Severity.WARNING


def test_a_form_that_does_not_take_our_short_text_is_found():
    narrow = with_record("channels", "facebook_ai", longest=399)
    demanding = with_record("channels", "facebook_ai", shortest=121)

    assert check_lengths(load_lawbook(), shortest=120, longest=400) == []
    assert [finding.file for finding in check_lengths(narrow, 120, 400)] == ["channels/facebook_ai.toml"]
    assert "takes 399 characters, our short text may have 400" in check_lengths(narrow, 120, 400)[0].message
    assert "wants 121 characters" in check_lengths(demanding, 120, 400)[0].message


def test_a_law_of_tomorrow_is_no_mistake_when_it_is_said_what_holds_today():
    assert [finding for finding in errors(load_lawbook()) if finding.file == "jurisdictions/CL.toml"] == []


def authority_errors(id_="at-dsb", **changes):
    return [found.message for found in errors(with_record("authorities", id_, **changes))]


def test_a_time_limit_in_words_that_nothing_counts_is_found():
    messages = authority_errors(limit=None)

    assert any("`limit`, but not both" in message for message in messages)


def test_a_time_limit_that_counts_nothing_is_found():
    limit = load_lawbook().authorities["at-dsb"].limit

    messages = authority_errors(limit=replace(limit, months=0))

    assert any("`limit` counts nothing" in message for message in messages)


def test_an_outer_limit_without_its_day_is_found():
    limit = load_lawbook().authorities["at-dsb"].limit

    messages = authority_errors(limit=replace(limit, longest_from=None))

    assert any("outer limit" in message for message in messages)


def test_a_time_limit_that_nobody_looked_at_for_half_a_year_is_a_warning():
    lawbook = load_lawbook()

    findings = check(lawbook, date(2027, 5, 23))

    warned = {finding.file for finding in findings if "`limit` was last looked at on 2026-11-22" in finding.message}
    assert warned == {f"authorities/{one.id}.toml" for one in lawbook.authorities.values() if one.limit}
    assert "authorities/gb-ico.toml" in warned


def test_a_gate_without_its_german_words_is_found():
    texts = load_lawbook().authorities["at-dsb"].translations["de"]

    missing = authority_errors(translations={})
    shorter = authority_errors(translations={"de": replace(texts, requirements=texts.requirements[:-1])})
    silent = authority_errors(translations={"de": replace(texts, time_limit="")})

    assert any("has no `translations.de`" in message for message in missing)
    assert any("are not one for one" in message for message in shorter)
    assert any("`translations.de.time_limit`" in message for message in silent)


def test_a_time_limit_of_general_knowledge_cannot_be_called_certain():
    limit = load_lawbook().authorities["bg-cpdp"].limit

    messages = authority_errors("bg-cpdp", limit=replace(limit, confidence=Confidence.HIGH))

    assert any("nobody looked it up" in message for message in messages)
    assert not any("nobody looked it up" in message for message in authority_errors("bg-cpdp"))
