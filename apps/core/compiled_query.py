"""Queries whose SQL is written once for each process, and asked again with other texts.

What Django does around a query (building, resolving, writing the SQL) takes longer than PostgreSQL's answer to a row by
its key. For the few that nearly every page asks it is done once. The query itself is written like any other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from django.db import DEFAULT_DB_ALIAS, connections, models

Row = TypeVar("Row", bound=models.Model)


@dataclass(frozen=True, slots=True)
class _StandsFor:
    """What stands in the parameters where a text will be."""

    name: str


@dataclass(frozen=True, slots=True)
class _Written:
    """A query as one kind of database takes it."""

    sql: str
    parameters: tuple[Any, ...]
    converters: tuple[tuple[int, Any, tuple[Callable[..., Any], ...]], ...]
    """Which column, the expression it comes from, and what turns its values into Python's."""


class CompiledQuery:
    """A query that differs in nothing but the texts it is asked with."""

    def __init__(self, build: Callable[..., models.QuerySet[Any, Any]], *names: str) -> None:
        """Take what builds the query, a `values_list`, from texts of these names."""
        self._build = build
        self._names = names
        self._written: dict[str, _Written] = {}

    def rows(self, **texts: str) -> list[tuple[Any, ...]]:
        """Return the rows with values as Django gives them. Raises what a query raises."""
        connection = connections[DEFAULT_DB_ALIAS]
        written = self._written.get(connection.vendor)
        if written is None:
            written = self._written[connection.vendor] = self._write()
        parameters = [texts[each.name] if isinstance(each, _StandsFor) else each for each in written.parameters]
        with connection.cursor() as cursor:
            cursor.execute(written.sql, parameters)
            found = cursor.fetchall()
        if not written.converters:
            return [tuple(row) for row in found]
        converted = []
        for row in map(list, found):
            for place, expression, converters in written.converters:
                for convert in converters:
                    row[place] = convert(row[place], expression, connection)
            converted.append(tuple(row))
        return converted

    def _write(self) -> _Written:
        # A private sign in front: no fixed text of a query begins with it.
        marks = {f"\ue000{name}": _StandsFor(name) for name in self._names}
        query = self._build(**{stands_for.name: mark for mark, stands_for in marks.items()}).query
        compiler = query.get_compiler(DEFAULT_DB_ALIAS)
        sql, parameters = compiler.as_sql()
        converters = compiler.get_converters([column[0] for column in compiler.select])
        return _Written(
            sql,
            tuple(marks.get(each, each) if isinstance(each, str) else each for each in parameters),
            tuple((place, expression, tuple(each)) for place, (each, expression) in converters.items()),
        )


def columns_of(model: type[models.Model], *, prefix: str = "") -> list[str]:
    """Return the names of a model's columns as `values_list` takes them; `prefix` leads to it from another model."""
    return [prefix + field.attname for field in model._meta.concrete_fields]


def row_as(model: type[Row], values: Sequence[Any]) -> Row:
    """Return the row of a model from the values of all its columns."""
    return model.from_db(DEFAULT_DB_ALIAS, columns_of(model), values)
