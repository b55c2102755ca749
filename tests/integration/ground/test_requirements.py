"""What is installed is locked, and the locks tell of no machine."""

import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[3]
FOLDER = PROJECT / "requirements"
LOCKED = sorted(FOLDER.glob("*.txt"))


def names(file: Path) -> set[str]:
    return set(re.findall(r"^([a-z0-9._-]+)==", file.read_text(), re.MULTILINE))


@pytest.mark.parametrize("file", sorted(FOLDER.iterdir()), ids=lambda file: file.name)
def test_no_requirement_file_names_a_host_or_a_folder_of_one_machine(file):
    text = file.read_text()

    assert "://" not in text
    assert not re.search(r"^\s*(--find-links|--index-url|--extra-index-url|-f|-i)\b", text, re.MULTILINE)
    assert not re.search(r"/(home|root|opt|Users|work)/", text)


@pytest.mark.parametrize("file", LOCKED, ids=lambda file: file.name)
def test_every_locked_package_has_hashes(file):
    packages = re.split(r"^(?=[a-z0-9])", file.read_text(), flags=re.MULTILINE)

    assert [package for package in packages if package.strip() and "--hash=sha256:" not in package] == []


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.in")), ids=lambda file: file.name)
def test_every_wanted_package_says_why_it_is_there(file):
    wanted = [line for line in file.read_text().splitlines() if line and not line.startswith(("#", "-r"))]

    assert [line for line in wanted if "#" not in line and file.name != "tools.in"] == []


def test_the_development_set_holds_the_runtime_set():
    # make run leaves a development set in place.
    runtime = set(re.findall(r"^\S+==\S+", (FOLDER / "runtime.txt").read_text(), re.MULTILINE))
    development = set(re.findall(r"^\S+==\S+", (FOLDER / "dev.txt").read_text(), re.MULTILINE))

    assert runtime <= development


@pytest.mark.parametrize("file", LOCKED, ids=lambda file: file.name)
def test_psycopg_3_is_locked_nowhere(file):
    # Django would silently prefer it to psycopg2.
    assert not names(file) & {"psycopg", "psycopg-binary", "psycopg-c"}
