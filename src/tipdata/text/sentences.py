"""Sentences as values with their offsets."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tipdata.text.cleaned import Cleaned

__all__ = ["Sentence", "each_sentence", "mended", "sentences"]


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

_BEHIND_MARK = r"""[\"'”»)\]]*(?:
    \s+(?=[\"'“«‘(\[]*[A-Z0-9•*])              # a blank, then a capital or a figure
    |\s*\n\s*
    |(?<=[a-z0-9)\]”»][.!?])(?=[A-Z][a-z]))     # or glued: in 2017.The
"""
# Patterns that begin with one character are found thrice as fast as those that begin with a set.
_STOP = re.compile(rf"\.{_BEHIND_MARK}", re.VERBOSE)
_LOUD = re.compile(rf"[!?]{_BEHIND_MARK}", re.VERBOSE)
_LINE_END = re.compile(r"\n\s*")
_LONGEST_ABBREVIATION = 7
_LAST_LETTERS = frozenset(
    "".join(letters)
    for word in ABBREVIATIONS
    for letters in product(*zip(word[-3:], word[-3:].upper(), strict=True))
)
_MOST_LETTERS = 3
_CLOSING = '.!?:;)"”»'

LONGEST = 2_000
"""What is longer, in characters, is no sentence; nothing more is joined to it."""


def sentences(cleaned: Cleaned, start: int = 0, end: int | None = None) -> list[Sentence]:
    """Cut a stretch of cleaned text into sentences; line breaks always cut.

    Args:
        cleaned: The text.
        start: Where to begin.
        end: Where to stop; the text's end if None.

    Returns:
        The sentences in order, without the blanks between them.
    """
    return list(each_sentence(cleaned, start, end))


def each_sentence(cleaned: Cleaned, start: int = 0, end: int | None = None) -> Iterator[Sentence]:
    """The same one by one, for those who need only the first.

    Args:
        cleaned: The text.
        start: Where to begin.
        end: Where to stop; the text's end if None.

    Yields:
        Each sentence.
    """
    text = cleaned.plain
    end = len(text) if end is None else end
    while start < end and text[start].isspace():
        start += 1
    done = start
    for at, stop in _boundaries(text, start, end):
        if at < done:
            continue  # the end of a line behind a mark
        done = stop
        if text[at] == ".":
            last = text[at - _MOST_LETTERS : at]
            # A cheap look first: most words end in three letters that end no abbreviation.
            short = not last.isalnum() or last in _LAST_LETTERS or at - start < _MOST_LETTERS
            if short and _is_abbreviation(text, start, at):
                continue
        piece = text[start:stop].rstrip()
        yield Sentence(start, start + len(piece), piece)
        start = stop
    piece = text[start:end].rstrip()
    if piece:
        yield Sentence(start, start + len(piece), piece)


def _boundaries(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where sentences may end, each with where the next one begins, in order."""
    found = [match.span() for match in _STOP.finditer(text, start, end)]
    stops = len(found)
    if text.find("\n", start, end) >= 0:
        found += [match.span() for match in _LINE_END.finditer(text, start, end)]
    if text.find("!", start, end) >= 0 or text.find("?", start, end) >= 0:
        found += [match.span() for match in _LOUD.finditer(text, start, end)]
    if len(found) > stops:
        found.sort()
    return found


def _is_abbreviation(text: str, begin: int, stop: int) -> bool:
    """Whether the stop belongs to the word before it."""
    first = max(begin, stop - _LONGEST_ABBREVIATION)
    tail = text[first:stop]
    blank, dashes = tail.rfind(" "), tail.rfind("--")  # PHILIPSBURG--St. Maarten
    if blank < 0 and dashes < 0 and first > begin:
        return False  # a longer word
    word = tail[dashes + 2 if dashes > blank else blank + 1 :].lstrip("(“\"'«\n")
    if len(word) == 1 and word.isupper():
        return True
    return word.lower() in ABBREVIATIONS or (
        "." in word and all(len(part) == 1 for part in word.split("."))
    )


def mended(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """Sentences that a hard line break cut, joined again.

    Args:
        sentences: Sentences in order.

    Yields:
        The same, those that break off at a line's end taken together with what goes on.
    """
    held: Sentence | None = None
    for sentence in sentences:
        if held is not None:
            if held.text[-1] not in _CLOSING and _goes_on(held, sentence):
                held = Sentence(held.start, sentence.end, f"{held.text} {sentence.text}")
                continue
            yield held
        held = sentence
    if held is not None:
        yield held


def _goes_on(held: Sentence, sentence: Sentence) -> bool:
    """Whether the second sentence is the rest of the first, which no mark closes."""
    return sentence.start == held.end + 1 and len(held.text) < LONGEST
