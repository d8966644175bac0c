"""Digests as reports: one assessment an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.countries import country as known_country
from tipdata.countries import find_countries
from tipdata.errors import ParseError
from tipdata.model import CountryAssessment, Report
from tipdata.parsing import assemble
from tipdata.parsing.digest import DigestReading, read_digest
from tipdata.parsing.digest_subject import abbreviated
from tipdata.parsing.layout import Part
from tipdata.text import Span, Stretch
from tipdata.vocabulary import DocumentKind, SectionKind

if TYPE_CHECKING:
    from tipdata.countries import Country
    from tipdata.text import Cleaned, Document

__all__ = ["digest_report"]


def digest_report(
    document: Document, cleaned: Cleaned, country: Country | None, year: int | None
) -> Report:
    """Read a digest, or a page of several.

    Args:
        document: The document.
        cleaned: Its text, cleaned.
        country: Its country, where it does not say so itself.
        year: Its edition, where it does not say so itself.

    Returns:
        The report; entries that name no country stay unread.

    Raises:
        ParseError: No entry names a country, and none was given.
    """
    readings = read_digest(cleaned, _places(cleaned.plain))
    named = [(reading, reading.country or country) for reading in readings]
    assessments = tuple(
        _assessment(cleaned, reading, about, reading.year or year)
        for reading, about in named
        if about is not None
    )
    if not assessments:
        message = (
            "a digest that does not say which country it is about; "
            "name it with country=, as in parse(text, country='Mexico')"
        )
        raise ParseError(message, expected="a country", line=1, column=1, source=document.source)
    return Report(
        document=document,
        kind=DocumentKind.DIGEST,
        year=max((a.year for a in assessments if a.year), default=None),
        assessments=assessments,
        unread=assemble.uncovered((a.span for a in assessments), len(document.text)),
    )


def _places(text: str) -> list[tuple[int, int, Country]]:
    """The countries' names in a text, abbreviations included, in order."""
    known = find_countries(text)
    starts = {start for start, _end, _country in known}
    short = [(a, b, known_country(code)) for a, b, code in abbreviated(text) if a not in starts]
    return sorted([*known, *short], key=lambda place: place[0])


def _assessment(
    cleaned: Cleaned, reading: DigestReading, about: Country, year: int | None
) -> CountryAssessment:
    """One entry."""
    placement = reading.placement
    found = {
        **placement.evidence,
        "trend": reading.trend_at,
        "heading_tier": reading.label_at,
    }
    span = Span(cleaned.edge(reading.stretch.start), cleaned.edge(reading.stretch.end))
    return CountryAssessment(
        country=about,
        year=year,
        tier=placement.tier,
        change=placement.change,
        streak=placement.streak,
        waiver=placement.waiver,
        automatic_downgrade=placement.automatic_downgrade,
        heading_tier=reading.label,
        country_as_reported=cleaned.piece(*reading.name) if reading.name else None,
        evidence=assemble.spans(cleaned, {field: at for field, at in found.items() if at}),
        standards=placement.standards,
        trend=reading.trend,
        sections=assemble.sections(cleaned, _parts(reading), span),
        span=span,
    )


def _parts(reading: DigestReading) -> list[Part]:
    """The rating with its reason, and the situation where there is one, in order."""
    parts = [_part(SectionKind.OVERVIEW, reading.overview, reading.overview_heading)]
    if reading.profile:
        parts.append(_part(SectionKind.PROFILE, reading.profile, reading.profile_heading))
    return sorted(parts, key=lambda part: part.start)


def _part(kind: SectionKind, stretch: Stretch, heading: Stretch | None) -> Part:
    return Part(kind, *stretch, opens=heading.end if heading else stretch.start, heading=heading)
