"""What a query gives out: dictionaries, frames, an Arrow stream, CSV, HTML."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any, TypeVar

from tipdata.frames import (
    Table,
    arrow_stream,
    html_table,
    pandas_frame,
    polars_frame,
    write_csv,
)
from tipdata.queries.columns import columns_of
from tipdata.queries.rows import Rows

if TYPE_CHECKING:
    from os import PathLike

    from tipdata.frames import Cell

__all__ = ["Exports"]

T = TypeVar("T")

SHOWN = 20
"""Rows a notebook shows."""


class Exports(Rows[T]):
    """Rows that can be taken as a table: tidy columns with stable names."""

    __slots__ = ()

    def _table(self, rows: tuple[T, ...]) -> Table:
        return Table(columns=columns_of(self._shape, rows), version=self.version)

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns a frame of these rows has, in order.

        Example:
            >>> import tipdata
            >>> tipdata.placements().changes(2021).columns
            ('iso3', 'iso2', 'cow', 'country', 'region', 'year', 'before', 'after', 'kind')
        """
        return self._table(()).names

    def to_dicts(self) -> list[dict[str, Cell]]:
        """The rows as dictionaries of text, integers, booleans and None.

        Returns:
            One dictionary a row, its keys the columns.

        Example:
            >>> import tipdata
            >>> row = tipdata.placements().history("KGZ").to_dicts()[-1]
            >>> row["country"], row["year"], row["tier"], row["change"], row["streak"]
            ('Kyrgyzstan', 2025, '2WL', 'remained', 2)
        """
        table = self._table(self._all())
        return [dict(zip(table.names, row, strict=True)) for row in table.rows()]

    def to_pandas(self) -> Any:
        """The rows as a pandas frame.

        Tiers are an ordered category, Tier 1 first and Special Case last; integers that may be
        missing are ``Int64``; ``attrs["tipdata_data_version"]`` tells the version of the data.

        Returns:
            A ``pandas.DataFrame``.

        Raises:
            MissingExtraError: pandas is not installed (extra ``pandas``).
            LimitError: An integer needs more than 64 bits.

        Example:
            >>> import tipdata
            >>> frame = tipdata.placements().edition(2024).to_pandas()
            >>> frame.attrs["tipdata_data_version"], frame["year"].dtype.name
            ('2025.1', 'int64')
        """
        return pandas_frame(self._table(self._all()))

    def to_polars(self) -> Any:
        """The rows as a polars frame; nothing else needs to be installed.

        Tiers are an ``Enum`` whose order is that of `to_pandas`.

        Returns:
            A ``polars.DataFrame``.

        Raises:
            MissingExtraError: polars is not installed (extra ``polars``).
            LimitError: An integer needs more than 64 bits.

        Example:
            >>> import tipdata
            >>> tipdata.placements().history("KGZ").to_polars()["tier"][-1]
            '2WL'
        """
        return polars_frame(self._table(self._all()))

    def __arrow_c_stream__(self, requested_schema: object = None) -> Any:
        """The rows as an Arrow C stream: polars, pyarrow, pandas and DuckDB take a Query as it is.

        Args:
            requested_schema: A schema the consumer would like; not looked at, as the protocol
                allows.

        Returns:
            The capsule of the stream.

        Raises:
            MissingExtraError: nanoarrow is not installed (extra ``arrow``).
            LimitError: An integer needs more than 64 bits.
        """
        return arrow_stream(self._table(self._all())).__arrow_c_stream__()

    def to_csv(self, target: str | PathLike[str] | IO[Any] | None = None) -> str | None:
        """Write the rows as CSV: UTF-8, RFC 4180, nothing for what is missing.

        Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay
        numbers.

        Args:
            target: A path, or a file open for bytes or (with ``newline=""``) for text.

        Returns:
            The text if there is no target, else None.

        Example:
            >>> import tipdata
            >>> text = tipdata.placements().history("KGZ").to_csv()
            >>> text.splitlines()[0]
            'iso3,iso2,cow,country,region,year,tier,rank,change,streak,confidence,sources'
        """
        return write_csv(self._table(self._all()), target)

    def _repr_html_(self) -> str:
        return html_table(self._table(self._all()[:SHOWN]), total=len(self), noun=self._shape.noun)
