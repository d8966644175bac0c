"""Placements arranged for looking up: by country, by edition, by run of one tier."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from tipdata.errors import QueryError
from tipdata.model.placements import Placement, Streak

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from tipdata.vocabulary import Tier

__all__ = ["Index", "Run", "indexed", "streaks"]

Run = tuple[Placement, int]
"""The first placement of a run on one tier, and the run's last edition."""


@attrs.frozen(slots=True)
class Index:
    """Placements by ISO code and edition, and by edition and ISO code, both in order; their runs.

    The longest runs come first, those of one length by country and year.
    """

    by_country: dict[str, dict[int, Placement]]
    by_year: dict[int, dict[str, Placement]]
    runs: list[Run]

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
    return Index(by_country, dict(sorted(by_year.items())), _runs(by_country.values()))


def _cell(item: object) -> tuple[str, int]:
    if isinstance(item, Placement):
        return item.country.iso3, item.year
    message = f"a panel holds Placement objects, not {type(item).__name__}"
    raise QueryError(message)


def _runs(histories: Iterable[Mapping[int, Placement]]) -> list[Run]:
    """Every run of editions in which a country stood on one tier, the longest first.

    A year without a placement ends a run: what is missing is not filled.
    """
    found: list[Run] = []
    for history in histories:
        start = before = next(iter(history.values()))
        for placement in history.values():
            if placement.tier is not start.tier or placement.year > before.year + 1:
                found.append((start, before.year))
                start = placement
            before = placement
        found.append((start, before.year))
    found.sort(key=lambda run: run[0].year - run[1])
    return found


def streaks(runs: Iterable[Run], tier: Tier | None, at_least: int) -> Iterator[Streak]:
    """The runs of one tier, or of all, that are long enough.

    Args:
        runs: All runs.
        tier: The tier, None for every tier.
        at_least: The least number of editions.

    Yields:
        The runs in their order.
    """
    for start, last in runs:
        if last - start.year >= at_least - 1 and tier in (None, start.tier):
            yield Streak(country=start.country, tier=start.tier, first=start.year, last=last)
