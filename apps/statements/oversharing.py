"""What somebody may not have meant to tell: found in a text by simple rules, on this machine.

The rules read English and German in every text, whatever its language: people quote, and mix. They
would rather miss something than cry wolf, and they only ever ask; the person decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """What was found, in the order in which it is told."""

    NAME = "name"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    NUMBER = "number"
    HEALTH = "health"
    BIRTH_DATE = "birth_date"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Finding:
    """Words of one kind, each once, in the order of the text."""

    kind: Kind
    words: tuple[str, ...]


def look_through(text: str, *, own_name: str = "") -> tuple[Finding, ...]:
    """Return what somebody may not want to send, at most one finding of each kind.

    The person's own name is theirs to sign with and is never found.
    """
    taken = bytearray(len(text))
    found: dict[Kind, dict[str, None]] = {}
    for kind, start, end in _matches(text):
        # A link holds digits and names too: what is found first keeps its words.
        if any(taken[start:end]):
            continue
        words = " ".join(text[start:end].split()).rstrip(".,;:")
        if kind is Kind.NAME and _is_own(words, own_name):
            continue
        taken[start:end] = b"\1" * (end - start)
        found.setdefault(kind, {})[words] = None
    return tuple(Finding(kind, tuple(found[kind])) for kind in Kind if kind in found)


def _is_own(words: str, own_name: str) -> bool:
    own = set(own_name.casefold().split())
    return bool(own) and set(words.casefold().split()) <= own


# Each rule begins with what one character can decide, and enters a run of characters only at its
# beginning: a text is then read once per rule, however long and strange it is.
_START = r"(?<![\w-])"
_SPACE = r"[ \t\u00a0]"

_LINKS: Final = re.compile(
    r"(?<![\w@])(?:https?://|www\.)[^\s<>]+"
    r"|(?<![\w.@/-])[\w-]{1,60}(?:\.[\w-]{1,60}){0,3}\.(?:com|org|net|de|at|ch|uk|ie|eu|fr|br|io|me)/[^\s<>]+"
    r"|(?<![\w.@/])@[A-Za-z0-9_][A-Za-z0-9_.]{2,29}",
    re.IGNORECASE,
)
_EMAILS: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")

_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember"
)
_DAY = (
    r"(?:\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}|\d{4}-\d{2}-\d{2}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.)?{_SPACE}(?:of{_SPACE})?(?:{_MONTHS}),?{_SPACE}\d{{4}}"
    rf"|(?:{_MONTHS}){_SPACE}\d{{1,2}}(?:st|nd|rd|th)?,?{_SPACE}\d{{4}})"
)
_BIRTH: Final = re.compile(
    r"(?<!\w)(?:born|birthday|birth|dob|geboren\w{0,4}|geb\.|geburtstag|geburtsdatum)", re.IGNORECASE
)
_BIRTH_DATE_AFTER: Final = re.compile(rf"[^\n.!?\d]{{0,25}}(?P<day>{_DAY})(?!\d)", re.IGNORECASE)
_BIRTH_DATE_BEFORE: Final = re.compile(rf"(?<![\d.])(?P<day>{_DAY})[^\n.!?\d]{{0,25}}$", re.IGNORECASE)
_LONGEST_BIRTH_DATE = 50
_A_DIGIT: Final = re.compile(r"\d")

_NUMBERS: Final = re.compile(
    rf"{_START}(?:(?=[A-Z])(?:"
    rf"[A-Z]{{2}}\d{{2}}(?:{_SPACE}?[A-Z0-9]{{4}}){{2,7}}(?:{_SPACE}?[A-Z0-9]{{1,4}})?"  # a bank account (IBAN)
    r"|[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]"  # United Kingdom
    r")|(?=\d)(?:"
    r"(?:\d{4}[ -]){3}\d{1,7}"  # a bank card
    r"|\d{3}-\d{2}-\d{4}"  # United States
    r"|756\.\d{4}\.\d{4}\.\d{2}"  # Switzerland
    r"|\d{3}\.\d{3}\.\d{3}-\d{2}"  # Brazil
    r"|\d{2} ?\d{6} ?[A-Z] ?\d{3}"  # Germany
    r"|[12] ?\d{2} ?\d{2} ?\d[\dAB] ?\d{3} ?\d{3}(?: ?\d{2})?"  # France
    r"))(?!\w)"
)
_NUMBER_WORDS: Final = re.compile(
    r"(?<!\w)(?=[pidsnthrafkv])(?:passport|identity card|id card|id number|driving licence|driver.s license"
    r"|social security|national insurance|tax number|tax id|health insurance|reisepass\w{0,8}|personalausweis\w{0,8}"
    r"|ausweisn\w{0,8}|führerschein\w{0,8}|sozialversicherung\w{0,10}|steuernummer|steuer-?id\w{0,15}"
    r"|krankenversicherung\w{0,10}|versichertennummer|iban|kontonummer)"
    r"[^\n.!?\d]{0,25}?(?-i:(?P<number>(?<!\w)[A-Z0-9][A-Z0-9 /-]{3,24}[A-Z0-9]))(?!\w)",
    re.IGNORECASE,
)

_PHONES: Final = re.compile(r"(?<![\w.,/+-])(?:\+|\(\+?)?\d[\d ()/.\u00a0-]{5,22}\d(?!\w)")
_PHONE_WORDS: Final = re.compile(
    r"(?<!\w)(?:phone|telephone|tel|mobile|cell|whatsapp|call me|text me|telefon|handy\w*|mobil|fon|ruf)\W{1,3}"
    r"(?:\w{1,10}\W{1,3}){0,2}$",
    re.IGNORECASE,
)
_ONLY_A_DAY: Final = re.compile(rf"{_DAY}|\d{{4}}(?: ?[-/–] ?\d{{4}})?", re.IGNORECASE)

_EN_STREETS = (
    r"Street|St\.|Road|Rd\.?|Avenue|Ave\.?|Lane|Drive|Close|Court|Square|Terrace|Crescent|Gardens|Boulevard|Blvd\.?"
    r"|Mews|Grove"
)
_DE_STREETS = r"straße|strasse|str\.|weg|platz|gasse|allee|ring|damm|ufer|chaussee|stieg|steig"
_ADDRESSES: Final = re.compile(
    rf"{_START}(?:(?=\d)(?:"
    rf"\d{{1,5}}[A-Za-z]?{_SPACE}(?:[A-Z][\w'’.-]{{0,20}}{_SPACE}){{1,3}}(?:{_EN_STREETS})"
    rf"|\d{{1,4}}{_SPACE}(?!the|a|my|side|main)[a-z]{{3,20}}{_SPACE}(?:street|road|avenue|lane)"
    rf"|(?:(?<![\s\S])|(?<=, )|(?<=\n))\d{{5}}{_SPACE}[A-ZÄÖÜ][a-zäöüß]{{2,30}}"
    r")|(?=[A-ZÄÖÜ])(?:"
    rf"[A-ZÄÖÜ][\wäöüß-]{{1,30}}(?:{_DE_STREETS}){_SPACE}\d{{1,4}}{_SPACE}?[a-z]?"
    rf"|(?:[A-ZÄÖÜ][\wäöüß-]{{1,30}}[ -]){{1,2}}(?:Straße|Strasse|Str\.|Weg|Platz|Gasse|Allee|Ring|Damm|Ufer)"
    rf"{_SPACE}\d{{1,4}}{_SPACE}?[a-z]?"
    rf"|D-\d{{5}}{_SPACE}[A-ZÄÖÜ][a-zäöüß]{{2,30}}"
    rf"|[A-Z]{{1,2}}\d[A-Z\d]?{_SPACE}?\d[A-Z]{{2}}"  # a British postcode
    rf"|[ACDEFHKNPRTVWXY]\d[\dW]{_SPACE}[0-9ACDEFHKNPRTVWXY]{{4}}"  # an Irish one
    r"))(?!\w)"
)

_ILLNESSES: Final = frozenset(
    "cancer leukemia leukaemia tumor tumour depression depressive bipolar ptsd adhd autism autistic hiv dementia"
    " miscarriage miscarriages abortion hepatitis endometriosis burnout burn-out hiv-positive"
    " krebs brustkrebs lungenkrebs hautkrebs darmkrebs blutkrebs krebserkrankung leukämie depressionen angststörung"
    " angststörungen panikstörung panikattacke panikattacken essstörung essstörungen zwangsstörung ptbs adhs autismus"
    " demenz schlaganfall herzinfarkt fehlgeburt fehlgeburten abtreibung schwangerschaftsabbruch magersucht"
    " magersüchtig alkoholsucht alkoholkrank drogensucht suchtkrank selbstmordversuch".split()
)
_BEGINNINGS_OF_ILLNESSES: Final = tuple(
    "schizophren asperger epilep diabet parkinson alzheimer anorexi bulimi alcoholi suicid self-harm infertil autist"
    " depressiv posttraumatisch post-traumatic alkoholiker suizid unfruchtbar".split()
)
_ILLNESSES_IN_WORDS: Final = re.compile(
    r"(?<!\w)(?=[aephmd])(?:(?:anxiety|panic|eating|personality) disorder|panic attack|multiple[rn]? s[ck]lerosis"
    r"|multiple[rn]? sklerose|heart attack|had a stroke|morbus \w{3,20}|drug addict)",
    re.IGNORECASE,
)

_WORDS: Final = re.compile(r"\w[\w-]*")

_NAME = r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{1,20}(?:[-'’][A-ZÀ-ÖØ-Þ]?[a-zß-öø-ÿ]{1,20})?"
_NAMES = rf"{_NAME}(?:{_SPACE}{_NAME}){{0,2}}(?:(?:,{_SPACE}|{_SPACE}(?:and|und|&){_SPACE}){_NAME}){{0,3}}"
_EN_PEOPLE = (
    r"daughters?|sons?|child|children|kids?|baby|twins|wife|husband|partner|girlfriend|boyfriend|fianc[ée]+|mother|mum|mom"
    r"|father|dad|parents|sisters?|brothers?|friends?|cousins?|aunt|uncle|niece|nephew|grandmother|grandma|granny"
    r"|grandfather|grandpa|grandson|granddaughter|grandchildren|stepson|stepdaughter|boss|colleagues?|neighbours?|neighbors?"
    r"|teacher|doctor|ex|ex-wife|ex-husband|ex-partner"
)
_DE_PEOPLE = (
    r"Tochter|Töchter|Sohn|Söhne|Söhnen|Kind|Kinder|Kindern|Baby|Zwillinge|Frau|Mann|Ehefrau|Ehemann|Partner|Partnerin"
    r"|Lebensgefährt\w{1,3}|Verlobten?|Mutter|Mama|Vater|Papa|Eltern|Schwestern?|Bruder|Brüder|Freund|Freundin|Freunde"
    r"|Cousin|Cousine|Tante|Onkel|Nichte|Neffen?|Oma|Großmutter|Opa|Großvater|Enkel|Enkelin|Enkelkind|Stiefsohn"
    r"|Stieftochter|Chef|Chefin|Kollegen?|Kollegin|Nachbarn?|Nachbarin|Lehrer|Lehrerin|Arzt|Ärztin|Ex|Exfrau|Exmann"
)
# Whose, who, and then a name: "my daughter Lena", "meine kleine Tochter Lena".
_NAMED: Final = (
    re.compile(
        rf"(?<!\w)(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)(?:{_SPACE}[a-z]{{2,12}}){{0,2}}{_SPACE}(?:{_EN_PEOPLE})"
        rf",?{_SPACE}(?P<name>{_NAMES})"
    ),
    re.compile(
        r"(?<!\w)(?:[Mm]ein|[Uu]nser|[Ss]ein|[Ii]hr)(?:e|em|en|er|es)?"
        rf"(?:{_SPACE}[a-zäöüß]{{2,14}}){{0,2}}{_SPACE}(?:{_DE_PEOPLE}),?{_SPACE}(?P<name>{_NAMES})"
    ),
    re.compile(
        rf"(?:(?<!\w)(?:called|named|(?:[Hh]er|[Hh]is){_SPACE}name{_SPACE}is|heißt|heißen|namens)|[’']s{_SPACE}name{_SPACE}is)"
        rf"{_SPACE}(?P<name>{_NAMES})"
    ),
    re.compile(
        rf"(?<!\w)(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau)\.?{_SPACE}(?:Dr\.?{_SPACE}|Prof\.?{_SPACE})?(?P<name>{_NAME})"
        rf"(?:{_SPACE}{_NAME})?"
    ),
    # Two names in a row after a word that joins people.
    re.compile(
        rf"(?<!\w)(?:with|by|of|from|against|friend|colleague|mit|von|bei|gegen|neben)"
        rf"{_SPACE}(?P<name>{_NAME}{_SPACE}{_NAME})"
    ),
    re.compile(
        rf"(?P<name>(?<![\w-]){_NAME}(?:{_SPACE}{_NAME})?){_SPACE}\((?:my|our|mein|meine|unser|unsere){_SPACE}"
        rf"(?:{_EN_PEOPLE}|{_DE_PEOPLE})\)"
    ),
)
_A_WOMAN: Final = re.compile(
    r"(?:eine|einer|als|jede|jeder|keine|keiner|die|der|diese|dieser|junge|jungen)\s+$", re.IGNORECASE
)
# Written large, and no name of a person.
_NO_NAMES: Final = frozenset(
    # who and what this is about
    "facebook instagram threads whatsapp messenger meta platforms ireland limited google apple tiktok youtube"
    " twitter linkedin snapchat ai ki gdpr dsgvo lgpd article articles artikel art accounts centre center privacy"
    " policy terms account konto profile profil internet web story stories reels reel post posts chat chats"
    # English words that begin a sentence or are always large
    "i the a an and but or so if when while because since then now later today this that these those it he she we"
    " you they my our his her their in on at for from with by as is was are were has have had not no yes after"
    " before who what which there here also all every everyone some any can could may must god bible english german"
    " french irish"
    # places and parts of names of places
    "new san santa los las saint st great north south east west northern southern eastern western upper lower"
    " united european federal general high costa el la le europe union kingdom states germany austria switzerland"
    " france england scotland wales brazil deutschland österreich schweiz frankreich brasilien europa berlin london"
    " dublin paris wien zürich hamburg münchen köln bad sankt"
    # days and months
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"
    " januar februar märz mai juni juli oktober dezember weihnachten ostern christmas easter"
    # German words that begin a sentence
    "ich du er sie es wir ihr der die das den dem ein eine einen und oder aber als wenn weil dass seit dann nun"
    " jetzt heute damals dort hier auch alle mein meine unser unsere sein seine bei mit von für nach vor nicht nie"
    # what people post, have, fear: after "meine Tochter" these are things and not names
    "foto fotos bild bilder video videos beitrag beiträge kommentar kommentare nachricht nachrichten"
    " sprachnachrichten daten inhalte text texte geschichte geschichten angst ängste sorge sorgen probleme problem"
    " schule kindergarten kita verein arbeit job beruf spaß freude freunde freundinnen familie kinder eltern mensch"
    " menschen leute leben zeit hause jahre jahr monate tage tag woche handy computer tablet spiele musik sport"
    " fußball theater urlaub geburtstag hochzeit taufe opfer zeuge hilfe ruhe schutz recht rechte zugang anspruch"
    " teil mitglied stimme gesicht name namen krebs trauer besuch haus garten hund katze tiere seite seiten gruppe"
    " gruppen spuren gründe grund".split()
)
_NOUN_ENDINGS: Final = (
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tät", "nisse", "nis",
    "fotos", "bilder", "videos", "daten", "beiträge", "texte", "konto", "konten",
)  # fmt: skip


def _matches(text: str) -> Iterator[tuple[Kind, int, int]]:
    """Yield what the rules find; where two may be right, the surer one first."""
    for match in _EMAILS.finditer(text):
        yield Kind.EMAIL, *match.span()
    for match in _LINKS.finditer(text):
        yield Kind.LINK, *match.span()
    yield from _birth_dates(text)
    for match in _NUMBERS.finditer(text):
        if _digits(match.group()) >= 8:
            yield Kind.NUMBER, *match.span()
    for match in _NUMBER_WORDS.finditer(text):
        if _digits(match["number"]) >= 5:
            yield Kind.NUMBER, *match.span("number")
    for match in _ADDRESSES.finditer(text):
        yield Kind.ADDRESS, *match.span()
    for match in _PHONES.finditer(text):
        if _is_phone(match.group(), text[max(0, match.start() - 30) : match.start()]):
            yield Kind.PHONE, *match.span()
    for match in _ILLNESSES_IN_WORDS.finditer(text):
        yield Kind.HEALTH, *match.span()
    for match in _WORDS.finditer(text):
        word = match.group().lower()
        if word in _ILLNESSES or word.startswith(_BEGINNINGS_OF_ILLNESSES):
            yield Kind.HEALTH, *match.span()
    for rule in _NAMED:
        for match in rule.finditer(text):
            if span := _name_in(match, text):
                yield Kind.NAME, *span


def _birth_dates(text: str) -> Iterator[tuple[Kind, int, int]]:
    for birth in _BIRTH.finditer(text):
        after = _BIRTH_DATE_AFTER.match(text, birth.end())
        if after:
            yield Kind.BIRTH_DATE, *after.span("day")
            continue
        start = max(0, birth.start() - _LONGEST_BIRTH_DATE)
        before = _A_DIGIT.search(text, start, birth.start()) and _BIRTH_DATE_BEFORE.search(text, start, birth.start())
        if before:
            yield Kind.BIRTH_DATE, *before.span("day")


def _digits(words: str) -> int:
    return sum(character.isdecimal() for character in words)


def _is_phone(words: str, before: str) -> bool:
    if not 7 <= _digits(words) <= 15 or _ONLY_A_DAY.fullmatch(words.strip()):
        return False
    dialled = words.startswith(("+", "(+", "(0", "0")) or re.fullmatch(r"\(?\d{3}\)?[-. ] ?\d{3}[-. ]\d{4}", words)
    return bool(dialled or _PHONE_WORDS.search(before))


def _name_in(match: re.Match[str], text: str) -> tuple[int, int] | None:
    """Return where the name stands, without words that are none; nothing when none is left."""
    if match.group().startswith("Frau ") and _A_WOMAN.search(text[max(0, match.start() - 12) : match.start()]):
        return None
    start = match.start("name")
    end = start
    for word in re.finditer(r"[\w'’-]+", match["name"]):
        if word.group() in {"and", "und"}:
            continue
        if not _may_be_name(word.group()):
            break
        end = start + word.end()
    if end == start:
        return None
    # "with Peter Smith" needs both words, or it may be any noun.
    if match.re is _NAMED[4] and end != match.end("name"):
        return None
    return start, end


def _may_be_name(word: str) -> bool:
    lower = word.casefold()
    return lower not in _NO_NAMES and not lower.endswith(_NOUN_ENDINGS)
