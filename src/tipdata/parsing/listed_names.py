"""Tier lists: countries under tier headings, or each with its own tier.

Names and tiers are read in order. A tier that heads a list holds for the names below it until
something else is told; a name counts only where it stands in a list, not in prose. Where a page
holds two editions the newest counts, and a name with two tiers in one edition gets no assessment.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tipdata.countries import find_countries
from tipdata.parsing.tier_list_words import (
    EDITION_LINE,
    FILLERS,
    JOINTS,
    LEADS,
    LEFT,
    SPECIAL_CASES,
    STOPS,
    TO,
)
from tipdata.parsing.tier_words import tier_mentions
from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tipdata.countries import Country
    from tipdata.text import Cleaned

__all__ = ["Listed", "listed", "unglued"]


class Listed(NamedTuple):
    """A country's name in a list, with its tier and the heading that says it."""

    start: int
    end: int
    country: Country
    tier: Tier
    tier_at: tuple[int, int]
    year: int | None


class _Mark(NamedTuple):
    """Something the reading of a list stops at: a tier, a name, the end of a list, a year."""

    start: int
    end: int
    what: Tier | Country | int | None


_WORD = re.compile(r"[^\W\d_](?:[^\W_]|[-'])*")
_LIST_TIER = re.compile(r"[\"'(“]?(?:tier|special|the\s+watch|watch)", re.IGNORECASE)
_LABELLED = re.compile(r"[*†‡\d\s]{0,4}[\s:(\[|,–—=-]{0,4}")
_UNKNOWN_NAME = 4
_FAR = 600
_LINE = 400


def unglued(cleaned: Cleaned) -> Cleaned:
    """The text with names that were run together each on a line of its own."""
    joints = JOINTS.finditer(cleaned.plain)
    return cleaned.replaced((match.start(), match.start(), "\n") for match in joints)


def listed(cleaned: Cleaned) -> list[Listed]:
    """Every name that stands in a list under a tier, or has its tier behind it.

    Args:
        cleaned: The text, names that were run together unglued.

    Returns:
        The names in order, repeated ones included.

    Example:
        >>> from tipdata.text import clean
        >>> [(e.country.iso3, e.tier) for e in listed(clean("Tier 1\\nChad, Togo\\nTier 3\\nIraq"))]
        [('TCD', Tier.TIER_1), ('TGO', Tier.TIER_1), ('IRQ', Tier.TIER_3)]
    """
    text = cleaned.plain
    marks = _marks(text)
    rows = list(_rows(text, marks))
    names = sum(_is_name(mark) for mark in marks)
    if len(rows) > 2 and 3 * len(rows) >= 2 * names:
        return rows
    return list(_runs(text, marks))


def _is_name(mark: _Mark) -> bool:
    return not isinstance(mark.what, Tier | int) and mark.what is not None


def _marks(text: str) -> list[_Mark]:
    """Everything that counts, in order; where two overlap the longer."""
    found: list[_Mark] = [
        _Mark(m.start(), m.end(), Tier.SPECIAL_CASE) for m in SPECIAL_CASES.finditer(text)
    ]
    found += [
        _Mark(m.start, m.end, m.tier)
        for m in tier_mentions(text)
        if m.tier and _LIST_TIER.match(text, m.start)
    ]
    found += [_Mark(*place) for place in find_countries(text)]
    found += [_Mark(m.start(1), m.end(1), int(m[1])) for m in EDITION_LINE.finditer(text)]
    found += [
        _Mark(m.start(), m.end(), None)
        for m in STOPS.finditer(text)
        if not _SECOND_TIER.search(m[0])
    ]
    found.sort(key=lambda mark: (mark.start, -mark.end))
    kept: list[_Mark] = []
    for mark in found:
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return kept


_SECOND_TIER = re.compile(r"\btier\s*[123]", re.IGNORECASE)


def _rows(text: str, marks: Sequence[_Mark]) -> Iterator[Listed]:
    """Names with their own tier right behind them: "Narnia: Tier 2", "Narnia | Tier 2"."""
    year: int | None = None
    for mark, after in pairwise(marks):
        if isinstance(mark.what, int) and not isinstance(mark.what, Tier):
            year = mark.what
        elif (
            _is_name(mark)
            and isinstance(after.what, Tier)
            and _LABELLED.fullmatch(text, mark.end, after.start)
            and "\n" not in text[mark.end : after.start].strip(" ")
        ):
            yield Listed(mark.start, mark.end, mark.what, after.what, after[:2], year)  # type: ignore[arg-type]


