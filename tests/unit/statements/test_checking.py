"""What an editor is told about the wordings, and claims that must not be made."""

from __future__ import annotations

import ast
import re
from dataclasses import replace

import pytest

from apps.languages import OFFERED, REFERENCE
from apps.legal.checking import Severity
from apps.legal.facts import Behalf
from apps.legal.lawbook import Asks, FollowUp
from apps.legal.loading import load_lawbook
from apps.statements.checking import check_text, check_wordings
from apps.statements.texts import CARDS, WORDING, languages, texts
from apps.statements.writing import REASONS

LAWBOOK = load_lawbook()
COPIED = ("en", "de")


def with_ground(ground):
    return replace(LAWBOOK, grounds={**LAWBOOK.grounds, ground.id: ground})


def messages(lawbook):
    return [f"{finding.file}: {finding.message}" for finding in check_wordings(lawbook)]


@pytest.fixture
def two_languages(monkeypatch):
    """Let only two languages be offered: what is missing is missing in all alike, and reading all takes long."""
    monkeypatch.setattr("apps.statements.texts.OFFERED", COPIED)
    monkeypatch.setattr("apps.statements.checking.OFFERED", COPIED)
    languages.cache_clear()
    yield
    monkeypatch.undo()
    languages.cache_clear()


@pytest.fixture
def wording(tmp_path, monkeypatch, two_languages):
    """Give a copy of the wordings in which a test may break something."""
    for file in (file for language in COPIED for file in (WORDING / language).glob("*.ftl")):
        copy = tmp_path / file.relative_to(WORDING)
        copy.parent.mkdir(exist_ok=True)
        copy.write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr("apps.statements.texts.WORDING", tmp_path)
    texts.cache_clear()
    yield tmp_path
    monkeypatch.undo()
    texts.cache_clear()


def change(file, old, new):
    source = file.read_text(encoding="utf-8")
    assert old in source
    file.write_text(source.replace(old, new), encoding="utf-8")


def test_nothing_is_missing_for_the_lawbook_as_it_is():
    assert messages(LAWBOOK) == []


@pytest.mark.usefixtures("two_languages")
def test_a_new_ground_needs_a_reason_and_a_card_in_every_language():
    found = messages(with_ground(replace(LAWBOOK.grounds["life_change"], id="left_a_group")))

    for file in ("en/reasons.ftl", "en/grounds.ftl", "de/reasons.ftl", "de/grounds.ftl"):
        assert any(file in message and "'left_a_group'" in message for message in found)


@pytest.mark.usefixtures("two_languages")
def test_a_new_answer_needs_a_variant_and_a_label():
    ground = replace(LAWBOOK.grounds["cannot_leave"], follow_up=FollowUp(kind=Asks.CHOICE, choices=("choir",)))

    found = messages(with_ground(ground))

    assert any("en/reasons.ftl: cannot_leave has no variant [choir]" in message for message in found)
    assert any("de/grounds.ftl: has no cannot_leave.choir" in message for message in found)


@pytest.mark.usefixtures("two_languages")
def test_a_year_that_is_asked_for_must_be_used():
    ground = replace(LAWBOOK.grounds["life_change"], follow_up=FollowUp(kind=Asks.YEAR))

    assert any("life_change makes no use of the year" in message for message in messages(with_ground(ground)))


@pytest.mark.usefixtures("two_languages")
def test_a_ground_opened_to_children_must_not_say_i():
    ground = LAWBOOK.grounds["professional_secrecy"]
    opened = replace(ground, when={**ground.when, "on_behalf_of": tuple(Behalf)})

    found = messages(with_ground(opened))

    assert any("professional_secrecy may be given for child: write the variant [child]" in message for message in found)


@pytest.mark.usefixtures("two_languages")
def test_a_new_instrument_needs_its_own_letter():
    law = replace(LAWBOOK.instruments["gdpr"], id="appi")

    found = messages(replace(LAWBOOK, instruments={**LAWBOOK.instruments, "appi": law}))

    for name in ("opening", "burden", "requests", "short-opening"):
        assert any(f"'{name}-appi'" in message for message in found)


def test_a_text_for_a_ground_that_is_gone_is_only_a_warning():
    grounds = {name: ground for name, ground in LAWBOOK.grounds.items() if name != "life_change"}

    findings = check_wordings(replace(LAWBOOK, grounds=grounds))

    assert {finding.severity for finding in findings} == {Severity.WARNING}
    assert len(findings) == 2 * len(OFFERED)


def test_a_value_that_nobody_gives_is_found(wording):
    change(wording / "en/reasons.ftl", "{ $year }", "{ $yaer }")

    assert any("old_posts asks for $yaer, which nobody gives" in message for message in messages(LAWBOOK))


def test_a_message_that_only_english_has_is_found(wording):
    change(wording / "de/objection.ftl", "own-words =", "own-word =")

    assert any("de/objection.ftl has no message 'own-words', which en has" in message for message in messages(LAWBOOK))


