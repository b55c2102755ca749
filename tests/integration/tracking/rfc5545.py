"""A small strict reader of calendar files, written from RFC 5545 and not from the library that writes them."""

from __future__ import annotations

import re
from datetime import date, datetime

LINE = re.compile(r'(?P<name>[A-Z-]+)(?P<params>(?:;[A-Z-]+=(?:[^";:,]+|"[^"]*"))*):(?P<value>.*)', re.DOTALL)
ONCE = {"UID", "DTSTAMP", "DTSTART", "SEQUENCE", "SUMMARY", "DESCRIPTION", "STATUS", "TRANSP"}
STATUSES = {"CONFIRMED", "CANCELLED", "TENTATIVE"}


def entries(file: bytes) -> dict[str, dict[str, str]]:
    """Return the entries by UID, texts unescaped. Raises `ValueError` for whatever the standard does not allow."""
    found: dict[str, dict[str, str]] = {}
    stack: list[str] = []
    head: dict[str, str] = {}
    entry: dict[str, str] = {}
    for line in _unfolded(file):
        match = LINE.fullmatch(line)
        if match is None:
            raise ValueError(f"not a content line: {line!r}")
        name, params, value = match["name"], match["params"], match["value"]
        if name == "BEGIN":
            if stack != {"VCALENDAR": [], "VEVENT": ["VCALENDAR"]}.get(value):
                raise ValueError(f"{value} inside {stack}")
            stack.append(value)
            entry = {}
        elif name == "END":
            if not stack or stack.pop() != value:
                raise ValueError(f"{value} ends and did not begin")
            if value == "VEVENT":
                _check(entry, found)
                found[entry["UID"]] = entry
        elif stack == ["VCALENDAR"]:
            head[name] = value
        elif stack == ["VCALENDAR", "VEVENT"]:
            if name not in ONCE or name in entry:
                raise ValueError(f"{name} is unknown or stands twice")
            entry[name] = _value(name, params, value)
        else:
            raise ValueError(f"{name} outside of a calendar")
    if stack or head.get("VERSION") != "2.0" or not head.get("PRODID"):
        raise ValueError("the calendar does not end, or lacks VERSION or PRODID (3.7.3, 3.7.4)")
    return found


def _unfolded(file: bytes) -> list[str]:
    """Undo folding (3.1): lines end in CRLF and have at most 75 octets."""
    if not file.endswith(b"\r\n") or b"\n" in file.replace(b"\r\n", b"") or b"\r" in file.replace(b"\r\n", b""):
        raise ValueError("lines must end in CRLF")
    raw = file[:-2].split(b"\r\n")
    if too_long := [line for line in raw if len(line) > 75]:
        raise ValueError(f"longer than 75 octets: {too_long[0]!r}")
    lines: list[bytes] = []
    for line in raw:
        if line[:1] in (b" ", b"\t"):
            lines[-1] += line[1:]
        else:
            lines.append(line)
    return [line.decode() for line in lines]


def _value(name: str, params: str, value: str) -> str:
    if name in {"SUMMARY", "DESCRIPTION"}:
        if re.search(r"(?<!\\)(?:\\\\)*[,;]", value) or re.search(r"\\(?![\\,;nN])", value.replace("\\\\", "")):
            raise ValueError(f"{name} is not escaped (3.3.11): {value!r}")
        return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)
    if name == "DTSTART":
        if params != ";VALUE=DATE":
            raise ValueError("DTSTART of a whole day needs VALUE=DATE (3.8.2.4)")
        return date.fromisoformat(value).isoformat()
    if name == "DTSTAMP":
        datetime.strptime(value, "%Y%m%dT%H%M%SZ")  # noqa: DTZ007  it is UTC by its Z
    if name == "SEQUENCE" and not value.isdecimal():
        raise ValueError("SEQUENCE counts (3.8.7.4)")
    if name == "STATUS" and value not in STATUSES:
        raise ValueError("no such STATUS (3.8.1.11)")
    return value


def _check(entry: dict[str, str], found: dict[str, dict[str, str]]) -> None:
    if missing := {"UID", "DTSTAMP", "DTSTART"} - entry.keys():
        raise ValueError(f"lacks {missing} (3.6.1)")
    if entry["UID"] in found:
        raise ValueError("two entries with one UID")