def _prose(text: str, marks: Sequence[_Mark]) -> set[int]:
    """Where the lines begin that have more other words than names."""
    names: Counter[int] = Counter()
    words: Counter[int] = Counter()
    for mark in marks:
        line = _line(text, mark)
        names[line] += _is_name(mark)
        words[line] -= _words(text, mark.start, mark.end)
    found = set()
    for line in names:
        stop = text.find("\n", line, line + _LINE)
        whole = stop >= 0 or line + _LINE >= len(text)
        other = words[line] + _words(text, line, stop if stop >= 0 else len(text)) if whole else 0
        if other > max(_UNKNOWN_NAME, names[line]):
            found.add(line)
    return found


def _line(text: str, mark: _Mark) -> int:
    """Where a mark's line begins, as far as it is looked for."""
    floor = max(0, mark.start - _LINE)
    return max(floor, text.rfind("\n", floor, mark.start) + 1)


def _runs(text: str, marks: Sequence[_Mark]) -> Iterator[Listed]:
    """Names under headings."""
    heading: _Mark | None = None
    year: int | None = None
    prose = _prose(text, marks)
    for index, mark in enumerate(marks):
        before = marks[index - 1] if index else None
        if isinstance(mark.what, Tier):
            heading = _headed(text, heading, before, mark)
        elif mark.what is None:
            heading = None
        elif isinstance(mark.what, int):
            year, heading = mark.what, heading if _same_line(text, before, mark) else None
        elif heading is not None and isinstance(heading.what, Tier):
            after = marks[index + 1] if index + 1 < len(marks) else None
            if _line(text, mark) not in prose and _in_list(text, before, mark, after):
                yield Listed(mark.start, mark.end, mark.what, heading.what, heading[:2], year)
            elif mark.start - heading.end > _FAR and not _small(text, before, mark):
                heading = None


def _same_line(text: str, before: _Mark | None, mark: _Mark) -> bool:
    """Whether a year belongs to the heading before it."""
    return before is not None and "\n" not in text[before.end : mark.start]


def _headed(text: str, heading: _Mark | None, before: _Mark | None, mark: _Mark) -> _Mark | None:
    """The heading that holds behind a tier's name: the first of a line, or the one moved to."""
    if before is not None and isinstance(before.what, Tier) and _same_line(text, before, mark):
        if _only_blanks(text, before, mark):
            return None
        moved = heading is before or LEFT.search(text, max(0, before.start - _LINE), before.start)
        return mark if moved and TO.fullmatch(text, before.end, mark.start) else heading
    left = LEFT.search(text, max(0, mark.start - _LINE), mark.start)
    return mark if not left and _heads(text, before, mark) else None


def _heads(text: str, before: _Mark | None, mark: _Mark) -> bool:
    """Whether a tier's name is a heading: at a line's start, or right behind a listed name."""
    start = max(0, text.rfind("\n", max(0, mark.start - _LINE), mark.start))
    start = max(start, mark.start - _LINE)
    if before is not None and _is_name(before) and before.end > start:
        return _words(text, before.end, mark.start) == 0
    return LEADS.search(text, start, mark.start) is not None


def _only_blanks(text: str, before: _Mark, mark: _Mark) -> bool:
    return not text[before.end : mark.start].strip(" |\t")


def _in_list(text: str, before: _Mark | None, mark: _Mark, after: _Mark | None) -> bool:
    """Whether a name stands in a list: little but separators before and behind it in its line."""
    if text.startswith("'s ", mark.end):
        return False
    line_end = text.find("\n", mark.end, mark.end + _LINE)
    line_end = min(len(text), mark.end + _LINE) if line_end < 0 else line_end
    stop = min(line_end, after.start if after else line_end)
    return _small(text, before, mark) and _words(text, mark.end, stop) <= _UNKNOWN_NAME


def _small(text: str, before: _Mark | None, mark: _Mark) -> bool:
    start = max(_line(text, mark), before.end if before else 0)
    return _words(text, start, mark.start) <= _UNKNOWN_NAME


def _words(text: str, start: int, end: int) -> int:
    """How many words of a stretch are neither names nor what lists put between them."""
    return sum(match[0].lower() not in FILLERS for match in _WORD.finditer(text, start, end))
