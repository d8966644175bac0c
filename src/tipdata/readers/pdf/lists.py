"""Lists of countries that stand side by side, each under the heading of its tier."""

from __future__ import annotations

import re
from itertools import pairwise
from math import inf
from typing import TYPE_CHECKING

from tipdata.readers.pdf.rows import beside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.readers.pdf.pieces import Piece

__all__ = ["lists_apart"]

TIER = "TIER "
"""With what at least one heading of such lists begins, in whatever case."""

HEADING = re.compile(r"(?:tier (?:[123]|two|one|three)\b.{0,20}|special cases?)", re.IGNORECASE)
"""The heading of a list."""


def lists_apart(pieces: Sequence[Piece]) -> list[Sequence[Piece]]:
    """Part what stands under headings of tiers that are level with each other.

    Args:
        pieces: Pieces of one column or of a table, sorted from top to bottom.

    Returns:
        What stands above such headings, and then each of the lists; all together where there are
        no such headings, or no white between their lists.
    """
    headings = _level([piece for piece in pieces if piece[0][: len(TIER)].upper() == TIER], pieces)
    if not headings:
        return [pieces]
    start = min(pieces.index(heading) for heading in headings)
    below = pieces[start:]
    cuts = [_white_before(heading, below) for heading in headings[1:]]
    if None in cuts:
        return [pieces]
    edges = [-inf, *sorted(cut for cut in cuts if cut is not None), inf]
    lists = [
        [piece for piece in below if left < piece.left <= right] for left, right in pairwise(edges)
    ]
    return [part for part in (pieces[:start], *lists) if part]


def _level(tiers: Sequence[Piece], pieces: Sequence[Piece]) -> list[Piece]:
    """The first headings that are level with each other, from left to right, if any are."""
    for tier in tiers:
        row = [piece for piece in pieces if beside(tier, piece)]
        if len(row) > 1 and all(HEADING.fullmatch(piece.text) for piece in row):
            return sorted(row, key=lambda piece: piece.left)
    return []


def _white_before(heading: Piece, pieces: Sequence[Piece]) -> float | None:
    """The right of what stands before a heading and all that is under it, if white is between."""
    ends = sorted({piece.right for piece in pieces if piece.right < heading.left}, reverse=True)
    for end in ends:
        if not any(piece.left <= end < piece.right for piece in pieces):
            return end
    return None
