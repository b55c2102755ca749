"""Lines in the log: one event each, and nothing that belongs to a person."""

import ast
import json
import logging
import logging.config
import re
import sys
from pathlib import Path

import pytest

from apps.core import request_ids
from config import gunicorn
from config.logs import JsonLine, Line, WithoutQuery, WithoutStrangers

PROJECT = Path(__file__).resolve().parents[3]
LEVELS = {"debug", "info", "warning", "error", "exception", "critical"}


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


def log_calls():
    """Yield the file and the node of each line of our own code that writes to the log."""
    for file in sorted([*(PROJECT / "apps").rglob("*.py"), *(PROJECT / "config").rglob("*.py")]):
        for node in ast.walk(ast.parse(file.read_text())):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in LEVELS
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id in {"log", "logger", "logging"}
            ):
                yield file, node


def event_id(call):
    extra = {word.arg: word.value for word in call.keywords}.get("extra")
    return ast.literal_eval(extra)["event_id"] if extra is not None else None


def test_every_message_of_ours_has_an_id_of_its_own():
    messages = {}
    for file, call in log_calls():
        found = event_id(call)
        assert found, f"{file}:{call.lineno} needs extra={{'event_id': …}}"
        messages.setdefault(found, set()).add(ast.unparse(call.args[0]))

    assert len(messages) >= 17
    assert {found: texts for found, texts in messages.items() if len(texts) > 1} == {}


def test_every_id_is_explained_to_the_operator_and_no_other():
    explained = set(re.findall(r"^\| `([a-z-]+)` \|", (PROJECT / "docs" / "operating.md").read_text(), re.MULTILINE))

    written = {event_id(call) for _, call in log_calls()} | {"request-unreadable", "request-failed"}

    assert written == explained


def test_a_json_line_carries_the_id_of_its_kind_and_of_the_request():
    made = record("mail %s was not accepted", 12)
    made.event_id = "mail-not-accepted"
    token = request_ids.current.set("0a1b2c3d")

    entry = json.loads(JsonLine().format(made))
    request_ids.current.reset(token)

    assert (entry["id"], entry["request"], entry["event"]) == (
        "mail-not-accepted",
        "0a1b2c3d",
        "mail 12 was not accepted",
    )


def test_what_others_say_goes_by_their_name():
    entry = json.loads(JsonLine().format(record("a line of a library")))

    assert (entry["id"], entry["request"]) == ("apps.core", "")


def test_two_requests_have_two_ids_and_neither_is_what_the_browser_sent(rf):
    seen = []
    answer = request_ids.request_ids(lambda request: seen.append(request_ids.current.get()))

    answer(rf.get("/", headers={"x-request-id": "anna@example.org"}))
    answer(rf.get("/"))

    assert len({*seen, "", "anna@example.org"}) == 4
    assert request_ids.current.get() == ""


def test_the_id_is_forgotten_after_a_request_that_failed(rf):
    def fail(request):
        raise ValueError("on purpose")

    with pytest.raises(ValueError, match="on purpose"):
        request_ids.request_ids(fail)(rf.get("/"))

    assert request_ids.current.get() == ""


@pytest.mark.parametrize(
    ("message", "told"),
    [
        (
            "Invalid request from ip=192.0.2.77: Invalid Request Line 'GET /?email=anna@example.org'",
            "request-unreadable",
        ),
        ("Error handling request POST /link/open/anna@example.org", "request-failed"),
    ],
)
def test_the_web_server_repeats_nothing_of_a_request_it_cannot_read(message, told):
    # As gunicorn writes it: the address and the words are in the message already.
    made = logging.LogRecord("gunicorn.error", logging.WARNING, __file__, 1, message, None, None)

    WithoutStrangers().filter(made)
    entry = json.loads(JsonLine().format(made))

    assert entry["id"] == told
    assert "anna" not in str(entry)
    assert "192.0.2" not in str(entry)


def test_the_web_server_uses_that_filter():
    handler = gunicorn.logconfig_dict["handlers"]["console"]
    filters = [gunicorn.logconfig_dict["filters"][name]["()"] for name in handler["filters"]]

    assert filters == ["config.logs.WithoutStrangers"]
