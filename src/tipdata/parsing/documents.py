"""Documents of every kind to reports: recognition and dispatch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.errors import ParseError
from tipdata.model import Report
from tipdata.parsing.assemble import uncovered
from tipdata.parsing.digest import is_digest
from tipdata.parsing.digest_report import digest_report
from tipdata.parsing.editions import edition_year
from tipdata.parsing.narrative import read_narrative
from tipdata.parsing.narratives import split_narratives, untitled_narrative
from tipdata.parsing.recognize import EXPECTED, looks_like_narrative
from tipdata.parsing.titles import find_titles
from tipdata.text import clean
from tipdata.vocabulary import DocumentKind

if TYPE_CHECKING:
    from tipdata.countries import Country
    from tipdata.parsing.narrative import Narrative
    from tipdata.parsing.titles import Title
    from tipdata.text import Cleaned, Document

__all__ = ["read_document"]


def read_document(document: Document, country: Country | None, year: int | None) -> Report:
    """Read a document of any kind.

    Args:
        document: The document.
        country: Its country, where it does not say so itself.
        year: Its edition, where it does not say so itself.

    Returns:
        The report.

    Raises:
        ParseError: It is no TIP document, or its country is neither stated nor given.
    """
    cleaned = clean(document.text)
    text = cleaned.plain
    if is_digest(cleaned):
        return digest_report(document, cleaned, country, year)
    titles = find_titles(text)
    if looks_like_narrative(text, titles):
        return _narratives(document, cleaned, titles, country, year)
    return _otherwise(document, cleaned, titles, country, year)


def _narratives(
    document: Document,
    cleaned: Cleaned,
    titles: list[Title],
    country: Country | None,
    year: int | None,
) -> Report:
    """One narrative or several."""
    found = split_narratives(cleaned.plain, titles) or [_untitled(document, cleaned, country)]
    stated = _edition(cleaned.plain, found) or year
    assessments = tuple(
        read_narrative(cleaned, n, year=(n.title.year if n.title else None) or stated)
        for n in found
    )
    return Report(
        document=document,
        kind=DocumentKind.NARRATIVE if len(found) == 1 else DocumentKind.NARRATIVES,
        year=stated,
        assessments=assessments,
        unread=uncovered((a.span for a in assessments), len(document.text)),
    )


def _untitled(document: Document, cleaned: Cleaned, country: Country | None) -> Narrative:
    narrative = untitled_narrative(cleaned.plain, country)
    if narrative is None:
        message = (
            "a country narrative that does not say which country it is about; "
            "name it with country=, as in parse(text, country='Kyrgyz Republic')"
        )
        raise ParseError(message, expected="a country", line=1, column=1, source=document.source)
    return narrative


def _edition(text: str, narratives: list[Narrative]) -> int | None:
    """The edition the titles or the page around the narratives name."""
    years = [n.title.year for n in narratives if n.title and n.title.year]
    return max(years) if years else edition_year(text, 0, narratives[0].body)


def _otherwise(
    document: Document,
    cleaned: Cleaned,
    titles: list[Title],
    country: Country | None,
    year: int | None,
) -> Report:
    """Titles without narratives, or no TIP document at all."""
    if titles:
        return _narratives(document, cleaned, titles, country, year)
    message = f"no TIP document: looked for {EXPECTED}; found {_opening(cleaned)}"
    raise ParseError(message, expected=EXPECTED, line=1, column=1, source=document.source)


def _opening(cleaned: Cleaned) -> str:
    """The first words of a text, for a message."""
    words = cleaned.piece(0, 60)
    return f"a text that begins {words!r}" if words else "an empty text"
