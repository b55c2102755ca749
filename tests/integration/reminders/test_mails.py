"""Each mail says one thing, has one button, and nothing from anywhere else."""

import html
import re
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest
from django.core.management import call_command

from apps.languages import OFFERED, canonical
from apps.objections.models import EmailAddress
from apps.outbox import delivery
from apps.outbox.models import Mail
from apps.reminders import emails, giving, previews
from apps.reminders.models import Wishes
from apps.reminders.rules import Kind
from tests.integration.reminders.test_giving import MORNING, a_person, sent
from tests.languages import OTHERS, english_sentences
from tests.unit.pages.test_interface import english_on

LINK, STOP = "https://example.org/reminder/x/abc/", "https://example.org/stop/abc/"
ALL = [(kind, language) for kind in Kind for language in OFFERED]


@pytest.mark.parametrize(("kind", "language"), ALL)
def test_a_mail_is_complete_in_text_and_names_neither_meta_nor_what_it_is_about(kind, language):
    """T16, U56."""
    subject, text, page = emails.written(kind, language=language, link=LINK, stop=STOP)

    assert len(subject) <= 50
    assert LINK in text
    assert STOP in text
    for body in (subject, text, page):
        assert not re.search(r"Meta|Facebook|Instagram|object|Widerspruch", body)


@pytest.mark.parametrize(("kind", "language"), ALL)
def test_a_mail_loads_nothing_and_links_to_our_own_pages_only(kind, language):
    """T16."""
    _, _, page = emails.written(kind, language=language, link=LINK, stop=STOP)

    assert not re.search(r"<img|<script|url\(|<link|@import", page)
    assert set(re.findall(r'href="([^"]+)"', page)) == {LINK, STOP}
    assert f'lang="{canonical(language)}"' in page
    assert "prefers-color-scheme: dark" in page
    assert len(page.encode()) < 30_000


@pytest.mark.parametrize("language", OTHERS)
def test_no_mail_says_anything_in_english_to_who_reads_another_language(language):
    for kind in previews.kinds():
        mail = previews.preview(kind, language)
        english = previews.preview(kind, "en")

        shared = {line for line in english.text.splitlines() if len(line) > 12} & set(mail.text.splitlines())
        assert {line for line in shared if "://" not in line} == set(), kind
        assert english_on(mail.html, language) == [], kind
        assert english_sentences(mail.text.splitlines()) == [], kind
        assert mail.subject != english.subject


def test_every_mail_can_be_read_before_it_is_sent(tmp_path, capsys):
    call_command("preview_mails", tmp_path)

    mails = len(previews.kinds()) * len(OFFERED)
    assert len(list(tmp_path.iterdir())) == 2 * mails
    assert f"{mails} mails" in capsys.readouterr().out


WHOLE = [(kind, language) for kind in previews.kinds() for language in OFFERED]


