"""A table as CSV that no spreadsheet runs as formulas."""

from __future__ import annotations

import csv
from io import StringIO
from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tipdata.frames.table import Cell, Table

__all__ = ["FORMULA_LEADS", "write_csv"]

FORMULA_LEADS = "=+-@\t\r\n＝＋－＠"
"""First characters by which spreadsheets take a cell for a formula."""


def write_csv(table: Table, target: str | PathLike[str] | IO[Any] | None = None) -> str | None:
    r"""Write a table as CSV: RFC 4180, UTF-8, a heading, nothing for what is missing.

    Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay
    numbers.

    Args:
        table: The table.
        target: A path, or a file open for text (with ``newline=""``) or for bytes.

    Returns:
        The text if there is no target, else None.

    Example:
        >>> from tipdata.frames import Column, Kind, Table
        >>> cells = ("=1+1", "-", "plain")
        >>> write_csv(Table(columns=(Column(name="text", kind=Kind.TEXT, cells=cells),)))
        "text\r\n'=1+1\r\n'-\r\nplain\r\n"
    """
    text = _text(table)
    if target is None:
        return text
    if isinstance(target, (str, PathLike)):
        Path(target).write_bytes(text.encode())
    else:
        _write(target, text)
    return None


def _text(table: Table) -> str:
    lines = StringIO(newline="")
    writer = csv.writer(lines, quoting=csv.QUOTE_MINIMAL)
    writer.writerow(table.names)
    writer.writerows([_harmless(cell) for cell in row] for row in table.rows())
    return lines.getvalue()


def _harmless(cell: Cell) -> Cell:
    if isinstance(cell, str) and cell.startswith(tuple(FORMULA_LEADS)):
        return f"'{cell}"
    return cell


def _write(file: IO[Any], text: str) -> None:
    """Write to a file of text or of bytes, whichever it is."""
    try:
        file.write("")
    except TypeError:
        file.write(text.encode())
    else:
        file.write(text)
