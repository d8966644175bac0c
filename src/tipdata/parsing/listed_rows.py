"""Rows of tables: a name with its own tier behind it, or with one for each of several editions."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from tipdata.parsing.listed_marks import Listed
from tipdata.parsing.tier_list_words import CELL_CODES, YEAR_COLUMNS
from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tipdata.countries import Country
    from tipdata.parsing.listed_marks import Mark

    Cell = tuple[Tier | None, tuple[int, int]]

__all__ = ["rows"]

_LABELLED = re.compile(r"[*†‡\d\s]{0,4}[\s:(\[|,–—=-]{0,4}")
_APART = re.compile(r"[*†‡\d]{0,2}[ \t)\]|,;/→>–—-]{0,8}")
_CELLS = re.compile(r"[ \t*†‡|:,]+")
_LINE = 400

MOST_COLUMNS = 30
"""As many editions as a row is read for."""


def rows(text: str, marks: Sequence[Mark]) -> Iterator[Listed]:
    """Names with their own tier right behind them: "Narnia: Tier 2", "Narnia | Tier 2".

    Where a row gives several tiers, the line of years above says which edition each is of.

    Args:
        text: Cleaned text with straight apostrophes.
        marks: What counts in it.

    Yields:
        The names in order, once for each edition.
    """
    heads = list(YEAR_COLUMNS.finditer(text))
    ends = [head.end() for head in heads]
    year: int | None = None
    for index, mark in enumerate(marks):
        year = mark.year or year
        if mark.country is None:
            continue
        above = bisect_left(ends, mark.start)
        years = (
            [int(each) for each in re.findall(r"20[0-3]\d", heads[above - 1][0])] if above else []
        )
        cells = _tiers(text, marks, index) or _codes(text, mark, len(years))
        yield from _row(mark, mark.country, cells, years, year)


def _row(
    mark: Mark, country: Country, cells: list[Cell], years: list[int], year: int | None
) -> Iterator[Listed]:
    """The entries of a row; none where it is not told which tier is of which edition."""
    editions = years if len(cells) == len(years) else [year] * (len(cells) == 1)
    for edition, (tier, at) in zip(editions, cells, strict=False):
        if tier is not None:
            yield Listed(mark.start, mark.end, country, tier, at, edition)


def _tiers(text: str, marks: Sequence[Mark], index: int) -> list[Cell]:
    """The tiers that follow a name in its line."""
    cells: list[Cell] = []
    end, between = marks[index].end, _LABELLED
    for mark in marks[index + 1 : index + 1 + MOST_COLUMNS]:
        joined = between.fullmatch(text, end, mark.start)
        if mark.tier is None or not joined or "\n" in joined[0].strip(" "):
            break
        cells.append((mark.tier, (mark.start, mark.end)))
        end, between = mark.end, _APART
    return cells


def _codes(text: str, mark: Mark, columns: int) -> list[Cell]:
    """The bare codes that follow a name under a line of years: "2  2WL  3  n/a"."""
    cells: list[Cell] = []
    at = mark.end
    stop = text.find("\n", at, at + _LINE)
    for _column in range(columns):
        gap = _CELLS.match(text, at)
        code = CELL_CODES.match(text, gap.end(), stop if stop >= 0 else len(text)) if gap else None
        if code is None:
            return []
        cells.append((_tier_of(code), code.span()))
        at = code.end()
    return cells


def _tier_of(code: re.Match[str]) -> Tier | None:
    """The tier a code means; None for what says that there is none."""
    if code["watch"]:
        return Tier.TIER_2_WATCH_LIST
    return Tier(code[0]) if code["tier"] or code["special"] else None
