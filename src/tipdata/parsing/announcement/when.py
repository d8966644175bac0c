"""When: the edition a text is about, the day it came out, the day of the text itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.announcement.relative import day_told
from tipdata.parsing.announcement.words import (
    BARE_YEAR,
    RELEASE,
    REPORT,
    THIS_YEARS,
    YEARS,
)
from tipdata.parsing.dates import DateReading, read_dates
from tipdata.parsing.editions import edition_year
from tipdata.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from tipdata.text import Cleaned, Sentence

__all__ = ["When", "read_when", "stated_edition"]


class When(NamedTuple):
    """The edition, and the two days; None where the text does not say."""

    year: int | None
    released: date | None
    published: date | None


FIRST_EDITION, LAST_EDITION = 2001, 2039

_HEAD = 400
_TAIL = 300
_STAMP = re.compile(r"^\s*(?:(?:date|dated|published|posted|updated|on)\b[: ]*)*$", re.IGNORECASE)
_DATELINE = re.compile(r"(?:^|\n)[ ]*[A-Z][^\n.!?]{1,60}[,(]\s*$")
_DATELINE_END = re.compile(
    r"\s*(?:[)(,]\s*)?(?:(?:/[A-Za-z.]+/|\([A-Z][^)\n]{1,30}\))?[\s).]*[-–—:]"
    r"|(?:/[A-Za-z.]+/|\([A-Z]{2,12}\)|[A-Z]{4,14}\.)[\s.]*(?=[A-Z]))"
)
_OF_REPORT = re.compile(r"\breport\W+(?:\w+\W+){0,10}$", re.IGNORECASE)
_CITY = re.compile(r"(?:^|\n) *[A-Z][A-Z .,/'-]{2,40}, *$")
_STOP = re.compile(r"\.\s+(?=[A-Z])")
_CLOCK = re.compile(r"[\s,|–-]*(?:at\s+)?\d{1,2}[:.]\d\d\b|[\s,|–-]*[A-Z]{2,4}\s+\d{1,2}:\d\d")
_PUBLISHED = re.compile(
    r"(?:published|posted|dated?|updated)\W+(?:on\W+)?(?:\w+day\W+)?$", re.IGNORECASE
)
_TOLD = re.compile(r"\b(?:said|says|that|told|when|where)\b", re.IGNORECASE)
_NEAR = 180
_FIRST = 40
_FEW_WORDS = 5
_WORD = re.compile(r"[^\W\d_]{2,}")


def stated_edition(text: str) -> int | None:
    """The newest edition a text names.

    Args:
        text: Cleaned text with straight apostrophes.

    Returns:
        Its year, None if it names none.

    Example:
        >>> stated_edition("Unlike in the 2019 report, the 2020 TIP Report notes progress.")
        2020
    """
    named = [int(match["year"]) for each in YEARS for match in each.finditer(text)]
    surest = edition_year(text)
    if surest is not None or named:
        return max([surest or 0, *named])
    return max((int(match["year"]) for match in BARE_YEAR.finditer(text)), default=None)


def read_when(cleaned: Cleaned, *, year: int | None = None) -> When:
    """Read the edition and the days of an announcement.

    Args:
        cleaned: The text.
        year: The edition, if known from elsewhere.

    Returns:
        What the text says, the edition given included.
    """
    text = cleaned.plain
    found = list(read_dates(text))
    stamp = next((each for each in found if _is_stamp(text, each)), None)
    edition = year if year is not None else stated_edition(text)
    day = _release(cleaned, found, edition, stamp)
    released = day.date(edition or (stamp.year if stamp else None)) if day else None
    published = stamp.date() if stamp else None
    if released is None and published:
        released = day_told(sentences(cleaned), published)
    if edition is None:
        edition = _year_of(cleaned.plain, released, published)
    return When(edition, released, published)


def _year_of(text: str, released: date | None, published: date | None) -> int | None:
    """The year of the day it came out; of the text's own day if it speaks of this year's report."""
    if released is not None:
        return released.year
    if published is None or not any(
        REPORT.search(text, max(0, match.start() - _NEAR), match.end() + _NEAR)
        for pattern in (THIS_YEARS, RELEASE)
        for match in pattern.finditer(text)
    ):
        return None
    return published.year


def _is_stamp(text: str, day: DateReading) -> bool:
    """Whether a date is that of the text itself: in its head or tail, or in its dateline."""
    before = text[max(0, day.start - 90) : day.start]
    head = day.start < _HEAD
    if not head and day.end < len(text) - _TAIL:
        return False
    line_end = text.find("\n", day.end)
    rest = text[day.end : line_end if line_end >= 0 else len(text)]
    if head and _DATELINE.search(before) and _DATELINE_END.match(rest):
        return True
    if head and _CITY.search(before) and _STOP.match(rest):
        return True
    if day.year is None:
        return False
    if head and _CLOCK.match(rest):
        return True
    if _PUBLISHED.search(before) and not _OF_REPORT.search(before):
        return True
    line = f"{before.rpartition(chr(10))[2]} {rest}"
    return (_STAMP.search(before) is not None and day.start < _FIRST) or (
        len(_WORD.findall(line)) <= _FEW_WORDS and "report" not in line.lower()
    )


def _release(
    cleaned: Cleaned, found: list[DateReading], edition: int | None, stamp: DateReading | None
) -> DateReading | None:
    """The date in a sentence that tells of the report's coming out."""
    candidates = [
        day
        for sentence in _releasing(cleaned, found)
        for day in found
        if sentence.start <= day.start < sentence.end and day is not stamp and _near(sentence, day)
    ]
    own = [day for day in candidates if day.year == edition is not None]
    undated = [day for day in candidates if day.year is None]
    if edition is None:
        undated, own = candidates, [day for day in candidates if day.year]
    return next(iter(own or undated), None)


def _releasing(cleaned: Cleaned, found: list[DateReading]) -> Iterator[Sentence]:
    """Sentences with a date that tell of the report's coming out."""
    for sentence in sentences(cleaned):
        if any(sentence.start <= day.start < sentence.end for day in found) and (
            RELEASE.search(sentence.text)
            and (REPORT.search(sentence.text) or "report" in sentence.text.lower())
        ):
            yield sentence


def _near(sentence: Sentence, day: DateReading) -> bool:
    """Whether a verb of coming out takes a date: "On July 1, ... released", "released ... on July 1"."""
    start, end = day.start - sentence.start, day.end - sentence.start
    for match in RELEASE.finditer(sentence.text, max(0, start - _NEAR), end + _NEAR):
        if match.start() >= end:
            return "report" not in sentence.text[end : match.start()].lower()
        if not _TOLD.search(sentence.text, match.end(), start):
            return True
    return False
