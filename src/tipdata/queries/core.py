"""`Query`: one set of verbs for whatever tipdata holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from tipdata.errors import QueryError
from tipdata.mapping import FrozenMap
from tipdata.model import CountryAssessment
from tipdata.queries.columns import cells_of
from tipdata.queries.conditions import row_test
from tipdata.queries.exports import Exports
from tipdata.queries.ordering import grouped, ordered
from tipdata.queries.shape import fact_shape
from tipdata.queries.stated import STATED, stated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tipdata.model import Effort, Quotation, Recommendation, Shortcoming, Statistic
    from tipdata.queries.facts import Fact
    from tipdata.queries.fields import Field

__all__ = ["Query"]

T = TypeVar("T")


class Query(Exports[T]):
    """Rows of one type, to filter, order, group and count; every verb gives a new query.

    Rows are placements, movements, streaks, assessments, findings, countries, sections, what an
    assessment states, or `Fact` objects that hold such with country, edition and tier.
    A query does its work when its rows are first looked at; its conditions are checked at once.

    Args:
        rows: The rows.
        kind: Their type, where there may be no row to tell it.
        version: The version of the data they come from, if there is one.

    Raises:
        QueryError: The rows are of several types, or of none that can be asked anything.

    Example:
        >>> import tipdata
        >>> panel = tipdata.placements()
        >>> late = panel.where(region="SCA", year=range(2023, 2026), tier={"2WL", "3"})
        >>> late.order_by("year", "-tier").values("year", "country", "tier")[:2]
        [(2023, 'Afghanistan', '3'), (2023, 'Turkmenistan', '3')]
    """

    __slots__ = ()

    def where(self, **conditions: Any) -> Query[T]:
        """The rows that meet every condition.

        A condition is a value, a set, list or range of values, a compiled pattern that is
        searched for, or a callable that takes the field's value.
        Countries go by any name, terms by any of their words, short texts in any case; a plain
        string finds the texts, speakers, roles and messages that contain it.
        Of several pillars or sources any will do; None asks for what is missing.

        Args:
            conditions: A condition for each field asked about.

        Returns:
            The rows, in the same order.

        Raises:
            QueryError: There is no such field, or it does not take such a value.
            VocabularyError: A word is no term of the field's vocabulary.
            UnknownCountryError: No country is called so.

        Example:
            >>> import tipdata
            >>> panel = tipdata.placements()
            >>> panel.where(tier="2WL", streak=lambda years: years > 8).values("country", "year")
            [('Russia', 2012)]
            >>> panel.where(teir="3")
            Traceback (most recent call last):
            ...
            tipdata.errors.QueryError: placements have no field 'teir'; did you mean tier? They \
