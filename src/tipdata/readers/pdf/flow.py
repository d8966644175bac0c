"""The text running from line to line, box to box and page to page, its furniture marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.readers.pdf.hyphens import MARKS, SOFT, Words
from tipdata.readers.pdf.paragraphs import BREAK, JOIN, between_boxes
from tipdata.text import Document, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tipdata.readers.pdf.paragraphs import Box

__all__ = ["Flow"]

TIGHT = frozenset("—/")
"""What joins words without a blank, at a line's end too."""

ENDS = MARKS | TIGHT
"""What joins a line to the next without a blank."""

LONGEST_WORD = 60
"""What is longer is no word that a line's end parted."""


class Flow:
    r"""Text in the making.

    Args:
        lines: All lines to come, to tell how the document writes its words.

    Example:
        >>> from tipdata.readers.pdf.paragraphs import boxed
        >>> from tipdata.readers.pdf.pieces import Piece
        >>> lines = [Piece("It convic-", 50, 700, 100, 711), Piece("ted them.", 50, 688, 95, 699)]
        >>> flow = Flow(line.text for line in lines)
        >>> flow.beside(["264"])
        >>> flow.box(boxed(lines))
        >>> flow.document(None).text
        '264\n\nIt convicted them.'
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self.lines = lines
        self.words: Words | None = None
        self.pieces: list[str] = []
        self.counted = self.length = 0  # so many pieces have this length
        self.furniture: list[Span] = []
        self.waiting: list[str] = []  # furniture met inside a line or word
        self.held: str | None = None  # written when it is known how the next line goes on
        self.last: Box | None = None

    def beside(self, texts: Sequence[str]) -> None:
        """Take up what stands beside the text at this place.

        Args:
            texts: Running heads and the like, one to a line.
        """
        if texts:
            self.waiting.append("\n".join(texts))

    def box(self, box: Box) -> None:
        """Take up the lines of a box.

        Args:
            box: The box.
        """
        above, put = self.held, self.pieces.append
        leads = [between_boxes(self.last, box) if self.last else "", *box.between]
        for between, line in zip(leads, box.lines, strict=True):
            lead, below = between, line.text
            if above is None:
                self._open()
            else:
                if lead == JOIN and above[-1] in ENDS:
                    above, lead, below = self._mended(above, below)
                put(above)
                if self.waiting:
                    self._put_waiting(BREAK)
                put(lead)
            above = below
        self.held, self.last = above, box

    def document(self, source: str | None) -> Document:
        """The whole text.

        Args:
            source: The document's name.

        Returns:
            The document.
        """
        self.pieces.append(self.held or "")
        self._put_waiting(BREAK)
        text = "".join(self.pieces).replace("\ufffe", "-")
        return Document(text, source, tuple(self.furniture))

    def _open(self) -> None:
        """Write what stands before all text, on lines of its own."""
        if self.waiting:
            self._put_waiting("")
            self.pieces.append(BREAK)

    def _put_waiting(self, lead: str) -> None:
        """Write furniture; what parts it from the text belongs to it."""
        if self.waiting:
            start = self._length()
            self.pieces.append(lead + BREAK.join(self.waiting))
            self.furniture.append(Span(start, self._length()))
            self.waiting.clear()

    def _length(self) -> int:
        """The length of what is written."""
        self.length += sum(map(len, self.pieces[self.counted :]))
        self.counted = len(self.pieces)
        return self.length

    def _mended(self, above: str, below: str) -> tuple[str, str, str]:
        """Two lines, and what stands between them, when the word parted by their end is whole."""
        start, blank, first = above[:-1].rpartition(" ")
        if above[-1] in TIGHT or not first or len(first) > LONGEST_WORD:
            return above, "", below
        second, gap, rest = below.partition(" ")
        hyphen = "" if above[-1] == SOFT else self._between(first, second)
        if rest:
            return above[:-1] + hyphen + second, gap, rest
        return start, blank, first + hyphen + second

    def _between(self, first: str, second: str) -> str:
        if self.words is None:
            self.words = Words(self.lines)
        return self.words.between(first, second)
