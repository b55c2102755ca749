"""Keeping screenshots and mails: what a file is, what is kept of it, and who gets it back."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zlib
from pathlib import Path

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


def test_a_picture_whose_camera_noted_nonsense_is_refused_or_kept_and_never_an_error():
    # A width that is a text: the library fails while it turns the picture.
    notes = bytes.fromhex("4578696600004d4d002a00000008000201000002000000027800000001120003000000010006000000000000")
    file = io.BytesIO()
    Image.new("RGB", (4, 4)).save(file, "JPEG", exif=notes)

    with pytest.raises(evidence.UnknownKindError):
        evidence.examine(file.getvalue())


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


def test_of_a_phones_picture_with_a_second_one_behind_it_the_first_is_kept():
    visitor = somebody()

    upload(visitor, picture("MPO", save_all=True, append_images=[Image.new("RGB", (4, 3), "blue")]))

    kept = Image.open(io.BytesIO(Evidence.objects.get().content))
    assert kept.format == "JPEG"
    assert kept.getpixel((0, 0))[0] > 200


PDF = b"%PDF-1.7\n1 0 obj <</Author (Kim Beispiel)>> endobj\ntrailer <<>>\nstartxref\n0\n%%EOF\n"


def test_a_pdf_stays_byte_for_byte_and_the_page_says_that_it_may_name_somebody():
    visitor = somebody()

    upload(visitor, PDF)

    assert Evidence.objects.get().content == PDF
    assert "A PDF stays as it is: it may hold the name of its author" in visitor.text


def test_half_a_pdf_is_refused():
    with pytest.raises(evidence.UnknownKindError):
        evidence.examine(PDF[:40])


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
@pytest.mark.parametrize("second", [b"PK\x03\x04 a ZIP", b"<script>alert(1)</script>", b"%PDF-1.7 %%EOF"])
def test_what_a_picture_carries_behind_its_end_is_not_kept(kind, second):
    """A polyglot: one file, two kinds."""
    kept = evidence.examine(picture(kind) + second)

    assert second not in kept.content
    assert Image.open(io.BytesIO(kept.content)).size == (4, 3)


@pytest.mark.parametrize(
    ("content", "kind"),
    [(b"GIF89a/*<script>*/=1", "txt"), (b"<svg onload='alert(1)'/>", "txt"), (PDF + b"PK\x03\x04", "pdf")],
)
def test_a_polyglot_that_is_no_picture_only_ever_comes_back_as_a_download(content, kind):
    visitor = somebody()

    upload(visitor, content, "page.html")

    kept = Evidence.objects.get()
    answer = visitor.client.get(f"{PAGE}{kept.row_key}/")
    assert kept.kind == kind
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"].startswith("attachment;")
    assert answer["X-Content-Type-Options"] == "nosniff"


def chunk(name: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4) + name + data + zlib.crc32(name + data).to_bytes(4)


def bombs() -> dict[str, bytes]:
    """Small files that would unpack to hundreds of megabytes."""
    start = b"\x89PNG\r\n\x1a\n"
    huge = chunk(b"IHDR", (30_000).to_bytes(4) * 2 + b"\x08\x02\0\0\0") + chunk(b"IDAT", zlib.compress(b"\0" * 10**6))
    small = picture()[8:33]
    air = zlib.compress(b"\0" * 300_000_000, 9)
    return {
        "a huge picture": start + huge,
        "a comment": start + small + chunk(b"zTXt", b"Comment\0\0" + air) + picture()[33:],
        "a colour profile": start + small + chunk(b"iCCP", b"x\0\0" + air) + picture()[33:],
    }


@pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="the peak of memory is read from Linux")
@pytest.mark.parametrize("name", ["a huge picture", "a comment", "a colour profile"])
def test_t45_a_bomb_is_refused_or_defused_within_bounded_memory(name, tmp_path):
    """Measured in a process of its own: the peak of what looking at the file takes."""
    (tmp_path / "bomb").write_bytes(bombs()[name])
    program = """
import sys
from pathlib import Path
import django
django.setup()
from apps.objections import evidence
def peak():
    return int(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1]) / 1024
content = Path(sys.argv[1]).read_bytes()
evidence.examine(Path(sys.argv[2]).read_bytes())
Path("/proc/self/clear_refs").write_text("5")
before = peak()
try:
    kept = len(evidence.examine(content).content)
except (evidence.FileTooLargeError, evidence.UnknownKindError):
    kept = 0
print(kept, peak() - before)
"""
    (tmp_path / "ordinary").write_bytes(picture())

    done = subprocess.run(
        [sys.executable, "-c", program, tmp_path / "bomb", tmp_path / "ordinary"],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "config.settings.test"},
    )

    kept, grown = done.stdout.split()
    assert int(kept) < 1000
    assert float(grown) < 50, f"{grown} MB"
