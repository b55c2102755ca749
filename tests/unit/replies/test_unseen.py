"""How readings of mails score that were labelled before any of them was read."""

from collections import Counter

import pytest

from apps.replies.phrases import LANGUAGES
from apps.replies.reading import Label, Warning, WarningKind, read
from tests.unit.replies.unseen import mails, scored, table

SETS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
EVERY = [mail for name in SETS for mail in mails(name)]


@pytest.mark.parametrize("mail", EVERY, ids=lambda mail: mail.name)
def test_no_fresh_mail_is_wrongly_read_as_honoured(mail):
    assert scored(mail, read(mail.text, sender=mail.sender)) != "wrong honoured"


@pytest.mark.parametrize("mail", [m for m in EVERY if m.label is Label.CONDITIONAL], ids=lambda mail: mail.name)
def test_a_fresh_notice_is_never_an_outcome(mail):
    assert read(mail.text).label in (Label.CONDITIONAL, Label.NOT_SURE)


def test_nearly_all_mails_of_all_sets_are_read_right_in_every_language():
    counts = Counter()
    for name in SETS:
        for language, some in table(name).items():
            counts.update({(language, score): count for score, count in some.items()})

    written = {language: sum(n for (code, _), n in counts.items() if code == language) for language in LANGUAGES}
    right = {language: counts[language, "right"] for language in LANGUAGES}

    assert min(written.values()) >= 41
    assert {code: right[code] / written[code] for code in LANGUAGES if right[code] / written[code] < 0.9} == {}
    assert sum(n for (_, score), n in counts.items() if score == "right") / counts.total() >= 0.95


@pytest.mark.parametrize("mail", [m for m in EVERY if m.refusal], ids=lambda mail: mail.name)
def test_the_reason_of_a_fresh_refusal_is_named(mail):
    assert read(mail.text).refusal == mail.refusal


@pytest.mark.parametrize(
    "mail", [m for m in EVERY if m.label is Label.HONOURED and m.language in LANGUAGES], ids=lambda mail: mail.name
)
@pytest.mark.parametrize("marks", ['"{}"', "„{}“", "«{}»", "He told us: “{}”"])
def test_a_yes_somebody_else_said_is_no_yes(mail, marks):
    text = "Thank you.\n\n" + marks.format(mail.text.strip().replace("\n\n", "\n"))

    assert read(text).label is not Label.HONOURED


@pytest.mark.parametrize("mail", [m for m in EVERY if m.label is Label.HONOURED], ids=lambda mail: mail.name)
def test_a_yes_from_a_look_alike_is_not_from_meta(mail):
    reading = read(mail.text, sender="Meta <privacy@faceb00kmail.com>")

    assert reading.label is Label.NOT_FROM_META
    assert reading.warnings[0] == Warning(WarningKind.LOOK_ALIKE_SENDER, "faceb00kmail.com")