class Reader(HTMLParser):
    """Notes the elements of a mail, in order, with what they are given."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))


def elements(kind, language):
    reader = Reader()
    reader.feed(previews.preview(kind, language).html)
    return reader.elements


@pytest.mark.parametrize(("kind", "language"), WHOLE)
def test_each_kind_of_mail_has_the_right_headers(kind, language):
    """T16."""
    mail = previews.preview(kind, language)
    headers = dict(mail.headers)

    assert headers["Auto-Submitted"] == "auto-generated"
    assert headers["Content-Language"] == language
    assert headers["Content-Type"].startswith("multipart/alternative")
    assert headers["To"] == "kim@example.org"
    assert not {"Cc", "Bcc", "Reply-To"} & set(headers)
    assert len(mail.subject) <= 50
    if kind in previews.ACCESS_KINDS:
        # Somebody asked for this one mail; there is nothing to unsubscribe from.
        assert "List-Unsubscribe" not in headers
    else:
        assert re.fullmatch(r"<http://testserver/mails/stop/\w+/>", headers["List-Unsubscribe"])
        assert headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


@pytest.mark.parametrize("kind", previews.kinds())
def test_the_message_id_is_fixed_when_the_mail_is_written(kind):
    ids = {dict(previews.preview(kind, "en").headers)["Message-ID"] for _ in range(3)}

    assert len(ids) == 1


@pytest.mark.parametrize(("kind", "language"), WHOLE)
def test_the_text_stands_first_and_holds_every_link_of_the_html(kind, language):
    """T16: the text part is complete."""
    mail = previews.preview(kind, language)
    message = delivery.message_of(
        Mail(kind=kind, address="kim@example.org", subject="a", text=mail.text, html=mail.html)
    )
    parts = [part.get_content_type() for part in message.message().walk()]

    assert parts == ["multipart/alternative", "text/plain", "text/html"]
    for link in re.findall(r'href="([^"]+)"', mail.html):
        assert link in mail.text
    words = html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<(style|title)>.*?</\1>", "", mail.html, flags=re.DOTALL)))
    for line in (line for line in mail.text.splitlines() if len(line) > 40 and "http" not in line):
        assert " ".join(line.split()) in " ".join(words.split())


@pytest.mark.parametrize(("kind", "language"), WHOLE)
def test_the_html_can_be_read_by_every_mail_program(kind, language):
    """U56: language and direction outside and inside, layout tables that say so, sizes."""
    mail, found = previews.preview(kind, language), elements(kind, language)
    inner = found[[tag for tag, _ in found].index("body") + 1]
    sizes = [int(size) for size in re.findall(r"(?:font-size: |font: \d+ )(\d+)px", mail.html)]

    assert (found[0][0], found[0][1]["lang"], found[0][1]["dir"]) == ("html", language, "ltr")
    assert (inner[1]["lang"], inner[1]["dir"]) == (language, "ltr")
    assert {attrs.get("role") for tag, attrs in found if tag == "table"} == {"presentation"}
    assert not {"img", "script", "link", "form", "iframe", "object", "video"} & {tag for tag, _ in found}
    assert not re.search(r"url\(|@import|@font-face|https?://(?!testserver)", mail.html)
    assert min(sizes) >= 16
    assert int(re.search(r"max-width: (\d+)px; margin: 0 auto", mail.html)[1]) <= 600
    assert "prefers-color-scheme: dark" in mail.html
    assert len(mail.html.encode()) <= 30_000


@pytest.mark.parametrize(("kind", "language"), WHOLE)
def test_a_mail_has_one_button_and_one_way_to_stop(kind, language):
    """U56."""
    links = [attrs for tag, attrs in elements(kind, language) if tag == "a"]

    assert [attrs.get("class") for attrs in links] in (["go", None], ["go", None, None])
    # The warning of the end is written once, so there is nothing to stop. The last link deletes what we hold.
    assert re.search("/mails/(stop|never|delete)/", links[1]["href"])
    assert ("delete" in links[1]["href"]) == (kind == "ending_soon")
    assert all("/mails/delete/" in attrs["href"] for attrs in links[2:])


@pytest.mark.parametrize(("kind", "language"), WHOLE)
def test_words_of_mails_are_short(kind, language):
    text = previews.preview(kind, language).text
    sentences = [line for part in text.splitlines() if "http" not in part for line in re.split(r"(?<=[.?!:]) ", part)]

    assert max(len(sentence.split()) for sentence in sentences) <= 25
    assert not re.search(r"(?i)please|invalid|oops|required|\bbitte\b", text)


@pytest.mark.parametrize("kind", list(Kind))
def test_no_mail_names_a_span_of_time_that_an_outage_makes_false(kind):
    """Each may be given days or weeks after its day."""
    _, text, _ = emails.written(kind, language="en", link=LINK, stop=STOP)

    assert not re.search(r"(?i)today|tomorrow|yesterday|(two|three|fourteen) (days|weeks) ago|in three days", text)


@pytest.mark.django_db
def test_a_mail_is_written_in_the_language_of_the_address():
    objection = a_person()
    EmailAddress.objects.update(language="de")
    sent(objection)
    Wishes.objects.update(look_at=MORNING)

    giving.give_due_reminders(now=datetime(2026, 11, 27, 12, 0, tzinfo=UTC))

    mail = Mail.objects.get()
    assert (mail.language, mail.subject) == ("de", "Ihre Erinnerung")
    assert "Vor einigen Tagen" in mail.text
