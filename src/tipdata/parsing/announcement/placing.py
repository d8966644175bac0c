"""The placements of an announcement: its sentences first, its title where they are silent."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import attrs

from tipdata.countries import Country
from tipdata.parsing.announcement.countries_of import main_country, several
from tipdata.parsing.announcement.gapped import gapped
from tipdata.parsing.announcement.labels import labels_of, streak_beside
from tipdata.parsing.announcement.last_year import change_since
from tipdata.parsing.announcement.moves import bare_move
from tipdata.parsing.announcement.subjects import THE_REPORTS_OWN, within
from tipdata.parsing.announcement.units import PlacingUnit, placing_units
from tipdata.parsing.contract import PlacementReading
from tipdata.parsing.placement import placement_clauses, read_label_tier, read_placement
from tipdata.parsing.waivers import read_waiver
from tipdata.text import Sentence, Stretch
from tipdata.vocabulary import Tier, TierChange

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.text import Cleaned

    Place = tuple[int, int, Country]

__all__ = ["Placed", "read_placed"]


@attrs.frozen(kw_only=True)
class Placed:
    """A country, what the text says of its placement, and the sentences that say it."""

    country: Country
    name: Stretch | None
    placement: PlacementReading
    label: Tier | None = None
    label_at: Stretch | None = None
    sentences: tuple[Sentence, ...] = ()


class _Text(NamedTuple):
    """What a text holds for whichever country is read."""

    places: Sequence[Place]
    labels: dict[Country, tuple[Tier, Stretch]]
    year: int | None


_WAIVER = re.compile(r"\bwaive[rd]|\bminimum\s+standards\b", re.IGNORECASE)
_GENERAL = re.compile(
    r"\b(?:countries|governments|nations)\s+(?:that|which|whose|who|do|does|are|fully)|\bcountr(?:y|ies)\s+whose\b"
    r"|\btiers?\s+1\b.{0,200}\btiers?\s+2\b",
    re.IGNORECASE,
)


def read_placed(
    cleaned: Cleaned,
    told: Sequence[Sentence],
    places: Sequence[Place],
    *,
    country: Country | None = None,
    year: int | None = None,
) -> list[Placed]:
    """Read who is placed where.

    Args:
        cleaned: The text.
        told: Its sentences.
        places: The countries' names in it, in order.
        country: The country it is about, if given.
        year: The edition, if known: placements of other editions are then left out.

    Returns:
        One for each country; none where the text names no country.
    """
    current = [
        u for u in placing_units(told, places, country, year) if u.clause.year in (None, year)
    ]
    placed = dict.fromkeys(c for unit in current for c in unit.countries)
    labels = labels_of(cleaned.plain, places)
    for pair in gapped(told, places, year):
        labels.setdefault(pair.country, (pair.tier, pair.at))
    placed |= dict.fromkeys(labels)
    main = country or main_country(cleaned.plain, places, placed)
    if main is None:
        return []
    text = _Text(places, labels, year)
    joint = [len(unit.countries) > 1 for unit in current if main in unit.countries]
    among = bool(joint and all(joint)) or several(cleaned.plain, told, places, placed, main)
    if country is None and among:
        return [_one(text, each, current) for each in placed]
    units = placing_units(told, places, main, year)
    return [_one(text, main, units, told)]


def _one(
    text: _Text, country: Country, units: Sequence[PlacingUnit], told: Sequence[Sentence] = ()
) -> Placed:
    """What the text says of one country."""
    year = text.year
    mine = [unit for unit in units if country in unit.countries]
    title, title_end = _title(told)
    body = [u.words for u in mine if u.words.start >= title_end]
    besides = [s for s in told if _WAIVER.search(s.text) and not _GENERAL.search(s.text)]
    in_sentences = {unit.sentence for unit in units}
    reading = read_placement([*body, *(s for s in besides if s not in in_sentences)], year=year)
    if body != [u.words for u in mine]:
        reading = _with_title(reading, read_placement([u.words for u in mine], year=year))
    own = [s for s in told if not _names_another(s, country, text.places)]
    reading = _with_move(reading, own, year)
    reading = _with_waiver(reading, [unit.sentence for unit in mine])
    label, label_at = text.labels.get(country, (None, None))
    if label is None and title and all(c.states for c in placement_clauses(title.text)):
        label, label_at = read_label_tier(title.text), Stretch(title.start, title.end)
        label_at = label_at if label else None
        reading = _with_streak(reading, title, label)
    name = next((Stretch(a, b) for a, b, c in text.places if c == country), None)
    return Placed(
        country=country,
        name=name,
        placement=_with_label(reading, label, label_at),
        label=label,
        label_at=label_at,
        sentences=tuple(dict.fromkeys(unit.sentence for unit in mine)),
    )


def _title(told: Sequence[Sentence]) -> tuple[Sentence | None, int]:
    """The title: a first sentence that ends without a stop."""
    if told and told[0].text[-1] not in ".:;,":
        return told[0], told[0].end
    return None, 0


def _with_title(body: PlacementReading, whole: PlacementReading) -> PlacementReading:
    """What the text says; what it leaves open as the title says, if that agrees."""
    if body.tier is None:
        return whole
    if body.change is None and whole.change is not None and whole.tier in (body.tier, None):
        evidence = {**body.evidence, "change": whole.evidence["change"]}
        return attrs.evolve(body, change=whole.change, evidence=evidence)
    return body


def _names_another(sentence: Sentence, country: Country, places: Sequence[Place]) -> bool:
    """Whether a sentence names other countries than the one the text is about."""
    inside = {place[2].iso3 for place in within(places, sentence)}
    return bool(inside - {country.iso3, THE_REPORTS_OWN})


def _with_move(
    reading: PlacementReading, told: Sequence[Sentence], year: int | None
) -> PlacementReading:
    """The change that other sentences tell: a move without a tier, or last year's tier."""
    if reading.change is not None:
        return reading
    move = bare_move(told, reading.tier)
    if move is None and reading.tier is not None:
        move = change_since(told, reading.tier, year)
    if move is None:
        return reading
    return attrs.evolve(reading, change=move[0], evidence={**reading.evidence, "change": move[1]})


def _with_waiver(reading: PlacementReading, told: Sequence[Sentence]) -> PlacementReading:
    """The waiver that a sentence tells of before the clause that places."""
    waiver = None if reading.waiver else read_waiver(told)
    if waiver is None:
        return reading
    return attrs.evolve(reading, waiver=True, evidence={**reading.evidence, "waiver": waiver})


def _with_streak(
    reading: PlacementReading, title: Sentence, label: Tier | None
) -> PlacementReading:
    """The streak that a title tells without a verb, if it names the tier that the text does."""
    streak = streak_beside(title.text) if label and reading.tier in (label, None) else None
    if streak is None or streak.years < 2 or reading.change not in (None, TierChange.REMAINED):
        return reading
    at = Stretch(title.start + streak.start, title.start + streak.end)
    evidence = {"change": at, **reading.evidence, "streak": at}
    return attrs.evolve(reading, streak=streak.years, change=TierChange.REMAINED, evidence=evidence)


def _with_label(
    reading: PlacementReading, label: Tier | None, label_at: Stretch | None
) -> PlacementReading:
    """The label's tier where no sentence states one."""
    if reading.tier is not None or label is None or label_at is None:
        return reading
    return attrs.evolve(reading, tier=label, evidence={**reading.evidence, "tier": label_at})
