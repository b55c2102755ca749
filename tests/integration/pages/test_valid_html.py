"""Every page, every page with its errors, and every mail is HTML that nobody has to repair."""

from __future__ import annotations

import pytest
from django.core.management import call_command
from django.test import Client

from tests.html import faults
from tests.integration.pages.test_error_pages import BROWSER
from tests.journeys.situations import SITUATIONS
from tests.visitor import Visitor


@pytest.mark.django_db(transaction=True)
@pytest.mark.timeout(120)
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda situation: situation.name)
def test_every_page_is_valid(situation, language, on_day):
    on_day(situation.today)
    visitor = Visitor(**{"Accept-Language": language})

    found, looked_at = [], 0
    for sight in situation.arrange(visitor):
        visitor.client.defaults["HTTP_ACCEPT"] = BROWSER["Accept"]
        visitor.client.defaults["HTTP_ACCEPT_LANGUAGE"] = language
        page = visitor.client.get(sight.path, follow=True)
        looked_at += 1
        found += [f"{sight.name}: {line}" for line in faults(page.text)]
        if sight.wrong is not None:
            # What leads on was taken after all, and is no page with errors.
            page = visitor.send(page.wsgi_request.get_full_path(), sight.wrong, follow=False)
            assert "error-summary" in page.text, sight.name
            found += [f"{sight.name}, with errors: {line}" for line in faults(page.text)]

    assert looked_at
    assert not found, "\n" + "\n".join(found)


@pytest.mark.urls("tests.integration.pages.test_error_pages")
@pytest.mark.parametrize("address", ["/400", "/403", "/form-expired", "/429", "/500", "/503"])
def test_pages_for_errors_are_valid(address):
    page = Client(raise_request_exception=False, headers=BROWSER).get(address)

    assert page.status_code >= 400
    assert faults(page.text) == []


@pytest.mark.django_db
def test_every_mail_is_valid(tmp_path, capsys):
    call_command("preview_mails", tmp_path)
    mails = {file.name: file.read_text(encoding="utf-8") for file in tmp_path.rglob("*.html")}

    found = [f"{name}: {line}" for name, mail in mails.items() for line in faults(mail)]

    assert len(mails) > 10
    assert not found, "\n" + "\n".join(found)
