"""When: the edition a text is about, the day it came out, the day of the text itself."""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.announcement.relative import day_told
from tipdata.parsing.announcement.stamps import stamp_of
from tipdata.parsing.announcement.words import (
    BARE_YEAR,
    RELEASE,
    REPORT,
    THIS_YEARS,
    THIS_YEARS_REPORT,
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


_TOLD = re.compile(r"\b(?:said|says|that|told|when|where)\b", re.IGNORECASE)
_NEAR = 180


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
    stamp = stamp_of(text, found)
    edition = year if year is not None else _edition(text, stamp, _came_out(cleaned, found))
    day = _release(cleaned, found, edition, stamp)
    released = day.date(edition or (stamp.year if stamp else None)) if day else None
    published = stamp.date() if stamp else None
    if released is None and published:
        released = day_told(sentences(cleaned), published)
    if edition is None:
        edition = _year_of(cleaned.plain, released, published)
    return When(edition, released, published)


def _edition(text: str, stamp: DateReading | None, came_out: int | None) -> int | None:
    """The edition named, but for one that a text puts before "this year's report", or the last."""
    stated = stated_edition(text)
    written = stamp.year if stamp else None
    if stated and written and stated < written and THIS_YEARS_REPORT.search(text):
        return written
    return max(stated, came_out) if stated and came_out else stated


def _came_out(cleaned: Cleaned, found: list[DateReading]) -> int | None:
    """The newest year in which a sentence says the report came out, on a day with its year."""
    days = _release_days(cleaned, found)
    return max((day.year for named, day in days if named and day.year), default=None)


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


def _release(
    cleaned: Cleaned, found: list[DateReading], edition: int | None, stamp: DateReading | None
) -> DateReading | None:
    """The date in a sentence that tells of the report's coming out."""
    candidates = [day for _named, day in _release_days(cleaned, found) if day is not stamp]
    own = [day for day in candidates if day.year == edition is not None]
    undated = [day for day in candidates if day.year is None]
    if edition is None:
        undated, own = candidates, [day for day in candidates if day.year]
    return next(iter(own or undated), None)


def _release_days(cleaned: Cleaned, found: list[DateReading]) -> Iterator[tuple[bool, DateReading]]:
    """The dates that verbs of coming out take, and whether their sentence names the report."""
    for sentence in sentences(cleaned):
        if RELEASE.search(sentence.text) and "report" in sentence.text.lower():
            for day in _inside(found, sentence):
                if _near(sentence, day):
                    yield REPORT.search(sentence.text) is not None, day


def _inside(found: list[DateReading], sentence: Sentence) -> list[DateReading]:
    """The dates of a sentence."""
    first = bisect_left(found, sentence.start, key=attrgetter("start"))
    return found[first : bisect_left(found, sentence.end, lo=first, key=attrgetter("start"))]


def _near(sentence: Sentence, day: DateReading) -> bool:
    """Whether a verb of coming out takes a date: "On July 1, ... released", or the reverse."""
    start, end = day.start - sentence.start, day.end - sentence.start
    for match in RELEASE.finditer(sentence.text, max(0, start - _NEAR), end + _NEAR):
        if match.start() >= end:
            return "report" not in sentence.text[end : match.start()].lower()
        if not _TOLD.search(sentence.text, match.end(), start):
            return True
    return False
