"""Day, month and year of a date's words, by dateutil; loaded with it when a text first has a date.

It reads the words twice with different defaults: a part that does not agree was not written.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, cast

from dateutil.parser import ParserError, parse, parserinfo

from tipdata.parsing.months import MONTHS

if TYPE_CHECKING:
    from tipdata.parsing.months import Parts

__all__ = ["date_parts"]

_DEFAULTS = datetime(2000, 1, 1), datetime(2004, 1, 1)  # noqa: DTZ001 - only the year is compared


class _Months(parserinfo):
    """dateutil's vocabulary with the months of several languages."""

    def __init__(self, *, dayfirst: bool = False) -> None:
        names = [tuple(line.split()) for line in MONTHS]
        self.MONTHS = cast("list[tuple[str, str] | tuple[str, str, str]]", names)
        super().__init__(dayfirst=dayfirst)


_INFOS = {day_first: _Months(dayfirst=day_first) for day_first in (False, True)}


def date_parts(words: str, *, day_first: bool) -> Parts | None:
    """The parts of a date.

    Args:
        words: The date without what dateutil would stumble over.
        day_first: Whether the day stands first where two numbers could be either.

    Returns:
        Day, month, and the year where one is written; None where it is no date.

    Example:
        >>> date_parts("07/03/2021", day_first=True), date_parts("20 июля", day_first=True)
        ((7, 3, 2021), (20, 7, None))
    """
    info = _INFOS[day_first]
    try:
        one, two = (parse(words, parserinfo=info, default=default) for default in _DEFAULTS)
    except (ParserError, OverflowError):
        return None
    return one.day, one.month, one.year if one.year == two.year else None
