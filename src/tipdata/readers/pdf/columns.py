"""The reading order of a page: its columns found from the white strip between them."""

from __future__ import annotations

from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from tipdata.readers.pdf.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["columns", "rows"]

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

DEPTH = 5
"""How often columns are halved at most."""

TRIALS = 8
"""How many white strips of a page are looked at more closely at most."""

CELL = 1.5
"""The gap inside a line, by its height, that parts cells of a table rather than words."""


TOUCHING = 0.1
"""The gap, by its height, up to which letters belong to one word."""


def columns(pieces: Sequence[Piece], *, depth: int = DEPTH) -> list[list[Piece]]:
    """The boxes of a page in reading order, each with its lines from top to bottom.

    Lines that run over the strip between two columns, such as a title, end the columns above
    them. Tables are read row by row.

    Args:
        pieces: The page's pieces, in any order.
        depth: How often columns are halved at most.

    Returns:
        The lines of each box.
    """
    strip = _strip(pieces) if depth else None
    if strip is None:
        lines = rows(pieces)
        return [lines] if lines else []
    boxes: list[list[Piece]] = []
    for band in _bands(pieces, strip):
        left = [piece for piece in band if piece.right <= strip]
        right = [piece for piece in band if piece.left >= strip]
        if len(left) + len(right) < len(band):
            boxes.append(rows(band))
        else:
            boxes += columns(left, depth=depth - 1) + columns(right, depth=depth - 1)
    return boxes


def _bands(pieces: Iterable[Piece], strip: float) -> list[list[Piece]]:
    """The page cut from top to bottom into stretches that cross the strip and that do not."""
    bands: list[list[Piece]] = []
    crossing_before: bool | None = None
    for piece in sorted(pieces, key=_downward):
        crossing = piece.left < strip < piece.right
        if crossing is not crossing_before:
            bands.append([])
            crossing_before = crossing
        bands[-1].append(piece)
    return bands


def _downward(piece: Piece) -> float:
    return -(piece.top + piece.bottom)


def _strip(pieces: Sequence[Piece]) -> float | None:
    """The middle of the white strip between two columns of prose, if there is one."""
    if len(pieces) <= FEWEST:
        return None
    start = min([piece.left for piece in pieces])
    end = max([piece.right for piece in pieces])
    wide = FULL * (end - start)
    if sum([piece.right - piece.left > wide for piece in pieces]) > FULL * len(pieces):
        return None
    edge = EDGE * (end - start)
    widest = STRIP * median([piece.top - piece.bottom for piece in pieces])
    found = [
        (crossed, left - right, (left + right) / 2)
        for left, right, crossed in _coverage(pieces)
        if right - left >= widest and start + edge < (left + right) / 2 < end - edge
    ]
    middles = (middle for _, _, middle in sorted(found)[:TRIALS])  # least crossed, widest
    return next((middle for middle in middles if _parts_prose(pieces, middle)), None)


def _coverage(pieces: Sequence[Piece]) -> Iterable[tuple[float, float, int]]:
    """From left to right, every strip between edges of pieces, with how many run over it."""
    edges = sorted([(piece.left, 1) for piece in pieces] + [(piece.right, -1) for piece in pieces])
    crossed = 0
    for (left, step), (right, _) in pairwise(edges):
        crossed += step
        yield left, right, crossed


def _parts_prose(pieces: Sequence[Piece], middle: float) -> bool:
    """Whether lines of prose stand side by side on both sides of a strip."""
    left = [piece for piece in pieces if piece.right <= middle]
    right = [piece for piece in pieces if piece.left >= middle]
    if not left or not right or max(len(left), len(right)) < FEWEST:
        return False
    if any(median([len(piece.text) for piece in side]) < PROSE for side in (left, right)):
        return False
    top = min(max([piece.top for piece in side]) for side in (left, right))
    bottom = max(min([piece.bottom for piece in side]) for side in (left, right))
    return top > bottom


def rows(pieces: Iterable[Piece]) -> list[Piece]:
    """Pieces as lines from top to bottom, those that stand side by side joined.

    Args:
        pieces: The pieces of one column.

    Returns:
        Its lines.
    """
    lines: list[list[Piece]] = []
    for piece in sorted(pieces, key=_downward):
        if lines and _beside(lines[-1][0], piece):
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return [line[0] if len(line) == 1 else _joined(sorted(line, key=_rightward)) for line in lines]


def _beside(one: Piece, other: Piece) -> bool:
    """Whether two pieces stand on one line."""
    distance = abs(one.top + one.bottom - other.top - other.bottom)
    return distance < min(one.height, other.height)


def _rightward(piece: Piece) -> float:
    return piece.left


def _joined(pieces: Sequence[Piece]) -> Piece:
    """Pieces from left to right as one line; a tab stands between cells of a table."""
    texts = [pieces[0].text]
    for before, piece in pairwise(pieces):
        gap = (piece.left - before.right) / max(piece.height, 0.1)
        texts += ("\t" if gap > CELL else " " if gap > TOUCHING else "", piece.text)
    tallest = max(pieces, key=lambda piece: piece.height)
    right = max(piece.right for piece in pieces)
    return Piece("".join(texts), pieces[0].left, tallest.bottom, right, tallest.top)
