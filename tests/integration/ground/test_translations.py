"""Translations are compiled without gettext."""

import gettext
import os

import pytest

from apps.core.translations import compile_translations

PO = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "Yes"
msgstr "Ja"

#, fuzzy
msgid "No"
msgstr "Vielleicht"

msgid "%d day"
msgid_plural "%d days"
msgstr[0] "%d Tag"
msgstr[1] "%d Tage"
"""


@pytest.fixture
def source(tmp_path):
    folder = tmp_path / "de" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "django.po").write_text(PO)
    return folder / "django.po"


def test_what_is_compiled_can_be_read(tmp_path, source):
    compile_translations([tmp_path])

    with source.with_suffix(".mo").open("rb") as file:
        found = gettext.GNUTranslations(file)
    assert found.gettext("Yes") == "Ja"
    assert found.ngettext("%d day", "%d days", 2) == "%d Tage"


def test_what_a_translator_is_unsure_of_is_left_out(tmp_path, source):
    compile_translations([tmp_path])

    with source.with_suffix(".mo").open("rb") as file:
        assert gettext.GNUTranslations(file).gettext("No") == "No"


def test_only_what_changed_is_compiled_again(tmp_path, source):
    compile_translations([tmp_path])

    unchanged = compile_translations([tmp_path])
    os.utime(source, (4_000_000_000, 4_000_000_000))
    changed = compile_translations([tmp_path])

    assert unchanged == []
    assert changed == [source.with_suffix(".mo")]


def test_a_broken_file_is_named(tmp_path, source):
    source.write_text('msgid "Yes\nmsgstr')

    with pytest.raises(OSError, match=r"django\.po"):
        compile_translations([tmp_path])
