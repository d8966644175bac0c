"""Which period a count is of: the edition's own, or one before it."""

from __future__ import annotations

import re
from collections import Counter

__all__ = ["is_earlier", "newest_year", "present_year"]

_YEAR = r"(?P<year>(?:19|20)\d\d)"
_IN_YEAR = re.compile(
    r"\b(?:in|during|for|since|and|or|through)(?: [a-z]+)? (?:calendar year |fiscal year |fy ?|early |late |mid-)?"
    r"((?:19|20)\d\d)\b"
)
_BEFORE = re.compile(
    r"\b(?:the|a) (?:previous|prior|preceding|last|past) (?:\w+ )?(?:year|period|reporting)|\bprevious years?\b|\bprior years?\b|\blast year\b"
    r"|\bpreviously\b|\bthe year before\b"
)
_COMPARED_YEAR = re.compile(
    r"(?:compar|from|than|\()[^.;()]{0,80}?\bin (?:fiscal year |fy )?((?:19|20)\d\d)\b"
)
_BARE_YEAR = re.compile(r"\bin ((?:19|20)\d\d)\b")


def present_year(text: str) -> int | None:
    """The year the figures of a text are of, as its own comparisons show.

    Args:
        text: The sections that hold the figures, in lower case.

    Returns:
        The year after the one most compared with; the newest year where nothing is compared.
    """
    compared = Counter(int(year) for year in _COMPARED_YEAR.findall(text))
    if compared:
        top = max(compared.values())
        return max(year for year, count in compared.items() if count == top) + 1
    return newest_year(_BARE_YEAR.findall(text))


def newest_year(years: list[str]) -> int | None:
    """The newest of some years in digits; None where there are none."""
    return max(map(int, years)) if years else None


def is_earlier(words: str, present: int | None) -> bool | None:
    """Whether words name a period before the present one.

    Args:
        words: Some words beside a count, in lower case.
        present: The year the text's figures are of, if known.

    Returns:
        True or False where they name a period, else None.
    """
    year = newest_year(_IN_YEAR.findall(words))
    if year is not None:
        return present is not None and year < present
    if _BEFORE.search(words):
        return True
    return False if "reporting period" in words or "the year" in words else None
