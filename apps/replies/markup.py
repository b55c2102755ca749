"""Take leftovers of HTML out of a pasted mail; every character that stays keeps its place."""

from __future__ import annotations

import html
import re
from bisect import bisect_left

# Each looks at a bounded stretch, and repeats nothing inside a repetition.
_TAG = re.compile(
    r"</?(html|body|div|p|br|span|table|tbody|tr|td|th|b|i|u|a|em|strong|font|ul|ol|li|h[1-6]|hr|img|center|title|head"
    r"|meta|style|script|blockquote|pre|small|sup|sub|section|header|footer)(?:[\s/][^<>]{0,2000})?>",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(?:#[0-9]{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8});", re.IGNORECASE)
_HIDDEN_END = re.compile(r"</(?:style|script|head|title)\b", re.IGNORECASE)
_QUOTE_END = re.compile(r"</blockquote\b", re.IGNORECASE)
_HIDDEN = ("style", "script", "head", "title")
_INLINE = frozenset("b i u a em strong font span small sup sub img".split())
_LINK = re.compile(r"https?://[^\s<>]{1,2000}", re.IGNORECASE)
_UNSEEN = "\u2060"


def without_markup(text: str) -> str:
    """Return the text with tags and entities blanked: as long as before, so that places in it are the same."""
    if "<" not in text and "&" not in text:
        return text
    pieces: list[str] = []
    at = 0
    # Looked for once: a text that opens a thousand of them and closes none costs no more.
    hidden_ends = [match.start() for match in _HIDDEN_END.finditer(text)]
    quote_ends = [match.start() for match in _QUOTE_END.finditer(text)]
    for match in _TAG.finditer(text):
        if match.start() < at:
            continue
        pieces.append(text[at : match.start()])
        at = match.end()
        name = match.group(1).lower()
        if name in _HIDDEN and not match.group().startswith("</"):
            # What a style sheet or a script says is not said to anybody.
            following = bisect_left(hidden_ends, at)
            at = hidden_ends[following] if following < len(hidden_ends) else at
        elif name == "blockquote":
            # What is quoted is what somebody else said, quotes inside quotes included.
            at = max(quote_ends[-1] if quote_ends else 0, at)
        pieces.append((" " if name in _INLINE else "\n").ljust(at - match.start()))
    pieces.append(text[at:])
    return _ENTITY.sub(_spelled_out, "".join(pieces))


def without_links(text: str) -> str:
    """Return the text with each link blanked: the words in an address say nothing."""
    return _LINK.sub(lambda match: " " * len(match.group()), text)


def _spelled_out(match: re.Match[str]) -> str:
    entity = match.group()
    found = html.unescape(entity)
    if len(found) != 1 or found == entity:
        return entity
    if found in "\r\n\u2028\u2029\x0b\x0c\x1c\x1d\x1e\x85":
        found = " "
    # Padded before the sign, with what cannot be seen: "won&#39;t" stays one word.
    return _UNSEEN * (len(entity) - 1) + found if found not in " \u00a0" else " " * len(entity)
