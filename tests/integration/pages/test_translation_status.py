"""An offered language that lacks anything fails the check; one in preparation does no harm."""

import shutil
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings as project
from django.core.management import CommandError, call_command

from apps.languages import KNOWN, OFFERED
from apps.legal import checking, claims
from apps.legal.loading import load_lawbook
from apps.pages import translation_status
from apps.pages.management.commands import translation_status as command
from apps.statements import checking as wordings
from apps.statements import strength, texts

BASE = Path(project.BASE_DIR)
MESSAGES = "locale/de/LC_MESSAGES/django.po"


@pytest.fixture
def offering(monkeypatch):
    """Return what puts a language on the list of those offered."""

    def offer(*codes):
        for module in (translation_status, checking, wordings, texts):
            monkeypatch.setattr(module, "OFFERED", codes)
        texts.languages.cache_clear()

    yield offer
    monkeypatch.undo()
    texts.languages.cache_clear()
    texts.texts.cache_clear()


@pytest.fixture
def copied(monkeypatch, tmp_path, settings):
    """Wordings and messages of the interface to break, with Swedish, which has German words, beside German."""
    shutil.copytree(texts.WORDING, tmp_path / "wording")
    shutil.copytree(BASE / "locale" / "de", tmp_path / "locale" / "de")
    for source, target in (("wording/de", "wording/sv"), ("locale/de", "locale/sv")):
        shutil.copytree(tmp_path / source, tmp_path / target)
    (tmp_path / "apps").symlink_to(BASE / "apps")
    (tmp_path / "config").symlink_to(BASE / "config")
    (tmp_path / "templates").symlink_to(BASE / "templates")
    settings.BASE_DIR = tmp_path
    for module in (texts, translation_status):
        monkeypatch.setattr(module, "WORDING", tmp_path / "wording")
    for module in (translation_status, command):
        monkeypatch.setattr(module, "KNOWN", {**KNOWN, "sv": replace(KNOWN["de"], own_name="Svenska")})
    monkeypatch.setattr(claims, "DENIALS", {**claims.DENIALS, "sv": "inte"})
    texts.texts.cache_clear()
    return tmp_path


def status(*arguments):
    out = StringIO()
    call_command("translation_status", *arguments, stdout=out)
    return out.getvalue()


def change(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    texts.texts.cache_clear()


def test_what_is_offered_is_complete():
    told = status(*OFFERED, "--check")

    assert told.count("  offered  100 %") == len(OFFERED)


def test_each_language_is_shown_with_its_state():
    told = status()

    for code, language in KNOWN.items():
        assert f"{code}  {language.own_name}  {'offered' if code in OFFERED else 'in preparation'}" in told


def test_an_unknown_language_is_answered_with_those_there_are():
    with pytest.raises(CommandError, match=r"xx: .* knows en, de, fr"):
        status("xx")


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "locale/de/LC_MESSAGES/django.po",
            'msgid "Continue"\nmsgstr "Weiter"',
            'msgid "Continue"\nmsgstr ""',
            "has no tr",
        ),
        ("locale/de/LC_MESSAGES/django.po", "nplurals=2", "nplurals=3", "must promise 2 forms"),
        ("wording/de/follow_up.ftl", "silence =", "quiet =", "no message 'silence'"),
        ("wording/de/grounds.ftl", "    .hint =", "    .tint =", ".hint"),
    ],
)
def test_a_lack_in_an_offered_language_fails_the_check(copied, file, old, new, said):
    change(copied / file, old, new)

    out = StringIO()
    with pytest.raises(CommandError, match="offered, but not complete: de"):
        call_command("translation_status", "de", "--check", stdout=out)

    assert said in out.getvalue()


def test_a_lost_file_of_an_offered_language_is_no_mixture_but_no_language(copied, offering):
    offering("en", "de")
    (copied / "wording/de/complaint.ftl").unlink()

    assert texts.languages() == ("en",)
    with pytest.raises(CommandError, match="offered, but not complete: de"):
        status("de", "--check")


def test_a_language_in_preparation_is_shown_to_nobody_and_its_lacks_are_no_errors(copied, offering):
    offering("en", "de")
    (copied / "wording/sv/complaint.ftl").write_text("broken {", encoding="utf-8")

    assert "sv" not in texts.languages()
    assert not [found for found in wordings.check_wordings(load_lawbook()) if "/sv" in found.file]
    assert not [found for found in checking.check(load_lawbook(), load_lawbook().edition_on) if " sv" in found.message]
    told = translation_status.status_of("sv")
    assert not told.is_offered
    assert any("cannot read" in fault for part in told.parts for fault in part.faults)


def test_on_the_list_the_same_language_fails_for_all_it_lacks(copied, offering):
    offering("en", "de", "sv")

    assert "sv" in texts.languages()
    wrong = {part.name for part in translation_status.status_of("sv").parts if not part.is_complete}
    lawbook = load_lawbook()
    errors = [found.message for found in checking.check(lawbook, lawbook.edition_on) if " sv" in found.message]
    assert wrong == {"lawbook: texts", "lawbook: authorities", "claims: patterns", "signs of a statement"}
    assert any("no text in sv" in message for message in errors)
    assert any("no pattern in sv" in message for message in errors)
    with pytest.raises(CommandError, match="not complete: sv"):
        status("sv", "--check")


def test_denials_and_signs_are_missed(monkeypatch):
    monkeypatch.delitem(claims.DENIALS, "de")
    monkeypatch.setattr(strength, "_ASKING", {"en": "x"})

    parts = {part.name: part for part in translation_status.status_of("de").parts}

    assert any("DENIALS" in fault for fault in parts["claims: patterns"].faults)
    assert parts["signs of a statement"].done == parts["signs of a statement"].total - 1


def test_the_interface_is_brought_up_to_the_code(copied):
    file = copied / "locale/de/LC_MESSAGES/django.po"
    before = file.read_text(encoding="utf-8")
    change(file, 'msgid "Continue"\nmsgstr "Weiter"\n', 'msgid "Gone"\nmsgstr "Weg"\n')

    told = status("de", "--update")

    assert "brought up to the code" in told
    assert file.read_text(encoding="utf-8").count('msgid "Gone"') == 0
    change(file, 'msgid "Continue"\nmsgstr ""', 'msgid "Continue"\nmsgstr "Weiter"')
    assert sorted(file.read_text(encoding="utf-8").split("\n\n")) == sorted(before.split("\n\n"))
