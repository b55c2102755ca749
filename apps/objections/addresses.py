"""E-mail addresses: what we accept, how we compare them, and what may be a slip of the finger."""

from __future__ import annotations

import re
import unicodedata
from difflib import get_close_matches

import idna
from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator
from django.utils.translation import gettext_lazy as _

from apps.core.lookup import keyed_hash

LONGEST_LOCAL_PART = 64
LONGEST_ADDRESS = 254
# Names that lead nowhere on the open net: RFC 2606, RFC 6761, and what home routers use.
NO_PUBLIC_ENDING = frozenset(
    ["localhost", "local", "localdomain", "internal", "invalid", "test", "example", "onion", "arpa", "alt", "lan"]
    + ["home", "corp", "intranet", "private", "mail"]
)
# No quotes, no comments, no brackets: nothing that a mail program could read as a second recipient.
LOCAL_PART = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
ENDING = re.compile(r"[a-z]{2,63}|xn--[a-z0-9-]{1,59}")
DOTS_MEAN_NOTHING = frozenset(["gmail.com", "googlemail.com"])
WELL_KNOWN = (
    "gmail.com googlemail.com hotmail.com hotmail.de hotmail.co.uk hotmail.fr outlook.com outlook.de live.com "
    "yahoo.com yahoo.de yahoo.co.uk yahoo.fr icloud.com me.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de "
    "freenet.de mailbox.org posteo.de proton.me protonmail.com aol.com libero.it orange.fr wanadoo.fr free.fr "
    "seznam.cz wp.pl bluewin.ch btinternet.com"
).split()

LIKE_THIS = _("Enter your e-mail address, like name@example.com")
TOO_LONG = _("This address is longer than an e-mail address can be. Enter a shorter one.")
ODD_LETTERS = _("We cannot write to an address with these letters before the @. Enter another one.")
NO_MAIL_THERE = _("No mail can reach that address. Enter one like name@example.com")


def as_stored(typed: str) -> str:
    """Return the address as it is stored and written to: ASCII, the domain as A-label in small letters.

    Raises Django's `ValidationError` with a sentence for the person. Stricter than Django's own field,
    which accepts direction overrides, `a@localhost` and `a@[127.0.0.1]`. RFC 5321 4.5.3.1, RFC 5891.
    """
    text = typed.strip(" \t\r\n")
    # Before anything is converted: compatibility letters would turn into others unseen.
    if any(unicodedata.category(character)[0] in "CZ" for character in text):
        raise ValidationError(LIKE_THIS, code="address")
    local, at, domain = text.rpartition("@")
    if not (local and at and domain):
        raise ValidationError(LIKE_THIS, code="address")
    if unicodedata.normalize("NFKC", text) != unicodedata.normalize("NFC", text):
        raise ValidationError(LIKE_THIS, code="address")
    if not local.isascii():
        raise ValidationError(ODD_LETTERS, code="address")
    if not LOCAL_PART.fullmatch(local):
        raise ValidationError(LIKE_THIS, code="address")
    try:
        host = idna.encode(unicodedata.normalize("NFC", domain.lower()), strict=True, std3_rules=True).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        raise ValidationError(LIKE_THIS, code="address") from None
    address = f"{local}@{host}"
    if len(local) > LONGEST_LOCAL_PART or len(address) > LONGEST_ADDRESS:
        raise ValidationError(TOO_LONG, code="address")
    ending = host.rpartition(".")[2]
    if "." not in host or not ENDING.fullmatch(ending) or ending in NO_PUBLIC_ENDING:
        raise ValidationError(NO_MAIL_THERE, code="address")
    EmailValidator(message=LIKE_THIS)(address)
    return address


def mailbox_of(address: str) -> str:
    """Return one name for all spellings that reach the same mailbox: case, plus part, Gmail's dots."""
    local, _at, domain = address.lower().rpartition("@")
    local = local.partition("+")[0] or local
    if domain in DOTS_MEAN_NOTHING:
        local, domain = local.replace(".", ""), "gmail.com"
    return f"{local}@{domain}"


def address_hash(address: str) -> str:
    """Return the keyed hash by which an address is found; case does not matter."""
    return keyed_hash("address", address.lower())


def mailbox_hash(address: str) -> str:
    """Return the keyed hash by which mails to one mailbox are counted, and refused."""
    return keyed_hash("mailbox", mailbox_of(address))


def masked(address: str) -> str:
    """Return the address so that its owner recognises it and nobody else learns it: k•••@e•••.org."""
    local, _at, domain = address.rpartition("@")
    name, _dot, ending = domain.rpartition(".")
    return f"{local[:1]}•••@{name[:1]}•••.{ending}"


def meant(address: str) -> str:
    """Return the address that was probably meant, or nothing; "gmial.com" is most likely a slip."""
    local, _at, domain = address.rpartition("@")
    if domain in WELL_KNOWN:
        return ""
    near = get_close_matches(domain, WELL_KNOWN, n=1, cutoff=0.85)
    return f"{local}@{near[0]}" if near and _is_a_slip(domain, near[0]) else ""


def _is_a_slip(typed: str, known: str) -> bool:
    """Say whether the first letter is the same; "mail.de" is not a slip of "gmail.com"."""
    return typed[:1] == known[:1] or sorted(typed) == sorted(known)
