"""Placements arranged for looking up: by country, by edition, by run of one tier."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import attrs

from tipdata.errors import QueryError
from tipdata.model.placements import Placement, Streak

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tipdata.vocabulary import Tier

__all__ = ["Index", "indexed", "streaks"]


@attrs.frozen(slots=True)
class Index:
    """Placements by ISO code and edition, and by edition and ISO code, both in order."""

    by_country: dict[str, dict[int, Placement]]
    by_year: dict[int, dict[str, Placement]]

    def tiers(self, code: str) -> dict[int, Tier]:
        """A country's tier by edition."""
        history = self.by_country.get(code, {})
        return {year: placement.tier for year, placement in history.items()}

    def before(self, year: int) -> int | None:
        """The edition before one, among those there are placements of."""
        return max((other for other in self.by_year if other < year), default=None)


def indexed(placements: Iterable[Placement]) -> Index:
    """Arrange placements.

    Args:
        placements: One for each country and edition.

    Returns:
        The index.

    Raises:
        QueryError: An item is no placement, or a country is placed twice in an edition.
    """
    by_country: dict[str, dict[int, Placement]] = {}
    by_year: dict[int, dict[str, Placement]] = {}
    for placement in sorted(placements, key=_cell):
        code, year = placement.country.iso3, placement.year
        if code in by_year.setdefault(year, {}):
            message = (
                f"{placement.country} is placed twice in the edition of {year}; "
                "a panel holds one placement for each country and edition"
            )
            raise QueryError(message)
        by_year[year][code] = by_country.setdefault(code, {})[year] = placement
    return Index(by_country, dict(sorted(by_year.items())))


def _cell(item: object) -> tuple[str, int]:
    if isinstance(item, Placement):
        return item.country.iso3, item.year
    message = f"a panel holds Placement objects, not {type(item).__name__}"
    raise QueryError(message)


def streaks(index: Index) -> Iterator[Streak]:
    """Every run of editions in which a country stood on one tier.

    A year without a placement ends a run: what is missing is not filled.

    Args:
        index: The placements.

    Yields:
        The runs, by country and then by year, those of one edition included.
    """
    for history in index.by_country.values():
        for (_, tier), run in groupby(enumerate(history.values()), _run):
            years = [placement.year for _, placement in run]
            place = history[years[0]].country
            yield Streak(country=place, tier=tier, first=years[0], last=years[-1])


def _run(item: tuple[int, Placement]) -> tuple[int, Tier]:
    """The same for placements on one tier in years without a gap."""
    position, placement = item
    return placement.year - position, placement.tier
