"""docs/security.md says for each id where its test is; this holds the list against the files."""

import re
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[3]
ROW = re.compile(r"^\| (T\d\d[T\d ,–]*) \| ([\w/., ]+) \|$", re.MULTILINE)


def ids_of(words: str) -> list[str]:
    first, _, last = words.partition("–")
    if last:
        return [f"T{number:02d}" for number in range(int(first[1:]), int(last[1:]) + 1)]
    return words.split(", ")


def listed() -> list[tuple[str, list[str]]]:
    rows = ROW.findall((PROJECT / "docs" / "security.md").read_text())
    return [(each, files.split(", ")) for words, files in rows for each in ids_of(words)]


def test_every_id_is_listed_once():
    assert [each for each, _ in listed()] == [f"T{number:02d}" for number in range(1, 85)]


def test_every_file_of_the_list_has_a_test_of_that_id():
    missing = []
    for each, files in listed():
        for file in files:
            path = PROJECT / (file if file.startswith("benchmarks/") else f"tests/{file}")
            text = path.read_text() if path.is_file() else ""
            # Some heads of files name a range.
            ranges = re.findall(r"T(\d\d)-T(\d\d)", text)
            in_range = any(int(first) <= int(each[1:]) <= int(last) for first, last in ranges)
            if not re.search(rf"\b{each}\b|test_{each.lower()}_", text) and not in_range:
                missing.append(f"{each}: {file}")

    assert missing == []


def test_the_suite_alone_has_a_test_of_every_id():
    without = [each for each, files in listed() if all(file.startswith("benchmarks/") for file in files)]

    assert without == []
