"""The pages of a document to its text: columns, paragraphs, words, running heads marked."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from tipdata.readers.pdf.columns import columns
from tipdata.readers.pdf.heads import running_heads
from tipdata.readers.pdf.hyphens import MARKS, SOFT, Words
from tipdata.readers.pdf.paragraphs import BREAK, JOIN, between_boxes, breaks
from tipdata.readers.pdf.pieces import Direction, Piece
from tipdata.text import Document, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tipdata.readers.pdf.columns import Line
    from tipdata.readers.pdf.pieces import Page

__all__ = ["Sheet", "document_of", "sheet_of"]

TIGHT = frozenset("—/")
"""What joins words without a blank, at a line's end too."""

LONGEST_WORD = 60
"""What is longer is no word that a line's end parted."""


class _Part(NamedTuple):
    """A line with what stands before it; furniture has been taken out of the text's flow."""

    lead: str
    text: str
    furniture: bool = False


class Sheet(NamedTuple):
    """A page whose lines are in reading order, box by box, and what stands beside them."""

    boxes: list[list[Line]]
    aside: list[str]


def sheet_of(page: Page) -> Sheet:
    """Lay out one page, of which nothing is known but itself.

    Args:
        page: The page.

    Returns:
        Its boxes in reading order; text set sideways, and a note where it has no text.
    """
    body, sideways = _upright(page.pieces)
    return Sheet(columns(body), [*sideways, *_note(page)])


def document_of(sheets: Sequence[Sheet], source: str | None) -> Document:
    """Lay the pages of a document out as text.

    Args:
        sheets: The pages in order.
        source: The document's name.

    Returns:
        The document; running heads, page numbers, text set sideways and notes on pages without
        text are in it, marked as furniture.
    """
    heads = running_heads([line for box in sheet.boxes for line in box] for sheet in sheets)
    parts: list[_Part] = []
    flow = _Flow()
    for sheet, head in zip(sheets, heads, strict=True):
        beside = [*(line.text for line in head), *sheet.aside]
        if beside:
            parts.append(_Part(BREAK, "\n".join(map(_plain, beside)), furniture=True))
        for box in _without(sheet.boxes, head):
            parts.extend(flow.parts(box))
    return _Assembly(parts).document(source)


def _without(boxes: Sequence[list[Line]], heads: Sequence[Line]) -> Iterator[list[Line]]:
    """The boxes without the running heads in them."""
    for box in boxes:
        if heads and any(head in (box[0], box[-1]) for head in heads):
            box = [line for line in box if line not in heads]
        if box:
            yield box


def _note(page: Page) -> Iterator[str]:
    """A page without text leaves a note, so that nothing is lost in silence."""
    if not page.readable:
        yield f"[page {page.number} cannot be read]"
    elif not page.pieces:
        yield f"[page {page.number} has no text]"


def _plain(text: str) -> str:
    return text.replace("\ufffe", "-").replace("\x02", "-")


def _upright(pieces: Sequence[Piece]) -> tuple[tuple[Piece, ...], list[str]]:
    """The pieces turned so that most of the text runs to the right, and the text set sideways."""
    weights: Counter[int] = Counter()
    for piece in pieces:
        weights[piece.direction] += len(piece.text) - 1
    main = max(weights, key=lambda way: weights[way], default=Direction.RIGHT)
    if not any(weights[way] for way in Direction if way != main) and main == Direction.RIGHT:
        return tuple(pieces), []
    body = tuple(
        _turned(piece, main)
        for piece in pieces
        if piece.direction == main or len(piece.text) < 3
    )
    aside = [p.text for p in pieces if p.direction != main and len(p.text) >= 3]
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


class _Flow:
    """The text running from box to box."""

    def __init__(self) -> None:
        self.last: Line | None = None
        self.right = 0.0

    def parts(self, box: Sequence[Line]) -> Iterator[_Part]:
        """The lines of a box, each with what stands between it and the one before."""
        lead = ""
        if self.last is not None:
            left = sorted(line.left for line in box)[len(box) // 2]
            lead = between_boxes(self.last, box[0], self.right, left)
        for line, after in zip(box, [*breaks(box), ""], strict=True):
            yield _Part(lead, line.text)
            lead = after
        self.last = box[-1]
        self.right = max(line.right for line in box)


class _Assembly:
    """The growing text, its offset, and the spans of its furniture."""

    def __init__(self, parts: Sequence[_Part]) -> None:
        self.parts = parts
        self.pieces: list[str] = []
        self.length = 0
        self.furniture: list[Span] = []
        self.words: Words | None = None
        self.beside = ""  # furniture that waits for the line before it

    def document(self, source: str | None) -> Document:
        """Put the parts together."""
        line: str | None = None  # written when it is known how the next goes on
        for lead, text, furniture in self.parts:
            if furniture:
                self.beside += text if line is None and not self.beside else BREAK + text
            elif line is None:
                self._put_beside(alone=True)
                line = text
            else:
                line = self._joint(line, lead, text)
        self._put(_plain(line or ""))
        self._put_beside(alone=False)
        return Document("".join(self.pieces), source, tuple(self.furniture))

    def _joint(self, above: str, lead: str, below: str) -> str:
        """Write a line and what parts it from the next; give the rest of that."""
        if lead == JOIN and above[-1] in MARKS:
            above, lead, below = self._mended(above, below)
        elif lead == JOIN and above[-1] in TIGHT:
            lead = ""
        self._put(_plain(above))
        self._put_beside(alone=False)
        self._put(lead)
        return below

    def _mended(self, above: str, below: str) -> tuple[str, str, str]:
        """Two lines, and what stands between them, when the word parted by their end is whole."""
        start, blank, first = above[:-1].rpartition(" ")
        second, gap, rest = below.partition(" ")
        if not first or len(first) > LONGEST_WORD:
            return above, "", below
        word = first + second if above[-1] == SOFT else self._words().joined(first, second)
        return (start + blank + word, gap, rest) if rest else (start, blank, word)

    def _words(self) -> Words:
        if self.words is None:
            self.words = Words(part.text for part in self.parts if not part.furniture)
        return self.words

    def _put(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)

    def _put_beside(self, *, alone: bool) -> None:
        """Write the furniture met; what parts it from the text is its own, unless it opens."""
        if self.beside:
            start = self.length
            self._put(self.beside)
            self.furniture.append(Span(start, self.length))
            self.beside = ""
            if alone:
                self._put(BREAK)
