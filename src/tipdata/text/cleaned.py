"""Cleaned text whose every character knows where it stood in the input.

Offsets into cleaned text are *stretches*; offsets into the untouched input are *spans*.
Only [`Cleaned.span`][] turns the one into the other.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from tipdata.text.document import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Cleaned", "Edit", "Stretch"]

Edit = tuple[int, int, str]

_STRAIGHT = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("´", "'"), ("`", "'"))
_LOOKALIKE = (("ſ", "s"), ("ı", "i"), ("İ", "I"), ("\u212a", "K"))
"""Letters that patterns of any case take for ASCII ones, and that no list of words knows."""


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

    __slots__ = ("__dict__", "_length", "at", "shift", "text")

    def __init__(self, text: str, at: Sequence[int], shift: Sequence[int], length: int) -> None:
        self.text = text
        self.at = at
        self.shift = shift
        self._length = length  # of the input

    @classmethod
    def of(cls, text: str) -> Cleaned:
        """The input itself, nothing cleaned yet."""
        return cls(text, (0,), (0,), len(text))

    @cached_property
    def plain(self) -> str:
        """The text as grammars match it: apostrophes straight, letters plain; offsets the same."""
        text = self.text
        for written, plain in (*_STRAIGHT, *_LOOKALIKE):
            if written in text:
                text = text.replace(written, plain)
        return text

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
        first = self.origin(start)
        return Span(first, self.origin(end - 1) + 1) if end > start else Span(first, first)

    def piece(self, start: int, end: int) -> str:
        """The stretch as a reader wants it: line breaks and doubled blanks made one blank."""
        return " ".join(self.text[start:end].split())

    def swapped(self, pairs: Iterable[tuple[str, str]]) -> Cleaned:
        """The text with single characters replaced by single characters; the map stays."""
        text = self.text
        for old, new in pairs:
            if old in text:
                text = text.replace(old, new)
        return self if text is self.text else Cleaned(text, self.at, self.shift, self._length)

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
        return Cleaned("".join(pieces), self.at, self.shift, self._length)

    def replaced(self, edits: Iterable[Edit]) -> Cleaned:
        """The text after some edits, its map composed with this one's.

        Args:
            edits: ``(start, end, new)`` in order, not overlapping.

        Returns:
            The new text; this one where there is no edit.
        """
        build = _Build(self)
        for start, end, new in edits:
            build.keep(start)
            build.put(start, end, new)
        if not build.edited:
            return self
        build.keep(len(self.text))
        return Cleaned("".join(build.pieces), build.at, build.shift, self._length)


class _Build:
    """The growing text and map of one round of edits."""

    def __init__(self, old: Cleaned) -> None:
        self.old = old
        self.pieces: list[str] = []
        self.at: list[int] = []
        self.shift: list[int] = []
        self.read = 0  # how much of the old text is done
        self.length = 0  # length of the new text so far
        self.edited = False

    def mark(self, origin: int) -> None:
        """The next character to come stands at this place of the input."""
        shift = origin - self.length
        if not self.shift or self.shift[-1] != shift:
            self.at.append(self.length)
            self.shift.append(shift)

    def keep(self, end: int) -> None:
        """Take the old text over up to here, with the break points inside it."""
        old, start = self.old, self.read
        if end > start:
            self.mark(old.origin(start))
            moved = self.length - start
            first = bisect_right(old.at, start)
            for index in range(first, bisect_right(old.at, end - 1)):
                self.at.append(old.at[index] + moved)
                self.shift.append(old.shift[index] - moved)
            self.pieces.append(old.text[start:end])
            self.length += end - start
        elif not self.at:
            self.mark(old.origin(start))
        self.read = end

    def put(self, start: int, end: int, new: str) -> None:
        """Put new characters in place of the old ones from start to end."""
        self.edited = True
        last = max(start, end - 1)
        for index, character in enumerate(new):
            self.mark(self.old.origin(min(start + index, last)))
            self.pieces.append(character)
            self.length += 1
        self.read = end
