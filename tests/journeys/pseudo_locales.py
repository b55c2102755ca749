"""Two languages that nobody speaks, to see what a page does with them: one from right to left, one 40 % longer."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import polib

PROJECT = Path(__file__).resolve().parents[2]

# Django knows both, with their direction and the way they write dates.
RIGHT_TO_LEFT, LONG = "he", "fi"

LETTERS = dict(zip("abcdefghijklmnopqrstuvwxyz", "אבגדהוזחטיכלמנסעפצקרשתאבגד", strict=True))
# Placeholders, tags and entities stay as they are.
KEPT = re.compile(r"(%\(\w+\)[sd]|%[sd]|%%|\{\w*\}|<[^>]*>|&\w+;)")
MORE = "vielleicht noch etwas länger als bisher gedacht "


def from_right_to_left(text: str) -> str:
    """Return the text in letters that run from right to left."""
    parts = KEPT.split(text)
    return "".join(
        part if KEPT.fullmatch(part) else "".join(LETTERS.get(sign.lower(), sign) for sign in part) for part in parts
    )


def longer(text: str) -> str:
    """Return the text with two fifths more of it, in words of ordinary length."""
    visible = KEPT.sub("", text)
    more = round(len(visible) * 0.4)
    return f"{text} {(MORE * (more // len(MORE) + 1))[:more]}".rstrip() if more > 2 else text


def write(folder: Path, language: str, change: Callable[[str], str]) -> None:
    """Write the interface's messages, changed, as a translation into this language."""
    source = polib.pofile(str(PROJECT / "locale/de/LC_MESSAGES/django.po"))
    target = polib.POFile()
    target.metadata = {"Content-Type": "text/plain; charset=UTF-8", "Plural-Forms": "nplurals=2; plural=(n != 1);"}
    for message in source:
        # Date formats are no words.
        same = message.msgctxt and "date format" in message.msgctxt
        changed = (lambda text: text) if same else change
        entry = polib.POEntry(msgctxt=message.msgctxt, msgid=message.msgid, msgid_plural=message.msgid_plural)
        if message.msgid_plural:
            entry.msgstr_plural = {0: changed(message.msgid), 1: changed(message.msgid_plural)}
        else:
            entry.msgstr = changed(message.msgid)
        target.append(entry)
    place = folder / language / "LC_MESSAGES"
    place.mkdir(parents=True, exist_ok=True)
    target.save_as_mofile(str(place / "django.mo"))
