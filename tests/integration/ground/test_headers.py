"""T52: the headers of docs and pages, on every answer that the site can give."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db import OperationalError
from django.db.models import F
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import URLPattern, URLResolver, get_resolver, path

import config.urls
from apps.core.models import Session

POLICY = {
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
}


def fails_with(error: Exception):
    def view(request):
        raise error

    return view


def keeps_something(request):
    request.session["kept"] = True
    return HttpResponse("kept")


urlpatterns = [
    path("400", fails_with(SuspiciousOperation())),
    path("403", fails_with(PermissionDenied())),
    path("500", fails_with(ValueError())),
    path("503", fails_with(OperationalError())),
    path("keeps-something", keeps_something),
    path("says-something", lambda request: HttpResponse("said")),
    *config.urls.urlpatterns,
]
for each in ("handler400", "handler403", "handler404", "handler500"):
    if hasattr(config.urls, each):
        globals()[each] = getattr(config.urls, each)


def routes_without_arguments(patterns=None, start="/"):
    """Yield every address that can be written down without knowing anything."""
    for pattern in patterns if patterns is not None else get_resolver("config.urls").url_patterns:
        route = str(pattern.pattern)
        if "<" in route or "(" in route:
            continue
        if isinstance(pattern, URLResolver):
            yield from routes_without_arguments(pattern.url_patterns, start + route)
        elif isinstance(pattern, URLPattern):
            yield start + route


@pytest.fixture
def client():
    return Client(raise_request_exception=False)


def assert_complete(response):
    assert set(response["Content-Security-Policy"].split("; ")) == POLICY
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"
    assert response["Cross-Origin-Resource-Policy"] == "same-origin"
    assert response["Cross-Origin-Embedder-Policy"] == "require-corp"
    assert response["Referrer-Policy"] == "same-origin"
    assert response["Permissions-Policy"].endswith("clipboard-write=(self)")
    assert "geolocation=()" in response["Permissions-Policy"]


@pytest.mark.django_db
@pytest.mark.parametrize("address", sorted(routes_without_arguments()))
def test_every_route_has_all_headers(client, address):
    assert_complete(client.get(address))


@pytest.mark.django_db
@override_settings(ROOT_URLCONF=__name__)
@pytest.mark.parametrize("status", [400, 403, 404, 500, 503])
def test_every_error_page_has_all_headers(client, status):
    response = client.get(f"/{status}")

    assert response.status_code == status
    assert_complete(response)


@pytest.mark.django_db
def test_a_refused_host_has_all_headers(client):
    response = client.get("/", headers={"host": "evil.example.org"})

    assert response.status_code == 400
    assert_complete(response)


@pytest.mark.django_db
@override_settings(ROOT_URLCONF=__name__)
def test_a_refused_form_has_all_headers():
    response = Client(enforce_csrf_checks=True).post("/says-something", {"text": "Grüße"})

    assert response.status_code == 403
    assert_complete(response)


# Closing the answer looks after connections that earlier tests have left open.
@pytest.mark.django_db
def test_a_static_file_has_all_headers_and_may_be_kept(client):
    client.cookies[settings.SESSION_COOKIE_NAME] = "a-session-of-somebody"
    folder = settings.STATICFILES_DIRS[0]
    file = next(file for file in sorted(folder.glob("**/*")) if file.is_file())

    response = client.get(f"/static/{file.relative_to(folder).as_posix()}")

    assert response.status_code == 200
    assert_complete(response)
    assert "no-store" not in response.get("Cache-Control", "")
    response.close()


@override_settings(ROOT_URLCONF=__name__)
def test_a_page_that_only_informs_sets_no_cookie_and_may_be_kept(client):
    response = client.get("/says-something")

    assert not response.cookies
    assert "no-store" not in response.get("Cache-Control", "")


@pytest.mark.django_db
@override_settings(ROOT_URLCONF=__name__)
def test_a_page_that_starts_a_session_is_kept_by_no_cache(client):
    response = client.get("/keeps-something")

    assert settings.SESSION_COOKIE_NAME in response.cookies
    assert response["Cache-Control"] == "no-store"


@pytest.mark.django_db
@override_settings(ROOT_URLCONF=__name__)
def test_a_page_that_comes_with_a_session_is_kept_by_no_cache(client):
    client.get("/keeps-something")

    response = client.get("/says-something")

    assert response["Cache-Control"] == "no-store"


@pytest.mark.django_db
@override_settings(ROOT_URLCONF=__name__)
def test_a_session_ends_a_day_after_the_last_click(client):
    cookie = client.get("/keeps-something").cookies[settings.SESSION_COOKIE_NAME]
    # As if the last click that moved the end were six minutes ago: the end moves once in five.
    Session.objects.update(expire_date=F("expire_date") - timedelta(minutes=6))

    again = client.get("/says-something").cookies[settings.SESSION_COOKIE_NAME]
    at_once = client.get("/says-something").cookies

    assert cookie["max-age"] == again["max-age"] == 24 * 60 * 60
    assert settings.SESSION_COOKIE_NAME not in at_once
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
