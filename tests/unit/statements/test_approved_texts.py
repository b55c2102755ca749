"""The texts as a person would send them, compared with files that somebody has read.

After a change that is meant, write the files anew with
`UPDATE_APPROVED=1 .venv/bin/pytest tests/unit/statements/test_approved_texts.py`
and read every difference before it is committed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from apps.statements.texts import languages
from tests.unit.statements.cases import TEXTS, composed, lengths

APPROVED = Path(__file__).resolve().parents[2] / "approved"
EXPECTED = {(language, name, length) for language in languages() for name in TEXTS for length in lengths(name)}


@pytest.mark.parametrize(("language", "name", "length"), sorted(EXPECTED))
def test_the_text_is_the_one_that_was_read(language, name, length):
    file = APPROVED / language / f"{name}.{length}.txt"

    text = composed(name, length=length, language=language).text + "\n"

    if os.environ.get("UPDATE_APPROVED") == "1":
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == text


def test_every_approved_file_belongs_to_a_case():
    files = {(file.parent.name, *file.name.removesuffix(".txt").rsplit(".", 1)) for file in APPROVED.rglob("*.txt")}

    assert files == EXPECTED
