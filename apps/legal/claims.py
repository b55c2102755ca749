"""Finding a claim in a text, and telling it from a sentence that denies it.

A pattern is a regular expression with one sign of our own: `…` stands for up to forty characters
of the same sentence in which nothing is denied. Words are matched whole, case does not matter. A
denial ahead of the match in the same part of the sentence clears it ("this is no withdrawal of
consent"), and so does one that follows where the language puts it last ("widerrufe ich nicht").
"""

from __future__ import annotations

import re
from functools import cache

GAP = "…"

DENIALS = {
    "en": r"no|not|nor|neither|never|nobody|nothing|whether|only|cannot|\w+n't",
    "de": r"kein\w*|nicht|nichts|nie|niemals|niemand|weder|ob|nur",
    "es": (
        r"no|ni|nunca|jamás|nadie|nada|ningún|ningun[oa]s?|tampoco|solo|únicamente"
        r"|(?:examin|valor|averigu|determin|comprob|sab|ver|dec|dig|pregunt|juzg|cuestión)\w*(?: de)? si"
    ),
    "fr": r"ne|n['’]|non|pas|ni|aucune?|jamais|rien|sans|si|seulement|uniquement|seule?s?",
    "it": (
        r"non|né|nessun\w*|niente|nulla|mai|neppure|nemmeno|neanche|solo|soltanto"
        r"|(?:esamin|valut|verific|accert|dire|dirmi|chied|saper|veder)\w* se"
    ),
    "nl": r"geen|niet|niets|niemand|nooit|nergens|noch|evenmin|alleen|slechts|enkel"
    r"|(?:vraag|vragen|weet|weten|zien|zeggen|nagaan|onderzoeken|beoordelen) of",
    "pl": r"nie|ani|nikt|nikogo|nic|niczego|niczym|nigdy|żad\w+|bez|czy|tylko|jedynie|brak\w*",
    "pt": (
        r"não|nem|nunca|jamais|ninguém|nada|nenhum\w*|tampouco|sem|só|somente|apenas|unicamente"
        r"|(?:analis|apreci|apur|avali|verific|determin|diz|dig|pergunt|sab|ver)\w* se"
    ),
    # "se" is also the pronoun of "se usa", so it counts only after a verb that asks or sees.
    "pt-BR": (
        r"não|nem|nunca|jamais|ninguém|nada|nenhuma?s?|tampouco|sem|só|somente|apenas"
        r"|(?:examin|avali|verific|apur|julg|pergunt|diz|dig|sab|ver|vej|vê|sei)\w* se"
    ),
}
"""Words that turn a claim into its opposite or into an open question."""

DENIALS_AT_THE_END = {
    "de": r"nicht|nie|nur",
    # Dutch puts it last alone; in "gegevens die je niet kunt veranderen" it denies something else.
    "nl": r"(?:niet|nooit|evenmin)(?=\s*(?:[.!?;:,]|$))",
}


THAT = {
    "en": "that",
    "de": "dass|ob",
    "es": "que|si",
    "fr": "que|si",
    "it": "che|se",
    "nl": "dat",
    "pl": "że|by|aby|żeby|czy",
    "pt": "que|se",
    "pt-BR": "que|se",
}
"""Words that lead from a denial to what is denied, over a comma."""


def new_part(language: str) -> str:
    """Return what begins a new part of a sentence: a comma does, but for one ahead of what is denied."""
    comma = rf", (?!(?:{that})\b)" if (that := THAT.get(language)) else ", "
    return rf"(?:[.!?;:] |{comma})"


@cache
def compiled(pattern: str, language: str) -> re.Pattern[str]:
    """Return the regular expression that finds a claim in a text on one line.

    Raises `re.error` for a broken pattern and `KeyError` for a language without `DENIALS`.
    """
    calm = rf"(?:(?!\b(?:{DENIALS[language]})\b)[^.!?;])"
    start = rf"(?:^|{new_part(language)})(?:(?!{new_part(language)}){calm})*?"
    end = rf"(?![^.!?;,]*\b(?:{late})\b)" if (late := DENIALS_AT_THE_END.get(language)) else ""
    claim = re.sub(rf" ?{GAP} ?", lambda _gap: rf"\b{calm}{{1,40}}?\b", pattern)
    return re.compile(rf"{start}\b(?P<claim>{claim})\b{end}", re.IGNORECASE)


def find(pattern: str, text: str, language: str) -> str:
    """Return the words of a text that make a claim, or an empty text."""
    found = compiled(pattern, language).search(" ".join(text.split()))
    return found["claim"] if found else ""
