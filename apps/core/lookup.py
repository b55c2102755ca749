"""Finding a row by something secret without keeping the secret: keyed hashes."""

from __future__ import annotations

import hashlib
import hmac

from django.conf import settings


def keyed_hash(purpose: str, value: str) -> str:
    """Return the hash of a value under the site's look-up key, as 64 hexadecimal digits.

    The purpose keeps hashes of the same value for different uses apart. Without the key nobody can
    try out addresses against a copy of the database, which a plain hash would allow.
    """
    message = f"{purpose}\0{value}".encode()
    return hmac.new(bytes.fromhex(settings.LOOKUP_KEY), message, hashlib.sha256).hexdigest()
