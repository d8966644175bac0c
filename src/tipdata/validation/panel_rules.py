"""Rules on a table of placements (TIP6xx)."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from tipdata.panel.clock import clock
from tipdata.panel.editions import editions
from tipdata.validation.placement_rules import FIRST_EDITION_OF
from tipdata.validation.record import FIRST_EDITION
from tipdata.validation.rule import Problem
from tipdata.vocabulary import Severity, Tier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipdata.countries import Country
    from tipdata.model import Placement
    from tipdata.validation.record import Placements
    from tipdata.validation.rule import Context

__all__ = [
    "counts_are_official",
    "every_tier_existed",
    "every_year_has_an_edition",
    "histories_without_gaps",
    "in_the_record",
    "no_jumps",
    "one_placement_each",
    "returns_for_one_year",
    "same_as_the_record",
    "stays_within_limit",
]

WHOLE = 0.75
"""The part of an edition's countries from which on a table is taken for the whole of it."""


_WHOLE_WAY = 3
"""Ranks from Tier 1 to Tier 3."""


def one_placement_each(table: Placements, _: Context) -> Iterator[Problem]:
    """A country has one placement in an edition."""
    for first, second in pairwise(table):
        if (first.country.iso3, first.year) == (second.country.iso3, second.year):
            yield _at(
                second,
                f"placed twice: {first.tier.label} and {second.tier.label}; expected one "
                "placement: drop one",
            )


def every_year_has_an_edition(table: Placements, _: Context) -> Iterator[Problem]:
    """The first edition is that of 2001."""
    for row in table:
        if row.year < FIRST_EDITION:
            yield _at(row, f"an edition of {row.year}; expected {FIRST_EDITION} or later")


def every_tier_existed(table: Placements, _: Context) -> Iterator[Problem]:
    """The edition knows the tier: the Watch List since 2004, special cases since 2003."""
    for row in table:
        first = FIRST_EDITION_OF.get(row.tier, FIRST_EDITION)
        if FIRST_EDITION <= row.year < first:
            yield _at(
                row,
                f"{row.tier.label} in the edition of {row.year}; expected no such tier before "
                f"{first}: correct the edition or the tier",
            )


def histories_without_gaps(table: Placements, _: Context) -> Iterator[Problem]:
    """Between its first and its last edition a country is in every edition of the table."""
    years = sorted({row.year for row in table})
    for country, rows in _histories(table):
        present = {row.year for row in rows}
        missing = [y for y in years if min(present) < y < max(present) and y not in present]
        if missing:
            yield Problem(
                f"no placement in {_listed(missing)}, though before and after; expected one in "
                "every edition: add it, or take note that the report left the country out",
                country=country,
                year=missing[0],
            )


def no_jumps(table: Placements, _: Context) -> Iterator[Problem]:
    """From one edition to the next a country goes one tier up or down."""
    for _country, rows in _histories(table):
        for before, after in pairwise(rows):
            severity = _jump(before, after) if after.year - before.year == 1 else None
            if severity:
                yield _at(
                    after,
                    f"from {before.tier.label} to {after.tier.label} in one year; expected a "
                    "year on a tier between them: check both placements",
                )._replace(severity=severity)


def _jump(before: Placement, after: Placement) -> Severity | None:
    """How grave it is to go from one placement to the next: past one tier, or past two."""
    high, low = before.tier.rank, after.tier.rank
    steps = 0 if high is None or low is None else abs(high - low)
    if steps == _WHOLE_WAY:
        return Severity.WARNING
    listed = before.year >= FIRST_EDITION_OF[Tier.TIER_2_WATCH_LIST]
    return Severity.INFO if steps > 1 and listed else None


def counts_are_official(table: Placements, context: Context) -> Iterator[Problem]:
    """A whole edition has as many countries on each tier as were officially said to be."""
    counts: dict[int, list[Tier]] = {}
    for row in table:
        counts.setdefault(row.year, []).append(row.tier)
    for year, tiers in counts.items():
        edition = editions().get(year)
        if edition is None or len(tiers) < WHOLE * context.record.editions.get(year, 0):
            continue
        official: dict[str, int | None] = {t.label: n for t, n in edition.official.items()}
        found = {tier.label: tiers.count(tier) for tier in Tier} | {"all": len(tiers)}
        for name, expected in (official | {"all": edition.total}).items():
            if expected is not None and found[name] != expected:
                yield Problem(
                    f"{found[name]} countries ({name}) in {year}; the official count is "
                    f"{expected}: look for what is missing or on another tier",
                    year=year,
                )


def stays_within_limit(table: Placements, _: Context) -> Iterator[Problem]:
    """No country is on the Watch List for longer than waivers allow."""
    for row, returned in _overstays(table):
        if not returned:
            yield _at(
                row,
                "on the Watch List beyond the years that the law of this edition allows, waivers "
                "included; expected Tier 3 or an upgrade: check the placements before",
            )


def returns_for_one_year(table: Placements, _: Context) -> Iterator[Problem]:
    """Who came back from a Tier 3 that followed a waiver is on the Watch List for one year."""
    for row, returned in _overstays(table):
        if returned:
            yield _at(
                row,
                "back on the Watch List from Tier 3 after a waiver, and on it again the year "
                "after; expected Tier 3 or an upgrade: check the placements before",
            )


def in_the_record(table: Placements, context: Context) -> Iterator[Problem]:
    """The record's edition has the country."""
    for row in table:
        if context.record.covers(row.year) and context.record.tier(row.country, row.year) is None:
            yield _at(
                row,
                f"{row.country} is not in the record's edition of {row.year}; expected no "
                "placement: check the edition and the code of the country",
            )


def same_as_the_record(table: Placements, context: Context) -> Iterator[Problem]:
    """The tier is the record's."""
    for row in table:
        recorded = context.record.tier(row.country, row.year)
        if recorded is not None and recorded is not row.tier:
            yield _at(
                row,
                f"{row.tier.label}, but the record has {recorded.label}; expected the same: look "
                "at the sources of both",
            )


def _overstays(table: Placements) -> Iterator[tuple[Placement, bool]]:
    """The placements on the Watch List that the law forbids, with whether by its rule (F)."""
    for country, rows in _histories(table):
        tiers = {row.year: row.tier for row in rows}
        for row in rows:
            before = clock(country, row.year - 1, tiers)
            if row.tier is Tier.TIER_2_WATCH_LIST and before.must_leave:
                yield row, before.returned


def _histories(table: Placements) -> Iterator[tuple[Country, list[Placement]]]:
    for _iso3, rows in groupby(table, key=lambda row: row.country.iso3):
        history = list(rows)
        yield history[0].country, history


def _at(row: Placement, message: str) -> Problem:
    return Problem(message, country=row.country, year=row.year)


def _listed(years: list[int]) -> str:
    return ", ".join(str(year) for year in years)
