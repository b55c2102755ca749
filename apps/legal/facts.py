"""The answers as the law sees them: typed, frozen, free of any framework."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

FIRST_YEAR = 2004
"""Facebook opened in 2004; nothing shared there can be older."""

LONGEST_OWN_WORDS = 5000
"""Characters a person may write in one field (security rule for the text of visitors)."""


LONGEST_ACCOUNT_NAME = 120
"""Characters of a profile name or link; with four of them a text must still find room in a form."""


class Behalf(StrEnum):
    """Whose information the objection is about, seen from the person who files it."""

    SELF = "self"
    CHILD = "child"
    REPRESENTED = "represented"


class Account(StrEnum):
    """One of Meta's services in which the person (or the child) has an account.

    `WHATSAPP` stands for WhatsApp and the Meta AI assistant, which Meta treats together.
    """

    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    THREADS = "threads"
    WHATSAPP = "whatsapp"


class Linked(StrEnum):
    """Whether the accounts stand in one Accounts Centre, so that one objection covers them."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Content(StrEnum):
    """A kind of information there is about the person at Meta."""

    PHOTOS_OF_ME = "photos_of_me"
    PHOTOS_OF_CHILDREN = "photos_of_children"
    VIDEOS_VOICE = "videos_voice"
    POSTS_COMMENTS = "posts_comments"
    CREATIVE_WORK = "creative_work"
    AI_CHATS = "ai_chats"
    SHOWN_BY_OTHERS = "shown_by_others"


