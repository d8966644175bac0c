"""Sentences as values with their offsets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tipdata.text.cleaned import Cleaned

__all__ = ["Sentence", "sentences"]


class Sentence(NamedTuple):
    """One sentence of a cleaned text: its stretch, and its words with straight apostrophes."""

    start: int
    end: int
    text: str


ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st jr sr no nos art arts sec secs vs etc e.g i.e cf gen col lt sgt capt "
    "amb hon rep sen gov dept inc ltd co corp approx est ca fig p pp vol ed al "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
"""What ends in a stop without ending a sentence, in lower case and without the last stop."""

_BOUNDARY = re.compile(
    r"""(?:[.!?][\"'”»)\]]*|\.[”»"][A-Z0-9]{0,0})
        (?:\s+(?=[\"'“«‘(\[]*[A-Z0-9•*])      # a blank, then a capital or a figure
          |(?<=[a-z0-9)\]”»][.!?])(?=[A-Z][a-z]))  # or glued: "in 2017.The government"
        |\n+""",
    re.VERBOSE,
)
_LAST_WORD = re.compile(r"[^\s(“\"'«]*$")


def sentences(cleaned: Cleaned, start: int = 0, end: int | None = None) -> list[Sentence]:
    """Cut a stretch of cleaned text into sentences; line breaks always cut.

    Args:
        cleaned: The text.
        start: Where to begin.
        end: Where to stop; the text's end if None.

    Returns:
        The sentences in order, without the blanks between them.
    """
    text = cleaned.plain
    end = len(text) if end is None else end
    found: list[Sentence] = []
    begin = start
    for match in _BOUNDARY.finditer(text, start, end):
        if match[0][0] == "." and _is_abbreviation(text, begin, match.start()):
            continue
        _add(found, text, begin, match.end())
        begin = match.end()
    _add(found, text, begin, end)
    return found


def _is_abbreviation(text: str, begin: int, stop: int) -> bool:
    """Whether the stop belongs to the word before it."""
    word = text[max(begin, stop - 12) : stop]
    match = _LAST_WORD.search(word)
    word = match[0] if match else word
    if len(word) == 1 and word.isupper():
        return True
    return word.lower() in ABBREVIATIONS or (
        "." in word and all(len(part) == 1 for part in word.split("."))
    )


def _add(found: list[Sentence], text: str, start: int, end: int) -> None:
    """Add a sentence, trimmed, unless nothing is left of it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Sentence(start, end, text[start:end]))
