"""The answers of one objection: the only place that knows how they are stored.

Everybody else reads and writes them through `Answers`, so that encrypting them later, or changing
their shape, is a change of this file.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from apps.legal.facts import FIRST_YEAR, Account, Behalf, ChosenGround, Content, Facts, Linked

VERSION = 1
"""Shape of what is stored; raise it when the shape changes, and read the old one in `from_stored`."""

ELSEWHERE = "elsewhere"
"""The country of somebody whose country is not in the lawbook."""

NOTHING = "none"
"""The choice of somebody who has none of what was offered, or would rather not say."""

WITHOUT_SENSITIVE = "without_sensitive"
"""Whether the person wants left out what even a category of data would tell."""

PROFILE = "profile_"
"""Prefix of the profile name or link of an account."""

DETAIL = "detail_"
"""Prefix of the answer to a ground's follow-up question."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What has been answered so far. `answered` holds the slugs of the questions that were.

    A question may be answered with nothing, when it is optional; that is not the same as unasked.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    answered: frozenset[str] = frozenset()

    @classmethod
    def from_stored(cls, stored: Mapping[str, Any]) -> Answers:
        """Return the answers that a row holds; an empty row holds none."""
        return cls(dict(stored.get("values", {})), frozenset(stored.get("answered", ())))

    def as_stored(self) -> dict[str, Any]:
        """Return what a row shall hold."""
        return {
            "version": VERSION,
            "values": dict(self.values),
            "answered": sorted(self.answered),
        }

    def get(self, name: str, default: Any = "") -> Any:
        """Return one answer, or the default when it was not given."""
        value = self.values.get(name)
        return default if value is None else value

    def is_answered(self, slug: str) -> bool:
        """Say whether the question with this slug was answered, if only with nothing."""
        return slug in self.answered

    def version_of(self, names: Iterable[str]) -> str:
        """Return what names the answers of these fields as they are now, to notice a second window."""
        return version_of({name: self.values.get(name) for name in names})

    def with_answer(self, slug: str, values: Mapping[str, Any]) -> Answers:
        """Return the answers with those of one question added or replaced."""
        return Answers({**self.values, **values}, self.answered | {slug})


def version_of(values: Mapping[str, Any]) -> str:
    """Return a short name for these answers: the same for the same, whatever their order."""
    return hashlib.sha256(json.dumps(dict(values), sort_keys=True).encode()).hexdigest()[:16]


def facts_from(answers: Answers) -> Facts:
    """Return the answers as the law sees them.

    An answer that an earlier answer has made pointless (a German Land of somebody who has since
    said Austria) stays stored and is left out here, so that changing back brings it back.
    """
    country = answers.get("country")
    region = answers.get("region")
    since = str(answers.get("since_year"))
    return Facts(
        country=country,
        region=region if region.startswith(f"{country}-") else "",
        on_behalf_of=Behalf(answers.get("on_behalf_of", Behalf.SELF)),
        accounts=frozenset(Account(item) for item in answers.get("accounts", ()) if item in set(Account)),
        linked=Linked(answers.get("linked", Linked.UNSURE)),
        content=frozenset(Content(item) for item in answers.get("content", ()) if item in set(Content)),
        since_year=int(since) if since.isdecimal() and int(since) >= FIRST_YEAR else None,
        grounds=tuple(
            ChosenGround(ground, _detail(answers, ground)) for ground in answers.get("grounds", ()) if ground != NOTHING
        )
        + _detail_without_choice(answers),
        own_words=answers.get("own_words"),
        name=answers.get("name"),
        account_email=answers.get("account_email"),
        person_name=answers.get("person_name"),
        account_names=tuple((item, answers.get(PROFILE + item)) for item in Account if answers.get(PROFILE + item)),
    )


def _detail_without_choice(answers: Answers) -> tuple[ChosenGround, ...]:
    # Having no account is a ground that nobody has to choose; only its follow-up is asked.
    detail = _detail(answers, "no_account")
    has_account = any(item in set(Account) for item in answers.get("accounts", ()))
    return (ChosenGround("no_account", detail),) if detail and not has_account else ()


def _detail(answers: Answers, ground: str) -> str:
    detail: str = answers.get(DETAIL + ground)
    return "" if detail == NOTHING else detail
