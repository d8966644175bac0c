"""The items of a recommendations section, and the ``should`` sentences of editions without one."""

from __future__ import annotations

import re
from string import whitespace
from typing import TYPE_CHECKING

from tipdata.parsing.bullets import list_marks
from tipdata.parsing.imperatives import is_recommendation
from tipdata.parsing.paragraphs import paragraphs
from tipdata.text import Stretch, mended, sentences
from tipdata.tuples import make

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tipdata.text import Cleaned

__all__ = ["read_recommendations", "read_should"]


LIST = 3
"""So many lines make a list."""

SEPARATORS = frozenset(whitespace + ";,•●*·–-")
"""Between two items."""

_BEFORE = SEPARATORS | {"a", "A"}
"""What may have to go begins with one of these."""

_LEAD = re.compile(r"[\s;,•●*·–-]*(?:and[,:]?\s+(?:to\s+)?)?", re.IGNORECASE)
_TAIL = re.compile(r"(?:[\s;,•●*·–-]|[;,]\s*and)*$")

SHOULD = re.compile(
    r"\b(?:should|(?:[Gg]overnment|[Aa]uthorities|[Oo]fficials)\s+(?:needs?\s+to|must))\b"
)
"""Calls for action inside an assessment (to 2008)."""

ASKING = ("should", " need", " must ")

OF_THE_TIER = re.compile(r"\b(?:Tier|tier|minimum\s+standards)\b")
"""What should stand on which tier is no recommendation to a government."""


def read_recommendations(cleaned: Cleaned, stretch: Stretch) -> list[Stretch]:
    """Cut a recommendations section into its items.

    Bullets cut first, then lines, then semicolons outside parentheses, then sentences.

    Args:
        cleaned: The text.
        stretch: The section without its heading.

    Returns:
        The items in order, without marks, semicolons and the last one's ``and``.

    Example:
        >>> from tipdata.text import clean
        >>> text = clean("Train judges; fund shelters; and ratify the protocol.")
        >>> [text.text[a:b] for a, b in read_recommendations(text, Stretch(0, 53))]
        ['Train judges', 'fund shelters', 'ratify the protocol.']
    """
    text = cleaned.plain
    marks = list_marks(cleaned, stretch)
    if len(marks) > 1 or (marks and not text[stretch.start : marks[0][0]].strip()):
        pieces = _between(marks, stretch)
    else:
        pieces = _lines(cleaned, stretch)
    return [item for piece in pieces if (item := _trimmed(text, *piece))]


def _between(marks: Sequence[tuple[int, int]], stretch: tuple[int, int]) -> list[tuple[int, int]]:
    """The pieces before, between and behind marks."""
    pieces = []
    start, end = stretch
    for stop, behind in marks:
        pieces.append((start, stop))
        start = behind
    pieces.append((start, end))
    return pieces


def _lines(cleaned: Cleaned, stretch: Stretch) -> list[tuple[int, int]]:
    """Items without marks: one a line, or many in a paragraph."""
    text = cleaned.plain
    lines = list(_unwrapped(text, stretch))
    if _one_each(text, lines):
        return lines
    items: list[tuple[int, int]] = []
    for paragraph in lines:
        cuts = _semicolons(text, paragraph)
        if cuts:
            items += _between(cuts, paragraph)
        else:
            items += [each[:2] for each in mended(sentences(cleaned, *paragraph))]
    return items


def _one_each(text: str, lines: Sequence[tuple[int, int]]) -> bool:
    """Whether each line is an item: all end in stops, or begin as items with few semicolons."""
    if len(lines) < LIST:
        return False
    if all(text[end - 1] == "." for _start, end in lines):
        return True
    semicolons = sum(text.count(";", start, end - 1) for start, end in lines)
    return semicolons < len(lines) and all(is_recommendation(text, *line) for line in lines)


def _unwrapped(text: str, stretch: Stretch) -> Iterator[tuple[int, int]]:
    """The lines of a stretch, a hard-wrapped sentence's lines taken together."""
    held: tuple[int, int] | None = None
    for start, end, _gap in paragraphs(text, *stretch):
        if held is not None and not (
            text[held[1] - 1] in ".:" or is_recommendation(text, start, end)
        ):
            held = held[0], end
            continue
        if held is not None:
            yield held
        held = start, end
    if held is not None:
        yield held


def _semicolons(text: str, stretch: tuple[int, int]) -> list[tuple[int, int]]:
    """The semicolons of a stretch that stand outside parentheses."""
    last, end = stretch
    found = []
    depth = 0
    at = text.find(";", last, end)
    while at >= 0:
        if depth or text.find("(", last, at) >= 0:
            depth = max(0, depth + text.count("(", last, at) - text.count(")", last, at))
        if depth == 0:
            found.append((at, at + 1))
        last = at
        at = text.find(";", at + 1, end)
    return found


def _trimmed(text: str, start: int, end: int) -> Stretch | None:
    """An item without the separators around it."""
    if start >= end:
        return None
    if text[start] == " ":  # most items begin with one blank and no more
        start += 1
    if text[start : start + 1] in _BEFORE:
        lead = _LEAD.match(text, start, end)
        start = lead.end() if lead else start
    last = text[end - 1]
    if last in SEPARATORS or (last == "d" and text.endswith("and", start, end)):
        tail = _TAIL.search(text, max(start, end - 12), end)
        end = tail.start() if tail else end
    if start >= end:
        return None
    if text[start].isalpha() or any(map(str.isalpha, text[start:end])):
        return make(Stretch, (start, end))
    return None


def read_should(cleaned: Cleaned, stretch: Stretch) -> list[Stretch]:
    """The ``should`` sentences of an assessment, a list after a colon cut into its items.

    Args:
        cleaned: The text.
        stretch: The overview.

    Returns:
        The calls for action in order.
    """
    text = cleaned.plain
    if all(text.find(word, *stretch) < 0 for word in ASKING):
        return []
    found: list[Stretch] = []
    for sentence in mended(sentences(cleaned, *stretch)):
        asks = SHOULD.search(sentence.text)
        if not asks or OF_THE_TIER.search(sentence.text):
            continue
        colon = sentence.text.find(": ", asks.start())
        start = sentence.start + colon + 1 if colon >= 0 else sentence.start
        whole = start, sentence.end
        cuts = _semicolons(text, whole) if colon >= 0 else []
        pieces = _between(cuts, whole) if cuts else [sentence[:2]]
        found.extend(item for piece in pieces if (item := _trimmed(text, *piece)))
    return found
