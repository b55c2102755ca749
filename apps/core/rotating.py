"""Sealing everything anew with the newest key, row by row, while the site goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from django.apps import apps
from django.db import connection

from apps.core.encrypted import EncryptedField, EncryptedRow, Place, Sealed, current_key_id, seal, unseal


@dataclass(frozen=True, slots=True)
class Rotated:
    """What was done in one table."""

    table: str
    read: int
    sealed_anew: int


def encrypted_models() -> list[type[EncryptedRow]]:
    """Return every model that holds sealed values."""
    return [model for model in apps.get_models() if issubclass(model, EncryptedRow)]


def encrypted_fields(model: type[EncryptedRow]) -> list[EncryptedField]:
    """Return the sealed fields of a model."""
    return [field for field in model._meta.concrete_fields if isinstance(field, EncryptedField)]


def rotate(model: type[EncryptedRow], *, batch: int = 500) -> Rotated:
    """Seal all values of a model with the newest key; those that are already are left alone.

    Each row is its own step, so that it can be stopped anywhere and started again. A value that
    somebody changes meanwhile stays theirs: we only replace exactly what we read. Raises
    `SealBrokenError` for a value that cannot be opened, and leaves it as it is.
    """
    read = sealed_anew = 0
    for pk, row_key, values in _rows(model, batch):
        read += 1
        for field, sealed in values:
            if sealed is not None and sealed.key_id != current_key_id():
                sealed_anew += _replace(model, pk, sealed, field.place(model._meta.db_table, row_key))
    return Rotated(model._meta.db_table, read, sealed_anew)


def _rows(model: type[EncryptedRow], batch: int) -> Iterator[tuple[object, UUID, list[tuple[EncryptedField, Sealed]]]]:
    fields = encrypted_fields(model)
    rows = model._base_manager.order_by("pk")
    last = None
    while True:
        page = rows.filter(pk__gt=last) if last is not None else rows
        found = list(page.values_list("pk", "row_key", *(field.name for field in fields))[:batch])
        if not found:
            return
        for pk, row_key, *values in found:
            yield pk, row_key, list(zip(fields, values, strict=True))
        last = found[-1][0]


def _replace(model: type[EncryptedRow], pk: object, old: Sealed, place: Place) -> int:
    new = seal(unseal(old, place), place)
    names = (place.table, place.column, str(model._meta.pk.column))
    table, column, key = (connection.ops.quote_name(name) for name in names)
    key_value = model._meta.pk.get_db_prep_value(pk, connection)
    with connection.cursor() as cursor:
        # Names of our own tables and columns; the values are parameters.
        cursor.execute(
            f"UPDATE {table} SET {column} = %s WHERE {key} = %s AND {column} = %s",  # noqa: S608
            [new.stored, key_value, old.stored],
        )
        return cursor.rowcount
