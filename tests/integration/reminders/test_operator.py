"""The operator reads every mail before anybody gets it; nobody else sees the pages."""

from datetime import timedelta
from io import StringIO
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.core import signing
from django.core.management import call_command
from django.test import Client

from apps.languages import canonical
from apps.reminders import operators, previews
from tests.integration.reminders.test_giving import a_person

PAGES = ["/operator/mails/", "/operator/mails/month_over/en/", "/operator/mails/month_over/en/html/"]
MAILS = [(kind, language) for kind in previews.kinds() for language, _ in settings.LANGUAGES]


@pytest.fixture
def operator(client) -> Client:
    out = StringIO()
    call_command("operator_link", stdout=out)
    client.get(urlsplit(out.getvalue().strip()).path)
    return client


@pytest.mark.django_db
@pytest.mark.parametrize("page", PAGES)
def test_nobody_else_finds_the_pages(page):
    forged = Client()
    forged.cookies[operators.COOKIE] = signing.dumps("operator", salt="another salt")

    assert Client().get(page).status_code == 404
    assert forged.get(page).status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("lives", ["LINK_LIVES", "COOKIE_LIVES"])
def test_link_and_cookie_end(lives, monkeypatch, operator):
    monkeypatch.setattr(operators, lives, timedelta(seconds=-1))

    link, page = operators.make_link(), operator.get(PAGES[0])

    assert (operator.get(urlsplit(link).path).status_code == 404) is (lives == "LINK_LIVES")
    assert (page.status_code == 404) is (lives == "COOKIE_LIVES")


@pytest.mark.django_db
def test_the_link_stands_for_no_other_signature():
    value = signing.dumps("operator", salt=operators.COOKIE_SALT)

    assert Client().get(f"/operator/open/{value}/").status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("page", PAGES)
def test_the_operator_sees_them_and_no_cache_keeps_them(operator, page):
    response = operator.get(page)

    assert response.status_code == 200
    assert "no-store" in response.headers["Cache-Control"]


@pytest.mark.django_db
@pytest.mark.parametrize(("kind", "language"), MAILS)
def test_each_mail_is_shown_with_text_html_and_headers_and_no_real_person(operator, kind, language):
    a_person(77)

    page = operator.get(f"/operator/mails/{kind}/{language}/").content.decode()
    html = operator.get(f"/operator/mails/{kind}/{language}/html/").content.decode()

    assert previews.preview(kind, language).text.splitlines()[0] in page
    assert "Auto-Submitted" in page
    assert "sandbox" in page
    assert f'lang="{canonical(language)}"' in html
    assert "kim77@example.org" not in page + html


@pytest.mark.django_db
def test_the_html_of_a_mail_may_do_nothing_but_look_like_itself(operator):
    policy = operator.get(PAGES[2]).headers["Content-Security-Policy"]

    assert "default-src 'none'" in policy
    assert "style-src 'sha256-" in policy
    assert "sandbox" in policy
    assert "unsafe-inline" not in policy
    for kind in ("script-src", "img-src", "connect-src", "form-action"):
        assert f"{kind} 'none'" in policy


@pytest.mark.django_db
def test_only_the_page_with_the_frame_may_frame(operator):
    assert "frame-src 'self'" in operator.get(PAGES[1]).headers["Content-Security-Policy"]
    assert "frame-src" not in operator.get(PAGES[0]).headers["Content-Security-Policy"]


@pytest.mark.django_db
@pytest.mark.parametrize("page", ["/operator/mails/other/en/", "/operator/mails/month_over/xx/"])
def test_a_mail_we_do_not_send_is_not_found(operator, page):
    assert operator.get(page).status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("page", PAGES[:2])
def test_the_pages_say_in_which_language_they_are(operator, page):
    shown = operator.get(page, headers={"accept-language": "de"}).content.decode()

    assert '<html lang="en"' in shown