have: iso3, iso2, cow, country, region, year, tier, rank, change, streak, confidence, sources, \
source
        """
        field = self._shape.field
        tests = [row_test(field(name), wanted) for name, wanted in conditions.items()]

        def make() -> Iterable[T]:
            rows: Iterable[T] = self._all()
            for test in tests:
                rows = filter(test, rows)
            return rows

        return Query._of(make, self._shape)

    def _with(self, rows: Iterable[T]) -> Query[T]:
        """Other rows, of the same shape: of placements, with the standing among all of them."""
        return Query._of(lambda: rows, self._shape)

    # --- what assessments state -------------------------------------------------------------

    def efforts(self, **conditions: Any) -> Query[Fact[Effort]]:
        """The efforts that the assessments list, one row each with country, year and tier.

        Args:
            conditions: Conditions on the facts, as for `where`.

        Returns:
            The efforts, assessment by assessment.

        Raises:
            QueryError: The rows are no assessments, or a condition is faulty, as for `where`.

        Example:
            >>> import tipdata
            >>> report = tipdata.parse("NORWAY: TIER 1", year=2018)
            >>> report.query().efforts(pillar="protection", year=2018).count()
            0
        """
        return self._stated("efforts", conditions)

    def recommendations(self, **conditions: Any) -> Query[Fact[Recommendation]]:
        """The recommendations that the assessments make, one row each with country, year and tier.

        Args:
            conditions: Conditions on the facts, as for `where`.

        Returns:
            The recommendations, assessment by assessment.

        Raises:
            QueryError: The rows are no assessments, or a condition is faulty, as for `where`.

        Example:
            >>> import tipdata
            >>> report = tipdata.parse("NORWAY: TIER 1", year=2018)
            >>> report.query().recommendations(text="visa").count()
            0
        """
        return self._stated("recommendations", conditions)

    def shortcomings(self, **conditions: Any) -> Query[Fact[Shortcoming]]:
        """The shortcomings that the assessments name, one row each with country, year and tier.

        Args:
            conditions: Conditions on the facts, as for `where`.

        Returns:
            The shortcomings, assessment by assessment.

        Raises:
            QueryError: The rows are no assessments, or a condition is faulty, as for `where`.

        Example:
            >>> import tipdata
            >>> report = tipdata.parse("NORWAY: TIER 1", year=2018)
            >>> report.query().shortcomings(region="AF").count()
            0
        """
        return self._stated("shortcomings", conditions)

    def statistics(self, **conditions: Any) -> Query[Fact[Statistic]]:
        """The headline figures that the assessments give, one row each with country, year and tier.

        Args:
            conditions: Conditions on the facts, as for `where`.

        Returns:
            The figures, assessment by assessment.

        Raises:
            QueryError: The rows are no assessments, or a condition is faulty, as for `where`.

        Example:
            >>> import tipdata
            >>> report = tipdata.parse("NORWAY: TIER 1", year=2018)
            >>> report.query().statistics(measure="convictions").count()
            0
        """
        return self._stated("statistics", conditions)

    def quotations(self, **conditions: Any) -> Query[Fact[Quotation]]:
        """The quotations that the assessments hold, one row each with country, year and tier.

        Args:
            conditions: Conditions on the facts, as for `where`.

        Returns:
            The quotations, assessment by assessment.

        Raises:
            QueryError: The rows are no assessments, or a condition is faulty, as for `where`.

        Example:
            >>> import tipdata
            >>> report = tipdata.parse("NORWAY: TIER 1", year=2018)
            >>> report.query().quotations(speaker="Ambassador").count()
            0
        """
        return self._stated("quotations", conditions)

    def _stated(self, name: str, conditions: dict[str, Any]) -> Query[Any]:
        if self._shape.kind not in (CountryAssessment, None) or self._shape.facts:
            message = f"{name} are what assessments state; these rows are {self._shape.noun}"
            raise QueryError(message)
        facts: Query[Any] = Query._of(lambda: stated(self, name), fact_shape(STATED[name]))
        return facts.where(**conditions) if conditions else facts

    # --- order, groups, values --------------------------------------------------------------

    def order_by(self, *fields: str) -> Query[T]:
        """The rows in order.

        Tiers go by rank, Tier 1 first; countries by name; terms in the order of their vocabulary.
        Rows that are equal keep their order; what is missing comes last either way, a Special
        Case right before it.

        Args:
            fields: Fields, most important first; ``-tier`` is Tier 3 first.

        Returns:
            The same rows.

        Raises:
            QueryError: There is no such field.

        Example:
            >>> import tipdata
            >>> ordered = tipdata.placements().edition(2025).order_by("-tier", "country")
            >>> ordered.first().country.name, ordered.last().tier
            ('Afghanistan', Tier.SPECIAL_CASE)
        """
        order = [self._direction(name) for name in fields]
        return Query._of(lambda: ordered(self._all(), order), self._shape)

    def _direction(self, name: str) -> tuple[Field, bool]:
        """The field that a word of `order_by` names, and whether it goes down."""
        down = isinstance(name, str) and name.startswith("-")
        return self._shape.field(name[1:] if down else name), down

    def group_by(self, *fields: str) -> FrozenMap[Any, Query[T]]:
        """The rows put together by what they have in common.

        Args:
            fields: Fields; ``pillar`` puts an effort of two pillars into both groups, ``pillars``
                into one of its own.

        Returns:
            For one field its values, for several their tuples -> the rows, in the order of
            `order_by`.

        Raises:
            QueryError: There is no such field, or none was named.

        Example:
            >>> import tipdata
            >>> groups = tipdata.placements().edition(2025).group_by("tier")
            >>> {str(tier): rows.count() for tier, rows in groups.items()}["SC"]
            4
        """
        groups = grouped(self._all(), self._shape.some(fields))
        return FrozenMap((key, self._with(rows)) for key, rows in groups)

    def values(self, *fields: str) -> list[Any]:
        """Fields of the rows as they stand in a frame: names, codes, numbers.

        Args:
            fields: The fields.

        Returns:
            For one field its cells, for several tuples of them.

        Raises:
            QueryError: There is no such field, or none was named.

        Example:
            >>> import tipdata
            >>> tipdata.placements().history("KGZ").values("year", "tier")[-2:]
            [(2024, '2WL'), (2025, '2WL')]
        """
        cells = [list(cells_of(field, self._all())) for field in self._shape.some(fields)]
        return cells[0] if len(cells) == 1 else list(zip(*cells, strict=True))

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> Query[T]: ...
    def __getitem__(self, place: int | slice) -> T | Query[T]:
        if isinstance(place, slice):
            return Query._of(lambda: self._all()[place], self._shape)
        return self._all()[place]
