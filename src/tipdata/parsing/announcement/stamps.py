"""The day of the text itself: in its dateline, over it, below it, or behind "published on"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tipdata.parsing.dates import DateReading

__all__ = ["stamp_of"]

HEAD = 400
"""How far into a text its own day can stand."""

TAIL = 300
"""How far before its end."""

BEFORE = 90
"""How much before a date is looked at."""

FIRST = 40
"""A date that begins no later opens the text."""

FEW_WORDS = 5
"""The most other words in a line that only gives the day."""

DAYS_BETWEEN = 2
"""How many days a text may be dated behind its own dateline."""

ANYTHING = re.compile("")


class Form(NamedTuple):
    """What stands before and behind a date in the head that is the text's own."""

    before: re.Pattern[str]
    behind: re.Pattern[str]
    dated: bool = True


FORMS = (
    # WASHINGTON, June 20 (Reuters) -   TIRANA, July 27 /ATA/-   YEREVAN, JUNE 29, ARMENPRESS.
    Form(
        re.compile(r"(?:^|\n)[ ]*(?:U\.S\. )?[A-Z][^\n.!?]{1,60}[,(]\s*(?:le\s+)?$"),
        re.compile(
            r"\s*(?:[)(,]\s*)?(?:(?:/[A-Za-z.]+/|\([A-Z][^)\n]{1,30}\))?[\s).]*[-–—:]"
            r"|[A-Z][\w'-]*(?:\s[A-Z][\w'-]*){0,2}\s+(?:--|[–—])"
            r"|(?:/[A-Za-z.]+/|\([A-Z]{2,12}\)|[A-Z]{4,14}\.)[\s.]*(?=[A-Z]))"
        ),
        dated=False,
    ),
    # BELMOPAN, June 21, 2019. The Government
    Form(
        re.compile(r"(?:^|\n) *[A-Z][A-Z .,/'-]{2,40}, *$"),
        re.compile(r"\.\s+(?=[A-Z])"),
        dated=False,
    ),
    # 26 June 2020, MVT 09:41
    Form(ANYTHING, re.compile(r"[\s,|–-]*(?:at\s+|[A-Z]{2,4}\s+)?\d{1,2}[:.]\d\d\b")),
    # July 2, 2021 – Narnia improved
    Form(re.compile(r"(?:^|\n) *$"), re.compile(r"\s*[.:–—-]+\s+[\"“]?[A-Z]")),
)
"""The shapes of datelines; without a year of its own only a city's dateline will do."""

_PUBLISHED = re.compile(
    r"(?:published|posted|dated?|updated|(?:written|reported)\W+by\W[^\n.]{2,40}?)\W+"
    r"(?:on\W+)?(?:\w+day\W+)?$",
    re.IGNORECASE,
)
_OF_REPORT = re.compile(r"\breport\W+(?:\w+\W+){0,10}$", re.IGNORECASE)
_OPENS = re.compile(r"^\s*(?:(?:date|dated|published|posted|updated|on)\b[: ]*)*$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2,}")


def stamp_of(text: str, found: Iterable[DateReading]) -> DateReading | None:
    """The day a text gives as its own.

    Args:
        text: Cleaned text with straight apostrophes.
        found: The dates in it, in order.

    Returns:
        The first that stands where a text's own day does; None without any.

    Example:
        >>> from tipdata.parsing.dates import read_dates
        >>> text = "MALE, June 26, 2020 (Haveeru) - Narnia was upgraded to Tier 2."
        >>> stamp_of(text, read_dates(text)).date()
        datetime.date(2020, 6, 26)
    """
    stamps = [day for day in found if _is_stamp(text, day)]
    if not stamps or stamps[0].year is not None:
        return stamps[0] if stamps else None
    same = (day for day in stamps if day.year and _same_days(stamps[0], day))
    return next(same, stamps[0])


def _same_days(one: DateReading, other: DateReading) -> bool:
    """Whether a dated stamp tells the year of one without: they are of the same days."""
    return one.month == other.month and abs(one.day - other.day) <= DAYS_BETWEEN


def _is_stamp(text: str, day: DateReading) -> bool:
    head = day.start < HEAD
    if not head and day.end < len(text) - TAIL:
        return False
    before = text[max(0, day.start - BEFORE) : day.start]
    line_end = text.find("\n", day.end)
    rest = text[day.end : line_end if line_end >= 0 else len(text)]
    dated = day.year is not None
    if head and any(
        form.before.search(before) and form.behind.match(rest)
        for form in FORMS
        if dated or not form.dated
    ):
        return True
    return dated and (
        _told(before)
        or (day.start < FIRST and _OPENS.search(before) is not None)
        or _alone(f"{before.rpartition(chr(10))[2]} {rest}")
    )


def _told(before: str) -> bool:
    """Whether words say that the text, and not the report, is of that day."""
    line = before.rpartition("\n")[2]
    return _PUBLISHED.search(before) is not None and not _OF_REPORT.search(line)


def _alone(line: str) -> bool:
    """Whether a date's line says little else."""
    return len(_WORD.findall(line)) <= FEW_WORDS and "report" not in line.lower()
