"""The local mailbox shows what a local run would have sent."""

import pytest
from django.core import mail
from django.core.management import call_command
from django.test import RequestFactory, override_settings

from apps.core import mailbox


@pytest.fixture
def folder(tmp_path):
    with override_settings(
        EMAIL_BACKEND="django.core.mail.backends.filebased.EmailBackend",
        EMAIL_FILE_PATH=tmp_path,
        LOCAL_MAILBOX=tmp_path,
    ):
        yield tmp_path


def show():
    return mailbox.show(RequestFactory().get("/mailbox/"))


def test_a_test_mail_is_shown(folder):
    call_command("sendtestemail", "anna@example.org")

    response = show()

    assert response.status_code == 200
    assert "anna@example.org" in response.text
    assert "Test email from" in response.text


def test_the_newest_mail_comes_first(folder):
    mail.send_mail("first", "the first text", None, ["anna@example.org"])
    mail.send_mail("second", "the second text", None, ["anna@example.org"])

    assert [each.subject for each in mailbox.read(folder)] == ["second", "first"]


def test_several_mails_of_one_connection_are_told_apart(folder):
    with mail.get_connection() as connection:
        for subject in ("first", "second"):
            mail.EmailMessage(subject, f"the {subject} text", None, ["anna@example.org"], connection=connection).send()

    assert [each.text.strip() for each in mailbox.read(folder)] == ["the second text", "the first text"]


def test_umlauts_and_line_breaks_stay(folder):
    mail.send_mail("Grüße", "Zeile eins\nZeile zwei: ä ö ü ß", None, ["anna@example.org"])

    found = mailbox.read(folder)[0]

    assert found.subject == "Grüße"
    assert found.text.strip() == "Zeile eins\nZeile zwei: ä ö ü ß"


def test_text_in_a_mail_stays_text(folder):
    mail.send_mail("<script>alert(1)</script>", "<b>bold</b>", None, ["anna@example.org"])

    shown = show().text

    assert "<script>" not in shown
    assert "&lt;b&gt;bold&lt;/b&gt;" in shown


def test_an_empty_folder_is_said(folder):
    assert "There is no mail yet." in show().text


def test_there_is_no_mailbox_where_real_people_use_the_site(client):
    assert client.get("/mailbox/").status_code == 404
