"""A table of plain cells, column by column: what every kind of frame is made from."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Cell", "Column", "Kind", "Table"]

Cell = str | int | bool | None
"""What a cell may hold."""


class Kind(Enum):
    """What the cells of a column are."""

    TEXT = "text"
    INTEGER = "integer"
    YES_NO = "yes or no"
    CATEGORY = "category"


@attrs.frozen(slots=True, kw_only=True)
class Column:
    """One column of a table.

    Args:
        name: Its name; at most 32 characters, so that Stata takes it.
        kind: What its cells are.
        cells: The cells from first to last, None for missing.
        categories: For categories, every word there is, in order.
        ordered: Whether that order means something.
        complete: Whether no cell can be missing, whatever the rows.

    Example:
        >>> Column(name="year", kind=Kind.INTEGER, cells=(2018, 2019)).categories
        ()
    """

    name: str
    kind: Kind
    cells: tuple[Cell, ...] = attrs.field(repr=False)
    categories: tuple[str, ...] = ()
    ordered: bool = False
    complete: bool = False


@attrs.frozen(slots=True, kw_only=True)
class Table:
    """Columns of one length, and the version of the data they come from.

    Args:
        columns: The columns in order.
        version: The version of the data, None where it has none.

    Example:
        >>> table = Table(columns=(Column(name="year", kind=Kind.INTEGER, cells=(2018, 2019)),))
        >>> len(table), list(table.rows())
        (2, [(2018,), (2019,)])
    """

    columns: tuple[Column, ...]
    version: str | None = None

    def __len__(self) -> int:
        return len(self.columns[0].cells) if self.columns else 0

    @property
    def names(self) -> tuple[str, ...]:
        """The columns' names in order."""
        return tuple(column.name for column in self.columns)

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        """The table row by row."""
        return zip(*(column.cells for column in self.columns), strict=True)
