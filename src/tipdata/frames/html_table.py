"""A table as HTML, for notebooks."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tipdata.frames.table import Cell, Table

__all__ = ["html_table"]


def html_table(table: Table, *, total: int, noun: str) -> str:
    """Show a table, every cell escaped.

    Args:
        table: The rows to show.
        total: How many rows there are, shown or not.
        noun: What the rows are.

    Returns:
        A ``<table>`` element.

    Example:
        >>> from tipdata.frames import Table
        >>> html_table(Table(columns=()), total=0, noun="placements")
        '<table><caption>0 placements</caption><thead><tr></tr></thead><tbody></tbody></table>'
    """
    shown = f"first {len(table):,} of " if len(table) < total else ""
    rows = list(table.rows())
    sides = [_side(column) for column in zip(*rows, strict=True)] or [""] * len(table.names)
    body = "".join(f"<tr>{_cells('td', row, sides)}</tr>" for row in rows)
    return (
        f"<table><caption>{shown}{total:,} {escape(noun)}</caption>"
        f"<thead><tr>{_cells('th', table.names, sides)}</tr></thead><tbody>{body}</tbody></table>"
    )


def _side(column: Iterable[Cell]) -> str:
    """Text begins on the left, which notebooks leave to numbers' side; numbers stay there."""
    return ' style="text-align:left"' if any(isinstance(cell, str) for cell in column) else ""


def _cells(tag: str, cells: Iterable[Cell], sides: Iterable[str]) -> str:
    return "".join(
        f"<{tag}{side}>{'' if cell is None else escape(str(cell))}</{tag}>"
        for cell, side in zip(cells, sides, strict=True)
    )
