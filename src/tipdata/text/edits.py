"""One round of edits: the new text, and its map composed with the old one's."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Edit", "Way", "edited"]

Edit = tuple[int, int, str]
"""Where a replacement begins and ends, and what is put there."""


class Way(NamedTuple):
    """The way back: from offset ``at[i]`` on, the input's offset is that plus ``shift[i]``."""

    at: Sequence[int]
    shift: Sequence[int]
    length: int  # of the input


def edited(text: str, way: Way, edits: Iterable[Edit]) -> tuple[str, Way]:
    """A text after some edits, with its way back to the input.

    Args:
        text: The text before.
        way: Its way back.
        edits: What to replace, in order, not overlapping.

    Returns:
        The new text and the way back from it.

    Example:
        >>> edited("one  two", Way([0], [0], 8), [(4, 5, "")])
        ('one two', Way(at=[0, 4], shift=[0, 1], length=8))
    """
    at: list[int] = []
    shift: list[int] = []
    pieces: list[str] = []
    length = read = 0  # of the new text, of the old one
    for start, end, new in (*edits, (len(text), len(text), "")):
        if start > read:
            first, moved = bisect_right(way.at, read), length - read
            at.append(length)
            shift.append(way.shift[first - 1] - moved)
            for index in range(first, bisect_left(way.at, start, first)):
                at.append(way.at[index] + moved)
                shift.append(way.shift[index] - moved)
            pieces.append(text[read:start])
            length += start - read
        for old in range(start, start + len(new)):
            # A new character stands where the old one did; one too many, where the last did.
            at.append(length)
            shift.append(_origin(way, min(old, max(start, end - 1))) - length)
            length += 1
        pieces.append(new)
        read = end
    return "".join(pieces), _way(at or [0], shift or [way.shift[0]], way.length)


def _way(at: list[int], shift: list[int], length: int) -> Way:
    """A way with break points only where something moved: a blank for a line end moves nothing."""
    breaks = [index for index in range(len(at)) if not index or shift[index] != shift[index - 1]]
    if len(breaks) < len(at):
        at, shift = [at[index] for index in breaks], [shift[index] for index in breaks]
    return Way(at, shift, length)


def _origin(way: Way, offset: int) -> int:
    """Where a character stands in the input."""
    return offset + way.shift[bisect_right(way.at, offset) - 1]
