"""Lines in the log: one event each, and nothing that belongs to a person."""

import json
import logging
import logging.config
import sys

import pytest

from config.logs import JsonLine, Line, WithoutQuery


def record(message, *args, error=None):
    made = logging.LogRecord("apps.core", logging.ERROR, __file__, 1, message, args, error)
    WithoutQuery().filter(made)
    return made


def test_query_strings_are_taken_out():
    line = Line("%(message)s").format(record("GET %s failed", "/page?email=anna@example.org"))

    assert line == "GET /page?… failed"


@pytest.mark.parametrize("formatter", [Line("%(message)s"), JsonLine()])
def test_a_line_break_cannot_forge_a_second_line(formatter):
    line = formatter.format(record("not found: %s", "/x\r\nERROR root all keys were stolen"))

    assert len(line.splitlines()) == 1


def test_a_task_that_failed_is_named_without_the_words_of_its_error():
    failed = record("Task %(name)s[%(id)s] %(description)s: %(exc)s")
    failed.data = {"name": "apply_retention", "id": "7f2c", "description": "raised", "exc": "anna@example.org"}

    entry = json.loads(JsonLine().format(failed))

    assert entry["event"] == "task apply_retention[7f2c] raised"
    assert "anna" not in json.dumps(entry)


def test_a_json_line_tells_where_an_error_happened_but_not_with_which_values():
    try:
        raise ValueError("anna@example.org")
    except ValueError:
        line = JsonLine().format(record("a page failed", error=sys.exc_info()))

    entry = json.loads(line)
    assert entry["error"] == "ValueError"
    assert "test_logs.py" in entry["at_line"]
    assert "anna" not in line


def test_a_form_that_is_too_large_is_one_line_each_time(client, settings, capsys):
    """Without the database: Django reads the form before it asks who sent it."""
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    handler = logging.config.DictConfigurator(settings.LOGGING)
    handler.configure()

    answer = client.post("/come-back/", "email=" + "x" * 2000, content_type="application/x-www-form-urlencoded")
    said = capsys.readouterr().err

    assert answer.status_code == 400
    assert len(said.splitlines()) == 1
    assert "django.security.RequestDataTooBig" in said
