"""The packaged tables, read when they are first asked for."""

from __future__ import annotations

from functools import cache
from pkgutil import get_data  # loads faster than importlib.resources

from tipdata.countries import countries
from tipdata.model.placements import Placement
from tipdata.vocabulary import Tier

__all__ = ["bundled_placements", "data_version", "rows"]


def rows(name: str) -> list[list[str]]:
    """The rows of a packaged table, its heading left out."""
    content = get_data("tipdata", f"data/{name}")
    assert content is not None  # only a loader that knows no files gives none
    return [line.split("\t") for line in content.decode().splitlines() if line]


@cache
def data_version() -> str:
    """The version of the bundled data, such as ``2025.1``: last edition, then revision."""
    return rows("version.txt")[0][0]


@cache
def bundled_placements() -> tuple[Placement, ...]:
    """Every placement of the bundled data, by country and edition."""
    known = countries()
    tiers = {tier.value: tier for tier in Tier}
    shared: dict[str, tuple[str, ...]] = {}
    return tuple(
        Placement(
            country=known[iso3],
            year=int(year),
            tier=tiers[tier],
            sources=shared.setdefault(sources, tuple(sources.split(";"))),
            confidence=confidence,
        )
        for iso3, year, tier, confidence, sources in rows("placements.tsv")
    )
