"""Pieces that stand side by side, joined to lines."""

from __future__ import annotations

from itertools import pairwise
from operator import add, gt, sub
from typing import TYPE_CHECKING

from tipdata.readers.pdf.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["beside", "downward", "joined_rows"]

CELL = 1.5
"""The gap inside a line, by its height, that parts cells of a table rather than words."""

TOUCHING = 0.1
"""The gap, by its height, up to which letters belong to one word."""


def downward(piece: Piece) -> float:
    """By what pieces are sorted from top to bottom.

    Args:
        piece: A piece.

    Returns:
        The lower it stands, the more.
    """
    return -(piece[2] + piece[4])


def joined_rows(pieces: Sequence[Piece]) -> list[Piece]:
    """Pieces as lines from top to bottom, those that stand side by side joined.

    Args:
        pieces: The pieces of one column, sorted from top to bottom, at least one.

    Returns:
        Its lines.
    """
    _, _, bottoms, _, tops, _ = zip(*pieces, strict=True)
    levels, heights = list(map(add, tops, bottoms)), list(map(sub, tops, bottoms))
    steps = map(sub, levels, levels[1:])
    if not any(map(gt, map(min, heights, heights[1:]), steps)):
        return list(pieces)  # none stands beside another: the usual case
    lines: list[list[Piece]] = []
    for piece in pieces:
        if lines and beside(lines[-1][0], piece):
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return [line[0] if len(line) == 1 else _joined(sorted(line, key=_rightward)) for line in lines]


def beside(one: Piece, other: Piece) -> bool:
    """Whether two pieces stand on one line.

    Args:
        one: A piece.
        other: Another, or the same.

    Returns:
        Whether they do.
    """
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
