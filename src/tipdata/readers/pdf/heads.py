"""Running heads and page numbers: told from the pages of a document together."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tipdata.readers.pdf.pieces import Piece

__all__ = ["running_heads"]

PAGE_NUMBER = re.compile(r"(?:page )?[-–—|]? ?(?:\d{1,4}|[ivxlc]{1,6}) ?[-–—|]?", re.IGNORECASE)
"""A page number on a line of its own."""

LONGEST = 120
"""How many characters a running head has at most."""

APART = 1.0
"""The white between a running head and the text, by the height of its line, at least."""

LITTLE = 3
"""How many times as long as its running heads a page's whole text is at least."""

SHARE = 0.75
"""The part of the pages with a line at a place whose line must look like a running head there."""

DEPTH = 3
"""How many lines of running heads a page has at its top, and at its foot, at most."""

GRID = 4.0
"""Points within which lines stand at the same place of their pages."""

Place = tuple[int, int]


class _Row(NamedTuple):
    """What stands on one line near the top or the foot of a page."""

    lines: tuple[Piece, ...]
    place: Place
    apart: bool  # short, and with white between it and the text

    @property
    def numbers(self) -> bool:
        """Whether it is a page number and nothing else."""
        return self.apart and all(PAGE_NUMBER.fullmatch(line.text) for line in self.lines)


def running_heads(pages: Iterable[Iterable[Piece]]) -> list[list[Piece]]:
    """The running heads and page numbers of each page.

    Lines at the top or the foot are such where they are short, stand apart from the text, and the
    same holds of most pages that have a line at this height; a page number always is.

    Args:
        pages: Each page's lines.

    Returns:
        Those of them that are no text of the page, from top to bottom.
    """
    edges = [list(_rows(sorted(lines, key=_upward))) for lines in pages]
    places = _places(row for rows in edges for row in rows)
    return [
        sorted(
            [line for row in rows if row.place in places or row.numbers for line in row.lines],
            key=_upward,
            reverse=True,
        )
        for rows in edges
    ]


def _upward(line: Piece) -> float:
    return line.bottom + line.top


def _places(rows: Iterable[_Row]) -> set[Place]:
    """The places where running heads stand."""
    there: Counter[Place] = Counter()
    apart: Counter[Place] = Counter()
    for row in rows:
        there[row.place] += 1
        apart[row.place] += row.apart
    return {place for place, n in apart.items() if n > 1 and n >= SHARE * there[place]}


def _rows(lines: Sequence[Piece]) -> Iterator[_Row]:
    """What stands at the foot and at the top of a page whose lines are sorted upward."""
    for inward, sign in ((lines, 1), (lines[::-1], -1)):
        rows, apart = _edge(inward, sign)
        for row in rows:
            middle = (row[0].bottom + row[0].top) / 2
            yield _Row(tuple(row), (sign, round(middle / GRID)), apart)


def _slight(rows: Iterable[Iterable[Piece]], page: Iterable[Piece]) -> bool:
    """Whether rows hold few words, in themselves and beside the page's."""
    lengths = [sum([len(line.text) for line in row]) for row in rows]
    whole = sum([len(line.text) for line in page])
    return max(lengths) <= LONGEST and LITTLE * sum(lengths) <= whole


def _edge(inward: Sequence[Piece], sign: int) -> tuple[list[list[Piece]], bool]:
    """The first rows from one edge, up to the white that parts them from the text if there is."""
    rows: list[list[Piece]] = []
    for line in inward:
        if rows and line.bottom < (rows[-1][0].bottom + rows[-1][0].top) / 2 < line.top:
            rows[-1].append(line)
            continue
        if rows:
            last = rows[-1][0]
            white = line.bottom - last.top if sign > 0 else last.bottom - line.top
            if white > APART * last.height:
                return rows, _slight(rows, inward)
        if len(rows) == DEPTH:
            break
        rows.append([line])
    return rows, False
