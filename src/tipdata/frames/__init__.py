"""Tables of plain cells, and what they become: frames, Arrow streams, CSV, HTML."""

from tipdata.frames.arrow import arrow_stream
from tipdata.frames.csv_text import write_csv
from tipdata.frames.html_table import html_table
from tipdata.frames.pandas_frame import pandas_frame
from tipdata.frames.polars_frame import polars_frame
from tipdata.frames.table import Cell, Column, Kind, Table

__all__ = [
    "Cell",
    "Column",
    "Kind",
    "Table",
    "arrow_stream",
    "html_table",
    "pandas_frame",
    "polars_frame",
    "write_csv",
]
