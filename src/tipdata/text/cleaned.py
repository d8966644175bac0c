"""Cleaned text whose every character knows where it stood in the input.

Offsets into cleaned text are *stretches*; offsets into the untouched input are *spans*.
Only [`Cleaned.span`][] turns the one into the other.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from tipdata.text.document import Span
from tipdata.text.edits import Build

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tipdata.text.edits import Edit

__all__ = ["Cleaned", "Stretch"]

STRAIGHT = dict.fromkeys("’‘ʼ´`", "'")
"""Apostrophes, and the one that grammars know."""

LOOKALIKE = {"ſ": "s", "ı": "i", "İ": "I", "\u212a": "K"}
"""Letters that patterns of any case take for ASCII ones, and that no list of words knows."""

_PLAIN = STRAIGHT | LOOKALIKE
_USUAL = bytes(sorted({ord("\n"), *range(ord(" "), 0x7F)} - {ord("`")}))


class Stretch(NamedTuple):
    """Half-open character offsets into cleaned text."""

    start: int
    end: int


class Cleaned:
    r"""A text after some cleaning, with the way back to the input.

    The map is a list of break points: from cleaned offset ``at[i]`` on, the input's offset is
    the cleaned one plus ``shift[i]``.

    Example:
        >>> cleaned = Cleaned.of("co\u00adoperate").replaced([(2, 3, "")])
        >>> cleaned.text, cleaned.span(0, 9)
        ('cooperate', Span(start=0, end=10))
    """

    __slots__ = ("__dict__", "_length", "at", "shift", "text", "unusual")

    def __init__(
        self,
        text: str,
        at: Sequence[int],
        shift: Sequence[int],
        length: int,
        unusual: frozenset[str],
    ) -> None:
        self.text = text
        self.at = at
        self.shift = shift
        self.unusual = unusual  # no other character but plain ASCII stands in the text
        self._length = length  # of the input

    @classmethod
    def of(cls, text: str) -> Cleaned:
        """The input itself, nothing cleaned yet."""
        return cls(text, (0,), (0,), len(text), _unusual(text))

    @cached_property
    def plain(self) -> str:
        """The text as grammars match it: apostrophes straight, letters plain; offsets the same."""
        return _exchanged(self.text, self.unusual, _PLAIN)

    def origin(self, offset: int) -> int:
        """Where the character at this cleaned offset stands in the input."""
        return offset + self.shift[bisect_right(self.at, offset) - 1]

    def edge(self, offset: int) -> int:
        """Where a cut at this cleaned offset falls in the input; its edges stay edges."""
        if offset <= 0:
            return 0
        return self.origin(offset) if offset < len(self.text) else self._length

    def span(self, start: int, end: int) -> Span:
        """The input's span of a stretch, whatever was dropped at its edges left out.

        Args:
            start: Cleaned offset of the first character.
            end: Cleaned offset behind the last character.

        Returns:
            The span in the untouched input.
        """
        piece = bisect_right(self.at, start)
        first = start + self.shift[piece - 1]
        if end <= start:
            return Span(first, first)
        if piece < len(self.at) and self.at[piece] < end:
            return Span(first, self.origin(end - 1) + 1)
        return Span(first, end + self.shift[piece - 1])

    def piece(self, start: int, end: int) -> str:
        """The stretch as a reader wants it: line breaks and doubled blanks made one blank."""
        piece = self.text[start:end]
        if piece.isprintable() and "  " not in piece and piece.strip(" ") == piece:
            return piece  # no white space but single blanks: nothing else of it is printable
        return " ".join(piece.split())

    def swapped(self, pairs: Mapping[str, str]) -> Cleaned:
        """The text with unusual characters replaced by other single ones; the map stays."""
        if self.unusual.isdisjoint(pairs):
            return self
        text = _exchanged(self.text, self.unusual, pairs)
        unusual = self.unusual.difference(pairs).union(pairs.values())
        return Cleaned(text, self.at, self.shift, self._length, unusual)

    def swapped_at(self, offsets: Iterable[int], new: str) -> Cleaned:
        """The text with the characters at some offsets, in order, made another; the map stays."""
        pieces: list[str] = []
        text, done = self.text, 0
        for offset in offsets:
            pieces += (text[done:offset], new)
            done = offset + 1
        if not pieces:
            return self
        pieces.append(text[done:])
        return self._with("".join(pieces), self.at, self.shift, new)

    def replaced(self, edits: Iterable[Edit]) -> Cleaned:
        """The text after some edits, its map composed with this one's.

        Args:
            edits: ``(start, end, new)`` in order, not overlapping.

        Returns:
            The new text; this one where there is no edit.
        """
        build = Build(self)
        for start, end, new in edits:
            build.keep(start)
            build.put(start, end, new)
        if not build.edited:
            return self
        build.keep(len(self.text))
        return self._with("".join(build.pieces), build.at, build.shift, build.new)

    def _with(
        self, text: str, at: Sequence[int], shift: Sequence[int], new: Iterable[str]
    ) -> Cleaned:
        """This text after a change that brought some new characters."""
        return Cleaned(text, at, shift, self._length, self.unusual.union(new))


def _unusual(text: str) -> frozenset[str]:
    """The characters of a text that are not plain ASCII, from its bytes: loops would be slow."""
    left = text.encode("utf-8", "surrogatepass").translate(None, _USUAL)
    return frozenset(left.decode("utf-8", "surrogatepass"))


def _exchanged(text: str, unusual: frozenset[str], pairs: Mapping[str, str]) -> str:
    """A text with some of its unusual characters replaced."""
    for character in unusual.intersection(pairs):
        text = text.replace(character, pairs[character])
    return text
