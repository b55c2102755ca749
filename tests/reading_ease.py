"""How hard a text is to read, by the formula that teachers of each language use.

Syllables are counted as groups of vowels, which is near enough for a mean over many words. A figure says something
about a page or a letter, nothing about one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

VOWELS = {
    "en": "aeiouy",
    "de": "aeiouyäöü",
    "fr": "aeiouyàâéèêëîïôöùûüÿœæ",
    "es": "aeiouáéíóúü",
    "it": "aeiouàèéìíîòóùú",
    "nl": "aeiouyáéíóúàèëïöü",
    "pl": "aeiouyąęó",
    "pt": "aeiouáâãàéêíóôõúü",
    "pt-BR": "aeiouáâãàéêíóôõúü",
}


@dataclass(frozen=True, slots=True)
class Counts:
    """What the formulas are made of."""

    sentences: int
    words: int
    letters: int
    syllables: int
    hard_words: int


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula, and where its texts become easy: at least, or at most, this figure."""

    name: str
    figure: Callable[[Counts], float]
    easy: float
    higher_is_easier: bool = True

    def is_easy(self, figure: float) -> bool:
        """Say whether most grown-ups read it without effort."""
        return figure >= self.easy if self.higher_is_easier else figure <= self.easy


FORMULAS = {
    "en": Formula("Flesch 1948", lambda c: 206.835 - 1.015 * c.words / c.sentences - 84.6 * c.syllables / c.words, 60),
    "de": Formula("Amstad 1978", lambda c: 180 - c.words / c.sentences - 58.5 * c.syllables / c.words, 50),
    "fr": Formula(
        "Kandel–Moles 1958", lambda c: 207 - 1.015 * c.words / c.sentences - 73.6 * c.syllables / c.words, 50
    ),
    # INFLESZ calls 55 to 65 normal.
    "es": Formula(
        "Fernández Huerta 1959", lambda c: 206.84 - 1.02 * c.words / c.sentences - 60 * c.syllables / c.words, 55
    ),
    # Above 60 for whoever left school after eight years with an effort, above 40 with a diploma.
    "it": Formula("Gulpease 1988", lambda c: 89 + (300 * c.sentences - 10 * c.letters) / c.words, 50),
    "nl": Formula("Douma 1960", lambda c: 206.84 - 0.93 * c.words / c.sentences - 77 * c.syllables / c.words, 55),
    # Years of school; a word of four syllables and more is hard, as Polish words are longer than English ones.
    "pl": Formula("FOG, for Polish", lambda c: 0.4 * (c.words / c.sentences + 100 * c.hard_words / c.words), 12, False),
    "pt": Formula("Martins 1996", lambda c: 248.835 - 1.015 * c.words / c.sentences - 84.6 * c.syllables / c.words, 50),
    "pt-BR": Formula(
        "Martins 1996", lambda c: 248.835 - 1.015 * c.words / c.sentences - 84.6 * c.syllables / c.words, 50
    ),
}


def counts_of(text: str, language: str) -> Counts:
    """Count sentences, words, letters, syllables and words of four syllables and more."""
    words = re.findall(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*", text)
    sentences = [part for part in re.split(r"[.?!:;]\s|\n|[.?!]$", text) if re.search(r"[^\W\d_]", part)]
    syllables = [max(1, len(re.findall(f"[{VOWELS[language]}]+", word.lower()))) for word in words]
    return Counts(
        sentences=max(1, len(sentences)),
        words=max(1, len(words)),
        letters=sum(len(word) for word in words),
        syllables=sum(syllables),
        hard_words=sum(count >= 4 for count in syllables),
    )


def reading_ease(text: str, language: str) -> float:
    """Return how easy a text is, by the formula of its language. Raises `KeyError` for one without a formula."""
    return FORMULAS[language].figure(counts_of(text, language))
