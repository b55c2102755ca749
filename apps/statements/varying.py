"""Two people say the same in different sentences: which wording is taken, never by chance."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from enum import StrEnum

from apps.legal.facts import Facts, facts_as_mapping

WAYS = ("one", "two", "three")
"""The wordings a message may choose among with `$way`; the last one given is followed by the first."""


class Tone(StrEnum):
    """How a text speaks. Both are polite and claim the same."""

    PLAIN = "plain"
    FIRM = "firm"


def seed_of(facts: Facts) -> str:
    """Return a text that is the same for the same answers; the address of the account is none of them."""
    answers = facts_as_mapping(replace(facts, account_email=""))
    return hashlib.sha256(json.dumps(answers, sort_keys=True).encode()).hexdigest()


def seed_for(reference: str) -> str:
    """Return the seed of one objection: the same for as long as it lives, and hardly ever that of another.

    The reference itself opens the objection, so only its digest goes further.
    """
    return hashlib.sha256(f"seed/{reference}".encode()).hexdigest()


def way(seed: str, paragraph: str, variant: int = 0) -> str:
    """Return which wording a paragraph takes: a stable one for a seed, the next one for each `variant`.

    Paragraphs choose apart from each other, so that people whose openings agree differ elsewhere.
    """
    first = hashlib.sha256(f"{seed}/{paragraph}".encode()).digest()[0]
    return WAYS[(first + variant) % len(WAYS)]
