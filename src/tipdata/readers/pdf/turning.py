"""Pages whose text runs up, down or upside down, turned; and text set sideways on a page."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tipdata.readers.pdf.pieces import Direction, Piece

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["upright"]

SHORT = 3
"""A piece of fewer characters does not show which way it runs."""


def upright(pieces: Sequence[Piece]) -> tuple[Sequence[Piece], list[str]]:
    """Turn a page so that most of its text runs to the right.

    Args:
        pieces: The page's pieces.

    Returns:
        Those that run so, where they stand on the turned page; and the text set sideways to them.
    """
    if not any(piece.direction for piece in pieces):
        return pieces, []
    weights: Counter[int] = Counter()
    for piece in pieces:
        weights[piece.direction] += len(piece.text) - 1
    main = max(weights, key=lambda way: weights[way])
    body, aside = [], []
    for piece in pieces:
        if piece.direction == main or len(piece.text) < SHORT:
            body.append(_turned(piece, main))
        else:
            aside.append(piece.text)
    return body, aside


def _turned(piece: Piece, way: int) -> Piece:
    """A piece as it stands when the page is turned so that this way becomes the right."""
    text, left, bottom, right, top, _ = piece
    if way == Direction.UP:
        return Piece(text, bottom, -right, top, -left)
    if way == Direction.DOWN:
        return Piece(text, -top, left, -bottom, right)
    if way == Direction.LEFT:
        return Piece(text, -right, -top, -left, -bottom)
    return Piece(text, left, bottom, right, top)
