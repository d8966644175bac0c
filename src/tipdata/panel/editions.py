"""What is known of the editions themselves, and of the documents the data rests on."""

from __future__ import annotations

from datetime import date
from functools import cache

import attrs

from tipdata.errors import QueryError
from tipdata.mapping import FrozenMap
from tipdata.panel.tables import rows
from tipdata.vocabulary import Tier

__all__ = ["Edition", "Source", "editions", "source", "sources"]


@attrs.frozen(slots=True, kw_only=True)
class Edition:
    """One edition of the report.

    Args:
        year: The year it is named by.
        released: The day it came out.
        period_start: First day of its reporting period, None where unknown (2001-2003).
        period_end: Last day of its reporting period.
        official: Tier -> how many countries were officially said to be on it; tiers whose
            official count was not found are left out.
        total: How many countries and territories were officially said to be in it, if known.
        period_basis: ``stated`` where the period was seen in that edition, ``rule`` where it is
            the April to March of all editions, or why it is unknown.
        sources: Identifiers of the documents that say so.

    Example:
        >>> editions()[2022].released.isoformat(), editions()[2022].official[Tier.TIER_2]
        ('2022-07-19', 99)
    """

    year: int
    released: date
    period_start: date | None
    period_end: date | None
    official: FrozenMap[Tier, int]
    total: int | None
    period_basis: str
    sources: tuple[str, ...]


@attrs.frozen(slots=True, kw_only=True)
class Source:
    """A document, or a derivation, that placements rest on.

    Args:
        id: Its identifier in the data.
        title: What it is.
        url: Where it was found.
        covers: What it tells of.
        previous: Whether it is a later edition that tells of the one before.

    Example:
        >>> sources()["afp2010"].covers
        '2010 movements'
    """

    id: str
    title: str
    url: str
    covers: str
    previous: bool = False


@cache
def editions() -> FrozenMap[int, Edition]:
    """The editions of the report, by year.

    Returns:
        Year -> `Edition`, 2001 first.

    Example:
        >>> list(editions())[0], len(editions())
        (2001, 25)
    """
    return FrozenMap((int(row[0]), _edition(row)) for row in rows("editions.tsv"))


def _edition(row: list[str]) -> Edition:
    year, released, start, end, *counts, total, basis, named = row
    stated = zip(Tier, counts, strict=True)
    return Edition(
        year=int(year),
        released=date.fromisoformat(released),
        period_start=date.fromisoformat(start) if start else None,
        period_end=date.fromisoformat(end) if end else None,
        official=FrozenMap((tier, int(count)) for tier, count in stated if count),
        total=int(total) if total else None,
        period_basis=basis,
        sources=tuple(named.split(";")),
    )


@cache
def sources() -> FrozenMap[str, Source]:
    """The documents that the bundled data rests on, by identifier.

    Returns:
        Identifier -> `Source`.

    Example:
        >>> "fb2022" in sources()
        True
    """
    return FrozenMap(
        (row[0], Source(id=row[0], title=row[1], url=row[2], covers=row[3]))
        for row in rows("sources.tsv")
    )


def source(name: str) -> Source:
    """The document behind an identifier; see `Panel.source`."""
    described = sources()
    found = described.get(name)
    if found is not None:
        return found
    base = described.get(name.removesuffix("_prev"))
    if base is None:
        message = f"the data has no source {name!r}; Placement.sources holds identifiers"
        raise QueryError(message, field="source")
    covers = f"what it tells of the edition before; itself: {base.covers}"
    return attrs.evolve(base, id=name, covers=covers, previous=True)
