"""The German of the interface: complete, exact in form, and nothing left in English on a page."""

import ast
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import polib
import pytest
from django.test import Client
from django.utils.translation import templatize

from apps.legal.loading import load_lawbook

PROJECT = Path(__file__).resolve().parents[3]
GERMAN = polib.pofile(str(PROJECT / "locale/de/LC_MESSAGES/django.po"))
MESSAGES = {(message.msgctxt, message.msgid): message for message in GERMAN}

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]")
TAG = re.compile(r"<[^>]+>")
GETTEXT = {"_", "gettext", "gettext_noop", "gettext_lazy", "ngettext", "ngettext_lazy"}
PGETTEXT = {"pgettext", "pgettext_lazy"}
IN_TEMPLATE = re.compile(r"""\b(p?)n?gettext\(u(['"])(.*?)\2(?:, u(['"])(.*?)\4)?""", re.DOTALL)

PAGES = [
    "/",
    "/how-it-works/",
    "/help/",
    "/privacy/",
    "/accessibility/",
    "/where-there-is-no-right/us/",
    "/countries/",
    "/countries/de/",
    "/changes/",
    "/timeline/",
    "/delete-my-data/",
    "/questions/where-you-live/",
    "/nothing/",
]


def translations(message: polib.POEntry) -> list[str]:
    return list(message.msgstr_plural.values()) or [message.msgstr]


