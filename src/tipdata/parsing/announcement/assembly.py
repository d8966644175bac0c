"""From an announcement's text to a report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from tipdata.countries import find_countries
from tipdata.errors import ParseError
from tipdata.model import CountryAssessment, Report
from tipdata.parsing import assemble
from tipdata.parsing.announcement.asked import read_asked
from tipdata.parsing.announcement.done import read_done
from tipdata.parsing.announcement.placing import Placed, read_placed
from tipdata.parsing.announcement.when import read_when
from tipdata.parsing.clauses import LONGEST
from tipdata.parsing.quotations import read_quotations
from tipdata.text import Sentence, Span, Stretch, sentences
from tipdata.vocabulary import DocumentKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.countries import Country
    from tipdata.model import Quotation
    from tipdata.parsing.contract import QuotationReading
    from tipdata.text import Cleaned, Document

__all__ = ["read_announcement"]

_OPENED_ANEW = re.compile(r"\n+[“«\"]")


def read_announcement(
    document: Document,
    cleaned: Cleaned,
    *,
    country: Country | None = None,
    year: int | None = None,
) -> Report:
    """Read an announcement: of one country's placement, or of several in one text.

    Args:
        document: The document.
        cleaned: Its text, cleaned.
        country: The country it is about, where it does not say so itself.
        year: The edition, where it does not say so itself.

    Returns:
        The report.

    Raises:
        ParseError: It names no country, and none was given.
    """
    when = read_when(cleaned)
    edition = when.year if when.year is not None else year
    told = [piece for sentence in sentences(cleaned) for piece in _short(sentence)]
    places = find_countries(cleaned.plain)
    placed = read_placed(cleaned, told, places, country=country, year=edition)
    if not placed:
        message = (
            "this announcement names no country or territory of the report; "
            "say which one it is about with country="
        )
        raise ParseError(message, expected="a country's name", source=document.source)
    if len(placed) == 1:
        assessments: tuple[CountryAssessment, ...] = (
            _whole(document, cleaned, told, placed[0], edition),
        )
        unread: tuple[Span, ...] = ()
    else:
        assessments = tuple(_one_of_several(cleaned, each, edition) for each in placed)
        unread = assemble.uncovered((a.span for a in assessments), len(document.text))
    return Report(
        document=document,
        kind=DocumentKind.ANNOUNCEMENT,
        year=edition,
        released=when.released,
        published=when.published,
        assessments=assessments,
        unread=unread,
    )


def _short(sentence: Sentence) -> Iterator[Sentence]:
    """A sentence, cut where it is too long to be one."""
    for at in range(0, len(sentence.text), LONGEST):
        text = sentence.text[at : at + LONGEST]
        yield Sentence(sentence.start + at, sentence.start + at + len(text), text)


def _whole(
    document: Document,
    cleaned: Cleaned,
    told: list[Sentence],
    placed: Placed,
    year: int | None,
) -> CountryAssessment:
    """The assessment of the one country a text is about, with all that it tells."""
    said = read_quotations(cleaned, Stretch(0, len(cleaned.text)))
    quoted = [reading.stretch for reading in said]
    return attrs.evolve(
        _placed(cleaned, placed, year),
        efforts=assemble.efforts(cleaned, read_done(cleaned, told, quoted)),
        recommendations=assemble.recommendations(cleaned, read_asked(cleaned, told, quoted)),
        quotations=tuple(_quotation(cleaned, reading) for reading in said),
        span=Span(0, len(document.text)),
    )


def _one_of_several(cleaned: Cleaned, placed: Placed, year: int | None) -> CountryAssessment:
    """The assessment of one country among several: the first sentence that places it."""
    at = placed.sentences[0][:2] if placed.sentences else placed.label_at or placed.name
    return attrs.evolve(_placed(cleaned, placed, year), span=cleaned.span(*(at or (0, 0))))


def _placed(cleaned: Cleaned, placed: Placed, year: int | None) -> CountryAssessment:
    """What is common to both: who stands where."""
    reading = placed.placement
    evidence = dict(reading.evidence)
    if placed.label_at:
        evidence["heading_tier"] = placed.label_at
    return CountryAssessment(
        country=placed.country,
        year=year,
        tier=reading.tier,
        change=reading.change,
        streak=reading.streak,
        waiver=reading.waiver,
        automatic_downgrade=reading.automatic_downgrade,
        heading_tier=placed.label,
        country_as_reported=cleaned.piece(*placed.name) if placed.name else None,
        evidence=assemble.spans(cleaned, evidence),
        standards=reading.standards,
    )


def _quotation(cleaned: Cleaned, reading: QuotationReading) -> Quotation:
    """A quotation whose paragraphs were each opened with a mark, without those marks."""
    quotation = assemble.quotation(cleaned, reading)
    start, end = reading.stretch
    text = " ".join(_OPENED_ANEW.sub(" ", cleaned.text[start:end]).split())
    return attrs.evolve(quotation, text=text)
