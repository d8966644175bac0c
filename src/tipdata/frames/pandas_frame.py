"""A table as a pandas frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tipdata.frames.extras import optional
from tipdata.frames.limits import within_limits
from tipdata.frames.table import Column, Kind

if TYPE_CHECKING:
    from tipdata.frames.table import Table

__all__ = ["VERSION_KEY", "pandas_frame"]

VERSION_KEY = "tipdata_data_version"
"""Where a frame and a stream say which version of the data they hold."""


def pandas_frame(table: Table) -> Any:
    """Make a pandas frame: nullable integers, text, categories.

    Args:
        table: The table.

    Returns:
        A ``pandas.DataFrame``; the version of the data is in its ``attrs``.

    Raises:
        MissingExtraError: pandas is not installed.
        LimitError: An integer needs more than 64 bits.
    """
    pandas = optional("pandas", extra="pandas", purpose="to_pandas()")
    frame = pandas.DataFrame(
        {column.name: _series(column, pandas) for column in within_limits(table).columns},
        columns=list(table.names),
    )
    if table.version is not None:
        frame.attrs[VERSION_KEY] = table.version
    return frame


def _series(column: Column, pandas: Any) -> Any:
    return pandas.Series(list(column.cells), dtype=_dtype(column, pandas))


def _dtype(column: Column, pandas: Any) -> Any:
    if column.kind is Kind.CATEGORY:
        return pandas.CategoricalDtype(column.categories, ordered=column.ordered)
    if column.kind is Kind.INTEGER:
        return "int64" if column.complete else "Int64"
    if column.kind is Kind.YES_NO:
        return "bool" if column.complete else "boolean"
    return "string"
