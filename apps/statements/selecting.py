"""Which grounds a statement gives: those whose conditions hold, the weightiest, in a fixed order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from apps.legal.facts import FIRST_YEAR, Behalf, Content, Facts
from apps.legal.lawbook import Act, Criterion, Ground, Kind, Lawbook

MOST_PERSONAL = 3
"""One to three concrete reasons are read; a long list looks like a form letter."""

MOST_GENERAL = 2

AUTOMATIC = frozenset({"no_account"})
"""Grounds that follow from the facts and need no choice by hand."""

UNNAMED = frozenset(
    {
        "ai_chats",
        "criminal_matters",
        "sensitive_belief",
        "sensitive_health",
        "sensitive_orientation",
        "sensitive_origin",
    }
)
"""Sensitive grounds that can be given without telling the category; the others tell it by being there."""

_SPECIAL = frozenset({"sensitive_belief", "sensitive_health", "sensitive_orientation", "sensitive_origin"})
"""Grounds that read the same once the category is left out, so that one of them says it for all."""

ANNOUNCED_IN = 2024
"""Meta announced the use of public posts in 2024. Content from that year on is not called old."""

# The order in which Meta says it weighs an objection; a statement answers in the same order.
_CRITERIA = (
    Criterion.EXPECTATIONS,
    Criterion.RISKS,
    Criterion.BENEFITS,
    Criterion.LESS_INTRUSIVE,
    Criterion.COMPELLING,
)
_STRENGTHS = ("strong", "medium", "weak", "side")


@dataclass(frozen=True, slots=True)
class Selection:
    """The grounds a statement gives, and those the person chose that it does not give."""

    personal: tuple[Ground, ...]
    general: tuple[Ground, ...]
    left_out: tuple[str, ...]


def holds(ground: Ground, facts: Facts) -> bool:
    """Say whether every condition of a ground is met.

    A condition names a field or property of `Facts` and the values of which one must be there.
    """
    for name, wanted in ground.when.items():
        value = getattr(facts, name)
        found = value if isinstance(value, frozenset) else {value}
        if not any(item in wanted for item in found):
            return False
    return True


def in_order(grounds: Iterable[Ground]) -> tuple[Ground, ...]:
    """Return grounds in the order of a statement: criterion, strength, the lawbook's own order."""
    return tuple(sorted(grounds, key=_place))


def offered(facts: Facts, lawbook: Lawbook) -> tuple[Ground, ...]:
    """Return the grounds a person with these facts can choose by hand, in order."""
    return in_order(
        [
            ground
            for ground in lawbook.grounds.values()
            if ground.kind is Kind.PERSONAL
            and not ground.awaiting_wording
            and ground.id not in AUTOMATIC
            and holds(ground, facts)
            and not is_too_recent(ground, facts)
        ]
    )


def select(facts: Facts, lawbook: Lawbook, *, without_sensitive: bool = False) -> Selection:
    """Return the grounds for a statement: at most three personal ones and two general ones.

    Where more were chosen the strongest stay, and among equals those chosen first. With
    `without_sensitive` a ground that tells something sensitive by being given is left out.
    """
    chosen = [ground.id for ground in facts.grounds]
    merged = [ground_id for ground_id in chosen if ground_id in _SPECIAL][1:] if without_sensitive else []
    fitting = [
        ground
        for ground in lawbook.grounds.values()
        if ground.kind is Kind.PERSONAL
        and not ground.awaiting_wording
        and (ground.id in chosen or ground.id in AUTOMATIC)
        and holds(ground, facts)
        and not is_too_recent(ground, facts)
        and not is_said_elsewhere(ground, facts)
        and ground.id not in merged
        and not (without_sensitive and tells_by_being_there(ground))
    ]

    def weight(ground: Ground) -> tuple[int, int]:
        place = chosen.index(ground.id) if ground.id in chosen else -1
        return _STRENGTHS.index(ground.strength), place

    personal = in_order(sorted(fitting, key=weight)[:MOST_PERSONAL])
    given = {ground.id for ground in personal}
    return Selection(
        personal=personal,
        general=_complementing(personal, facts, lawbook, first=_shown_by_no_reason(personal, facts, lawbook)),
        left_out=tuple(
            ground_id
            for ground_id in chosen
            if ground_id not in given
            and ground_id not in merged
            and not is_said_elsewhere(lawbook.grounds[ground_id], facts)
        ),
    )