@dataclass(frozen=True, slots=True)
class ChosenGround:
    """A ground the person picked, and the answer to its one follow-up question.

    `detail` is a code from the ground's list, a year as four digits, or empty (not answered,
    not sure, no question).
    """

    id: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What one person told us, as far as it decides which right, route and reasons apply.

    `name` signs; `person_name` is that of the child or the person spoken for. `account_names` holds
    the profile name or link of an account, where it was told, in the order of `Account`.
    """

    country: str
    region: str = ""
    on_behalf_of: Behalf = Behalf.SELF
    accounts: frozenset[Account] = frozenset()
    linked: Linked = Linked.UNSURE
    content: frozenset[Content] = frozenset()
    since_year: int | None = None
    grounds: tuple[ChosenGround, ...] = ()
    own_words: str = ""
    name: str = ""
    account_email: str = field(default="", repr=False)
    person_name: str = field(default="", repr=False)
    account_names: tuple[tuple[Account, str], ...] = field(default=(), repr=False)

    @property
    def has_account(self) -> bool:
        """Say whether there is any account, so that a form behind a login can be used."""
        return bool(self.accounts)

    @property
    def could_be_linked(self) -> bool:
        """Say whether there are two accounts or more that one Accounts Centre may join.

        WhatsApp is left out: its objection goes through a form of its own either way.
        """
        return len(self.accounts - {Account.WHATSAPP}) > 1

    @property
    def shared_before_june_2024(self) -> bool:
        """Say whether some content is older than Meta's announcement of June 2024.

        Someone who began in 2024 may have begun after it, so only earlier years count.
        """
        return self.since_year is not None and self.since_year < 2024

    @property
    def may_predate_june_2024(self) -> bool:
        """Say whether content may be older than that announcement: it is, or nobody told us."""
        return self.since_year is None or self.shared_before_june_2024

    def detail_of(self, ground_id: str) -> str:
        """Return the answer to the follow-up question of a chosen ground, or an empty text."""
        return next((chosen.detail for chosen in self.grounds if chosen.id == ground_id), "")


Code = TypeVar("Code", bound=StrEnum)


class FactsError(ValueError):
    """A facts file says something that cannot be; the message names the field and what to do."""

    def __init__(self, field_name: str, message: str) -> None:
        self.field_name = field_name
        super().__init__(f"{field_name}: {message}")


def facts_from_mapping(data: Mapping[str, Any]) -> Facts:
    """Return the facts that a JSON object states.

    Raises `FactsError` for an unknown field, a value of the wrong shape or a code not in the list.
    Whether the country and the grounds exist is the lawbook's to say (`Lawbook.check_facts`).
    """
    known = set(Facts.__dataclass_fields__)
    for name in data:
        if name not in known:
            raise FactsError(str(name), f"is not a field; the fields are {', '.join(sorted(known))}")
    if "country" not in data:
        raise FactsError("country", "is missing; give the two-letter code of the country, such as DE")
    return Facts(
        country=_text(data, "country", longest=8),
        region=_text(data, "region", longest=12),
        on_behalf_of=_code(data, "on_behalf_of", Behalf, Behalf.SELF),
        accounts=_codes(data, "accounts", Account),
        linked=_code(data, "linked", Linked, Linked.UNSURE),
        content=_codes(data, "content", Content),
        since_year=_year(data),
        grounds=_grounds(data),
        own_words=_text(data, "own_words", longest=LONGEST_OWN_WORDS),
        name=_text(data, "name", longest=200),
        account_email=_text(data, "account_email", longest=254),
        person_name=_text(data, "person_name", longest=200),
        account_names=_account_names(data),
    )


def facts_as_mapping(facts: Facts) -> dict[str, Any]:
    """Return the facts as a JSON object that `facts_from_mapping` turns into the same facts."""
    return {
        "country": facts.country,
        "region": facts.region,
        "on_behalf_of": facts.on_behalf_of.value,
        "accounts": sorted(facts.accounts),
        "linked": facts.linked.value,
        "content": sorted(facts.content),
        "since_year": facts.since_year,
        "grounds": [{"id": chosen.id, "detail": chosen.detail} for chosen in facts.grounds],
        "own_words": facts.own_words,
        "name": facts.name,
        "account_email": facts.account_email,
        "person_name": facts.person_name,
        "account_names": {account.value: name for account, name in facts.account_names},
    }


def facts_schema() -> dict[str, Any]:
    """Return the JSON Schema of a facts file."""
    text = {"type": "string"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Facts of one objection",
        "type": "object",
        "additionalProperties": False,
        "required": ["country"],
        "properties": {
            "country": text | {"description": "code of the country of residence, such as DE"},
            "region": text | {"description": "code of the region where it decides, such as DE-BY"},
            "on_behalf_of": {"enum": [item.value for item in Behalf]},
            "accounts": _schema_of_set(Account),
            "linked": {"enum": [item.value for item in Linked]},
            "content": _schema_of_set(Content),
            "since_year": {"type": ["integer", "null"], "minimum": FIRST_YEAR, "maximum": 9999},
            "grounds": {
                "type": "array",
                "items": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["id"],
                    "properties": {"id": text, "detail": text},
                },
            },
            "own_words": text | {"maxLength": LONGEST_OWN_WORDS},
            "name": text | {"maxLength": 200},
            "account_email": text | {"maxLength": 254},
            "person_name": text | {"maxLength": 200},
            "account_names": {
                "type": "object",
                "additionalProperties": False,
                "properties": {item.value: text | {"maxLength": LONGEST_ACCOUNT_NAME} for item in Account},
            },
        },
    }


def _schema_of_set(kind: type[StrEnum]) -> dict[str, Any]:
    return {"type": "array", "uniqueItems": True, "items": {"enum": [item.value for item in kind]}}


def _text(data: Mapping[str, Any], name: str, *, longest: int) -> str:
    value = data.get(name, "")
    if not isinstance(value, str):
        raise FactsError(name, "must be a text")
    if len(value) > longest:
        raise FactsError(name, f"is longer than {longest} characters")
    return value


def _code(data: Mapping[str, Any], name: str, kind: type[Code], default: Code) -> Code:
    value = data.get(name, default.value)
    try:
        return kind(value)
    except ValueError:
        raise FactsError(name, f"must be one of {', '.join(kind)}") from None


def _codes(data: Mapping[str, Any], name: str, kind: type[Code]) -> frozenset[Code]:
    value = data.get(name, [])
    if not isinstance(value, list):
        raise FactsError(name, "must be a list")
    try:
        return frozenset(kind(item) for item in value)
    except ValueError:
        raise FactsError(name, f"may hold only {', '.join(kind)}") from None


def _account_names(data: Mapping[str, Any]) -> tuple[tuple[Account, str], ...]:
    value = data.get("account_names", {})
    if not isinstance(value, dict) or set(value) - set(Account):
        raise FactsError("account_names", f"must be an object with names for {', '.join(Account)}")
    return tuple((item, _text(value, item.value, longest=LONGEST_ACCOUNT_NAME)) for item in Account if value.get(item))


def _year(data: Mapping[str, Any]) -> int | None:
    value = data.get("since_year")
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not FIRST_YEAR <= value <= 9999:
        raise FactsError("since_year", f"must be a year from {FIRST_YEAR} on, or null")
    return value


def _grounds(data: Mapping[str, Any]) -> tuple[ChosenGround, ...]:
    value = data.get("grounds", [])
    if not isinstance(value, list):
        raise FactsError("grounds", "must be a list of objects with an id")
    chosen: list[ChosenGround] = []
    for item in value:
        if (
            not isinstance(item, dict)
            or not isinstance(item.get("id"), str)
            or not isinstance(item.get("detail", ""), str)
            or set(item) - {"id", "detail"}
        ):
            raise FactsError("grounds", 'each must look like {"id": "old_posts", "detail": "2012"}')
        if item["id"] not in {ground.id for ground in chosen}:
            chosen.append(ChosenGround(item["id"], item.get("detail", "")))
    return tuple(chosen)
