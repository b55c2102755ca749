"""Whose addresses a text names: Meta's, somebody's, or ones made to look like Meta's."""

from __future__ import annotations

import re
import unicodedata

from apps.replies.labels import Warning, WarningKind

# Domains that Meta writes from and links to; each covers what stands before it. A new one needs a source and a date.
OFFICIAL = (
    # Privacy policy for the EU, Open Terms Archive, 2026-08-22; DPO answers from support.facebook.com in 2019 (weak).
    "facebook.com",
    # help.meta.com: named by the same policy, 2026-08-22.
    "meta.com",
    # help.instagram.com: named by the same policy, 2026-08-22.
    "instagram.com",
    # Form of the WhatsApp policy for the EEA, Open Terms Archive, 2026-07-03.
    "whatsapp.com",
    # about.fb.com: Meta's newsroom, 2025-04-14. For links; no mail from it is known.
    "fb.com",
)
# Nobody whose word counts names them as Meta's or as somebody else's: a mail from there raises no alarm, and no
# reading of it is sure. With a source and a date they move up, or out.
UNCERTAIN = (
    # Only undated third-party guides to Facebook's mails name it, seen 2026-11-27.
    "facebookmail.com",
    # One undated third-party guide names it, beside facebookmail.com, seen 2026-11-27.
    "metamail.com",
)
BRANDS = ("facebook", "instagram", "whatsapp", "metaplatforms")
_SERVICES = ("support", "help", "privacy", "security", "mail", "team", "center", "verify", "business", "ai")
_ALIKE = str.maketrans("013457аеорсухіɑοаƒ", "oleastaeopcyxiaoaf")
_DOMAIN = re.compile(r"[^\s<>()\[\]\"'@:/,;?#&=!*]+")


_BOUNCERS = ("mailer-daemon", "postmaster")
_IN_BRACKETS = re.compile(r"<([^<>]*)>")


def assess(sender: str, *, reply_to: str = "") -> tuple[Warning, ...]:
    """Return what speaks against a mail, from its sender and the address that answers would go to.

    Both may be a bare address, `Name <address>`, or empty where nobody knows; nothing is looked up.
    """
    warnings = _about_sender(sender)
    answers_to = _host_of(reply_to)
    if answers_to and not passes(answers_to):
        warnings.append(Warning(WarningKind.REPLY_TO_DIFFERS, answers_to))
    return tuple(dict.fromkeys(warnings))


def links_made_to_look_like_meta(text: str) -> tuple[Warning, ...]:
    """Return a warning for each address in a text that is made to look like Meta's. None of them is opened."""
    return tuple(Warning(WarningKind.LOOK_ALIKE_LINK, host) for host in domains(text) if looks_like_meta(host))


def _about_sender(sender: str) -> list[Warning]:
    # A name may be made to look like an address: what stands in brackets is the address, all else is show.
    alike = [Warning(WarningKind.LOOK_ALIKE_SENDER, host) for host in domains(sender) if looks_like_meta(host)]
    if alike or "@" not in sender:
        return alike
    host = _host_of(sender)
    local = _address_of(sender).rpartition("@")[0].lower()
    if passes(host) or local.endswith(_BOUNCERS):
        return []
    return [Warning(WarningKind.SENDER_IS_NOT_META, host)]


def _address_of(sender: str) -> str:
    in_brackets = [match.group(1) for match in _IN_BRACKETS.finditer(sender) if "@" in match.group(1)]
    if in_brackets:
        # Two addresses in brackets are no header that a mail server writes: the one that is not Meta's counts.
        return next((part for part in in_brackets if not passes(_host(part))), in_brackets[0])
    parts = [part.strip("()[],;\"'") for part in sender.split() if "@" in part]
    return next((part for part in parts if not passes(_host(part))), parts[0] if parts else "")


def _host(address: str) -> str:
    host = address.rpartition("@")[2].strip()
    return next(iter(domains(host)), host.lower()) if "@" in address else ""


def _host_of(sender: str) -> str:
    return _host(_address_of(sender))


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
    return _stands_under(domain, OFFICIAL)


def is_uncertain(sender: str) -> bool:
    """Say whether a mail comes from a domain of which nobody can tell whether it is Meta's."""
    return _stands_under(_host_of(sender), UNCERTAIN)


def passes(domain: str) -> bool:
    """Say whether an address there raises no alarm: it is Meta's, or nobody can tell."""
    return _stands_under(domain, OFFICIAL + UNCERTAIN)


def _stands_under(domain: str, domains_of_a_kind: tuple[str, ...]) -> bool:
    return any(domain == own or domain.endswith("." + own) for own in domains_of_a_kind)


def looks_like_meta(domain: str) -> bool:
    """Say whether a domain that is not Meta's is made to look as if it were."""
    if passes(domain):
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
