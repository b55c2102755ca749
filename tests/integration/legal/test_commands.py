"""The lawbook's commands: dates and places in, JSON out, a clear sentence where there is no answer."""

import json
import shutil
from dataclasses import replace
from datetime import date
from io import StringIO

import pytest
from django.core.checks.registry import registry
from django.core.management import CommandError, call_command

from apps.legal import loading
from apps.legal.checking import Finding, Severity
from apps.objections import checks
from apps.objections.management.commands import check_lawbook
from apps.statements import checking as wording_checks
from apps.statements import texts as wording_texts


def run(*arguments):
    out = StringIO()
    call_command(*arguments, stdout=out)
    return out.getvalue()


def answer(*arguments):
    return json.loads(run(*arguments))


def refused(*arguments):
    with pytest.raises(CommandError) as caught:
        run(*arguments)
    return str(caught.value)


def test_reply_deadline_gives_the_days_and_says_how_it_found_them():
    found = answer("reply_deadline", "--country", "DE", "--received", "2026-11-25")

    assert found["due_on"] == "2026-12-28"
    assert found["extended_due_on"] == "2027-02-25"
    assert found["statutory"] is True
    assert "ends on Friday 25 December 2026" in found["how"]
    assert "Saturday 26 December 2026: Saint Stephen's Day" in found["how"]
    assert "the last day is Monday 28 December 2026" in found["how"]
    assert "extension" not in found["how"]


def test_reply_deadline_counts_an_extension_from_receipt():
    found = answer("reply_deadline", "--country", "DE", "--received", "2028-01-31", "--extended")

    assert found["extended_due_on"] == "2028-05-02"
    assert "period of 3 months" in found["how"]
    assert "Monday 1 May 2028: May Bank Holiday" in found["how"]


def test_reply_deadline_uses_the_holidays_of_the_controller():
    assert answer("reply_deadline", "--country", "GB", "--received", "2026-11-25")["due_on"] == "2026-12-29"


@pytest.mark.parametrize(("country", "due_on"), [("CH", "2026-12-25"), ("BR", "2026-12-10")])
def test_reply_deadline_calls_a_courtesy_period_by_its_name(country, due_on):
    found = answer("reply_deadline", "--country", country, "--received", "2026-11-25", "--extended")

    assert (found["due_on"], found["extended_due_on"], found["statutory"]) == (due_on, None, False)
    assert "The law sets no period here" in found["how"]
    assert "no extension" in found["how"]


def test_reply_deadline_knows_the_part_of_a_country_and_the_day_a_law_begins():
    northern_ireland = answer("reply_deadline", "--country", "GB", "--region", "NIR", "--received", "2027-02-17")

    assert (northern_ireland["region"], northern_ireland["due_on"]) == ("GB-NIR", "2027-03-18")
    assert "1182/71" not in northern_ireland["how"]
    assert answer("reply_deadline", "--country", "CL", "--received", "2026-12-01")["due_on"] == "2026-12-31"
    assert "CL gives no right to object, so no period runs for what came on 2026-11-30" in refused(
        "reply_deadline", "--country", "CL", "--received", "2026-11-30"
    )


def test_reply_deadline_says_from_when_the_next_step_is_wise():
    plain = answer("reply_deadline", "--country", "DE", "--received", "2026-11-25")
    extended = answer("reply_deadline", "--country", "DE", "--received", "2026-11-25", "--extended")

    assert plain["act_from"] == "2027-01-04"
    assert extended["act_from"] == "2027-03-01"


def test_reply_deadline_takes_the_day_of_receipt_as_it_is_given_whatever_the_route():
    by_form = answer("reply_deadline", "--country", "DE", "--received", "2026-11-25")
    by_post = answer("reply_deadline", "--country", "DE", "--received", "2026-11-25", "--route", "post")

    assert by_form == by_post


def test_reply_deadline_can_count_from_the_day_a_letter_was_posted():
    found = answer("reply_deadline", "--country", "de", "--sent", "2026-11-20", "--route", "post")

    assert (found["country"], found["received_on"], found["due_on"]) == ("DE", "2026-11-27", "2026-12-28")
    assert "5 working days are assumed" in found["how"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--country", "XX", "--received", "2026-11-25"), "XX is not in the lawbook: use one of AD, AL"),
        (("--country", "US", "--received", "2026-11-25"), "no right to object, so no period runs"),
        (("--country", "DE", "--received", "25.11.2026"), "'25.11.2026' is not a day: write it as 2026-11-22"),
        (("--country", "DE"), "one of the arguments --received --sent is required"),
        (("--country", "DE", "--received", "2026-11-25", "--route", "pigeon"), "--route"),
    ],
)
def test_reply_deadline_says_in_a_sentence_why_there_is_no_answer(arguments, said):
    assert said in refused("reply_deadline", *arguments)