def marked_in_python() -> Iterator[tuple[str | None, str]]:
    """Yield context and text of every message that the code asks for."""
    for path in [*PROJECT.glob("apps/**/*.py"), *PROJECT.glob("config/**/*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args):
                continue
            texts = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
            if node.func.id in GETTEXT and texts:
                yield None, texts[0]
            elif node.func.id in PGETTEXT:
                yield texts[0], texts[1]


def marked_in_templates() -> Iterator[tuple[str | None, str]]:
    """Yield context and text of every message that the templates ask for."""
    for path in PROJECT.glob("templates/**/*.html"):
        for with_context, _quote, first, _quote, second in IN_TEMPLATE.findall(templatize(path.read_text("utf-8"))):
            yield (first, second) if with_context else (None, first)


class Words(HTMLParser):
    """What a page says: its texts, and the attributes that are read out or shown."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        # Scripts and drawings say nothing; addresses stand as on an envelope; what is marked as English may be English.
        self.unread = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        is_english = tag != "html" and given.get("lang") == "en"
        if not self.unread and (is_english or tag in {"script", "style", "svg", "address"}):
            self.unread = tag
        for name, value in given.items():
            if value and (name in {"aria-label", "content", "placeholder", "title"} or name.startswith("data-")):
                self.add(value)

    def handle_endtag(self, tag: str) -> None:
        if tag == self.unread:
            self.unread = ""

    def handle_data(self, data: str) -> None:
        if not self.unread:
            self.add(data)

    def add(self, text: str) -> None:
        if words := " ".join(text.split()):
            self.found.append(words)


def english_on(html: str) -> list[str]:
    """Return the English messages that a page shows: short ones alone, longer ones also within a text."""
    texts = Words(html).found
    shown = []
    for message in GERMAN:
        for part in [piece for text in (message.msgid, message.msgid_plural) for piece in TAG.split(text)]:
            words = " ".join(part.split())
            is_short = len(PLACEHOLDER.sub("", words).split()) <= 2
            # "%(first)s and %(last)s" would be found in the English name of a law.
            if not re.search(r"\w", words) or message.msgstr == words or (is_short and PLACEHOLDER.search(words)):
                continue
            pattern = ".+?".join(re.escape(piece) for piece in PLACEHOLDER.split(words))
            look = re.fullmatch if is_short else re.search
            if any(look(pattern, text) for text in texts):
                shown.append(words)
    return shown


def test_every_message_is_translated_and_none_is_in_doubt():
    in_doubt = [message.msgid for message in GERMAN if message.fuzzy or message.obsolete]

    assert [message.msgid for message in GERMAN.untranslated_entries()] == []
    assert in_doubt == []
    assert not GERMAN.metadata_is_fuzzy


@pytest.mark.parametrize("marked", [marked_in_python, marked_in_templates])
def test_every_text_of_the_site_is_among_the_messages(marked):
    texts = set(marked())

    # A search that finds nothing would agree to everything.
    assert len(texts) > 100
    missing = sorted(text for context, text in texts - MESSAGES.keys())
    assert missing == [], "run manage.py makemessages -l de --no-location --no-obsolete, and translate what is new"


@pytest.mark.parametrize("message", GERMAN, ids=lambda message: message.msgid[:40])
def test_placeholders_and_markup_are_the_same_on_both_sides(message):
    english = [message.msgid, message.msgid_plural] if message.msgid_plural else [message.msgid]

    german = translations(message)

    # The last form is the plural; the one before may say "one" in words.
    assert set(PLACEHOLDER.findall(german[-1])) == set(PLACEHOLDER.findall(english[-1]))
    assert set(PLACEHOLDER.findall(german[0])) in [set(PLACEHOLDER.findall(text)) for text in english]
    assert [sorted(TAG.findall(text)) for text in german] == [sorted(TAG.findall(text)) for text in english]


def test_no_message_could_end_an_attribute():
    with_quotes = [text for message in GERMAN for text in translations(message) if '"' in TAG.sub("", text)]

    assert with_quotes == []


def test_an_option_is_quoted_in_the_words_it_has_on_the_page():
    quoting = [(message, option) for message in GERMAN for option in re.findall(r"“([^”%<]+)”", message.msgid)]
    ours = [(message, MESSAGES[None, option].msgstr) for message, option in quoting if (None, option) in MESSAGES]

    assert len(ours) > 4
    assert [message.msgid for message, option in ours if f"„{option}“" not in message.msgstr] == []


def test_no_message_presses_or_scolds():
    unkind = re.compile(r"[!*]|\b(bitte|ungültig\w*|hoppla|ups|erforderlich\w*|pflichtfeld\w*|sofort handeln)\b", re.I)

    assert [text for message in GERMAN for text in translations(message) if unkind.search(text)] == []


LAW_WORDS = re.compile(
    r"\b(GDPR|Article \d|legitimate interests?|data controller|data subjects?|statutory|pursuant|hereby|supervisory)\b"
    r"|\b(DSGVO|Art\.|Artikel \d|berechtigte\w* Interesse\w*|Verantwortliche[rn]?|Auftragsverarbeit\w*|gemäß)\b",
    re.I,
)


def test_law_words_stand_in_letters_and_reasons_and_never_on_the_pages():
    """U43: under "Why?" they come from the lawbook, so the messages of the interface need none."""
    texts = [text for message in GERMAN for text in (message.msgid, *translations(message))]

    assert [text for text in texts if LAW_WORDS.search(text)] == []
    assert LAW_WORDS.search("You object under Article 21 of the GDPR.")


def test_no_message_claims_what_must_not_be_claimed():
    claims = load_lawbook().forbidden_claims
    texts = [TAG.sub("", text) for message in GERMAN for text in translations(message)]

    made = [(claim_id, text) for claim_id, claim in claims.items() for text in texts if claim.found_in(text, "de")]

    assert made == []


@pytest.mark.parametrize("address", PAGES)
def test_a_german_page_shows_no_english(address):
    page = Client(headers={"Accept-Language": "de"}).get(address).content.decode()

    assert '<html lang="de"' in page
    assert english_on(page) == []


def test_a_german_question_without_an_answer_says_so_in_german():
    visitor = Client(headers={"Accept-Language": "de"})

    page = visitor.post("/questions/where-you-live/", {"form_key": "one", "country": ""}).content.decode()

    assert "<title>Fehler: Wo leben Sie?" in page
    assert "Wählen Sie das Land, in dem Sie leben" in page
    assert english_on(page) == []


@pytest.mark.parametrize("address", PAGES)
def test_the_same_look_at_an_english_page_finds_english(address):
    page = Client(headers={"Accept-Language": "en"}).get(address).content.decode()

    assert len(english_on(page)) > 5