def test_a_message_nobody_has_looked_at_is_found(wording):
    change(wording / "de/grounds.ftl", "    .reviewed = 2026-11-23, juristisch noch nicht geprüft\n", "")

    assert any("has no .reviewed" in message for message in messages(LAWBOOK))


def test_a_broken_file_is_one_finding_that_says_what_to_do(wording):
    change(wording / "de/objection.ftl", "own-words =", "own words =")

    (finding,) = check_wordings(LAWBOOK)

    assert finding.severity is Severity.ERROR
    assert "cannot read" in finding.message


@pytest.mark.parametrize(
    ("text", "language", "instrument", "claim"),
    [
        ("I withdraw my consent to this.", "en", "gdpr", "withdraw_consent"),
        ("Hiermit widerrufe ich meine Einwilligung.", "de", "gdpr", "withdraw_consent"),
        ("I rely on Article 77.", "en", "uk_gdpr", "uk_art77"),
        ("Meta sells my photos.", "en", "lgpd", "sold"),
    ],
)
def test_a_forbidden_claim_is_found(text, language, instrument, claim):
    assert claim in {found.id for found in check_text(text, language, instrument, LAWBOOK)}


def test_a_claim_that_is_denied_or_belongs_to_another_law_is_none():
    assert check_text("This is not a withdrawal of consent.", "en", "gdpr", LAWBOOK) == []
    assert "uk_art77" not in {claim.id for claim in check_text("I rely on Article 77.", "en", "gdpr", LAWBOOK)}


def test_a_sentence_that_everybody_would_send_alike_is_found(wording):
    change(wording / "en/objection.ftl", "        [two] What this means, in my own words:\n", "")

    assert any("own-words must be written in 3 ways" in message for message in messages(LAWBOOK))


@pytest.mark.usefixtures("two_languages")
def test_a_new_instrument_needs_its_complaint():
    law = replace(LAWBOOK.instruments["gdpr"], id="appi")

    found = messages(replace(LAWBOOK, instruments={**LAWBOOK.instruments, "appi": law}))

    for name in ("right", "orders"):
        assert any(f"complaint.ftl: has no message '{name}-appi'" in message for message in found)


@pytest.mark.parametrize(
    ("file", "old", "lack"),
    [
        ("more_information", "answer-evidence =", "no message 'answer-evidence'"),
        ("reply_to_refusal", "refusal-not_covered =", "no message 'refusal-not_covered'"),
        ("complaint", "    .mandate =", "no attachments.mandate"),
        ("asked_again", "    .between =", "no relapse.between"),
    ],
)
def test_what_a_course_chooses_by_name_must_be_there(wording, file, old, lack):
    change(wording / f"de/{file}.ftl", old, old.replace(old.strip(" .=")[:3], "xyz"))

    assert any(f"de/{file}.ftl" in message and lack in message for message in messages(LAWBOOK))


def test_a_sensitive_ground_that_can_be_given_without_its_category_needs_the_words(wording):
    change(wording / "en/reasons.ftl", "    .unnamed = { sensitive_orientation }\n", "")

    found = messages(LAWBOOK)

    assert any("en/reasons.ftl: has no sensitive_health.unnamed" in message for message in found)


def test_a_fragment_that_no_message_is_made_of_is_pointed_out(wording):
    file = wording / "en/reasons.ftl"
    about = "    .version = 1\n    .reviewed = 2026-11-23, nobody\n"
    file.write_text(file.read_text(encoding="utf-8") + f"\nleft-over = Hello\n{about}", encoding="utf-8")

    assert any("left-over belongs to no ground" in message for message in messages(LAWBOOK))


def asked_for_by_name():
    """Return the words in the code by which it asks for messages: a name, or the beginning of one."""
    code = [ast.parse(file.read_text(encoding="utf-8")) for file in WORDING.parent.glob("*.py")]
    constants = [node.value for tree in code for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    return {word.rstrip("-") for word in constants if isinstance(word, str) and re.fullmatch(r"[\w-]+", word)}


@pytest.mark.parametrize("language", OFFERED)
def test_every_message_is_asked_for_by_name_or_stands_in_another_one(language):
    named = asked_for_by_name()
    files = [texts(language, file.stem) for file in (WORDING / language).glob("*.ftl")]
    made_of = frozenset[str]().union(*(file.referred_to() for file in files))

    unused = {
        f"{file.name}: {message_id}"
        for file in files
        # Cards and reasons go by the grounds; what English has, every language has.
        if file.name not in {CARDS, REASONS}
        for message_id in file
        if message_id not in made_of
        and not any(message_id == word or message_id.startswith(f"{word}-") for word in named)
        and (language == REFERENCE or message_id not in texts(REFERENCE, file.name))
    }

    assert unused == set()


def test_a_reference_that_leads_nowhere_is_one_finding_and_no_crash(wording):
    change(wording / "de/follow_up.ftl", "{ noun-start }", "{ noun-strat }")

    assert any("noun-strat" in message for message in messages(LAWBOOK))
