"""Pages that inform have an address in each language, what belongs to one person has none."""

import re

import pytest
from django.urls import URLPattern, URLResolver, get_resolver, get_script_prefix, reverse

from apps.core.language_addresses import NOT_CODED, in_language, is_coded
from apps.pages.urls import urlpatterns

pytestmark = pytest.mark.django_db

EXAMPLES = {"country": "de", "code": "de", "ground": "old-posts"}
PRIVATE = ["/start/", "/overview/", "/statement/", "/come-back/", "/delete-my-data/", "/where-there-is-no-right/us/"]


@pytest.fixture
def three(settings):
    settings.LANGUAGES = [("en", "English"), ("de", "German"), ("pt-br", "Portuguese (Brazil)")]
    settings.SITE_URL = "https://nft.example.org"


def coded_pages():
    found = []

    def walk(patterns, namespace=""):
        for pattern in patterns:
            if isinstance(pattern, URLResolver):
                walk(pattern.url_patterns, f"{pattern.namespace}:" if pattern.namespace else namespace)
            elif isinstance(pattern, URLPattern) and is_coded(f"{namespace}{pattern.name}"):
                names = pattern.pattern.converters
                found.append(reverse(f"{namespace}{pattern.name}", kwargs={name: EXAMPLES[name] for name in names}))

    walk(get_resolver().url_patterns)
    return found