def by_weight(grounds: tuple[Ground, ...]) -> tuple[Ground, ...]:
    """Return grounds with the strongest first: the one to keep where there is little room."""
    return tuple(sorted(grounds, key=lambda ground: (_STRENGTHS.index(ground.strength), _place(ground))))


def _shown_by_no_reason(personal: tuple[Ground, ...], facts: Facts, lawbook: Lawbook) -> str:
    """Return the general ground without which a statement to Brazil would name a breach and not show it."""
    law = lawbook.instrument_for(facts.country, facts.region)
    opposes = law is not None and law.act is Act.OPPOSE
    return NECESSITY if opposes and breaches(facts, personal) == (NECESSITY,) else ""


def _complementing(
    personal: tuple[Ground, ...], facts: Facts, lawbook: Lawbook, *, first: str = ""
) -> tuple[Ground, ...]:
    """Return general grounds that answer what the personal ones leave open, then any others."""
    fitting = in_order(
        [
            ground
            for ground in lawbook.grounds.values()
            if ground.kind is Kind.GENERAL
            and not ground.awaiting_wording
            and holds(ground, facts)
            and not is_enjoyed(ground, facts)
        ]
    )
    answered = {_main_criterion(ground) for ground in personal}
    found = [ground for ground in fitting if ground.id == first]
    answered |= {_main_criterion(ground) for ground in found}
    for ground in fitting:
        if _main_criterion(ground) not in answered:
            found.append(ground)
            answered.add(_main_criterion(ground))
    others = [ground for ground in fitting if ground not in found]
    return in_order((found + others)[:MOST_GENERAL])


def is_too_recent(ground: Ground, facts: Facts) -> bool:
    """Say whether "my posts are old" does not fit because the oldest is from 2024 or later."""
    if ground.id != "old_posts":
        return False
    year = year_told(ground.id, facts)
    return year is not None and year >= ANNOUNCED_IN


def is_said_elsewhere(ground: Ground, facts: Facts) -> bool:
    """Say whether another ground of the statement already carries this one.

    Someone without an account can appear at Meta only in what others share, so `no_account` says
    both in one go and takes over the answer to "who?".
    """
    return ground.id == "others_post_me" and not facts.has_account


def tells_by_being_there(ground: Ground) -> bool:
    """Say whether a ground discloses something sensitive however it is worded."""
    return ground.discloses_sensitive and ground.id not in UNNAMED


def is_enjoyed(ground: Ground, facts: Facts) -> bool:
    """Say whether "AI brings me no benefit" does not fit because the person uses Meta's AI."""
    uses_ai = Content.AI_CHATS in facts.content or any(chosen.id == "ai_chats" for chosen in facts.grounds)
    return ground.id == "benefit_balance" and uses_ai


def year_told(ground_id: str, facts: Facts) -> int | None:
    """Return the year told for a ground; that of old posts follows also from "since when?"."""
    detail = facts.detail_of(ground_id)
    if detail.isdecimal() and int(detail) >= FIRST_YEAR:
        return int(detail)
    return facts.since_year if ground_id == "old_posts" else None


# LGPD Art. 18 § 2 allows opposition only where the law is not complied with, so a Brazilian
# statement names the duty that the person sees neglected. Each ground points to one.
BREACHES = {
    "reasonable_expectations": "expectation",
    "ai_chats": "expectation",
    "others_post_me": "expectation",
    "old_posts": "purpose",
    "life_change": "purpose",
    "not_informed": "transparency",
    "no_account": "transparency",
    "sensitive_health": "sensitive",
    "sensitive_belief": "sensitive",
    "sensitive_orientation": "sensitive",
    "children_in_photos": "children",
    "child_posted_by_others": "children",
    "minor_user": "children",
    "posted_as_minor": "children",
}
NECESSITY = "necessity"


def breaches(facts: Facts, grounds: tuple[Ground, ...]) -> tuple[str, ...]:
    """Return the duties of the LGPD that these grounds say were not met, at least one of them.

    Necessity (Art. 6 III) is named when no ground points to another duty: it needs no further fact.
    """
    found = ["children"] if facts.on_behalf_of is Behalf.CHILD else []
    found += [BREACHES[ground.id] for ground in grounds if ground.id in BREACHES]
    return tuple(dict.fromkeys(found)) or (NECESSITY,)


def _main_criterion(ground: Ground) -> Criterion:
    return ground.criteria[0] if ground.criteria else Criterion.COMPELLING


def _place(ground: Ground) -> tuple[int, int, int, str]:
    strength = _STRENGTHS.index(ground.strength)
    return _CRITERIA.index(_main_criterion(ground)), strength, ground.order, ground.id
