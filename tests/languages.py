"""What the tests know of each language: words that must not stand there, marks, and how hard its texts are to read.

A language that is offered needs an entry everywhere; a missing one fails its tests with a `KeyError`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html.parser import HTMLParser

from apps.languages import OFFERED, REFERENCE

OTHERS = tuple(code for code in OFFERED if code != REFERENCE)
"""The languages offered beside English."""

IN_FULL = ("en", "de")
"""The languages in which every text is looked at; the others take the same sentences through the same code, so that a
part of the countries and cases shows what is wrong with a language. Nine times everything would take an hour."""


def with_languages(every: Iterable[str], few: Iterable[str]) -> list[tuple[str, str]]:
    """Return what is looked at in which language: everything in English and German, a few of it in each other one."""
    chosen = {language: every if language in IN_FULL else few for language in OFFERED}
    return sorted((item, language) for language, items in chosen.items() for item in items)


FEW_CASES = (
    "fadp-self",
    "gdpr-child-without-account",
    "gdpr-represented",
    "gdpr-self-old-posts-and-children",
    "lgpd-self",
    "local_cessation-self",
    "local_objection-self",
    "uk_gdpr-self-no-account",
)
"""One person for each law, and each for whom an objection can be made."""

PURPOSE = {
    "en": r"AI at Meta",
    "de": r"KI bei Meta",
    **dict.fromkeys(("fr", "es", "it", "nl", "pl", "pt", "pt-BR"), r"\b(?:AI|IA|SI)\b|inteligenc|intelligen[cz]"),
}
"""How a letter names what it is about."""

REASONS_OPTIONAL = {
    "en": r"marks (?:reasons|them) as optional",
    "de": r"\bfreiwillig\b",
    "fr": r"facultatives|optionnelles",
    "es": r"opcionales|facultativos|voluntarios",
    "it": r"facoltativi|opzionali",
    "nl": r"facultatief|optioneel|niet verplicht|vrijwillig",
    "pl": r"nieobowiązkow|dobrowoln|opcjonaln",
    "pt": r"facultativos|opcionais",
    "pt-BR": r"opcionais|facultativos",
}
"""How a letter says that Meta's own form leaves it to the person to give reasons."""

MANDATE = {
    "en": r"mandate|power of attorney",
    "de": r"[Vv]ollmacht|bevollmächtigt",
    "fr": r"\bmandat|\bprocuration",
    "es": r"\bpoder(?:es)? (?:de|para) represent|\bmandato|apoderad[oa]",
    "it": r"\bmandato|\bprocura\b|\bdelega\b",
    "nl": r"machtig",
    "pl": r"pełnomocni",
    "pt": r"\bprocuração|\bmandato",
    "pt-BR": r"\bprocuração|\bmandato",
}
"""The paper by which an adult lets another one act; whoever acts may be a guardian instead, who has none."""

UNKIND = {
    "de": r"bitte|ungültig\w*|hoppla|ups|erforderlich\w*|pflichtfeld\w*|sofort handeln",
    "fr": r"veuillez|invalides?|oups|champs? obligatoires?|agissez vite",
    "es": r"por favor|inválid[oa]s?|no válid[oa]s?|campos? obligatorios?|actúe ya",
    "it": r"per favore|si prega|non valid[oaie]|ops|camp[oi] obbligatori[oi]?|agisci subito",
    "nl": r"alstublieft|alsjeblieft|ongeldige?|oeps|verplichte? velden?|handel nu",
    "pl": r"proszę|prosimy|nieprawidłow\w+|ups|pol[ea] (?:wymagane|obowiązkowe)|działaj teraz",
    "pt": r"por favor|inválid[oa]s?|ups|campos? obrigatórios?|aja já",
    "pt-BR": r"por favor|inválid[oa]s?|ops|campos? obrigatórios?|aja agora",
}
"""Words that press or scold."""

