"""Links and codes: made from 256 random bits, kept as hashes, spent once."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import Q
from django.urls import reverse

from apps.core.lookup import keyed_hash
from apps.objections.models import EmailAddress, Link, LinkOrder, Objection
from apps.objections.retention import WARNED_BEFORE_END

Kind = Link.Kind
# None: it has no end of its own. It goes with the address; "never" after a year, unless it is in use.
LIFE: dict[str, timedelta | None] = {
    Kind.CONFIRM: timedelta(hours=48),
    Kind.SIGN_IN: timedelta(minutes=10),
    Kind.DEVICE: timedelta(minutes=5),
    Kind.REMINDER: timedelta(days=30),
    Kind.STOP: None,
    Kind.NEVER: None,
    Kind.ERASE: None,
    Kind.LONGER: WARNED_BEFORE_END,
}
NEW_ONE_WITHIN = timedelta(hours=24)
CODE_TRIES = 5

# 32 signs that nobody mistakes for each other: no 0 and O, no 1 and I.
SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
SIGN_IN_CODE_LENGTH = 8
RETURN_CODE_LENGTH = 24


class LinkEndedError(Exception):
    """The link was used, is too old, was replaced by a newer one, or never was one. Nobody learns which."""


def token_hash(kind: str, token: str) -> str:
    """Return the hash that is stored; the kind is part of it, so that none can stand for another."""
    return hashlib.sha256(f"{kind}\0{token}".encode()).hexdigest()


def browser_hash(browser: str) -> str:
    """Return the hash of the secret that the asking browser carries."""
    return hashlib.sha256(f"browser\0{browser}".encode()).hexdigest()


def new_token() -> str:
    """Return 256 random bits, as they stand in a link."""
    return secrets.token_urlsafe(32)


def make(
    kind: str,
    *,
    now: datetime,
    objection: Objection | None = None,
    address: EmailAddress | None = None,
    order: LinkOrder | None = None,
    mailbox_hash: str = "",
    code: str = "",
    token: str = "",
) -> str:
    """Make a link and return its token, which exists nowhere else; a new one, where none is handed in."""
    token = token or new_token()
    life = LIFE[kind]
    Link.objects.create(
        kind=kind,
        token_hash=token_hash(kind, token),
        code_hash=code_hash(code) if code else "",
        objection=objection,
        address=address,
        order=order,
        mailbox_hash=mailbox_hash,
        made_at=now,
        ends_at=now + life if life else None,
    )
    return token


def written_out(kind: str, token: str) -> str:
    """Return the whole address of a link, with the configured origin."""
    name = {
        Kind.STOP: "objections:stop_mails",
        Kind.NEVER: "objections:never_write",
        Kind.ERASE: "objections:erase_follow",
        Kind.LONGER: "objections:longer_follow",
    }.get(Kind(kind))
    path = reverse(name, args=[token]) if name else reverse("objections:follow_link", args=[kind, token])
    return f"{settings.SITE_URL}{path}"


def code_link(code: str) -> str:
    """Return the address that a picture of a return code leads to."""
    return f"{settings.SITE_URL}{reverse('objections:follow_link', args=['code', code])}"


def find(kind: str, token: str) -> Link | None:
    """Return the link, whether it may still be spent or not."""
    found = Link.objects.select_related("address", "objection", "order").filter(token_hash=token_hash(kind, token))
    return found.first()


def is_open(link: Link, now: datetime) -> bool:
    """Say whether the link can still be spent."""
    return link.used_at is None and (link.ends_at is None or link.ends_at > now)


def spend(link: Link, now: datetime) -> None:
    """Spend the link. Raises `LinkEndedError` unless this call is the one that does.

    One conditional UPDATE on the row itself: reading first and writing then loses races.
    """
    unspent = Link.objects.filter(pk=link.pk, used_at__isnull=True)
    if not unspent.filter(Q(ends_at__isnull=True) | Q(ends_at__gt=now)).update(used_at=now):
        raise LinkEndedError


def end_earlier(kind: str, *, address_hash: str, now: datetime) -> None:
    """End the links of this kind that went to the same address before: only the newest works."""
    # The few addresses first, then their links by index: joined, the database chooses by what it believes of the
    # tables' sizes, and where these grew since it last looked it reads both whole, for every single mail.
    addresses = list(EmailAddress.objects.filter(address_hash=address_hash).values_list("pk", flat=True))
    earlier = Link.objects.filter(kind=kind, address__in=addresses, used_at__isnull=True)
    earlier.filter(ends_at__gt=now).update(ends_at=now)


def new_code(length: int) -> str:
    """Return random signs; the last one of a return code checks the others."""
    return "".join(secrets.choice(SIGNS) for _ in range(length))


def new_return_code(seed: str = "") -> str:
    """Return 23 signs (115 bits) that nobody can guess, and one that checks them.

    They are random, or follow from a seed that holds a secret of its own, and from our key.
    """
    signs = _signs_from(seed) if seed else new_code(RETURN_CODE_LENGTH - 1)
    return signs + check_sign(signs)


def _signs_from(seed: str) -> str:
    # 256 bits of a keyed hash; each sign takes five of them, so none is likelier than another.
    bits = int(keyed_hash("return code", seed), 16)
    return "".join(SIGNS[(bits >> 5 * position) % len(SIGNS)] for position in range(RETURN_CODE_LENGTH - 1))


def check_sign(signs: str) -> str:
    """Return the sign that notices one wrong sign, or two neighbours that changed places (Luhn mod 32)."""
    total = 0
    for position, sign in enumerate(reversed(signs)):
        value = SIGNS.index(sign) * (2 if position % 2 == 0 else 1)
        total += value // len(SIGNS) + value % len(SIGNS)
    return SIGNS[-total % len(SIGNS)]


def as_typed(code: str) -> str:
    """Return the code without the blanks and dashes people put in, in capitals."""
    return "".join(character for character in code.upper() if character.isalnum())


def is_well_formed(code: str) -> bool:
    """Say whether this can be a return code at all; most slips are noticed here."""
    if len(code) != RETURN_CODE_LENGTH or any(sign not in SIGNS for sign in code):
        return False
    return check_sign(code[:-1]) == code[-1]


def grouped(code: str) -> str:
    """Return the code in groups of four, to be read and written down."""
    return " ".join(code[start : start + 4] for start in range(0, len(code), 4))


def code_hash(code: str) -> str:
    """Return the keyed hash of a code: short ones could be tried out against a plain one."""
    return keyed_hash("code", code)
