"""Sentences as values with their offsets."""

from __future__ import annotations

import re
from itertools import chain, product
from typing import TYPE_CHECKING, NamedTuple

from tipdata.tuples import make

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tipdata.text.cleaned import Cleaned

__all__ = ["Sentence", "each_sentence", "is_abbreviation", "mended", "sentences"]


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
_OTHER_ENDS = (
    ("\n", re.compile(r"\n\s*")),
    ("!", re.compile(rf"!{_BEHIND_MARK}", re.VERBOSE)),
    ("?", re.compile(rf"\?{_BEHIND_MARK}", re.VERBOSE)),
)
_span = re.Match.span
_LONGEST_ABBREVIATION = 7
_MOST_LETTERS = 3
_LAST_LETTERS = frozenset(
    "".join(letters)
    for word in ABBREVIATIONS
    for letters in product(*zip(word[-3:], word[-3:].upper(), strict=True))
)
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
    while start < end and text[end - 1].isspace():
        end -= 1
    for at, stop in _boundaries(text, start, end):
        if text[at] == ".":
            last = text[at - _MOST_LETTERS : at]
            # A cheap look first: most words end in three letters that end no abbreviation.
            short = last in _LAST_LETTERS or not last.isalnum() or at - start < _MOST_LETTERS
            if short and is_abbreviation(text, start, at):
                continue
        piece = text[start:stop].rstrip()
        yield make(Sentence, (start, start + len(piece), piece))
        start = stop
    if start < end:
        yield make(Sentence, (start, end, text[start:end]))


def _boundaries(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where sentences may end, each with where the next one begins, in order."""
    found = map(_span, _STOP.finditer(text, start, end))
    others = [pattern for sign, pattern in _OTHER_ENDS if text.find(sign, start, end) >= 0]
    if others:
        more = (map(_span, pattern.finditer(text, start, end)) for pattern in others)
        return _apart(sorted(chain(found, *more)))
    return found


def _apart(boundaries: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Boundaries without the ends of lines behind a mark."""
    done = 0
    for at, stop in boundaries:
        if at >= done:
            yield at, stop
            done = stop


def is_abbreviation(text: str, begin: int, stop: int) -> bool:
    """Whether a stop belongs to the word before it.

    Args:
        text: The text.
        begin: Where its sentence begins.
        stop: Where the stop stands.

    Returns:
        True behind an abbreviation or a letter that stands for a name.

    Example:
        >>> is_abbreviation("He met Mr. Doe.", 0, 9), is_abbreviation("He met Doe.", 0, 10)
        (True, False)
    """
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
        if held is None:
            whole = sentence
        elif _goes_on(held, sentence):
            whole = Sentence(held.start, sentence.end, f"{held.text} {sentence.text}")
        else:
            yield held
            whole = sentence
        if whole.text[-1] in _CLOSING:
            yield whole
            held = None
        else:
            held = whole
    if held is not None:
        yield held


def _goes_on(held: Sentence, sentence: Sentence) -> bool:
    """Whether the second sentence is the rest of the first, which no mark closes."""
    return sentence.start == held.end + 1 and len(held.text) < LONGEST
