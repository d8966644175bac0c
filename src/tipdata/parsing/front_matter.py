"""The days a page gives before its first title: when the edition came out, when the page did."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.dates import read_dates

if TYPE_CHECKING:
    from datetime import date

    from tipdata.parsing.dates import DateReading

__all__ = ["Issue", "read_issue"]

HEAD = 4_000
"""How much of a page can stand before its first title and still be about it."""

BEFORE = 200
"""How much before a date is looked at."""

PUBLISHED = re.compile(
    r"(?:\b(?:publication\s+date|date\s+of\s+publication|published(?:\s+on)?|posted(?:\s+on)?)"
    r"[\s:|]*|(?:^|\n) *(?:date|by\b[^\n|]{1,60}\|)[\s:|]*)$",
    re.IGNORECASE,
)
"""Words right before the day of the page: archives, newswires, blogs."""

RELEASED = re.compile(
    r"(?:\b(?:released?|brought out|came out)\b[^.]{0,150}"
    r"|(?:^|\n)[^\n]{0,80}\btrafficking in persons report\b[^\n]{0,40}\n\s*)$",
    re.IGNORECASE,
)
"""Words before the day of the edition: its release, or its title on the line above."""

OF_THE_PAGE = re.compile(
    r"\b(?:updated|accessed|cite as|printed|archived|retrieved)\b[^\n]*$", re.IGNORECASE
)
"""A line that holds other days."""


class Issue(NamedTuple):
    """The two days; None where the page does not give them whole."""

    released: date | None
    published: date | None


def read_issue(text: str, end: int) -> Issue:
    r"""Read the days given before a page's first title.

    Args:
        text: Cleaned text with straight apostrophes.
        end: Where the title begins.

    Returns:
        The days; only those that the page gives with their year.

    Example:
        >>> page = "Trafficking in Persons Report\nPublication Date 14 June 2010\n\nFIJI (Tier 2)"
        >>> read_issue(page, page.index("FIJI")).published
        datetime.date(2010, 6, 14)
    """
    start = max(0, end - HEAD)
    if text.find("20", start, end) < 0 and text.find("19", start, end) < 0:
        return Issue(None, None)  # no year
    found = [(day, _before(text, day)) for day in read_dates(text, start, end)]
    whole = [(day, before) for day, before in found if day.year and not OF_THE_PAGE.search(before)]
    return Issue(_first(whole, RELEASED), _first(whole, PUBLISHED))


def _before(text: str, day: DateReading) -> str:
    return text[max(0, day.start - BEFORE) : day.start]


def _first(days: list[tuple[DateReading, str]], told: re.Pattern[str]) -> date | None:
    """The first day that words of a kind stand before."""
    return next((day.date() for day, before in days if told.search(before)), None)
