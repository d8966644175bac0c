"""What the integers of a frame can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.errors import LimitError
from tipdata.frames.table import Kind

if TYPE_CHECKING:
    from tipdata.frames.table import Table

__all__ = ["LARGEST", "within_limits"]

LARGEST = 2**63 - 1
"""The largest integer of 64 bits, which is what frames and Arrow hold."""


def within_limits(table: Table) -> Table:
    """Refuse a table with integers that no frame holds; a hostile document may have one.

    Args:
        table: The table.

    Returns:
        The same table.

    Raises:
        LimitError: An integer needs more than 64 bits.

    Example:
        >>> from tipdata.frames import Column, Table
        >>> column = Column(name="value", kind=Kind.INTEGER, cells=(10**30,))
        >>> within_limits(Table(columns=(column,)))
        Traceback (most recent call last):
        ...
        tipdata.errors.LimitError: the column value holds 1e+30, and the integers of a frame go to \
9223372036854775807; leave the row out, or take to_dicts() or to_csv()
    """
    for column in table.columns:
        if column.kind is Kind.INTEGER:
            _check(column.name, [cell for cell in column.cells if isinstance(cell, int)])
    return table


def _check(name: str, cells: list[int]) -> None:
    for cell in (min(cells, default=0), max(cells, default=0)):
        if not -LARGEST <= cell <= LARGEST:
            message = (
                f"the column {name} holds {_shown(cell)}, and the integers of a frame go to "
                f"{LARGEST}; leave the row out, or take to_dicts() or to_csv()"
            )
            raise LimitError(message, limit="integer", allowed=LARGEST, found=cell)


def _shown(number: int) -> str:
    """A number too large to be written out."""
    try:
        return f"{number:.0e}"
    except OverflowError:
        return f"a number of {number.bit_length():,} bits"
