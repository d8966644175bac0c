"""One round of edits: the growing text, and its map composed with the old one's."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tipdata.text.cleaned import Cleaned

__all__ = ["Build", "Edit"]

Edit = tuple[int, int, str]
"""Where a replacement begins and ends, and what is put there."""


class Build:
    """The growing text and map of one round of edits."""

    def __init__(self, old: Cleaned) -> None:
        self.old = old
        self.pieces: list[str] = []
        self.at: list[int] = []
        self.shift: list[int] = []
        self.read = 0  # how much of the old text is done
        self.length = 0  # length of the new text so far
        self.new: set[str] = set()
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
            self.new.add(character)
            self.length += 1
        self.read = end
