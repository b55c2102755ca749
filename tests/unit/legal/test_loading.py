"""A lawbook that is wrong does not load, and says where and what to do."""

import dataclasses
import subprocess
import sys
import time
from datetime import date
from types import MappingProxyType

import pytest

from apps.legal.lawbook import Act, Asks, Kind, Tier
from apps.legal.loading import DATA, LawbookError, load_lawbook, read_lawbook


def broken(folder):
    with pytest.raises(LawbookError) as caught:
        read_lawbook(folder)
    return str(caught.value)


def test_the_lawbook_loads_with_all_its_records():
    lawbook = load_lawbook()

    assert len(lawbook.authorities) == 88
    assert len(lawbook.grounds) == 46
    assert len(lawbook.forbidden_claims) == 30
    assert len(lawbook.channels) >= 13
    assert sum(ground.kind is Kind.PERSONAL for ground in lawbook.grounds.values()) >= 22


def test_a_record_has_the_types_its_fields_promise():
    lawbook = load_lawbook()

    ground = lawbook.grounds["old_posts"]

    assert lawbook.edition_on >= date(2026, 11, 23)
    assert lawbook.instruments["fadp"].act is Act.FORBID
    assert lawbook.jurisdictions["US"].tier is Tier.C
    assert ground.follow_up.kind is Asks.YEAR
    assert ground.when["has_account"] == (True,)
    assert isinstance(ground.cites, MappingProxyType)


def test_a_loaded_lawbook_cannot_be_changed():
    lawbook = load_lawbook()

    with pytest.raises(TypeError):
        lawbook.grounds["old_posts"] = lawbook.grounds["no_account"]
    with pytest.raises(dataclasses.FrozenInstanceError):
        lawbook.grounds["old_posts"].order = 1


def test_the_lawbook_is_read_once_per_process():
    assert load_lawbook() is load_lawbook()


def test_reading_the_lawbook_does_not_keep_anybody_waiting():
    read_lawbook(DATA)  # the modules and the disk are warm afterwards, as in a running site

    taken = []
    for _ in range(3):
        start = time.perf_counter()
        read_lawbook(DATA)
        taken.append(time.perf_counter() - start)

    # The promise is 150 ms, and benchmarks/lawbook.py measures it; here a busy machine must not fail.
    assert min(taken) < 1


def test_the_law_needs_no_django():
    code = (
        "import sys, pkgutil, importlib, apps.legal\n"
        "for module in pkgutil.iter_modules(apps.legal.__path__):\n"
        "    importlib.import_module('apps.legal.' + module.name)\n"
        "loaded = {name.split('.')[0] for name in sys.modules}\n"
        "sys.exit(','.join(sorted(loaded & {'django', 'celery', 'psycopg2'})) or 0)"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        pytest.param("grounds/old_posts.toml", "order =", "ordre =", "`ordre` is not a field", id="unknown field"),
        pytest.param(
            "grounds/old_posts.toml", 'kind = "personal"\n', "", "`kind` is missing: add it", id="missing field"
        ),
        pytest.param(
            "grounds/old_posts.toml", "order = ", 'order = "1" # ', "`order` must be a whole number", id="text"
        ),
        pytest.param(
            "grounds/old_posts.toml", "order = ", "order = true # ", "`order` must be a whole number", id="bool"
        ),
        pytest.param(
            "grounds/old_posts.toml",
            '"strong"',
            '"mighty"',
            "`strength` must be one of strong, medium, weak",
            id="code",
        ),
        pytest.param(
            "grounds/old_posts.toml",
            "verified_on = ",
            'verified_on = "today" # ',
            "`verified_on` must be a day",
            id="date",
        ),
        pytest.param(
            "grounds/old_posts.toml",
            "verified_on = 2026-11-22",
            "verified_on = 2026-11-22T10:00:00",
            "`verified_on` must be a day",
            id="moment",
        ),
        pytest.param(
            "grounds/old_posts.toml",
            "criteria = [",
            'criteria = "expectations" # [',
            "`criteria` must be a list",
            id="list",
        ),
        pytest.param(
            "grounds/creator_works.toml", "choices", "chioces", "`follow_up.chioces` is not a field", id="inner field"
        ),
        pytest.param("jurisdictions/AT.toml", "form = {", 'form = "seen" # {', "`form` must be a table", id="table"),
        pytest.param(
            "jurisdictions/AT.toml", 'de = "Österreich"', "de = 1", "`de` of `names` must be a text", id="inner value"
        ),
        pytest.param("jurisdictions/AT.toml", 'tier = "A"', "tier = A", "is not TOML", id="not TOML"),
        pytest.param("jurisdictions/AT.toml", "tier =", 'id = "AT"\ntier =', "`id` is the file's name", id="id"),
        pytest.param(
            "jurisdictions/AT.toml",
            'sources = ["gdpr"',
            'sources = ["gpdr"',
            "`sources` names 'gpdr'",
            id="dangling source",
        ),
        pytest.param(
            "jurisdictions/AT.toml", "meta_ie", "meta_at", "write controllers/meta_at.toml or correct", id="controller"
        ),
        pytest.param(
            "jurisdictions/DE.toml", 'authority = "de-hh"', 'authority = "de-xx"', "authorities/de-xx.toml", id="region"
        ),
        pytest.param(
            "channels/help_hub.toml", '"facebook_general"', '"facebok"', "write channels/facebok.toml", id="fallback"
        ),
        pytest.param("channels/help_hub.toml", '"lgpd"', '"ccpa"', "write instruments/ccpa.toml", id="instrument"),
        pytest.param(
            "grounds/old_posts.toml", "[cites]\n", '[cites]\nccpa = ["x"]\n', "instruments/ccpa.toml", id="cites"
        ),
        pytest.param("lawbook.toml", "edition = 2", 'edition = "2"', "`edition` must be a whole number", id="edition"),
        pytest.param("lawbook.toml", "edition = 2", "editon = 2", "`editon` is not a field here", id="cover"),
        pytest.param("lawbook.toml", "CC0-1.0", "MIT", "`licence` must be", id="licence"),
    ],
)
def test_a_wrong_file_is_named_with_what_to_do(folder, change, file, old, new, said):
    change(file, old, new)

    message = broken(folder)

    assert message.startswith(f"{file}: ")
    assert said in message


