"""The reading order of a page: its columns, and what runs over them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from tipdata.readers.pdf.lists import lists_apart
from tipdata.readers.pdf.rows import downward, joined_rows
from tipdata.readers.pdf.strips import strip_between

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tipdata.readers.pdf.pieces import Piece

__all__ = ["Columns"]

DEPTH = 5
"""How often columns are halved at most."""


class Columns:
    """The columns of page after page."""

    def __init__(self) -> None:
        self.strip: float | None = None  # between those of the page before

    def boxes(self, pieces: Iterable[Piece]) -> list[list[Piece]]:
        """The boxes of a page in reading order, each with its lines from top to bottom.

        Lines that run over the strip between two columns, such as a title, end the columns above
        them. Tables are read row by row.

        Args:
            pieces: The page's pieces, in any order.

        Returns:
            The lines of each box.
        """
        lines = sorted(pieces, key=downward)
        self.strip = strip_between(lines, self.strip)
        return _boxes(lines, self.strip, DEPTH)


def _boxes(pieces: Sequence[Piece], strip: float | None, depth: int) -> list[list[Piece]]:
    """The boxes of what stands sorted from top to bottom; columns are halved so often at most."""
    if strip is None:
        return [joined_rows(part) for part in lists_apart(pieces)] if pieces else []
    boxes: list[list[Piece]] = []
    for band, crossing in _bands(pieces, strip):
        if crossing:
            boxes.append(joined_rows(band))
            continue
        left = [piece for piece in band if piece.right <= strip]
        right = [piece for piece in band if piece.left >= strip]
        for side in (left, right):
            boxes += _boxes(side, strip_between(side) if depth > 1 else None, depth - 1)
    return boxes


def _bands(pieces: Sequence[Piece], strip: float) -> Iterator[tuple[Sequence[Piece], bool]]:
    """The page cut from top to bottom into stretches that cross the strip and that do not."""
    start = 0
    for crossing, group in groupby([piece.left < strip < piece.right for piece in pieces]):
        end = start + len(list(group))
        yield pieces[start:end], crossing
        start = end
