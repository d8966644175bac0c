"""Whom an announcement is about: one country, or several."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from tipdata.parsing.announcement.subjects import THE_REPORTS_OWN, within

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from tipdata.countries import Country
    from tipdata.text import Sentence

    Place = tuple[int, int, Country]

__all__ = ["main_country", "several"]

_LEAD = 350
_LEAD_WEIGHT = 2


_PASSING = re.compile(
    r"\b(?:also|others?|among|along(?:side)?|besides|elsewhere|in\s+the\s+region|too|neighbou?r\w*"
    r"|in\s+the\s+same|only)\b",
    re.IGNORECASE,
)
"""In a sentence on other countries than the one a text is about."""


def main_country(
    text: str, places: Sequence[Place], placed: Collection[Country] = ()
) -> Country | None:
    """The country a text is most about.

    Args:
        text: Cleaned text.
        places: The countries' names in it, in order.
        placed: Countries it places on a tier, which count more.

    Returns:
        The country named most, the title and the first lines counting more; None without any.
    """
    weights: Counter[Country] = Counter()
    title = _title_end(text)
    for start, _end, country in places:
        if country.iso3 != THE_REPORTS_OWN:
            weights[country] += 1 + _LEAD_WEIGHT * (start < _LEAD) + _LEAD_WEIGHT * (start < title)
    for country in placed:
        weights[country] += _LEAD_WEIGHT
    if not weights:
        return next((place[2] for place in places), None)
    return weights.most_common(1)[0][0]


def several(
    text: str,
    told: Sequence[Sentence],
    places: Sequence[Place],
    placed: Collection[Country],
    main: Country,
) -> bool:
    """Whether a text tells of several countries' placements, and not of one with others in passing.

    Args:
        text: Cleaned text.
        told: Its sentences.
        places: The countries' names in it, in order.
        placed: The countries it places on a tier.
        main: The country it is most about.

    Returns:
        Whether each deserves an assessment of its own.
    """
    if len(placed) < 2:
        return False
    named = [(each, {p[2] for p in within(places, each)} & {*placed}) for each in told]
    others = [each for each, countries in named if countries - {main} and main not in countries]
    if others and all(_PASSING.search(each.text) for each in others):
        return False
    share = sum(main in countries for _, countries in named) / sum(bool(c) for _, c in named)
    title = {c for a, _, c in places if a < _title_end(text) and c.iso3 != THE_REPORTS_OWN}
    if title & set(placed) == {main}:
        return share < 0.25
    return share <= 0.5 or len(title & set(placed)) > 1


def _title_end(text: str) -> int:
    """Where the first line with words ends."""
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    return end if 0 <= end < 300 else min(len(text), 120)
