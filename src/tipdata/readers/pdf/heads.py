"""Running heads and page numbers: told from the pages of a document together."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from tipdata.readers.pdf.columns import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tipdata.readers.pdf.columns import Line
    from tipdata.readers.pdf.pieces import Piece

__all__ = ["Split", "split_heads"]

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


class Split(NamedTuple):
    """A page's pieces: those of the text, and its running heads and page numbers as lines."""

    body: tuple[Piece, ...]
    heads: tuple[str, ...]


class _Edge(NamedTuple):
    """The line of pieces at the top or the foot of a page."""

    pieces: tuple[Piece, ...]
    text: str
    place: tuple[str, int]
    looks: bool  # like a running head: short, and set apart


def split_heads(pages: Sequence[tuple[Piece, ...]]) -> list[Split]:
    """Part the pages' running heads from their text.

    A line at the top or the foot is one where it is short, stands apart from the text, and the
    same holds of most pages that have a line at this height; a page number always is.

    Args:
        pages: Each page's pieces.

    Returns:
        Each page split.
    """
    splits = [Split(pieces, ()) for pieces in pages]
    for _ in range(DEPTH):
        edges = [list(_edges(split.body)) for split in splits]
        places = _places(edge for page in edges for edge in page)
        if not places and not any(_numbers(edge) for page in edges for edge in page):
            break
        splits = [
            _without(split, [edge for edge in page if edge.place in places or _numbers(edge)])
            for split, page in zip(splits, edges, strict=True)
        ]
    return splits


def _without(split: Split, edges: Sequence[_Edge]) -> Split:
    gone = {piece for edge in edges for piece in edge.pieces}
    if not gone:
        return split
    body = tuple(piece for piece in split.body if piece not in gone)
    return Split(body, (*split.heads, *(edge.text for edge in edges)))


def _numbers(edge: _Edge) -> bool:
    return edge.looks and PAGE_NUMBER.fullmatch(edge.text) is not None


def _places(edges: Iterable[_Edge]) -> set[tuple[str, int]]:
    """The places where running heads stand."""
    all_there: Counter[tuple[str, int]] = Counter()
    looking: Counter[tuple[str, int]] = Counter()
    for edge in edges:
        all_there[edge.place] += 1
        looking[edge.place] += edge.looks
    return {place for place, n in looking.items() if n > 1 and n >= SHARE * all_there[place]}


def _edges(pieces: Sequence[Piece]) -> Iterator[_Edge]:
    """The lines at the top and at the foot of a page."""
    if not pieces:
        return
    for side in ("top", "foot"):
        yield _edge(pieces, side)


def _edge(pieces: Sequence[Piece], side: str) -> _Edge:
    """The line at one side of the page."""
    sign = 1 if side == "top" else -1
    outer = max(pieces, key=lambda piece: sign * (piece.top + piece.bottom))
    middle = (outer.top + outer.bottom) / 2
    here = tuple(piece for piece in pieces if piece.bottom < middle < piece.top)
    rest = [piece for piece in pieces if not piece.bottom < middle < piece.top]
    if sign > 0:
        white = min(piece.bottom for piece in here) - max((p.top for p in rest), default=-1e9)
    else:
        white = min((p.bottom for p in rest), default=1e9) - max(piece.top for piece in here)
    line: Line = rows(here)[0]
    looks = bool(rest) and len(line.text) <= LONGEST and white > APART * outer.height
    return _Edge(here, line.text, (side, round(middle / GRID)), looks)
