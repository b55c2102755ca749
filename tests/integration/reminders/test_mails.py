"""Each mail says one thing, has one button, and nothing from anywhere else."""

import re

import pytest
from django.core.management import call_command

from apps.reminders import emails
from apps.reminders.rules import Kind

LINK, STOP = "https://example.org/reminder/x/abc/", "https://example.org/stop/abc/"
ALL = [(kind, language) for kind in Kind for language in ("en", "de")]


@pytest.mark.parametrize(("kind", "language"), ALL)
def test_a_mail_is_complete_in_text_and_names_neither_meta_nor_what_it_is_about(kind, language):
    """T16, U56."""
    subject, text, html = emails.written(kind, language=language, link=LINK, stop=STOP)

    assert len(subject) <= 50
    assert LINK in text
    assert STOP in text
    for body in (subject, text, html):
        assert not re.search(r"Meta|Facebook|Instagram|object|Widerspruch", body)


@pytest.mark.parametrize(("kind", "language"), ALL)
def test_a_mail_loads_nothing_and_links_to_our_own_pages_only(kind, language):
    """T16."""
    _, _, html = emails.written(kind, language=language, link=LINK, stop=STOP)

    assert not re.search(r"<img|<script|url\(|<link|@import", html)
    assert set(re.findall(r'href="([^"]+)"', html)) == {LINK, STOP}
    assert f'lang="{language}"' in html
    assert "prefers-color-scheme: dark" in html
    assert len(html.encode()) < 30_000


@pytest.mark.parametrize("kind", list(Kind))
def test_a_german_mail_is_german_throughout(kind):
    _, english, _ = emails.written(kind, language="en", link=LINK, stop=STOP)
    subject, german, _ = emails.written(kind, language="de", link=LINK, stop=STOP)

    shared = {line for line in english.splitlines() if len(line) > 12} & set(german.splitlines())
    assert shared <= {LINK, STOP}
    assert subject == "Ihre Erinnerung"


def test_every_mail_can_be_read_before_it_is_sent(tmp_path, capsys):
    call_command("preview_mails", tmp_path)

    assert len(list(tmp_path.iterdir())) == 2 * (len(ALL) + 4)
    assert "22 mails" in capsys.readouterr().out
