"""Tier lists: countries under tier headings, or each with its own tier.

Names and tiers are read in order. A tier that heads a list holds for the names below it until
something else is told; a name counts only where it stands in a list, not in prose. Where a page
holds two editions the newest counts, and a name with two tiers in one edition gets no assessment.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from tipdata.parsing.listed_marks import Listed, Mark, marks_of
from tipdata.parsing.listed_rows import rows
from tipdata.parsing.tier_list_words import FILLERS, JOINTS, LEADS, LEFT, STATES, TO

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tipdata.text import Cleaned

__all__ = ["Listed", "listed", "unglued"]


_WORD = re.compile(r"[^\W\d_](?:[^\W_]|[-'])*")
_UNKNOWN_NAME = 4
_FAR = 600
_LINE = 400


def unglued(cleaned: Cleaned) -> Cleaned:
    """The text with names that were run together each on a line of its own."""
    joints = JOINTS.finditer(cleaned.plain)
    return cleaned.replaced((match.start(), match.start(), "\n") for match in joints)


def listed(cleaned: Cleaned) -> list[Listed]:
    r"""Every name that stands in a list under a tier, or has its tier behind it.

    Args:
        cleaned: The text, names that were run together unglued.

    Returns:
        The names in order, repeated ones included.

    Example:
        >>> from tipdata.text import clean
        >>> [(e.country.iso3, e.tier) for e in listed(clean("Tier 1\nChad, Togo\nTier 3\nIraq"))]
        [('TCD', Tier.TIER_1), ('TGO', Tier.TIER_1), ('IRQ', Tier.TIER_3)]
    """
    text = cleaned.plain
    marks = marks_of(text)
    tabled = list(rows(text, marks))
    names = sum(mark.country is not None for mark in marks)
    in_rows = len({entry.start for entry in tabled})
    if in_rows > 2 and 3 * in_rows >= 2 * names:
        return tabled
    return list(_runs(text, marks))


def _prose(text: str, marks: Sequence[Mark]) -> set[int]:
    """Where the lines begin that have more other words than names."""
    names: Counter[int] = Counter()
    words: Counter[int] = Counter()
    for mark in marks:
        line = _line(text, mark)
        names[line] += mark.country is not None
        words[line] -= _words(text, mark.start, mark.end)
    found = set()
    for line in names:
        stop = text.find("\n", line, line + _LINE)
        whole = stop >= 0 or line + _LINE >= len(text)
        other = words[line] + _words(text, line, stop if stop >= 0 else len(text)) if whole else 0
        if other > max(_UNKNOWN_NAME, names[line]):
            found.add(line)
    return found


def _line(text: str, mark: Mark) -> int:
    """Where a mark's line begins, as far as it is looked for."""
    floor = max(0, mark.start - _LINE)
    return max(floor, text.rfind("\n", floor, mark.start) + 1)


def _runs(text: str, marks: Sequence[Mark]) -> Iterator[Listed]:
    """Names under headings."""
    heading: Mark | None = None
    year: int | None = None
    prose = _prose(text, marks)
    for index, mark in enumerate(marks):
        before = marks[index - 1] if index else None
        if mark.tier:
            heading = _headed(text, heading, before, mark)
        elif mark.year:
            year, heading = mark.year, heading if _same_line(text, before, mark) else None
        elif mark.country is None:
            heading = None
        elif heading is not None and heading.tier:
            after = marks[index + 1] if index + 1 < len(marks) else None
            if _line(text, mark) not in prose and _in_list(text, before, mark, after):
                yield Listed(mark.start, mark.end, mark.country, heading.tier, heading[:2], year)
            elif mark.start - heading.end > _FAR and not _small(text, before, mark):
                heading = None


def _same_line(text: str, before: Mark | None, mark: Mark) -> bool:
    """Whether a year belongs to the heading before it."""
    return before is not None and "\n" not in text[before.end : mark.start]


def _headed(text: str, heading: Mark | None, before: Mark | None, mark: Mark) -> Mark | None:
    """The heading that holds behind a tier's name: the first of a line, or the one moved to."""
    if before is not None and before.tier and _same_line(text, before, mark):
        if _only_blanks(text, before, mark):
            return None
        moved = heading is before or LEFT.search(text, max(0, before.start - _LINE), before.start)
        return mark if moved and TO.fullmatch(text, before.end, mark.start) else heading
    left = LEFT.search(text, max(0, mark.start - _LINE), mark.start)
    return mark if not left and _heads(text, before, mark) else None


def _heads(text: str, before: Mark | None, mark: Mark) -> bool:
    """Whether a tier's name is a heading: at a line's start, or right behind a listed name."""
    start = max(0, text.rfind("\n", max(0, mark.start - _LINE), mark.start))
    start = max(start, mark.start - _LINE)
    if before is not None and before.country and before.end > start:
        return _words(text, before.end, mark.start) == 0
    return LEADS.search(text, start, mark.start) is not None


def _only_blanks(text: str, before: Mark, mark: Mark) -> bool:
    return not text[before.end : mark.start].strip(" |\t")


def _in_list(text: str, before: Mark | None, mark: Mark, after: Mark | None) -> bool:
    """Whether a name stands in a list: little but separators before and behind it in its line."""
    own = after is not None and after.tier is not None and _same_line(text, mark, after)
    if text.startswith("'s ", mark.end) or (own and STATES.match(text, mark.end)):
        return False
    line_end = text.find("\n", mark.end, mark.end + _LINE)
    line_end = min(len(text), mark.end + _LINE) if line_end < 0 else line_end
    stop = min(line_end, after.start if after else line_end)
    return _small(text, before, mark) and _words(text, mark.end, stop) <= _UNKNOWN_NAME


def _small(text: str, before: Mark | None, mark: Mark) -> bool:
    start = max(_line(text, mark), before.end if before else 0)
    return _words(text, start, mark.start) <= _UNKNOWN_NAME


def _words(text: str, start: int, end: int) -> int:
    """How many words of a stretch are neither names nor what lists put between them."""
    return sum(match[0].lower() not in FILLERS for match in _WORD.finditer(text, start, end))
