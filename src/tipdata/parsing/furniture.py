"""Running heads of the PDF editions: a page number and a country's name inside a sentence.

``conducted eight 264KYRGYZ REPUBLICtrafficking investigations``: on some pages the number stands
first, on others last, and the name may be the next country's. On lines of their own too.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from tipdata.countries import countries, names_of
from tipdata.text import STEPS
from tipdata.text.cleaned import STRAIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tipdata.text import Cleaned
    from tipdata.text.edits import Edit

__all__ = ["PAGE_STEPS", "running_heads"]

_APOSTROPHES = "".join(("'", *STRAIGHT))
_CAPITALS = rf"[A-Z][A-Z ,.{_APOSTROPHES}()-]{{2,60}}"
LINE_OF_ITS_OWN = re.compile(
    rf"\n(?:\d{{1,3}}(?: (?P<behind>{_CAPITALS}))?|(?P<before>{_CAPITALS}) \d{{1,3}})\n"
)
"""A page number, alone or with words in capitals beside it."""

_GLUED = re.compile(b"0(?:A|(?<=A0))")
"""A figure beside a capital letter, in a text's outline."""

LONGEST = 8
"""Two page numbers side by side have six figures."""

SHORTEST = 4
"""Shorter names are codes and abbreviations, which also stand behind figures in sentences."""


def running_heads(cleaned: Cleaned) -> Cleaned:
    """Drop page numbers with the country's name beside them, and those on lines of their own."""
    cleaned = cleaned.replaced(_inside(cleaned))
    return cleaned.replaced(_alone(cleaned.text))


PAGE_STEPS = (*STEPS[:-1], running_heads, STEPS[-1])
"""The cleaning of documents: line ends are mended when the heads between the lines are gone."""


@cache
def _heads() -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
    """The names in capitals by their first three letters and by their last three, longest first."""
    first: dict[str, list[str]] = {}
    last: dict[str, list[str]] = {}
    known = (name for country in countries().values() for name in names_of(country))
    names = {
        name.upper().replace("’", "'").replace("'", apostrophe)
        for name in known
        if len(name) >= SHORTEST
        for apostrophe in _APOSTROPHES
    }
    for name in sorted(names, key=len, reverse=True):
        first.setdefault(name[:3], []).append(name)
        last.setdefault(name[-3:], []).append(name)
    return (
        {letters: tuple(group) for letters, group in first.items()},
        {letters: tuple(group) for letters, group in last.items()},
    )


def _inside(cleaned: Cleaned) -> Iterator[Edit]:
    """Heads glued into the text."""
    text, done = cleaned.text, 0
    for start, stop in sorted(_figures(cleaned)):
        after = _behind(text, stop)
        before = _in_front(text, start) if start > done else 0
        length = stop - start
        if (after and length < 4) or (before and 1 < length < 4) or (before and after):
            first, last = start - before, stop + after
            if first >= done:
                yield first, last, _joint(text, first, last)
                done = last


def _figures(cleaned: Cleaned) -> set[tuple[int, int]]:
    """Figures with a capital letter glued to them."""
    text, found = cleaned.text, set()
    for match in _GLUED.finditer(cleaned.outline):
        start = stop = match.start()
        while start > 0 and text[start - 1].isdecimal():
            start -= 1
        while stop < len(text) and text[stop].isdecimal() and stop - start < LONGEST:
            stop += 1
        found.add((start, stop))
    return found


def _behind(text: str, start: int) -> int:
    """How long the name is that begins here, 0 if there is none."""
    for name in _heads()[0].get(text[start : start + 3], ()):
        if text.startswith(name, start):
            return len(name)
    return 0


def _in_front(text: str, end: int) -> int:
    """How long the name is that ends here."""
    for name in _heads()[1].get(text[end - 3 : end], ()):
        if text.startswith(name, end - len(name)):
            return len(name)
    return 0


def _joint(text: str, start: int, end: int) -> str:
    """What keeps two sentences apart when nothing else stands between them."""
    if start == 0 or end == len(text):
        return ""
    return " " if text[start - 1] in ".;:" and text[end].isalpha() else ""


def _alone(text: str) -> Iterator[Edit]:
    """Page numbers on lines of their own, with the head above or below them."""
    done = 0
    for match in LINE_OF_ITS_OWN.finditer(text):
        start, stop = match.span()
        named = match.lastgroup
        if start < done or (named and not _is_head(text, *match.span(named))):
            continue
        while start > done and text[start - 1] == "\n":
            start -= 1
        while stop < len(text) and text[stop] == "\n":
            stop += 1
        above = text.rfind("\n", 0, start) + 1
        if _is_head(text, above, start) and above > 0:
            start = above - 1
        below = text.find("\n", stop)
        if below > 0 and _is_head(text, stop, below) and not _titles(text, stop, below):
            stop = below + 1
        goes_on = start > 0 and text[start - 1].isalpha() and text[stop : stop + 1].islower()
        yield start, stop, " " if goes_on else "\n\n"
        done = stop


def _is_head(text: str, start: int, end: int) -> bool:
    """Whether a line is a country's name in capitals and nothing else."""
    return _behind(text, start) == end - start > 0


def _titles(text: str, start: int, end: int) -> bool:
    """Whether the text below a name goes on to speak of it: the name is a title, then."""
    return text[start:end].lower() in text[end : end + 120].lower()
