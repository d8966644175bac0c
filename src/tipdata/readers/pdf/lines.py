"""The lines of a page as pieces."""

from __future__ import annotations

import re
from itertools import repeat
from typing import TYPE_CHECKING

from tipdata.readers.pdf.characters import HYPHEN, paired
from tipdata.readers.pdf.gaps import Gaps
from tipdata.readers.pdf.odd import LEVEL, odd_pieces
from tipdata.readers.pdf.pieces import Direction, Piece, made

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.readers.pdf.characters import Characters
    from tipdata.readers.pdf.gaps import Gutter

__all__ = ["page_pieces"]

LINE = re.compile(r"\S(?:.*\S)?")
"""A line of text."""

WIDE = 0.4
"""The part of a page's width from which a line may run through two columns."""


def page_pieces(characters: Characters, width: float, gutter: Gutter) -> tuple[Piece, ...]:
    """The lines of a page, parted at gaps where they are wide.

    Args:
        characters: The page's characters.
        width: The page's width in points.
        gutter: Where the lines of the pages before had their gaps.

    Returns:
        Its pieces in the order they were drawn, every character of theirs one.
    """
    pieces = _pieces(characters, WIDE * width, gutter)
    if characters.paired:
        return tuple(piece._replace(text=paired(piece.text)) for piece in pieces)
    return tuple(pieces)


def _pieces(characters: Characters, wide: float, gutter: Gutter) -> Sequence[Piece]:
    text = characters.text
    starts, ends = _spans(text)
    count = 4 * len(starts)
    boxes = characters.boxes([*starts, *[end - 1 for end in ends]])
    lefts, tops, bottoms = boxes[:count:4], boxes[1:count:4], boxes[3:count:4]
    begins, rights, levels = boxes[count::4], boxes[count + 2 :: 4], boxes[count + 3 :: 4]
    texts = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    pieces = list(map(made, zip(texts, lefts, bottoms, rights, tops, repeat(Direction.RIGHT))))
    sides = zip(lefts, begins, rights, bottoms, levels, strict=True)
    special = [
        index
        for index, (left, begin, right, bottom, level) in enumerate(sides)
        if right - left > wide or begin < left or not -LEVEL <= level - bottom <= LEVEL
    ]
    if not special:
        return pieces
    odd = {
        index
        for index in special
        if begins[index] < lefts[index] or abs(levels[index] - bottoms[index]) > LEVEL
    }
    rows = {
        index: (starts[index], ends[index], pieces[index]) for index in special if index not in odd
    }
    gaps = Gaps(characters, gutter, wide)
    parts = gaps.foreseen(rows)
    done: list[Piece] = []
    for index, piece in enumerate(pieces):
        if index in parts:
            done += parts[index]
        elif index in odd:
            done += odd_pieces(characters, starts[index], ends[index])
        elif index in rows or gutter.crossed(piece[1], piece[3]):
            done += gaps.parted((starts[index], ends[index], piece))
        else:
            done.append(piece)
    return done


def _spans(text: str) -> tuple[list[int], list[int]]:
    """Where lines start and end; a hyphen that ends one belongs to it."""
    broken = text.replace("\r", "\n").replace(HYPHEN, "\n")
    spans = [match.span() for match in LINE.finditer(broken)]
    follow = text + "\n"
    return [start for start, _ in spans], [end + (follow[end] == HYPHEN) for _, end in spans]
