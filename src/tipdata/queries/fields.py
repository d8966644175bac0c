"""Which fields the rows of a query have, type by type."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

import attrs

from tipdata.countries import Country
from tipdata.model import (
    CountryAssessment,
    Effort,
    Finding,
    Movement,
    Placement,
    Quotation,
    Recommendation,
    Section,
    Shortcoming,
    Statistic,
    Streak,
)
from tipdata.queries.kinds import Place, Prose, Terms, Text, Value, Whole, Words, YesNo
from tipdata.vocabulary import (
    Measure,
    Pillar,
    PillarTrend,
    Qualifier,
    SectionKind,
    Severity,
    Standards,
    Tier,
    TierChange,
    Trend,
)

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "CONFIDENCE",
    "COUNTRY_FIELDS",
    "FACT_FIELDS",
    "FIELDS",
    "ITEMS",
    "MOVES",
    "NOUNS",
    "Field",
    "item_fields",
]

CONFIDENCE = ("high", "medium", "low")
"""How sure a placement is, surest first."""

MOVES = (
    "upgraded",
    "downgraded",
    "remained",
    "entered",
    "left",
    "to special case",
    "from special case",
)
"""What a placement may have done since the edition before."""

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


def _field(name: str, value: Value, path: str = "", **facts: Any) -> Field:
    return Field(name=name, value=value, get=attrgetter(path or name), **facts)


def _through(path: str, name: str) -> Callable[[Any], Any]:
    """A getter of an attribute of what may be missing."""
    whole = attrgetter(path)

    def get(row: Any) -> Any:
        found = whole(row)
        return None if found is None else getattr(found, name)

    return get


def _place(path: str = "country", *, optional: bool = False) -> tuple[Field, ...]:
    """The fields of a country that stands somewhere in the row."""
    kinds: dict[str, Value] = {"iso3": Text(), "iso2": Text(), "cow": Whole()}
    fields = [
        Field(
            name=name,
            value=kind,
            get=_through(path, name) if optional else attrgetter(f"{path}.{name}"),
        )
        for name, kind in (*kinds.items(), ("region", Words("region", REGIONS)))
    ]
    return (*fields[:3], _field("country", Place(), path), fields[3])


def _tier(name: str = "tier") -> Field:
    return _field(name, Terms(Tier))


def _rank() -> Field:
    return Field(name="rank", value=Whole(), get=_through("tier", "rank"))


def _span(lead: str = "") -> tuple[Field, ...]:
    return tuple(
        Field(name=name, value=Whole(), get=_through(f"{lead}span", name))
        for name in ("start", "end")
    )


def _pillars(lead: str) -> tuple[Field, ...]:
    whole = _field("pillars", Terms(Pillar), f"{lead}pillars", many=True)
    return whole, attrs.evolve(whole, name="pillar", each=True, column=False)


def _trend(pillar: Pillar) -> Field:
    return Field(
        name=f"{pillar}_trend",
        value=Terms(PillarTrend),
        get=lambda assessment: assessment.pillar_trends.get(pillar),
    )


def _counted(name: str, path: str) -> Field:
    parts = attrgetter(path)
    return Field(name=name, value=Whole(), get=lambda row: len(parts(row)), complete=True)


_YEAR = _field("year", Whole())
_PLACED_YEAR = attrs.evolve(_YEAR, complete=True)
_SOURCES = _field("sources", Text(), many=True)

FIELDS: dict[type, tuple[Field, ...]] = {
    Placement: (
        *_place(),
        _PLACED_YEAR,
        _tier(),
        _rank(),
        _field("confidence", Words("confidence", CONFIDENCE, as_category=True)),
        _SOURCES,
        attrs.evolve(_SOURCES, name="source", each=True, column=False),
    ),
    Movement: (
        *_place(),
        _PLACED_YEAR,
        _tier("before"),
        _tier("after"),
        _field("kind", Words("kind of movement", MOVES)),
    ),
    Streak: (
        *_place(),
        _tier(),
        _rank(),
        _field("first", Whole(), complete=True),
        _field("last", Whole(), complete=True),
        _field("length", Whole(), complete=True),
    ),
    CountryAssessment: (
        *_place(),
        _YEAR,
        _tier(),
        _rank(),
        _field("change", Terms(TierChange)),
        _field("streak", Whole()),
        _field("waiver", YesNo(), complete=True),
        _field("automatic_downgrade", YesNo(), complete=True),
        _tier("heading_tier"),
        _field("country_as_reported", Text()),
        _field("standards", Terms(Standards)),
        _field("trend", Terms(Trend)),
        *map(_trend, Pillar),
        _counted("effort_count", "efforts"),
        _counted("shortcoming_count", "shortcomings"),
        _counted("recommendation_count", "recommendations"),
        *_span(),
    ),
    Finding: (
        _field("rule", Text()),
        _field("severity", Terms(Severity)),
        *_place(optional=True),
        _YEAR,
        _field("message", Prose()),
        *_span(),
    ),
    Section: (_field("kind", Terms(SectionKind)), *_span()),
}
"""The fields of each type of row; those that need the rest of a panel are added to placements."""

COUNTRY_FIELDS = (
    _field("iso3", Text()),
    _field("iso2", Text()),
    _field("cow", Whole()),
    Field(name="country", value=Place(), get=lambda country: country),
    _field("region", Words("region", REGIONS)),
)
"""The fields of a country that is a row of its own."""

FACT_FIELDS = (*_place(), _YEAR, _tier(), _rank())
"""The fields of a fact that tell whose it is."""

NOUNS: dict[type, str] = {
    Placement: "placements",
    Movement: "movements",
    Streak: "streaks",
    CountryAssessment: "assessments",
    Effort: "efforts",
    Recommendation: "recommendations",
    Shortcoming: "shortcomings",
    Statistic: "statistics",
    Quotation: "quotations",
    Finding: "findings",
    Section: "sections",
    Country: "countries",
}
"""What rows of each type are called in messages."""


ITEMS = (Effort, Recommendation, Shortcoming, Statistic, Quotation)
"""What an assessment states; a fact holds one."""


def item_fields(kind: type, lead: str = "") -> tuple[Field, ...]:
    """The fields of what an assessment states.

    Args:
        kind: One of `ITEMS`.
        lead: Where in the row the item stands, such as ``item.``.

    Returns:
        The fields in the order of columns.

    Example:
        >>> [field.name for field in item_fields(Shortcoming)]
        ['text', 'start', 'end']
    """
    prose = _field("text", Prose(), f"{lead}text", complete=True)
    own: dict[type, tuple[Field, ...]] = {
        Effort: (prose, *_pillars(lead)),
        Recommendation: (
            _field("position", Whole(), f"{lead}position", complete=True),
            prose,
            *_pillars(lead),
        ),
        Shortcoming: (prose,),
        Statistic: (
            _field("measure", Terms(Measure), f"{lead}measure"),
            _field("value", Whole(), f"{lead}value"),
            _field("qualifier", Terms(Qualifier), f"{lead}qualifier"),
            _field("previous", Whole(), f"{lead}previous"),
        ),
        Quotation: (
            _field("speaker", Prose(), f"{lead}speaker"),
            _field("role", Prose(), f"{lead}role"),
            prose,
        ),
    }
    return (*own[kind], *_span(lead))
