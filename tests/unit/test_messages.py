"""Files of messages are held against the code, and brought up to it, without gettext's programs."""

import polib
import pytest

from apps.core.messages import Message, faults_in, gone_from, messages_of, updated

HEAD = """# Somebody's file.
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"""
FILE = f"""{HEAD}
msgid "Yes"
msgstr "Ja"

#, python-format
msgid "%(count)s day"
msgid_plural "%(count)s days"
msgstr[0] "%(count)s Tag"
msgstr[1] "%(count)s Tage"

msgctxt "a verb"
msgid "Object"
msgstr "Widersprechen"
"""
YES, DAYS = Message(None, "Yes"), Message(None, "%(count)s day", "%(count)s days")
OBJECT = Message("a verb", "Object")
ALL = [YES, DAYS, OBJECT]


def faults(old="", new="", messages=ALL):
    assert old in FILE
    return [(fault.text, fault.reason) for fault in faults_in(polib.pofile(FILE.replace(old, new)), messages)]


def test_a_complete_file_has_no_faults():
    assert faults() == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"Ja"', '""', "has no translation"),
        ('msgid "Yes"', '#, fuzzy\nmsgid "Yes"', "fuzzy"),
        ("%(count)s Tage", "Tage", "other placeholders"),
        ("%(count)s Tage", "%(number)s Tage", "other placeholders"),
        ('msgstr[1] "%(count)s Tage"\n', "", "1 plural forms, its head promises 2"),
        ('"Ja"', '"<b>Ja</b>"', "other markup"),
        ('"Ja"', '"Ja "', "space on one side"),
        ('"Ja"', '"\\\\"Ja\\\\""', "could end an attribute"),
        ('msgctxt "a verb"\n', "", "is missing"),
        ('msgctxt "a verb"\nmsgid "Object"', 'msgid "Yes"', "stands there twice"),
    ],
)
def test_a_fault_is_found(old, new, said):
    assert any(said in reason for _text, reason in faults(old, new.replace("\\\\", "\\")))


def test_a_singular_may_say_one_in_words_where_english_does():
    file = FILE.replace('msgid "%(count)s day"', 'msgid "One day"').replace('"%(count)s Tag"', '"Ein Tag"')

    assert faults_in(polib.pofile(file), [YES, Message(None, "One day", "%(count)s days"), OBJECT]) == []


def test_what_nothing_asks_for_is_named():
    assert gone_from(polib.pofile(FILE), [YES, DAYS]) == ["Object"]


def test_what_is_new_comes_in_empty_beside_its_neighbour_and_what_is_gone_goes():
    new = Message('a "noun"', "New %(thing)s", "New %(thing)s of them")

    text = updated(FILE, [YES, new, DAYS])

    first, rest = text.split('msgstr "Ja"\n', 1)
    assert first == FILE.split('msgstr "Ja"\n', 1)[0]
    assert rest.lstrip().startswith(
        '#, python-format\nmsgctxt "a \\"noun\\""\nmsgid "New %(thing)s"\nmsgid_plural "New %(thing)s of them"\n'
        'msgstr[0] ""\nmsgstr[1] ""\n\n#, python-format\nmsgid "%(count)s day"'
    )
    assert "Object" not in text
    assert [fault.reason for fault in faults_in(polib.pofile(text), [YES, new, DAYS])] == ["has no translation"]


def test_a_file_that_needs_nothing_stays_as_it_is():
    assert updated(FILE, ALL) == FILE


def test_messages_are_found_in_code_and_in_templates(tmp_path):
    (tmp_path / "apps").mkdir()
    (tmp_path / "config").mkdir()
    (tmp_path / "templates").mkdir()
    (tmp_path / "apps" / "a.py").write_text(
        '_("One " "text")\npgettext("where", "Two")\nngettext("a", "b", 2)\n_(name)\nother("no")\n'
    )
    (tmp_path / "templates" / "b.html").write_text(
        """{% load i18n %}{% translate "It’s \'so\'" %}{% translate 'Here' context "a place" %}
        {% blocktranslate count n=n %}{{ n }} day{% plural %}{{ n }} days{% endblocktranslate %}
        {% include "x" with label=_("Label") %}"""
    )

    found = messages_of(tmp_path)

    assert found == [
        Message(None, "One text"),
        Message("where", "Two"),
        Message(None, "a", "b"),
        Message(None, "It’s 'so'"),
        Message("a place", "Here"),
        Message(None, "%(n)s day", "%(n)s days"),
        Message(None, "Label"),
    ]