def test_a_record_without_a_source_does_not_load(folder):
    path = folder / "forbidden_claims" / "sold.toml"
    path.write_text(path.read_text().replace('sources = ["meta_policy_eu"]', "sources = []"))

    assert broken(folder) == "forbidden_claims/sold.toml: has no source: name at least one in `sources`"


def test_a_missing_file_that_others_name_is_asked_for(folder):
    (folder / "authorities" / "at-dsb.toml").unlink()

    assert "jurisdictions/AT.toml: `authority` names 'at-dsb'" in broken(folder)


def test_a_missing_source_is_asked_for_by_every_record_that_rests_on_it(folder):
    (folder / "sources" / "ch_form_2025.toml").unlink()

    message = broken(folder)

    assert "jurisdictions/CH.toml: `sources` names 'ch_form_2025': write sources/ch_form_2025.toml" in message
    assert "instruments/fadp.toml: " in message


def test_a_missing_source_of_a_complaint_is_asked_for(folder):
    (folder / "sources" / "reg_2025_2518.toml").unlink()

    assert broken(folder).startswith("instruments/gdpr.toml: `complaints.sources` names 'reg_2025_2518'")


def test_a_missing_folder_and_a_missing_cover_are_asked_for(folder):
    (folder / "lawbook.toml").unlink()
    for path in (folder / "grounds").iterdir():
        path.unlink()
    (folder / "grounds").rmdir()

    message = broken(folder)

    assert "lawbook.toml: is missing: write it" in message
    assert "grounds: is missing: make the folder" in message


@pytest.mark.parametrize("file", ["grounds/old_posts.toml~", "notes.txt"])
def test_a_stray_file_is_pointed_out(folder, file):
    (folder / file).write_text("")

    assert broken(folder).startswith(f"{file}: ")


def test_a_file_that_is_not_utf_8_is_pointed_out(folder):
    (folder / "jurisdictions" / "AT.toml").write_bytes("# Österreich".encode("latin-1"))

    assert broken(folder).startswith("jurisdictions/AT.toml: is not UTF-8")


def test_all_that_is_wrong_is_said_at_once(folder, change):
    change("jurisdictions/AT.toml", 'tier = "A"', 'tier = "D"')
    change("grounds/old_posts.toml", "order =", "ordre =")

    message = broken(folder)

    assert "jurisdictions/AT.toml: " in message
    assert "grounds/old_posts.toml: " in message
