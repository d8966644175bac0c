"""Rows in order, and in groups."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tipdata.queries.fields import Field

__all__ = ["grouped", "in_order", "ordered"]


def ordered(rows: Sequence[Any], order: Sequence[tuple[Field, bool]]) -> Sequence[Any]:
    """Sort rows by fields, stably.

    Args:
        rows: The rows.
        order: Fields, most important first, each with whether it goes down.

    Returns:
        The rows; special cases and those without a value come last either way.
    """
    for field, down in reversed(order):
        rows = _by(rows, field, down)
    return rows


def _by(rows: Iterable[Any], field: Field, down: bool) -> list[Any]:
    """The rows in the order of one field: those in its order, those outside, those without."""
    groups: tuple[list[tuple[Any, Any]], ...] = ([], [], [])
    for row in rows:
        group, key = key_of(field, field.get(row))
        groups[group].append((key, row))
    groups[0].sort(key=itemgetter(0), reverse=down)
    return [row for group in groups for _, row in group]


def key_of(field: Field, value: Any) -> tuple[int, Any]:
    """Where a value stands: group 0 in the order, 1 outside of it (Special Case), 2 missing."""
    key = field.value.key
    if value is None or value == ():
        return 2, 0
    found = tuple(map(key, value)) if isinstance(value, tuple) else key(value)
    return (1, 0) if found is None else (0, found)


def grouped(rows: Iterable[Any], fields: Sequence[Field]) -> list[tuple[Any, list[Any]]]:
    """Put rows together that have the same values.

    Args:
        rows: The rows.
        fields: The fields.

    Returns:
        Value, or tuple of values for several fields, and its rows; in the order of the values.
    """
    groups: dict[tuple[Any, ...], list[Any]] = {}
    for row in rows:
        for values in _products(row, fields):
            groups.setdefault(values, []).append(row)
    keys = in_order(groups, fields)
    return [(values if len(fields) > 1 else values[0], groups[values]) for values in keys]


def in_order(keys: Iterable[tuple[Any, ...]], fields: Sequence[Field]) -> list[tuple[Any, ...]]:
    """Sort tuples of values, one for each field, as `ordered` sorts rows."""
    return sorted(keys, key=lambda values: list(map(key_of, fields, values)))


def _products(row: Any, fields: Iterable[Field]) -> list[tuple[Any, ...]]:
    """The groups a row belongs to: one, but for fields whose values are looked at one by one."""
    found: list[tuple[Any, ...]] = [()]
    for field in fields:
        value = field.get(row)
        values = (value or (None,)) if field.each else (value,)
        found = [(*before, one) for before in found for one in values]
    return found
