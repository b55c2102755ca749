"""The letter by post: the person's words, their address only where they say so, and a file that prints."""

from __future__ import annotations

import builtins
import io
import re
from datetime import UTC, datetime

import pypdf
import pytest

from apps.objections import letter_pdf
from apps.objections.letter_pdf import PdfUnavailableError, can_write_pdf
from apps.objections.models import Objection, Statement
from apps.statements.writing import Paragraph
from tests.integration.objections.test_statement_help import words
from tests.integration.objections.test_statement_pages import written
from tests.visitor import PARENT_IN_GERMANY

pytestmark = pytest.mark.django_db

ADDRESS = "Beispielweg 1\n12345 Musterstadt"
# Letters of every script a statement may hold: Latin, Greek, Cyrillic, Arabic.
SCRIPTS = "Žluťoučký – Ελλάδα – Привіт – مرحبا"

needs_pango = pytest.mark.skipif(
    not can_write_pdf(),
    reason="pango is not on this machine: Debian, Ubuntu: apt-get install libpango-1.0-0 libpangoft2-1.0-0",
)


@pytest.fixture(autouse=True)
def a_day_in_november(monkeypatch):
    """It is noon on 25 November 2026."""
    monkeypatch.setattr("django.utils.timezone.now", lambda: datetime(2026, 11, 25, 12, tzinfo=UTC))


