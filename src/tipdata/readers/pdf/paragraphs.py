"""Lines to paragraphs: which line ends the page's width made, and which the writer meant."""

from __future__ import annotations

from itertools import pairwise
from operator import sub
from statistics import median_low
from typing import TYPE_CHECKING, NamedTuple

from tipdata.readers.pdf.hyphens import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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

ROOM = 3
"""So many letters leave no room for a word, at least for none that would have been moved."""

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
    texts, lefts, bottoms, rights, tops, _ = zip(*lines, strict=True)
    left, right = median_low(lefts), max(rights)
    steps = list(map(sub, bottoms, bottoms[1:]))
    far = LEADING * median_low(steps) if steps else 0.0
    full = _full(texts, lefts, rights, right)
    heights = list(map(sub, tops, bottoms))
    pairs = zip(pairwise(lines), steps, full, heights, heights[1:], lefts[1:], strict=False)
    between = [
        BREAK
        if step > far
        else JOIN  # at a glance: a full line, and one like it below
        if is_full
        and other <= TYPE * height
        and height <= TYPE * other
        and start <= left + INDENT * other
        else _between(above, below, left, right)
        for (above, below), step, is_full, height, other, start in pairs
    ]
    return Box(lines, between, left, right)


def _full(
    texts: Sequence[str], lefts: Iterable[float], rights: Iterable[float], most: float
) -> Iterable[bool]:
    """Which lines leave no room for a word before the right edge of their box."""
    if any("\t" in text for text in texts):  # rows of a table are never full
        return [False] * len(texts)
    lines = zip(lefts, rights, map(len, texts), strict=True)
    return [(most - right) * length <= ROOM * (right - left) for left, right, length in lines]


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
    return room > ROOM * letter and room > 1.1 * letter * (len(below.text.partition(" ")[0]) + 1)


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
