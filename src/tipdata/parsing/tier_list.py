"""Pages of tier placements: which list of a page counts, and the report made of it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from tipdata.errors import ParseError
from tipdata.mapping import FrozenMap
from tipdata.model import CountryAssessment, Report
from tipdata.parsing.announcement.when import read_when
from tipdata.parsing.assemble import uncovered
from tipdata.parsing.front_matter import read_issue
from tipdata.parsing.listed_names import listed, unglued
from tipdata.vocabulary import DocumentKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.countries import Country
    from tipdata.parsing.listed_marks import Listed
    from tipdata.text import Cleaned, Document

__all__ = ["is_tier_list", "read_tier_list"]

_FEWEST_NAMES = 6
_FEWEST_UNDER_ONE = 10


def is_tier_list(cleaned: Cleaned) -> bool:
    r"""Whether a text is a tier list.

    Args:
        cleaned: The text.

    Returns:
        Whether enough names stand in lists under tiers, two of them at least.

    Example:
        >>> from tipdata.text import clean
        >>> is_tier_list(clean("Trafficking in Persons Report\nTier 1\nChad, Togo, Mali"
        ...                    "\nTier 3\nIraq, Iran, Cuba"))
        True
    """
    text = cleaned.plain
    lowered = text.lower()
    if "tier" not in lowered or not (
        "traffick" in lowered or "watch" in lowered or "tip" in lowered
    ):
        return False
    entries = listed(unglued(cleaned))
    names = {entry.country.iso3 for entry in entries}
    tiers = {entry.tier for entry in entries}
    return len(names) >= (_FEWEST_NAMES if len(tiers) > 1 else _FEWEST_UNDER_ONE)


def read_tier_list(
    document: Document,
    cleaned: Cleaned,
    *,
    country: Country | None = None,  # noqa: ARG001 - a list names its countries itself
    year: int | None = None,
) -> Report:
    """Read a tier list.

    Args:
        document: The document.
        cleaned: Its text, cleaned.
        country: Not needed: a list names its countries itself.
        year: The edition wanted, or that of a list that does not say.

    Returns:
        A report with one assessment for each listed country.

    Raises:
        ParseError: No name stands under a tier.
    """
    whole = unglued(cleaned)
    entries, edition = _edition(listed(whole), year)
    when = read_when(cleaned)
    issue = read_issue(whole.plain, entries[0].start if entries else 0)
    edition = edition or when.year or year
    assessments = tuple(_assessment(whole, entry, edition) for entry in _settled(entries))
    if not assessments:
        message = "this tier list has no name of a country or territory under a tier"
        raise ParseError(message, expected="names under tier headings", source=document.source)
    return Report(
        document=document,
        kind=DocumentKind.TIER_LIST,
        year=edition,
        released=issue.released or when.released,
        published=issue.published or (None if issue.released else when.published),
        assessments=assessments,
        unread=uncovered((a.span for a in assessments), len(document.text)),
    )


def _edition(entries: Sequence[Listed], year: int | None) -> tuple[Sequence[Listed], int | None]:
    """The entries of the edition asked for, else of the newest; all where none is named."""
    years = {entry.year for entry in entries if entry.year is not None}
    if not years:
        return entries, None
    chosen = year if year in years else max(years)
    return [e for e in entries if e.year == chosen or (e.year is None and len(years) == 1)], chosen


def _settled(entries: Sequence[Listed]) -> list[Listed]:
    """The first entry of each country that stands on one tier only."""
    by_country: dict[Country, list[Listed]] = defaultdict(list)
    for entry in entries:
        by_country[entry.country].append(entry)
    return [each[0] for each in by_country.values() if len({entry.tier for entry in each}) == 1]


def _assessment(cleaned: Cleaned, entry: Listed, year: int | None) -> CountryAssessment:
    """A listed country: its place is its name's."""
    heading = cleaned.span(*entry.tier_at)
    return CountryAssessment(
        country=entry.country,
        year=year,
        tier=entry.tier,
        heading_tier=entry.tier,
        country_as_reported=cleaned.piece(entry.start, entry.end),
        evidence=FrozenMap({"tier": heading, "heading_tier": heading}),
        span=cleaned.span(entry.start, entry.end),
    )
