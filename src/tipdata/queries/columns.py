"""The fields of rows as the columns of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tipdata.frames import Column, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tipdata.frames import Cell
    from tipdata.queries.fields import Field
    from tipdata.queries.shape import Shape

__all__ = ["cells_of", "columns_of"]


def columns_of(shape: Shape, rows: Sequence[Any]) -> tuple[Column, ...]:
    """Rows as the columns of a table.

    Args:
        shape: The rows' shape.
        rows: The rows.

    Returns:
        A column for each field that frames show; none while the rows' type is not known.
    """
    if shape.kind is None:
        return ()
    return tuple(_column(field, rows) for field in shape.fields.values() if field.column)


def _column(field: Field, rows: Iterable[Any]) -> Column:
    cells = tuple(cells_of(field, rows))
    kind = Kind.TEXT if field.many else field.value.kind
    words = field.value.categories if kind is Kind.CATEGORY else ()
    # a user's own word joins the categories rather than getting lost
    own = [str(cell) for cell in cells if cell is not None] if words else []
    return Column(
        name=field.name,
        kind=kind,
        cells=cells,
        categories=tuple(dict.fromkeys((*words, *own))),
        ordered=field.value.ordered,
        complete=field.complete,
    )


def cells_of(field: Field, rows: Iterable[Any]) -> Iterator[Cell]:
    """One field of rows as plain cells; several values are joined with ``;``.

    Args:
        field: The field.
        rows: The rows.

    Yields:
        A cell for each row, None for what is missing.
    """
    cell, get = field.value.cell, field.get
    for row in rows:
        value = get(row)
        if value is None or value == ():
            yield None
        else:
            yield ";".join(str(cell(one)) for one in value) if field.many else cell(value)
