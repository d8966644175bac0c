"""The white strip between two columns of a page."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from operator import sub
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tipdata.readers.pdf.pieces import Piece

__all__ = ["strip_between"]

PROSE = 18
"""How many characters half the lines of a column have; cells of a table have fewer."""

EDGE = 0.12
"""The part of the text's width at either side where no strip between columns is looked for."""

STRIP = 0.4
"""How wide the strip between columns is at least, by the height of a line."""

FULL = 0.6
"""The part of the text's width from which a line is full; a page with so many has one column."""

FEWEST = 3
"""How many lines stand on either side of the strip at least."""

TRIALS = 8
"""How many white strips of a page are looked at more closely at most."""


def strip_between(pieces: Sequence[Piece], likely: float | None = None) -> float | None:
    """The middle of the white strip between two columns of prose, if there is one.

    Args:
        pieces: What stands on the page, or on a part of it.
        likely: That of the page before; where nothing runs over it, it is taken.

    Returns:
        Points from the left; None where it has one column, or a table.
    """
    if len(pieces) <= FEWEST:
        return None
    if likely is not None and _fits(pieces, likely):
        return likely
    _, lefts, bottoms, rights, tops, _ = zip(*pieces, strict=True)
    start, end = min(lefts), max(rights)
    full = FULL * (end - start)
    if sum([width > full for width in map(sub, rights, lefts)]) > FULL * len(pieces):
        return None
    edge = EDGE * (end - start)
    widest = STRIP * median(map(sub, tops, bottoms))
    found = [
        (crossed, left - right, (left + right) / 2)
        for left, right, crossed in _strips(lefts, rights, widest)
        if start + edge < (left + right) / 2 < end - edge
    ]
    middles = (middle for _, _, middle in sorted(found)[:TRIALS])  # least crossed, widest
    return next((middle for middle in middles if _parts_prose(pieces, middle)), None)


def _fits(pieces: Iterable[Piece], strip: float) -> bool:
    """Whether a strip is all white, and parts columns."""
    crossing = [piece for piece in pieces if piece[1] < strip < piece[3]]
    return not crossing and _parts_prose(pieces, strip)


def _strips(
    lefts: Iterable[float], rights: Iterable[float], widest: float
) -> Iterator[tuple[float, float, int]]:
    """From left to right, every strip between edges of pieces, with how many run over it."""
    begin, finish = sorted(lefts), sorted(rights)
    for left, right in pairwise(sorted({*begin, *finish})):
        if right - left >= widest:
            yield left, right, bisect_right(begin, left) - bisect_right(finish, left)


def _parts_prose(pieces: Iterable[Piece], middle: float) -> bool:
    """Whether lines of prose stand side by side on both sides of a strip."""
    left = [piece for piece in pieces if piece[3] <= middle]
    right = [piece for piece in pieces if piece[1] >= middle]
    if not left or not right or max(len(left), len(right)) < FEWEST:
        return False
    texts, _, bottoms, _, tops, _ = zip(*left, strict=True)
    others, _, feet, _, heads, _ = zip(*right, strict=True)
    if any(median(map(len, side)) < PROSE for side in (texts, others)):
        return False
    top: float = min(max(tops), max(heads))
    bottom: float = max(min(bottoms), min(feet))
    return top > bottom
