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

SHARE = 0.75
"""The part of the pages with a line at a place whose line must look like a running head there."""

DEPTH = 3
"""How many lines of running heads a page has at its top, and at its foot, at most."""

GRID = 4.0
"""Points within which lines stand at the same place of their pages."""

Place = tuple[int, int]


class _Edge(NamedTuple):
    """What stands on one line at the top or the foot of a page."""

    lines: tuple[Piece, ...]
    place: Place
    looks: bool  # like a running head: short, and set apart

    @property
    def numbers(self) -> bool:
        """Whether it is a page number and nothing else."""
        return self.looks and all(PAGE_NUMBER.fullmatch(line.text) for line in self.lines)


def running_heads(pages: Iterable[Iterable[Piece]]) -> list[list[Piece]]:
    """The running heads and page numbers of each page.

    A line at the top or the foot is one where it is short, stands apart from the text, and the
    same holds of most pages that have a line at this height; a page number always is.

    Args:
        pages: Each page's lines.

    Returns:
        Those of them that are no text of the page.
    """
    rests = [sorted(lines, key=_height_on_page) for lines in pages]
    heads: list[list[Piece]] = [[] for _ in rests]
    open_pages = range(len(rests))
    for _ in range(DEPTH):
        edges = {number: list(_edges(rests[number])) for number in open_pages}
        places = _places(edge for page in edges.values() for edge in page)
        found = {
            number: [edge for edge in page if edge.place in places or edge.numbers]
            for number, page in edges.items()
        }
        open_pages = [number for number, page in found.items() if page]
        for number in open_pages:
            gone = [line for edge in found[number] for line in edge.lines]
            heads[number] += gone
            rests[number] = [line for line in rests[number] if line not in gone]
    return heads


def _height_on_page(line: Piece) -> float:
    return line.bottom + line.top


def _places(edges: Iterable[_Edge]) -> set[Place]:
    """The places where running heads stand."""
    there: Counter[Place] = Counter()
    looking: Counter[Place] = Counter()
    for edge in edges:
        there[edge.place] += 1
        looking[edge.place] += edge.looks
    return {place for place, n in looking.items() if n > 1 and n >= SHARE * there[place]}


def _edges(lines: Sequence[Piece]) -> Iterator[_Edge]:
    """What stands at the foot and at the top of a page whose lines are sorted upward."""
    if lines:
        yield _edge(lines, lines[0], 1)
        yield _edge(lines[::-1], lines[-1], -1)


def _edge(inward: Sequence[Piece], outer: Piece, sign: int) -> _Edge:
    """What stands at one edge, the lines sorted from it to the page's middle."""
    middle = (outer.bottom + outer.top) / 2
    here = [outer]
    looks = False
    for line in inward[1:]:
        if not line.bottom < middle < line.top:
            white = line.bottom - outer.top if sign > 0 else outer.bottom - line.top
            looks = white > APART * outer.height
            break
        here.append(line)
    looks = looks and sum(len(line.text) for line in here) <= LONGEST
    return _Edge(tuple(sorted(here, key=_left)), (sign, round(middle / GRID)), looks)


def _left(line: Piece) -> float:
    return line.left
