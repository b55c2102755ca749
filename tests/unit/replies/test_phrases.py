"""The phrase files, and the check that refuses one that would never match or means something else."""

import ast
import re
import tomllib
from copy import deepcopy
from pathlib import Path

import pytest

import apps.replies
from apps.replies.phrases import CONCEPTS, FOLDER, LANGUAGES, PhraseError, phrasebook, phrasebook_from

MODULES = sorted(Path(apps.replies.__file__).parent.glob("*.py"))


def data():
    return tomllib.loads((FOLDER / "en.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_can_say_everything(language):
    phrasebook.cache_clear()

    assert len(phrasebook(language).months) == 12
    assert phrasebook(language).numbers
    assert {path.stem for path in FOLDER.glob("*.toml")} == set(LANGUAGES)


@pytest.mark.parametrize(
    ("phrase", "complaint"),
    [
        ("do not|don't use", "put it in brackets"),
        ("a|b c", "put it in brackets"),
        ("use a|b", "put it in brackets"),
        ("(do not|don't use", "not in its place"),
        ("(do) use", "no choice"),
        ("(do|) use", "no choice"),
        (".. use", "begins or ends with a gap"),
        ("use ..", "begins or ends with a gap"),
        ("use .. ... it", "two of them side by side"),
        ("use  it", "not in its place"),
        ("qu' use", "not one word"),
        ("use, it", "not one word"),
        ("a* use", "too short"),
        ("use|use .. it", "twice"),
        ("", "begins or ends|not in its place"),
    ],
)
def test_a_phrase_that_would_not_mean_what_its_writer_meant_is_refused(phrase, complaint):
    changed = data()
    changed["concepts"]["honour"].append(phrase)

    with pytest.raises(PhraseError, match=complaint):
        phrasebook_from("en", changed)


def test_a_missing_and_an_unknown_concept_and_a_phrase_said_twice_are_refused():
    without, unknown, twice = data(), data(), data()
    del without["concepts"]["refuse"]
    unknown["concepts"]["honor"] = ["granted"]
    twice["concepts"]["honour"] *= 2

    for changed, complaint in ((without, "refuse"), (unknown, "honor"), (twice, "twice")):
        with pytest.raises(PhraseError, match=complaint):
            phrasebook_from("en", changed)


def test_brackets_stand_for_each_of_their_words():
    changed = deepcopy(data())
    changed["concepts"]["honour"] = ["(say yes|agree) to"]
    book = phrasebook_from("en", changed)

    assert [m.concept for m in book.find(["say", "yes", "to"]) if m.concept == "honour"] == ["honour"]
    assert [m.concept for m in book.find(["agree", "to"]) if m.concept == "honour"] == ["honour"]
    assert [m.concept for m in book.find(["say", "to"]) if m.concept == "honour"] == []


def test_a_gap_ends_at_a_mark_a_barrier_and_its_length():
    changed = data()
    changed["concepts"] |= {"honour": ["we .. agree"], "following": ["you ... agree"]}
    book = phrasebook_from("en", changed)

    def found(words):
        return {match.concept for match in book.find(words.split())} & {"honour", "following"}

    assert found("we a b c d e agree") == {"honour"}
    assert found("we a b c d e f agree") == set()
    assert found("we a , b agree") == set()
    assert found("we only agree") == set()
    assert found("you " + "a " * 16 + "agree") == {"following"}
    assert found("you " + "a " * 17 + "agree") == set()


def test_every_concept_is_used_by_some_rule():
    source = "".join(path.read_text(encoding="utf-8") for path in MODULES if path.stem != "phrases")
    by_name = {c for c in CONCEPTS if f'"{c}"' in source}
    by_prefix = {c for c in CONCEPTS if c.startswith(("asks_", "because_"))}

    assert CONCEPTS - by_name - by_prefix == set()


def patterns():
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            if getattr(node.func.value, "id", "") == "re" and node.args:
                value = ast.literal_eval(node.args[0])
                yield path.stem, value


def has_nested_repetition(pattern):
    """Say whether something without a limit is repeated inside something without one."""
    tree = re._parser.parse(pattern)

    def walk(parts, *, inside):
        for operation, argument in parts:
            name = str(operation)
            if name in ("MAX_REPEAT", "MIN_REPEAT"):
                _, high, inner = argument
                endless = high is re._constants.MAXREPEAT
                if endless and inside:
                    return True
                if walk(inner, inside=inside or endless):
                    return True
                continue
            parts_of = {"SUBPATTERN": lambda a: [a[3]], "BRANCH": lambda a: a[1]}.get(name, lambda _: [])
            if any(walk(part, inside=inside) for part in parts_of(argument)):
                return True
        return False

    return walk(tree, inside=False)


# Each of its repetitions begins with a sign that what stands before cannot hold.
HARMLESS = {r"\w[\w\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]*(?:['’`-]\w+)*|[.!?;:,…()–—\n]"}


def test_no_regular_expression_repeats_a_repetition():
    found = list(patterns())

    assert len(found) >= 12
    assert [p for p in found if has_nested_repetition(p[1]) and p[1] not in HARMLESS] == []
    assert has_nested_repetition("(a+)+")
    assert has_nested_repetition("(?:a|b*)*c")


def test_nothing_here_can_open_a_connection():
    named = set()
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                named |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                named.add((node.module or "").partition(".")[0])

    assert named <= {
        "__future__",
        "apps",
        "bisect",
        "collections",
        "dataclasses",
        "datetime",
        "enum",
        "functools",
        "html",
        "itertools",
        "pathlib",
        "re",
        "tomllib",
        "types",
        "typing",
        "unicodedata",
    }
