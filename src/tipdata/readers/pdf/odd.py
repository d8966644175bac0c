"""Lines that run another way, or jump from one line of the page to the next."""

from __future__ import annotations

import re
from math import pi
from typing import TYPE_CHECKING

from tipdata.readers.pdf.gaps import GAP
from tipdata.readers.pdf.pieces import Direction, Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.readers.pdf.characters import Box, Characters

__all__ = ["LEVEL", "odd_pieces"]

LEVEL = 1.0
"""Points by which the characters of one line differ in height at most."""

WORD = re.compile(r"\S+")


def odd_pieces(characters: Characters, start: int, end: int) -> Iterator[Piece]:
    """The pieces of a line whose ends do not stand as those of a line do.

    Args:
        characters: The page's characters.
        start: Where in its text the line starts.
        end: Where it ends.

    Yields:
        The line turned, or what of it stands together.
    """
    way = Direction(round(-characters.angle(start) / (pi / 2)) % 4)  # pdfium turns with the clock
    if way == Direction.RIGHT:
        yield from _jumping(characters, start, end)
        return
    sides = zip(characters.box(start), characters.box(end - 1), strict=True)
    left, top, right, bottom = map(sorted, sides)
    yield Piece(characters.text[start:end], left[0], bottom[0], right[1], top[1], way)


def _jumping(characters: Characters, start: int, end: int) -> Iterator[Piece]:
    text = characters.text
    first = before = characters.box(start)
    begin = start
    for place, box, last in _spots(characters, start, end):
        if place > begin and not _follows(before, box):
            yield _together(text[begin:place].rstrip(), first, before)
            begin, first = place, box
        before = last
    yield _together(text[begin:end], first, before)


def _together(text: str, first: Box, last: Box) -> Piece:
    return Piece(text, first[0], first[3], last[2], first[1])


def _spots(characters: Characters, start: int, end: int) -> Iterator[tuple[int, Box, Box]]:
    """The words of a line, with the boxes of their ends; the letters of those that jump."""
    for match in WORD.finditer(characters.text, start, end):
        first, last = characters.box(match.start()), characters.box(match.end() - 1)
        if abs(first[3] - last[3]) <= LEVEL and first[0] <= last[0]:
            yield match.start(), first, last
        else:
            for place in range(*match.span()):
                box = characters.box(place)
                yield place, box, box


def _follows(before: Box, box: Box) -> bool:
    """Whether a word stands on the same line as the one before, and not far from it."""
    height = before[1] - before[3]
    gap = box[0] - before[2]
    return abs(box[3] - before[3]) < height / 3 and -height / 2 < gap <= GAP * height
