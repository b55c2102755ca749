"""Mails that were labelled and committed before any reading of them was seen, and how readings of them score.

python -m tests.unit.replies.unseen first
"""

from __future__ import annotations

import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from apps.replies.reading import Label, Reading, read

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail, the label a careful person gave it, and the file and place it stands at."""

    name: str
    language: str
    label: Label
    text: str
    sender: str
    refusal: str


def mails(set_name: str) -> list[Mail]:
    """Return the mails of a set, in the order of its files."""
    found = []
    for path in sorted((FOLDER / set_name).glob("*.toml")):
        for place, mail in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["mail"], start=1):
            found.append(
                Mail(
                    name=f"{set_name}/{path.stem}-{place}",
                    language=path.stem,
                    label=Label(mail["label"]),
                    text=mail["text"] * mail.get("repeat", 1),
                    sender=mail.get("sender", ""),
                    refusal=mail.get("refusal", ""),
                )
            )
    return found


def scored(mail: Mail, reading: Reading) -> str:
    """Say whether a reading is right, not sure, wrong, or the worst one: a wrong "honoured"."""
    if reading.label is mail.label:
        return "right"
    if reading.label is Label.HONOURED:
        return "wrong honoured"
    return "not sure" if reading.label is Label.NOT_SURE else "wrong"


def table(set_name: str) -> dict[str, Counter[str]]:
    """Return how often each score came, per file of the set."""
    counts: dict[str, Counter[str]] = {}
    for mail in mails(set_name):
        counts.setdefault(mail.language, Counter())[scored(mail, read(mail.text, sender=mail.sender))] += 1
    return counts
