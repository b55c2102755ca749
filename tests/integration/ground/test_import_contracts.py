"""The contracts in pyproject.toml notice what they are there to notice."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[3]
LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")


@pytest.fixture
def copy(tmp_path):
    """The code without its data, to be spoiled."""
    for folder in ("apps", "config"):
        shutil.copytree(PROJECT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__", "*.toml"))
    shutil.copy(PROJECT / "pyproject.toml", tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("room", "line", "shown"),
    [
        ("apps/core", "import apps.objections", "apps.core.spoiled -> apps.objections"),
        ("apps/questionnaire", "import apps.pages", "apps.questionnaire.spoiled -> apps.pages"),
        ("apps/legal", "import django", "apps.legal.spoiled -> django"),
        ("apps/statements", "import sqlite3", "apps.statements.spoiled -> sqlite3"),
        ("apps/objections", "import config.celery", "apps.objections.spoiled -> config.celery"),
        ("apps/objections/models", "import apps.objections.services", "models.spoiled -> apps.objections.services"),
        ("apps/objections/views", "import apps.objections.tasks", "views.spoiled -> apps.objections.tasks"),
    ],
)
def test_a_forbidden_import_breaks_a_contract(copy, room, line, shown):
    (copy / room / "spoiled.py").write_text(f"{line}\n")

    done = subprocess.run([LINT_IMPORTS, "--no-cache"], cwd=copy, capture_output=True, text=True)

    assert done.returncode != 0
    assert shown in done.stdout


def contracts() -> dict:
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text())
    return {contract["name"]: contract for contract in settings["tool"]["importlinter"]["contracts"]}


def test_every_room_of_the_house_stands_on_a_floor():
    floors = " ".join(contracts()["Imports point downwards"]["layers"])

    rooms = [init.parent.name for init in (PROJECT / "apps").glob("*/__init__.py")]

    assert [room for room in rooms if f"apps.{room}" not in floors] == []


@pytest.mark.parametrize("package", ["legal", "statements", "replies"])
def test_every_plain_package_that_exists_is_kept_plain(package):
    plain = contracts()["The plain packages know no framework, no database and no network"]["source_modules"]

    exists = (PROJECT / "apps" / package / "__init__.py").exists()

    assert (f"apps.{package}" in plain) == exists
