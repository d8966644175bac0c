"""Lines parted at wide gaps, where pdfium takes lines of columns side by side for one."""

from __future__ import annotations

import re
from bisect import bisect_left
from math import inf
from typing import TYPE_CHECKING

from tipdata.readers.pdf.pieces import Piece, made

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from tipdata.readers.pdf.characters import Characters

__all__ = ["GAP", "Gaps", "Gutter", "Row"]

GAP = 0.7
"""The gap, by the height of the line, that may part two columns."""

BLANK = re.compile(r" (?=\S)")
"""The last blank before a word."""

MOST = 8
"""How many gaps of a line are looked for in those behind it at most."""


Row = tuple[int, int, Piece]
"""A line, or a part of one: where in the page's text it starts and ends, and the line itself."""


class Gutter:
    """Where the last lines with gaps had them; kept from page to page."""

    def __init__(self) -> None:
        self.gaps: Sequence[float] = ()  # in each gap of the last line with some
        self.start = self.end = -inf  # the white strip, where such lines have one gap

    def learn(self, gaps: Sequence[tuple[float, float]]) -> None:
        """Take up the gaps of a line.

        Args:
            gaps: The right of what is before each, and the left of what is behind.
        """
        self.gaps = [(left + right) / 2 for left, right in gaps[:MOST]] or self.gaps
        if len(gaps) == 1:
            ((start, end),) = gaps
            narrower = max(start, self.start), min(end, self.end)
            self.start, self.end = narrower if narrower[0] < narrower[1] else (start, end)
        elif gaps:
            self.start = self.end = -inf

    def crossed(self, left: float, right: float) -> bool:
        """Whether a line runs over where the last line with gaps had one.

        Args:
            left: Where it begins.
            right: Where it ends.

        Returns:
            Whether it does.
        """
        return any(left < gap < right for gap in self.gaps)


class Gaps:
    """The gaps in a page's lines.

    Args:
        characters: The page's characters.
        gutter: Where the lines before had their gaps.
        wide: From how many points on a line may run through two columns.
    """

    def __init__(self, characters: Characters, gutter: Gutter, wide: float) -> None:
        self.characters = characters
        self.text = characters.text
        self.gutter = gutter
        self.wide = wide

    def foreseen(self, rows: Mapping[int, Row]) -> dict[int, Sequence[Piece]]:
        """Part all lines at once that have a gap where the lines before had their only one.

        Args:
            rows: The lines.

        Returns:
            The parts of those that have it there, by their line's key.
        """
        start, end = self.gutter.start, self.gutter.end
        over = {key: row for key, row in rows.items() if row[2][1] < start < end < row[2][3]}
        cuts = self._blanks(over.values())
        sides = self.characters.boxes([*[cut - 1 for cut in cuts], *[cut + 1 for cut in cuts]])
        behind, middle = 4 * len(cuts), (start + end) / 2
        edges = zip(*(sides[place::4] for place in (behind, behind + 1, behind + 3)), strict=True)
        found: dict[int, Sequence[Piece]] = {}
        for key, cut, reach, edge in zip(over, cuts, sides[2:behind:4], edges, strict=True):
            begin, finish, (_, left, bottom, right, top, way) = over[key]
            far, high, low = edge
            if reach < middle < far and far - reach > GAP * (top - bottom) and begin < cut:
                first = made((self.text[begin:cut], left, bottom, reach, top, way))
                second = made((self.text[cut + 1 : finish], far, low, right, high, way))
                found[key] = first, second
                if reach - left > self.wide or right - far > self.wide:  # there may be more gaps
                    parts = (begin, cut, first), (cut + 1, finish, second)
                    found[key] = [piece for part in parts for piece in self.parted(part)]
        return found

    def _blanks(self, rows: Collection[Row]) -> list[int]:
        """For each row the blank that is the likeliest to stand in the gutter."""
        start, end = self.gutter.start, self.gutter.end
        middle = (start + end) / 2
        pitches = [(piece[3] - piece[1]) / (end - start) for start, end, piece in rows]
        guesses = [
            begin + int((end - piece[1]) / pitch)
            for (begin, _, piece), pitch in zip(rows, pitches, strict=True)
        ]
        lefts = self.characters.boxes(guesses)[::4]
        likely = [
            guess + round((end - left) / pitch - 1 if left > middle else (start - left) / pitch)
            for guess, left, pitch in zip(guesses, lefts, pitches, strict=True)
        ]
        rfind = self.text.rfind
        return [rfind(" ", row[0], place + 2) for row, place in zip(rows, likely, strict=True)]

    def parted(self, row: Row) -> Iterator[Piece]:
        """A line as the parts that its gaps leave.

        Args:
            row: The line.

        Yields:
            Its parts from left to right.
        """
        start, end, (_, left, bottom, right, top, _) = row
        for after in self._cuts(row):
            text = self.text[start:after].rstrip()
            reach = self.characters.box(start + len(text) - 1)[2]
            yield Piece(text, left, bottom, reach, top)
            start = after
            left, top, _, bottom = self.characters.box(start)
        yield Piece(self.text[start:end], left, bottom, right, top)

    def _cuts(self, row: Row) -> list[int]:
        """Where the parts of a line begin that gaps set off."""
        gaps = list(self._gaps(row))
        self.gutter.learn(gaps)
        if not gaps:
            return []
        words = [match.end() for match in BLANK.finditer(self.text, row[0], row[1])]
        lefts = self.characters.boxes(words)[::4]
        found = {bisect_left(lefts, (left + right) / 2) for left, right in gaps}
        return [words[place] for place in sorted(found) if place < len(words)]

    def _gaps(self, row: Row) -> Iterator[tuple[float, float]]:
        """The right of what is before each gap of a line, and the left of what is behind."""
        start, end, piece = row
        smallest = GAP * piece.height
        reach: float | None = None
        for left, right in sorted(self.characters.rects(start, end)):
            if reach is not None and left - reach > smallest:
                yield reach, left
            reach = right if reach is None else max(reach, right)
