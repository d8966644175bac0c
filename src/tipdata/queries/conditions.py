"""What a condition asks of a field, as a test of a row."""

from __future__ import annotations

from collections.abc import Iterable
from re import Pattern
from typing import TYPE_CHECKING, Any

from tipdata.errors import QueryError
from tipdata.frames import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from tipdata.queries.fields import Field

    Test = Callable[[Any], bool]

__all__ = ["row_test"]


def row_test(field: Field, condition: Any) -> Test:
    """A test of rows by one field.

    Args:
        field: The field.
        condition: A value, a collection of values, a compiled pattern, or a callable.

    Returns:
        Whether a row meets the condition.

    Raises:
        QueryError: The field does not take such a value.
        VocabularyError: A word is no term of the field's vocabulary.
        UnknownCountryError: A name is no country's.

    Example:
        >>> from tipdata import Placement, placements
        >>> from tipdata.queries.shape import shape_for
        >>> test = row_test(shape_for(Placement).field("tier"), {"1", "2WL"})
        >>> [test(placement) for placement in placements().history("KGZ")[-3:]]
        [False, True, True]
    """
    get = field.get
    if _is_callable(condition) and not field.each:
        return lambda row: bool(condition(get(row)))
    test = value_test(field, condition)
    if field.many:
        return lambda row: any(map(test, get(row) or (None,)))
    return lambda row: test(get(row))


def value_test(field: Field, condition: Any) -> Test:
    """A test of one value of a field."""
    if isinstance(condition, Pattern):
        return _search(field, condition)
    if _is_callable(condition):
        return lambda value: bool(condition(value))
    if _is_several(condition):
        return _any_of(field, condition)
    if condition is None:
        return lambda value: value is None
    wanted = field.value.read(condition, field.name)
    if field.value.searched:
        return lambda value: value is not None and wanted in value.casefold()
    form = field.value.form
    return lambda value: value is not None and form(value) == wanted


def _is_several(condition: Any) -> bool:
    return isinstance(condition, Iterable) and not isinstance(condition, (str, bytes))


def _is_callable(condition: Any) -> bool:
    return callable(condition) and not _is_several(condition)


def _search(field: Field, pattern: Pattern[Any]) -> Test:
    if isinstance(pattern.pattern, bytes):
        message = f"{field.name}= takes a pattern of text, not of bytes: {pattern.pattern!r:.60}"
        raise QueryError(message, field=field.name)
    cell, search = field.value.cell, pattern.search
    return lambda value: value is not None and search(str(cell(value))) is not None


def _any_of(field: Field, conditions: Iterable[Any]) -> Test:
    if isinstance(conditions, range) and field.value.kind is Kind.INTEGER:
        # a range may be too long to be written out
        return lambda value: value is not None and value in conditions
    several = list(conditions)
    wanted = {field.value.read(one, field.name) for one in several if one is not None}
    missing = None in several
    if field.value.searched:
        return lambda value: (
            missing if value is None else any(part in value.casefold() for part in wanted)
        )
    form = field.value.form
    return lambda value: missing if value is None else form(value) in wanted