@pytest.fixture
def without_pango(monkeypatch):
    """A machine on which WeasyPrint cannot be loaded."""
    imported = builtins.__import__

    def refuse(name, *args, **kwargs):
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'")
        return imported(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", refuse)
    can_write_pdf.cache_clear()
    yield
    monkeypatch.undo()
    can_write_pdf.cache_clear()


def pdf_of(visitor, address=ADDRESS) -> pypdf.PdfReader:
    answer = visitor.client.post("/statement/letter/", {"address": address, "as": "pdf"})
    assert answer.headers["Content-Type"] == "application/pdf"
    return pypdf.PdfReader(io.BytesIO(answer.content))


def test_the_letter_has_addressee_day_subject_and_the_statement():
    visitor = written()

    page = words(visitor.open("/statement/letter/"))

    assert "Meta Platforms Ireland Limited" in page
    assert "25 November 2026" in page
    assert "Die Fotos waren für die Großeltern gedacht." in page
    assert "There is no sender on it yet." in page


def test_the_address_stands_in_the_letter_and_is_forgotten():
    visitor = written()

    page = visitor.client.post("/statement/letter/", {"address": ADDRESS, "as": "page"})

    assert f"Kim Beispiel\n{ADDRESS}\n" in page.content.decode()
    assert Objection.objects.get().postal_address == ""
    assert "Musterstadt" not in visitor.open("/statement/letter/").content.decode()


def test_the_address_is_kept_where_the_person_says_so_and_goes_when_they_untick_it():
    visitor = written()

    visitor.client.post("/statement/letter/", {"address": ADDRESS, "keep": "on"})
    assert "Musterstadt" in visitor.open("/statement/letter/").content.decode()
    visitor.client.post("/statement/letter/", {"address": ADDRESS})

    assert Objection.objects.get().postal_address == ""


def test_a_kept_address_goes_with_everything_else():
    visitor = written()
    visitor.client.post("/statement/letter/", {"address": ADDRESS, "keep": "on"})

    visitor.client.post("/delete-my-data/")

    assert not Objection.objects.exists()


@pytest.mark.parametrize("address", ["x" * 501, "a\n" * 9])
def test_an_address_that_is_none_is_asked_for_again_and_stays_typed(address):
    visitor = written()

    page = visitor.client.post("/statement/letter/", {"address": address, "keep": "on", "as": "pdf"})

    assert page.status_code == 200
    assert "Shorten the address" in words(page)
    assert address.strip()[:400] in page.content.decode()
    assert Objection.objects.get().postal_address == ""


def test_html_in_an_address_is_text():
    visitor = written()

    page = visitor.client.post("/statement/letter/", {"address": "<script>alert(1)</script>"})

    assert "<script>alert(1)" not in page.content.decode()


def test_the_letter_carries_the_persons_own_version_with_one_greeting():
    visitor = written()
    closing = Statement.objects.get(length="full").composed_text.split("\n\n")[-1]
    visitor.send("/statement/change/?length=full", {"text": f"I object to AI.\n\n{closing}"})

    file = visitor.client.post("/statement/letter/", {"address": ADDRESS, "as": "text"}).content.decode()

    assert "I object to AI." in file
    assert file.count("Kim Beispiel") == 3  # as sender, among the details, and under the line to sign on
    assert file.count(closing.splitlines()[0]) == 1


def test_the_letter_as_text_is_the_letter_on_the_page():
    visitor = written()
    sent = {"address": ADDRESS}

    page = visitor.client.post("/statement/letter/", sent).content.decode()
    file = visitor.client.post("/statement/letter/", {**sent, "as": "text"})

    assert file.headers["Content-Disposition"] == 'attachment; filename="letter-to-meta.txt"'
    shown = re.search(r'id="letter-text"[^>]*>(.*?)</div>', page, re.DOTALL).group(1)
    assert words(file) == " ".join(shown.split())


def test_an_unknown_way_to_take_it_along_shows_the_page():
    visitor = written()

    page = visitor.client.post("/statement/letter/", {"address": "", "as": "carrier-pigeon"})

    assert page.headers["Content-Type"].startswith("text/html")


def test_posted_leads_to_the_date_with_post_chosen():
    visitor = written()

    page = visitor.open("/sent/", length="full", by="post").content.decode()

    assert re.search(r'value="post"[^>]*checked', page)


def test_the_last_resort_of_the_hand_over_leads_to_the_letter():
    visitor = written()

    page = visitor.open("/hand-over/facebook/").content.decode()

    assert 'href="/statement/letter/"' in page


def test_a_letter_whose_session_is_gone_gives_the_address_back():
    visitor = written()
    visitor.client.cookies.clear()

    page = visitor.client.post("/statement/letter/", {"address": ADDRESS})

    assert page.status_code == 404
    assert "Musterstadt" in page.content.decode()


# As PDF


@needs_pango
def test_the_pdf_is_a_tagged_letter_with_its_fonts_inside():
    pdf = pdf_of(written())

    root = pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == "en"
    assert "pdfuaid" in root["/Metadata"].get_object().get_data().decode()
    assert pdf.metadata.title == "Objection to the use of personal data for AI at Meta"
    text = " ".join("".join(page.extract_text() for page in pdf.pages).split())
    assert "Musterstadt" in text
    assert "Die Fotos waren für die Großeltern gedacht." in text


@needs_pango
def test_the_longest_letter_that_a_form_takes_fits_on_two_pages():
    words_of_my_own = "The photos were meant for my grandparents. " * 26
    visitor = written({**PARENT_IN_GERMANY, "your-own-words": {"own_words": words_of_my_own}})

    pdf = pdf_of(visitor, address="\n".join(["Beispielweg 1"] * 8))

    assert len(pdf.pages) <= 2


@needs_pango
def test_every_letter_of_every_script_is_drawn_and_embedded():
    paragraph = Paragraph("statement", 0, SCRIPTS, because="")

    pdf = pypdf.PdfReader(io.BytesIO(letter_pdf.letter_pdf(paragraphs=[paragraph], title="Scripts", language="en")))

    page = pdf.pages[0]
    assert set("ŽťčýΕλάПі") <= set(page.extract_text())
    for font in page["/Resources"]["/Font"].values():
        descriptor = font["/DescendantFonts"][0]["/FontDescriptor"]
        assert {"/FontFile2", "/FontFile3"} & set(descriptor), font["/BaseFont"]
    drawn = re.findall(r"<([0-9a-fA-F]+)>", page.get_contents().get_data().decode("latin-1"))
    glyphs = [glyph for run in drawn for glyph in re.findall("....", run)]
    assert glyphs
    # Glyph 0 is the box that stands for a letter the font has not got.
    assert "0000" not in glyphs


@needs_pango
def test_what_looks_like_a_tag_is_text_in_a_pdf():
    pdf = pdf_of(written(), address='<img src="http://example.org/x.png"> @import url(http://example.org)')

    assert "example.org/x.png" in "".join(page.extract_text() for page in pdf.pages)


@needs_pango
def test_nothing_is_fetched_for_a_pdf(monkeypatch, tmp_path):
    picture = tmp_path / "picture.svg"
    picture.write_text('<svg xmlns="http://www.w3.org/2000/svg"><text>secret</text></svg>')
    page = f'<html lang="en"><title>x</title><body><img alt="" src="{picture.as_uri()}"><p>x</p></body></html>'
    monkeypatch.setattr(letter_pdf, "render_to_string", lambda *args: page)

    written = letter_pdf.letter_pdf(paragraphs=[], title="", language="en")

    assert "secret" not in pypdf.PdfReader(io.BytesIO(written)).pages[0].extract_text()


def test_without_pango_the_page_names_print_and_has_no_dead_button(without_pango):
    visitor = written()

    page = words(visitor.open("/statement/letter/"))

    assert "use Print in the menu of your browser" in page
    assert "Save as PDF" not in page


def test_without_pango_a_pdf_that_is_asked_for_shows_the_page(without_pango):
    visitor = written()

    page = visitor.client.post("/statement/letter/", {"address": ADDRESS, "as": "pdf"})

    assert page.status_code == 200
    assert page.headers["Content-Type"].startswith("text/html")
    with pytest.raises(PdfUnavailableError):
        letter_pdf.letter_pdf(paragraphs=[], title="", language="en")


def test_no_letter_without_a_statement():
    visitor = written()
    Statement.objects.all().delete()

    visitor.open("/statement/letter/")

    assert visitor.address == "/check/"


def test_names_typed_for_a_letter_stand_in_it_and_are_forgotten():
    visitor = written()

    answer = visitor.client.post(
        "/statement/letter/", {"name": "Kim B.", "profile_instagram": "kim.beispiel", "answer_email": "kim@example.org"}
    )

    page = answer.content.decode()
    assert "Profile on Instagram: kim.beispiel" in page
    assert "Name on the account: Kim B." in page
    assert "E-mail for your answer: kim@example.org" in page
    assert "kim.beispiel" not in visitor.open("/statement/letter/").content.decode()
    assert "kim.beispiel" not in Statement.objects.get(length="full").composed_text


def test_names_are_kept_where_the_person_says_so_and_the_statement_has_them_too():
    visitor = written()

    visitor.client.post("/statement/letter/", {"profile_instagram": "kim.beispiel", "keep": "on"})

    newest = Statement.objects.filter(length="full").latest("pk")
    assert "Profile: kim.beispiel (Instagram)" in newest.text
    assert "Profile on Instagram: kim.beispiel" in visitor.open("/statement/letter/").content.decode()
    assert "Your answers have changed since" not in words(visitor.open("/statement/"))


def test_names_that_are_kept_leave_a_text_changed_by_hand_alone():
    visitor = written()
    visitor.send("/statement/change/?length=full", {"text": "I object to AI at Meta.", "revision": "0"})

    visitor.client.post("/statement/letter/", {"profile_instagram": "kim.beispiel", "keep": "on"})

    assert Statement.objects.filter(length="full").count() == 1
    assert "I object to AI at Meta." in visitor.open("/statement/letter/").content.decode()


def test_the_letter_leaves_lines_for_the_pen_and_names_the_day_but_the_form_text_does_not():
    visitor = written()

    page = visitor.open("/statement/letter/").content.decode()

    text = Statement.objects.get(length="full").text
    assert "Profile on Instagram: ………" in page
    # Posted on Wednesday 25 November, assumed to arrive five working days later, on 2 December.
    assert "4 January 2027" in page
    assert "The form shows" not in page
    assert "………" not in text
    assert "2027" not in text


def test_an_address_for_the_answer_that_is_none_is_asked_for_again():
    visitor = written()

    page = visitor.client.post("/statement/letter/", {"answer_email": "nowhere", "name": "Kim"})

    assert page.status_code == 200
    assert "Enter an e-mail address like" in words(page)
    assert 'value="nowhere"' in page.content.decode()