def test_find_authority_names_the_authority_of_a_land_with_its_gates():
    found = answer("find_authority", "--country", "DE", "--region", "DE-BY")

    assert found["id"] == "de-by-lda"
    assert found["region"] == "DE-BY"
    assert found["website"] == "https://www.lda.bayern.de/"
    assert set(found["gates"]) == {
        "outcome", "languages", "prior_request", "time_limit", "limit", "email_takes_complaints", "requirements",
        "publicity",
    }  # fmt: skip
    assert found["uncertain"] == ["website", "complaint_url"]


def test_find_authority_takes_a_region_without_its_country():
    assert answer("find_authority", "--country", "de", "--region", "by")["id"] == "de-by-lda"


def test_find_authority_tells_what_must_come_first():
    gates = answer("find_authority", "--country", "GB")["gates"]

    assert gates["prior_request"] == "required"
    assert "164A" in gates["requirements"][0]
    assert "three months" in gates["time_limit"]
    assert answer("find_authority", "--country", "CH")["gates"]["outcome"] == "report"


@pytest.mark.parametrize(
    ("place", "authority"),
    [
        ("DE --region DE-BW", "de-bw"), ("DE --region DE-BY", "de-by-lda"), ("DE --region DE-BE", "de-be"),
        ("DE --region DE-BB", "de-bb"), ("DE --region DE-HB", "de-hb"), ("DE --region DE-HH", "de-hh"),
        ("DE --region DE-HE", "de-he"), ("DE --region DE-MV", "de-mv"), ("DE --region DE-NI", "de-ni"),
        ("DE --region DE-NW", "de-nw"), ("DE --region DE-RP", "de-rp"), ("DE --region DE-SL", "de-sl"),
        ("DE --region DE-SN", "de-sn"), ("DE --region DE-ST", "de-st"), ("DE --region DE-SH", "de-sh"),
        ("DE --region DE-TH", "de-th"), ("FR --region FR-RE", "fr-cnil"), ("PF", "fr-cnil"), ("NC", "fr-cnil"),
        ("GB --region GB-NIR", "gb-ico"), ("GI", "gi-gra"), ("FI --region FI-AX", "fi-tsv"), ("AX", "fi-tsv"),
        ("ES --region ES-CN", "es-aepd"), ("PT --region PT-20", "pt-cnpd"), ("DK --region DK-FO", "fo-dat"),
        ("GL", "dk-datatilsynet"), ("NL", "nl-ap"), ("US --region CA", "us-ca-cppa"), ("CA-QC", "ca-qc-cai"),
    ],
)  # fmt: skip
def test_find_authority_is_right_for_every_part_of_a_country(place, authority):
    assert answer("find_authority", "--country", *place.split())["id"] == authority


@pytest.mark.parametrize("place", ["BQ", "AW", "CW", "SX", "NL --region NL-SX"])
def test_find_authority_names_none_in_the_dutch_caribbean(place):
    assert "a law we have not looked up, so no authority" in refused("find_authority", "--country", *place.split())


def test_find_authority_says_how_a_complaint_is_made_on_a_day():
    before = answer("find_authority", "--country", "AT", "--today", "2027-04-01")["complaint"]
    after = answer("find_authority", "--country", "AT", "--today", "2027-04-02")["complaint"]

    assert (before["basis"], before["handed_over_within_weeks"]) == ("Art. 77 GDPR", 0)
    assert after["handed_over_within_weeks"] == 6


def test_find_authority_asks_for_the_land_and_lists_all_sixteen():
    message = refused("find_authority", "--country", "DE")

    assert message.startswith("In Germany the region decides: give --region with one of ")
    assert message.count("DE-") == 16
    assert "DE-BY (Bavaria)" in message


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--country", "XX"), "XX is not in the lawbook"),
        (("--country", "US"), "United States gives no right to object"),
        (("--country", "DE", "--region", "DE-XX"), "DE-XX is no region of Germany"),
        (("--country", "FR", "--region", "FR-75"), "FR-75 is no region of France: give --region with one of FR-GP"),
        (("--country", "AT", "--region", "AT-9"), "Austria has no regions that matter here: leave --region out"),
        (("--country", "NL", "--region", "AW"), "Aruba has a law we have not looked up"),
        (("--country", "CL", "--today", "2026-11-30"), "Chile gives no right to object"),
    ],
)
def test_find_authority_says_in_a_sentence_why_there_is_no_answer(arguments, said):
    assert said in refused("find_authority", *arguments)


