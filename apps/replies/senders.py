"""Whose addresses a text names: Meta's, somebody's, or ones made to look like Meta's."""

from __future__ import annotations

import re
import unicodedata

# Domains that Meta writes from and links to; each covers what stands before it.
OFFICIAL = (
    "facebook.com facebookmail.com fb.com fb.me meta.com metamail.com meta.ai instagram.com whatsapp.com whatsapp.net"
    " threads.net threads.com messenger.com m.me oculus.com workplace.com atmeta.com"
).split()
BRANDS = ("facebook", "instagram", "whatsapp", "metaplatforms")
_SERVICES = ("support", "help", "privacy", "security", "mail", "team", "center", "verify", "business", "ai")
_ALIKE = str.maketrans("013457аеорсухіɑοаƒ", "oleastaeopcyxiaoaf")
_DOMAIN = re.compile(r"[^\s<>()\[\]\"'@:/,;?#&=!*]+")


def domains(text: str) -> list[str]:
    """Return the host names in a text, in order, each once. Every character is looked at once."""
    found: dict[str, None] = {}
    for match in _DOMAIN.finditer(text):
        part = match.group().strip(".-_|")
        # "on Facebook.Please write": a blank is missing there, it is no address.
        if part.rpartition(".")[2].istitle():
            continue
        part = part.lower()
        if "." not in part or len(part) > 253:
            continue
        last = part.rpartition(".")[2]
        if len(last) < 2 or not (last.isalpha() or last.startswith("xn--")) or ".." in part:
            continue
        found.setdefault(unicodedata.normalize("NFKC", part))
    return list(found)


def is_official(domain: str) -> bool:
    """Say whether the domain, or one it stands under, is Meta's."""
    return any(domain == own or domain.endswith("." + own) for own in OFFICIAL)


def looks_like_meta(domain: str) -> bool:
    """Say whether a domain that is not Meta's is made to look as if it were."""
    if is_official(domain):
        return False
    labels = [_decoded(label) for label in domain.split(".")]
    for label in labels:
        plain = "".join(c for c in unicodedata.normalize("NFKD", label) if not unicodedata.combining(c))
        plain = plain.translate(_ALIKE).replace("rn", "m").replace("vv", "w")
        if any(brand in plain or _is_one_off(plain, brand) for brand in BRANDS):
            return True
        parts = plain.split("-")
        if "meta" in parts and (len(parts) > 1 or len(labels) > 2 or label != plain):
            return True
        if plain.startswith("meta") and plain[4:].startswith(_SERVICES):
            return True
    return any(part in ("fb", "ig", "meta") for label in labels[:-1] for part in label.split("-")[:-1])


def _decoded(label: str) -> str:
    if label.startswith("xn--"):
        try:
            return label[4:].encode("ascii").decode("punycode").lower()
        except (UnicodeError, ValueError, OverflowError):
            return label
    return label


def _is_one_off(label: str, brand: str) -> bool:
    """Say whether one letter was changed, added, left out or swapped with the next."""
    if abs(len(label) - len(brand)) > 1 or len(brand) < 8:
        return False
    same = 0
    while same < min(len(label), len(brand)) and label[same] == brand[same]:
        same += 1
    a, b = label[same:], brand[same:]
    return a[1:] == b or a == b[1:] or a[1:] == b[1:] or (a[:2] == b[:2][::-1] and a[2:] == b[2:])
