"""The site as somebody else's: name, operator, imprint, colours, languages, and where people come from."""

from datetime import UTC, date, datetime

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import call_command
from django.db import OperationalError

from apps.core.colours import DARK, LIGHT, ColourError, check, contrast, shades
from apps.core.site_name import file_name
from apps.pages import campaigns, views
from apps.pages.models import CampaignDay
from apps.reminders import previews
from config import env

FRIDAY = date(2026, 11, 27)


@pytest.fixture
def day(monkeypatch):
    monkeypatch.setattr(views.timezone, "now", lambda: datetime(2026, 11, 27, 23, 30, tzinfo=UTC))


def test_the_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#ffffff") == 21
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(
    ("name", "ground", "value"),
    [
        ("SITE_COLOUR", LIGHT, "#4b32a8"),
        ("SITE_COLOUR", LIGHT, "#005A9C"),
        ("SITE_COLOUR_DARK", DARK, "#b9a6ff"),
        ("SITE_COLOUR_DARK", DARK, "#8fd3a8"),
    ],
)
def test_a_colour_that_can_be_read_is_taken(name, ground, value):
    assert env.colour(name, ground, env={name: value}) == value.lower()


@pytest.mark.parametrize(
    ("ground", "value"),
    [
        (LIGHT, "#767676"),  # On white 4.54, on the page 4.1.
        (LIGHT, "#ff6600"),
        (LIGHT, "#ffffff"),
        (DARK, "#4b32a8"),
        (DARK, "#000000"),
        (LIGHT, "red"),
        (LIGHT, "#123"),
        (LIGHT, "#4b32a8; } body { display: none"),
    ],
)
def test_a_colour_that_people_cannot_read_stops_the_start(ground, value):
    with pytest.raises(ImproperlyConfigured, match=r"^Set SITE_COLOUR to another colour, or to none: "):
        env.colour("SITE_COLOUR", ground, env={"SITE_COLOUR": value})


def test_the_sentence_says_how_far_off_it_is():
    with pytest.raises(ColourError, match=r"its contrast is 2\.\d+ to 1 and must be 4.5 to 1: take a darker one"):
        check("#ff6600", LIGHT)


def test_the_grounds_are_those_of_the_style_sheet(settings):
    css = (settings.BASE_DIR / "static" / "css" / "site.css").read_text()
    light, _, dark = css.partition("@media (prefers-color-scheme: dark)")

    for ground, part in ((LIGHT, light), (DARK, dark)):
        for name in ("page", "sheet", "on_ink"):
            value = getattr(ground, name)
            short = value[:4] if value == "#ffffff" else value
            assert f"--{name.replace('_', '-')}: {short};" in part
    assert all(f"--{name}:" in css for name in shades("#4b32a8", LIGHT))


def test_own_colours_come_as_a_file_of_our_own(client, settings):
    settings.SITE_COLOUR, settings.SITE_COLOUR_DARK = "#005a9c", ""

    page, sheet = client.get("/"), client.get("/colours.css")

    assert '<link rel="stylesheet" href="/colours.css">' in page.text
    assert sheet["Content-Type"] == "text/css"
    assert "--ink: #005a9c;" in sheet.text
    assert "#b9a6ff" not in sheet.text
    assert sheet.text.count(":root") == 1
    assert "Set-Cookie" not in sheet.headers


def test_the_stamp_on_the_photograph_has_the_light_colour_by_day_and_by_night(client, settings):
    settings.SITE_COLOUR, settings.SITE_COLOUR_DARK = "#005a9c", "#9cd0ff"

    day, night = client.get("/colours.css").text.split("@media (prefers-color-scheme: dark)")

    assert "--stamp: #005a9c;" in day
    assert "--stamp: #005a9c;" in night


def test_without_own_colours_there_is_no_such_file(client):
    assert "colours.css" not in client.get("/").text
    assert client.get("/colours.css").status_code == 404


def test_the_name_the_operator_and_the_imprint_are_theirs(client, settings):
    settings.SITE_NAME, settings.SITE_OPERATOR = "Mine & Yours", "Data <Rights> e.V."
    settings.SITE_IMPRINT_URL = "https://rights.example.org/imprint"

    page = client.get("/").text

    assert "Mine &amp; Yours" in page
    assert "Data &lt;Rights&gt; e.V." in page
    assert '<a href="https://rights.example.org/imprint" rel="noopener noreferrer">Imprint</a>' in page
    assert "Not For Training" not in page


def test_a_name_that_ends_in_a_full_stop_brings_no_second_one(client, settings):
    settings.SITE_OPERATOR = "Verein Beispiel e. V."

    pages = [client.get(address).text for address in ("/", "/privacy/")]
    mails = [f"{mail.text} {mail.html}" for kind in previews.kinds() for mail in [previews.preview(kind, "en")]]

    assert "Run by Verein Beispiel e. V., not by Meta" in pages[0]
    assert all("run by Verein Beispiel e. V." in page for page in pages)
    assert any("run by Verein Beispiel e. V." in mail for mail in mails)
    assert not [text for text in (*pages, *mails) if "V.." in text]


