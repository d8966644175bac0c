"""How a placement stands to those of the editions before: its change and its streak."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tipdata.model import Placement

__all__ = ["Standing", "kind_of", "run_length"]

Cells = dict[tuple[str, int], tuple[str | None, int]]
"""Change and streak by ISO code and edition."""

_SPECIAL = Tier.SPECIAL_CASE


@cache
def kind_of(before: Tier | None, after: Tier | None) -> str:
    """What it is called to go from one tier to another, or to remain on one.

    Example:
        >>> kind_of(Tier("3"), Tier("2")), kind_of(Tier("SC"), Tier("3")), kind_of(None, Tier("1"))
        ('upgraded', 'from special case', 'entered')
    """
    if before is None:
        return "entered"
    if after is None:
        return "left"
    if before is after:
        return "remained"
    if _SPECIAL in (before, after):
        return "to special case" if after is _SPECIAL else "from special case"
    return "upgraded" if after > before else "downgraded"


def run_length(tiers: Mapping[int, Tier], year: int) -> int | None:
    """How many editions in a row, up to one, have that one's tier; None if it is missing."""
    tier = tiers.get(year)
    first = year
    while tier is not None and tiers.get(first - 1) is tier:
        first -= 1
    return None if tier is None else year + 1 - first


class Standing:
    """Change and streak of placements, as all the placements there are tell them.

    A query that holds a part of a panel keeps the standing of the whole: its first row may well
    have been upgraded, and its second year may be the tenth.

    Args:
        placements: All of them; of two for one country and edition the last counts.
        cells: What another standing gave out, in place of placements.

    Example:
        >>> import tipdata
        >>> panel = tipdata.placements()
        >>> standing = Standing(panel)
        >>> placement = panel.placement("KGZ", 2021)
        >>> standing.change(placement), standing.streak(placement)
        ('upgraded', 1)
    """

    __slots__ = ("_cells", "_placements")

    def __init__(self, placements: Iterable[Placement] = (), *, cells: Cells | None = None) -> None:
        self._placements = placements
        self._cells = cells

    def change(self, placement: Placement) -> str | None:
        """What the country did since the edition before, None in the first edition."""
        return self._of(placement)[0]

    def streak(self, placement: Placement) -> int:
        """For how many editions in a row the country has stood on its tier."""
        return self._of(placement)[1]

    def cells(self, placements: Iterable[Placement]) -> Cells:
        """What is known of some of the placements, for a `Standing` of these alone."""
        return {(p.country.iso3, p.year): self._of(p) for p in placements}

    def _of(self, placement: Placement) -> tuple[str | None, int]:
        cells = self._cells
        if cells is None:
            cells = self._cells = _cells(self._placements)
        return cells[placement.country.iso3, placement.year]


def _cells(placements: Iterable[Placement]) -> Cells:
    histories: dict[str, dict[int, Tier]] = {}
    for placement in placements:
        histories.setdefault(placement.country.iso3, {})[placement.year] = placement.tier
    years = sorted({year for history in histories.values() for year in history})
    return {
        (code, year): (_change(tiers, year, years), run_length(tiers, year) or 0)
        for code, tiers in histories.items()
        for year in tiers
    }


def _change(tiers: Mapping[int, Tier], year: int, years: list[int]) -> str | None:
    position = bisect_left(years, year)
    return kind_of(tiers.get(years[position - 1]), tiers[year]) if position else None
