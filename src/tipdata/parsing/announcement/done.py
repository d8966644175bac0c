"""The efforts an announcement credits a government with: listed in lines, or told in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.parsing.announcement.lists import listings
from tipdata.parsing.announcement.words import (
    EFFORT_LEAD,
    EFFORT_LINES,
    FAILING,
    RECOMMENDED_LINES,
)
from tipdata.parsing._pending import split_efforts
from tipdata.text import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tipdata.text import Cleaned, Sentence

__all__ = ["read_done"]


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
    listed = list(_listed(cleaned.plain))
    held = [Stretch(a, b) for a, b in quoted]
    for sentence in told:
        start = _list_start(cleaned.plain, sentence)
        if start is None or _covered(sentence, held):
            continue
        if not any(a < sentence.end and start < b for a, b in listed):
            listed.extend(split_efforts(cleaned, Stretch(start, sentence.end)))
    return sorted(set(listed))


def _listed(text: str) -> Iterator[Stretch]:
    """The items of lists that a line on efforts opens."""
    for lead, items in listings(text, 0, len(text)):
        opened = EFFORT_LINES.search(text, *lead)
        asks = RECOMMENDED_LINES.search(text, *lead)
        if opened and not asks and not FAILING.search(text, *lead):
            yield from items


def _list_start(text: str, sentence: Sentence) -> int | None:
    """Where a sentence's list of efforts begins, None if it has none."""
    match = EFFORT_LEAD.search(sentence.text)
    if match is None or FAILING.search(sentence.text, 0, match.end()):
        return None
    start = sentence.start + match.end()
    return start if text[start : sentence.end].strip(" .:") else None


def _covered(sentence: Sentence, stretches: Sequence[Stretch]) -> bool:
    return any(a <= sentence.start < b for a, b in stretches)