def test_a_site_with_another_name_shows_nothing_of_ours_where_nobody_named_an_operator(client, settings):
    """The picture that other sites show has our name drawn on it."""
    ours = client.get("/").text
    settings.SITE_NAME, settings.SITE_OPERATOR = "Mine & Yours", ""

    theirs = client.get("/").text

    assert "This site is run by the Not For Training project." in ours
    assert "img/card" in ours
    assert "This site is run by Mine &amp; Yours." in theirs
    assert "Not For Training" not in theirs
    assert "img/card" not in theirs


@pytest.mark.parametrize(
    ("name", "file"),
    [("Not For Training", "not-for-training.zip"), ("Mine & Yours", "mine-yours.zip"), ("我", "objection.zip")],
)
def test_files_to_take_along_have_the_name_of_the_site(settings, name, file):
    settings.SITE_NAME = name

    assert file_name("zip") == file


def test_the_page_for_a_lost_database_has_their_name(settings):
    from apps.core.last_resort import AWAY, last_resort

    settings.SITE_NAME = "Mine & Yours"

    text = last_resort(AWAY, 503).text

    assert "Mine &amp; Yours" in text
    assert "Not For Training" not in text


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_mail_has_their_name(settings, language):
    settings.SITE_NAME, settings.SITE_OPERATOR = "Mine & Yours", "Data Rights"
    settings.DEFAULT_FROM_EMAIL = "Mine <hello@example.org>"

    mails = [previews.preview(kind, language) for kind in previews.kinds()]

    assert not [mail.kind for mail in mails if "Not For Training" in f"{mail}"]
    told = {mail.kind for mail in mails if "Mine & Yours" in mail.text and "Mine &amp; Yours" in mail.html}
    assert {"confirm_address", "sign_in", "ending_soon"} <= told


def test_an_operator_may_offer_fewer_languages():
    known = [("en", "English"), ("de", "German")]

    assert env.languages("X", known, env={}) == known
    assert env.languages("X", known, env={"X": "de"}) == [("de", "German")]
    assert env.languages("X", known, env={"X": "de, en"})[0] == ("de", "German")
    for wrong in ("fr", "de,fr", "de,de"):
        with pytest.raises(ImproperlyConfigured, match="Set X to some of en, de"):
            env.languages("X", known, env={"X": wrong})


@pytest.mark.django_db
def test_a_campaign_is_counted_by_day_and_nothing_about_anybody_is_kept(client, settings, day):
    settings.CAMPAIGN_CODES = ["spring", "radio"]

    pages = [client.get("/?from=spring") for _ in range(3)] + [client.get("/?from=radio")]

    assert [page.status_code for page in pages] == [200] * 4
    assert not any(page.cookies for page in pages)
    assert list(CampaignDay.objects.order_by("code").values_list("code", "day", "visits")) == [
        ("radio", FRIDAY, 1),
        ("spring", FRIDAY, 3),
    ]
    assert {field.name for field in CampaignDay._meta.get_fields()} == {"id", "code", "day", "visits"}


@pytest.mark.django_db
@pytest.mark.parametrize(
    "query", ["?from=other", "?from=", "?from=SPRING", "?from=spring%00", "?from=a&from=spring2", ""]
)
def test_what_is_not_in_the_settings_is_not_counted(client, settings, query):
    settings.CAMPAIGN_CODES = ["spring"]

    page = client.get(f"/{query}")

    assert page.status_code == 200
    assert not CampaignDay.objects.exists()


@pytest.mark.django_db
def test_a_look_by_a_machine_is_not_counted(client, settings):
    settings.CAMPAIGN_CODES = ["spring"]

    client.head("/?from=spring")

    assert not CampaignDay.objects.exists()


def test_a_code_is_not_looked_up_without_need(client, settings):
    """No database mark: a query for an unknown code would fail this test."""
    settings.CAMPAIGN_CODES = ["spring"]

    assert client.get("/?from=other").status_code == 200


def test_a_lost_database_loses_the_count_and_not_the_page(client, settings, monkeypatch):
    settings.CAMPAIGN_CODES = ["spring"]

    def lost(*args):
        raise OperationalError("server closed the connection")

    monkeypatch.setattr(campaigns, "_add_one", lost)

    assert client.get("/?from=spring").status_code == 200


@pytest.mark.django_db
def test_the_operator_reads_days_and_sums(settings, capsys):
    settings.CAMPAIGN_CODES = ["spring"]
    for today in (date(2026, 11, 26), FRIDAY, FRIDAY):
        assert campaigns.count(code="spring", today=today)

    call_command("campaign_visits", since=FRIDAY)
    later = capsys.readouterr().out
    call_command("campaign_visits")

    assert later == "2026-11-27\tspring\t2\nall\tspring\t2\n"
    assert capsys.readouterr().out == "2026-11-26\tspring\t1\n2026-11-27\tspring\t2\nall\tspring\t3\n"


@pytest.mark.parametrize("value", ["Spring", "a b", "a" * 31, "ü", "a/b"])
def test_a_code_that_would_not_fit_into_a_link_stops_the_start(value):
    with pytest.raises(ImproperlyConfigured, match="Set CAMPAIGN_CODES to codes of small letters"):
        env.codes("CAMPAIGN_CODES", env={"CAMPAIGN_CODES": value})
