"""Lists of lines: bullets, numbers, or lines ending in semicolons, under one that opens them."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from tipdata.text import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Listing", "listings", "overlaps"]


class Listing(NamedTuple):
    """The line that opens a list, and its items."""

    lead: Stretch
    items: tuple[Stretch, ...]


MARK = re.compile(r"(?:[•●▪◦■►·*✓✔➢o–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)")
"""What an item may begin with: a bullet, a dash, a number or a letter."""

LONGEST_CAPTION = 90
"""A line over a list that ends without a colon is no longer: "What went well?", "Highlights"."""

_ITEM_END = re.compile(r"[;,]?\s*(?:\band\b)?[\s;,.]*$")
_GOES_ON = re.compile(r"(?:[;,]|[;,]?\s+and)\s*$", re.IGNORECASE)
_PAST = (
    r"(?:[a-z]+ed|gave|made|took|began|held|led|built|set|put|sent|brought|ran|spent|won|wrote|found"
    r"|met|paid|kept|sought|oversaw|undertook)"
)
SUBJECT = re.compile(
    rf"(?:The\s+)?(?:[Gg]overnment|[Aa]uthorities|[Pp]olice|[Pp]arliament|[Cc]ourts?|[Oo]fficials"
    rf"|[Pp]rosecutors)\s+(?:also\s+|has\s+|have\s+)*(?={_PAST}\b)|(?:It|They)\s+(?:also\s+)?(?={_PAST}\b)"
)
"""With what a line begins that tells its action in a sentence of its own."""

_KINDS = (
    SUBJECT,
    re.compile(r"(?:[A-Z]?[a-z]+ly\s+)?[A-Za-z-]+ing\b"),
    re.compile(
        r"(?:[A-Z][\w-]*\s+){0,3}?[A-Za-z]+(?:tion|ment|sion|ance|al|ings|ing|ure|sis|ery|ship|ity|ness)s?\s+(?:of|for|to|in|on|with)\b"
    ),
    re.compile(rf"(?:[a-z]+ly\s+)?{_PAST}\b", re.IGNORECASE),
)
"""How an unmarked item may begin: gerund, noun of action, verb in the past."""


def overlaps(stretches: Sequence[Stretch], start: int, end: int) -> bool:
    """Whether one of some stretches has characters in common with a place.

    Args:
        stretches: Stretches in order, none within another.
        start: Where the place begins.
        end: Where it ends.

    Returns:
        Whether one overlaps it.
    """
    first = bisect_right(stretches, start, key=itemgetter(1))
    return first < len(stretches) and stretches[first][0] < end


def listings(text: str, start: int, end: int) -> Iterator[Listing]:
    """Every list of a stretch that a line opens, ending in a colon or standing over marked lines.

    Args:
        text: Cleaned text with straight apostrophes.
        start: Where to begin.
        end: Where to stop.

    Yields:
        The lists in order.
    """
    lines = list(_lines(text, start, end))
    for index, line in enumerate(lines):
        if _leads(text, line, lines[index + 1 : index + 2]):
            items = tuple(_items(text, lines, index + 1))
            if items:
                yield Listing(line, items)


def _leads(text: str, line: Stretch, following: list[Stretch]) -> bool:
    """Whether a line opens a list: by its colon, or as a caption over marked lines."""
    if text[line.end - 1] == ":":
        return True
    caption = line.end - line.start <= LONGEST_CAPTION and text[line.end - 1] not in ".!;,"
    return (
        caption
        and MARK.match(text, *line) is None
        and any(MARK.match(text, *each) for each in following)
    )


def _lines(text: str, start: int, end: int) -> Iterator[Stretch]:
    """The lines that have words."""
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if text[start:stop].strip():
            yield Stretch(start, stop)
        start = stop + 1


def _items(text: str, lines: list[Stretch], first: int) -> Iterator[Stretch]:
    """The lines that belong to the list, without marks and separators."""
    if first == len(lines):
        return
    marked = MARK.match(text, *lines[first]) is not None
    kind = next((k for k in _KINDS if k.match(text, *lines[first])), None)
    goes_on = True
    for line in map(lines.__getitem__, range(first, len(lines))):
        mark = MARK.match(text, *line)
        if marked != (mark is not None):
            return
        if not marked and not goes_on and (kind is None or not kind.match(text, *line)):
            return
        start = mark.end() if mark else line.start
        subject = SUBJECT.match(text, start, line.end)
        item = _bare(text, subject.end() if subject else start, line.end)
        if item is None:
            return
        yield item
        goes_on = _GOES_ON.search(text, max(line.start, line.end - 8), line.end) is not None
        if not (marked or goes_on) and kind is None:
            return


def _bare(text: str, start: int, end: int) -> Stretch | None:
    """An item without its separators; None where nothing is left."""
    tail = _ITEM_END.search(text, max(start, end - 10), end)
    end = tail.start() if tail else end
    return Stretch(start, end) if end - start > 3 else None
