"""Lines to paragraphs: which line ends the page's width made, and which the writer meant."""

from __future__ import annotations

from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.readers.pdf.columns import Line

__all__ = ["BREAK", "JOIN", "LINE", "between_boxes", "breaks"]

JOIN = " "
LINE = "\n"
BREAK = "\n\n"
"""What stands behind a line: a blank inside a paragraph, a line's end, a paragraph's end."""

LEADING = 1.3
"""The distance of lines, by the usual one of the column, from which a paragraph ends."""

TYPE = 1.12
"""The difference in type, as a quotient of heights, from which a paragraph ends."""

INDENT = 0.7
"""How far a first line is moved in, by its height, at least."""

STOPS = frozenset(".!?:;”\"')]*•")
"""With what a paragraph may end."""


def breaks(lines: Sequence[Line]) -> list[str]:
    """What to put between the lines of one box.

    Args:
        lines: The lines from top to bottom.

    Returns:
        `JOIN`, `LINE` or `BREAK` for each two neighbours.
    """
    if len(lines) < 2:
        return []
    steps = [above.bottom - below.bottom for above, below in pairwise(lines)]
    usual = median(steps)
    left = _usual_left(lines)
    right = max(line.right for line in lines)
    return [
        _between(above, below, step / usual if usual > 0 else 1.0, left, right)
        for (above, below), step in zip(pairwise(lines), steps, strict=True)
    ]


def _usual_left(lines: Sequence[Line]) -> float:
    """Where most lines of a box begin."""
    return median(line.left for line in lines)


def _between(above: Line, below: Line, step: float, left: float, right: float) -> str:
    if step > LEADING or not _same_type(above, below):
        return BREAK
    indent = INDENT * below.height
    if left + indent < below.left and above.left + indent < below.left:
        return BREAK
    return LINE if _fits(above, below, right) else JOIN


def _same_type(one: Line, other: Line) -> bool:
    return max(one.height, other.height) <= TYPE * min(one.height, other.height)


def _fits(above: Line, below: Line, right: float) -> bool:
    """Whether the next word would have fitted into the line above: its end was meant."""
    if "\t" in above.text or "\t" in below.text:
        return True
    word = below.text.partition(" ")[0]
    letter = (above.right - above.left) / max(1, len(above.text))
    return right - above.right > 1.1 * letter * (len(word) + 1)


def between_boxes(above: Line, below: Line, right: float, left: float) -> str:
    """What to put between the last line of a box and the first of the next.

    Args:
        above: The last line of the box before.
        below: The first line of the next box.
        right: Where the longest line of the box before ends.
        left: Where most lines of the next box begin.

    Returns:
        `JOIN` where a sentence goes on, else `BREAK`.
    """
    if not _same_type(above, below) or _fits(above, below, right):
        return BREAK
    if below.text[0].islower():
        return JOIN
    indented = below.left > left + INDENT * below.height
    return BREAK if indented or above.text[-1] in STOPS else JOIN
