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
    from collections.abc import Iterator

    from tipdata.readers.pdf.characters import Characters
    from tipdata.readers.pdf.gaps import Gutter, Row

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


def _pieces(characters: Characters, wide: float, gutter: Gutter) -> Iterator[Piece]:
    """The lines in their order, in parts where they have gaps or jump."""
    lines, odd = _lines(characters)
    rows = {
        index: line
        for index, line in enumerate(lines)
        if line[2][3] - line[2][1] > wide and index not in odd
    }
    if not rows and not odd:
        yield from [piece for _, _, piece in lines]
        return
    gaps = Gaps(characters, gutter, wide)
    parts = gaps.foreseen(rows)
    for index, line in enumerate(lines):
        start, end, piece = line
        if index in parts:
            yield from parts[index]
        elif index in odd:
            yield from odd_pieces(characters, start, end)
        elif index in rows or gutter.crossed(piece[1], piece[3]):
            yield from gaps.parted(line)
        else:
            yield piece


def _lines(characters: Characters) -> tuple[list[Row], set[int]]:
    """The lines, and which of them are odd: their ends do not stand as those of a line do."""
    text = characters.text
    starts, ends = _spans(text)
    count = 4 * len(starts)
    boxes = characters.boxes([*starts, *[end - 1 for end in ends]])
    lefts, tops, bottoms = boxes[:count:4], boxes[1:count:4], boxes[3:count:4]
    begins, rights, levels = boxes[count::4], boxes[count + 2 :: 4], boxes[count + 3 :: 4]
    texts = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    facts = zip(texts, lefts, bottoms, rights, tops, repeat(Direction.RIGHT))
    sides = zip(lefts, begins, bottoms, levels, strict=True)
    odd = {
        index
        for index, (left, begin, bottom, level) in enumerate(sides)
        if begin < left or not -LEVEL <= level - bottom <= LEVEL
    }
    return list(zip(starts, ends, map(made, facts), strict=True)), odd


def _spans(text: str) -> tuple[list[int], list[int]]:
    """Where lines start and end; a hyphen that ends one belongs to it."""
    broken = text.replace("\r", "\n").replace(HYPHEN, "\n")
    spans = [match.span() for match in LINE.finditer(broken)]
    follow = text + "\n"
    return [start for start, _ in spans], [end + (follow[end] == HYPHEN) for _, end in spans]
