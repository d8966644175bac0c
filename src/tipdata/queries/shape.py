"""The shape of a query's rows: their type, and the fields to ask for."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

from tipdata.countries import Country
from tipdata.errors import QueryError
from tipdata.mapping import FrozenMap
from tipdata.model import Placement
from tipdata.queries.facts import Fact
from tipdata.queries.fields import Field
from tipdata.queries.kinds import WHOLE, words
from tipdata.queries.row_types import (
    COUNTRY_FIELDS,
    FACT_FIELDS,
    FIELDS,
    ITEMS,
    MOVES,
    NOUNS,
    item_fields,
)
from tipdata.queries.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "Shape",
    "fact_shape",
    "kept_shape",
    "placement_shape",
    "shape_for",
    "shape_of",
    "versioned",
]

NEAR = 0.6
"""How like a field a misspelt one must be to be offered."""


@attrs.frozen(slots=True, kw_only=True, eq=False)
class Shape:
    """What the rows of a query are, and their fields.

    Args:
        kind: The rows' type, of facts the type of their items; None while there are no rows.
        facts: Whether the rows are facts.
        fields: Every field by its name, in the order of columns.
        standing: Of placements, how they stand to those of the editions before.
        version: The version of the data they come from.

    Example:
        >>> shape_for(Placement).field("teir")
        Traceback (most recent call last):
        ...
        tipdata.errors.QueryError: placements have no field 'teir'; did you mean tier? They have: \
iso3, iso2, cow, country, region, year, tier, rank, change, streak, confidence, sources, source
    """

    kind: type | None
    facts: bool = False
    fields: FrozenMap[str, Field]
    standing: Standing | None = None
    version: str | None = None

    @property
    def noun(self) -> str:
        """What the rows are called."""
        return "rows" if self.kind is None else NOUNS[self.kind]

    def field(self, name: str) -> Field:
        """A field by its name.

        Raises:
            QueryError: There is none; it names those there are.
        """
        found = self.fields.get(name) if isinstance(name, str) else None
        if found is None:
            raise self._unknown(name)
        return found

    def some(self, names: Sequence[str]) -> list[Field]:
        """Fields by their names, at least one.

        Raises:
            QueryError: One of them there is not, or none was named.
        """
        if not names:
            known = tuple(self.fields)
            message = f"name a field; {self.noun} have: {', '.join(known)}"
            raise QueryError(message, known=known)
        return [self.field(name) for name in names]

    def _unknown(self, name: object) -> QueryError:
        from difflib import get_close_matches

        known = tuple(self.fields)
        near = get_close_matches(str(name).lower(), known, n=1, cutoff=NEAR)
        hint = f"did you mean {near[0]}? They have" if near else "they have"
        message = f"{self.noun} have no field {name!r:.60}; {hint}: {', '.join(known)}"
        return QueryError(message, field=str(name), known=known)


def _shape(kind: type | None, fields: Iterable[Field], **facts: Any) -> Shape:
    return Shape(kind=kind, fields=FrozenMap((field.name, field) for field in fields), **facts)


def placement_shape(standing: Standing, version: str | None = None) -> Shape:
    """The shape of placements, each of which stands to those before it.

    Args:
        standing: How they do.
        version: The version of the data.

    Returns:
        The shape, with ``change`` and ``streak`` in their place among the columns.
    """
    moved = words("change of a placement", MOVES)
    fields = list(FIELDS[Placement])
    place = 1 + [field.name for field in fields].index("rank")
    fields[place:place] = (
        Field(name="change", value=moved, get=standing.change),
        Field(name="streak", value=WHOLE, get=standing.streak, complete=True),
    )
    return _shape(Placement, fields, standing=standing, version=version)


@cache
def fact_shape(kind: type) -> Shape:
    """The shape of the facts that hold items of a type."""
    return _shape(kind, (*FACT_FIELDS, *item_fields(kind, "item.")), facts=True)


def shape_for(kind: type | None, rows: Iterable[Any] = ()) -> Shape:
    """The shape of rows of a type.

    Args:
        kind: The type, None if there are no rows to tell.
        rows: The rows.

    Returns:
        The shape.

    Raises:
        QueryError: Rows of that type cannot be asked anything.
    """
    return placement_shape(Standing(rows)) if kind is Placement else _plain(kind)


@cache
def _plain(kind: type | None) -> Shape:
    if kind is None:
        return _shape(None, _every_field())
    if kind in ITEMS:
        return _shape(kind, item_fields(kind))
    fields = COUNTRY_FIELDS if kind is Country else FIELDS.get(kind)
    if fields is None:
        message = (
            f"a query holds tipdata's objects ({', '.join(NOUNS.values())}), not {kind.__name__}"
        )
        raise QueryError(message)
    return _shape(kind, fields)


def _every_field() -> Iterable[Field]:
    """The fields of all types, for rows that are not there to tell theirs."""
    shapes = (shape_for(kind) for kind in NOUNS)
    return (field for shape in shapes for field in shape.fields.values())


def shape_of(rows: Sequence[Any]) -> Shape:
    """The shape of the rows there are.

    Args:
        rows: The rows.

    Returns:
        Their shape.

    Raises:
        QueryError: They are of several types, or of none that can be asked anything.
    """
    kinds = set(map(type, rows))
    facts = kinds == {Fact}
    if facts:
        kinds = {type(row.item) for row in rows}
    if len(kinds) > 1:
        names = " and ".join(sorted(kind.__name__ for kind in kinds))
        message = f"the rows of a query are of one type, not of {names}: make a query of each"
        raise QueryError(message)
    kind = next(iter(kinds), None)
    if facts and kind in ITEMS:
        return fact_shape(kind)
    return shape_for(kind, rows)


def kept_shape(kind: type | None, facts: bool, version: str | None, cells: Any) -> Shape:
    """The shape of rows that were pickled, from what was kept of it."""
    if kind is Placement:
        return placement_shape(Standing(cells=cells), version)
    shape = fact_shape(kind) if facts and kind is not None else shape_for(kind)
    return shape if version is None else versioned(shape, version)


def versioned(shape: Shape, version: str) -> Shape:
    """The same shape, for rows that come from a version of the data."""
    return attrs.evolve(shape, version=version)
