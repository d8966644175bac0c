"""Text to typed data: what kind of document it is, and what it says of each country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.countries import country as known_country
from tipdata.errors import LimitError, ParseError
from tipdata.parsing.documents import read_document
from tipdata.text import Document

if TYPE_CHECKING:
    from tipdata.model import Report

__all__ = ["parse", "parse_document"]

MAX_CHARACTERS = 50_000_000
"""The longest text `parse` takes unless told otherwise: some ten times the longest edition."""

FIRST_EDITION = 2001
"""The report's first year."""

LAST_YEAR = 2999
"""No edition is later."""


def parse(
    text: str,
    *,
    country: str | None = None,
    year: int | None = None,
    source: str | None = None,
    max_characters: int = MAX_CHARACTERS,
) -> Report:
    """Read the text of a TIP document: narratives, an announcement, a tier list or a digest.

    The kind is recognized from the text.

    Args:
        text: The document's text.
        country: The country it is about, by any name, where the text does not say so itself.
        year: The edition it belongs to, where the text does not say so itself.
        source: Where the text came from, to be kept with the document.
        max_characters: The longest text to take.

    Returns:
        The report.

    Raises:
        ParseError: The text is no TIP document, its country is neither stated nor given, or
            ``year`` is no edition.
        UnknownCountryError: ``country`` names none.
        LimitError: The text is longer than ``max_characters``.

    Example:
        >>> report = parse("NORWAY: TIER 1", year=2018)
        >>> report.kind, report["NOR"].heading_tier
        (DocumentKind.NARRATIVE, Tier.TIER_1)
    """
    _refuse_other(text, source)
    if len(text) > max_characters:
        message = (
            f"the text has {len(text):,} characters, more than max_characters={max_characters:,}; "
            "raise it to read on"
        )
        raise LimitError(message, limit="max_characters", allowed=max_characters, found=len(text))
    return parse_document(Document(text, source), country=country, year=year)


def _refuse_other(text: object, source: str | None) -> None:
    """Refuse what is no text."""
    if not isinstance(text, str):
        message = f"parse() takes a text, not {type(text).__name__}; for files, use read()"
        raise ParseError(message, expected="a str", source=source)


def _refuse_year(year: object, source: str | None) -> None:
    """Refuse what names no edition."""
    if year is None or (type(year) is int and FIRST_EDITION <= year <= LAST_YEAR):
        return
    message = f"year={year!r} is no edition; expected a whole number from {FIRST_EDITION} on"
    raise ParseError(message, expected="the year of an edition", source=source)


def parse_document(
    document: Document, *, country: str | None = None, year: int | None = None
) -> Report:
    """Read a document: what `parse` does with a text, `read` does with what its readers give.

    Args:
        document: The document, with its furniture where a reader knows it.
        country: The country it is about, where it does not say so itself.
        year: The edition it belongs to, where it does not say so itself.

    Returns:
        The report.

    Raises:
        ParseError: It is no TIP document, its country is neither stated nor given, or ``year``
            is no edition.
        UnknownCountryError: ``country`` names none.
    """
    _refuse_year(year, document.source)
    given = known_country(country, year=year) if country is not None else None
    return read_document(document, given, year)
