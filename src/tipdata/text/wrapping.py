"""Sentences that a page's line width cut, joined again."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.text.cleaned import Cleaned
    from tipdata.text.edits import Edit

__all__ = ["unwrapped"]

BROKEN = re.compile(r"\n(?<=[a-z,-]\n)(?=[a-z]{2})")
"""A line end inside a sentence."""

LONG_BROKEN = re.compile(r"\n(?<=[^\n]{59}[a-z,-]\n)(?=[a-z]{2})")
"""The same behind a line as long as a page is wide."""

SHORT = 4
"""With fewer broken sentences only long lines show that a page's width broke them."""

ITEM = re.compile(
    r"[•●▪◦*·–—-]|\d{1,2}[.)] |[A-Z][A-Z ,.'()-]{4,60}(?:\n|$)|[A-Z][\w ]{3,40}[:.]?(?:\n|$)"
)
"""A list item or a heading: no rest of the sentence before it."""

COMPOUNDS = frozenset("anti non self co re pre post multi inter well so long short".split())
"""What keeps its hyphen where a line ends behind it: ``anti-trafficking``."""

_SOFT = re.compile(r"\n(?<=[^\n]\n)(?=[^\n])")
_HYPHENATED = re.compile(r"(?<![A-Za-z])([A-Za-z]+)-$")


def unwrapped(cleaned: Cleaned) -> Cleaned:
    """Make the line ends of a hard-wrapped text blanks, headings and list items left alone.

    A text is hard-wrapped where lines break off inside sentences again and again. A word cut by
    a hyphen is made whole.
    """
    text = cleaned.text
    return cleaned.replaced(_ends(text)) if _is_wrapped(text) else cleaned


def _is_wrapped(text: str) -> bool:
    broken = len(BROKEN.findall(text))
    if broken < 2:
        return False
    if broken < SHORT:
        broken = len(LONG_BROKEN.findall(text))
        return broken > 1 and 2 * broken >= len(_SOFT.findall(text))
    return 5 * broken >= len(_SOFT.findall(text))


def _ends(text: str) -> Iterator[Edit]:
    """The line ends that only the page's width made, as edits."""
    lines = text.split("\n")
    lengths = sorted(map(len, filter(None, lines)))
    width = lengths[-max(1, len(lengths) // 10)]
    position = -1
    for line, following in pairwise(lines):
        position += len(line) + 1
        if line and following and _goes_on(line, following, width):
            hyphen = _HYPHENATED.search(line) if following[0].islower() else None
            kept = hyphen is None or hyphen[1].lower() in COMPOUNDS
            yield position - (not kept), position + 1, "" if hyphen else " "


def _goes_on(line: str, following: str, width: int) -> bool:
    """Whether the second line is the rest of the first."""
    if following[0].islower():
        return len(line) > width // 4
    full = len(line) + len(following.split(" ", 1)[0]) + 2 >= width * 9 // 10
    return full and not ITEM.match(following)
