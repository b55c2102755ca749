"""What a visitor is told when their session cannot be saved: the database went away, or another window left."""

from __future__ import annotations

import re

import pytest
from django.db import OperationalError
from django.test import Client

from apps.core.models import Session
from apps.objections.models import Objection
from tests.integration.access.conftest import begin

pytestmark = pytest.mark.django_db
FIRST = "/questions/where-you-live/"


def test_a_form_whose_answer_the_crash_of_the_database_took_is_not_called_broken_and_sent_again_it_is_one(monkeypatch):
    """R05: the row is stored, and the server dies before the session is. Such a visitor once read 400."""
    browser = Client(raise_request_exception=False)
    fields = dict(re.findall(r'name="(form_key|seen)" value="([^"]*)"', browser.get(FIRST).content.decode()))

    def dies(self, *args, **named):
        raise OperationalError("server closed the connection unexpectedly")

    with monkeypatch.context() as crash:
        crash.setattr(Session, "save", dies)
        # The key of a new session is written at once; this is the write after the page.
        crash.setattr("apps.core.sessions.SessionStore.create", lambda self: setattr(self, "_session_key", "k" * 32))
        told = browser.post(FIRST, fields | {"country": "DE"})
    again = browser.post(FIRST, fields | {"country": "DE"})

    assert told.status_code == 503
    assert told["Retry-After"] == "60"
    assert "We will be back soon" in told.content.decode()
    assert again.status_code == 302
    assert Objection.objects.count() == 1
    assert browser.get(again["Location"]).status_code == 200


def test_whoever_left_in_another_window_meanwhile_sees_what_they_had_typed(monkeypatch):
    visitor = begin()
    visitor.client.raise_request_exception = False
    key = visitor.client.cookies["sessionid"].value

    def leaves_meanwhile(request):
        Session.objects.all().delete()
        request.session["shared"] = True
        return True

    monkeypatch.setattr("apps.objections.access._give_time", lambda request, objection: leaves_meanwhile(request))
    page = visitor.client.post("/statement/change/", {"length": "full", "text": "Words of my own.", "revision": "0"})

    assert page.status_code == 404
    assert "Your answers are not here any more" in page.content.decode()
    assert "Words of my own." in page.content.decode()
    assert "We could not read that" not in page.content.decode()
    assert key
