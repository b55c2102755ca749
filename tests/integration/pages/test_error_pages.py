"""Pages for when something went wrong: what happened, what now, and where my answers are."""

import pytest
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db import OperationalError
from django.http import HttpResponse
from django.template import TemplateSyntaxError
from django.test import Client, override_settings
from django.urls import path

import config.urls
from apps.core.last_resort import AWAY, MISTAKE, last_resort
from apps.pages.views import csrf_failure

MANIFEST = "whitenoise.storage.CompressedManifestStaticFilesStorage"
BROWSER = {"Accept": "text/html,application/xhtml+xml;q=0.9"}


def fails_with(error):
    def view(request):
        raise error

    return view


urlpatterns = [
    path("400", fails_with(SuspiciousOperation())),
    path("403", fails_with(PermissionDenied())),
    path("429", lambda request: HttpResponse(status=429, headers={"Retry-After": "900"})),
    path("500", fails_with(ValueError("an unlucky line"))),
    path("form-expired", csrf_failure),
    path("503", fails_with(OperationalError("server closed the connection"))),
    *config.urls.urlpatterns,
]
handler400, handler403 = config.urls.handler400, config.urls.handler403
handler404, handler500 = config.urls.handler404, config.urls.handler500

pytestmark = pytest.mark.urls(__name__)


@pytest.fixture
def visitor():
    return Client(raise_request_exception=False, headers=BROWSER)


@pytest.mark.parametrize(
    ("address", "status", "where_answers_are"),
    [
        ("/400", 400, "what you saved before is still there"),
        ("/403", 403, "Your answers are safe"),
        ("/form-expired", 403, "What you saved before is still there"),
        ("/nothing/", 404, "Your answers are safe"),
        ("/overview/calendar/", 405, "Your answers are where they were"),
        ("/429", 429, "Your answers are safe"),
        ("/500", 500, "What you saved before is still there"),
        ("/503", 503, "What you saved is still there"),
    ],
)
def test_every_error_has_a_page_that_says_where_the_answers_are_and_leads_on(
    visitor, address, status, where_answers_are
):
    # No database mark: a query here would fail the test.
    response = visitor.get(address)

    assert response.status_code == status
    assert response.text.count("<h1") == 1
    assert where_answers_are in response.text
    assert response.text.count('class="button"') == 1


@pytest.mark.parametrize("address", ["/400", "/403", "/nothing/", "/overview/calendar/", "/429", "/500"])
def test_errors_are_told_in_german_too(visitor, address):
    response = visitor.get(address, headers={**BROWSER, "Accept-Language": "de"})

    assert '<html lang="de"' in response.text
    assert "Antworten" in response.text or "gespeichert" in response.text


def test_a_page_for_a_number_keeps_what_the_answer_said_to_machines(visitor):
    assert visitor.get("/429")["Retry-After"] == "900"
    assert visitor.get("/overview/calendar/")["Allow"] == "POST"


def test_a_machine_gets_the_number_alone():
    machine = Client(headers={"Accept": "application/json"})

    response = machine.get("/overview/calendar/")

    assert (response.status_code, response.content) == (405, b"")


def test_our_mistake_is_said_even_when_no_template_works(visitor, monkeypatch):
    def breaks(*args, **kwargs):
        raise TemplateSyntaxError("the page all others stand on")

    monkeypatch.setattr("apps.pages.views.render", breaks)

    response = visitor.get("/500")

    assert response.status_code == 500
    assert "We made a mistake" in response.text
    assert "Wir haben einen Fehler gemacht" in response.text
    assert response["Cache-Control"] == "no-store"


@pytest.mark.parametrize(("address", "title"), [("/500", "We made a mistake"), ("/503", "We will be back soon")])
def test_our_mistake_is_said_even_when_the_list_of_static_files_is_gone(visitor, address, title):
    manifest = {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage",
        "OPTIONS": {"location": "/nowhere"},
    }

    with override_settings(STORAGES={"staticfiles": manifest}):
        response = visitor.get(address)

    assert title in response.text
    assert "stylesheet" not in response.text


@pytest.mark.parametrize("words", [AWAY, MISTAKE])
def test_the_last_resort_carries_the_name_of_the_site(settings, words):
    settings.SITE_NAME = "Nein & Danke"

    page = last_resort(words, 503).text

    assert "– Nein &amp; Danke</title>" in page
    assert 'href="/">Nein &amp; Danke</a>' in page
    assert "Not For Training" not in page
