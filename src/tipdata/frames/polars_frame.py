"""A table as a polars frame; neither pyarrow nor nanoarrow is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tipdata.frames.extras import optional
from tipdata.frames.limits import within_limits
from tipdata.frames.table import Column, Kind

if TYPE_CHECKING:
    from tipdata.frames.table import Table

__all__ = ["polars_frame"]


def polars_frame(table: Table) -> Any:
    """Make a polars frame: integers, text, enums that keep the order of their words.

    Args:
        table: The table.

    Returns:
        A ``polars.DataFrame``.

    Raises:
        MissingExtraError: polars is not installed.
        LimitError: An integer needs more than 64 bits.
    """
    polars = optional("polars", extra="polars", purpose="to_polars()")
    return polars.DataFrame([_series(column, polars) for column in within_limits(table).columns])


def _series(column: Column, polars: Any) -> Any:
    return polars.Series(column.name, list(column.cells), dtype=_dtype(column, polars))


def _dtype(column: Column, polars: Any) -> Any:
    if column.kind is Kind.CATEGORY:
        return polars.Enum(list(column.categories))
    plain = {Kind.INTEGER: polars.Int64, Kind.YES_NO: polars.Boolean, Kind.TEXT: polars.String}
    return plain[column.kind]
