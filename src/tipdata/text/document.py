"""A document as it was read, and half-open spans into it."""

from __future__ import annotations

import attrs

from tipdata.reprs import counted

__all__ = ["Document", "Span"]


@attrs.frozen(order=True, slots=True, init=False)
class Span:
    """Half-open character offsets into a document's text.

    Args:
        start: Offset of the first character.
        end: Offset behind the last character.

    Example:
        >>> span = Span(4, 9)
        >>> "The quick fox"[span.start : span.end], len(span)
        ('quick', 5)
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        # A parse makes spans by the thousand; the slots themselves take half the time.
        _put_start(self, start)
        _put_end(self, end)

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: object) -> bool:
        if isinstance(other, Span):
            return self.start <= other.start and other.end <= self.end
        return isinstance(other, int) and self.start <= other < self.end


_put_start = vars(Span)["start"].__set__
_put_end = vars(Span)["end"].__set__


@attrs.frozen(slots=True)
class Document:
    """The text of a document, character for character as it was read.

    Args:
        text: The untouched input; after `read` of HTML or PDF, what the reader extracted.
        source: Where it came from: a path, an address, a name; None if unknown.
        furniture: Spans its reader knows to be navigation, banners and the like, in order.

    Example:
        >>> document = Document("KYRGYZ REPUBLIC: TIER 2")
        >>> document[Span(0, 15)]
        'KYRGYZ REPUBLIC'
    """

    text: str = attrs.field(repr=counted)
    source: str | None = None
    furniture: tuple[Span, ...] = attrs.field(default=(), repr=counted)

    def __getitem__(self, span: Span) -> str:
        """The piece of the text that a span covers."""
        return self.text[span.start : span.end]

    def position(self, offset: int) -> tuple[int, int]:
        r"""Line and column of a character, both counted from 1.

        Args:
            offset: The character's offset into the text.

        Returns:
            Line and column.

        Example:
            >>> Document("one\ntwo").position(5)
            (2, 2)
        """
        before = self.text.count("\n", 0, offset)
        return before + 1, offset - (self.text.rfind("\n", 0, offset) + 1) + 1
