"""What the reading of a tier list stops at: tiers, names, years, and what ends a list."""

from __future__ import annotations

import re
from typing import NamedTuple

from tipdata.countries import Country, find_countries
from tipdata.parsing.tier_list_words import EDITION_LINE, SPECIAL_CASES, STOPS
from tipdata.parsing.tier_words import tier_mentions
from tipdata.vocabulary import Tier

__all__ = ["Listed", "Mark", "marks_of"]


class Listed(NamedTuple):
    """A country's name in a list, with its tier and the heading that says it."""

    start: int
    end: int
    country: Country
    tier: Tier
    tier_at: tuple[int, int]
    year: int | None


class Mark(NamedTuple):
    """Something the reading of a list stops at: a name, a tier, a year; with none, a list's end."""

    start: int
    end: int
    country: Country | None = None
    tier: Tier | None = None
    year: int | None = None


_LIST_TIER = re.compile(r"[\"'(“]?(?:tier|special|the\s+watch|watch)", re.IGNORECASE)
_SECOND_TIER = re.compile(r"\btier\s*[123]", re.IGNORECASE)


def marks_of(text: str) -> list[Mark]:
    """Everything that counts in a list.

    Args:
        text: Cleaned text with straight apostrophes.

    Returns:
        The marks in order; where two overlap the longer.
    """
    found: list[Mark] = [
        Mark(m.start(), m.end(), tier=Tier.SPECIAL_CASE) for m in SPECIAL_CASES.finditer(text)
    ]
    found += [
        Mark(m.start, m.end, tier=m.tier)
        for m in tier_mentions(text)
        if m.tier and _LIST_TIER.match(text, m.start)
    ]
    found += [Mark(*place) for place in find_countries(text)]
    found += [Mark(m.start(1), m.end(1), year=int(m[1])) for m in EDITION_LINE.finditer(text)]
    found += [
        Mark(m.start(), m.end()) for m in STOPS.finditer(text) if not _SECOND_TIER.search(m[0])
    ]
    found.sort(key=lambda mark: (mark.start, -mark.end))
    kept: list[Mark] = []
    for mark in found:
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return kept
