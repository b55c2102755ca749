"""The texts as a person would send them, compared with files that somebody has read.

After a change that is meant, write the files anew with
`UPDATE_APPROVED=1 .venv/bin/pytest tests/unit/statements/test_approved_texts.py`
and read every difference before it is committed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from apps.languages import KNOWN, OFFERED
from tests.languages import with_languages
from tests.unit.statements.cases import TEXTS, composed, lengths

APPROVED = Path(__file__).resolve().parents[2] / "approved"
# One for each document and law; English and German have all.
FEW = (
    "asked_again-gdpr",
    "complaint-fadp-refusal",
    "complaint-gdpr-silence",
    "complaint-lgpd-petition",
    "complaint-uk_gdpr-after-complaint-to-meta",
    "fadp-self",
    "follow_up-gdpr",
    "gdpr-child-with-account",
    "gdpr-self-old-posts-and-children",
    "letter-gdpr",
    "lgpd-self",
    "local_cessation-self",
    "local_objection-self",
    "more_information-gdpr-identity",
    "note_to_friend-self",
    "reply_to_refusal-gdpr-compelling_grounds-firm",
    "uk_gdpr-self-no-account",
)
EXPECTED = {(language, name, length) for name, language in with_languages(TEXTS, FEW) for length in lengths(name)}


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

    # A language in preparation may have some already.
    offered = {file for file in files if file[0] in OFFERED}
    assert offered == EXPECTED
    assert {language for language, _name, _length in files} <= {*KNOWN, "spoken"}
