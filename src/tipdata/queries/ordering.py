"""Rows in order, and in groups."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from tipdata.queries.fields import Field
    from tipdata.queries.shape import Shape

__all__ = ["grouped", "ordered"]


def ordered(rows: Sequence[Any], names: Sequence[str], shape: Shape) -> Sequence[Any]:
    """Sort rows by fields, stably.

    Args:
        rows: The rows.
        names: The fields, most important first; a leading ``-`` turns one round.
        shape: The rows' shape.

    Returns:
        The rows; those without a value, and special cases, come last either way.

    Raises:
        QueryError: There is no such field.
    """
    fields = [(shape.field(name.removeprefix("-")), name.startswith("-")) for name in names]
    for field, down in reversed(fields):
        rows = _by(rows, lambda row, field=field: key_of(field, field.get(row)), down)
    return rows


def _by(rows: Iterable[Any], key: Callable[[Any], tuple[int, Any]], down: bool) -> list[Any]:
    keyed = [(key(row), row) for row in rows]
    placed = [(value, row) for (group, value), row in keyed if group == 0]
    placed.sort(key=itemgetter(0), reverse=down)
    late = sorted((pair for pair in keyed if pair[0][0]), key=lambda pair: pair[0][0])
    return [row for _, row in (*placed, *late)]


def key_of(field: Field, value: Any) -> tuple[int, Any]:
    """Where a value stands: group 0 in the order, 1 outside of it (Special Case), 2 missing."""
    key = field.value.key
    if value is None or value == ():
        return 2, 0
    found = tuple(map(key, value)) if isinstance(value, tuple) else key(value)
    return (1, 0) if found is None else (0, found)


def grouped(rows: Iterable[Any], names: Sequence[str], shape: Shape) -> list[tuple[Any, list[Any]]]:
    """Put rows together that have the same values.

    Args:
        rows: The rows.
        names: The fields.
        shape: The rows' shape.

    Returns:
        Value, or tuple of values for several fields, and its rows; in the order of the values.

    Raises:
        QueryError: There is no such field.
    """
    fields = [shape.field(name) for name in names]
    groups: dict[tuple[Any, ...], list[Any]] = {}
    for row in rows:
        for values in _products(row, fields):
            groups.setdefault(values, []).append(row)
    keys = sorted(groups, key=lambda values: list(map(key_of, fields, values)))
    return [(values if len(fields) > 1 else values[0], groups[values]) for values in keys]


def _products(row: Any, fields: Iterable[Field]) -> list[tuple[Any, ...]]:
    """The groups a row belongs to: one, but for fields whose values are looked at one by one."""
    found: list[tuple[Any, ...]] = [()]
    for field in fields:
        value = field.get(row)
        values = (value or (None,)) if field.each else (value,)
        found = [(*before, one) for before in found for one in values]
    return found
