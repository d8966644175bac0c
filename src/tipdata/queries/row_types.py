"""Which fields the rows of a query have, type by type."""

from __future__ import annotations

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
from tipdata.queries.fields import (
    REGIONS,
    Field,
    counted,
    field,
    pillars,
    place,
    rank,
    span,
    tier,
    trend,
)
from tipdata.queries.kinds import PLACE, PROSE, TEXT, WHOLE, YES_NO, terms, words
from tipdata.vocabulary import (
    Measure,
    Pillar,
    Qualifier,
    SectionKind,
    Severity,
    Standards,
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

_YEAR = field("year", WHOLE)
_PLACED_YEAR = attrs.evolve(_YEAR, complete=True)
_SOURCES = field("sources", TEXT, many=True)

FIELDS: dict[type, tuple[Field, ...]] = {
    Placement: (
        *place(),
        _PLACED_YEAR,
        tier(),
        rank(),
        field("confidence", words("confidence", CONFIDENCE, kind=Kind.CATEGORY)),
        _SOURCES,
        attrs.evolve(_SOURCES, name="source", each=True, column=False),
    ),
    Movement: (
        *place(),
        _PLACED_YEAR,
        tier("before"),
        tier("after"),
        field("kind", words("kind of movement", MOVES)),
    ),
    Streak: (
        *place(),
        tier(),
        rank(),
        field("first", WHOLE, complete=True),
        field("last", WHOLE, complete=True),
        field("length", WHOLE, complete=True),
    ),
    CountryAssessment: (
        *place(),
        _YEAR,
        tier(),
        rank(),
        field("change", terms(TierChange)),
        field("streak", WHOLE),
        field("waiver", YES_NO, complete=True),
        field("automatic_downgrade", YES_NO, complete=True),
        tier("heading_tier"),
        field("country_as_reported", TEXT),
        field("standards", terms(Standards)),
        field("trend", terms(Trend)),
        *map(trend, Pillar),
        counted("effort_count", "efforts"),
        counted("shortcoming_count", "shortcomings"),
        counted("recommendation_count", "recommendations"),
        *span(),
    ),
    Finding: (
        field("rule", TEXT),
        field("severity", terms(Severity)),
        *place(optional=True),
        _YEAR,
        field("message", PROSE),
        *span(),
    ),
    Section: (field("kind", terms(SectionKind)), *span()),
}
"""The fields of each type of row; those that need the rest of a panel are added to placements."""

COUNTRY_FIELDS = (
    field("iso3", TEXT),
    field("iso2", TEXT),
    field("cow", WHOLE),
    Field(name="country", value=PLACE, get=lambda country: country),
    field("region", words("region", REGIONS)),
)
"""The fields of a country that is a row of its own."""

FACT_FIELDS = (*place(), _YEAR, tier(), rank())
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
        ['text', 'span_start', 'span_end']
    """
    prose = field("text", PROSE, f"{lead}text", complete=True)
    own: dict[type, tuple[Field, ...]] = {
        Effort: (prose, *pillars(lead)),
        Recommendation: (
            field("position", WHOLE, f"{lead}position", complete=True),
            prose,
            *pillars(lead),
        ),
        Shortcoming: (prose,),
        Statistic: (
            field("measure", terms(Measure), f"{lead}measure"),
            field("value", WHOLE, f"{lead}value"),
            field("qualifier", terms(Qualifier), f"{lead}qualifier"),
            field("previous", WHOLE, f"{lead}previous"),
        ),
        Quotation: (
            field("speaker", PROSE, f"{lead}speaker"),
            field("role", PROSE, f"{lead}role"),
            prose,
        ),
    }
    return (*own[kind], *span(lead))
