"""No token of a link reaches the log."""

from __future__ import annotations

import logging

import pytest

from apps.objections import links
from config.logs import WithoutQuery


@pytest.mark.parametrize(
    "path",
    [
        "/link/sign-in/",
        "/link/code/",
        "/mails/stop/",
        "/mails/never/",
        "/mails/delete/",
        "/mails/keep/",
        "/reminder/month_over/",
        "/calendar/",
        "/operator/open/",
    ],
)
def test_tokens_are_taken_out_of_log_lines(path):
    token = links.new_token()
    record = logging.LogRecord("django.server", logging.INFO, "", 0, "Not Found: %s", (f"{path}{token}/?a=b",), None)

    WithoutQuery().filter(record)

    assert token not in record.getMessage()
    assert record.getMessage().startswith(f"Not Found: {path}…")


def test_the_page_behind_a_link_stays_as_it_is():
    record = logging.LogRecord("django.server", logging.INFO, "", 0, '"POST /link/new/ HTTP/1.1" 302 0', (), None)

    WithoutQuery().filter(record)

    assert record.getMessage() == '"POST /link/new/ HTTP/1.1" 302 0'
