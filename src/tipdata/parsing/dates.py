"""Dates as documents write them, with what they leave out.

A coarse pattern finds a date; dateutil reads it twice with different defaults, and a part that
does not agree was not written.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple, cast

from dateutil.parser import ParserError, parse, parserinfo

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["DateReading", "read_dates"]

MONTHS = (
    "jan january januar janvier janv enero gennaio janeiro января январь yanvar janar ocak",
    "feb february februar février févr febrero febbraio fevereiro февраля февраль shkurt şubat",
    "mar march märz mars marzo março марта март",
    "apr april avril abril aprile апреля апрель prill nisan",
    "may mai mayo maggio maio мая май mayıs",
    "jun june juni juin junio giugno junho июня июнь qershor haziran",
    "jul july juli juillet julio luglio julho июля июль korrik temmuz",
    "aug august août agosto августа август gusht ağustos",
    "sep sept september septembre septiembre settembre setembro сентября сентябрь shtator eylül",
    "oct october oktober octobre octubre ottobre outubro октября октябрь tetor ekim",
    "nov november novembre noviembre novembro ноября ноябрь nëntor kasım",
    "dec december dezember décembre diciembre dic dicembre dezembro декабря декабрь dhjetor aralık",
)
"""The months' names in the languages of the press pages seen, January first."""

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
    | (?P<later>{_DAY}\.?(?:\s+(?:of|de|di))?[\s-]+(?:{_NAMES})(?![^\W\d_])\.?
        (?:,?[\s-]+(?:de\s+|del\s+|of\s+)?{_YEAR}(?!\d))?)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_FILLER = re.compile(
    r"(?<=\d)(?:st|nd|rd|th|º|°|er)\b|\b(?:of|de|del|di|the)\b|(?<=\d)\.(?=\s)", re.IGNORECASE
)
_DEFAULTS = datetime(2000, 1, 1), datetime(2004, 1, 1)  # noqa: DTZ001 - only the year is compared


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


class _Months(parserinfo):
    """dateutil's vocabulary with the months of several languages."""

    def __init__(self, *, dayfirst: bool = False) -> None:
        names = [tuple(line.split()) for line in MONTHS]
        self.MONTHS = cast("list[tuple[str, str] | tuple[str, str, str]]", names)
        super().__init__(dayfirst=dayfirst)


_INFO = _Months()
_INFO_DAY_FIRST = _Months(dayfirst=True)


def read_dates(text: str, start: int = 0, end: int | None = None) -> Iterator[DateReading]:
    """Every date of a stretch that names at least day and month.

    Args:
        text: Cleaned text.
        start: Where to begin.
        end: Where to stop; the text's end if None.

    Yields:
        The dates in order. ``07/03/2021`` may be March or July, and is left out.

    Example:
        >>> [(d.day, d.month, d.year) for d in read_dates("on 20 июля, 2022, and July 1")]
        [(20, 7, 2022), (1, 7, None)]
    """
    for match in _FOUND.finditer(text, start, len(text) if end is None else end):
        reading = _read(match)
        if reading is not None:
            yield reading


def _read(match: re.Match[str]) -> DateReading | None:
    """What dateutil makes of a date, if there is one way to read it."""
    words = _FILLER.sub(" ", match[0]).replace(",", " ")
    infos = (_INFO, _INFO_DAY_FIRST) if match["slashed"] else (_INFO_DAY_FIRST,)
    if match["iso"]:
        infos = (_INFO,)
    found = {_parsed(words, info) for info in infos}
    parts = found.pop()
    if found or parts is None:
        return None
    return DateReading(match.start(), match.end(), *parts)


def _parsed(words: str, info: parserinfo) -> tuple[int, int, int | None] | None:
    """Day, month, and the year where both readings agree on it."""
    try:
        one, two = (parse(words, parserinfo=info, default=default) for default in _DEFAULTS)
    except (ParserError, OverflowError):
        return None
    return one.day, one.month, one.year if one.year == two.year else None
