"""Read settings from the environment, strictly.

A wrong or missing value stops the start with one sentence that says what to set. A secret may be
given as NAME, or as NAME_FILE with the path of a file that holds it.
"""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from apps.core.colours import ColourError, Ground, check

TRUE = {"1", "true", "yes", "on"}
FALSE = {"0", "false", "no", "off"}

# Beginnings of values that stand in examples and must never reach a running site.
EXAMPLES = ("change", "example", "insecure", "replace", "secret", "your", "xxx", "todo", "django-insecure")

# Fewer characters than this can be guessed by trying.
SECRET_LENGTH = 40


def text(name: str, default: str | None = None, *, env: Mapping[str, str] | None = None) -> str:
    """Return a setting as it stands, or `default`.

    Raises `ImproperlyConfigured` when it is missing and has no default.
    """
    value = _value(name, env)
    if value:
        return value
    if default is None:
        raise ImproperlyConfigured(f"Set {name}: it has no value, and the site cannot start without it.")
    return default


def flag(name: str, default: bool | None = None, *, env: Mapping[str, str] | None = None) -> bool:
    """Return a yes-or-no setting.

    Raises `ImproperlyConfigured` when it is neither, or missing without a default.
    """
    value = _value(name, env)
    if not value and default is not None:
        return default
    if value.lower() in TRUE:
        return True
    if value.lower() in FALSE:
        return False
    raise ImproperlyConfigured(f"Set {name} to yes or no; it is {value!r}.")


def number(
    name: str,
    default: int | None = None,
    *,
    at_least: int = 0,
    at_most: int | None = None,
    env: Mapping[str, str] | None = None,
) -> int:
    """Return a whole number.

    Raises `ImproperlyConfigured` when it is not one, or lies outside the limits.
    """
    value = _value(name, env)
    if not value and default is not None:
        return default
    limits = f"from {at_least} to {at_most}" if at_most is not None else f"from {at_least} up"
    if not re.fullmatch(r"[0-9]+", value) or int(value) < at_least or (at_most is not None and int(value) > at_most):
        raise ImproperlyConfigured(f"Set {name} to a whole number {limits}; it is {value!r}.")
    return int(value)


def words(name: str, default: list[str] | None = None, *, env: Mapping[str, str] | None = None) -> list[str]:
    """Return a list of words given with commas between them.

    Raises `ImproperlyConfigured` when it is empty and has no default.
    """
    found = [word.strip() for word in _value(name, env).split(",") if word.strip()]
    if found:
        return found
    if default is None:
        raise ImproperlyConfigured(f"Set {name} to one or more values with commas between them.")
    return default


def url(
    name: str,
    default: str | None = None,
    *,
    schemes: tuple[str, ...],
    env: Mapping[str, str] | None = None,
) -> str:
    """Return an address that starts with one of `schemes`.

    Raises `ImproperlyConfigured` otherwise; the sentence never repeats the address, which may
    hold a password.
    """
    value = secret(name, env=env, checked=False) if default is None else _value(name, env) or default
    if urlsplit(value).scheme not in schemes:
        wanted = " or ".join(f"{scheme}://" for scheme in schemes)
        raise ImproperlyConfigured(f"Set {name} to an address that starts with {wanted}.")
    return value


def secret(name: str, *, env: Mapping[str, str] | None = None, checked: bool = True) -> str:
    """Return a secret from NAME, or from the file named by NAME_FILE.

    Raises `ImproperlyConfigured` when there is none, when both are set, when the file cannot be
    read, and (when `checked`) when it is too short or looks like an example. No sentence ever
    repeats the value.
    """
    given, path = _value(name, env), _value(f"{name}_FILE", env)
    if given and path:
        raise ImproperlyConfigured(f"Set {name} or {name}_FILE, not both.")
    if path:
        try:
            given = Path(path).read_text(encoding="utf-8").strip()
        except OSError as error:
            raise ImproperlyConfigured(f"{name}_FILE names {path}, which cannot be read: {error.strerror}.") from None
    if not given:
        raise ImproperlyConfigured(f"Set {name}, or {name}_FILE with the path of a file that holds it.")
    if checked and len(given) < SECRET_LENGTH:
        raise ImproperlyConfigured(f"Set {name} to at least {SECRET_LENGTH} characters; this one is too short.")
    if checked and given.lower().startswith(EXAMPLES):
        raise ImproperlyConfigured(f"Set {name} to a value of your own; this one is an example.")
    return given


