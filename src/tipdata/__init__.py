"""The US State Department's Trafficking in Persons Report as typed, validated, queryable data.

Example:
    >>> import tipdata
    >>> report = tipdata.parse("NORWAY: TIER 1", year=2018)
    >>> report["Norway"].heading_tier
    Tier.TIER_1
"""

from __future__ import annotations

TYPE_CHECKING = False  # typing's own costs more to import than all of this module
if TYPE_CHECKING:
    from typing import Any

    from tipdata import plot as plot
    from tipdata.batches import Reading as Reading
    from tipdata.batches import read_many as read_many
    from tipdata.citation import Citation as Citation
    from tipdata.citation import cite as cite
    from tipdata.codebooks import Codebook as Codebook
    from tipdata.codebooks import codebook as codebook
    from tipdata.countries import Country as Country
    from tipdata.countries import country as country
    from tipdata.errors import LimitError as LimitError
    from tipdata.errors import MissingExtraError as MissingExtraError
    from tipdata.errors import ParseError as ParseError
    from tipdata.errors import QueryError as QueryError
    from tipdata.errors import SchemaError as SchemaError
    from tipdata.errors import TipDataError as TipDataError
    from tipdata.errors import UnknownCountryError as UnknownCountryError
    from tipdata.errors import ValidationError as ValidationError
    from tipdata.errors import VocabularyError as VocabularyError
    from tipdata.mapping import FrozenMap as FrozenMap
    from tipdata.model import CountryAssessment as CountryAssessment
    from tipdata.model import Effort as Effort
    from tipdata.model import Finding as Finding
    from tipdata.model import Movement as Movement
    from tipdata.model import Placement as Placement
    from tipdata.model import Quotation as Quotation
    from tipdata.model import Recommendation as Recommendation
    from tipdata.model import Report as Report
    from tipdata.model import Section as Section
    from tipdata.model import Shortcoming as Shortcoming
    from tipdata.model import Statistic as Statistic
    from tipdata.model import Streak as Streak
    from tipdata.panel import Panel as Panel
    from tipdata.panel import placements as placements
    from tipdata.parsing import parse as parse
    from tipdata.queries import Query as Query
    from tipdata.queries import query as query
    from tipdata.reading import read as read
    from tipdata.serialize import from_json as from_json
    from tipdata.serialize import from_json_lines as from_json_lines
    from tipdata.serialize import json_schema as json_schema
    from tipdata.serialize import to_json as to_json
    from tipdata.serialize import to_json_lines as to_json_lines
    from tipdata.text import Document as Document
    from tipdata.text import Span as Span
    from tipdata.tracing import Trace as Trace
    from tipdata.tracing import trace as trace
    from tipdata.validation import check as check
    from tipdata.validation import validate as validate
    from tipdata.vocabulary import DocumentKind as DocumentKind
    from tipdata.vocabulary import Measure as Measure
    from tipdata.vocabulary import Pillar as Pillar
    from tipdata.vocabulary import PillarTrend as PillarTrend
    from tipdata.vocabulary import Qualifier as Qualifier
    from tipdata.vocabulary import SectionKind as SectionKind
    from tipdata.vocabulary import Severity as Severity
    from tipdata.vocabulary import Standards as Standards
    from tipdata.vocabulary import Tier as Tier
    from tipdata.vocabulary import TierChange as TierChange
    from tipdata.vocabulary import Trend as Trend

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
    "citation": ("Citation", "cite"),
    "codebooks": ("Codebook", "codebook"),
    "tracing": ("Trace", "trace"),
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
    "queries": ("Query", "query"),
    "panel": ("Panel", "placements"),
    "parsing": ("parse",),
    "reading": ("read",),
    "batches": ("Reading", "read_many"),
    "validation": ("check", "validate"),
    "serialize": ("from_json", "from_json_lines", "json_schema", "to_json", "to_json_lines"),
}
_MODULES = ("plot",)
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = sorted((*_HOME, *_MODULES))  # noqa: PLE0605 - the one table above is its source


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    home = _HOME.get(name)
    if home is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
