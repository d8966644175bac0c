"""Cleaned text whose every character knows where it stood in the input.

Offsets into cleaned text are *stretches*; offsets into the untouched input are *spans*.
Only [`Cleaned.span`][] turns the one into the other.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from string import ascii_uppercase, digits
from typing import TYPE_CHECKING, NamedTuple

from tipdata.text.document import Span
from tipdata.text.edits import Way, edited

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet

    from tipdata.text.edits import Edit

__all__ = ["Cleaned", "Stretch"]

STRAIGHT = dict.fromkeys("’‘ʼ´`", "'")
"""Apostrophes, and the one that grammars know."""

LOOKALIKE = {"ſ": "s", "ı": "i", "İ": "I", "\u212a": "K"}
"""Letters that patterns of any case take for ASCII ones, and that no list of words knows."""

_PLAIN = STRAIGHT | LOOKALIKE
_USUAL = bytes(sorted({ord("\n"), *range(ord(" "), 0x7F)} - {ord("`")}))

_OUTLINED = frozenset(ascii_uppercase + digits)
_OUTLINE = bytes(
    ord("A" if chr(byte) in ascii_uppercase else "0" if chr(byte) in digits else " ")
    for byte in range(0x100)
)
_NO_FIRST_BYTES = bytes(range(0x80, 0xC0))  # of a character in UTF-8


class Stretch(NamedTuple):
    """Half-open character offsets into cleaned text."""

    start: int
    end: int


class Cleaned:
    r"""A text after some cleaning, with the way back to the input.

    Example:
        >>> cleaned = Cleaned.of("co\u00adoperate").replaced([(2, 3, "")])
        >>> cleaned.text, cleaned.span(0, 9)
        ('cooperate', Span(start=0, end=10))
    """

    __slots__ = ("__dict__", "_outline", "_way", "text", "unusual")

    def __init__(
        self, text: str, way: Way, unusual: frozenset[str], outline: bytes | None = None
    ) -> None:
        self.text = text
        self.unusual = unusual  # no other character but plain ASCII stands in the text
        self._way = way
        self._outline = outline

    @classmethod
    def of(cls, text: str) -> Cleaned:
        """The input itself, nothing cleaned yet."""
        coded = _coded(text)
        return cls(text, Way((0,), (0,), len(text)), _unusual(coded), _outline_of(coded))

    @cached_property
    def plain(self) -> str:
        """The text as grammars match it: apostrophes straight, letters plain; offsets the same."""
        return _exchanged(self.text, self.unusual, _PLAIN)

    @property
    def outline(self) -> bytes:
        r"""One byte a character: ``A`` for a capital letter, ``0`` for a figure, or a blank.

        A pair of them is found far faster in it than a pair of classes in the text.

        Example:
            >>> Cleaned.of("In 2018 É").outline
            b'A  0000  '
        """
        if self._outline is None:
            self._outline = _outline_of(_coded(self.text))
        return self._outline

    def origin(self, offset: int) -> int:
        """Where the character at this cleaned offset stands in the input."""
        at, shift, _length = self._way
        return offset + shift[bisect_right(at, offset) - 1]

    def edge(self, offset: int) -> int:
        """Where a cut at this cleaned offset falls in the input; its edges stay edges."""
        if offset <= 0:
            return 0
        return self.origin(offset) if offset < len(self.text) else self._way.length

    def span(self, start: int, end: int) -> Span:
        """The input's span of a stretch, whatever was dropped at its edges left out.

        Args:
            start: Cleaned offset of the first character.
            end: Cleaned offset behind the last character.

        Returns:
            The span in the untouched input.
        """
        at, shifts, _length = self._way
        piece = bisect_right(at, start)
        shift = shifts[piece - 1]
        if end <= start:
            return Span(start + shift, start + shift)
        if piece == len(at) or end <= at[piece]:
            return Span(start + shift, end + shift)
        return Span(start + shift, self.origin(end - 1) + 1)

    def piece(self, start: int, end: int) -> str:
        """The stretch as a reader wants it: line breaks and doubled blanks made one blank."""
        return self.pieces([(start, end)])[0]

    def spans(self, stretches: Iterable[tuple[int, int]]) -> list[Span]:
        """The input's span of each stretch, none of them empty: neighbours mostly need one look.

        Args:
            stretches: Cleaned offsets.

        Returns:
            Their spans in the same order.
        """
        at, shifts, _length = self._way
        low = high = shift = 0
        found = []
        for start, end in stretches:
            if start < low or end > high:  # not where nothing was dropped since the last one
                piece = bisect_right(at, start)
                low, shift = at[piece - 1], shifts[piece - 1]
                high = at[piece] if piece < len(at) else len(self.text)
            if end <= high:
                found.append(Span(start + shift, end + shift))
            else:
                found.append(self.span(start, end))
        return found

    def pieces(self, stretches: Iterable[tuple[int, int]]) -> list[str]:
        """Each stretch as a reader wants it.

        Args:
            stretches: Cleaned offsets.

        Returns:
            The pieces in the same order.
        """
        text, odd = self.text, self._has_odd_blanks
        found = []
        for start, end in stretches:
            words = text[start:end]
            broken = odd or "\n" in words or "  " in words
            found.append(" ".join(words.split()) if broken else words.strip())
        return found

    @cached_property
    def _has_odd_blanks(self) -> bool:
        """Whether white space of other kinds may stand in the text."""
        return any(map(str.isspace, self.unusual.difference(" \n")))

    def swapped(self, pairs: Mapping[str, str]) -> Cleaned:
        """The text with unusual characters replaced by other single ones; the map stays."""
        found = self.unusual.intersection(pairs)
        if not found:
            return self
        new = {pairs[character] for character in found}
        text = _exchanged(self.text, found, pairs)
        return self._swapped(text, found | new, (self.unusual - found) | new)

    def swapped_at(self, offsets: Iterable[int], new: str) -> Cleaned:
        """The text with the characters at some offsets, in order, made another; the map stays."""
        pieces: list[str] = []
        old: set[str] = set()
        text, done = self.text, 0
        for offset in offsets:
            pieces += (text[done:offset], new)
            old.add(text[offset])
            done = offset + 1
        if not pieces:
            return self
        pieces.append(text[done:])
        return self._swapped("".join(pieces), old | {new}, self.unusual | {new})

    def _swapped(self, text: str, swapped: AbstractSet[str], unusual: frozenset[str]) -> Cleaned:
        """The text after some single characters became others: mostly its outline stays."""
        outline = self._outline if _OUTLINED.isdisjoint(swapped) else None
        return Cleaned(text, self._way, unusual, outline)

    def replaced(self, edits: Iterable[Edit]) -> Cleaned:
        """The text after some edits, its map composed with this one's.

        Args:
            edits: ``(start, end, new)`` in order, not overlapping.

        Returns:
            The new text; this one where there is no edit.
        """
        todo = list(edits)
        if not todo:
            return self
        text, way = edited(self.text, self._way, todo)
        return Cleaned(text, way, self.unusual.union(*[new for _, _, new in todo]))


def _coded(text: str) -> bytes:
    """A text in UTF-8, lone surrogates too."""
    return text.encode("utf-8", "surrogatepass")


def _unusual(coded: bytes) -> frozenset[str]:
    """The characters of a text that are not plain ASCII, from its bytes: loops would be slow."""
    return frozenset(coded.translate(None, _USUAL).decode("utf-8", "surrogatepass"))


def _outline_of(coded: bytes) -> bytes:
    """The outline of a text in UTF-8, from the first byte of each character."""
    return coded.translate(_OUTLINE, _NO_FIRST_BYTES)


def _exchanged(text: str, unusual: frozenset[str], pairs: Mapping[str, str]) -> str:
    """A text with some of its unusual characters replaced."""
    for character in unusual.intersection(pairs):
        text = text.replace(character, pairs[character])
    return text
