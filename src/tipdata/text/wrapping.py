"""Sentences that a page's line width cut, joined again."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.text.cleaned import Cleaned

__all__ = ["unwrapped"]

BROKEN = re.compile(r"\n(?<=[a-z,]\n)(?=[a-z]{2})")
"""A line end inside a sentence."""

ITEM = re.compile(
    r"[•●▪◦*·–—-]|\d{1,2}[.)] |[A-Z][A-Z ,.'()-]{4,60}(?:\n|$)|[A-Z][\w ]{3,40}[:.]?(?:\n|$)"
)
"""A list item or a heading: no rest of the sentence before it."""


def unwrapped(cleaned: Cleaned) -> Cleaned:
    """Make the line ends of a hard-wrapped text blanks, headings and list items left alone.

    A text is hard-wrapped where lines break off inside sentences again and again.
    """
    text = cleaned.text
    broken = len(BROKEN.findall(text))
    if broken < 4 or 5 * broken < text.count("\n"):
        return cleaned
    return cleaned.swapped_at(_ends(text), " ")


def _ends(text: str) -> Iterator[int]:
    """The line ends that only the page's width made."""
    lines = text.split("\n")
    width = sorted(map(len, filter(None, lines)))[-max(1, len(lines) // 10)]
    position = -1
    for line, following in pairwise(lines):
        position += len(line) + 1
        if line and following and _goes_on(line, following, width):
            yield position


def _goes_on(line: str, following: str, width: int) -> bool:
    """Whether the second line is the rest of the first."""
    if following[0].islower():
        return len(line) > width // 4
    full = len(line) + len(following.split(" ", 1)[0]) + 2 >= width * 3 // 4
    return full and not ITEM.match(following)
