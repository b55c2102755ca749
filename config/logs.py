"""How a line in the log looks: one event on one line, without what belongs to a person."""

import json
import logging
import re
from datetime import UTC, datetime
from types import TracebackType

from apps.core import request_ids

# A query string may hold what somebody typed.
QUERY = re.compile(r"\?[^\s\"']*")
# What stands behind these is a key to somebody's objection or mailbox.
TOKEN = re.compile(
    r"(/(?:link/[a-z-]+|mails/(?:stop|never|delete|keep)|reminder/[a-z_]+|calendar|operator/open)/)[\w:-]{8,}"
)
# What begins a new line somewhere, or steers a terminal so that it looks as if.
BREAKS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


class WithoutQuery(logging.Filter):
    """Takes query strings and the tokens of links out of every message and its values."""

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        if "?" in message:
            record.msg, record.args = QUERY.sub("?…", message), None
            message = record.getMessage()
        if TOKEN.search(message):
            record.msg, record.args = TOKEN.sub(r"\1…", message), None
        return True


class WithoutPlace(logging.Filter):
    """Takes the traceback off what Django refuses: a form that is too large, a wrong host. It is no error of ours."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.name.startswith("django.security."):
            record.exc_info = record.exc_text = None
        return True


class WithoutStrangers(logging.Filter):
    """Takes what a stranger sent, and from where, out of what the web server says of requests it cannot read."""

    def filter(self, record: logging.LogRecord) -> bool:
        if str(record.msg).startswith("Invalid request from"):
            record.msg, record.args, record.event_id = "a request could not be read", None, "request-unreadable"
        elif str(record.msg).startswith("Error handling request"):
            record.msg, record.args, record.event_id = "a request failed outside the site", None, "request-failed"
        return True


class Line(logging.Formatter):
    """A line for people. Line breaks inside a message are escaped, so that none can be forged."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's own name
        record.message = _on_one_line(record.message)
        return super().formatMessage(record)


class JsonLine(logging.Formatter):
    """A line for machines: when, how bad, who says it, which kind of message, during which request or task, what."""

    def format(self, record: logging.LogRecord) -> str:
        entry = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "id": _kind(record),
            "request": request_ids.current.get(),
            "event": _on_one_line(_event(record)),
        }
        if record.exc_info and record.exc_info[0]:
            entry["error"] = record.exc_info[0].__name__
            # Where it happened, not with which values: messages of errors may repeat what was typed.
            entry["at_line"] = _place(record.exc_info[2])
        return json.dumps(entry, ensure_ascii=False)


def _kind(record: logging.LogRecord) -> str:
    """Return the id of this kind of message: ours are listed in docs/operating.md, others go by who says them."""
    return getattr(record, "event_id", "") or record.name


def _event(record: logging.LogRecord) -> str:
    """Return what happened. Of a task only its name and id: Celery would repeat the error's own words."""
    task = getattr(record, "data", None)
    if isinstance(task, dict) and "name" in task and "id" in task:
        return f"task {task['name']}[{task['id']}] {task.get('description', 'succeeded')}"
    return record.getMessage()


def _on_one_line(message: str) -> str:
    return BREAKS.sub(lambda found: found[0].encode("unicode_escape").decode(), message)


def _place(traceback: TracebackType | None) -> str:
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    if traceback is None:
        return ""
    return f"{traceback.tb_frame.f_code.co_filename}:{traceback.tb_lineno}"
