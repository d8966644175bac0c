"""A field of a query's rows, and the fields that many types of row share."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any

import attrs

from tipdata.queries.kinds import PLACE, TEXT, WHOLE, Value, terms, words
from tipdata.vocabulary import Pillar, PillarTrend, Tier

__all__ = ["Field", "counted", "field", "pillars", "place", "rank", "span", "tier", "trend"]

REGIONS = ("AF", "EAP", "EUR", "NEA", "SCA", "WHA")
"""The State Department's bureaus."""


@attrs.frozen(slots=True, kw_only=True)
class Field:
    """One field of a row.

    Args:
        name: What it is called in conditions and frames.
        get: A row's value, or its tuple of values.
        value: The kind of value.
        many: Whether a row has several, of which a condition asks for any.
        each: Whether callables and groups look at them one by one.
        column: Whether frames show it.
        complete: Whether no row can lack it.
    """

    name: str
    get: Callable[[Any], Any]
    value: Value
    many: bool = False
    each: bool = False
    column: bool = True
    complete: bool = False


def field(name: str, value: Value, path: str = "", **facts: Any) -> Field:
    """The field at a dotted path, which is its name unless it is given."""
    return Field(name=name, value=value, get=attrgetter(path or name), **facts)


def part(name: str, value: Value, path: str) -> Field:
    """The field at a dotted path that may end before its last step, where nothing is."""
    before, _, last = path.rpartition(".")
    whole = attrgetter(before)

    def get(row: Any) -> Any:
        found = whole(row)
        return None if found is None else getattr(found, last)

    return Field(name=name, value=value, get=get)


def place(*, optional: bool = False) -> tuple[Field, ...]:
    """The fields of a row's country."""

    def of(name: str, value: Value) -> Field:
        # a path is faster, where nothing on it can be missing
        if optional:
            return part(name, value, f"country.{name}")
        return field(name, value, f"country.{name}")

    codes = (of("iso3", TEXT), of("iso2", TEXT), of("cow", WHOLE))
    return (*codes, field("country", PLACE), of("region", words("region", REGIONS)))


def tier(name: str = "tier") -> Field:
    """A field that holds a tier."""
    return field(name, terms(Tier))


def rank() -> Field:
    """The rank of the row's tier."""
    return part("rank", WHOLE, "tier.rank")


def span(lead: str = "") -> tuple[Field, ...]:
    """Where something stands in its document; plain ``end`` is a word of Stata's and SQL's."""
    return tuple(part(f"span_{name}", WHOLE, f"{lead}span.{name}") for name in ("start", "end"))


def pillars(lead: str) -> tuple[Field, ...]:
    """The pillars of something: all together, and one by one."""
    whole = field("pillars", terms(Pillar), f"{lead}pillars", many=True)
    return whole, attrs.evolve(whole, name="pillar", each=True, column=False)


def trend(pillar: Pillar) -> Field:
    """How an assessment's efforts under a pillar developed."""
    return Field(
        name=f"{pillar}_trend",
        value=terms(PillarTrend),
        get=lambda assessment: assessment.pillar_trends.get(pillar),
    )


def counted(name: str, path: str) -> Field:
    """How many items of one sort a row has."""
    items = attrgetter(path)
    return Field(name=name, value=WHOLE, get=lambda row: len(items(row)), complete=True)
