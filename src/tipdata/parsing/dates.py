"""Dates as documents write them, with what they leave out.

A coarse pattern finds a date, and dateutil says its parts.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.months import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.parsing.months import Parts

__all__ = ["DateReading", "read_dates"]

_NAMES = "|".join(sorted((name for line in MONTHS for name in line.split()), key=len, reverse=True))
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|º|°|er)?"
_YEAR = r"(?:19|20)\d\d"

_FOUND = re.compile(
    rf"""(?<![\w/.])(?<!\w[-–])(?!(?-i:m[ae][ryi]\s))(?:
      (?P<iso>{_YEAR}[-/]\d\d?[-/]\d\d?)(?=T\d|(?![\w/-]))
    | (?P<dotted>\d\d?\.\s?\d\d?\.\s?{_YEAR})(?!\d)
    | (?P<slashed>\d\d?[/-]\d\d?[/-]{_YEAR})(?![\w/-])
    | (?P<first>(?:{_NAMES})\.?\s+(?:the\s+)?{_DAY}(?![\d:%-])(?!\s+percent)
        (?:,?\s+(?:of\s+)?{_YEAR}(?!\d))?)
    | (?P<dashed>(?:{_NAMES})\s-\s{_DAY}\s-\s{_YEAR}(?!\d))
    | (?P<later>{_DAY}\.?(?:\s+(?:of|de|di))?[\s-]+(?:{_NAMES})(?![^\W\d_])\.?
        (?:,?[\s-]+(?:de\s+|del\s+|of\s+)?{_YEAR}(?!\d))?)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_FILLER = re.compile(
    r"(?<=\d)(?:st|nd|rd|th|º|°|er)\b|\b(?:of|de|del|di|the)\b|(?<=\d)\.(?=\s)", re.IGNORECASE
)

NEAR = 4
"""How many days lie between a text's own day and one that it tells of, at most."""

MOST = 20
"""How many dates are compared with one that can be read in two ways."""


class DateReading(NamedTuple):
    """A date in a text; ``year`` is None where none is written."""

    start: int
    end: int
    day: int
    month: int
    year: int | None

    def date(self, year: int | None = None) -> date | None:
        """The date, with a year from elsewhere where it has none of its own."""
        year = self.year or year
        if year is None:
            return None
        try:
            return date(year, self.month, self.day)
        except ValueError:  # the 29th of February of a year without one
            return None


def read_dates(text: str, start: int = 0, end: int | None = None) -> Iterator[DateReading]:
    """Every date of a stretch that names at least day and month.

    Args:
        text: Cleaned text.
        start: Where to begin.
        end: Where to stop; the text's end if None.

    Yields:
        The dates in order. ``07/03/2021`` may be March or July: it is left out unless one of the
        two lies within a few days of another date of the text.

    Example:
        >>> [(d.day, d.month, d.year) for d in read_dates("on 20 июля, 2022, and July 1")]
        [(20, 7, 2022), (1, 7, None)]
    """
    stop = len(text) if end is None else end
    found = [(match, _readings(match)) for match in _FOUND.finditer(text, start, stop)]
    certain = [readings[0] for _match, readings in found if len(readings) == 1]
    for match, readings in found:
        parts = readings[0] if len(readings) == 1 else _settled(readings, certain)
        if parts is not None:
            yield DateReading(match.start(), match.end(), *parts)


def _readings(match: re.Match[str]) -> list[Parts]:
    """What dateutil makes of a date: two readings where day and month may be either."""
    from tipdata.parsing.date_parts import date_parts  # most narratives name no day

    words = _FILLER.sub(" ", match[0]).replace(",", " ")
    orders = (False, True) if match["slashed"] else (not match["iso"],)
    read = dict.fromkeys(date_parts(words, day_first=day_first) for day_first in orders)
    return [parts for parts in read if parts is not None]


def _settled(readings: list[Parts], certain: list[Parts]) -> Parts | None:
    """The one of two readings that lies within a few days of a date the text writes out."""
    near = [parts for parts in readings if any(_near(parts, other) for other in certain[:MOST])]
    return near[0] if len(near) == 1 else None


def _near(one: Parts, other: Parts) -> bool:
    days = (one[1] - other[1]) * 30 + one[0] - other[0]
    return abs(days) <= NEAR and other[2] in (None, one[2])
