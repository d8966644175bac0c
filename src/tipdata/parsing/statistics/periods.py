"""Which period a count is of: the edition's own, or one before it."""

from __future__ import annotations

import re
from collections import Counter, deque

__all__ = ["is_earlier", "newest_year", "present_year"]

_IN_A = (
    r"\b(?:in|during|for|through|from)(?: (?:calendar|fiscal|the) years?| fy| early| late| [a-z]+)?"
)
_YEAR = r"(?:19|20)[0-9]{2}"
_PERIOD = re.compile(
    rf"(?P<years>{_IN_A} ?{_YEAR}\b(?:(?:,|,? and|,? or|-)? ?{_YEAR}\b)*)"
    r"|(?P<before>\b(?:the|a|in|this) (?:previous|prior|preceding|last|past)"
    r" (?:(?:[a-z]+ )?(?:period|reporting)|(?<!last )(?<!past )(?:[a-z]+ )?year)"
    r"|\b(?:previous|prior) (?:reporting )?(?:year|period)"
    r"|\blast (?:reporting )?period\b|\bthe year before\b)"
    r"|(?P<now>\b(?:the|this|current) (?:current )?(?:reporting|rating) (?:period|year)\b"
    r"|\bthis year\b|\bduring the year\b)"
)
_LATEST = re.compile(
    r"\b(?:most recent|latest|last) (?:[a-z]+ )?(?:year|period)[a-z, ]{0,30}"
    r" (?:data|figures|statistics|information|judgments|available)"
)
_YEARS = re.compile(_YEAR)
_BARE_YEAR = re.compile(rf"\bin ({_YEAR})\b")
_COMPARED_YEAR = re.compile(
    r"(?:compared (?:with|to)|(?:increase|decrease|up|down|decline) from|\()"
    rf"(?: [a-z]{{1,20}}){{0,4}} ?[0-9a-z,-]{{1,20}}(?: [a-z-]{{1,20}}){{0,6}} in ({_YEAR})\b"
)


def present_year(text: str) -> int | None:
    """The year the figures of a text are of, as far as the text shows it.

    Args:
        text: The sections that hold the figures, in lower case.

    Returns:
        Of the two newest years the one most spoken of; the year after, where they are only
        compared with.
    """
    named = Counter(map(int, _BARE_YEAR.findall(text)))
    if not named:
        return None
    own = named - Counter(map(int, _COMPARED_YEAR.findall(text)))
    newest = max(named)
    if newest not in own:
        return newest + 1
    spoken_of = {year: count for year, count in own.items() if year >= newest - 1}
    return max(spoken_of, key=lambda year: (spoken_of[year], year))


def newest_year(years: list[str]) -> int | None:
    """The newest of some years in digits; None where there are none."""
    return max(map(int, years)) if years else None


def is_earlier(words: str, present: int | None, *, last: bool = False) -> bool | None:
    """Whether words name a period before the present one.

    Args:
        words: Some words beside a count, in lower case.
        present: The year the text's figures are of, if known.
        last: Take the last period named instead of the first.

    Returns:
        True or False where they name a period, else None.
    """
    found = _PERIOD.finditer(words)
    match = next(iter(deque(found, maxlen=1) if last else found), None)
    if match is None:
        return None
    if match["years"] is not None:
        year = newest_year(_YEARS.findall(match["years"]))
        return (
            present is not None
            and year is not None
            and year < present
            and not _LATEST.search(words)
        )
    return match["before"] is not None
