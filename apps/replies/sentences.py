"""Cut a pasted mail into sentences: without headers, quoted mails and signatures, each with its place."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST = 20_000
"""Characters that are read; a reply of Meta's has never been a tenth of that."""

# Each of them looks at one short line, and repeats nothing inside a repetition.
_HEADER = re.compile(
    r"(from|to|cc|bcc|sent|date|subject|reply-to|von|an|gesendet|datum|betreff|de|à|a|envoyé|objet|para|enviado"
    r"|asunto|assunto|fecha|data|da|inviato|oggetto|van|aan|verzonden|onderwerp|od|do|wysłano|temat|från|till"
    r"|skickat|ämne|fra|til|sendt|emne|dato) ?:(\s|$)",
    re.IGNORECASE,
)
_REPLY_TO = re.compile(r"reply-to ?:", re.IGNORECASE)
_SENDER = re.compile(r"(from|von|de|da|van|od|från|fra) ?:", re.IGNORECASE)
_WROTE = re.compile(
    r"(on|am|le|el|il|op|em|no dia|den|dnia|w dniu|den|på|i) .{4,200}"
    r"(wrote|schrieb( .{1,80})?|a écrit|escribió|ha scritto|schreef( .{1,80})?|escreveu|napisał(a|\(a\))?"
    r"|skrev( .{1,80})?) ?:$",
    re.IGNORECASE,
)
_FORWARDED = re.compile(
    r"-{2,}.{0,20}(forwarded|weitergeleitet|transféré|reenviado|inoltrato|doorgestuurd|przekazana|vidarebefordrat"
    r"|videresendt|encaminhada)|begin forwarded message",
    re.IGNORECASE,
)
_ORIGINAL = re.compile(
    r"-{2,} ?(original message|ursprüngliche nachricht|message d'origine|mensaje original|messaggio originale"
    r"|oorspronkelijk bericht|mensagem original|oryginalna wiadomość|ursprungligt meddelande|oprindelig meddelelse"
    r"|opprinnelig melding)",
    re.IGNORECASE,
)
# Accents that stand alone and characters that cannot be seen do not split a word.
_WORD = re.compile(r"\w[\w\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]*(?:['’`-]\w+)*|[.!?;:,…()–—\n]")
_QUOTE_MARKS = re.compile(r'["“”„«»]|\n[^\S\n]*\n')
FEWEST_QUOTED = 4
"""Words between quotation marks that are somebody's words; fewer are a name or a title."""
# A full stop after these ends no sentence.
_SHORT = frozenset(
    "art abs nr no num para sec bzw ca mr mrs ms dr hr fr st ust inc ltd z b e g i r s p mme pan bl kl ph"
    " eks n ds".split()
)
_JOINED = str.maketrans({"ł": "l", "ø": "o", "æ": "ae", "đ": "d", "’": "'", "`": "'"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of the pasted text, and its words made comparable."""

    start: int
    end: int
    words: tuple[str, ...]
    is_question: bool
    opens_list: bool
    is_listed: bool
    is_quoted: bool = False
    number: int = 0

    def quoted_from(self, text: str) -> str:
        """Return the sentence as it was pasted."""
        return text[self.start : self.end].strip()


def comparable(word: str) -> str:
    """Return the word without case, accents, widths and characters that cannot be seen."""
    if word.isascii():
        return word.lower()
    whole = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", word).casefold())
    return "".join(c for c in whole if unicodedata.category(c) not in ("Mn", "Cf")).translate(_JOINED)


def is_one_word(text: str) -> bool:
    """Say whether a mail's words could hold this as one of them."""
    match = _WORD.fullmatch(text)
    return match is not None and text[0].isalnum()


@dataclass(frozen=True, slots=True)
class Headers:
    """Whom the header of a pasted mail names."""

    sender: str = ""
    reply_to: str = ""


def own_lines(text: str) -> tuple[list[tuple[int, str]], Headers]:
    """Return the lines that are the mail itself, with their places, and whom its header names."""
    lines: list[tuple[int, str]] = []
    sender = reply_to = ""
    place = 0
    said = 0
    for raw in text.splitlines(keepends=True):
        begins, place = place, place + len(raw)
        line = raw.strip()
        head = line[:300]
        if head.startswith((">", "|>")):
            lines.append((begins, ""))
            continue
        if _FORWARDED.match(head):
            # What was forwarded is the mail; what stands above it is a note of whoever passed it on.
            lines, said, sender, reply_to = [], 0, "", ""
            continue
        if (head.endswith(":") and _WROTE.match(head)) or _ORIGINAL.match(head):
            if said:
                break
            continue
        if _HEADER.match(head):
            if said > 12 and _SENDER.match(head):
                break
            if said <= 12 and (_SENDER.match(head) and not sender and "@" in head):
                sender = head.partition(":")[2].strip()
            if said <= 12 and _REPLY_TO.match(head):
                reply_to = head.partition(":")[2].strip()
            if said <= 12:
                # The subject often says what the mail is.
                subject = re.match(
                    r"(subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|ämne|emne) ?:", head, re.I
                )
                lines.append((begins, raw if subject else ""))
                continue
        if raw.rstrip("\r\n") in ("--", "-- "):
            break
        said += len(line.split())
        lines.append((begins, raw))
    return lines, Headers(sender, reply_to)


def _quoted(text: str) -> list[tuple[int, int]]:
    """Return the stretches between quotation marks. One that is never closed lasts to the end of its paragraph."""
    whole = text.strip()
    if len(whole) > 1 and whole[0] in '"“„«»' and whole[-1] in '"”“»«' and not re.search(r'["“”„«»]', whole[1:-1]):
        # Somebody put the whole mail between quotation marks.
        return []
    found: list[tuple[int, int]] = []
    opened = -1
    for match in _QUOTE_MARKS.finditer(text):
        if match.group() in '"“”„«»' and opened < 0:
            opened = match.end()
        elif opened >= 0:
            if len(text[opened : match.start()].split()) >= FEWEST_QUOTED:
                found.append((opened, match.start()))
            opened = -1
    if opened >= 0 and len(text[opened:].split()) >= FEWEST_QUOTED:
        found.append((opened, len(text)))
    return found


def _goes_on(before: str, after: str) -> bool:
    """Say whether a full stop ends no sentence: "Art. 12", "am 15. Februar"."""
    if before in _SHORT:
        return True
    return len(before) <= 2 and before.isdigit() and bool(after.strip())


def _touches(stretches: list[tuple[int, int]], start: int, end: int) -> bool:
    at = bisect_left(stretches, (end, -1)) - 1
    return at >= 0 and stretches[at][1] > start


def sentences(text: str, lines: list[tuple[int, str]]) -> Iterator[Sentence]:
    """Yield the sentences of these lines in order.

    A wrapped line goes on; an empty one or a point of a list ends a sentence.
    """
    words: list[str] = []
    start = end = -1
    listed = False
    quoted = _quoted(text)
    number = 0

    def cut(mark: str) -> Sentence | None:
        nonlocal words, start, end, number
        found = None
        if any(word[0].isalnum() for word in words):
            is_quoted = _touches(quoted, start, end)
            found = Sentence(start, end, tuple(words), mark == "?", mark == ":", listed, is_quoted, number)
            number += 1
        words, start, end = [], -1, -1
        return found

    for begins, raw in lines:
        line = raw.strip()
        point = bool(re.match(r"([-*•–·]|\d{1,2}[.)]) ", line[:5] + " ")) if line else False
        if not line or point:
            ending = ":" if words and words[-1] == ":" else ""
            if found := cut(ending):
                yield found
        if not line:
            listed = False
            continue
        listed = listed or point
        for match in _WORD.finditer(raw):
            word = match.group()
            if word == "\n":
                continue
            if start < 0:
                if not word[0].isalnum():
                    continue
                start = begins + match.start()
            end = begins + match.end()
            if word in ".!?…":
                if word == "." and match.end() < len(raw) and not raw[match.end()].isspace():
                    continue
                if word == "." and words and _goes_on(words[-1], raw[match.end() :]):
                    continue
                if found := cut(word):
                    yield found
                continue
            words.append(word if not word[0].isalnum() else comparable(word))
    if found := cut(":" if words and words[-1] == ":" else ""):
        yield found
