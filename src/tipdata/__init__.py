"""The US State Department's Trafficking in Persons Report as typed, validated, queryable data.

Example:
    >>> import tipdata
    >>> report = tipdata.parse("NORWAY: TIER 1", year=2018)
    >>> report["Norway"].heading_tier
    Tier.TIER_1
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

__version__ = "0.1.0"

_HOMES = {
    "errors": (
        "LimitError",
        "MissingExtraError",
        "ParseError",
        "QueryError",
        "SchemaError",
        "TipDataError",
        "UnknownCountryError",
        "ValidationError",
        "VocabularyError",
    ),
    "vocabulary": (
        "DocumentKind",
        "Measure",
        "Pillar",
        "PillarTrend",
        "Qualifier",
        "SectionKind",
        "Severity",
        "Standards",
        "Tier",
        "TierChange",
        "Trend",
    ),
    "mapping": ("FrozenMap",),
    "countries": ("Country", "country"),
    "text": ("Document", "Span"),
    "model": (
        "CountryAssessment",
        "Effort",
        "Finding",
        "Movement",
        "Placement",
        "Quotation",
        "Recommendation",
        "Report",
        "Section",
        "Shortcoming",
        "Statistic",
        "Streak",
    ),
    "query": ("Query", "query"),
    "panel": ("Panel", "placements"),
    "parsing": ("parse",),
    "reading": ("read", "read_many"),
    "validation": ("check", "validate"),
    "serialize": ("from_json", "to_json"),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = sorted(_HOME)  # noqa: PLE0605 - built from the one table above


def __getattr__(name: str) -> Any:
    home = _HOME.get(name)
    if home is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
