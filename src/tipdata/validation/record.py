"""Placements to compare with, as a look-up by country and edition."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from tipdata.panel import placements

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tipdata.countries import Country
    from tipdata.model import Placement
    from tipdata.vocabulary import Tier

__all__ = ["FIRST_EDITION", "Placements", "Record", "Run"]

FIRST_EDITION = 2001


class Run(NamedTuple):
    """How many editions running a country was on a tier, and whether it may be more."""

    length: int
    open: bool  # the record does not know the edition before the run


class Record:
    """What placements say of a country and an edition.

    Args:
        placements: Placements in any order; of two for one country and edition the last counts.

    Example:
        >>> from tipdata import Placement, Tier, country
        >>> kept = Record([Placement(country=country("KGZ"), year=2018, tier=Tier("2WL"))])
        >>> kept.tier(country("KGZ"), 2018), kept.covers(2017)
        (Tier.TIER_2_WATCH_LIST, False)
    """

    __slots__ = ("_tiers", "editions")

    def __init__(self, placements: Iterable[Placement]) -> None:
        self._tiers: dict[str, dict[int, Tier]] = {}
        self.editions: dict[int, int] = {}  # how many countries each has
        for placement in placements:
            tiers = self._tiers.setdefault(placement.country.iso3, {})
            if placement.year not in tiers:
                self.editions[placement.year] = self.editions.get(placement.year, 0) + 1
            tiers[placement.year] = placement.tier

    @staticmethod
    def bundled() -> Record:
        """The record of the placements that come with tipdata."""
        return _bundled()

    def covers(self, *years: int) -> bool:
        """Whether the record has each of these editions."""
        return all(year in self.editions for year in years)

    def tiers(self, country: Country) -> Mapping[int, Tier]:
        """A country's tiers by edition."""
        return self._tiers.get(country.iso3, {})

    def tier(self, country: Country, year: int) -> Tier | None:
        """A country's tier in an edition, None where the record has none."""
        return self.tiers(country).get(year)

    def run(self, country: Country, year: int, tier: Tier) -> Run:
        """For how many editions running, to this one, a country was on a tier.

        Args:
            country: The country.
            year: The last edition to count.
            tier: The tier.

        Returns:
            The length; open where the record has no placement for the edition before the run.
        """
        tiers = self.tiers(country)
        length = 0
        while tiers.get(year - length) is tier:
            length += 1
        return Run(length, year - length >= FIRST_EDITION and year - length not in tiers)


@cache
def _bundled() -> Record:
    return Record(placements())


class Placements(tuple["Placement", ...]):
    """Placements given together, in the order of countries and editions.

    Example:
        >>> from tipdata import Placement, Tier, country
        >>> rows = [Placement(country=country("KGZ"), year=y, tier=Tier("2")) for y in (2022, 2021)]
        >>> [row.year for row in Placements.of(rows)]
        [2021, 2022]
    """

    __slots__ = ()

    @classmethod
    def of(cls, items: Iterable[Placement]) -> Placements:
        """The placements, sorted."""
        return cls(sorted(items, key=lambda item: (item.country.iso3, item.year)))
