"""Staff, with the second factor in their hands."""

from __future__ import annotations

import base64
import re
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from django.http import HttpResponse
from django.test import Client
from django_otp.oath import hotp

from apps.staff import services
from apps.staff.roles import Role

HOST = "admin.testserver"
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _quick_passwords(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


class Clock:
    """What time it is for whoever asks Django."""

    def __init__(self, monkeypatch) -> None:
        self.now = NOON
        monkeypatch.setattr("django.utils.timezone.now", lambda: self.now)
        monkeypatch.setattr("time.time", lambda: self.now.timestamp())

    def later(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock(monkeypatch) -> Clock:
    return Clock(monkeypatch)


class Member:
    """A member of staff in a browser of their own."""

    def __init__(self, name: str, role: Role, clock: Clock) -> None:
        self.name, self.clock = name, clock
        enrolment = services.add_staff(name=name, role=role)
        self.password, self.recovery_codes = enrolment.password, enrolment.recovery_codes
        self.key = base64.b32decode(parse_qs(urlsplit(enrolment.key_uri).query)["secret"][0])
        self.client = Client(headers={"host": HOST})

    def code(self) -> str:
        return f"{hotp(self.key, int(self.clock.now.timestamp()) // 30):06d}"

    def sign_in(self, *, password: str = "", code: str = "", client: Client | None = None) -> HttpResponse:
        values = {"username": self.name, "password": password or self.password, "code": code or self.code()}
        return (client or self.client).post("/login/", values)

    def press(self, do: str, value: str = "") -> HttpResponse:
        return self.client.post("/do/", {"do": do, "value": value}, follow=True)


@pytest.fixture
def member(clock):
    """Return what makes a member of staff who has signed in."""

    def make(role: Role = Role.OPERATOR, name: str = "") -> Member:
        made = Member(name or f"{role.value}-anna", role, clock)
        assert made.sign_in().status_code == 302
        return made

    return make


@pytest.fixture
def new_member(clock):
    """Return what makes a member of staff who has not signed in yet."""
    return lambda role=Role.OPERATOR: Member(f"{role.value}-bo", role, clock)


def titles(page: HttpResponse) -> list[str]:
    """Return what the start page says needs a human."""
    return re.findall(r'<h2 id="(?!more)[^"]+">([^<]+)</h2>', page.content.decode())
