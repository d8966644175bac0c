"""Which fields the rows of a query have, type by type."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any

import attrs

from tipdata.countries import Country
from tipdata.frames import Kind
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
from tipdata.queries.kinds import PLACE, PROSE, TEXT, WHOLE, YES_NO, Value, terms, words
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
    kinds: dict[str, Value] = {"iso3": TEXT, "iso2": TEXT, "cow": WHOLE}
    fields = [
        Field(
            name=name,
            value=kind,
            get=_through(path, name) if optional else attrgetter(f"{path}.{name}"),
        )
        for name, kind in (*kinds.items(), ("region", words("region", REGIONS)))
    ]
    return (*fields[:3], _field("country", PLACE, path), fields[3])


def _tier(name: str = "tier") -> Field:
    return _field(name, terms(Tier))


def _rank() -> Field:
    return Field(name="rank", value=WHOLE, get=_through("tier", "rank"))


def _span(lead: str = "") -> tuple[Field, ...]:
    return tuple(
        Field(name=name, value=WHOLE, get=_through(f"{lead}span", name))
        for name in ("start", "end")
    )


def _pillars(lead: str) -> tuple[Field, ...]:
    whole = _field("pillars", terms(Pillar), f"{lead}pillars", many=True)
    return whole, attrs.evolve(whole, name="pillar", each=True, column=False)


def _trend(pillar: Pillar) -> Field:
    return Field(
        name=f"{pillar}_trend",
        value=terms(PillarTrend),
        get=lambda assessment: assessment.pillar_trends.get(pillar),
    )


def _counted(name: str, path: str) -> Field:
    parts = attrgetter(path)
    return Field(name=name, value=WHOLE, get=lambda row: len(parts(row)), complete=True)


_YEAR = _field("year", WHOLE)
_PLACED_YEAR = attrs.evolve(_YEAR, complete=True)
_SOURCES = _field("sources", TEXT, many=True)

FIELDS: dict[type, tuple[Field, ...]] = {
    Placement: (
        *_place(),
        _PLACED_YEAR,
        _tier(),
        _rank(),
        _field("confidence", words("confidence", CONFIDENCE, kind=Kind.CATEGORY)),
        _SOURCES,
        attrs.evolve(_SOURCES, name="source", each=True, column=False),
    ),
    Movement: (
        *_place(),
        _PLACED_YEAR,
        _tier("before"),
        _tier("after"),
        _field("kind", words("kind of movement", MOVES)),
    ),
    Streak: (
        *_place(),
        _tier(),
        _rank(),
        _field("first", WHOLE, complete=True),
        _field("last", WHOLE, complete=True),
        _field("length", WHOLE, complete=True),
    ),
    CountryAssessment: (
        *_place(),
        _YEAR,
        _tier(),
        _rank(),
        _field("change", terms(TierChange)),
        _field("streak", WHOLE),
        _field("waiver", YES_NO, complete=True),
        _field("automatic_downgrade", YES_NO, complete=True),
        _tier("heading_tier"),
        _field("country_as_reported", TEXT),
        _field("standards", terms(Standards)),
        _field("trend", terms(Trend)),
        *map(_trend, Pillar),
        _counted("effort_count", "efforts"),
        _counted("shortcoming_count", "shortcomings"),
        _counted("recommendation_count", "recommendations"),
        *_span(),
    ),
    Finding: (
        _field("rule", TEXT),
        _field("severity", terms(Severity)),
        *_place(optional=True),
        _YEAR,
        _field("message", PROSE),
        *_span(),
    ),
    Section: (_field("kind", terms(SectionKind)), *_span()),
}
"""The fields of each type of row; those that need the rest of a panel are added to placements."""

COUNTRY_FIELDS = (
    _field("iso3", TEXT),
    _field("iso2", TEXT),
    _field("cow", WHOLE),
    Field(name="country", value=PLACE, get=lambda country: country),
    _field("region", words("region", REGIONS)),
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
    prose = _field("text", PROSE, f"{lead}text", complete=True)
    own: dict[type, tuple[Field, ...]] = {
        Effort: (prose, *_pillars(lead)),
        Recommendation: (
            _field("position", WHOLE, f"{lead}position", complete=True),
            prose,
            *_pillars(lead),
        ),
        Shortcoming: (prose,),
        Statistic: (
            _field("measure", terms(Measure), f"{lead}measure"),
            _field("value", WHOLE, f"{lead}value"),
            _field("qualifier", terms(Qualifier), f"{lead}qualifier"),
            _field("previous", WHOLE, f"{lead}previous"),
        ),
        Quotation: (
            _field("speaker", PROSE, f"{lead}speaker"),
            _field("role", PROSE, f"{lead}role"),
            prose,
        ),
    }
    return (*own[kind], *_span(lead))
