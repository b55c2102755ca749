"""How hard the words of each language are to read: `python -m benchmarks.reading_ease`.

The interface as a whole, the cards of the reasons, and a full objection, each by the formula of its language.
"""

from __future__ import annotations

import os
import re
import sys

import django

from apps.languages import KNOWN, REFERENCE
from tests.reading_ease import FORMULAS, reading_ease

TAG_OR_VALUE = re.compile(r"<[^>]+>|%\(\w+\)[sd]|%[sd]")


def texts_in(language: str) -> dict[str, str]:
    """Return what there is in a language, each kind as one text."""
    import polib

    from apps.legal.facts import Account, Facts
    from apps.legal.lawbook import Kind
    from apps.legal.loading import load_lawbook
    from apps.pages.translation_status import asked_for, po_file
    from apps.statements.composing import compose
    from apps.statements.texts import WordingError, ground_card

    found: dict[str, str] = {}
    if language == REFERENCE:
        found["interface"] = "\n".join(message.text for message in asked_for())
    elif po_file(language).is_file():
        found["interface"] = "\n".join(entry.msgstr for entry in polib.pofile(str(po_file(language))) if entry.msgstr)
    lawbook = load_lawbook()
    try:
        cards = [ground_card(one.id, language) for one in lawbook.grounds.values() if one.kind is Kind.PERSONAL]
        found["cards"] = "\n".join(f"{card.title}. {card.hint}" for card in cards)
        person = Facts(country="IE", accounts=frozenset({Account.FACEBOOK}))
        found["objection"] = compose(person, lawbook, language=language).text
    except WordingError:
        # In preparation: the letters are not there yet.
        pass
    return {name: TAG_OR_VALUE.sub("", text) for name, text in found.items()}


def main() -> None:
    """Print a line for each language and kind of text."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.local")
    django.setup()
    for language in KNOWN:
        formula = FORMULAS[language]
        for name, text in texts_in(language).items():
            figure = reading_ease(text, language)
            said = "easy" if formula.is_easy(figure) else "hard"
            sys.stdout.write(f"{language:<6} {name:<10} {formula.name:<22} {figure:6.1f}  {said} ({formula.easy})\n")


if __name__ == "__main__":
    main()
