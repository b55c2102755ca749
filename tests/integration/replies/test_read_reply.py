"""The command that reads a reply."""

import io
import json

import pytest
from django.core.management import CommandError, call_command


def run(*arguments):
    out = io.StringIO()
    call_command("read_reply", *arguments, stdout=out)
    return json.loads(out.getvalue())


def test_a_refusal_leads_to_the_reply_to_it(tmp_path):
    mail = tmp_path / "mail.txt"
    mail.write_text(
        "We are unable to honour your objection to AI. Our compelling grounds override it.", encoding="utf-8"
    )

    answer = run(str(mail))

    assert (answer["label"], answer["refusal"], answer["next"]) == ("refused", "compelling_grounds", "reply_to_refusal")
    assert (answer["language"], answer["confidence"], answer["warnings"]) == ("en", "sure", [])
    assert answer["because"][0] == "We are unable to honour your objection to AI."


def test_standard_input_is_read_and_a_look_alike_is_named(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("Your objection to AI is accepted."))

    answer = run("--sender", "help@meta-support.com")

    assert (answer["label"], answer["next"]) == ("not_from_meta", None)
    assert answer["warnings"] == [{"kind": "look_alike_sender", "domain": "meta-support.com"}]


def test_a_file_that_is_not_there_is_answered_with_a_sentence(tmp_path):
    with pytest.raises(CommandError, match="give the path of a text file"):
        run(str(tmp_path / "none.txt"))


def test_more_time_is_printed_with_its_length_its_day_and_its_words(tmp_path):
    mail = tmp_path / "mail.txt"
    said = "We extend the period for your objection by two further months until 30.1.2027 because of its complexity."
    mail.write_text(said, encoding="utf-8")

    answer = run(str(mail))

    assert answer["label"] == "extended"
    assert answer["extension"] == {
        "months": 2,
        "days": None,
        "until": "2027-01-30",
        "gives_reasons": True,
        "words": [said],
    }
    assert answer["against"] == []


def test_what_stands_against_an_objection_is_printed_with_its_words(tmp_path):
    mail = tmp_path / "mail.txt"
    mail.write_text("We are unable to honour your objection to AI. Our compelling grounds prevail.", encoding="utf-8")

    answer = run(str(mail))

    assert answer["against"] == [{"stated": "compelling_grounds", "words": "Our compelling grounds prevail."}]
    assert answer["extension"] is None