def test_check_lawbook_finds_no_errors():
    assert "0 errors" in run("check_lawbook", "--today", "2026-11-27")


def test_check_lawbook_warns_of_what_went_stale_and_does_not_fail():
    found = answer("check_lawbook", "--today", "2028-11-23", "--format", "json")

    assert {finding["severity"] for finding in found} == {"warning"}
    assert "channels/help_hub.toml" in {finding["file"] for finding in found}


def test_check_lawbook_fails_on_an_error_and_still_lists_it(monkeypatch, capsys):
    findings = [
        Finding(Severity.WARNING, "channels/help_hub.toml", "look again"),
        Finding(Severity.ERROR, "grounds/old_posts.toml", "add `criteria`"),
    ]
    monkeypatch.setattr(check_lawbook, "lawbook_findings", lambda today: findings)

    with pytest.raises(CommandError, match="1 errors in the lawbook"):
        call_command("check_lawbook")

    assert capsys.readouterr().out.splitlines()[0] == "error: grounds/old_posts.toml: add `criteria`"


def test_a_lawbook_that_does_not_load_is_a_finding(monkeypatch):
    problem = Finding(Severity.ERROR, "lawbook.toml", "is missing: write it")

    def load():
        raise loading.LawbookError([problem])

    monkeypatch.setattr(checks, "load_lawbook", load)

    assert checks.lawbook_findings(date(2026, 11, 23)) == [problem]
    assert [message.msg for message in checks.check_lawbook()] == ["lawbook.toml: is missing: write it"]


def test_the_wordings_are_checked_together_with_the_law(monkeypatch):
    missing = Finding(Severity.ERROR, "de/objection.ftl", "has no message")
    monkeypatch.setattr(checks, "check_wordings", lambda lawbook: [missing])

    assert missing in checks.lawbook_findings(date(2026, 11, 23))


@pytest.fixture
def wordings(tmp_path, monkeypatch):
    """Return a copy of the wordings that the checks read instead, in two languages: reading all takes long."""
    copy = tmp_path / "wording"
    for language in ("en", "de"):
        shutil.copytree(wording_texts.WORDING / language, copy / language)
    monkeypatch.setattr(wording_texts, "WORDING", copy)
    monkeypatch.setattr(wording_texts, "OFFERED", ("en", "de"))
    monkeypatch.setattr(wording_checks, "OFFERED", ("en", "de"))
    read = (wording_texts.texts, wording_texts.languages)
    for cached in read:
        cached.cache_clear()
    yield copy
    for cached in read:
        cached.cache_clear()


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_wording_that_was_deleted_is_asked_for(wordings, language):
    path = wordings / language / "reasons.ftl"
    text = path.read_text()
    start = text.index("\ncannot_leave =")
    end = text.find("\n## ", start)
    path.write_text(text[:start] + text[end:])

    errors = [finding for finding in checks.lawbook_findings(date(2026, 11, 23)) if finding.severity is Severity.ERROR]

    assert any(
        finding.file.endswith(f"{language}/reasons.ftl")
        and "cannot_leave" in finding.message
        and "write it" in finding.message
        for finding in errors
    ), errors


def test_a_box_that_does_not_take_our_short_text_is_told_with_the_law(monkeypatch):
    lawbook = loading.load_lawbook()
    narrow = replace(lawbook.channels["facebook_ai"], longest=100)
    monkeypatch.setattr(
        checks, "load_lawbook", lambda: replace(lawbook, channels={**lawbook.channels, "facebook_ai": narrow})
    )

    told = [finding.message for finding in checks.lawbook_findings(date(2026, 11, 23))]

    assert any(message.startswith("takes 100 characters, our short text may have") for message in told)


def test_django_is_told_of_errors_and_not_of_what_went_stale(monkeypatch):
    stale = Finding(Severity.WARNING, "channels/help_hub.toml", "look again")
    wrong = Finding(Severity.ERROR, "grounds/old_posts.toml", "add `criteria`")
    monkeypatch.setattr(checks, "lawbook_findings", lambda today: [stale, wrong])

    assert [message.msg for message in checks.check_lawbook()] == ["grounds/old_posts.toml: add `criteria`"]


def test_the_lawbook_is_checked_before_a_release_and_not_before_each_command():
    always = registry.get_checks(include_deployment_checks=False)
    before_a_release = registry.get_checks(include_deployment_checks=True)

    assert checks.check_lawbook not in always
    assert checks.check_lawbook in before_a_release
