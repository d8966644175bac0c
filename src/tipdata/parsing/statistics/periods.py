"""Which period a count is of: the edition's own, or one before it."""

from __future__ import annotations

import re
from collections import Counter

from tipdata.parsing.statistics.codes import pattern
from tipdata.parsing.statistics.numerals import years_in

__all__ = ["is_earlier", "names_time", "present_year"]

_NAMED_YEAR = re.compile(r"in (?<!\win )((?:19|20)[0-9]{2})\b")
_SHORTLY_IN_A_YEAR = (
    r"(?: [a-z]{1,20}){0,4} ?[0-9a-z,-]{1,20}(?: [a-z-]{1,20}){0,6} in (?:19|20)[0-9]{2}\b"
)
_COMPARED = (
    re.compile(r"\(" + _SHORTLY_IN_A_YEAR),
    re.compile(r"compared (?:with|to)" + _SHORTLY_IN_A_YEAR),
    re.compile(
        r"from(?:(?<=increase from)|(?<=decrease from)|(?<=decline from)|(?<=up from)"
        r"|(?<=down from))" + _SHORTLY_IN_A_YEAR
    ),
)
"""What names a year only to compare with it; in three, for each to be looked for by its letters."""

_PERIOD = pattern(
    """( [in during for through from] (?: [calendar fiscal the] [year years] | WORD )? YEAR
        (?: (?: ,? [and or]? | - ) YEAR )* )
    | ( [the a in this] (?: [previous prior preceding last past] WORD? [period periods reporting]
        | [previous prior preceding] WORD? SOMEYEAR )
      | [previous prior] reporting? [year period] | last reporting? period | the year before )
    | ( [the this current] current? [reporting rating] [period year]
      | this year | during the year )""",
    SOMEYEAR=("year", "years", "year's", "years'"),
)
_YEARS_NAMED, _BEFORE = 1, 2
_TIME = pattern("[YEAR period periods reporting before year years year's years']")
_LATEST = pattern(
    """(?: most recent | [latest last] ) WORD? [year period years periods] [WORD ,]{0,6}
    [data figures statistics information judgments available]"""
)


def present_year(text: str) -> int | None:
    """The year the figures of a text are of, as far as the text shows it.

    Args:
        text: The sections that hold the figures, in lower case.

    Returns:
        Of the two newest years the one most spoken of; the year after, where they are only
        compared with.
    """
    named = [(int(match[1]), match.end()) for match in _NAMED_YEAR.finditer(text)]
    if not named:
        return None
    newest, _ = max(named)
    compared = {match.end() for way in _COMPARED for match in way.finditer(text)}
    own = Counter(year for year, end in named if end not in compared and year >= newest - 1)
    if newest not in own:
        return newest + 1
    return max(own, key=lambda year: (own[year], year))


def names_time(code: str) -> bool:
    """Whether words may name a period: a cheap look before `is_earlier`."""
    return _TIME.search(code) is not None


def is_earlier(code: str, present: int | None, *, last: bool = False) -> bool | None:
    """Whether words name a period before the present one.

    Args:
        code: Some words beside a count.
        present: The year the text's figures are of, if known.
        last: Take the last period named instead of the first.

    Returns:
        True or False where they name a period, else None.
    """
    found = list(_PERIOD.finditer(code)) if names_time(code) else []
    if not found:
        return None
    match = found[-1 if last else 0]
    if match.lastindex == _YEARS_NAMED:
        year = max(years_in(match[0]), default=None)
        return (
            present is not None and year is not None and year < present and not _LATEST.search(code)
        )
    return match.lastindex == _BEFORE
