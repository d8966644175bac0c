"""Where each narrative of a document begins and ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.countries import find_countries
from tipdata.errors import ParseError
from tipdata.model import Report
from tipdata.parsing.assemble import uncovered
from tipdata.parsing.editions import edition_year
from tipdata.parsing.front_matter import read_issue
from tipdata.parsing.narrative import Narrative, read_narrative
from tipdata.parsing.paragraphs import ASSESSMENT, GOVERNMENT_OF, assesses, is_profile, paragraphs
from tipdata.parsing.titles import bodies
from tipdata.text import Stretch
from tipdata.vocabulary import DocumentKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tipdata.countries import Country
    from tipdata.parsing.headings import Headings
    from tipdata.parsing.titles import Outline, Title
    from tipdata.text import Cleaned, Document

__all__ = ["narratives_report", "split_narratives"]

FURNITURE = re.compile(
    r"(?:back\s+to\s+)?top(?:\s+of\s+page)?|\d{1,4}|page\s+\d+.*|[A-Z]|[-_*\s]+|share|print|"
    r"country\s+narratives?.*|.*trafficking\s+in\s+persons\s+report.*|tier\s+placements?|"
    r"special\s+cases?|[IVX]+[a-z]?\.\s.*|(?:previous|next)(?:\s.*)?|contents|home",
    re.IGNORECASE,
)
"""Lines between narratives that belong to the page."""


def narratives_report(
    outline: Outline,
    document: Document,
    cleaned: Cleaned,
    *,
    country: Country | None,
    year: int | None,
) -> Report:
    """Read one narrative or several.

    Args:
        outline: The document's titles and headings.
        document: The document.
        cleaned: Its text, cleaned.
        country: Its country, where it does not say so itself.
        year: Its edition, where it does not say so itself.

    Returns:
        The report, with one assessment for each narrative.

    Raises:
        ParseError: There is no title, and the country is neither stated nor given.
    """
    text = cleaned.plain
    headings = outline.headings
    found = split_narratives(outline) or [_untitled(headings, country, document.source)]
    issue = read_issue(text, found[0].start)
    stated = _edition(text, found) or (issue.released.year if issue.released else None) or year
    assessments = tuple(
        read_narrative(
            cleaned, each, headings, year=(each.title.year if each.title else None) or stated
        )
        for each in found
    )
    return Report(
        document=document,
        kind=DocumentKind.NARRATIVE if len(found) == 1 else DocumentKind.NARRATIVES,
        year=stated,
        released=issue.released,
        published=issue.published,
        assessments=assessments,
        unread=uncovered((a.span for a in assessments), len(document.text)),
    )


def _edition(text: str, narratives: Sequence[Narrative]) -> int | None:
    """The edition the titles or the page around the narratives name."""
    years = [n.title.year for n in narratives if n.title and n.title.year]
    return max(years) if years else edition_year(text, 0, narratives[0].body)


def _has_body(headings: Headings, start: int, end: int) -> bool:
    """Whether a narrative's own words stand in a stretch: a paragraph that tells of the country."""
    text = headings.text
    return (
        bool(headings.on_lines(start, end))
        or any(
            assesses(text, p.start, p.end) or is_profile(text, p.start, p.end)
            for p in paragraphs(text, start, end)
            if p.is_prose(text)
        )
        or bool(headings.between(start, end))
    )


def split_narratives(outline: Outline) -> list[Narrative]:
    """Cut a document at its titles.

    Args:
        outline: Its titles and headings.

    Returns:
        One narrative for each title that has words of its own, or whose country has no other.
    """
    titles, headings = outline
    text = headings.text
    cut = list(zip(titles, bodies(titles, len(text)), strict=True))
    if len(cut) > 1:
        cut = list(_told(cut, headings))
    return [
        Narrative(*title.stretch, _without_furniture(text, *body), title.country, title.name, title)
        for title, body in cut
    ]


def _told(cut: list[tuple[Title, Stretch]], headings: Headings) -> Iterator[tuple[Title, Stretch]]:
    """The titles below which something is told, and the first of a country that has no other."""
    told = [_has_body(headings, *body) for _, body in cut]
    countries = {title.country for (title, _), own in zip(cut, told, strict=True) if own}
    for (title, body), own in zip(cut, told, strict=True):
        if own or title.country not in countries:
            countries.add(title.country)
            yield title, body


def _without_furniture(text: str, start: int, end: int) -> int:
    """Where a narrative ends when the page's own lines behind it are left out."""
    while True:
        stop = end
        while stop > start and text[stop - 1] in " \n":
            stop -= 1
        line = text.rfind("\n", start, stop) + 1
        if line <= start or stop - line > 100 or not FURNITURE.fullmatch(text, line, stop):
            return end
        end = line


def _untitled(headings: Headings, country: Country | None, source: str | None) -> Narrative:
    """The one narrative of a document without a title: from its first paragraph or heading."""
    text = headings.text
    stated = next(_stated(text), None)
    if stated is None and country is None:
        message = (
            "a country narrative that does not say which country it is about; "
            "name it with country=, as in parse(text, country='Kyrgyz Republic')"
        )
        raise ParseError(message, expected="a country", line=1, column=1, source=source)
    start = next((p.start for p in paragraphs(text, 0, len(text)) if p.is_prose(text)), 0)
    before = headings.between(0, start)
    start = before[0].start if before else start
    end = _without_furniture(text, start, len(text))
    if stated is None:
        assert country is not None
        return Narrative(start, start, end, country, None, None)
    return Narrative(start, start, end, stated[2], Stretch(*stated[:2]), None)


def _stated(text: str) -> Iterator[tuple[int, int, Country]]:
    """The countries that the assessment, or else the opening, is about."""
    match = ASSESSMENT.search(text.lower())
    if match:
        line = text.rfind("\n", 0, match.start()) + 1
        sentence = max(line, text.rfind(". ", line, match.start()) + 1)
        yield from _of_government(text, sentence, match.end())
        yield from find_countries(text, sentence, match.end())
        yield from _of_government(text, line, match.end())
    for match in GOVERNMENT_OF.finditer(text):
        yield from _of_government(text, match.start(), match.end() + 60)
    for paragraph in paragraphs(text, 0, len(text)):
        if is_profile(text, paragraph.start, paragraph.end):
            yield from find_countries(
                text, paragraph.start, min(paragraph.end, paragraph.start + 120)
            )


def _of_government(text: str, start: int, end: int) -> Iterator[tuple[int, int, Country]]:
    """``The Government of X``."""
    for match in GOVERNMENT_OF.finditer(text, start, end):
        for first, last, country in find_countries(text, match.end(), match.end() + 60):
            if first <= match.end() + len("the "):
                yield first, last, country
