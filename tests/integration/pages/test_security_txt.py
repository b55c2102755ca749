"""Where to report a weakness: RFC 9116."""

from datetime import UTC, datetime, timedelta

import pytest

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("contact", "written"),
    [
        ("security@example.org", "mailto:security@example.org"),
        ("https://example.org/contact", "https://example.org/contact"),
    ],
)
def test_it_names_the_contact_and_ends_within_a_year(client, settings, monkeypatch, contact, written):
    settings.SITE_CONTACT = contact
    now = datetime(2026, 11, 23, 12, 30, tzinfo=UTC)
    monkeypatch.setattr("django.utils.timezone.now", lambda: now)

    response = client.get("/.well-known/security.txt")

    fields = dict(line.split(": ", 1) for line in response.text.splitlines())
    expires = datetime.strptime(fields["Expires"], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert fields["Contact"] == written
    assert fields["Canonical"] == "http://testserver/.well-known/security.txt"
    assert timedelta(days=30) < expires - now < timedelta(days=365)


def test_without_a_contact_there_is_no_such_file(client, settings):
    settings.SITE_CONTACT = ""

    assert client.get("/.well-known/security.txt").status_code == 404
