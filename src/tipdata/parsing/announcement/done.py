"""The efforts an announcement credits a government with: listed in lines, or told in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.parsing.announcement.lists import listings, overlaps
from tipdata.parsing.announcement.words import (
    EFFORT_GOES_ON,
    EFFORT_LEAD,
    EFFORT_LINES,
    EFFORT_THAT,
    FAILING,
    LESS,
    PRAISED_AGAIN,
    RECOMMENDED_LINES,
)
from tipdata.parsing.efforts import split_efforts
from tipdata.text import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tipdata.text import Cleaned, Sentence

__all__ = ["read_done"]


NEARER = 80
"""How far behind a lead a nearer one is looked for: "for taking steps, including"."""


def read_done(
    cleaned: Cleaned, told: Sequence[Sentence], quoted: Sequence[Stretch] = ()
) -> list[Stretch]:
    """Read the efforts.

    Args:
        cleaned: The text.
        told: Its sentences.
        quoted: What somebody says there; claims of theirs are left out.

    Returns:
        The actions in order.
    """
    text = cleaned.plain
    listed = list(_listed(text))
    found: list[Stretch] = []
    telling: int | None = None
    for sentence in told:
        start = _list_start(text, sentence, goes_on=telling == sentence.start - 1)
        if start is None or overlaps(quoted, sentence.start, sentence.start + 1):
            continue
        telling = sentence.end
        if not overlaps(listed, start, sentence.end):
            for part in _parts(text, start, sentence.end):
                found.extend(split_efforts(cleaned, part))
    return sorted({*listed, *found})


def _listed(text: str) -> Iterator[Stretch]:
    """The items of lists that a line on efforts opens."""
    for lead, items in listings(text, 0, len(text)):
        opened = EFFORT_LINES.search(text, *lead)
        asks = RECOMMENDED_LINES.search(text, *lead)
        if opened and not asks and not FAILING.search(text, *lead):
            yield from items


def _list_start(text: str, sentence: Sentence, *, goes_on: bool) -> int | None:
    """Where a sentence's efforts begin, None if it tells of none."""
    match = EFFORT_LEAD.search(sentence.text)
    if match is None:
        match = EFFORT_THAT.search(sentence.text)
        if match is None and goes_on:
            match = EFFORT_GOES_ON.match(sentence.text)
        if match is not None and LESS.search(sentence.text):
            return None
    if match is None or FAILING.search(sentence.text, 0, match.end()) or sentence.text[-1] == ":":
        return None
    nearer = EFFORT_LEAD.search(sentence.text, match.end(), match.end() + NEARER)
    start = sentence.start + (nearer or match).end()
    return start if text[start : sentence.end].strip(" .:") else None


def _parts(text: str, start: int, end: int) -> Iterator[Stretch]:
    """The parts of a sentence that each praise anew: "for doing A, and for doing B"."""
    for match in PRAISED_AGAIN.finditer(text, start, end):
        yield Stretch(start, match.start())
        start = match.end()
    yield Stretch(start, end)
