"""What each column of the placements is, where it comes from and what it lacks."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import attrs

from tipdata.countries import countries
from tipdata.panel import placements
from tipdata.vocabulary import Tier

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["GAPS", "Codebook", "Column", "codebook"]

GAPS = (
    "2001: one Tier 1 country is missing, since no source names it; 49 cells rest on one table.",
    "2004-2008: special cases may be incomplete.",
    "2009 and before: no ranking of the United States, which the report ranks since 2010.",
    (
        "2019, 2022, 2024 and 2025: part of Tier 1 and Tier 2 is derived from complete lists of "
        "the other tiers and official totals; an exchange of two countries between Tier 1 and "
        "Tier 2 in 2025 would not show."
    ),
    "A tier is that of the report's release: reassessments in the months after are left out.",
)
"""What the data is known to lack; said wherever it is shown."""

_REPORT = "documents named in `sources`"
_ISO = "ISO 3166-1"


@attrs.frozen(slots=True, kw_only=True)
class Column:
    """One column of the placements as a frame.

    Args:
        name: The column's name; it fits Stata's 32 characters.
        type: What its cells are.
        values: Which values they take.
        meaning: What they mean.
        source: Where they come from.
        coverage: How many of the rows have a value.
        gaps: What is known to be missing, "" if nothing.
    """

    name: str
    type: str
    values: str
    meaning: str
    source: str
    coverage: str
    gaps: str = ""


@attrs.frozen(slots=True, kw_only=True)
class Codebook:
    """The columns of the placements, the data's version, and what it lacks.

    Args:
        version: The data's version.
        rows: How many placements there are.
        columns: The columns in order.
        gaps: What the data as a whole is known to lack.

    Example:
        >>> import tipdata
        >>> book = tipdata.codebook()
        >>> book["cow"].type, [column.name for column in book][:3]
        ('integer', ['iso3', 'iso2', 'cow'])
    """

    version: str
    rows: int
    columns: tuple[Column, ...]
    gaps: tuple[str, ...]

    def __iter__(self) -> Iterator[Column]:
        return iter(self.columns)

    def __len__(self) -> int:
        return len(self.columns)

    def __getitem__(self, name: str) -> Column:
        found = {column.name: column for column in self.columns}.get(name)
        if found is None:
            raise KeyError(name)
        return found

    def to_dicts(self) -> list[dict[str, str]]:
        """One row a column of the data.

        Returns:
            Dictionaries of what `Column` holds.

        Example:
            >>> codebook().to_dicts()[0]["name"]
            'iso3'
        """
        return [attrs.asdict(column) for column in self.columns]

    def __str__(self) -> str:
        lines = [f"tipdata placements, data version {self.version}: {self.rows:,} rows", ""]
        for column in self.columns:
            lines.append(f"{column.name} ({column.type}): {column.meaning}")
            lines.append(f"    values: {column.values}")
            lines.append(f"    source: {column.source}; coverage: {column.coverage}")
            lines += [f"    gaps: {column.gaps}"] if column.gaps else []
        return "\n".join([*lines, "", "Known gaps:", *(f"- {gap}" for gap in self.gaps)])

    def _repr_html_(self) -> str:
        heads = "".join(f"<th>{field.name}</th>" for field in attrs.fields(Column))
        lines = "".join(
            f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row.values())}</tr>"
            for row in self.to_dicts()
        )
        return f"<table><thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table>"


def codebook() -> Codebook:
    """Describe every column of the bundled placements.

    Returns:
        The codebook; printing it shows it whole, a notebook shows it as a table.

    Example:
        >>> import tipdata
        >>> print(tipdata.codebook()["rank"].meaning)
        The tier's place in the order of tiers, 1 the highest
    """
    panel = placements()
    columns = (*_places(len(panel)), *_placings(len(panel)))
    return Codebook(version=panel.version or "", rows=len(panel), columns=columns, gaps=GAPS)


def _places(rows: int) -> Iterator[Column]:
    """The columns that tell country and edition."""
    every = f"all {rows:,} rows"
    entities = countries().values()
    stateless = sorted(entity.iso3 for entity in entities if entity.cow is None)
    named = sum(placement.country.cow is not None for placement in placements())
    yield Column(
        name="iso3",
        type="text",
        values=f"{len(entities)} codes of three letters",
        meaning="Country or territory; ANT and SCG are former ones, XKX is Kosovo",
        source=_ISO,
        coverage=every,
    )
    yield Column(
        name="iso2",
        type="text",
        values="codes of two letters",
        meaning="The same; AN and CS for the former ones, XK for Kosovo",
        source=_ISO,
        coverage=every,
    )
    yield Column(
        name="cow",
        type="integer",
        values="2 to 987",
        meaning="Country code of the Correlates of War project",
        source="the Heiss and Kelley data; the United States is 2",
        coverage=f"{named:,} of {rows:,} rows",
        gaps=f"no states of that project: {', '.join(stateless)}",
    )
    yield Column(
        name="country",
        type="text",
        values="names in English",
        meaning="The country's common name",
        source="editions of the report",
        coverage=every,
    )
    yield Column(
        name="region",
        type="text",
        values="AF, EAP, EUR, NEA, SCA, WHA",
        meaning="Bureau of the State Department that the country belongs to",
        source="the Department's present grouping; early editions grouped some otherwise",
        coverage=every,
    )
    yield Column(
        name="year",
        type="integer",
        values="2001 to 2025",
        meaning="Edition of the report",
        source=_REPORT,
        coverage=every,
    )


def _placings(rows: int) -> Iterator[Column]:
    """The columns that tell the placement."""
    every = f"all {rows:,} rows"
    special = placements().counts("tier")[Tier.SPECIAL_CASE]
    yield Column(
        name="tier",
        type="ordered category",
        values=", ".join(str(tier) for tier in Tier),
        meaning="Tier placement: Tier 1, Tier 2, Tier 2 Watch List, Tier 3, Special Case",
        source=_REPORT,
        coverage=every,
        gaps="the Watch List exists since 2004, special cases since 2003",
    )
    yield Column(
        name="rank",
        type="integer",
        values="1 to 4",
        meaning="The tier's place in the order of tiers, 1 the highest",
        source="computed from `tier`",
        coverage=f"{rows - special:,} of {rows:,} rows",
        gaps="special cases stand outside the order",
    )
    yield Column(
        name="change",
        type="text",
        values="upgraded, downgraded, remained, entered, to special case, from special case",
        meaning="How the placement stands to the one in the edition before",
        source="computed from `tier`",
        coverage=f"{rows - len(placements().edition(2001)):,} of {rows:,} rows",
        gaps="the first edition has none before it",
    )
    yield Column(
        name="streak",
        type="integer",
        values="1 to 25",
        meaning="Editions in a row on this tier, this one included; a missing year ends it",
        source="computed from `tier`",
        coverage=every,
    )
    yield Column(
        name="confidence",
        type="category",
        values="high, medium, low",
        meaning=(
            "high: a full list or narrative of that edition was seen, or two separate sources "
            "agree; medium: one secondary source, or a derived list whose totals are the "
            "official ones; low: inferred"
        ),
        source="comparison of the sources",
        coverage=every,
    )
    yield Column(
        name="sources",
        type="text",
        values="identifiers joined with ;",
        meaning="Documents that state the tier; see `Panel.source`",
        source="data/sources.tsv in the package",
        coverage=every,
    )
