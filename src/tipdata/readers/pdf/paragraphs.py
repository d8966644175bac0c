"""Lines to paragraphs: which line ends the page's width made, and which the writer meant."""

from __future__ import annotations

from itertools import pairwise
from statistics import median_low
from typing import TYPE_CHECKING, NamedTuple

from tipdata.readers.pdf.hyphens import MARKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.readers.pdf.pieces import Piece

__all__ = ["BREAK", "JOIN", "LINE", "Box", "between_boxes", "boxed"]

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


class Box(NamedTuple):
    """Lines one below the other: a column, or a stretch of one.

    ``between`` is what to put between each two neighbours: `JOIN`, `LINE` or `BREAK`.
    """

    lines: Sequence[Piece]
    between: Sequence[str]
    left: float  # where most lines begin
    right: float  # where the longest ends


def boxed(lines: Sequence[Piece]) -> Box:
    """Find the paragraphs of a box.

    Args:
        lines: The lines from top to bottom, at least one.

    Returns:
        The box.
    """
    left = median_low([line.left for line in lines])
    right = max([line.right for line in lines])
    steps = [above.bottom - below.bottom for above, below in pairwise(lines)]
    far = LEADING * median_low(steps) if steps else 0.0
    between = [
        BREAK if step > far else _between(above, below, left, right)
        for (above, below), step in zip(pairwise(lines), steps, strict=True)
    ]
    return Box(lines, between, left, right)


def _between(above: Piece, below: Piece, left: float, right: float) -> str:
    """What to put between two lines of the usual distance."""
    height, other = above.top - above.bottom, below.top - below.bottom
    if height > TYPE * other or other > TYPE * height:
        return BREAK
    indented = left + INDENT * other
    if below.left > indented >= above.left:
        return BREAK
    goes_on = above.text[-1] in MARKS and below.text[0].islower()
    return JOIN if goes_on or not _fits(above, below, right) else LINE


def _fits(above: Piece, below: Piece, right: float) -> bool:
    """Whether the next word would have fitted into the line above: its end was meant."""
    if "\t" in above.text or "\t" in below.text:
        return True
    letter = (above.right - above.left) / len(above.text)
    room = right - above.right
    return room > 3 * letter and room > 1.1 * letter * (len(below.text.partition(" ")[0]) + 1)


def between_boxes(before: Box, box: Box) -> str:
    """What to put between the last line of a box and the first of the next.

    Args:
        before: The box before.
        box: The next box.

    Returns:
        `JOIN` where a sentence goes on, else `BREAK`.
    """
    above, below = before.lines[-1], box.lines[0]
    if _between(above, below, box.left, before.right) != JOIN:
        return BREAK
    if below.text[0].islower():
        return JOIN
    indented = below.left > box.left + INDENT * below.height
    return BREAK if indented or above.text[-1] in STOPS else JOIN
