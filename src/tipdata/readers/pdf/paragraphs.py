"""Lines to paragraphs: which line ends the page's width made, and which the writer meant."""

from __future__ import annotations

from itertools import pairwise
from statistics import median_low
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.readers.pdf.pieces import Piece

__all__ = ["BREAK", "JOIN", "LINE", "between_boxes", "breaks"]

JOIN = " "
LINE = "\n"
BREAK = "\n\n"
"""What stands behind a line: a blank inside a paragraph, a line's end, a paragraph's end."""

LEADING = 1.3
"""The distance of lines, by the usual one of the column, from which a paragraph ends."""

TYPE = 1.12
"""The difference in type, as a quotient of heights, from which a paragraph ends."""

INDENT = 0.6
"""How far a first line is moved in, by its height, at least."""

STOPS = frozenset(".!?:;”\"')]*•")
"""With what a paragraph may end."""


def breaks(lines: Sequence[Piece]) -> list[str]:
    """What to put between the lines of one box.

    Args:
        lines: The lines from top to bottom.

    Returns:
        `JOIN`, `LINE` or `BREAK` for each two neighbours.
    """
    if len(lines) < 2:
        return []
    steps = [above.bottom - below.bottom for above, below in pairwise(lines)]
    far = LEADING * median_low(steps)
    left = usual_left(lines)
    right = max([line.right for line in lines])
    return [
        BREAK if step > far else _between(above, below, left, right)
        for (above, below), step in zip(pairwise(lines), steps, strict=True)
    ]


def usual_left(lines: Sequence[Piece]) -> float:
    """Where most lines of a box begin.

    Args:
        lines: The lines.

    Returns:
        The distance from the page's left.
    """
    return median_low([line.left for line in lines])


def _between(above: Piece, below: Piece, left: float, right: float) -> str:
    """What to put between two lines of the usual distance."""
    height, other = above.top - above.bottom, below.top - below.bottom
    if height > TYPE * other or other > TYPE * height:
        return BREAK
    indented = left + INDENT * other
    if below.left > indented >= above.left:
        return BREAK
    return LINE if _fits(above, below, right) else JOIN


def _fits(above: Piece, below: Piece, right: float) -> bool:
    """Whether the next word would have fitted into the line above: its end was meant."""
    if "\t" in above.text or "\t" in below.text:
        return True
    letter = (above.right - above.left) / len(above.text)
    room = right - above.right
    return room > 3 * letter and room > 1.1 * letter * (len(below.text.partition(" ")[0]) + 1)


def between_boxes(above: Piece, below: Piece, right: float, left: float) -> str:
    """What to put between the last line of a box and the first of the next.

    Args:
        above: The last line of the box before.
        below: The first line of the next box.
        right: Where the longest line of the box before ends.
        left: Where most lines of the next box begin.

    Returns:
        `JOIN` where a sentence goes on, else `BREAK`.
    """
    between = _between(above, below, left, right)
    if between != JOIN or below.text[0].islower():
        return BREAK if between == LINE else between
    indented = below.left > left + INDENT * below.height
    return BREAK if indented or above.text[-1] in STOPS else JOIN
