"""What people tell us is encrypted in the database: AES-GCM, with a key that is kept elsewhere.

A sealed value is bound to its table, column and row. Moved to another place, or changed by one bit,
it cannot be opened. The format is `version, length of the key's id, the key's id, nonce, ciphertext`.
"""

from __future__ import annotations

import json
import logging
import os
import uuid
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.core.exceptions import FieldError
from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models.query_utils import DeferredAttribute

log = logging.getLogger(__name__)

VERSION = 1
NONCE_LENGTH = 12


class SealBrokenError(Exception):
    """A sealed value was changed, moved, or sealed with a key that this site does not have."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sealed value belongs; it opens nowhere else."""

    table: str
    column: str
    row: uuid.UUID

    def bound_to(self, key_id: str) -> bytes:
        """Return the associated data of a value sealed with this key."""
        return "\0".join((key_id, self.table, self.column, self.row.hex)).encode()


@dataclass(frozen=True, slots=True, repr=False)
class Sealed:
    """An encrypted value as it stands in the database; it never shows itself."""

    stored: bytes

    def __repr__(self) -> str:
        return "Sealed(…)"

    @property
    def key_id(self) -> str:
        """Return the id of the key that it was sealed with. Raises `SealBrokenError` for another format."""
        if len(self.stored) < 2 or self.stored[0] != VERSION:
            raise SealBrokenError("the value has no known format")
        return self.stored[2 : 2 + self.stored[1]].decode("ascii", "replace")


def seal(value: bytes, place: Place) -> Sealed:
    """Encrypt a value with the newest key."""
    key_id = current_key_id()
    nonce = os.urandom(NONCE_LENGTH)
    hidden = _cipher(settings.ENCRYPTION_KEYS[key_id]).encrypt(nonce, value, place.bound_to(key_id))
    return Sealed(bytes((VERSION, len(key_id))) + key_id.encode("ascii") + nonce + hidden)


def unseal(sealed: Sealed, place: Place) -> bytes:
    """Decrypt a value. Raises `SealBrokenError` when it was changed, moved, or its key is missing."""
    try:
        key_id = sealed.key_id
        if key_id not in settings.ENCRYPTION_KEYS:
            raise SealBrokenError(f"ENCRYPTION_KEYS has no key {key_id!r}; put it back, after the newest one")
        start = 2 + len(key_id) + NONCE_LENGTH
        nonce, hidden = sealed.stored[start - NONCE_LENGTH : start], sealed.stored[start:]
        return _cipher(settings.ENCRYPTION_KEYS[key_id]).decrypt(nonce, hidden, place.bound_to(key_id))
    except (InvalidTag, ValueError):
        # Somebody changed or moved it, or the disk did: the operator has to look.
        log.error(
            "a sealed value cannot be opened: table %s, column %s",
            place.table,
            place.column,
            extra={"event_id": "seal-broken"},
        )
        raise SealBrokenError("the value was changed or does not belong here") from None
    except SealBrokenError:
        log.error(
            "a sealed value cannot be opened: table %s, column %s",
            place.table,
            place.column,
            extra={"event_id": "seal-broken"},
        )
        raise


def current_key_id() -> str:
    """Return the id of the key that everything new is sealed with."""
    return next(iter(settings.ENCRYPTION_KEYS))


@lru_cache(maxsize=32)
def _cipher(key: str) -> AESGCM:
    return AESGCM(bytes.fromhex(key))


class EncryptedRow(models.Model):
    """A row that holds sealed values: they are bound to its key, which is there before the row is."""

    row_key = models.UUIDField(default=uuid.uuid4, editable=False)

    class Meta:
        abstract = True


class _OpensOnAccess(DeferredAttribute):
    """Opens a sealed value when somebody reads it, and not before: most pages read few of them."""

    field: EncryptedField

    def __get__(self, instance: models.Model | None, cls: Any = None) -> Any:
        if instance is None:
            return self
        values = instance.__dict__
        if self.field.attname not in values:
            super().__get__(instance, cls)
        value = values[self.field.attname]
        if isinstance(value, Sealed):
            value = values[self.field.attname] = self.field.opened(value, instance)
        return value

    # With this the value in the instance does not hide the attribute.
    def __set__(self, instance: models.Model, value: Any) -> None:
        instance.__dict__[self.field.attname] = value


class EncryptedField(models.Field):
    """A field whose value is sealed on the way into the database, and opened when it is read.

    It can neither be searched nor set with `update()`: the database does not know what it holds.
    For the same reason a migration has no default for it: on a table that exists, add it with `null=True`.
    """

    descriptor_class = _OpensOnAccess
    empty_strings_allowed = False

    def deconstruct(self) -> Any:
        """Return what a migration says of the field: everything but the default, which it could not seal."""
        name, path, args, options = super().deconstruct()
        options.pop("default", None)
        return name, path, args, options

    def get_internal_type(self) -> str:
        """Return the kind of column: bytes."""
        return "BinaryField"

    def as_bytes(self, value: Any) -> bytes:
        """Return the value as the bytes that are sealed."""
        raise NotImplementedError

    def from_bytes(self, value: bytes) -> Any:
        """Return the value that these bytes stand for."""
        raise NotImplementedError

    def place_in(self, instance: models.Model) -> Place:
        """Return where the value of this row belongs."""
        # Not by class: in a migration the model is one of its own.
        row_key: uuid.UUID = instance.row_key  # type: ignore[attr-defined]
        return self.place(instance._meta.db_table, row_key)

    def place(self, table: str, row_key: uuid.UUID) -> Place:
        """Return where the value of the row with this key belongs."""
        return Place(table, str(self.column), row_key)

    def opened(self, sealed: Sealed, instance: models.Model) -> Any:
        """Return what is sealed. Raises `SealBrokenError`."""
        return self.from_bytes(unseal(sealed, self.place_in(instance)))

    def from_db_value(self, value: Any, expression: object, connection: BaseDatabaseWrapper) -> Sealed | None:
        """Take the value from the database as it stands."""
        return None if value is None else Sealed(bytes(value))

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        """Seal what was read or assigned; what nobody has looked at stays as it is."""
        value = model_instance.__dict__.get(self.attname)
        if value is None or isinstance(value, Sealed):
            return value
        return seal(self.as_bytes(value), self.place_in(model_instance))

    def get_db_prep_value(self, value: Any, connection: BaseDatabaseWrapper, prepared: bool = False) -> Any:
        """Hand sealed bytes to the database, and nothing else: what is not bound to a row is refused."""
        if value is None:
            return None
        if not isinstance(value, Sealed):
            raise TypeError(f"{self.name} is encrypted: load the row, assign the value and save it")
        return value.stored

    def get_lookup(self, lookup_name: str) -> Any:
        """Allow the question whether there is a value, and no other."""
        if lookup_name != "isnull":
            raise FieldError(f"{self.name} is encrypted and cannot be searched; keep a keyed hash beside it")
        return super().get_lookup(lookup_name)


class EncryptedTextField(EncryptedField):
    """Text."""

    def as_bytes(self, value: Any) -> bytes:
        return str(value).encode()

    def from_bytes(self, value: bytes) -> str:
        return value.decode()


class EncryptedJSONField(EncryptedField):
    """Whatever JSON can hold."""

    def as_bytes(self, value: Any) -> bytes:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()

    def from_bytes(self, value: bytes) -> Any:
        return json.loads(value)


class EncryptedBytesField(EncryptedField):
    """Bytes, such as a file."""

    def as_bytes(self, value: Any) -> bytes:
        return bytes(value)

    def from_bytes(self, value: bytes) -> bytes:
        return value
