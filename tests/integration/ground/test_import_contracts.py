"""The contracts in pyproject.toml notice what they are there to notice."""

import shutil
import subprocess
import sys
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
    ],
)
def test_a_forbidden_import_breaks_a_contract(copy, room, line, shown):
    (copy / room / "spoiled.py").write_text(f"{line}\n")

    done = subprocess.run([LINT_IMPORTS, "--no-cache"], cwd=copy, capture_output=True, text=True)

    assert done.returncode != 0
    assert shown in done.stdout
