"""The text of one page as pdfium finds it, and the place of each character."""

from __future__ import annotations

from array import array
from collections import deque
from itertools import repeat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tipdata.readers.pdf.pdfium import Pdfium

__all__ = ["HYPHEN", "Box", "Characters", "paired"]

HYPHEN = "\ufffe"
"""What the hyphen that ends a line becomes."""

UNKNOWN = "\ufffd"
"""What a glyph becomes of which the file does not say what letter it is."""

CONTROL = "\x02"
"""What pdfium puts for either, if not U+FFFE."""

Box = tuple[float, float, float, float]
"""Left, top, right and bottom, in points from the page's lower left."""

BOX = 16
SIDE = 8
"""Bytes of a box, and of one side of a rectangle."""


class Characters:
    """The characters of one page.

    Args:
        pdfium: Its functions.
        handle: The page's text as pdfium has it.
    """

    def __init__(self, pdfium: Pdfium, handle: int | None) -> None:
        self.pdfium = pdfium
        self.handle = handle
        count = max(0, pdfium.count_characters(handle))
        self.paired = False  # whether surrogates stand side by side for one character
        text = self._text(count)
        self.direct = len(text) == count  # then the text has every character pdfium counts
        self.text = self._marked(text)

    def _text(self, count: int) -> str:
        """The page's text, one character for each 16 bits of pdfium's."""
        letters = array("H", bytes(2 * (count + 1)))
        written = self.pdfium.text(self.handle, 0, count, letters.buffer_info()[0])
        units = max(0, written - 1)
        text = letters[:units].tobytes().decode("utf-16-le", "replace")
        if len(text) == units:
            return text
        self.paired = True
        return "".join(map(chr, letters[:units]))

    def _marked(self, text: str) -> str:
        """The text with U+FFFE for hyphens that end lines, U+FFFD for what has no letter."""
        places = sorted([*_found(HYPHEN, text), *_found(CONTROL, text)])
        hyphens = [flag == 1 for flag in map(self.pdfium.is_hyphen, *self._counted(places))]
        if not all(hyphens):
            letters = list(text)
            for place, hyphen in zip(places, hyphens, strict=True):
                letters[place] = HYPHEN if hyphen else UNKNOWN
            text = "".join(letters)
        return text.replace(CONTROL, HYPHEN).replace(f" {HYPHEN}", " -")  # that parts no word

    def _counted(self, places: Sequence[int]) -> tuple[Iterable[int | None], Iterable[int]]:
        """Where pdfium counts the characters that stand at these places of the text."""
        handles = repeat(self.handle)
        return handles, places if self.direct else map(self.pdfium.place, handles, places)

    def boxes(self, indices: Sequence[int]) -> array[float]:
        """Left, top, right and bottom of the characters at these places, one after the other."""
        count = len(indices)
        sides = array("f", bytes(BOX * count))
        start, _ = sides.buffer_info()
        ends = range(start, start + BOX * count, BOX)
        deque(map(self.pdfium.box, *self._counted(indices), ends), maxlen=0)
        return sides

    def box(self, index: int) -> Box:
        """The box of the character at this place of the text."""
        left, top, right, bottom = self.boxes((index,))
        return left, top, right, bottom

    def angle(self, index: int) -> float:
        """By how much the character at this place is turned, in radians, with the clock."""
        return self.pdfium.angle(self.handle, index)

    def rects(self, start: int, end: int) -> list[tuple[float, float]]:
        """Left and right of what was drawn at once; all in one piece gives none."""
        count = self.pdfium.count_rects(self.handle, start, end - start)
        if count <= 1:
            return []
        sides = array("d", bytes(4 * SIDE * count))
        first, _ = sides.buffer_info()
        for index in range(count):
            at = first + 4 * SIDE * index
            self.pdfium.rect(self.handle, index, at, at + SIDE, at + 2 * SIDE, at + 3 * SIDE)
        return list(zip(sides[::4], sides[2::4], strict=True))


def _found(letter: str, text: str) -> Iterator[int]:
    """Where a letter stands in a text."""
    place = text.find(letter)
    while place >= 0:
        yield place
        place = text.find(letter, place + 1)


def paired(text: str) -> str:
    """A text whose surrogates stand side by side, with the characters they mean."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
