"""The settings for real people. T66: no start without keys, or with those of the example."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[3]

COMPLETE = {
    "SECRET_KEY": "k7Jp0wXz" * 8,
    "ENCRYPTION_KEYS": "2026-11-23:" + "0123456789abcdef" * 4,
    "LOOKUP_KEY": "fedcba9876543210" * 4,
    "SITE_URL": "https://objection.example.org",
    "DATABASE_URL": "postgres://site@db.example.org/site",
    "DATABASE_PASSWORD": "k7Jp0wXz",
    "REDIS_URL": "redis://redis.example.org/0",
    "DEFAULT_FROM_EMAIL": "hello@example.org",
    "OUTBOX_JOURNAL_DIR": "/journal",
    "LEDGER_DIR": "/ledger",
    "EMAIL_HOST": "mail.example.org",
}

PRINT_COOKIES = (
    "from django.conf import settings as s;"
    "print(s.SESSION_COOKIE_NAME, s.CSRF_COOKIE_NAME, s.LANGUAGE_COOKIE_NAME);"
    "print(s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE, s.LANGUAGE_COOKIE_SECURE);"
    "print(s.SESSION_COOKIE_HTTPONLY, s.CSRF_COOKIE_HTTPONLY, s.LANGUAGE_COOKIE_HTTPONLY)"
)


def manage(*command: str, **changes: str):
    environment = {"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "config.settings.production"}
    given = {name: value for name, value in (COMPLETE | changes).items() if value}
    return subprocess.run(
        [sys.executable, "manage.py", *command],
        cwd=PROJECT,
        env=environment | given,
        capture_output=True,
        text=True,
    )


def test_the_deployment_check_has_nothing_to_say():
    done = manage("check", "--deploy", "--fail-level", "WARNING")

    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout


@pytest.mark.parametrize("name", sorted(set(COMPLETE) - {"DATABASE_PASSWORD"}))
def test_a_missing_value_stops_the_start_and_is_named(name):
    done = manage("check", **{name: ""})

    assert done.returncode != 0
    assert f"Set {name}" in done.stderr.strip().splitlines()[-1]


def test_an_address_without_https_stops_the_start():
    done = manage("check", SITE_URL="http://objection.example.org")

    assert done.stderr.strip().splitlines()[-1].endswith("Set SITE_URL to an address that starts with https://.")


def test_cookies_are_tied_to_this_host_and_to_https():
    done = manage("shell", "--no-imports", "-c", PRINT_COOKIES)

    assert done.stdout.splitlines() == [
        "__Host-session __Host-csrf __Host-language",
        "True True True",
        "True True True",
    ]


def test_there_is_no_local_mailbox():
    done = manage(
        "shell", "--no-imports", "-c", "from django.conf import settings as s; print(s.LOCAL_MAILBOX, s.DEBUG)"
    )

    assert done.stdout.split() == ["None", "False"]


def test_the_pages_of_staff_need_a_host_of_their_own():
    done = manage("check", ADMIN_HOST="objection.example.org")

    assert (
        done.stderr.strip()
        .splitlines()[-1]
        .endswith("Set ADMIN_HOST to a host name of its own, at which visitors find nothing.")
    )


def test_with_such_a_host_the_deployment_check_still_has_nothing_to_say():
    """T55: with the pages of staff, 0 warnings."""
    done = manage("check", "--deploy", "--fail-level", "WARNING", ADMIN_HOST="staff.example.org")

    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path",
    """
    /.git/config /.git/HEAD /.env /.env.example /admin/ /admin/login/ /manage.py /config/settings/production.py
    /secrets/secret_key /var/site.sqlite3 /static/../manage.py /static/%2e%2e/manage.py /static/..%2fmanage.py
    /debug/ /__debug__/ /server-status /requirements/runtime.txt /docker-compose.yml /django-admin/ /phpinfo.php
    """.split(),
)
def test_what_lies_beside_the_site_is_not_there(client, path):
    """T55: 404, and a page that tells of no code."""
    response = client.get(path)

    assert response.status_code == 404
    assert "Traceback" not in response.text
    assert "config.urls" not in response.text
