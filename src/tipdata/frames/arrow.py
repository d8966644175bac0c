"""A table as an Arrow C stream, which every Arrow-speaking library takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tipdata.frames.extras import optional
from tipdata.frames.limits import within_limits
from tipdata.frames.pandas_frame import VERSION_KEY
from tipdata.frames.table import Column, Kind

if TYPE_CHECKING:
    from tipdata.frames.table import Table

__all__ = ["arrow_stream"]


def arrow_stream(table: Table) -> Any:
    """Make an Arrow stream of one batch: 64-bit integers, booleans, text.

    Args:
        table: The table.

    Returns:
        A ``nanoarrow`` stream; its schema's metadata tell the version of the data.

    Raises:
        MissingExtraError: nanoarrow is not installed.
        LimitError: An integer needs more than 64 bits.
    """
    nanoarrow = optional("nanoarrow", extra="arrow", purpose="the Arrow stream of a Query")
    stream = optional("nanoarrow.c_array_stream", extra="arrow", purpose="the Arrow stream")
    types = {c.name: _type(c, nanoarrow) for c in within_limits(table).columns}
    children = [nanoarrow.c_array(c.cells, types[c.name]) for c in table.columns]
    shape = nanoarrow.struct(types)
    batch = nanoarrow.c_array_from_buffers(shape, len(table), [None], children=children)
    schema = nanoarrow.c_schema(shape)
    if table.version is not None:
        schema = schema.modify(metadata={VERSION_KEY: table.version})
    return stream.CArrayStream.from_c_arrays([batch], schema)


def _type(column: Column, nanoarrow: Any) -> Any:
    if column.kind is Kind.INTEGER:
        return nanoarrow.int64(nullable=not column.complete)
    if column.kind is Kind.YES_NO:
        return nanoarrow.bool_(nullable=not column.complete)
    return nanoarrow.string()