def alternates(page):
    return dict(re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', page.content.decode()))


@pytest.mark.parametrize("address", coded_pages())
def test_a_page_that_informs_answers_in_the_language_of_its_address(client, three, address):
    german = client.get(f"/de{address}", headers={"Accept-Language": "en"})
    english = client.get(f"/en{address}", headers={"Accept-Language": "de"})

    assert (german.status_code, english.status_code) == (200, 200)
    assert '<html lang="de"' in german.text
    assert '<html lang="en"' in english.text
    assert (german["Content-Language"], english["Content-Language"]) == ("de", "en")
    assert not german.cookies
    # Samples put the country first that the browser's languages suggest.
    assert address.startswith("/samples/") or "Accept-Language" not in german.get("Vary", "")


@pytest.mark.parametrize("address", coded_pages())
def test_each_of_them_names_the_same_page_in_every_language(client, three, address):
    wanted = {
        "en": f"https://nft.example.org/en{address}",
        "de": f"https://nft.example.org/de{address}",
        "pt-BR": f"https://nft.example.org/pt-br{address}",
        "x-default": f"https://nft.example.org{address}",
    }

    with_code, without = client.get(f"/de{address}"), client.get(address)

    assert alternates(with_code) == wanted
    assert alternates(without) == wanted
    assert f'<link rel="canonical" href="https://nft.example.org/de{address}">' in with_code.text
    assert f'<link rel="canonical" href="https://nft.example.org{address}">' in without.text
    assert 'name="robots" content="noindex"' not in with_code.text


def test_an_address_without_a_code_goes_by_the_visitor(client, three):
    page = client.get("/countries/", headers={"Accept-Language": "de-AT"})

    assert '<html lang="de"' in page.text
    assert page["Content-Language"] == "de"
    assert {"Accept-Language", "Cookie"} <= set(page["Vary"].split(", "))


def test_links_on_a_page_with_a_code_stay_in_its_language_and_the_next_page_has_no_memory_of_it(client, three):
    page = client.get("/de/countries/", headers={"Accept-Language": "en"})

    addresses = set(re.findall(r'href="(/[^"]*)"', page.text))
    outside = {address for address in addresses if not address.startswith("/de/")}
    assert "/de/countries/at/" in addresses
    assert all(address.startswith("/static/") for address in outside)
    assert get_script_prefix() == "/"
    assert '<html lang="en"' in client.get("/", headers={"Accept-Language": "en"}).text


@pytest.mark.parametrize("address", PRIVATE)
def test_what_belongs_to_one_person_is_at_the_address_without_a_code(client, three, address):
    answer = client.get(f"/de{address}?a=1", headers={"Accept-Language": "en"})

    assert (answer.status_code, answer["Location"]) == (302, f"{address}?a=1")
    assert answer["Cache-Control"] == "no-store"


def test_from_a_page_in_german_the_questions_are_in_german_whatever_the_browser_speaks(client, three):
    client.get("/de/start/", headers={"Accept-Language": "en"})
    question = client.get("/questions/where-you-live/", headers={"Accept-Language": "en"})

    assert '<html lang="de"' in question.text
    assert alternates(question) == {}


def test_a_browser_that_speaks_the_language_needs_no_cookie_for_it(client, three):
    answer = client.get("/de/start/", headers={"Accept-Language": "de"})

    assert not answer.cookies


@pytest.mark.parametrize("code", ["xx", "d e", "../de", "de%00", "zz-zz", "pt_br", "%F0%9F", "en-", "-", "DE-de"])
def test_a_code_of_no_language_is_an_address_where_nothing_is(client, three, code):
    for rest in ("/", "/countries/", "/start/", "//example.org/"):
        answer = client.get(f"/{code}{rest}")

        assert answer.status_code == 404, (code, rest)
        assert alternates(answer) == {}


@pytest.mark.parametrize(
    ("written", "address"),
    [("/de", "/de/"), ("/PT-BR/countries/", "/pt-br/countries/"), ("/pt-BR?from=a", "/pt-br/?from=a")],
)
def test_another_spelling_of_an_address_leads_to_it(client, three, written, address):
    answer = client.get(written)

    assert (answer.status_code, answer["Location"]) == (301, address)


def test_a_missing_slash_is_added_after_the_code_too(client, three):
    assert client.get("/de/countries")["Location"] == "/de/countries/"


@pytest.mark.parametrize("address", ["/de//example.org/", "/DE//example.org/", "/de///example.org/start/"])
def test_no_address_leads_to_another_host(client, three, address):
    answer = client.get(address)

    assert answer.status_code == 404 or answer["Location"].startswith("/de/")


def test_there_is_nothing_in_the_language_of_the_address(client, three):
    page = client.get("/de/countries/xx/", headers={"Accept-Language": "en"})

    assert page.status_code == 404
    assert "Unter dieser Adresse gibt es nichts" in page.text
    assert alternates(page) == {}


@pytest.mark.parametrize(
    ("standing_at", "leads_to"),
    [
        ("/de/countries/at/?a=1", "/en/countries/at/?a=1"),
        ("/countries/at/", "/countries/at/"),
        ("/questions/your-accounts/", "/questions/your-accounts/"),
    ],
)
def test_the_switch_keeps_the_place(client, three, standing_at, leads_to):
    answer = client.post("/language/", {"language": "en", "next": standing_at}, headers={"Accept-Language": "de"})
    page = client.get("/how-it-works/", headers={"Accept-Language": "de"})

    assert (answer.status_code, answer["Location"]) == (302, leads_to)
    assert '<html lang="en"' in page.text


def test_the_switch_on_a_page_with_a_code_works_where_it_stands(client, three):
    page = client.get("/de/countries/at/", headers={"Accept-Language": "de"})
    action = re.search(r'class="language-switch"\s+method="post"\s+action="([^"]+)"', page.text)[1]
    place = re.search(r'name="next" value="([^"]+)"', page.text)[1]

    answer = client.post(action, {"language": "pt-br", "next": place})

    assert answer["Location"] == "/pt-br/countries/at/"


@pytest.mark.parametrize("language", ["", "xx", "../../etc", "de\x00", "é" * 300])
def test_a_choice_of_no_language_changes_nothing(client, three, language):
    answer = client.post("/language/", {"language": language, "next": "/de/countries/"})

    assert (answer.status_code, answer["Location"]) == (302, "/de/countries/")


def test_the_switch_leads_to_no_other_host(client, three):
    answer = client.post("/language/", {"language": "en", "next": "//example.org/de/"})

    assert answer["Location"] == "/"


def test_the_address_of_a_page_in_another_language_keeps_all_but_the_code():
    assert in_language("/de/countries/?q=a#b", "en") == "/en/countries/?q=a#b"
    assert in_language("/countries/de/", "en") == "/countries/de/"


def test_the_pages_of_staff_know_no_codes(client, three, settings):
    settings.ADMIN_HOST = "staff.example.org"
    settings.ALLOWED_HOSTS = ["*"]

    answer = client.get("/de/countries/", headers={"Host": "staff.example.org"})

    assert answer.status_code == 404


def test_a_site_with_one_language_names_no_others(client, settings):
    settings.LANGUAGES = [("en", "English")]

    assert alternates(client.get("/countries/")) == {}


def test_files_and_answers_to_one_person_have_no_address_in_a_language():
    names = {f"pages:{pattern.name}" for pattern in urlpatterns}

    assert names >= NOT_CODED
    assert len(names - NOT_CODED) == len(coded_pages()) >= 12
