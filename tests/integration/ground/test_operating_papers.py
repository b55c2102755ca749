"""The operator's folder: its links lead somewhere, its commands exist, and its retention table is the one enforced."""

import re
from pathlib import Path

import pytest
import yaml
from django.core.management import get_commands

from apps.objections.management.commands.retention_table import written
from apps.objections.retention import RETENTION

PROJECT = Path(__file__).resolve().parents[3]
FOLDER = PROJECT / "docs" / "operating"
PAPERS = [PROJECT / "docs" / "operating.md", *sorted(FOLDER.glob("*.md"))]
SERVICES = yaml.safe_load((PROJECT / "docker-compose.yml").read_text())["services"]


def anchors(text: str) -> set[str]:
    return {
        re.sub(r"[^a-z0-9 -]", "", title.lower()).replace(" ", "-") for title in re.findall(r"^#+ (.+)$", text, re.M)
    }


def test_the_folder_has_every_paper_that_is_promised_and_the_entry_names_each():
    names = {path.name for path in FOLDER.glob("*.md")}
    entry = PAPERS[0].read_text()

    assert {
        "record-of-processing.md",
        "privacy-notice.md",
        "dpia-screening.md",
        "processors.md",
        "breach-plan.md",
        "retention.md",
        "release-checklist.md",
    } <= names
    assert all(f"(operating/{name})" in entry for name in names)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_every_link_to_another_paper_leads_there(paper):
    for target, anchor in re.findall(r"\]\((?!https?:)([^)#\s]*)(?:#([^)]*))?\)", paper.read_text()):
        path = (paper.parent / target) if target else paper
        assert path.exists(), target
        assert not anchor or anchor in anchors(path.read_text()), anchor


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_every_command_that_is_named_exists(paper):
    named = re.findall(r"manage\.py ([a-z_]+)", paper.read_text())
    made = set(re.findall(r"^([a-z-]+):", (PROJECT / "Makefile").read_text(), re.MULTILINE))

    assert set(named) - {"collectstatic"} <= set(get_commands())
    assert set(re.findall(r"`make ([a-z-]+)", paper.read_text())) <= made


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_every_service_that_is_named_exists(paper):
    text = paper.read_text()
    named = re.findall(r"docker compose (?:exec|run)(?: -T| --rm| --entrypoint \S+)* ([a-z-]+)", text)
    for line in re.findall(r"docker compose stop ([a-z ]+)", text):
        named += line.split()

    assert set(named) <= set(SERVICES)


def test_the_retention_table_is_the_one_that_is_enforced():
    """When this fails: `manage.py retention_table > docs/operating/retention.md`."""
    text = (FOLDER / "retention.md").read_text()

    assert text == written()
    assert text.count("\n| ") == len(RETENTION) + 1


def test_the_record_answers_every_letter_of_article_30():
    text = (FOLDER / "record-of-processing.md").read_text()

    assert [f"({letter})" for letter in "abcdefg" if f"| ({letter})" not in text] == []


def test_the_breach_plan_knows_the_hours_and_the_articles():
    text = (FOLDER / "breach-plan.md").read_text()

    needed = ("72 hours", "Art. 33(2)", "Art. 33(4)", "Art. 33(5)", "Art. 34(3)(a)", "rotate_keys")
    assert [words for words in needed if words not in text] == []


def test_every_code_of_the_start_button_would_be_taken():
    text = (FOLDER / "start-button.md").read_text()

    codes = re.findall(r"\?from=([^\"`\s]+)", text)
    assert codes
    assert all(re.fullmatch(r"[a-z0-9-]{1,30}", code) for code in codes)
    assert "<script" not in text
    assert "<iframe" not in text
