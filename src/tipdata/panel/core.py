"""The panel of placements: who stood where, edition by edition."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

from tipdata.countries import country as known_country
from tipdata.errors import QueryError
from tipdata.mapping import FrozenMap
from tipdata.model.placements import Movement, Placement, Streak
from tipdata.panel.clock import clock
from tipdata.panel.editions import editions, source
from tipdata.panel.index import indexed, streaks
from tipdata.panel.movements import movements, transitions
from tipdata.panel.tables import bundled_placements, data_version
from tipdata.queries import Query
from tipdata.queries.ordering import in_order
from tipdata.queries.shape import placement_shape
from tipdata.queries.standing import Standing, kind_of, run_length
from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tipdata.countries import Country
    from tipdata.panel.clock import WatchListClock
    from tipdata.panel.editions import Edition, Source
    from tipdata.panel.movements import Transitions

__all__ = ["Panel", "placements"]

COUNTED: dict[str, Callable[[Placement], Any]] = {
    "year": lambda placement: placement.year,
    "tier": lambda placement: placement.tier,
    "region": lambda placement: placement.country.region,
    "country": lambda placement: placement.country,
}
"""What `Panel.counts` counts by."""


class Panel(Query[Placement]):
    """Placements of many countries in many editions; also a `Query` of them.

    What is missing stays missing: no year is filled from its neighbours.
    A history belongs to one ISO code: that of Serbia begins in 2007, and what was before stands
    under Serbia and Montenegro (``SCG``).

    Args:
        placements: One `Placement` for each country and edition, in any order.
        version: The version of the data, for the panels that have one.

    Raises:
        QueryError: An item is no placement, or a country is placed twice in an edition.

    Example:
        >>> import tipdata
        >>> panel = tipdata.placements()
        >>> [placement.tier.value for placement in panel.history("Burma")][-3:]
        ['3', '3', '3']
        >>> len(panel.edition(2013, tier="2WL"))
        44
    """

    __slots__ = ("_index", "_known")

    def __init__(self, placements: Iterable[Placement], *, version: str | None = None) -> None:
        index = indexed(placements)
        rows = (placement for row in index.by_country.values() for placement in row.values())
        super().__init__(rows, kind=Placement)
        self._shape = placement_shape(Standing(self._all()), version)
        self._index = index
        self._known: dict[Any, Any] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return _panel, (tuple(self), self.version)

    # --- one country, one edition -----------------------------------------------------------

    def history(self, country: str | Country) -> Query[Placement]:
        """A country's placements, first edition first.

        Args:
            country: The country, by any name or code.

        Returns:
            The placements, none if the panel has none.

        Raises:
            UnknownCountryError: No country is called so.

        Example:
            >>> import tipdata
            >>> tipdata.placements().history("USA")[0].year
            2010
        """
        code = known_country(country).iso3
        found: Query[Placement] | None = self._known.get(code)
        if found is None:
            found = self._known[code] = self._with(self._index.by_country.get(code, {}).values())
        return found

    def edition(self, year: int, *, tier: Tier | str | None = None) -> Query[Placement]:
        """The placements of an edition, or those on one tier.

        Args:
            year: The edition.
            tier: The tier, if not all.

        Returns:
            The placements in the order of ISO codes.

        Raises:
            QueryError: The panel has no placement in that year.
            VocabularyError: There is no such tier.

        Example:
            >>> import tipdata
            >>> [p.country.iso3 for p in tipdata.placements().edition(2025, tier="Special Case")]
            ['HTI', 'LBY', 'SOM', 'YEM']
        """
        found: Query[Placement] | None = self._known.get((year, tier))
        if found is None:
            wanted = None if tier is None else Tier(tier)
            every = self._edition(year).values()
            found = self._with([p for p in every if wanted in (None, p.tier)])
            self._known[year, tier] = found
        return found

    def placement(self, country: str | Country, year: int) -> Placement | None:
        """A country's placement in an edition, None if it is missing.

        Args:
            country: The country, by any name it had in that edition.
            year: The edition.

        Returns:
            The placement, if there is one.

        Raises:
            UnknownCountryError: No country is called so, or not any more in that year.

        Example:
            >>> import tipdata
            >>> tipdata.placements().placement("Serbia", 2004).country.iso3
            'SCG'
        """
        return self._index.by_year.get(year, {}).get(known_country(country, year=year).iso3)

    # --- between editions -------------------------------------------------------------------

    def changes(self, year: int, *, since: int | None = None) -> Query[Movement]:
        """How placements differ from those of an earlier edition.

        Args:
            year: The edition.
            since: The earlier edition; the one before if None.

        Returns:
            A movement for each country whose tier differs, that entered or that left; none for
            the first edition.

        Raises:
            QueryError: The panel has no placement in one of the years.

        Example:
            >>> import tipdata
            >>> up = [m for m in tipdata.placements().changes(2021) if m.kind == "upgraded"]
            >>> "KGZ" in {movement.country.iso3 for movement in up}
            True
        """
        key = ("changes", year, since)
        found: Query[Movement] | None = self._known.get(key)
        if found is None:
            after = self._edition(year)
            earlier = self._index.before(year) if since is None else since
            before = after if earlier is None else self._edition(earlier)
            moved = movements(before, after, year)
            found = self._known[key] = Query(moved, kind=Movement, version=self.version)
        return found

    def transitions(self, before: int, after: int) -> Transitions:
        """How many countries went from which tier to which between two editions.

        Args:
            before: The earlier edition.
            after: The later edition.

        Returns:
            The matrix, countries that entered or left included.

        Raises:
            QueryError: The panel has no placement in one of the years.

        Example:
            >>> import tipdata
            >>> tipdata.placements().transitions(2024, 2025)[tipdata.Tier("1"), tipdata.Tier("2")]
            1
        """
        return transitions(self._edition(before), self._edition(after), (before, after))

    def streaks(self, tier: Tier | str | None = None, *, at_least: int = 1) -> Query[Streak]:
        """Runs of consecutive editions in which a country stood on the same tier.

        Args:
            tier: The tier; every tier if None.
            at_least: The least number of editions.

        Returns:
            The runs, the longest first.

        Raises:
            VocabularyError: There is no such tier.

        Example:
            >>> import tipdata
            >>> [s.country.iso3 for s in tipdata.placements().streaks("1", at_least=25)][:3]
            ['AUT', 'BEL', 'ESP']
        """
        wanted = None if tier is None else Tier(tier)
        key = ("streaks", wanted, at_least)
        found: Query[Streak] | None = self._known.get(key)
        if found is None:
            long = streaks(self._index.runs, wanted, at_least)
            found = self._known[key] = Query(long, kind=Streak, version=self.version)
        return found

    def streak(self, country: str | Country, year: int) -> int | None:
        """For how many editions in a row a country had stood on its tier, up to an edition.

        Args:
            country: The country, by any name it had in that edition.
            year: The edition.

        Returns:
            1 or more; None where the placement is missing.

        Raises:
            UnknownCountryError: No country is called so, or not any more in that year.

        Example:
            >>> import tipdata
            >>> tipdata.placements().streak("Cuba", 2005)
            3
        """
        return run_length(self._index.tiers(known_country(country, year=year).iso3), year)

    def change(self, country: str | Country, year: int) -> str | None:
        """How a country's placement stands to the one in the edition before.

        Args:
            country: The country, by any name it had in that edition.
            year: The edition.

        Returns:
            ``remained``, or a kind of `Movement`; None where the placement is missing, and for
            the first edition.

        Raises:
            UnknownCountryError: No country is called so, or not any more in that year.

        Example:
            >>> import tipdata
            >>> tipdata.placements().change("KGZ", 2021)
            'upgraded'
        """
        tiers = self._index.tiers(known_country(country, year=year).iso3)
        earlier = self._index.before(year)
        if year not in tiers or earlier is None:
            return None
        return kind_of(tiers.get(earlier), tiers[year])

    # --- the law, the record ----------------------------------------------------------------

    def watch_list_clock(self, country: str | Country, year: int) -> WatchListClock:
        """How much of the Watch List's statutory limit a country has used up in an edition.

        Args:
            country: The country, by any name it had in that edition.
            year: The edition.

        Returns:
            The years used, the limit, and what the next edition may do.

        Raises:
            UnknownCountryError: No country is called so, or not any more in that year.

        Example:
            >>> import tipdata
            >>> tipdata.placements().watch_list_clock("Cuba", 2018).verdict
            'The edition of 2019 may not keep Cuba on the Watch List: it is Tier 3, or an upgrade.'
        """
        place = known_country(country, year=year)
        return clock(place, year, self._index.tiers(place.iso3))

    def counts(self, *fields: str) -> FrozenMap[Any, int]:
        """How many placements there are of each kind; what there is none of is left out.

        Args:
            fields: What to count by: ``tier``, ``region``, ``year`` or ``country``.

        Returns:
            For one field its values, for several their tuples -> how many, in the order of
            `order_by`.

        Raises:
            QueryError: There is no such field, or none was named.

        Example:
            >>> import tipdata
            >>> tipdata.placements().counts("year", "tier")[2009, tipdata.Tier("2WL")]
            52
            >>> [str(tier) for tier in tipdata.placements().counts("tier")]
            ['1', '2', '2WL', '3', 'SC']
        """
        unknown = next((field for field in fields if field not in COUNTED), None)
        if unknown is not None or not fields:
            message = f"cannot count by {unknown!r}; expected one or more of {', '.join(COUNTED)}"
            raise QueryError(message, field=unknown, known=tuple(COUNTED))
        getters = [COUNTED[field] for field in fields]
        found = Counter(tuple(get(placement) for get in getters) for placement in self)
        keys = in_order(found, self._shape.some(fields))
        return FrozenMap((key if len(fields) > 1 else key[0], found[key]) for key in keys)

    @property
    def years(self) -> tuple[int, ...]:
        """The editions there are placements of."""
        return tuple(self._index.by_year)

    @property
    def editions(self) -> FrozenMap[int, Edition]:
        """What is known of these editions: release, reporting period, official counts."""
        return FrozenMap((year, facts) for year, facts in editions().items() if year in self.years)

    def source(self, name: str) -> Source:
        """The document behind an identifier in `Placement.sources`.

        Args:
            name: The identifier; one ending in ``_prev`` is a document that tells of the
                edition before its own.

        Returns:
            The source.

        Raises:
            QueryError: The data has no such source.

        Example:
            >>> import tipdata
            >>> tipdata.placements().source("fb2022_prev").previous
            True
        """
        return source(name)

    def _edition(self, year: int) -> dict[str, Placement]:
        found = self._index.by_year.get(year)
        if found is None:
            years = ", ".join(map(str, self.years))
            message = f"the panel has no edition of {year!r}; it has {years or 'none'}"
            raise QueryError(message, field="year", known=tuple(map(str, self.years)))
        return found


def _panel(rows: Iterable[Placement], version: str | None) -> Panel:
    return Panel(rows, version=version)


@cache
def placements() -> Panel:
    """All tier placements of the bundled data, 2001 to 2025.

    Returns:
        The same panel at every call; `Panel.version` is the version of the data.

    Example:
        >>> import tipdata
        >>> panel = tipdata.placements()
        >>> len(panel), panel.years[0], panel.years[-1], panel.version
        (4193, 2001, 2025, '2025.1')
    """
    return Panel(bundled_placements(), version=data_version())
