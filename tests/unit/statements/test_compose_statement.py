"""The door for lawyers and scripts."""

from __future__ import annotations

import io
import json
import re

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from apps.legal.facts import facts_as_mapping, facts_from_mapping
from apps.legal.loading import load_lawbook
from apps.statements.composing import compose
from apps.statements.course import course_as_mapping, course_from_mapping
from tests.unit.statements.cases import BOTH, CASES, course

PERSON = CASES["gdpr-self-old-posts-and-children"]
SILENCE = course(BOTH)


def run(*arguments):
    output = io.StringIO()
    call_command("compose_statement", *arguments, stdout=output)
    return output.getvalue()


@pytest.fixture
def facts_file(tmp_path):
    file = tmp_path / "facts.json"
    file.write_text(json.dumps(facts_as_mapping(PERSON)), encoding="utf-8")
    return file


@pytest.fixture
def course_file(tmp_path):
    file = tmp_path / "course.json"
    file.write_text(json.dumps(course_as_mapping(SILENCE)), encoding="utf-8")
    return file


def test_it_prints_the_statement(facts_file):
    assert run(str(facts_file)) == compose(PERSON, load_lawbook()).text + "\n"


def test_it_prints_the_short_one_in_german(facts_file):
    printed = run(str(facts_file), "--length", "short", "--language", "de")

    assert printed == compose(PERSON, load_lawbook(), length="short", language="de").text + "\n"


def test_it_reads_the_facts_from_the_input(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO('{"country": "CH"}'))

    assert "I expressly forbid" in run("-")


def test_it_explains_each_paragraph(facts_file):
    printed = run(str(facts_file), "--explain")

    assert re.search(r"old_posts@\d+\n  because of: grounds: old_posts = 2009\n  cites: GDPR Recital 47", printed)
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
    with pytest.raises(CommandError, match=r"no wording in 'sv'; there is wording in en, de\b"):
        run(str(facts_file), "--language", "sv")


def test_it_prints_what_follows_from_a_course(facts_file, course_file):
    printed = run(str(facts_file), "--document", "follow_up", "--course", str(course_file))

    assert printed == compose(PERSON, load_lawbook(), document="follow_up", course=SILENCE).text + "\n"


def test_it_says_it_differently_and_in_another_tone(facts_file):
    wanted = compose(PERSON, load_lawbook(), tone="firm", variant=1, seed="objection 1").text

    printed = run(str(facts_file), "--tone", "firm", "--variant", "1", "--seed", "objection 1")

    assert printed == wanted + "\n"


def test_it_leaves_out_what_a_category_would_tell(tmp_path):
    file = tmp_path / "facts.json"
    file.write_text('{"country": "DE", "grounds": [{"id": "sensitive_health"}]}', encoding="utf-8")

    assert "health" in run(str(file))
    assert "health" not in run(str(file), "--without-sensitive")


def test_it_explains_what_the_authority_asks_for(tmp_path, course_file):
    file = tmp_path / "facts.json"
    file.write_text('{"country": "FR"}', encoding="utf-8")

    printed = run(str(file), "--document", "complaint", "--course", str(course_file), "--explain")

    assert "advice (language): This authority takes complaints in French." in printed
    assert "note: language_not_accepted" in printed


def test_it_prints_the_schema_that_a_course_follows():
    schema = json.loads(run("--course-schema"))

    assert set(schema["properties"]) == set(course_as_mapping(SILENCE))
    assert course_from_mapping(course_as_mapping(SILENCE)) == SILENCE


@pytest.mark.parametrize(
    ("document", "content", "sentence"),
    [
        ("follow_up", None, r"The course cannot be used: course: is missing; .+\."),
        ("follow_up", "{", r"The course is not JSON: line 1, .+\."),
        ("follow_up", "[]", r"The course must be one JSON object; .+\."),
        ("follow_up", '{"today": "2026-12-28"}', r"The course cannot be used: submissions: are none; .+\."),
        ("letter", '{"today": "soon"}', r"The course cannot be used: today: must be a day .+\."),
        (
            "complaint",
            '{"today": "2026-12-28", "asked_again_on": "2026-12-20",'
            ' "submissions": [{"channel": "facebook_ai", "sent_on": "2026-11-22"}]}',
            r"there is no authority for DE; .+\.",
        ),
    ],
)
def test_a_course_it_cannot_use_ends_in_one_clear_sentence(tmp_path, document, content, sentence):
    facts = tmp_path / "facts.json"
    facts.write_text('{"country": "DE"}', encoding="utf-8")
    arguments = [str(facts), "--document", document]
    if content is not None:
        file = tmp_path / "course.json"
        file.write_text(content, encoding="utf-8")
        arguments += ["--course", str(file)]

    with pytest.raises(CommandError, match=f"^{sentence}$"):
        run(*arguments)


def test_a_length_that_a_document_does_not_have_ends_in_a_sentence(facts_file, course_file):
    with pytest.raises(CommandError, match=r"^letter comes in full only\.$"):
        run(str(facts_file), "--document", "letter", "--course", str(course_file), "--length", "short")
