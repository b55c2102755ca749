"""The door for lawyers and scripts."""

from __future__ import annotations

import io
import json

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from apps.legal.facts import facts_as_mapping, facts_from_mapping
from apps.legal.loading import load_lawbook
from apps.statements.composing import compose
from tests.unit.statements.cases import CASES

PERSON = CASES["gdpr-self-old-posts-and-children"]


def run(*arguments):
    output = io.StringIO()
    call_command("compose_statement", *arguments, stdout=output)
    return output.getvalue()


@pytest.fixture
def facts_file(tmp_path):
    file = tmp_path / "facts.json"
    file.write_text(json.dumps(facts_as_mapping(PERSON)), encoding="utf-8")
    return file


def test_it_prints_the_statement(facts_file):
    assert run(str(facts_file)) == compose(PERSON, load_lawbook()).text + "\n"


def test_it_prints_the_short_one_in_german(facts_file):
    printed = run(str(facts_file), "--length", "short", "--language", "de")

    assert printed == compose(PERSON, load_lawbook(), length="short", language="de").text + "\n"


def test_it_reads_the_facts_from_the_input(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO('{"country": "CH"}'))

    assert run("-").startswith("I expressly forbid you")


def test_it_explains_each_paragraph(facts_file):
    printed = run(str(facts_file), "--explain")

    assert "old_posts@1\n  because of: grounds: old_posts = 2009\n  cites: GDPR Recital 47" in printed
    assert "digest: " in printed


def test_it_prints_the_schema_that_facts_follow():
    schema = json.loads(run("--schema"))

    assert set(schema["properties"]) == set(facts_as_mapping(PERSON))
    assert facts_from_mapping(facts_as_mapping(PERSON)) == PERSON


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("{", r"The facts are not JSON: line 1, .+\."),
        ("[]", r"The facts must be one JSON object; --schema says what it holds\."),
        ('{"country": "XX"}', r"The facts cannot be used: country: .+ not in the lawbook\."),
        ('{"country": "DE", "mood": "low"}', r"The facts cannot be used: mood: is not a field; .+\."),
        ('{"country": "US"}', r"The law of US gives no right to object, so there is no statement to write\."),
        ("\xff", r".+ is not written in UTF-8\."),
    ],
)
def test_facts_it_cannot_use_end_in_one_clear_sentence(tmp_path, content, sentence):
    file = tmp_path / "facts.json"
    file.write_bytes(content.encode("latin-1"))

    with pytest.raises(CommandError, match=f"^{sentence}$"):
        run(str(file))


def test_a_file_that_is_not_there_ends_in_one_clear_sentence(tmp_path):
    with pytest.raises(CommandError, match=r"cannot be read: No such file or directory\.$"):
        run(str(tmp_path / "nothing.json"))


def test_without_facts_it_says_what_to_give():
    with pytest.raises(CommandError, match="Name a file with the facts"):
        run()


def test_a_language_without_wording_ends_in_a_sentence_that_names_the_others(facts_file):
    with pytest.raises(CommandError, match=r"no wording in 'fr'; there is wording in en, de\.$"):
        run(str(facts_file), "--language", "fr")
