"""Digests: the World Factbook's paragraphs on the report, a label and a sentence for a country.

``tier rating: Tier 2 Watch List - Narnia is placed on ... (2008)``, before it sometimes
``current situation: ...``; the year in parentheses, or a link at the end, names the edition.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

import attrs

from tipdata.countries import Country
from tipdata.parsing.contract import PlacementReading
from tipdata.parsing.digest_labels import SITUATION, Label, labels
from tipdata.parsing.digest_subject import subject_of
from tipdata.parsing.overall_trend import read_trend
from tipdata.parsing.placement import read_placement
from tipdata.text import Cleaned, Stretch, sentences
from tipdata.vocabulary import Tier, Trend

if TYPE_CHECKING:
    from collections.abc import Sequence

    Place = tuple[int, int, Country]

__all__ = ["DigestReading", "is_digest", "read_digest"]


@attrs.frozen(kw_only=True)
class DigestReading:
    """What a digest says of one country.

    Args:
        stretch: The entry.
        country: The country it is about; None if it names none.
        name: The country's name as it stands there.
        year: The edition.
        label: The tier of the label.
        label_at: The label's words.
        placement: What the sentences say; their tier is the label's where they state none.
        trend: Whether efforts increased overall.
        trend_at: The words that say so.
        profile: The ``current situation``, if there is one.
        profile_heading: The words ``current situation:``.
        overview: The rest, from ``tier rating`` on.
        overview_heading: The words ``tier rating:``, None where the label stands alone.
    """

    stretch: Stretch
    country: Country | None = None
    name: Stretch | None = None
    year: int | None = None
    label: Tier | None = None
    label_at: Stretch | None = None
    placement: PlacementReading
    trend: Trend | None = None
    trend_at: Stretch | None = None
    profile: Stretch | None = None
    profile_heading: Stretch | None = None
    overview: Stretch
    overview_heading: Stretch | None = None


YEARS = (
    re.compile(r"\((?:as\s+of\s+|in\s+)?(20[0-3]\d)(?:\s+est\.?)?\)"),
    re.compile(r"(20[0-3]\d)-trafficking-in-persons-report", re.IGNORECASE),
    re.compile(r"\b(20[0-3]\d)\s+(?:TIP|Trafficking\s+in\s+Persons)\b", re.IGNORECASE),
)
"""Where a digest names its edition: in parentheses at the end, in a link, in a title."""


def is_digest(cleaned: Cleaned) -> bool:
    """Whether a text is a digest: a tier rating with its reason, and no narrative.

    Args:
        cleaned: The text.

    Returns:
        Whether it is.

    Example:
        >>> from tipdata.text import clean
        >>> is_digest(clean("tier rating: Tier 2 Watch List - Narnia is on the Watch List (2008)"))
        True
    """
    return next(labels(cleaned.plain), None) is not None


def read_digest(cleaned: Cleaned, places: Sequence[Place]) -> list[DigestReading]:
    """Read a digest, or a page of several.

    Args:
        cleaned: The text.
        places: The countries' names in it, in order.

    Returns:
        One reading for each country; the newest where a country has two.

    Example:
        >>> from tipdata.text import clean
        >>> digest = clean("tier rating: Tier 2 - Narnia was placed on Tier 2 Watch List (2009)")
        >>> reading, = read_digest(digest, ())
        >>> reading.label, reading.placement.tier, reading.year
        (Tier.TIER_2, Tier.TIER_2_WATCH_LIST, 2009)
    """
    text = cleaned.plain
    found = list(labels(text))
    starts = [0, *(_entry_start(text, a, b, places) for a, b in pairwise(found))]
    readings: dict[object, DigestReading] = {}
    for label, start, end in zip(found, starts, [*starts[1:], len(text)], strict=True):
        entry = Stretch(start, end)
        reading = _read(cleaned, label, entry, _within(places, start, end))
        known = readings.get(reading.country)
        if known is None or (reading.year or 0) >= (known.year or 0):
            readings[reading.country] = reading
    return list(readings.values())


def _entry_start(text: str, before: Label, label: Label, places: Sequence[Place]) -> int:
    """Where the next country's entry begins: at its heading, its situation or its label."""
    situation = SITUATION.search(text, before.body, label.start)
    start = situation.start() if situation else label.start
    for first, last, _country in _within(places, before.body, start):
        if _alone(text, first, last, start):
            return first
    return start


def _within(places: Sequence[Place], start: int, end: int) -> Sequence[Place]:
    """The names that stand in a stretch."""
    return places[bisect_left(places, start, key=_at) : bisect_left(places, end, key=_at)]


def _at(place: Place) -> int:
    return place[0]


def _alone(text: str, first: int, last: int, start: int) -> bool:
    """Whether a name stands on a line of its own, right before an entry."""
    between = text[last:start].lower().replace("trafficking in persons", "")
    return text[first - 1] == "\n" and not between.strip(" \n:–—-")


def _read(cleaned: Cleaned, label: Label, entry: Stretch, places: Sequence[Place]) -> DigestReading:
    """One country's entry."""
    text = cleaned.plain
    profile, heading = _profile(text, label, entry)
    end = profile.start if profile and profile.start > label.start else entry.end
    told = sentences(cleaned, label.body, end)
    year = _year(text, label, entry)
    named = label.mention.tier if label.mention else None
    stated = read_placement(told, year=year, label=named, reported=True)
    verb = stated.evidence.get("tier") or stated.evidence.get("change")
    place = subject_of(text, entry, label.body, verb.start if verb else None, places)
    trend, trend_at = read_trend(told)
    return DigestReading(
        stretch=entry,
        country=place[2] if place else None,
        name=Stretch(place[0], place[1]) if place else None,
        year=year,
        label=named,
        label_at=Stretch(label.mention.start, label.mention.end) if label.mention else None,
        placement=_labelled(stated, label),
        trend=trend,
        trend_at=trend_at,
        profile=profile,
        profile_heading=heading,
        overview=Stretch(label.start if profile and end == entry.end else entry.start, end),
        overview_heading=label.heading,
    )


def _profile(text: str, label: Label, entry: Stretch) -> tuple[Stretch | None, Stretch | None]:
    """The current situation with its heading: up to the label, or behind its sentences."""
    match = SITUATION.search(text, entry.start, entry.end)
    if match is None:
        return None, None
    if match.start() < label.start:
        return Stretch(entry.start, label.start), Stretch(match.start(), match.end())
    return Stretch(match.start(), entry.end), Stretch(match.start(), match.end())


def _labelled(placement: PlacementReading, label: Label) -> PlacementReading:
    """A reading with the label's tier where the sentences state none."""
    if placement.tier is not None or label.mention is None or label.mention.tier is None:
        return placement
    evidence = {**placement.evidence, "tier": Stretch(label.mention.start, label.mention.end)}
    return attrs.evolve(placement, tier=label.mention.tier, evidence=evidence)


def _year(text: str, label: Label, entry: Stretch) -> int | None:
    """The edition an entry names, in the rating's paragraph before any other."""
    blank = text.find("\n\n", label.body, entry.end)
    for start, end in ((label.start, blank if blank > 0 else entry.end), entry):
        for pattern in YEARS:
            years = [int(match[1]) for match in pattern.finditer(text, start, end)]
            if years:
                return max(years)
    return None