def keys(name: str, *, env: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return named 32-byte keys in their order, from `id:64 hexadecimal digits` with commas between.

    The first one writes, all of them read. Raises `ImproperlyConfigured` when one has another form.
    """
    found: dict[str, str] = {}
    for item in secret(name, env=env).split(","):
        key_id, _, value = item.strip().partition(":")
        if not re.fullmatch(r"[a-z0-9-]{1,20}", key_id) or not re.fullmatch(r"[0-9a-f]{64}", value):
            raise ImproperlyConfigured(
                f"Set {name} to id:key with commas between, the newest first; an id is up to 20 small letters "
                "and digits, a key 64 hexadecimal digits (openssl rand -hex 32)."
            )
        if len(set(value)) < 8:
            raise ImproperlyConfigured(f"Set {name} to keys of your own; {key_id!r} is an example.")
        found[key_id] = value
    return found


def bounce_address(name: str, *, env: Mapping[str, str] | None = None) -> str:
    """Return an address that mails come back to, or nothing.

    Raises `ImproperlyConfigured` unless 49 characters more fit before the @ (RFC 5321: 64 in all).
    """
    value = _value(name, env)
    if value and not re.fullmatch(r"[a-z0-9._-]{1,15}@[a-z0-9.-]+\.[a-z]+", value):
        raise ImproperlyConfigured(f"Set {name} to an address in small letters, with up to 15 of them before the @.")
    return value


def recipients(name: str, *, env: Mapping[str, str] | None = None) -> list[str]:
    """Return addresses, and domains as `@example.org`, given with commas between them; there may be none.

    Raises `ImproperlyConfigured` when one is neither.
    """
    found = words(name, [], env=env)
    for each in found:
        if not re.fullmatch(r"[^@\s\",;:<>()\[\]]*@[a-z0-9-]+(\.[a-z0-9-]+)*", each.lower()):
            raise ImproperlyConfigured(f"Set {name} to addresses, or @domains, with commas between them.")
    return found


def colour(name: str, ground: Ground, *, env: Mapping[str, str] | None = None) -> str:
    """Return a colour as #rrggbb, or nothing.

    Raises `ImproperlyConfigured` when people could not read it on this ground.
    """
    value = _value(name, env).lower()
    if value:
        try:
            check(value, ground)
        except ColourError as error:
            raise ImproperlyConfigured(f"Set {name} to another colour, or to none: {error}.") from None
    return value


def codes(name: str, *, env: Mapping[str, str] | None = None) -> list[str]:
    """Return short codes given with commas between them; there may be none.

    Raises `ImproperlyConfigured` when one is not 1 to 30 small letters, digits or hyphens.
    """
    found = words(name, [], env=env)
    if not all(re.fullmatch(r"[a-z0-9-]{1,30}", each) for each in found):
        raise ImproperlyConfigured(f"Set {name} to codes of small letters, digits and -, with commas between them.")
    return found


def languages(
    name: str, known: list[tuple[str, Any]], *, env: Mapping[str, str] | None = None
) -> list[tuple[str, Any]]:
    """Return those of the known languages whose codes are given, in the order given; all when none is.

    Raises `ImproperlyConfigured` for a language that the pages do not speak, or one given twice.
    """
    offered = [code.lower() for code in words(name, [code for code, _ in known], env=env)]
    names, written = {code.lower(): name for code, name in known}, {code.lower(): code for code, _ in known}
    if not set(offered) <= set(names) or len(set(offered)) < len(offered):
        raise ImproperlyConfigured(f"Set {name} to some of {', '.join(written.values())}, with commas between them.")
    return [(written[code], names[code]) for code in offered]


def record(name: str, kind: Path, *, env: Mapping[str, str] | None = None) -> str:
    """Return the id of a record of the lawbook, which is the name of a file in the folder of its kind; "" when none is.

    Raises `ImproperlyConfigured` for one that is not there.
    """
    value = _value(name, env)
    if value and value not in {file.stem for file in kind.glob("*.toml")}:
        folder = "/".join(kind.parts[-4:])
        raise ImproperlyConfigured(f"Set {name} to the name of a file in {folder}, without its ending, or to nothing.")
    return value


def given(name: str, *, env: Mapping[str, str] | None = None) -> bool:
    """Say whether a secret has been set, as NAME or as NAME_FILE."""
    return bool(_value(name, env) or _value(f"{name}_FILE", env))


def _value(name: str, env: Mapping[str, str] | None) -> str:
    return (os.environ if env is None else env).get(name, "").strip()
