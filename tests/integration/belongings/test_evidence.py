"""Keeping screenshots and mails: what a file is, what is kept of it, and who gets it back."""

from __future__ import annotations

import io
import zlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from apps.objections import evidence
from apps.objections.models import Evidence
from tests.visitor import PARENT_IN_GERMANY, Visitor

pytestmark = pytest.mark.django_db
PAGE = "/overview/evidence/"


def picture(kind: str = "PNG", **options) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (4, 3), "red").save(written, kind, **options)
    return written.getvalue()


def somebody() -> Visitor:
    visitor = Visitor()
    visitor.answer_all(PARENT_IN_GERMANY)
    return visitor


def upload(visitor: Visitor, content: bytes, name: str = "../../kim.exe", **values: str) -> None:
    file = SimpleUploadedFile(name, content, content_type="text/html")
    visitor.send(PAGE, {"file": file, "mail": "", "called": "", **values})


@pytest.mark.parametrize(("kind", "ending"), [("PNG", "png"), ("JPEG", "jpg"), ("WEBP", "webp")])
def test_a_picture_is_known_by_its_content_and_gets_a_fixed_name(kind, ending):
    visitor = somebody()

    upload(visitor, picture(kind))

    kept = Evidence.objects.get()
    assert kept.kind == ending
    answer = visitor.client.get(f"{PAGE}{kept.row_key}/")
    assert answer["Content-Disposition"] == f'attachment; filename="{kept.safe_name}"'
    assert "kim" not in kept.safe_name
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Cache-Control"] == "no-store"
    assert Image.open(io.BytesIO(answer.content)).size == (4, 3)


def test_what_a_camera_noted_is_not_kept():
    exif = Image.Exif()
    exif[0x010E] = "canary-place"

    for kind in ("JPEG", "PNG", "WEBP"):
        assert b"canary-place" in picture(kind, exif=exif)
        assert b"canary-place" not in evidence.examine(picture(kind, exif=exif)).content


@pytest.mark.parametrize(("kind", "hidden"), [("JPEG", "comment"), ("JPEG", "icc_profile"), ("PNG", "icc_profile")])
def test_what_a_program_noted_is_not_kept(kind, hidden):
    content = picture(kind, **{hidden: b"canary-device"})
    assert Image.open(io.BytesIO(content)).info[hidden] == b"canary-device"

    kept = Image.open(io.BytesIO(evidence.examine(content).content))

    assert hidden not in kept.info


# The largest is refused by the library, the middle one is only warned of by it, the smallest is our own limit.
@pytest.mark.parametrize("side", [60_000, 10_000, 6_000])
def test_a_small_file_that_unpacks_to_a_huge_picture_is_refused_unopened(side):
    head = b"IHDR" + side.to_bytes(4) + side.to_bytes(4) + b"\x08\x02\x00\x00\x00"
    bomb = b"\x89PNG\r\n\x1a\n" + (13).to_bytes(4) + head + zlib.crc32(head).to_bytes(4) + (16).to_bytes(4) + b"IDAT"

    with pytest.raises(evidence.FileTooLargeError):
        evidence.examine(bomb)


@pytest.mark.parametrize(
    "content", [b"MZ\x90\x00\xff", b"", b"\x89PNG\r\n\x1a\nbroken", b"\xff\xd8\xffbroken", b"a\0b"]
)
def test_what_we_cannot_read_is_refused(content):
    with pytest.raises(evidence.UnknownKindError):
        evidence.examine(content)


def test_a_refused_file_gets_a_sentence_and_what_was_typed_stays():
    visitor = somebody()

    upload(visitor, b"MZ\x90\x00\xff", called="The form in May")

    assert "We cannot read this file" in visitor.text
    assert "The form in May" in visitor.text
    assert not Evidence.objects.exists()


def test_a_page_of_code_is_kept_as_text_and_never_shown():
    visitor = somebody()

    upload(visitor, b"<script>alert(1)</script>", "page.html")

    kept = Evidence.objects.get()
    assert kept.kind == "txt"
    assert visitor.client.get(f"{PAGE}{kept.row_key}/")["Content-Type"] == "application/octet-stream"


def test_t45_a_file_over_ten_megabytes_gets_a_sentence():
    visitor = somebody()

    upload(visitor, b"x" * (10 * 1024 * 1024 + 1), called="Long")

    assert visitor.page.status_code == 200
    assert "larger than 10 MB" in visitor.text
    assert 'value="Long"' in visitor.text
    assert not Evidence.objects.exists()


def test_t45_a_file_sent_to_another_page_is_read_past():
    visitor = somebody()

    page = visitor.client.post("/questions/your-own-words/", {"own_words": SimpleUploadedFile("a.txt", b"x" * 1000)})

    assert not page.wsgi_request.FILES


def test_t45_a_field_of_ten_megabytes_and_a_hundred_thousand_fields_are_refused():
    visitor = somebody()

    assert visitor.client.post(PAGE, {"mail": "x" * 10 * 1024 * 1024}).status_code == 400
    assert visitor.client.post(PAGE, {str(number): "" for number in range(100_000)}).status_code == 400


def test_the_same_form_sent_twice_keeps_one_file():
    visitor = somebody()

    for _ in range(2):
        upload(visitor, picture(), form_key="one-rendered-form")

    assert Evidence.objects.count() == 1


def test_the_twenty_first_file_gets_a_sentence():
    visitor = somebody()
    for number in range(21):
        upload(visitor, b"A mail from Meta", called=f"mail {number}")

    assert Evidence.objects.count() == 20
    assert "You have 20 files here" in visitor.text


def test_t32_a_stranger_gets_and_deletes_nothing():
    visitor, stranger = somebody(), somebody()
    upload(visitor, picture())
    key = Evidence.objects.get().row_key

    assert stranger.client.get(f"{PAGE}{key}/").status_code == 404
    stranger.client.post(f"{PAGE}{key}/delete/")
    assert Evidence.objects.count() == 1
    visitor.client.post(f"{PAGE}{key}/delete/")
    assert not Evidence.objects.exists()


def test_t41_code_in_a_title_is_text():
    visitor = somebody()

    upload(visitor, picture(), called='"><script>alert(1)</script>')

    assert "<script>alert(1)" not in visitor.text
    assert "&lt;script&gt;alert(1)" in visitor.text