LAW_WORDS = {
    "en": r"GDPR|Article \d|legitimate interests?|data controller|data subjects?|statutory|pursuant|hereby|supervisory",
    "de": r"DSGVO|Art\.|Artikel \d|berechtigte\w* Interesse\w*|Verantwortliche[rn]?|Auftragsverarbeit\w*|gemäß",
    "fr": r"RGPD|article \d|intérêts? légitimes?|responsables? du traitement|personnes? concernées?|en vertu de",
    "es": r"RGPD|artículo \d|interés legítimo|responsable del tratamiento|en virtud de",
    "it": r"GDPR|articolo \d|legittimo interesse|titolare del trattamento|ai sensi",
    "nl": r"AVG|artikel \d|gerechtvaardigd\w* belang\w*|verwerkingsverantwoordelijke|krachtens",
    "pl": r"RODO|art\. \d|prawnie uzasadnion\w+|administrator\w* danych|na podstawie art",
    "pt": r"RGPD|artigo \d|interesses? legítimos?|responsável pelo tratamento|nos termos d[oa]",
    "pt-BR": r"LGPD|RGPD|art(?:igo|\.) \d|legítimo interesse|controlador|nos termos d[oa]",
}
"""Words of lawyers, which stand in letters and under "Why?"."""

SPACED = dict.fromkeys(OFFERED, " [,.;:]") | {"fr": " [,.]"}
"""A space that must not stand before a mark: French has one before the tall ones."""

TOO_SURE = {
    "en": r"\b(?:will|unlawful|illegal)\b",
    "de": r"\b(?:wird|werden|rechtswidrig\w*|illegal\w*)\b",
    "fr": r"\b(?:illicites?|illégale?s?)\b",
    "es": r"\b(?:ilícit[oa]s?|ilegal(?:es)?)\b",
    "it": r"\b(?:illecit[oaie]|illegal[ei])\b",
    "nl": r"\b(?:onrechtmatige?|illegale?)\b",
    "pl": r"\b(?:niezgodn\w+ z prawem|nielegaln\w+|bezprawn\w+)\b",
    "pt": r"\b(?:ilícit[oa]s?|ilegal|ilegais)\b",
    "pt-BR": r"\b(?:ilícit[oa]s?|ilegal|ilegais)\b",
}
"""Letters say what the writer thinks, and not that something is against the law."""

QUOTED = {
    "de": "„{}“",
    "fr": "«\u00a0{}\u00a0»",
    "es": "«{}»",
    "it": "«{}»",
    "nl": "“{}”",
    "pl": "„{}”",
    "pt": "«{}»",
    "pt-BR": "“{}”",
}
"""How the language quotes what stands on a page."""

# Words that English texts are full of and that mean nothing in any other language of the site.
_ENGLISH = frozenset("the and you your that with this these are not have what which from they their would can".split())
_TAG = re.compile(r"<[^>]+>")


class Words(HTMLParser):
    """What a page says: its texts, and the attributes that are read out or shown.

    Not scripts and drawings, nor addresses, which stand as on an envelope, nor what is marked as another language.
    """

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.unread = ""
        self.depth = 0
        self.language = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        if tag == "html":
            self.language = given.get("lang") or ""
        is_foreign = tag != "html" and given.get("lang") not in (None, "", self.language)
        if self.unread == tag:
            self.depth += 1
        elif not self.unread and (is_foreign or tag in {"script", "style", "svg", "address"}):
            self.unread, self.depth = tag, 1
        if is_foreign:
            return
        for name, value in given.items():
            if value and (name in {"aria-label", "content", "placeholder", "title"} or name.startswith("data-")):
                self.add(value)

    def handle_endtag(self, tag: str) -> None:
        if tag == self.unread:
            self.depth -= 1
            if not self.depth:
                self.unread = ""

    def handle_data(self, data: str) -> None:
        if not self.unread:
            self.add(data)

    def add(self, text: str) -> None:
        if words := " ".join(text.split()):
            self.found.append(words)


def english_sentences(texts: list[str]) -> list[str]:
    """Return those of the texts that are English, by the small words they are made of."""
    found = []
    for text in texts:
        words = re.findall(r"[a-z]+", _TAG.sub(" ", text).casefold())
        small = [word for word in words if word in _ENGLISH]
        if len(words) >= 4 and len(set(small)) >= 2 and len(small) >= len(words) / 6:
            found.append(text)
    return found
